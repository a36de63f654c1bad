/// A line and a column, each counted from 1; a column counts characters, as an editor shows them.
public struct LineColumn: Hashable, Sendable, Comparable {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int

  static let zero = LineColumn(line: 0, column: 0)

  /// Whether `a` comes before `b` in the text.
  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// Where a range of bytes stands in its text, with the text of its first line.
public struct Position: Hashable, Sendable {
  /// The first character.
  public let start: LineColumn
  /// The place after the last character.
  public let end: LineColumn
  /// The line on which it starts, without its end; bytes that are not UTF-8 are replaced by U+FFFD.
  public let line: String
  /// How many characters of `line` the range covers, at least 1.
  public let width: Int
  /// Whether the file is a text, of which a line says something to its reader.
  public let isOfText: Bool
}

/// The bytes of a file, cut into lines.
///
/// A line ends with LF, CR LF or CR. A byte-order mark at the start is not a character of the first line. A UTF-16 file
/// is shown as the text it is; places in it count its raw bytes too.
public struct SourceText: Sendable {
  private let bytes: [UInt8]  // as UTF-8
  private let utf16: UTF16Text?
  private let isText: Bool
  private let starts: [Int]  // the first byte of each line

  /// Finds the lines of `raw`, the bytes of a file.
  public init(_ raw: [UInt8]) {
    utf16 = raw.withUnsafeBufferPointer { UTF16Text($0) }
    let bytes = utf16?.utf8 ?? raw
    self.bytes = bytes
    // Pictures and documents of word processors have one near their start; texts have none.
    isText = !bytes.prefix(1024).contains(0)
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (i, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r") && (i + 1 == bytes.count || bytes[i + 1] != UInt8(ascii: "\n"))
    {
      starts.append(i + 1)
    }
    self.starts = starts
  }

  /// Line, column and line text of the bytes `rawRange`, which is clamped to the file.
  public func position(of rawRange: Range<Int>) -> Position {
    let range = utf16?.range(ofRaw: rawRange) ?? rawRange
    let first = min(max(range.lowerBound, starts[0]), max(bytes.count, starts[0]))
    let last = min(max(range.upperBound, first), max(bytes.count, first))
    let start = lineColumn(of: first)
    let end = lineColumn(of: last)
    let line = text(ofLine: start.line)
    let width = end.line == start.line ? end.column - start.column : line.count - start.column + 1
    return Position(start: start, end: end, line: line, width: max(1, width), isOfText: isText)
  }

  private func lineColumn(of offset: Int) -> LineColumn {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var end = max(offset, starts[low])
    // Between CR and LF is the same place as before both.
    if end > starts[low], end < bytes.count, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    let before = String(decoding: bytes[starts[low]..<end], as: UTF8.self)
    return LineColumn(line: low + 1, column: before.count + 1)
  }

  private func text(ofLine line: Int) -> String {
    let start = starts[line - 1]
    let next = line < starts.count ? starts[line] : bytes.count
    let end = bytes[start..<max(start, next)].lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return end.map { String(decoding: bytes[start...$0], as: UTF8.self) } ?? ""
  }
}
