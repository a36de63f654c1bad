import Diagnostics

/// Where front matter stands in an entry: YAML between two lines of `---` at the start of the file.
///
///     let found = FrontMatter.find(in: bytes, file: file)
///     if let front = found.value { YAML.read(bytes, front.yaml, file: file) }
///
/// A byte-order mark may come first; spaces and tabs may follow the hyphens; lines end with LF, CR LF or CR.
public struct FrontMatter: Sendable {
  /// The bytes between the two lines.
  public let yaml: Range<Int>
  /// The bytes after the closing line.
  public let body: Range<Int>
  /// The three hyphens of the opening line: where a missing key is reported.
  public let opening: Place

  /// Finds the front matter of `source`.
  ///
  /// Where the opening or the closing line is missing the value is nil and there is one diagnostic at the start of the
  /// file, for then nothing else can be said of it.
  public static func find(in source: UnsafeBufferPointer<UInt8>, file: FileNumber) -> Checked<FrontMatter?> {
    let start = source.startsWithByteOrderMark ? 3 : 0
    guard let opening = fence(at: start, in: source) else {
      if let dashes = dashes(at: start, in: source) {
        let fact = YAMLFact.wrongFence(source.text(dashes), isOpening: true)
        return Checked(nil, problems: [Diagnostic(.yaml(fact), at: Place(file, dashes))])
      }
      return Checked(nil, problems: [Diagnostic(.yaml(.frontMatterNotOpened), at: Place(file, start..<start))])
    }
    let hyphens = Place(file, start..<start + 3)
    var line = opening.upperBound
    while line < source.count {
      if let closing = fence(at: line, in: source) {
        return Checked(
          FrontMatter(yaml: opening.upperBound..<line, body: closing.upperBound..<source.count, opening: hyphens))
      }
      if let dashes = dashes(at: line, in: source) {
        let fact = YAMLFact.wrongFence(source.text(dashes), isOpening: false)
        return Checked(nil, problems: [Diagnostic(.yaml(fact), at: Place(file, dashes))])
      }
      line = source.startOfNextLine(after: line)
    }
    return Checked(nil, problems: [Diagnostic(.yaml(.frontMatterNotClosed), at: hyphens)])
  }

  /// The line at `start`, its end included, if it holds three hyphens and nothing else.
  private static func fence(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard start + 3 <= source.count, source[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    var end = start + 3
    while end < source.count, source[end].isBlank { end += 1 }
    guard end == source.count || source[end].isLineEnd else { return nil }
    return start..<source.startOfNextLine(after: end)
  }
}

extension FrontMatter {
  /// The dashes of which the line at `start` is made, where they are not the three hyphens: more or fewer of them, or
  /// the dashes of print into which Word turns them.
  private static func dashes(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = start
    while end < source.count, !source[end].isLineEnd, end - start < 200 { end += 1 }
    let line = source.trimmed(start..<end)
    guard line.lowerBound == start, line.count > 1 else { return nil }
    let isMade = source.text(line).unicodeScalars.allSatisfy { "-–—―‒‑".unicodeScalars.contains($0) }
    return isMade ? line : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the file begins with U+FEFF, as Windows editors write it.
  var startsWithByteOrderMark: Bool { count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF }

  /// The first byte of the line after the one that holds `offset`; `count` where there is none.
  func startOfNextLine(after offset: Int) -> Int {
    var end = offset
    while end < count, !self[end].isLineEnd { end += 1 }
    if end + 1 < count, self[end] == UInt8(ascii: "\r"), self[end + 1] == UInt8(ascii: "\n") { return end + 2 }
    return Swift.min(end + 1, count)
  }

  /// The text of the bytes `range`; what is not UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The first bytes of `range` that are not UTF-8, nil where all are.
  func firstInvalidUTF8(in range: Range<Int>) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: extracting(range).span)
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound..<range.lowerBound + error.byteOffsets.upperBound
    }
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// LF or CR.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
