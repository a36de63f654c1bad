import Diagnostics
import Records
import TestSupport
import Testing

@Test(arguments: [
  TreeCase("a record", #"{"a": "đ", "b": [1, true]}"#, #"{a: quoted"đ", b: [number"1", boolean"true"]}"#),
  TreeCase("empty ones", #"[{}, [], ""]"#, #"[{}, [], quoted""]"#),
  TreeCase("words", "[true,false,null]", #"[boolean"true", boolean"false", null"null"]"#),
  TreeCase(
    "numbers stay as written", "[0, -0, 1.50, 1e3, -2E-10, 12.10]",
    #"[number"0", number"-0", number"1.50", number"1e3", number"-2E-10", number"12.10"]"#),
  TreeCase("escapes", #""\"\\\/\b\f\n\r\t\u1ea1""#, "quoted\"\"\\/\u{8}\u{C}\n\r\tạ\""),
  TreeCase("a surrogate pair", #""a\ud83c\udf3eb""#, "quoted\"a🌾b\""),
  TreeCase("NUL by its number", #""\u0000""#, "quoted\"\0\""),
  TreeCase("DEL and U+2028 as they are", "\"\u{7F}\u{2028}\"", "quoted\"\u{7F}\u{2028}\""),
  TreeCase("white space", " \t\r\n[ 1 ,\n2 ] \r\n", #"[number"1", number"2"]"#),
  TreeCase("a byte-order mark", "\u{FEFF}1", #"number"1""#),
  TreeCase("an empty key", #"{"": 1}"#, #"{: number"1"}"#),
])
func jsonIsReadAsATree(_ c: TreeCase) throws {
  let read = readJSON(c.text)
  #expect(read.problems == [])
  #expect(try #require(read.value).outline == c.outline)
}

@Test func everyKeyAndValueOfJSONKnowsItsBytes() throws {
  let marked = Marked(#" «{«"đ"» : «"ạ\n"», «"b"»: «[ «1» , «{}», «null» ]»}» "#)
  let root = try #require(readJSON(marked.bytes).value)
  #expect(root.places == marked.places)
}

@Test func aKeyThatStandsTwiceInJSONIsReported() {
  let marked = Marked(#"{"a": 1, «"a"»: 2, «"\u0061"»: 3}"#)
  let read = readJSON(marked.bytes)
  #expect(read.value?.outline == #"{a: number"1"}"#)
  #expect(read.problems == marked.places.map { Diagnostic(.yaml(.duplicateKey("a")), at: $0) })
}

@Test(arguments: ["", "  \n", "\u{FEFF}"])
func emptyJSONHasNoValueAndNoFault(_ text: String) {
  #expect(readJSON(text).value == nil)
  #expect(readJSON(text).problems == [])
}

struct JSONFaultCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String
  let fault: JSONFault

  init(_ text: String, _ fault: JSONFault) {
    testDescription = text
    self.text = text
    self.fault = fault
  }
}

@Test(arguments: [
  JSONFaultCase("[1«»", .unexpectedEnd),
  JSONFaultCase("{\"a\": «»", .unexpectedEnd),
  JSONFaultCase("{\"a\"«»", .unexpectedEnd),
  JSONFaultCase("[1,«]»", .expectedValue),
  JSONFaultCase("{\"a\": «đúng»}", .expectedValue),
  JSONFaultCase("[«True»]", .expectedValue),
  JSONFaultCase("[«NaN»]", .expectedValue),
  JSONFaultCase("«'»a'", .expectedValue),
  JSONFaultCase("«/»/ x", .expectedValue),
  JSONFaultCase("{\"a\": 1,«}»", .expectedKey),
  JSONFaultCase("{«a»: 1}", .expectedKey),
  JSONFaultCase("{\"a\" «1»}", .expectedColon),
  JSONFaultCase("[1 «2»]", .expectedCommaOr("]")),
  JSONFaultCase("{\"a\": 1 «\"»b\": 2}", .expectedCommaOr("}")),
  JSONFaultCase("[1«}»", .expectedCommaOr("]")),
  JSONFaultCase("{} «đ»", .textAfterEnd),
  JSONFaultCase("[«\"»abc]", .unclosedString),
  JSONFaultCase("[«\"»abc\n\"]", .unclosedString),
  JSONFaultCase("[\"a«\t»b\"]", .controlInString),
  JSONFaultCase("[\"a«\0»b\"]", .controlInString),
  JSONFaultCase(#"["a«\đ»b"]"#, .badEscape(#"\đ"#)),
  JSONFaultCase(#"["a«\u»12g4"]"#, .badEscape(#"\u"#)),
  JSONFaultCase(#"["«\ud83c»"]"#, .loneSurrogate(#"\ud83c"#)),
  JSONFaultCase(#"["«\ud83c»\u0041"]"#, .loneSurrogate(#"\ud83c"#)),
  JSONFaultCase(#"["«\udf3e»"]"#, .loneSurrogate(#"\udf3e"#)),
  JSONFaultCase("[«01»]", .badNumber("01")),
  JSONFaultCase("[«-»]", .badNumber("-")),
  JSONFaultCase("[«1.»]", .badNumber("1.")),
  JSONFaultCase("[«1e+»]", .badNumber("1e+")),
  JSONFaultCase("[«0x1F»]", .badNumber("0x1F")),
  JSONFaultCase("«2023-04-05»", .badNumber("2023-04-05")),
])
func jsonFaultsAreShownWhereTheyStand(_ c: JSONFaultCase) {
  let marked = Marked(c.text)
  let read = readJSON(marked.bytes)
  #expect(read.value == nil)
  #expect(read.problems == marked.places.map { Diagnostic(.yaml(.json(c.fault)), at: $0) })
}
