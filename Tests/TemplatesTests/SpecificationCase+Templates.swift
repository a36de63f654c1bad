extension SpecificationCase {
  static let partials: [Self] = [
    Self("a partial is put in its place", "“{{>p}}”", partials: ["p": "mẫu con"], gives: "“mẫu con”"),
    Self("a missing one gives nothing", "“{{>p}}”", gives: "“”"),
    Self("it has the context of its place", "“{{>p}}”", ["x": "ở đây"], partials: ["p": "*{{x}}*"], gives: "“*ở đây*”"),
    Self(
      "it may stand in itself", "{{>n}}", ["c": "X", "l": [["c": "Y", "l": []]]],
      partials: ["n": "{{c}}<{{#l}}{{>n}}{{/l}}>"], gives: "X<Y<>>"),
    Self(
      "and in others", "{{>p}}", ["a": "xin", "b": "chào"], partials: ["p": "*{{a}} {{>q}}*", "q": "{{b}}!"],
      gives: "*xin chào!*"),
    Self("white space around it stays", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Self(
      "in a line with others it is not indented", "  {{x}}  {{> p}}\n", ["x": "|"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    Self("alone it takes its line along", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    Self("and indents every line, on the first line", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    Self("and on the last", ">\n  {{>p}}", partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    Self(
      "but not the lines of a value", "\\\n {{>p}}\n/\n", ["x": "<\n->"], partials: ["p": "|\n{{{x}}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"),
    Self("white space inside its tag does not count", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
    Self(
      "indentations add up", " {{>p}}\n", partials: ["p": "a\n  {{>q}}\nb\n", "q": "c\nd\n"],
      gives: " a\n   c\n   d\n b\n"),
    Self(
      "lines of tags alone are not indented", " {{>p}}\n", ["x": true], partials: ["p": "{{#x}}\na\n{{/x}}\n\nb\n"],
      gives: " a\n \n b\n"),
    Self(
      "a line that begins with a tag is", " {{>p}}\n", ["x": "a"], partials: ["p": "{{x}}\n{{! x }}-\n{{#x}}b{{/x}}\n"],
      gives: " a\n -\n b\n"),
  ]

  static let inheritance: [Self] = [
    Self("a block shows its default", "{{$t}}mặc định{{/t}}\n", gives: "mặc định\n"),
    Self(
      "with values", "{{$t}}<{{x}}{{{x}}}>{{/t}}\n", ["x": "&"], gives: "<&amp;&>\n"),
    Self("with sections", "{{$t}}a {{#x}}{{y}}{{/x}} b{{/t}}\n", ["x": ["y": "c"]], gives: "a c b\n"),
    Self("with inverted sections", "{{$t}}a {{^x}}{{y}}{{/x}} b{{/t}}\n", ["y": "c"], gives: "a c b\n"),
    Self("a value in it is no template", "{{$t}}{{x}}{{/t}}\n", ["x": "{{y}}"], gives: "{{y}}\n"),
    Self("a parent shows its defaults", "{{<p}}{{/p}}\n", partials: ["p": "{{$t}}mặc định{{/t}}"], gives: "mặc định"),
    Self(
      "a call overrides them", "{{<p}}{{$t}}mới{{/t}}{{/p}}", partials: ["p": "…{{$t}}cũ{{/t}}…"], gives: "…mới…"),
    Self(
      "data does not override a block", "{{<p}}{{$x}}khối{{/x}}{{/p}}", ["x": "dữ liệu"],
      partials: ["p": "{{$x}}cũ{{/x}}"], gives: "khối"),
    Self(
      "nor its default", "{{<p}}{{/p}}", ["x": "dữ liệu"], partials: ["p": "{{$x}}cũ{{/x}}"], gives: "cũ"),
    Self("text before a parent stays", "a {{<p}}{{$t}}b{{/t}}{{/p}}", partials: ["p": "{{$t}}…{{/t}}"], gives: "a b"),
    Self(
      "two calls of a parent do not mix", "{{<p}}{{$t}}1{{/t}}{{/p}} {{<p}}{{$t}}2{{/t}}{{/p}}\n",
      partials: ["p": "|{{$t}}…{{/t}}{{$u}} 0{{/u}}|"], gives: "|1 0| |2 0|\n"),
    Self(
      "one block may be overridden and not another", "{{<p}}{{$b}}mới{{/b}}{{/p}}",
      partials: ["p": "{{$a}}cũ{{/a}}, {{$b}}cũ{{/b}}"], gives: "cũ, mới"),
    Self(
      "a parent without blocks is a partial", "{{>p}}|{{<p}}{{/p}}", partials: ["p": "{{$t}}cũ{{/t}}"], gives: "cũ|cũ"),
    Self("a missing parent gives nothing", "({{<p}}{{$t}}a{{/t}}{{/p}})", gives: "()"),
    Self(
      "parents may stand in themselves", "{{<p}}{{$a}}mới{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}cũ{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}cũ{{/a}} {{<p}}{{$b}}đủ rồi{{/b}}{{/p}}",
      ], gives: "mới mới mới đủ rồi"),
    Self(
      "the outermost call wins", "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"], gives: "c"),
    Self(
      "of those that override", "{{<p}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"], gives: "p"),
    Self(
      "what is in a call but in no block is not shown", "{{<p}} x {{y}} {{$a}}mới{{/a}} x {{/p}}", ["y": "y"],
      partials: ["p": "{{$a}}cũ{{/a}}"], gives: "mới"),
    Self("not even without a block", "{{<p}} x {{/p}}", partials: ["p": "{{$a}}cũ{{/a}}"], gives: "cũ"),
    Self(
      "an overriding block has the context of the parent", "{{<p}}{{$a}}tôi ăn {{x}}{{/a}}{{/p}}",
      ["x": "táo", "n": ["x": "chuối"]], partials: ["p": "{{#n}}{{$a}}bạn ăn {{x}}{{/a}}{{/n}}"], gives: "tôi ăn chuối"),
    Self(
      "an overriding block may override itself once", "{{<p}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/p}}",
      partials: ["p": "{{$a}}cũ{{/a}}"], gives: "12"),
  ]

  static let indentation: [Self] = [
    Self(
      "a block takes its lines along", "{{<p}}{{$t}}\na\n\n:(\n{{/t}}{{/p}}", partials: ["p": "{{$t}}cũ{{/t}}"],
      gives: "a\n\n:(\n"),
    Self(
      "the place of a block stays indented", "{{<p}}{{$t}}mới{{/t}}{{/p}}", partials: ["p": "a:\n  {{$t}}cũ{{/t}}\n"],
      gives: "a:\n  mới\n"),
    Self(
      "a parent alone on its line indents all its lines", "a,\n  {{<p}}{{/p}}\n", partials: ["p": "một\nhai\n"],
      gives: "a,\n  một\n  hai\n"),
    Self(
      "its tags may have lines of their own", "a\n  {{<p}}\n    {{$t}}b{{/t}}\n  {{/p}}\nc\n",
      partials: ["p": "{{$t}}{{/t}}\n"], gives: "a\n  b\nc\n"),
    Self(
      "in a line with others it is not indented", "  a {{<p}}{{/p}}\n", partials: ["p": "1\n2"], gives: "  a 1\n2\n"),
    Self(
      "nor where something follows it", "  {{<p}}{{/p}} a\n", partials: ["p": "1\n2"], gives: "  1\n2 a\n"),
    Self(
      "a block alone on its line indents what is put there", "{{<p}}{{$b}}\nmột\nhai{{/b}}\n{{/p}}\n",
      partials: ["p": "a,\n  {{$b}}{{/b}}\n"], gives: "a,\n  một\n  hai\n"),
    Self(
      "indentation is removed where a block is written and added where it is put",
      "{{<p}}{{$b}}\n    một\n    hai\n{{/b}}{{/p}}\n", partials: ["p": "a,\n  {{$b}}\n  {{/b}}\n"],
      gives: "a,\n  một\n  hai\n"),
    Self(
      "a default on its own lines says the indentation", "{{<p}}{{$b}}\nmột\nhai\n{{/b}}{{/p}}\n",
      partials: ["p": "a,\n{{$b}}\n  mặc định\n{{/b}}\n"], gives: "a,\n  một\n  hai\n"),
    Self(
      "blocks in blocks are indented in them", "{{<p}}{{$n}}\nba\n{{/n}}{{/p}}\n",
      partials: [
        "p": "{{<g}}{{$b}}\n  một\n  {{$n}}\n    hai\n  {{/n}}\n{{/b}}{{/g}}\n", "g": "{{$b}}cũ{{/b}}",
      ], gives: "một\n  ba\n"),
    Self(
      "a default keeps lines of any indentation", "{{$b}}\n    a\n  b\n\nc\n{{/b}}\n", gives: "    a\n  b\n\nc\n"),
    Self(
      "a line of less indentation loses what it has", "{{<p}}{{$b}}\n    a\n  b\n      c\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"], gives: "a\nb\n  c\n"),
    Self(
      "a partial in a block loses the block's indentation", "{{<p}}{{$b}}\n    {{>q}}\n      {{>q}}\n{{/b}}{{/p}}",
      partials: ["p": " {{$b}}\n {{/b}}\n", "q": "a\nb\n"], gives: " a\n b\n   a\n   b\n"),
    Self(
      "one word is indented where the default is", "{{<p}}{{$b}}mới{{/b}}{{/p}}",
      partials: ["p": "<\n{{$b}}\n  cũ\n{{/b}}\n>"], gives: "<\n  mới>"),
    Self(
      "a section first in a block is indented once", "{{<p}}{{$b}}\n  {{#l}}\n  {{.}}\n  {{/l}}\n{{/b}}{{/p}}",
      ["l": ["1", "2"]], partials: ["p": "<\n  {{$b}}{{/b}}>"], gives: "<\n  1\n  2\n>"),
  ]

  static let dynamicNames: [Self] = [
    Self(
      "a star finds a partial's name in the data", "“{{>*d}}”", ["d": "p"], partials: ["p": "chào"], gives: "“chào”"),
    Self(
      "it is not part of the name", "“{{>*d}}”", ["d": "p", "*d": "q"], partials: ["p": "chào", "q": "sai"],
      gives: "“chào”"),
    Self("a missing name gives nothing", "“{{>*d}}”", partials: ["d": "chào"], gives: "“”"),
    Self("nor does a missing partial", "“{{>*d}}”", ["d": "p"], partials: ["q": "chào"], gives: "“”"),
    Self(
      "it has the context of its place", "{{>*d}}", ["x": "ở đây", "d": "p"], partials: ["p": "*{{x}}*"],
      gives: "*ở đây*"),
    Self(
      "it may have dots", "{{>*a.b.c}}", ["x": "ở đây", "a": ["b": ["c": "p"]]], partials: ["p": "*{{x}}*"],
      gives: "*ở đây*"),
    Self(
      "the dots come before the star", "({{>*a.b.c}})", ["a": "t", "t": ["b": ["c": "p"]]], partials: ["p": "sai"],
      gives: "()"),
    Self(
      "dots make no context", "{{>*a.b.c}}", ["a": ["x": "sai", "b": ["c": "p"]]], partials: ["p": "*{{x}}*"],
      gives: "**"),
    Self(
      "not even inside sections", "{{#s}}{{>*a.d}}{{/s}}", ["s": ["v": "s"], "a": ["d": "p", "v": "a"]],
      partials: ["p": "“{{v}}”"], gives: "“s”"),
    Self(
      "nor inside lists", "{{#l}}{{>*a.d}}{{/l}}", ["v": "v", "l": ["1", "2"], "a": ["d": "p", "v": "a"]],
      partials: ["p": "“{{v}}”"], gives: "“v”“v”"),
    Self(
      "names are looked up again each time", "{{>*t}}", ["t": "n", "c": "X", "l": [["c": "Y", "l": []]]],
      partials: ["n": "{{c}}<{{#l}}{{>*t}}{{/l}}>"], gives: "X<Y<>>"),
    Self("two stars mean nothing", "({{>**d}})", ["d": "t", "t": "p"], partials: ["p": "sai"], gives: "()"),
    Self(
      "nor does a star inside", "({{>*a.*b}})", ["a": "c", "b": "d", "c": ["d": ["p": nil]]], partials: ["p": "sai"],
      gives: "()"),
    Self("white space around it stays", "| {{>*d}} |", ["d": "p"], partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Self(
      "in a line with others it is not indented", "  {{x}}  {{>*d}}\n", ["x": "|", "d": "p"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    Self("alone it takes its line along", "|\r\n{{>*d}}\r\n|", ["d": "p"], partials: ["p": ">"], gives: "|\r\n>|"),
    Self("and indents every line", "  {{>*d}}\n>", ["d": "p"], partials: ["p": ">\n>"], gives: "  >\n  >>"),
    Self("also the last", ">\n  {{>*d}}", ["d": "p"], partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    Self(
      "but not the lines of a value", "\\\n {{>*d}}\n/\n", ["d": "p", "x": "<\n->"], partials: ["p": "|\n{{{x}}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"),
    Self("white space inside its tag does not count", "|{{> * d }}|", ["d": "p"], partials: ["p": "[]"], gives: "|[]|"),
    Self(
      "a parent may have a dynamic name", "{{<*d}}{{$t}}mới{{/t}}{{/*d}}", ["d": "p"],
      partials: ["p": "{{$t}}cũ{{/t}}!"],
      gives: "mới!"),
  ]
}
