import Diagnostics
import Templates
import TestSupport
import Testing

/// A theme with mistakes: its first template is compiled, and `facts` stand at the marked places, in their order.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let templates: [(name: String, text: String)]
  let facts: [TemplateFact]

  init(_ testDescription: String, _ page: String, _ others: [String: String] = [:], has facts: TemplateFact...) {
    self.testDescription = testDescription
    templates = [("pages/story", page)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.facts = facts
  }

  static let shape = Shape([
    .init(name: "title", kind: .text, about: ""), .init(name: "body", kind: .html, about: ""),
    .init(name: "link", kind: .url, about: ""), .init(name: "is_sample", kind: .flag, about: ""),
    .init(name: "note", kind: .optional(.text), about: ""),
    .init(
      name: "agency",
      kind: .record(Shape([.init(name: "name", kind: .text, about: ""), .init(name: "home", kind: .url, about: "")])),
      about: ""),
    .init(
      name: "cards",
      kind: .list(
        Shape([.init(name: "title", kind: .text, about: ""), .init(name: "summary", kind: .text, about: "")])),
      about: ""),
  ])
}

@Test(arguments: [
  ProblemCase(
    "an unknown name, with the nearest", "<b>{{ «titel» }}</b>", has: .unknownName("titel", nearest: "title")),
  ProblemCase("a name with nothing near", "{{«zzzzzz»}}", has: .unknownName("zzzzzz", nearest: nil)),
  ProblemCase("a name in Vietnamese", "Cơ quan: {{«têtle»}}", has: .unknownName("têtle", nearest: "title")),
  ProblemCase("an unknown part of a name", "{{agency.«nam»}}", has: .unknownName("nam", nearest: "name")),
  ProblemCase("a name of a list's record outside of it", "{{«sumary»}}", has: .unknownName("sumary", nearest: nil)),
  ProblemCase(
    "and inside of it", "{{#cards}}{{«sumary»}}{{/cards}}", has: .unknownName("sumary", nearest: "summary")),
  ProblemCase(
    "an unknown section, and what is wrong inside",
    "{{#«card»}}{{summary}}{{>«a»}}{{/card}}{{^«crds»}}{{«no»}}{{/crds}}",
    has: .unknownName("card", nearest: "cards"), .unknownPartial("a", nearest: nil),
    .unknownName("crds", nearest: "cards"), .unknownName("no", nearest: nil)),
  ProblemCase("a name inside text", "{{title.«length»}}", has: .noNamesInside("title", .text)),
  ProblemCase("a name inside a list", "{{cards.«title»}}", has: .noNamesInside("cards", .list)),
  ProblemCase("HTML in two braces", "«{{body}}»", has: .escapedHTML("body")),
  ProblemCase("text in three braces", "«{{{title}}}»", has: .unescapedText("title")),
  ProblemCase("an address with an ampersand", "«{{& link }}»", has: .unescapedText("link")),
  ProblemCase(
    "values that are no text", "{{«is_sample»}}{{«agency»}}{{{«cards»}}}{{#is_sample}}{{«.»}}{{/is_sample}}",
    has: .notPrintable("is_sample", .flag), .notPrintable("agency", .record), .notPrintable("cards", .list),
    .notPrintable(".", .flag)),
  ProblemCase(
    "an unknown partial, with the nearest", "{{> «crad» }}", ["partials/card": ""],
    has: .unknownPartial("crad", nearest: "card")),
  ProblemCase(
    "a layout is no partial", "{{>«page»}}", ["layouts/page": ""], has: .unknownPartial("page", nearest: nil)),
  ProblemCase(
    "an unknown layout, with the nearest", "{{<«pgae»}}{{/pgae}}", ["layouts/page": ""],
    has: .unknownParent("pgae", nearest: "page")),
  ProblemCase("a dynamic partial", "{{>*«title»}}", has: .dynamicPartial("title")),
  ProblemCase(
    "a partial in itself", "{{>a}}", ["partials/a": "{{>b}}", "partials/b": "{{>«a»}}"],
    has: .recursivePartial(["partials/a", "partials/b", "partials/a"])),
  ProblemCase(
    "an unknown block, with the nearest", "{{<page}}{{$«titel»}}x{{/titel}}{{/page}}",
    ["layouts/page": "{{$title}}{{/title}}"], has: .unknownBlock("titel", parent: "page", nearest: "title")),
  ProblemCase(
    "a block given twice", "{{<page}}{{$a}}1{{/a}}{{$«a»}}2{{/a}}{{/page}}", ["layouts/page": "{{$a}}{{/a}}"],
    has: .repeatedBlock("a")),
  ProblemCase(
    "something outside of the blocks", "{{<page}}\n  «lạc lõng»\n{{$a}}1{{/a}} {{title}}{{/page}}",
    ["layouts/page": "{{$a}}{{/a}}"], has: .outsideBlock("page")),
  ProblemCase(
    "a partial's problem, once for all its uses", "{{>a}}{{#cards}}{{>a}}{{/cards}}{{>a}}",
    ["partials/a": "{{«sumar»}}"], has: .unknownName("sumar", nearest: nil)),
  ProblemCase(
    "a partial that fits in one place and not in another", "{{#cards}}{{>a}}{{/cards}}{{>a}}",
    ["partials/a": "{{«summary»}}"], has: .unknownName("summary", nearest: nil)),
  ProblemCase(
    "a name in an overriding block, at the block", "{{<page}}{{$a}}{{«titel»}}{{/a}}{{/page}}",
    ["layouts/page": "{{$a}}{{title}}{{/a}}"], has: .unknownName("titel", nearest: "title")),
])
func aThemesMistakeIsShownWhereItStands(_ c: ProblemCase) {
  expectProblems(of: c) { $0.compile("pages/story", shape: ProblemCase.shape).problems }
}

@Test(arguments: [
  ProblemCase("a tag without an end", "<b>«{{»title</b>\n{{link}}", has: .unclosedTag(closing: "}}")),
  ProblemCase("at the end of the file", "{{title}} «{{»title", has: .unclosedTag(closing: "}}")),
  ProblemCase("with one brace too few", "«{{»{body}} {{{body}}}", has: .unclosedTag(closing: "}}")),
  ProblemCase("a comment without an end", "«{{»! {{title}", has: .unclosedTag(closing: "}}")),
  ProblemCase("with other delimiters", "{{=<% %>=}}«<%»title %", has: .unclosedTag(closing: "%>")),
  ProblemCase("a tag without a name", "«{{}}»{{title}}«{{# }}»", has: .emptyTag, .emptyTag),
  ProblemCase("delimiters that are not two", "a\n«{{=<%=}}»\n«{{=a b c=}}»", has: .badDelimiters, .badDelimiters),
  ProblemCase("a section without an end", "a\n«{{#cards}}»\n{{title}}", has: .unclosedSection("cards")),
  ProblemCase(
    "an inner section without an end", "{{#cards}}«{{#title}}»{{/cards}}{{title}}", has: .unclosedSection("title")),
  ProblemCase(
    "a layout without an end", "«{{<page}}»{{$a}}{{/a}}", ["layouts/page": "{{$a}}{{/a}}"],
    has: .unclosedSection("page")),
  ProblemCase(
    "another name at the end", "{{#cards}}x{{/ «card» }}{{title}}", has: .wrongClosing("card", open: "cards")),
  ProblemCase("an end where nothing is open", "{{title}}\n  «{{/cards}}»\n", has: .strayClosing("cards")),
  ProblemCase(
    "sections too deep in each other", String(repeating: "{{#cards}}", count: 200) + "«{{#cards}}»{{title}}",
    has: .nestedTooDeeply),
])
func aBrokenTagIsShownWhereItStands(_ c: ProblemCase) {
  expectProblems(of: c) { $0.problems }
  let page = Marked(c.templates[0].text)
  #expect(PlainTemplate(page.bytes, file: FileNumber(0)).problems.map(\.fact) == c.facts.map(Fact.template))
}

/// Expects `problems` of the theme of `c` to be its facts at the marked places, file by file.
func expectProblems(of c: ProblemCase, _ problems: (TemplateSet) -> [Diagnostic]) {
  let marked = c.templates.map { Marked($0.text) }
  let sources = c.templates.indices.map { i in
    TemplateSource(name: c.templates[i].name, bytes: marked[i].bytes, file: FileNumber(i))
  }
  let places = marked.enumerated().flatMap { i, text in text.ranges.map { Place(FileNumber(i), $0) } }
  let expected = zip(c.facts, places).map { Diagnostic(.template($0), at: $1) }
  #expect(c.facts.count == places.count)
  let found = problems(TemplateSet(sources)).sorted { a, b in
    guard let a = a.place, let b = b.place else { return false }
    return (a.file, a.start) < (b.file, b.start)
  }
  #expect(found == expected)
}

@Test func partialsThatMultiplyAreStopped() {
  let sources = (0...40).map { i in
    let text = i == 40 ? "" : "{{>p\(i + 1)}}{{>p\(i + 1)}}"
    return TemplateSource(name: "partials/p\(i)", bytes: Array(text.utf8), file: FileNumber(i))
  }
  let page = TemplateSource(name: "pages/p", bytes: Array("{{>p0}}".utf8), file: FileNumber(99))
  let checked = TemplateSet(sources + [page]).compile("pages/p", shape: Shape([]))
  #expect(checked.problems.map(\.fact) == [.template(.expandsTooFar)])
}

@Test func blocksThatMultiplyAreStopped() {
  // Each layout calls the next with a block that holds the block before twice.
  let layouts = (1...30).map { i in
    let text =
      i == 30
      ? "{{$b30}}{{/b30}}"
      : "{{<l\(i + 1)}}{{$b\(i + 1)}}{{$b\(i)}}{{/b\(i)}}{{$b\(i)}}{{/b\(i)}}{{/b\(i + 1)}}{{/l\(i + 1)}}"
    return TemplateSource(name: "layouts/l\(i)", bytes: Array(text.utf8), file: FileNumber(i))
  }
  let page = TemplateSource(name: "pages/p", bytes: Array("{{<l1}}{{$b1}}x{{/b1}}{{/l1}}".utf8), file: FileNumber(0))
  let checked = TemplateSet(layouts + [page]).compile("pages/p", shape: Shape([]))
  #expect(checked.problems.map(\.fact) == [.template(.expandsTooFar)])
}

@Test func partialsTooDeepInEachOtherAreLeftOut() {
  let sources = (0..<1200).map { i in
    TemplateSource(name: "partials/p\(i)", bytes: Array("{{>p\(i + 1)}}".utf8), file: FileNumber(i))
  }
  let checked = TemplateSet(sources).compile("partials/p0", shape: Shape([]))
  #expect(checked.problems.map(\.fact) == [.template(.nestedTooDeeply)])
}

@Test func anUnknownTemplateIsNil() {
  #expect(TemplateSet([]).compile("pages/story", shape: Shape([])).value == nil)
}

@Test func aProblemHasWordsInBothLanguages() {
  let fact = Fact.template(.unknownBlock("titel", parent: "page", nearest: "title"))
  #expect(fact.message(in: .vi) == "Khung trang “page” không có khối nào tên là “titel”.")
  #expect(fact.message(in: .en) == "The layout “page” has no block named “titel”.")
  #expect(fact.suggestion == "title")
}
