import Diagnostics
import Templates
import Testing

// Where in HTML a value may stand.

@Test(arguments: [
  ProblemCase("a value without quotes", "<a href=«{{link}}»>", has: .forbiddenPlace("link", .unquotedValue)),
  ProblemCase("inside a value without quotes", "<a id=a«{{title}}»>", has: .forbiddenPlace("title", .unquotedValue)),
  ProblemCase("a handler", "<a onclick=\"f('«{{title}}»')\">", has: .forbiddenPlace("title", .attribute("onclick"))),
  ProblemCase("in capitals", "<A ONCLICK = '«{{title}}»'>", has: .forbiddenPlace("title", .attribute("onclick"))),
  ProblemCase("a style", "<p style=\"color:«{{title}}»\">", has: .forbiddenPlace("title", .attribute("style"))),
  ProblemCase(
    "a document in an attribute", "<iframe srcdoc=\"«{{title}}»\">", has: .forbiddenPlace("title", .attribute("srcdoc"))
  ),
  ProblemCase(
    "a script for an address", "<a href=' Java\nscript:f(«{{title}}»)'>",
    has: .forbiddenPlace("title", .attribute("href"))),
  ProblemCase("HTML in an attribute", "<p title=\"«{{{body}}}»\">", has: .forbiddenPlace("body", .attribute("title"))),
  ProblemCase("a script", "<script>let a = '«{{title}}»'</script>", has: .forbiddenPlace("title", .element("script"))),
  ProblemCase(
    "HTML in a script", "<script type='x'>«{{{body}}}»</script>{{{body}}}",
    has: .forbiddenPlace("body", .element("script"))),
  ProblemCase(
    "a tag inside a script is none", "<script>'<b>' «{{title}}»", has: .forbiddenPlace("title", .element("script"))),
  ProblemCase("a style sheet", "<style>«{{title}}»</style>{{title}}", has: .forbiddenPlace("title", .element("style"))),
  ProblemCase(
    "HTML in the title", "<title>{{title}}«{{{body}}}»</title>", has: .forbiddenPlace("body", .element("title"))),
  ProblemCase(
    "the name of a tag", "<«{{title}}»><h«{{title}}»></«{{title}}»>", has: .forbiddenPlace("title", .tagName),
    .forbiddenPlace("title", .tagName), .forbiddenPlace("title", .tagName)),
  ProblemCase(
    "the name of an attribute", "<p «{{title}}»><p a«{{title}}»><p a «{{title}}»>",
    has: .forbiddenPlace("title", .attributeName), .forbiddenPlace("title", .attributeName),
    .forbiddenPlace("title", .attributeName)),
  ProblemCase(
    "HTML in a comment", "<!-- > {{title}} «{{{body}}}» -->{{{body}}}", has: .forbiddenPlace("body", .comment)),
  ProblemCase("a declaration", "<!doctype «{{title}}»>", has: .forbiddenPlace("title", .comment)),
  ProblemCase("text for an address", "<a href=\"«{{title}}»\">", has: .textAsAddress("title", attribute: "href")),
  ProblemCase("after white space", "<img src=' «{{title}}»'>", has: .textAsAddress("title", attribute: "src")),
  ProblemCase("of a form", "<form action=\"«{{title}}»\">", has: .textAsAddress("title", attribute: "action")),
  ProblemCase(
    "the second of a set", "<img srcset=\"{{link}} 1x, «{{title}}» 2x\">",
    has: .textAsAddress("title", attribute: "srcset")),
  ProblemCase(
    "after a section that may be hidden", "<a href=\"{{#is_sample}}{{link}}{{/is_sample}}«{{title}}»\">",
    has: .textAsAddress("title", attribute: "href")),
  ProblemCase(
    "a tag that is opened in a section", "{{#is_sample}}<script>{{/is_sample}}«{{title}}»",
    has: .forbiddenPlace("title", .element("script"))),
  ProblemCase(
    "a tag that a list leaves open", "{{#cards}}«{{title}}»<script>{{/cards}}",
    has: .forbiddenPlace("title", .element("script"))),
  ProblemCase(
    "in a partial, at its own place", "<p {{>a}}><p title=\"{{>a}}\">", ["partials/a": "«{{title}}»"],
    has: .forbiddenPlace("title", .attributeName)),
  ProblemCase(
    "an attribute's name in two pieces", "<a on{{! }}click=\"«{{title}}»\">",
    has: .forbiddenPlace("title", .attribute("onclick"))),
])
func aValueIsRefusedWhereHTMLCannotHoldIt(_ c: ProblemCase) {
  expectProblems(of: c) { $0.compile("pages/story", shape: ProblemCase.shape).problems }
}

@Test(arguments: [
  ProblemCase("text", "<p>{{title}} 1 < 2 {{title}} {{{body}}} {{link}}</p>"),
  ProblemCase("a quoted value", "<p title=\"a > b {{title}}\" class='{{title}}'>{{title}}"),
  ProblemCase(
    "the rest of an address", "<a href=\"#{{title}}\"><a href=\"{{link}}#{{title}}\"><a href=\"mailto:{{title}}\">"),
  ProblemCase("a set of addresses", "<img srcset=\"{{link}} 1x, {{link}} 2x\">"),
  ProblemCase("an address either way", "<a href=\"{{#note}}{{link}}{{/note}}{{^note}}{{link}}{{/note}}\">{{title}}"),
  ProblemCase("the title of the page", "<title>{{title}}</title><h1>{{title}}"),
  ProblemCase("a comment", "<!-- {{title}} --><!---->{{{body}}}<!-->{{{body}}}"),
  ProblemCase("after a script", "<script src=\"{{link}}\" defer></script >{{title}}"),
  ProblemCase("after a script with brackets", "<script>a </b <</script>{{{body}}}"),
  ProblemCase("attributes in a section", "<a{{#note}} title=\"{{note}}\"{{/note}} href='{{link}}'>{{{body}}}"),
  ProblemCase("tags in sections", "{{#note}}<a href=\"{{link}}\">{{/note}}{{title}}{{#note}}</a>{{/note}}"),
  ProblemCase("after a tag that closes itself", "<br/>{{title}}<img alt=\"\"/>{{{body}}}"),
  ProblemCase("data attributes", "<p data-style=\"{{title}}\" data-src=\"{{title}}\">"),
])
func aValueMayStandWhereHTMLHoldsIt(_ c: ProblemCase) {
  expectProblems(of: c) { $0.compile("pages/story", shape: ProblemCase.shape).problems }
}
