import Glibc

/// The bytes that a tree was parsed from, cut into libcmark's lines, and where they stand in the file.
///
/// libcmark's columns are wrong for what stands within lines (after code spans or titles over two lines, after
/// reference definitions, on lazy lines), its line ranges of blocks are right. So places are found by looking for what
/// was written in the lines of its block, in order.
///
/// Holds no bytes of its own: it is good as long as the bytes it was made from.
struct SourceLines {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The first byte of each line.
  let starts: [Int]
  /// The offset in the file of the first byte of each line; nil where the bytes are a run of the file from `base` on.
  private let origins: [Int]?
  private let base: Int

  /// Cuts `bytes`, which stand in the file from `base` on, or line for line at `origins`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, origins: [Int]? = nil) {
    self.bytes = bytes
    self.base = base
    self.origins = origins
    // libcmark skips a byte-order mark, and its columns do not count it.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var at = 0
    if bytes.containsQuickly(0x0D) {
      for i in bytes.indices where bytes[i] == 0x0A || bytes[i] == 0x0D {
        let isEnd = bytes[i] == 0x0A || i + 1 == bytes.count || bytes[i + 1] != 0x0A
        if isEnd, i + 1 < bytes.count { starts.append(i + 1) }
      }
    } else {
      while let end = bytes.quickIndex(of: 0x0A, from: at), end + 1 < bytes.count {
        at = end + 1
        starts.append(at)
      }
    }
    self.starts = starts
  }

  /// The bytes of `lines`, with their ends; lines that are not there are left out.
  func range(of lines: ClosedRange<Int>) -> Range<Int> {
    let first = min(lines.lowerBound, starts.count - 1)
    let end = lines.upperBound + 1 < starts.count ? starts[lines.upperBound + 1] : bytes.count
    return min(starts[first], end)..<end
  }

  /// The bytes of `line` without its end.
  func content(of line: Int) -> Range<Int> {
    var range = range(of: line...line)
    while let last = bytes[range].last, last == 0x0A || last == 0x0D { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  /// The line that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// `range` as offsets in the file.
  func inFile(_ range: Range<Int>) -> Range<Int> {
    guard let origins else { return range.lowerBound + base..<range.upperBound + base }
    let offset = { (at: Int) in
      let line = line(at: at)
      return origins[min(line, origins.count - 1)] + at - starts[line]
    }
    let start = offset(range.lowerBound)
    return start..<max(start, offset(range.upperBound))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of `byte` at `start` or after, by the C library's search, which goes by more than a byte at a time.
  func quickIndex(of byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// Whether `byte` is among the bytes.
  func containsQuickly(_ byte: UInt8) -> Bool { quickIndex(of: byte, from: 0) != nil }
}
