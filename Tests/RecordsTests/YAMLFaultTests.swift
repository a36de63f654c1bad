import Diagnostics
import Records
import TestSupport
import Testing

struct FaultCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String
  let fact: YAMLFact

  init(_ testDescription: String, _ text: String, _ fact: YAMLFact) {
    self.testDescription = testDescription
    self.text = text
    self.fact = fact
  }
}

/// Reads `c.text` and expects its one fault at the one place marked.
private func expectFault(_ c: FaultCase) {
  let marked = Marked(c.text)
  #expect(readYAML(marked.bytes).problems == marked.places.map { Diagnostic(.yaml(c.fact), at: $0) })
}

@Test(arguments: [
  FaultCase("in a title", "date: 2023\n«title»: Tin: mới\n", .unquotedColon("title", corrected: #""Tin: mới""#)),
  FaultCase("in the first line", "«title»: Tin: mới\ndate: 2023", .unquotedColon("title", corrected: #""Tin: mới""#)),
  FaultCase("at its end", "«title»: Tin mới:\n", .unquotedColon("title", corrected: #""Tin mới:""#)),
  FaultCase("with a comment", "«title»: a: b # c\n", .unquotedColon("title", corrected: #""a: b""#)),
  FaultCase("beside a double quote", "«title»: a: \"b\"\n", .unquotedColon("title", corrected: #"'a: "b"'"#)),
  FaultCase("beside both quotes", "«title»: a: \"b\" 'c'\n", .unquotedColon("title", corrected: #""a: \"b\" 'c'""#)),
  FaultCase("with a number", "«title»: Tin: họp #3 # c\n", .unquotedColon("title", corrected: #""Tin: họp #3""#)),
  FaultCase("at its start", "«title»: : mới\n", .unquotedColon("title", corrected: #"": mới""#)),
  FaultCase("in a list", "a:\n  - «name»: x: y\n", .unquotedColon("name", corrected: #""x: y""#)),
  FaultCase("in a record within", "a:\n  «name»: x: y\n", .unquotedColon("name", corrected: #""x: y""#)),
  FaultCase(
    "behind CR LF", "a: x\r\n«title»: Tin: mới\r\nb: y\r\n", .unquotedColon("title", corrected: #""Tin: mới""#)),
  FaultCase(
    "behind a byte-order mark", "\u{FEFF}«title»: Tin: mới", .unquotedColon("title", corrected: #""Tin: mới""#)),
])
func aColonWithoutQuotesIsShownAtItsKey(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("first line", "«title:abc»\ndate: 2023\n", .missingSpaceAfterColon("title", corrected: "title: abc")),
  FaultCase("middle", "a: x\n«title:abc»\ndate: 2023\n", .missingSpaceAfterColon("title", corrected: "title: abc")),
  FaultCase(
    "last line", "a: x\n«title:Giúp hộ nghèo»", .missingSpaceAfterColon("title", corrected: "title: Giúp hộ nghèo")),
  FaultCase("only line", "«title:abc»\n", .missingSpaceAfterColon("title", corrected: "title: abc")),
  FaultCase("every line", "«title:abc»\ndate:2023\n", .missingSpaceAfterColon("title", corrected: "title: abc")),
  FaultCase("within", "a:\n  «name:x»\n  b: y\n", .missingSpaceAfterColon("name", corrected: "name: x")),
  FaultCase(
    "before a quote", "a: x\n«title:\"abc\"»\nb: y", .missingSpaceAfterColon("title", corrected: "title: \"abc\"")),
  FaultCase(
    "a no-break space instead", "a: x\n«title:\u{A0}Giúp dân»\nb: y\n",
    .noBreakSpaceAfterColon("title", corrected: "title: Giúp dân")),
  FaultCase(
    "first, before a comment", "«title:abc»\n# c\ndate: 2023\n",
    .missingSpaceAfterColon("title", corrected: "title: abc")),
  FaultCase(
    "first within, before a comment", "a:\n  # c\n  «name:x»\n  # c\n  b: y\n",
    .missingSpaceAfterColon("name", corrected: "name: x")),
  FaultCase(
    "before a brace", "«a:{ b: c, d: [e] }»\nf: g\n",
    .missingSpaceAfterColon("a", corrected: "a: { b: c, d: [e] }")),
  FaultCase(
    "before a brace that is all", "«a:{ b: c }»\nf: g\n", .missingSpaceAfterColon("a", corrected: "a: { b: c }")),
  FaultCase(
    "within braces", "a: {«b:c», d:e, f: g}\n", .missingSpaceAfterColon("b", corrected: "{b: c, d: e, f: g}")),
  FaultCase("no colon in the first line", "«Giúp hộ nghèo»\ndate: 2023\n", .missingColon),
  FaultCase("no colon in the middle", "a: x\n«Giúp hộ nghèo»\ndate: 2023\n", .missingColon),
  FaultCase("no colon in the last line", "a: x\n«Giúp hộ nghèo»\n", .missingColon),
])
func aLineWithoutItsColonIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("below a key", "subject:\n«\t»name: x\n", .tabIndentation),
  FaultCase("below a value", "title: x\n«\t»name: y\n", .tabIndentation),
  FaultCase("below a quoted value", "a:\n  b: \"x\"\n«\t»c: y\n", .tabIndentation),
  FaultCase("behind spaces", "a:\n  b: x\n  «\t»c: y\n", .tabIndentation),
  FaultCase("in a block", "a: |\n«\t»đ\n", .tabIndentation),
  FaultCase("before an item", "a:\n«\t»- x\n", .tabIndentation),
])
func aTabThatIndentsIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("too far in", "a:\n  b: x\n   «c»: y\n", .wrongIndentation(corrected: "  c: y")),
  FaultCase("too far out", "a:\n   «b»: x\n  c: y\n", .wrongIndentation(corrected: "  b: x")),
  FaultCase("below a value", "a: x\n  «b»: y\n", .wrongIndentation(corrected: "b: y")),
  FaultCase("the first line", "  «a»: x\nb: y\n", .wrongIndentation(corrected: "a: x")),
  FaultCase("a key among items", "a:\n  - x\n  «b»: y\n", .wrongIndentation(corrected: nil)),
  FaultCase(
    "the first of three too far in", "a:\n   «b»: x\n  c: y\n  d: z\n", .wrongIndentation(corrected: "  b: x")),
  FaultCase(
    "the first of three too far out", "a:\n «b»: x\n  # số\n  c: y\n  d: z\n", .wrongIndentation(corrected: "  b: x")),
  FaultCase("the first flush left", "a:\n«b»: x\n  c: y\n", .wrongIndentation(corrected: "  b: x")),
  FaultCase("one flush left", "a:\n  b: x\n«c»: y\n  d: z\n", .wrongIndentation(corrected: "  c: y")),
  FaultCase("an item among keys", "a: x\n«-» b\n", .unexpectedItem),
])
func aLineOutOfLineIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("to the end", "a: x\nb: «\"»đ ạ\nc: y\n", .unclosedQuote("\"", corrected: "\"đ ạ\"")),
  FaultCase("single", "a: «'»đ ạ\nc: y\n", .unclosedQuote("'", corrected: "\"đ ạ\"")),
  FaultCase("closed by the next value's", "a: «\"»đ\nb: \"c\"\n", .unclosedQuote("\"", corrected: "\"đ\"")),
  FaultCase("closed by the next item's", "- «\"»đ\n- \"c\"\n", .unclosedQuote("\"", corrected: "\"đ\"")),
  FaultCase("of a key", "a: x\n«\"»b: y\n", .unclosedQuote("\"", corrected: nil)),
  FaultCase(
    "closed by a quote of print", "a: «\"»đ”\nb: { c: \"d\" }\n", .unclosedQuote("\"", corrected: "\"đ\"")),
  FaultCase(
    "closed by one in a comment", "a: «\"»đ\nb: c\n# \"d\" đ\ne: f\n", .unclosedQuote("\"", corrected: "\"đ\"")),
  FaultCase(
    "closed at the end of a later line", "a: «'»đ\nb: c'\nd: e\n", .unclosedQuote("'", corrected: "\"đ\"")),
  FaultCase(
    "in braces", "a: { b: «\"»đ, c: d }\ne: \"f\"\n", .unclosedQuote("\"", corrected: "\"đ\"")),
  FaultCase("text behind", "a: «\"Dân vận khéo\" là gì»\nb: c", .textAfterQuote(corrected: #"'"Dân vận khéo" là gì'"#)),
  FaultCase("text and a colon behind", "a: «\"b\": c»\n", .textAfterQuote(corrected: #"'"b": c'"#)),
  FaultCase("text behind in an item", "- «\"b\" c»\n- d", .textAfterQuote(corrected: #"'"b" c'"#)),
  FaultCase("text behind in brackets", "a: [x, «\"b\" c», d]\n", .textAfterQuote(corrected: #"'"b" c'"#)),
  FaultCase("text behind several lines", "a: \"b\n  c\"« d»\n", .textAfterQuote(corrected: nil)),
  FaultCase("an apostrophe", "a: «'Ê-đê's»\nb: c", .textAfterQuote(corrected: #""'Ê-đê's""#)),
  FaultCase("a wrong escape", #"a: "a«\đ»ường""#, .unknownEscape(#"\đ"#)),
  FaultCase("a short escape", #"a: "«\u»12""#, .unknownEscape(#"\u"#)),
])
func aQuoteThatDoesNotFitIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("@", "a: «@hagiang rất vui»\nb: c", .reservedStart("@", corrected: #""@hagiang rất vui""#)),
  FaultCase("backtick", "a: «`x`»\n", .reservedStart("`", corrected: #""`x`""#)),
  FaultCase("%", "a: «%5 tăng» # c\n", .reservedStart("%", corrected: #""%5 tăng""#)),
  FaultCase("* before a letter with marks", "a: «*Ấn*»\n", .reservedStart("*", corrected: #""*Ấn*""#)),
  FaultCase("* and words", "a: «*Nổi bật* năm nay»\n", .reservedStart("*", corrected: #""*Nổi bật* năm nay""#)),
  FaultCase("an alias", "a: «*x»\nb: c\n", .reservedStart("*", corrected: nil)),
  FaultCase("an anchor", "a: «&x y»\nb: c\n", .reservedStart("&", corrected: #""&x y""#)),
  FaultCase("an anchor of a record", "a: «&x»\n  b: c\n", .reservedStart("&", corrected: nil)),
  FaultCase("a tag", "a: «!x y»\nb: c\n", .reservedStart("!", corrected: #""!x y""#)),
  FaultCase("a standard tag", "a: «!!str»\nb: c\n", .reservedStart("!", corrected: nil)),
  FaultCase("! before Vietnamese", "a: «!Khẩn cấp nhé»\n", .reservedStart("!", corrected: #""!Khẩn cấp nhé""#)),
  FaultCase("an unknown tag handle", "a: «!e!x y»\n", .reservedStart("!", corrected: #""!e!x y""#)),
  FaultCase("a bracket and more", "a: «[Ảnh] Giúp dân»\nb: c", .reservedStart("[", corrected: #""[Ảnh] Giúp dân""#)),
  FaultCase("a brace and more", "a: «{x} y»\nb: c", .reservedStart("{", corrected: #""{x} y""#)),
  FaultCase("a closing bracket", "a: «] x»\nb: c", .reservedStart("]", corrected: #""] x""#)),
  FaultCase("a comma", "a: «, x»\nb: c", .reservedStart(",", corrected: #"", x""#)),
  FaultCase("a dash", "a: «- x»\nb: c", .reservedStart("- ", corrected: #""- x""#)),
  FaultCase("a question mark", "a: «? x»\nb: c", .reservedStart("? ", corrected: #""? x""#)),
  FaultCase("text behind >", "a: «> x»\nb: c", .reservedStart(">", corrected: #""> x""#)),
  FaultCase("text behind |", "a: «| x»\nb: c", .reservedStart("|", corrected: #""| x""#)),
  FaultCase("a key", "a: x\n«@b»: c", .reservedStart("@", corrected: #""@b""#)),
  FaultCase("in brackets", "a: [x, «@b», c]", .reservedStart("@", corrected: #""@b""#)),
  FaultCase("behind a quoted item", "a: [\"x\", «@b»]", .reservedStart("@", corrected: #""@b""#)),
  FaultCase("behind a quoted key", "\"a\": «@b»", .reservedStart("@", corrected: #""@b""#)),
  FaultCase("behind a quoted item over lines", "a: [\"x\n  y\", «@b»]", .reservedStart("@", corrected: #""@b""#)),
  FaultCase("in a list", "- «@b c»\n- d", .reservedStart("@", corrected: #""@b c""#)),
])
func aTextThatBeginsWithAReservedCharacterIsShownWhole(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("a list", "a: «[»x, y\nb: c\nd: e\n", .unclosedBracket("[")),
  FaultCase("a list at the end", "a: «[»x, y", .unclosedBracket("[")),
  FaultCase("a record", "a: «{»x: y\nb: c\n", .unclosedBracket("{")),
  FaultCase("the inner one", "a: [x, «{»y: z]\nb: c\n", .unclosedBracket("{")),
  FaultCase("closed by another", "a: «[»x}\nb: c\n", .unclosedBracket("[")),
  FaultCase("before a list", "a: «[»x\nb:\n  - c\n", .unclosedBracket("[")),
])
func aBracketThatStaysOpenIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("no key", "a: x\n«»: y\n", .emptyKey),
  FaultCase("no key in the first line", "«»: y\na: x\n", .emptyKey),
  FaultCase("an empty key in quotes", "«''»: y\na: x\n", .emptyKey),
  FaultCase("a list as key", "«[»a, b]: c\n", .keyNotText),
  FaultCase("a record as key", "? «»a: b\n: c\n", .keyNotText),
  FaultCase("two commas", "a: [x, «,» y]\nb: c\n", .misplacedCharacter(",")),
  FaultCase("a second document", "a: x\n«---»\nb: y\n", .secondDocument),
  FaultCase("NUL", "a: x«\0»y\n", .controlCharacter("U+0000")),
  FaultCase("escape", "a: đ«\u{1B}»y\n", .controlCharacter("U+001B")),
  FaultCase("C1", "a: đ«\u{90}»y\n", .controlCharacter("U+0090")),
])
func whatElseIsRefusedIsShown(_ c: FaultCase) { expectFault(c) }

@Test(arguments: [
  FaultCase("a number", "title: Họp số «#3 giao ban»\nb: c\n", .cutByHash(corrected: #""Họp số #3 giao ban""#)),
  FaultCase("at the end", "title: Họp\t«#3»", .cutByHash(corrected: "\"Họp\t#3\"")),
  FaultCase("behind CR LF", "a: x\r\nb: y «#3»\r\n", .cutByHash(corrected: #""y #3""#)),
  FaultCase("beside quotes", "a: Họp \"nóng\" «#3»\n", .cutByHash(corrected: #"'Họp "nóng" #3'"#)),
  FaultCase("twice", "a: x «#1 #2»\n", .cutByHash(corrected: #""x #1 #2""#)),
  FaultCase("before a comment", "a: x «#3» # sửa\n", .cutByHash(corrected: #""x #3""#)),
  FaultCase("instead of a value", "color: «#c00»\n", .cutByHash(corrected: ##""#c00""##)),
  FaultCase("in an item", "- a\n- Họp «#3»\n", .cutByHash(corrected: #""Họp #3""#)),
  FaultCase("in brackets", "a: [Họp «#3, x»\n  ]\n", .cutByHash(corrected: #""Họp #3""#)),
  FaultCase("over lines", "a: Họp\n  số «#3»\n", .cutByHash(corrected: #""Họp số #3""#)),
])
func aHashThatCutsAValueShortIsAWarning(_ c: FaultCase) {
  expectFault(c)
  #expect(readYAML(Marked(c.text).bytes).problems.allSatisfy { !$0.isError })
}

@Test(arguments: [
  "a: x # sửa", "a: x #", "a: x #\tsửa", "a: x ## sửa", "a: x ####\n", "a: # sửa\n", "a: \"x\" #3", "a: x#3",
  "#3\na: x",
  "a: x\n#3\nb: y", "a: |\n  x #3\n", "a: #danh-sách\n  - x\n", "title #3",
])
func aCommentOrAHashWithinATextIsNoFault(_ text: String) { #expect(readYAML(text).problems == []) }

@Test func whatIsRefusedButReadableKeepsItsValue() {
  #expect(readYAML("a: *x\nb: &y z\nc: !t u").value?.outline == #"{a: "*x", b: "z", c: "u"}"#)
  #expect(readYAML("a: x\n---\nb: y").value?.outline == #"{a: "x"}"#)
  #expect(readYAML("\"\": y\na: x").value?.outline == #"{a: "x"}"#)
}
