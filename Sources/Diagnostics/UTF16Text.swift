/// The text of a UTF-16 file as UTF-8, with the way between the bytes of both: Excel's “Unicode Text” is such a file.
///
///     if let decoded = UTF16Text(raw) { read(decoded.utf8), then Place(file, decoded.rawRange(of: bytes)) }
///
/// What is no UTF-16, half a surrogate pair or half a unit at the end, becomes U+FFFD in the text.
public struct UTF16Text: Sendable {
  /// The text, without a byte-order mark.
  public let utf8: [UInt8]
  /// The first bytes of the raw file that are not UTF-16; nil where all are.
  public let firstInvalid: Range<Int>?
  private let rawCount: Int
  /// Starts of scalars, about every 128 raw bytes, from which a place is counted on.
  private let marks: [Mark]

  private struct Mark {
    let raw, text: Int
  }

  /// Decodes `raw`; nil where it is not UTF-16.
  ///
  /// It is UTF-16 where it begins with the mark FF FE or FE FF. Without one it is taken for UTF-16 where its
  /// bytes are even in number and, among the first 64, NULs stand at only even or only odd places, and in at least half
  /// of those: so it is with the Latin letters, blanks and separators of a Vietnamese text, and no other text has NULs.
  public init?(_ raw: UnsafeBufferPointer<UInt8>) {
    guard let (start, isBigEndian) = Self.byteOrder(of: raw) else { return nil }
    let units = (raw.count - start) / 2
    var marks = [Mark(raw: start, text: 0)]
    var firstInvalid: Range<Int>?
    // A unit takes at most three bytes of UTF-8, and so does the U+FFFD for half a unit at the end.
    utf8 = [UInt8](unsafeUninitializedCapacity: (units + 1) * 3) { out, count in
      let unit = { (index: Int) -> UInt32 in
        let (first, second) = (UInt32(raw[start + 2 * index]), UInt32(raw[start + 2 * index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      var index = 0
      while index < units {
        let at = start + 2 * index
        if let last = marks.last, at - last.raw >= 128 { marks.append(Mark(raw: at, text: count)) }
        var value = unit(index)
        index += 1
        if value & 0xF800 == 0xD800 {
          let next = index < units ? unit(index) : 0
          if value < 0xDC00, next & 0xFC00 == 0xDC00 {
            value = 0x10000 + (value - 0xD800) << 10 + (next - 0xDC00)
            index += 1
          } else {
            value = 0xFFFD
            firstInvalid = firstInvalid ?? at..<at + 2
          }
        }
        out.write(value, &count)
      }
      if start + 2 * units < raw.count {
        out.write(0xFFFD, &count)
        firstInvalid = firstInvalid ?? raw.count - 1..<raw.count
      }
    }
    self.marks = marks
    self.firstInvalid = firstInvalid
    rawCount = raw.count
  }

  private static func byteOrder(of raw: UnsafeBufferPointer<UInt8>) -> (start: Int, isBigEndian: Bool)? {
    guard raw.count >= 2 else { return nil }
    if raw[0] == 0xFF, raw[1] == 0xFE { return (2, false) }
    if raw[0] == 0xFE, raw[1] == 0xFF { return (2, true) }
    if raw.count % 2 != 0 { return nil }
    let units = min(raw.count, 64) / 2
    let even = (0..<units).count { raw[2 * $0] == 0 }
    let odd = (0..<units).count { raw[2 * $0 + 1] == 0 }
    if even == 0, 2 * odd >= units { return (0, false) }
    if odd == 0, 2 * even >= units { return (0, true) }
    return nil
  }

  /// The bytes of the raw file that `range` of the text was made from.
  ///
  /// - Complexity: O(log *n*) in the bytes of the text.
  public func rawRange(of range: Range<Int>) -> Range<Int> {
    let start = rawOffset(of: range.lowerBound)
    return start..<max(start, rawOffset(of: range.upperBound))
  }

  /// The bytes of the text that `rawRange` of the raw file has become.
  ///
  /// - Complexity: O(log *n*) in the bytes of the text.
  public func range(ofRaw rawRange: Range<Int>) -> Range<Int> {
    let start = offset(ofRaw: rawRange.lowerBound)
    return start..<max(start, offset(ofRaw: rawRange.upperBound))
  }

  private func rawOffset(of offset: Int) -> Int {
    walk(from: mark { $0.text <= offset }) { $0.text <= offset }.raw
  }

  private func offset(ofRaw raw: Int) -> Int {
    walk(from: mark { $0.raw <= raw }) { $0.raw <= raw }.text
  }

  /// The last mark that `isBefore` the place sought; the first one where none is.
  private func mark(isBefore: (Mark) -> Bool) -> Mark {
    var (low, high) = (0, marks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isBefore(marks[middle]) { low = middle } else { high = middle }
    }
    return marks[low]
  }

  /// Goes on by scalars as long as the next start of one `isBefore` the place sought or at it.
  private func walk(from mark: Mark, while isBefore: (Mark) -> Bool) -> Mark {
    var mark = mark
    while mark.text < utf8.count {
      let next: Mark
      switch utf8[mark.text] {
      case 0..<0x80: next = Mark(raw: mark.raw + 2, text: mark.text + 1)
      case 0x80..<0xE0: next = Mark(raw: mark.raw + 2, text: mark.text + 2)
      case 0xE0..<0xF0: next = Mark(raw: min(mark.raw + 2, rawCount), text: mark.text + 3)
      default: next = Mark(raw: mark.raw + 4, text: mark.text + 4)
      }
      guard isBefore(next) else { break }
      mark = next
    }
    return mark
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the scalar `value` as UTF-8 from `count` on.
  fileprivate func write(_ value: UInt32, _ count: inout Int) {
    if value < 0x80 {
      self[count] = UInt8(value)
      count += 1
      return
    }
    let last = UInt8(0x80 | value & 0x3F)
    if value < 0x800 {
      self[count] = UInt8(0xC0 | value >> 6)
      self[count + 1] = last
      count += 2
      return
    }
    let third = UInt8(0x80 | value >> 6 & 0x3F)
    if value < 0x10000 {
      self[count] = UInt8(0xE0 | value >> 12)
      self[count + 1] = third
      self[count + 2] = last
      count += 3
      return
    }
    self[count] = UInt8(0xF0 | value >> 18)
    self[count + 1] = UInt8(0x80 | value >> 12 & 0x3F)
    self[count + 2] = third
    self[count + 3] = last
    count += 4
  }
}
