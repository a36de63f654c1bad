/// Writes bits, the highest of each byte first, and the numbers and lists of the search index in them.
///
///     var bits = SearchBits()
///     bits.writeList([3, 4, 900], of: 10_000)
///     bits.writeText(into: &script)  // "7cFh…": what `templates/assets/search.js` reads back
struct SearchBits {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  /// Writes the lowest `width` bits of `value`, at most 32.
  @inline(__always)
  mutating func write(_ value: Int, width: Int) {
    pending = pending << UInt64(width) | UInt64(value) & (1 << UInt64(width) - 1)
    count += UInt64(width)
    while count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> count))
    }
  }

  /// Writes a number from 1 in Elias’s gamma code: short where it is small.
  @inline(__always)
  mutating func writeCount(_ value: Int) {
    let width = Int.bitWidth - value.leadingZeroBitCount
    write(0, width: width - 1)
    write(value, width: width)
  }

  /// Writes document numbers, ascending and not empty, out of `total`: how many, then a bit for each document where
  /// these are over 40 %, else the gaps in Rice’s code.
  mutating func writeList(_ documents: some Collection<UInt32>, of total: Int) {
    writeCount(documents.count)
    if Self.isBitmap(documents.count, of: total) {
      var next = 0
      for document in documents {
        writeZeros(Int(document) - next)
        write(1, width: 1)
        next = Int(document) + 1
      }
      writeZeros(total - next)
      return
    }
    let rest = Self.riceWidth(documents.count, of: total)
    var next = 0
    for document in documents {
      let gap = Int(document) - next
      var steps = gap >> rest
      while steps >= 24 {
        write(0xFF_FFFF, width: 24)
        steps -= 24
      }
      write((1 << (steps + 1)) - 2, width: steps + 1)
      write(gap, width: rest)
      next = Int(document) + 1
    }
  }

  /// Writes a list that may be empty, after a bit that says whether it is not.
  @inline(__always)
  mutating func writeOptionalList(_ documents: [UInt32], of total: Int) {
    write(documents.isEmpty ? 0 : 1, width: 1)
    if !documents.isEmpty { writeList(documents, of: total) }
  }

  private mutating func writeZeros(_ number: Int) {
    var left = number
    while left > 0 {
      write(0, width: min(left, 32))
      left -= min(left, 32)
    }
  }

  /// Whether a list of `count` out of `total` is written as a bit for each.
  static func isBitmap(_ count: Int, of total: Int) -> Bool { count * 5 > total * 2 }

  /// How many bits of a gap are written as they are: about the logarithm of 0.69 of the mean gap.
  static func riceWidth(_ count: Int, of total: Int) -> Int {
    let mean = total * 11 / (count * 16)
    return mean < 1 ? 0 : Int.bitWidth - 1 - mean.leadingZeroBitCount
  }

  /// How many characters stand for bits in a script.
  private static let digits: UInt32 = 91

  /// All bits, filled up with zeros, as text that needs no escape in a string of a script: thirteen bits as two digits of
  /// base 91, from `#` to `~` without the backslash. In base 64 it would be 8 % longer.
  func writeText(into text: inout [UInt8]) {
    var all = bytes
    if count > 0 { all.append(UInt8(truncatingIfNeeded: pending << (8 - count))) }
    text.reserveCapacity(text.count + all.count * 16 / 13 + 4)
    var (value, width): (UInt32, UInt32) = (0, 0)
    func write(_ digit: UInt32) {
      text.append(UInt8(truncatingIfNeeded: digit + (digit < 57 ? 35 : 36)))
    }
    for byte in all {
      value = value << 8 | UInt32(byte)
      width += 8
      if width < 13 { continue }
      width -= 13
      let group = value >> width
      value &= 1 << width - 1
      write(group / Self.digits)
      write(group % Self.digits)
    }
    if width > 0 {
      let group = value << (13 - width)
      write(group / Self.digits)
      write(group % Self.digits)
    }
  }
}
