import Diagnostics
import Records
import Testing

/// A tree and how it is written.
struct WrittenTree: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let tree: DataTree
  let json: String

  static let all: [Self] = [
    Self(testDescription: "an empty record", tree: .record([]), json: "{}\n"),
    Self(testDescription: "an empty list", tree: [], json: "[]\n"),
    Self(testDescription: "single values on one line", tree: ["a", 1, true, .null], json: "[\"a\", 1, true, null]\n"),
    Self(
      testDescription: "members in their order", tree: ["b": 1, "a": ["c": "d"]],
      json: "{\n  \"b\": 1,\n  \"a\": {\n    \"c\": \"d\"\n  }\n}\n"),
    Self(
      testDescription: "records of a list below one another", tree: [["a": 1], ["a": 2]],
      json: "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n"),
    Self(
      testDescription: "quotes, backslashes and control characters escaped", tree: "a\"\\\n\t\u{1}\u{85}ế",
      json: "\"a\\\"\\\\\\n\\t\\u0001\\u0085ế\"\n"),
  ]
}

@Test(arguments: WrittenTree.all)
func aTreeIsWrittenAsJSON(_ c: WrittenTree) {
  #expect(c.tree.json == c.json)
  var text = c.json
  let problems = text.withUTF8 { JSON.read($0, file: FileNumber(0)).problems }
  #expect(problems.isEmpty, "our own reader takes it")
}
