import Testing
import Vietnamese

@Test(arguments: [
  TextCase("ĐƯỜNG", "duong"), TextCase("Dương", "duong"), TextCase("thuở", "thuo"), TextCase("Ê Đê", "e de"),
  TextCase("ỷ ỹ ỵ", "y y y"), TextCase("Thuỷ", "thuy"), TextCase("\u{D0}ồng", "dong", "Eth"),
  TextCase("", "", "nothing"),
  TextCase("e\u{301}\u{302} U\u{31B}\u{323}", "e u", "marks apart"),
  TextCase("a\u{200B}b\u{AD}\u{FEFF}", "ab", "what normalising drops"),
  TextCase("“34-CT/TW”, 15% – …", "“34-ct/tw”, 15% – …", "punctuation stays"),
  TextCase("Straße ÆØŁ İıſ Ⱥ", "straße æøł iıſ ⱥ", "Latin letters that are no base with a mark"),
  TextCase("Ñandú Çà Ǻ ǖ ẛ \u{212B}\u{212A}", "nandu ca a u ſ ak", "foreign marks are dropped too"),
  TextCase("ЁЖИК Ύδωρ ≠", "ежик υδωρ =", "Cyrillic, Greek, signs"),
  TextCase("日本 عَرَبِي กี่ 😀", "日本 عربي ก 😀", "other scripts lose their non-spacing marks"),
])
func searchComparesWithoutCaseAndMarks(_ c: TextCase) {
  #expect(c.isResult(fold(c.text)), "\(fold(c.text))")
  #expect(c.isResult(fold(decomposed(c.text))))
}

@Test func everyLatinLetterFoldsAlikeInBothCasesAndKeepsNoMark() {
  for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let folded = fold(String(scalar))
    #expect(Array(fold(scalar.properties.lowercaseMapping).utf8) == Array(folded.utf8), "\(scalar)")
    #expect(Array(fold(folded).utf8) == Array(folded.utf8), "\(scalar)")
    let plain = Array(folded.unicodeScalars)
    #expect(plain.count == 1 && plain.allSatisfy { !$0.properties.isUppercase }, "\(scalar)")
  }
}

@Test func foldingAppendsToWhatIsThere() {
  var folded = Array("đ ".utf8)
  Array("Đá".utf8).withUnsafeBufferPointer { fold($0, into: &folded) }
  #expect(folded == Array("đ da".utf8))
}

@Test(arguments: 0..<12)
func longTextIsFoldedAcrossChunksWithoutASeam(shift: Int) {
  let text = String(repeating: "x", count: shift) + String(repeating: "Đường về Mèo Vạc “Ⱥ” ", count: 1_000)
  let folded = String(repeating: "x", count: shift) + String(repeating: "duong ve meo vac “ⱥ” ", count: 1_000)
  #expect(fold(text) == folded)
}

@Test(
  arguments: [
    [0xC3], [0xE1, 0xBB], [0xF0, 0x9F, 0x98], [0xCC], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xE1, 0xBB, 0x41], [0x80], [0xE0, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80],
  ] as [[UInt8]])
func bytesThatAreNotUTF8AreRepairedAndNeverReadPast(bytes: [UInt8]) {
  // The buffer ends within memory that would complete the sequence, so a read past its end would show.
  let memory = Array("a".utf8) + bytes + [0x80, 0x80, 0x80, 0x80]
  memory.withUnsafeBufferPointer { memory in
    let text = UnsafeBufferPointer(rebasing: memory[..<(1 + bytes.count)])
    var folded: [UInt8] = []
    fold(text, into: &folded)
    let result = String(decoding: folded, as: UTF8.self)
    #expect(Array(result.utf8) == folded, "what comes out is UTF-8")
    #expect(result.hasPrefix("a\u{FFFD}"))
    var name: [UInt8] = []
    slug(text, into: &name)
    #expect(String(decoding: name, as: UTF8.self) == (bytes.last == 0x41 ? "a-a" : "a"))
  }
}

@Test func tenThousandMarksFoldToNothing() {
  #expect(fold("a" + String(repeating: "\u{301}", count: 10_000) + "b") == "ab")
}
