import Diagnostics

extension JSONReader {
  /// Reads a string, from its opening quote past its closing one.
  mutating func string() throws(JSONStop) -> String {
    let opening = position
    position += 1
    var text = ""
    while true {
      let run = position
      while position < source.count, !source[position].endsRunOfString { position += 1 }
      if run < position { text += source.text(run..<position) }
      guard position < source.count else {
        throw JSONStop(fact: .json(.unclosedString), bytes: opening..<opening + 1)
      }
      switch source[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"): text.unicodeScalars.append(try escape())
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        // A string does not go on over lines: most likely its closing quote was forgotten.
        throw JSONStop(fact: .json(.unclosedString), bytes: opening..<opening + 1)
      default: throw JSONStop(fact: .json(.controlInString), bytes: position..<position + 1)
      }
    }
  }

  private mutating func escape() throws(JSONStop) -> Unicode.Scalar {
    let start = position
    guard start + 1 < source.count else { throw badEscape(start) }
    position += 2
    switch source[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw badEscape(start)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that make a surrogate pair; the position is behind the first `u`.
  private mutating func scalar(from start: Int) throws(JSONStop) -> Unicode.Scalar {
    guard let first = hexadecimal() else { throw badEscape(start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let lone = JSONStop(fact: .json(.loneSurrogate(source.text(start..<position))), bytes: start..<position)
    guard first < 0xDC00, position + 1 < source.count, source[position] == UInt8(ascii: "\\"),
      source[position + 1] == UInt8(ascii: "u")
    else { throw lone }
    position += 2
    guard let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw lone }
    return scalar
  }

  /// Four hexadecimal digits; nil, with the position unchanged, where others stand there.
  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= source.count else { return nil }
    var value: UInt32 = 0
    for byte in source[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }

  private func badEscape(_ start: Int) -> JSONStop {
    let end = start + 1 < source.count ? character(at: start + 1).upperBound : source.count
    return JSONStop(fact: .json(.badEscape(source.text(start..<end))), bytes: start..<end)
  }
}

extension UInt8 {
  /// A quote, a backslash or a control character.
  fileprivate var endsRunOfString: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
