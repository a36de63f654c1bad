import Testing

/// A behaviour of the Mustache specification: a template, its data as JSON, its partials, what comes out.
struct MustacheCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let data: String
  let partials: [String: String]
  let output: String

  init(
    _ testDescription: String, _ template: String, _ data: String = "{}", partials: [String: String] = [:],
    gives output: String
  ) {
    self.testDescription = testDescription
    self.template = template
    self.data = data
    self.partials = partials
    self.output = output
  }

  static let names: [Self] = [
    Self("text without tags is left alone", "Xin chào {khối}.\n", gives: "Xin chào {khối}.\n"),
    Self("a name gives its text", "Chào {{ai}}!", #"{"ai": "bà con"}"#, gives: "Chào bà con!"),
    Self("its text is escaped", "{{x}}", #"{"x": "& \" < > '"}"#, gives: "&amp; &quot; &lt; &gt; &#39;"),
    Self("not in three braces", "{{{x}}}", #"{"x": "& \" < >"}"#, gives: "& \" < >"),
    Self("nor after an ampersand", "{{&x}}", #"{"x": "& \" < >"}"#, gives: "& \" < >"),
    Self("a whole number is as it is written", "{{n}} km", #"{"n": 85}"#, gives: "85 km"),
    Self("so is a decimal", "{{n}}", #"{"n": 1.21}"#, gives: "1.21"),
    Self("null is nothing", "({{x}})", #"{"x": null}"#, gives: "()"),
    Self("a missing name is nothing", "({{x}})", gives: "()"),
    Self("dots lead into records", "{{a.b.c}}", #"{"a": {"b": {"c": "Dính"}}}"#, gives: "Dính"),
    Self("a broken chain is nothing", "({{a.b.c}})", #"{"a": {"b": {}}, "c": "sai"}"#, gives: "()"),
    Self(
      "the first part is looked up outwards", "{{#a}}{{b.c}}{{/a}}", #"{"a": {"b": {}}, "b": {"c": "sai"}}"#, gives: ""),
    Self("a point is the value itself", "{{.}}!", #""Páo""#, gives: "Páo!"),
    Self("white space in a tag does not count", "|{{ x }}|", #"{"x": "a"}"#, gives: "|a|"),
    Self("a comment is not shown, and takes its line along", "a\n  {{! b\n c }}\nd\n", gives: "a\nd\n"),
    Self("delimiters may change", "{{=<% %>=}}(<%x%>{{x}})", #"{"x": "Ồ"}"#, gives: "(Ồ{{x}})"),
  ]

  static let sections: [Self] = [
    Self("a true section is shown", "{{#x}}có{{/x}}", #"{"x": true}"#, gives: "có"),
    Self("a false one is not", "({{#x}}có{{/x}})", #"{"x": false}"#, gives: "()"),
    Self("nor a null one", "({{#x}}có{{/x}})", #"{"x": null}"#, gives: "()"),
    Self("a record is a context", "{{#a}}{{b}}{{/a}}", #"{"a": {"b": "xã"}}"#, gives: "xã"),
    Self("outer names stay known", "{{#a}}{{b}}{{c}}{{/a}}", #"{"a": {"b": 1}, "c": 2}"#, gives: "12"),
    Self("a list repeats", "{{#l}}{{n}},{{/l}}", #"{"l": [{"n": 1}, {"n": 2}]}"#, gives: "1,2,"),
    Self("an empty list is nothing", "({{#l}}{{n}}{{/l}})", #"{"l": []}"#, gives: "()"),
    Self("a point is the item", "{{#l}}({{.}}){{/l}}", #"{"l": ["a", 2, 1.5]}"#, gives: "(a)(2)(1.5)"),
    Self("lists in lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", #"{"l": [[1, 2], [3]]}"#, gives: "(12)(3)"),
    Self("an inverted section is shown for nothing", "{{^x}}không{{/x}}", gives: "không"),
    Self("and for an empty list", "{{^x}}không{{/x}}", #"{"x": []}"#, gives: "không"),
    Self("not for a record", "({{^x}}không{{/x}})", #"{"x": {"a": 1}}"#, gives: "()"),
    Self(
      "tags alone on their lines take them along", "| a\n  {{#x}}\n| b\n  {{/x}}\n| c\n", #"{"x": true}"#,
      gives: "| a\n| b\n| c\n"),
    Self("also before CR LF", "|\r\n{{#x}}\r\n{{/x}}\r\n|", #"{"x": true}"#, gives: "|\r\n|"),
  ]

  static let partials: [Self] = [
    Self("a partial is put in", "“{{>p}}”", #"{"x": "a"}"#, partials: ["p": "*{{x}}*"], gives: "“*a*”"),
    Self("a missing one is nothing", "“{{>p}}”", gives: "“”"),
    Self(
      "one may contain itself", "{{>node}}", #"{"c": "X", "l": [{"c": "Y", "l": []}]}"#,
      partials: ["node": "{{c}}<{{#l}}{{>node}}{{/l}}>"], gives: "X<Y<>>"),
    Self("alone it indents every line", "\\\n {{>p}}\n/\n", partials: ["p": "|\n-\n"], gives: "\\\n |\n -\n/\n"),
    Self("a partial may lie in a folder", "{{>a/b}}", partials: ["a/b": "c"], gives: "c"),
    Self("a name may come from the data", "{{>*d}}", #"{"d": "p"}"#, partials: ["p": "chào"], gives: "chào"),
    Self(
      "a block of a parent is replaced", "{{<p}}{{$t}}mới{{/t}}{{/p}}", partials: ["p": "|{{$t}}cũ{{/t}}|"],
      gives: "|mới|"),
    Self("or keeps its default", "{{<p}}{{/p}}", partials: ["p": "|{{$t}}cũ{{/t}}|"], gives: "|cũ|"),
    Self(
      "the outermost call wins", "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{$a}}g{{/a}}"], gives: "c"),
    Self(
      "a block is indented as its place is", "{{<p}}{{$b}}\n    một\n    hai\n{{/b}}{{/p}}\n",
      partials: ["p": "a,\n  {{$b}}\n  {{/b}}\n"], gives: "a,\n  một\n  hai\n"),
    Self(
      "a parent may have a name from the data", "{{<*d}}{{$t}}mới{{/t}}{{/*d}}", #"{"d": "p"}"#,
      partials: ["p": "{{$t}}cũ{{/t}}!"], gives: "mới!"),
  ]
}

@Suite struct TemplateCommand {
  private func folder(_ files: [String: String]) throws -> TestSite {
    try TestSite(TestSite.smallest.mapValues { _ in nil }.merging(files.mapValues(Optional.init)) { $1 })
  }

  @Test(arguments: MustacheCase.names + MustacheCase.sections + MustacheCase.partials)
  func templatesFollowTheMustacheSpecification(_ c: MustacheCase) throws {
    var files = ["a.mustache": c.template, "data.json": c.data]
    for (name, text) in c.partials { files["partials/\(name).mustache"] = text }
    let folder = try folder(files)
    let run = try Program.run(
      "template", folder("a.mustache"), "--data", folder("data.json"), "--partials", folder("partials"))
    #expect(run.text == c.output)
    #expect(run.status == 0 && run.errors == "")
  }

  @Test(arguments: ["../secret", "a/../../secret", "/etc/hostname", "..", "", "a/.././../secret"])
  func aPartialOutsideItsFolderIsNothing(name: String) throws {
    let folder = try folder([
      "a.mustache": name.isEmpty ? "({{>*d}})" : "({{>\(name)}}{{>*d}})", "data.json": "{\"d\": \"\(name)\"}",
      "secret.mustache": "MẬT", "partials/a/x.mustache": "x",
    ])
    let run = try Program.run(
      "template", folder("a.mustache"), "--data", folder("data.json"), "--partials", folder("partials"))
    #expect(run.text == "()")
    #expect(run.status == 0)
  }

  @Test func withoutAFolderThereAreNoPartials() throws {
    let folder = try folder(["a.mustache": "({{>p}})", "p.mustache": "p", "data.json": "{}"])
    let run = try Program.run(["template", "a.mustache", "--data", "data.json"], in: folder.path)
    #expect(run.text == "()" && run.status == 0)
  }

  @Test func dataIsRequired() throws {
    let folder = try folder(["a.mustache": "a"])
    let run = try Program.run("template", folder("a.mustache"))
    #expect(run.status == 64 && run.output == [])
    #expect(run.errors.hasPrefix("Còn thiếu tùy chọn --data."))
  }

  @Test func brokenJSONIsShownWhereItBreaks() throws {
    let folder = try folder(["a.mustache": "a", "data.json": "{\n  \"a\": 1,\n  \"b\" 2\n}\n"])
    let run = try Program.run(["template", "a.mustache", "--data", "data.json", "--lang", "en"], in: folder.path)
    #expect(run.status == 1 && run.output == [])
    #expect(run.errors.hasPrefix("data.json:3:7: error [json-syntax]: "))
    #expect(run.errors.contains("  3 |   \"b\" 2\n    |       ^"))
  }

  @Test func aBrokenTemplateIsShownWhereItBreaks() throws {
    let folder = try folder([
      "a.mustache": "a\n{{#x}}b\n", "data.json": "{}", "b.mustache": "{{>p}}", "p.mustache": "ổ {{/x}}",
    ])
    let run = try Program.run(["template", "a.mustache", "--data", "data.json"], in: folder.path)
    #expect(run.status == 1 && run.output == [])
    #expect(run.errors.hasPrefix("a.mustache:2:"))
    #expect(run.errors.contains("[unclosed-section]"))
    let partial = try Program.run(
      ["template", "b.mustache", "--data", "data.json", "--partials", "."], in: folder.path)
    #expect(partial.status == 1 && partial.output == [])
    #expect(partial.errors.hasPrefix("./p.mustache:1:"))
  }

  @Test func aMissingFileIsAFailureOfTheMachine() throws {
    let folder = try folder(["a.mustache": "a"])
    let run = try Program.run("template", folder("a.mustache"), "--data", folder("data.json"))
    #expect(run.status == 74 && run.output == [])
    #expect(run.errors.contains("data.json"))
  }

  @Test func templateAndDataMayComeFromStandardInput() throws {
    let folder = try folder(["a.mustache": "{{x}}!", "data.json": #"{"x": "dữ liệu"}"#])
    #expect(try Program.run("template", "-", "--data", folder("data.json"), input: "({{x}})").text == "(dữ liệu)")
    #expect(try Program.run("template", folder("a.mustache"), "--data", "-", input: #"{"x": 1}"#).text == "1!")
  }

  @Test func itsHelpSaysThatAMissingNameRendersAsNothing() throws {
    #expect(try Program.run("template", "--help").text.contains("tên không có trong dữ liệu thì để trống"))
    #expect(try Program.run("template", "--help", "--lang", "en").text.contains("renders as nothing"))
  }
}
