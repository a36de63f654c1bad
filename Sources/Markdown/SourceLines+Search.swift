extension SourceLines {
  /// Where `address` is written as the destination of a link or picture within `range`: after `](`, as `<address>`, or,
  /// with `inDefinitions`, after `]:`. The shortest way to write it is tried first, then escapes and entities.
  func destination(
    _ address: UnsafeBufferPointer<UInt8>, in range: Range<Int>, inDefinitions: Bool = false
  ) -> Range<Int>? {
    let opener = inDefinitions ? UInt8(ascii: ":") : UInt8(ascii: "(")
    var at = range.lowerBound
    while at < range.upperBound {
      defer { at += 1 }
      if bytes[at] == opener, at > 0, bytes[at - 1] == UInt8(ascii: "]") {
        var start = at + 1
        while start < range.upperBound, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
        let inAngles = start < range.upperBound && bytes[start] == UInt8(ascii: "<")
        if inAngles { start += 1 }
        if let end = end(of: address, from: start, before: range.upperBound), isEnd(end, of: range, inAngles: inAngles)
        {
          return start..<end
        }
      } else if !inDefinitions, bytes[at] == UInt8(ascii: "<"), !address.isEmpty,
        let end = end(of: address, from: at + 1, before: range.upperBound), end < range.upperBound,
        bytes[end] == UInt8(ascii: ">")
      {
        return at + 1..<end
      }
    }
    return nil
  }

  /// Where `text` is written as it is within `range`.
  func text(_ text: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    guard let first = text.first, text.count <= range.count else { return nil }
    for at in range.lowerBound...range.upperBound - text.count where bytes[at] == first {
      if bytes[at..<at + text.count].elementsEqual(text) { return at..<at + text.count }
    }
    return nil
  }

  /// Whether the byte at `at` is escaped by a backslash.
  func isEscaped(_ at: Int) -> Bool {
    var before = at
    while before > 0, bytes[before - 1] == UInt8(ascii: "\\") { before -= 1 }
    return (at - before) % 2 == 1
  }

  private func isEnd(_ at: Int, of range: Range<Int>, inAngles: Bool) -> Bool {
    guard at < range.upperBound else { return !inAngles }
    return inAngles ? bytes[at] == UInt8(ascii: ">") : bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ")")
  }

  /// The end of `address` if it is written at `start`, be it with backslashes or entities.
  private func end(of address: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int) -> Int? {
    var at = start
    var done = 0
    while done < address.count {
      guard at < limit else { return nil }
      if bytes[at] == UInt8(ascii: "&"), let entity = entity(at: at, before: limit) {
        if let scalar = entity.scalar {
          guard address[done...].starts(with: Array(String(scalar).utf8)) else { return nil }
          done += String(scalar).utf8.count
        } else {
          // A named entity: any one character, for its name is not worth a table of 2,000.
          done += 1
          while done < address.count, address[done] & 0xC0 == 0x80 { done += 1 }
        }
        at = entity.end
      } else if bytes[at] == address[done], bytes[at] != UInt8(ascii: "\\") || !escapes(at, before: limit) {
        at += 1
        done += 1
      } else if escapes(at, before: limit), bytes[at + 1] == address[done] {
        at += 2
        done += 1
      } else {
        return nil
      }
    }
    return at
  }

  /// Whether a backslash at `at` escapes what follows it.
  private func escapes(_ at: Int, before limit: Int) -> Bool {
    bytes[at] == UInt8(ascii: "\\") && at + 1 < limit && bytes[at + 1].isPunctuation
  }

  /// The entity that begins at `at`, with its character where it is written as a number.
  private func entity(at: Int, before limit: Int) -> (scalar: Unicode.Scalar?, end: Int)? {
    guard let semicolon = bytes[at..<min(limit, at + 34)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[at + 1..<semicolon]
    guard name.first == UInt8(ascii: "#") else {
      let isName = name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isDigit }
      return isName ? (nil, semicolon + 1) : nil
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    return (Unicode.Scalar(value).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}", semicolon + 1)
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Whether this is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether this is a punctuation mark of ASCII, which a backslash escapes.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetter && !isDigit }
}
