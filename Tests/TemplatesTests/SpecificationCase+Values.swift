extension SpecificationCase {
  static let interpolations: [Self] = [
    Self("text without tags stays", "Xin chào {bạn}!\n", gives: "Xin chào {bạn}!\n"),
    Self("a name gives its value", "Chào {{who}}!\n", ["who": "Bình"], gives: "Chào Bình!\n"),
    Self("a value is not read as a template", "{{a}}: {{b}}", ["a": "{{b}}", "b": "Sìn Hồ"], gives: "{{b}}: Sìn Hồ"),
    Self("two braces escape", "{{x}}", ["x": "& \" < > '"], gives: "&amp; &quot; &lt; &gt; &#39;"),
    Self("three braces do not", "{{{x}}}", ["x": "& \" < >"], gives: "& \" < >"),
    Self("nor does an ampersand", "{{&x}}", ["x": "& \" < >"], gives: "& \" < >"),
    Self("an integer keeps its digits", "{{n}}|{{{n}}}|{{&n}}", ["n": "85"], gives: "85|85|85"),
    Self("so does a decimal", "{{n}}|{{{n}}}|{{&n}}", ["n": "1.21"], gives: "1.21|1.21|1.21"),
    Self("null gives nothing", "({{x}}{{{x}}}{{&x}})", ["x": nil], gives: "()"),
    Self("a missing name gives nothing", "({{x}}{{{x}}}{{&x}})", gives: "()"),
    Self("a flag gives its word", "{{yes}}, {{no}}", ["yes": true, "no": false], gives: "true, false"),
    Self("a list or record gives nothing", "({{l}}{{r}})", ["l": ["a"], "r": ["a": "b"]], gives: "()"),
    Self(
      "dotted names are a shorthand for sections", "{{p.n}} {{{p.n}}} {{&p.n}} {{#p}}{{n}}{{/p}}",
      ["p": ["n": "Lù"]], gives: "Lù Lù Lù Lù"),
    Self("dots go to any depth", "{{a.b.c.d.e.n}}", ["a": ["b": ["c": ["d": ["e": ["n": "sâu"]]]]]], gives: "sâu"),
    Self("a broken chain gives nothing", "({{a.b.c}})", ["a": [:]], gives: "()"),
    Self("a broken chain does not start again", "({{a.b.c.n}})", ["a": ["b": [:]], "c": ["n": "sai"]], gives: "()"),
    Self(
      "the first part is found in the innermost context", "{{#a}}{{b.c.n}}{{/a}}",
      ["a": ["b": ["c": ["n": "đúng"]]], "b": ["c": ["n": "sai"]]], gives: "đúng"),
    Self(
      "and the rest in that alone", "({{#a}}{{b.c}}{{/a}})", ["a": ["b": [:]], "b": ["c": "sai"]], gives: "()"),
    Self("a key with dots is not meant", "({{a.b}})", ["a.b": "c"], gives: "()"),
    Self("nor does it hide the chain", "{{a.b}}", ["a.b": "c", "a": ["b": "d"]], gives: "d"),
    Self("a dot is the context itself", "Chào {{.}}!", "Mai", gives: "Chào Mai!"),
    Self("and is escaped", "{{.}}|{{{.}}}|{{&.}}", "<\">", gives: "&lt;&quot;&gt;|<\">|<\">"),
    Self("a number may be the context", "{{.}}", "85", gives: "85"),
    Self("white space around a value stays", "| {{x}} | {{{x}}} | {{&x}} |", ["x": "-"], gives: "| - | - | - |"),
    Self(
      "a value alone on its line keeps the line", "  {{x}}\n  {{{x}}}\n  {{&x}}\n", ["x": "-"], gives: "  -\n  -\n  -\n"
    ),
    Self("white space inside a tag does not count", "{{ x }}{{{ x }}}{{& x }}{{\tx\n}}", ["x": "-"], gives: "----"),
    Self("a name may have marks and a hyphen", "{{tên-gọi}}", ["tên-gọi": "Nà Hang"], gives: "Nà Hang"),
  ]

  static let sections: [Self] = [
    Self("a section is shown where its value is true", "“{{#x}}có{{/x}}”", ["x": true], gives: "“có”"),
    Self("and not where it is false", "“{{#x}}có{{/x}}”", ["x": false], gives: "“”"),
    Self("null is false", "“{{#x}}có{{/x}}”", ["x": nil], gives: "“”"),
    Self("a missing name is false", "“{{#x}}có{{/x}}”", gives: "“”"),
    Self("empty text is false", "“{{#x}}có{{/x}}”", ["x": ""], gives: "“”"),
    Self("a record becomes the context", "{{#p}}Chào {{n}}{{/p}}", ["p": ["n": "Lù"]], gives: "Chào Lù"),
    Self(
      "names outside are seen from inside", "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}",
      ["a": "một", "b": "sai", "s": ["b": "hai"], "c": ["d": "ba"]], gives: "một, hai, ba"),
    Self("text becomes the context", "{{#x}}{{.}} là {{x}}{{/x}}", ["x": "đá"], gives: "đá là đá"),
    Self("a list repeats its section", "{{#l}}{{n}}{{/l}}", ["l": [["n": "1"], ["n": "2"], ["n": "3"]]], gives: "123"),
    Self("an empty list does not show it", "“{{#l}}có{{/l}}”", ["l": []], gives: "“”"),
    Self(
      "all contexts around a list are seen", "{{#t}}{{#m}}{{n.l}}{{k}}.{{#b}}{{n.u}}{{k}}{{j}}.{{/b}}{{/m}}{{/t}}",
      ["t": [["n": ["u": "A", "l": "a"], "m": [["k": "1", "b": [["j": "x"], ["j": "y"]]]]]]], gives: "a1.A1x.A1y."),
    Self(
      "contexts stand in each other to any depth",
      "{{#a}}\n{{k}}\n{{#b}}\n{{k}}{{l}}{{k}}\n{{#c.d}}\n{{k}}{{l}}{{m}}{{.}}{{m}}{{l}}{{k}}\n{{/c.d}}\n{{k}}{{l}}\n"
        + "{{/b}}\n{{k}}\n{{/a}}\n",
      ["a": ["k": "1"], "b": ["l": "2"], "c": ["d": "4"], "m": "3"], gives: "1\n121\n1234321\n12\n1\n"),
    Self(
      "a section may be there twice", "{{#x}}\n* một\n{{/x}}\n* {{y}}\n{{#x}}\n* ba\n{{/x}}\n",
      ["x": true, "y": "hai"], gives: "* một\n* hai\n* ba\n"),
    Self("sections stand in each other", "{{#x}}B {{#x}}C{{/x}} D{{/x}}|", ["x": true], gives: "B C D|"),
    Self("a false one hides those inside", "{{#x}}B {{#x}}C{{/x}} D{{/x}}|", ["x": false], gives: "|"),
    Self("a dot goes through a list of texts", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b"]], gives: "(a)(b)"),
    Self("and of numbers", "{{#l}}({{.}}){{/l}}", ["l": ["1", "2.20"]], gives: "(1)(2.20)"),
    Self(
      "and of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [["1", "2"], ["a", "b"]]], gives: "(12)(ab)"),
    Self("and escapes", "{{#l}}{{.}}{{{.}}}{{&.}} {{/l}}", ["l": ["&", "\""]], gives: "&amp;&& &quot;\"\" "),
    Self("a list may be the whole data", "{{#.}}({{v}}){{/.}}", [["v": "a"], ["v": "b"]], gives: "(a)(b)"),
    Self("a section's name may have dots", "{{#a.b.c}}có{{/a.b.c}}", ["a": ["b": ["c": true]]], gives: "có"),
    Self("and be false", "({{#a.b.c}}có{{/a.b.c}})", ["a": ["b": ["c": false]]], gives: "()"),
    Self("and be broken", "({{#a.b.c}}có{{/a.b.c}})", ["a": [:]], gives: "()"),
    Self("white space around the tags stays", " | {{#x}}\t|\t{{/x}} | \n", ["x": true], gives: " | \t|\t | \n"),
    Self("and inside", " | {{#x}} {{! kia }}\n {{/x}} | \n", ["x": true], gives: " |  \n  | \n"),
    Self(
      "indented sections in one line stay", " {{#x}}CÓ{{/x}}\n {{#x}}TỐT{{/x}}\n", ["x": true], gives: " CÓ\n TỐT\n"),
    Self("lines of tags alone are not shown", "| a\n{{#x}}\n|\n{{/x}}\n| b\n", ["x": true], gives: "| a\n|\n| b\n"),
    Self("nor indented ones", "| a\n  {{#x}}\n|\n  {{/x}}\n| b\n", ["x": true], gives: "| a\n|\n| b\n"),
    Self("a line may end with CR LF", "|\r\n{{#x}}\r\n{{/x}}\r\n|", ["x": true], gives: "|\r\n|"),
    Self("a first line needs no line before", "  {{#x}}\n#{{/x}}\n/", ["x": true], gives: "#\n/"),
    Self("a last line needs no end", "#{{#x}}\n/\n  {{/x}}", ["x": true], gives: "#\n/\n"),
    Self("white space inside the tags does not count", "|{{# x }}={{/ x }}|", ["x": true], gives: "|=|"),
  ]

  static let inverted: [Self] = [
    Self(
      "an inverted section is shown where its value is false", "“{{^x}}không{{/x}}”", ["x": false], gives: "“không”"),
    Self("and not where it is true", "“{{^x}}không{{/x}}”", ["x": true], gives: "“”"),
    Self("null is false there too", "“{{^x}}không{{/x}}”", ["x": nil], gives: "“không”"),
    Self("and a missing name", "“{{^x}}không{{/x}}”", gives: "“không”"),
    Self("a record is true", "“{{^p}}Chào {{n}}{{/p}}”", ["p": ["n": "Lù"]], gives: "“”"),
    Self("a list is true", "“{{^l}}{{n}}{{/l}}”", ["l": [["n": "1"], ["n": "2"]]], gives: "“”"),
    Self("an empty one is false", "“{{^l}}trống{{/l}}”", ["l": []], gives: "“trống”"),
    Self(
      "an inverted section may be there twice", "{{^x}}\n* một\n{{/x}}\n* {{y}}\n{{^x}}\n* ba\n{{/x}}\n",
      ["x": false, "y": "hai"], gives: "* một\n* hai\n* ba\n"),
    Self("inverted sections stand in each other", "{{^x}}B {{^x}}C{{/x}} D{{/x}}|", ["x": false], gives: "B C D|"),
    Self("a true one hides those inside", "{{^x}}B {{^x}}C{{/x}} D{{/x}}|", ["x": true], gives: "|"),
    Self("its name may have dots", "({{^a.b.c}}không{{/a.b.c}})", ["a": ["b": ["c": true]]], gives: "()"),
    Self("and be false there", "({{^a.b.c}}không{{/a.b.c}})", ["a": ["b": ["c": false]]], gives: "(không)"),
    Self("and be broken there", "({{^a.b.c}}không{{/a.b.c}})", ["a": [:]], gives: "(không)"),
    Self("white space around inverted tags stays", " | {{^x}}\t|\t{{/x}} | \n", ["x": false], gives: " | \t|\t | \n"),
    Self("and inside them", " | {{^x}} {{! kia }}\n {{/x}} | \n", ["x": false], gives: " |  \n  | \n"),
    Self("in one line they stay", " {{^x}}CÓ{{/x}}\n {{^x}}TỐT{{/x}}\n", ["x": false], gives: " CÓ\n TỐT\n"),
    Self("alone they go", "| a\n{{^x}}\n|\n{{/x}}\n| b\n", ["x": false], gives: "| a\n|\n| b\n"),
    Self("alone and indented they go", "| a\n  {{^x}}\n|\n  {{/x}}\n| b\n", ["x": false], gives: "| a\n|\n| b\n"),
    Self("their line may end with CR LF", "|\r\n{{^x}}\r\n{{/x}}\r\n|", ["x": false], gives: "|\r\n|"),
    Self("their line may be the first", "  {{^x}}\n^{{/x}}\n/", ["x": false], gives: "^\n/"),
    Self("or the last", "^{{^x}}\n/\n  {{/x}}", ["x": false], gives: "^\n/\n"),
    Self("white space inside them does not count", "|{{^ x }}={{/ x }}|", ["x": false], gives: "|=|"),
  ]

  static let comments: [Self] = [
    Self("a comment is not shown", "12345{{! chú thích }}67890", gives: "1234567890"),
    Self("nor one of several lines", "12345{{!\n  chú\n  thích\n}}67890\n", gives: "1234567890\n"),
    Self("alone on its line it takes the line along", "a\n{{! x }}\nb\n", gives: "a\nb\n"),
    Self("and so it does indented", "a\n  {{! x }}\nb\n", gives: "a\nb\n"),
    Self("and before CR LF", "|\r\n{{! x }}\r\n|", gives: "|\r\n|"),
    Self("and on the first line", "  {{! x }}\n!", gives: "!"),
    Self("and on the last", "!\n  {{! x }}", gives: "!\n"),
    Self("and over several lines", "a\n{{!\nx\n}}\nb\n", gives: "a\nb\n"),
    Self("and over several indented lines", "a\n  {{!\n    x\n  }}\nb\n", gives: "a\nb\n"),
    Self("after text it leaves the line", "  12 {{! 34 }}\n", gives: "  12 \n"),
    Self("white space around a comment stays", "12 {{! x }} 34", gives: "12  34"),
    Self(
      "it is never a name", ">{{! x }}<{{!x}}", ["! x": "1", "! x ": "2", "!x": "3", "x": "4"], gives: "><"),
    Self("it may hold tags", "a{{! {{x }}b", gives: "ab"),
  ]

  static let delimiters: [Self] = [
    Self("delimiters may change", "{{=<% %>=}}(<%x%>)", ["x": "Ồ"], gives: "(Ồ)"),
    Self("also to brackets", "({{=[ ]=}}[x])", ["x": "Ồ"], gives: "(Ồ)"),
    Self("and back", "{{=| |=}}|x||={{ }}=|{{x}}", ["x": "Ồ"], gives: "ỒỒ"),
    Self("three braces become one with them", "{{=<% %>=}}<%{x}%><%&x%>", ["x": "<"], gives: "<<"),
    Self(
      "they hold after a section", "[\n{{#s}}\n  {{d}}\n  |d|\n{{/s}}\n\n{{= | | =}}\n|#s|\n  {{d}}\n  |d|\n|/s|\n]\n",
      ["s": true, "d": "Ồ"], gives: "[\n  Ồ\n  |d|\n\n  {{d}}\n  Ồ\n]\n"),
    Self(
      "and after an inverted one",
      "[\n{{^s}}\n  {{d}}\n  |d|\n{{/s}}\n\n{{= | | =}}\n|^s|\n  {{d}}\n  |d|\n|/s|\n]\n",
      ["s": false, "d": "Ồ"], gives: "[\n  Ồ\n  |d|\n\n  {{d}}\n  Ồ\n]\n"),
    Self(
      "a partial does not inherit them", "[ {{>p}} ]\n{{= | | =}}\n[ |>p| ]\n", ["v": "có"],
      partials: ["p": ".{{v}}."], gives: "[ .có. ]\n[ .có. ]\n"),
    Self(
      "nor pass them on", "[ {{>p}} ]\n[ .{{v}}.  .|v|. ]\n", ["v": "có"],
      partials: ["p": ".{{v}}. {{= | | =}} .|v|."], gives: "[ .có.  .có. ]\n[ .có.  .|v|. ]\n"),
    Self("white space around the change stays", "| {{=@ @=}} |", gives: "|  |"),
    Self("also at the end of a line", " | {{=@ @=}}\n", gives: " | \n"),
    Self("alone it takes its line along", "a\n{{=@ @=}}\nb\n", gives: "a\nb\n"),
    Self("also indented", "a\n  {{=@ @=}}\nb\n", gives: "a\nb\n"),
    Self("also before CR LF", "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    Self("also on the first line", "  {{=@ @=}}\n=", gives: "="),
    Self("also on the last", "=\n  {{=@ @=}}", gives: "=\n"),
    Self("white space inside the change does not count", "|{{= @   @ =}}|", gives: "||"),
  ]
}
