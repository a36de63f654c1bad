import Diagnostics
import Records
import Testing

/// SplitMix64, so that each run tries the same texts.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let ledger = Array(
  "\u{FEFF}sep=;\r\nSố quyết định;ngày;\"họ; tên\";;\r\n12/QĐ;2023-04-05;\"Vừ \"\"Mỷ\"\"\r\n🌾\";;\r\n\r\n7;;Ấn\u{A0};;\r\n;;;;\r\n"
    .utf8)

/// `ledger` or its UTF-16, with up to six bytes or stretches put in, taken out, doubled or overwritten.
private func mutated(_ random: inout SplitMix) -> [UInt8] {
  var bytes = ledger
  if Int.random(in: 0..<4, using: &random) == 0 {
    bytes = String(decoding: ledger, as: UTF8.self).utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }
  let telling = Array("\"\";,\t\r\n \0\u{C2}\u{A0}s".utf8)
  for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...9, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.insert(telling.randomElement(using: &random) ?? 0, at: start)
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: end)
    case 3: bytes[start] = telling.randomElement(using: &random) ?? 0
    default: bytes[start] = UInt8.random(in: 0...255, using: &random)
    }
  }
  return bytes
}

@Test func whateverTheBytesEveryPlaceLiesInTheFileAndEveryRowFitsTheHeader() {
  var random = SplitMix(state: 2023)
  for _ in 0..<5000 {
    let bytes = mutated(&random)
    let read = readCSV(bytes)
    var places = read.problems.compactMap(\.place)
    if let table = read.value {
      places += table.places
      let rows = [table.header] + table.rows.map(\.cells)
      #expect(rows.allSatisfy { $0.count == table.header.count }, "\(bytes)")
      #expect(
        rows.joined().allSatisfy { $0.text.isEmpty || !$0.place.range.isEmpty }
          && table.header.allSatisfy { !$0.text.isEmpty },
        "\(bytes)")
    }
    #expect(places.allSatisfy { $0.range.upperBound <= bytes.count }, "\(bytes)")
  }
}

@Test func whateverIsCutOffTheRowsBeforeItStay() throws {
  let text = Array("a,b\n1,\"2\n3\"\n\"4\",5\n6,7\n".utf8)
  let whole = try #require(readCSV(text).value).texts
  for end in 4...text.count {
    let cut = try #require(readCSV(Array(text[..<end])).value).texts
    #expect(zip(cut.dropLast(), whole).allSatisfy { $0 == $1 }, "\(end)")
  }
}
