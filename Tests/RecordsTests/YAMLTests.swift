import Diagnostics
import Records
import TestSupport
import Testing

struct TreeCase: Sendable, CustomTestStringConvertible {
  let testDescription, text, outline: String

  init(_ testDescription: String, _ text: String, _ outline: String) {
    self.testDescription = testDescription
    self.text = text
    self.outline = outline
  }
}

@Test(arguments: [
  TreeCase("a record", "title: Giúp hộ nghèo\ndate: 2023-04-05\n", #"{title: "Giúp hộ nghèo", date: "2023-04-05"}"#),
  TreeCase(
    "nothing is guessed", "a: no\nb: 012\nc: 12:30\nd: ~\ne: null",
    #"{a: "no", b: "012", c: "12:30", d: "~", e: "null"}"#),
  TreeCase("a list", "- một\n- hai", #"["một", "hai"]"#),
  TreeCase("a list level with its key", "a:\n- 1\n- 2\nb: 3", #"{a: ["1", "2"], b: "3"}"#),
  TreeCase("records in a list", "- id: a\n  name: A\n- id: b", #"[{id: "a", name: "A"}, {id: "b"}]"#),
  TreeCase("flow collections", "a: [x, {y: z}, []]\nb: {}", #"{a: ["x", {y: "z"}, []], b: {}}"#),
  TreeCase("a pair in a flow list", "[a: b]", #"[{a: "b"}]"#),
  TreeCase("flow over lines", "a: [\n  x,\n  y,\n]\n", #"{a: ["x", "y"]}"#),
  TreeCase("quotes", #"a: 'it''s'"# + "\n" + #"b: "x\ty\u1EA1""#, "{a: quoted\"it's\", b: quoted\"x\tyạ\"}"),
  TreeCase("an empty quoted text is not absent", "a: \"\"\nb: ''", #"{a: quoted"", b: quoted""}"#),
  TreeCase("plain over lines folds", "a: một\n  hai\n\n  ba\nb: x", "{a: \"một hai\nba\", b: \"x\"}"),
  TreeCase("quoted over lines folds", "a: \"một\n  hai\"\nb: x", #"{a: quoted"một hai", b: "x"}"#),
  TreeCase("literal", "a: |\n  một\n   hai\n\nb: x", "{a: block\"một\n hai\n\", b: \"x\"}"),
  TreeCase("literal, stripped", "a: |-\n  một\n", "{a: block\"một\"}"),
  TreeCase("folded", "a: >\n  một\n  hai\n", "{a: block\"một hai\n\"}"),
  TreeCase("comments", "# đầu\na: x # sau\n# giữa\nb: y#z\n", #"{a: "x", b: "y#z"}"#),
  TreeCase("nothing behind a key", "a:\nb: # chú thích\nc: x", #"{a: –, b: –, c: "x"}"#),
  TreeCase("nothing behind a dash", "-\n- x", #"[–, "x"]"#),
  TreeCase("smart quotes are text", "a: “Dân vận khéo”", #"{a: "“Dân vận khéo”"}"#),
  TreeCase("CR LF", "a: x\r\nb:\r\n  - y\r\n", #"{a: "x", b: ["y"]}"#),
  TreeCase("CR", "a: x\rb: y\r", #"{a: "x", b: "y"}"#),
  TreeCase("U+2028 ends a line", "a: x\u{2028}b: y", #"{a: "x", b: "y"}"#),
  TreeCase("a byte-order mark", "\u{FEFF}a: x", #"{a: "x"}"#),
  TreeCase("document marks", "---\na: x\n...\n", #"{a: "x"}"#),
  TreeCase(
    "a list of addresses", "- https://vi.wikipedia.org/wiki/A\n- b:c", #"["https://vi.wikipedia.org/wiki/A", "b:c"]"#),
  TreeCase("a key in quotes", "\"a b\": x", #"{a b: "x"}"#),
  TreeCase("one scalar", "https://example.vn", #""https://example.vn""#),
])
func yamlIsReadAsATree(_ c: TreeCase) throws {
  let read = readYAML(c.text)
  #expect(read.problems == [])
  #expect(try #require(read.value).outline == c.outline)
}

@Test(arguments: ["", "\n\n", "# chỉ có chú thích\n", "---\n", "---\n...\n", "\u{FEFF}", "\u{FEFF}# x", "   "])
func aTextWithNothingInItHasNoValueAndNoFault(_ text: String) {
  let read = readYAML(text)
  #expect(read.value == nil)
  #expect(read.problems == [])
}

@Test func anEmptyBufferWithoutMemoryIsReadToo() {
  let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  #expect(YAML.read(nothing, 0..<0, file: file).value == nil)
  #expect(JSON.read(nothing, file: file).value == nil)
  #expect(FrontMatter.find(in: nothing, file: file).problems.count == 1)
}

/// Marks open in the order of reading: a collection, its keys and values.
struct PlaceCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String

  init(_ testDescription: String, _ text: String) {
    self.testDescription = testDescription
    self.text = text
  }
}

@Test(arguments: [
  PlaceCase("a record of Vietnamese", "««tiêu đề»: «Giúp hộ nghèo»\n«ngày»: «2023»»\n"),
  PlaceCase("letters taken apart", "««a\u{301}»: «e\u{302}\u{323}»\n«b»: «c»»"),
  PlaceCase("four-byte scalars", "««🌾»: «🌾🌾»\n«b»: «c»»"),
  PlaceCase("a byte-order mark", "\u{FEFF}««a»: «đ»»\n"),
  PlaceCase("CR LF", "««đ»: «ạ»\r\n«b»: «c»»\r\n"),
  PlaceCase("CR", "««đ»: «ạ»\r«b»: «c»»\r"),
  PlaceCase("U+2028", "««đ»: «ạ»\u{2028}«b»: «c»»"),
  PlaceCase("U+0085", "««đ»: «ạ»\u{85}«b»: «c»»"),
  PlaceCase("quotes belong to the value", "««a»: «\"đ ạ\"»\n«'b'»: «'c'»» # d"),
  PlaceCase("a block list", "««a»: \n  «- «x»\n  - «y»»\n«b»: «z»»\n\n"),
  PlaceCase("a list level with its key", "««a»:\n«- «x»\n- «y»»\n«b»: «z»»"),
  PlaceCase("flow", "««a»: «[«x», «{«y»: «z»}» ]»\n«b»: «{}»»\n"),
  PlaceCase("records in a list", "«- ««a»: «x»\n  «b»: «y»»\n- ««a»: «z»»»\n"),
  PlaceCase("a literal without the lines after it", "««a»: «|\n  đ\n  ạ»\n\n«b»: «c»»"),
  PlaceCase("a literal at the end", "««a»: «|\n  đ»»\n\n"),
  PlaceCase("plain over lines", "««a»: «một\n  hai»\n«b»: «c»»"),
  PlaceCase("nothing behind a key", "««a»:«»\n«b»:«»»\n"),
  PlaceCase("a comment before", "# đầu đề\n««a»: «x»»"),
  PlaceCase("many ASCII runs between", "««summary»: «abcdefghijklmnopqrstuvwxyz đ abcdefghijklmnop»\n«b»: «c»»"),
])
func everyKeyAndValueKnowsItsBytes(_ c: PlaceCase) throws {
  let marked = Marked(c.text)
  let read = readYAML(marked.bytes)
  #expect(read.problems == [])
  #expect(try #require(read.value).places == marked.places)
}

@Test func placesCountFromTheStartOfTheFileNotOfTheRange() throws {
  let marked = Marked("---\n««đ»: «ạ»»\n---\nbody: «")
  let read = marked.bytes.withUnsafeBufferPointer { source in
    FrontMatter.find(in: source, file: file).value.map { YAML.read(source, $0.yaml, file: file) }
  }
  #expect(read?.value?.places == Array(marked.places.prefix(3)))
  #expect(read?.value?.outline == #"{đ: "ạ"}"#)
}

@Test func aKeyThatStandsTwiceCountsOnceAndIsReported() throws {
  let marked = Marked("title: a\nsubject:\n  name: x\n  «name»: y\n«title»: b\n")
  let read = readYAML(marked.bytes)
  #expect(read.value?.outline == #"{title: "a", subject: {name: "x"}}"#)
  let facts: [Fact] = [.yaml(.duplicateKey("name")), .yaml(.duplicateKey("title"))]
  #expect(read.problems == zip(facts, marked.places).map { Diagnostic($0, at: $1) })
}

@Test func aKeyThatStandsTwiceIsFoundAmongManyToo() {
  let keys = (0..<40).map { "k\($0): x\n" }.joined()
  let marked = Marked(keys + "«k3»: y\n«k39»: y\n")
  #expect(readYAML(marked.bytes).problems.map(\.place) == marked.places)
}

@Test func nestingStopsAt64Levels() {
  let open = { (n: Int) in String(repeating: "[", count: n) }
  let close = { (n: Int) in String(repeating: "]", count: n) }
  #expect(readYAML(open(64) + close(64)).problems == [])
  let deep = Diagnostic(.yaml(.tooDeep(limit: 64)), at: Place(file, 64..<65))
  #expect(readYAML(open(65) + close(65)).problems == [deep])
  #expect(readYAML(open(20_000)).problems == [deep])
  #expect(readJSON(open(64) + close(64)).problems == [])
  #expect(readJSON(open(20_000)).problems == [deep])
  #expect(readYAML(String(repeating: "- ", count: 20_000)).problems.count == 1)
}

@Test func bytesThatAreNotUTF8AreReportedAtTheFirst() {
  for bytes: [UInt8] in [
    [0xFF], [0xC3, 0x28], [0xE1, 0xBA], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80],
  ] {
    let text = Array("đ: ".utf8) + bytes
    for problems in [readYAML(text).problems, readJSON(text).problems] {
      #expect(problems.map(\.fact) == [.publishing(.notUTF8)])
      #expect(problems.first?.place?.start == 4)
    }
  }
}

@Test func otherEncodingsAreNotGuessed() {
  let wide: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0]
  #expect(readYAML(wide).problems == [Diagnostic(.publishing(.notUTF8), at: Place(file, 0..<1))])
}

@Test func noCutOfATextAndNoStrayByteBreaksTheReader() {
  let text = Array(
    "---\ntitle: \"Tin: \\u1EA1\" # x\nsummary: >-\n  một\n  hai\nsubject: {a: [b, 'c'], d: *e}\nf:\n- &g !h i\n---\nđ"
      .utf8)
  let strays: [UInt8] = [0, 9, 13, 0x22, 0x27, 0x2A, 0x3A, 0x5B, 0x5D, 0x7B, 0x80, 0xC3, 0xF0, 0xFF]
  for end in 0...text.count {
    let cut = Array(text[..<end])
    for variant in [cut] + strays.map({ cut + [$0] }) + strays.map({ cut + [$0] + text[end...] }) {
      for read in [readYAML(variant), readJSON(variant)] {
        for place in read.problems.compactMap(\.place) { #expect(place.range.upperBound <= variant.count) }
        for place in read.value?.places ?? [] { #expect(place.range.upperBound <= variant.count) }
      }
    }
  }
}
