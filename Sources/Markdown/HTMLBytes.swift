extension [UInt8] {
  /// Appends `markup` as it is.
  mutating func write(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends `text` escaped for HTML text and for attributes in double quotes, by the bytes that libcmark escapes.
  mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0  // the start of the run not yet copied
    for i in text.indices {
      let entity: StaticString
      switch text[i] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<i]))
      write(entity)
      clean = i + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
  }

  /// Appends `text` escaped like ``writeEscaped(_:)-(UnsafeBufferPointer<UInt8>)``.
  mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { writeEscaped($0) }
  }

  /// Appends `address` as an attribute's value: what may not stand in an address becomes `%XX`, `%` stays.
  mutating func writeAddress(_ address: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for i in address.indices where addressClasses.utf8Start[Int(address[i])] != UInt8(ascii: "0") {
      append(contentsOf: UnsafeBufferPointer(rebasing: address[clean..<i]))
      clean = i + 1
      switch address[i] {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case let byte:
        append(contentsOf: [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)])
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: address[clean...]))
  }

  /// Appends `address` like ``writeAddress(_:)-(UnsafeBufferPointer<UInt8>)``.
  mutating func writeAddress(_ address: String) {
    var address = address
    address.withUTF8 { writeAddress($0) }
  }

  /// Appends `number` in digits.
  mutating func write(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// Ends the line unless there is nothing yet or it has just ended, as libcmark does before a block.
  mutating func startLine() {
    if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
  }
}

/// 0 for each byte that libcmark leaves alone in an address (houdini_href_e.c): `!#$%()*+,-./:;=?@_~`, digits, letters.
private let addressClasses: StaticString = """
  11111111111111111111111111111111\
  10100011000000000000000000001010\
  00000000000000000000000000011110\
  10000000000000000000000000011101\
  11111111111111111111111111111111\
  11111111111111111111111111111111\
  11111111111111111111111111111111\
  11111111111111111111111111111111
  """

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
