import Diagnostics
import Testing

private func littleEndian(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
}

private func decode(_ bytes: [UInt8]) -> UTF16Text? { bytes.withUnsafeBufferPointer { UTF16Text($0) } }

@Test func theWayBetweenUTF16AndItsTextLeadsBothWays() throws {
  let text = String(repeating: "ađồ🌾\u{FFFD}\n", count: 40)
  let decoded = try #require(decode(littleEndian("\u{FEFF}" + text)))
  #expect(decoded.utf8 == Array(text.utf8))
  #expect(decoded.firstInvalid == nil)
  var (raw, offset) = (2, 0)
  for scalar in text.unicodeScalars {
    let (units, bytes) = (2 * UTF16.width(scalar), UTF8.width(scalar))
    #expect(decoded.rawRange(of: offset..<offset + bytes) == raw..<raw + units)
    #expect(decoded.range(ofRaw: raw..<raw + units) == offset..<offset + bytes)
    // Inside a character is where it begins.
    #expect(decoded.range(ofRaw: raw + units - 1..<raw + units).lowerBound == offset)
    raw += units
    offset += bytes
  }
}

@Test func whatIsNoUTF16BecomesAReplacement() throws {
  let decoded = try #require(decode([0xFF, 0xFE, 0x3E, 0xD8, 0x61, 0, 0x62]))
  #expect(decoded.utf8 == Array("\u{FFFD}a\u{FFFD}".utf8))
  #expect(decoded.firstInvalid == 2..<4)
  #expect(decoded.rawRange(of: 4..<7) == 6..<7)
}

@Test(arguments: [
  [], [0x61], [0xEF, 0xBB, 0xBF], Array("a\0bc\0d,e".utf8), [0x1E, 0xD1, 0x1E, 0xBF], [0, 0, 0, 0],
])
func otherTextsAreNotTakenForUTF16(_ bytes: [UInt8]) { #expect(decode(bytes) == nil) }

@Test(arguments: ["\u{FEFF}", ""])
func aLineOfUTF16IsShownAsTheTextItIs(mark: String) {
  struct Raw: SourceFiles {
    let bytes: [UInt8]
    func path(of file: FileNumber) -> String { "a.csv" }
    func bytes(of file: FileNumber) -> [UInt8] { bytes }
  }
  let bytes = littleEndian(mark + "năm,tên\r\n2023,Vừ 🌾 Mỷ\r\n")
  let start = littleEndian(mark + "năm,tên\r\n2023,Vừ ").count
  let problem = Diagnostic(.ledger(.textAfterQuote), at: Place(FileNumber(0), start..<start + 4))
  let text = Report([problem], files: Raw(bytes: bytes), language: .vi).text()
  #expect(text.hasPrefix("a.csv:2:9: lỗi [text-after-quote]: "))
  #expect(text.contains("\n  2 | 2023,Vừ 🌾 Mỷ\n    |         ^^\n"))
}
