// UTF-8 by hand: the rules work on bytes, and the bytes may be anything.

/// The scalar that starts at `index`, and how many bytes it takes; what is not UTF-8 is one byte of U+FFFD.
///
/// Never reads past `bytes`, which must hold a byte at `index`.
func decodedScalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
  let lead = UInt32(bytes[index])
  if lead < 0x80 { return (lead, 1) }
  let broken: (scalar: UInt32, length: Int) = (0xFFFD, 1)
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard lead >= 0xC2, lead <= 0xF4, bytes.count - index >= length else { return broken }
  var scalar = lead & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let next = UInt32(bytes[index + offset])
    guard next & 0xC0 == 0x80 else { return broken }
    scalar = scalar << 6 | next & 0x3F
  }
  // Too long for what it says, a surrogate, or beyond Unicode: not UTF-8 either.
  let isSound =
    switch length {
    case 2: true
    case 3: scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
    default: scalar >= 0x10000 && scalar <= 0x10FFFF
    }
  return isSound ? (scalar, length) : broken
}

/// Writes a scalar as UTF-8 at `count`, which moves on by one to four bytes.
func encode(_ scalar: UInt32, into bytes: UnsafeMutableBufferPointer<UInt8>, count: inout Int) {
  switch scalar {
  case ..<0x80:
    bytes[count] = UInt8(truncatingIfNeeded: scalar)
    count += 1
  case ..<0x800:
    bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    count += 2
  case ..<0x10000:
    bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    count += 3
  default:
    bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
    bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    bytes[count + 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    count += 4
  }
}

/// Appends a scalar as UTF-8.
func appendScalar(_ scalar: UInt32, to bytes: inout [UInt8]) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { room in
    var count = 0
    encode(scalar, into: room, count: &count)
    bytes.append(contentsOf: room[..<count])
  }
}

/// Appends `range` of `source` in one copy.
func appendRun(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  if !range.isEmpty { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range])) }
}

/// Hands the UTF-8 of `text` to `body`, without a copy where the text is stored as such.
func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  var text = text
  return text.withUTF8(body)
}

/// What the rules on words see in a scalar.
enum ScalarRole {
  /// Belongs to a word: a letter, or a mark on one.
  case letter, mark
  case digit
  /// ' ’ ʼ ‘ `, which bind a word (H’Hen) or stand about it, and are never heard.
  case apostrophe
  /// Ends a word: space, punctuation, symbols.
  case separator

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x27, 0x60, 0x2BC, 0x2018, 0x2019: self = .apostrophe
    case ..<0x80: self = .separator
    default: self = Alphabet.letter(scalar) != nil ? .letter : ScalarRole(asking: scalar)
    }
  }

  /// The slow way, for what is neither ASCII nor Vietnamese.
  private init(asking scalar: UInt32) {
    guard let properties = Unicode.Scalar(scalar)?.properties else {
      self = .separator
      return
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber, .letterNumber, .otherNumber: self = .digit
    default: self = properties.isAlphabetic ? .letter : .separator
    }
  }
}
