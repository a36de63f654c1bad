/// The lines of a pipe table, as GitHub's specification reads them (GFM 0.29, section 4.10).
enum TableRows {
  /// Where the text of a column stands.
  enum Alignment {
    case start, middle, end
  }

  /// The alignments that a delimiter row (`| --- | :-: |`) gives, nil where `line` is none; it has at least one `|`.
  static func alignments(in line: Slice<UnsafeBufferPointer<UInt8>>) -> [Alignment]? {
    var hasPipe = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return nil
      }
    }
    guard hasPipe else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(of: line) {
      var dashes = line.base[cell][...]
      let left = dashes.first == UInt8(ascii: ":")
      if left { dashes = dashes.dropFirst() }
      let right = dashes.last == UInt8(ascii: ":")
      if right { dashes = dashes.dropLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(right ? left ? .middle : .end : .start)
    }
    return alignments
  }

  /// The cells of a row without the spaces around them: parted by every `|` that no backslash escapes, also in code; the
  /// outermost ones may be left out.
  static func cells(of line: Slice<UnsafeBufferPointer<UInt8>>) -> [Range<Int>] {
    let bytes = line.base
    let row = trimmed(line.startIndex..<line.endIndex, of: bytes)
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var at = start
    while at < row.upperBound {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < row.upperBound, bytes[at + 1].isPunctuation {
        at += 1
      } else if bytes[at] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<at, of: bytes))
        start = at + 1
      }
      at += 1
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, of: bytes)) }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, first <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    while let last = bytes[range].last, last <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }
}
