extension UnsafeBufferPointer<UInt8> {
  /// The separator that a first line such as `sep=;` at `start` tells, as Excel reads it; nil where there is none.
  func separatorTold(at start: Int) -> UInt8? {
    let told = start + "sep=".utf8.count
    guard told < count, zip(self[start..<told], "sep=".utf8).allSatisfy({ $0 | 0x20 == $1 }) else {
      return nil
    }
    guard self[told].maySeparate else { return nil }
    return told + 1 == count || self[told + 1].isLineEnd ? self[told] : nil
  }

  /// The most frequent of comma, semicolon and tab outside quotes, from `start` on up to the end of the first line that
  /// holds more than separators; of equally frequent ones the first of these.
  func likelySeparator(from start: Int) -> UInt8 {
    var (commas, semicolons, tabs) = (0, 0, 0)
    var isQuoted = false
    var isBlank = true
    var mayOpen = true  // whether a quote here is more than a character: first in its cell, or second of two in quotes
    scan: for byte in self[start...] {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted || mayOpen: isQuoted.toggle()
      case _ where isQuoted: isBlank = false
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\t"): tabs += 1
      case UInt8(ascii: " "): continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isBlank { break scan }
      default: isBlank = false
      }
      mayOpen = byte.maySeparate || byte.isLineEnd || byte == UInt8(ascii: "\"")
    }
    if commas >= semicolons, commas >= tabs { return UInt8(ascii: ",") }
    return semicolons >= tabs ? UInt8(ascii: ";") : UInt8(ascii: "\t")
  }

  /// The control character at `offset`, where there is one: NUL to U+001F but tab, LF and CR, and U+007F to U+009F.
  func controlCharacter(at offset: Int) -> Range<Int>? {
    switch self[offset] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
    case 0..<0x20, 0x7F: offset..<offset + 1
    case 0xC2: offset + 1 < count && self[offset + 1] < 0xA0 ? offset..<offset + 2 : nil
    default: nil
    }
  }

  /// `range` without the blanks, line ends and no-break spaces at both ends; Word and Excel leave the last of these.
  func stripped(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if self[start].isBlank || self[start].isLineEnd {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isBlank || self[end - 1].isLineEnd {
        end -= 1
      } else if end - 1 > start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The text of `range`, in which each quote is written twice.
  func textHalvingQuotes(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { out in
      var written = 0
      var run = range.lowerBound
      var i = range.lowerBound
      while i < range.upperBound {
        if self[i] == UInt8(ascii: "\"") {
          written += out.extracting(written...).update(fromContentsOf: self[run...i])
          i += 1
          run = i + 1
        }
        i += 1
      }
      if run < range.upperBound {
        written += out.extracting(written...).update(fromContentsOf: self[run..<range.upperBound])
      }
      return written
    }
  }
}

extension UInt8 {
  /// A comma, a semicolon or a tab.
  fileprivate var maySeparate: Bool {
    self == UInt8(ascii: ",") || self == UInt8(ascii: ";") || self == UInt8(ascii: "\t")
  }

  /// Whether a control character may begin with this byte.
  var mayBeControl: Bool { self < 0x20 || self == 0x7F || self == 0xC2 }
}
