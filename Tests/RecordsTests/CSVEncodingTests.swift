import Diagnostics
import Records
import Testing

struct UTF16Case: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isBigEndian, hasMark: Bool

  func bytes(_ text: String) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}

private let encodings = [
  UTF16Case(testDescription: "little-endian, as Excel saves it", isBigEndian: false, hasMark: true),
  UTF16Case(testDescription: "big-endian", isBigEndian: true, hasMark: true),
  UTF16Case(testDescription: "little-endian without a mark", isBigEndian: false, hasMark: false),
  UTF16Case(testDescription: "big-endian without a mark", isBigEndian: true, hasMark: false),
]

@Test(arguments: encodings)
func aUTF16TableIsReadWithThePlacesOfItsRawBytes(_ encoding: UTF16Case) throws {
  let parts = ["Số quyết định\t", "tên 🌾", "\r\n", "12\t", "\"Vừ \"\"Mỷ\"\" 🌾\"", "\r\n"]
  let text = parts.joined() + String(repeating: "1\tđồng chí 🌾\r\n", count: 50) + "cuối"
  let read = readCSV(encoding.bytes(text))
  let table = try #require(read.value)
  #expect(table.texts[0...1] == [["Số quyết định", "tên 🌾"], ["12", "Vừ \"Mỷ\" 🌾"]])
  #expect(table.rows.count == 51)
  let offset = { (prefix: String) in encoding.bytes(prefix).count }
  #expect(
    table.rows[0].cells[1].place
      == Place(file, offset(parts[..<4].joined())..<offset(parts[..<5].joined())))
  let row = offset(parts.joined() + String(repeating: "1\tđồng chí 🌾\r\n", count: 49))
  #expect(table.rows[50].place == Place(file, row..<row + 2 * "1\tđồng chí 🌾".utf16.count))
  let end = encoding.bytes(text).count
  #expect(
    read.problems == [Diagnostic(.ledger(.wrongCellCount(expected: 2, found: 1)), at: Place(file, end - 8..<end))])
}

@Test(arguments: [
  ("half a surrogate pair", [0xFF, 0xFE, 0x61, 0, 0x3E, 0xD8, 0x62, 0] as [UInt8], 4..<6),
  ("the second half alone", [0xFF, 0xFE, 0x61, 0, 0x3E, 0xDC, 0x62, 0], 4..<6),
  ("half a unit at the end", [0xFF, 0xFE, 0x61, 0, 0x62], 4..<5),
])
func bytesThatAreNotUTF16AreShown(name: String, bytes: [UInt8], range: Range<Int>) {
  let read = readCSV(bytes)
  #expect(read.value == nil, "\(name)")
  #expect(read.problems == [Diagnostic(.ledger(.notUTF16), at: Place(file, range))])
}

@Test func aFewNULsDoNotMakeATextUTF16() {
  let read = readCSV(Array("a,b\n\0,\01\n".utf8))
  #expect(read.value != nil)
  #expect(read.problems.map(\.fact) == [.ledger(.controlCharacter("U+0000")), .ledger(.controlCharacter("U+0000"))])
}
