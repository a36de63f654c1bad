import Diagnostics
import Glibc
import Records

extension ParsedFile {
  /// Reports what ``EntryForm`` wrote for the writer to replace and nobody has: in the values of the front matter, and
  /// as a paragraph of the body.
  static func reportPlaceholders(
    in source: UnsafeBufferPointer<UInt8>, _ pairs: [Pair], _ body: Range<Int>, of kind: EntryKind,
    _ reader: inout Reader
  ) {
    for pair in pairs { reportPlaceholders(in: pair.value, of: kind, &reader) }
    for words in Language.allCases.flatMap({ [FormWords.text.words(in: $0), FormWords.picture.words(in: $0)] }) {
      // Within a picture's brackets they are escaped.
      for written in [words, "\\" + words.dropLast() + "\\]"] {
        guard let start = offset(of: written, in: source, body) else { continue }
        reader.state(.placeholder(words), at: Place(reader.file, start..<start + written.utf8.count))
      }
    }
  }

  private static func reportPlaceholders(in node: Node, of kind: EntryKind, _ reader: inout Reader) {
    switch node.content {
    case .scalar(let text, _):
      // Few values begin so, and only for these are the tables asked.
      if text.utf8.first == UInt8(ascii: "["), EntryForm.isPlaceholder(text, of: kind) {
        reader.state(.placeholder(text), at: node.place)
      }
    case .list(let nodes): for node in nodes { reportPlaceholders(in: node, of: kind, &reader) }
    case .record(let pairs): for pair in pairs { reportPlaceholders(in: pair.value, of: kind, &reader) }
    case .absent: break
    }
  }

  private static func offset(of words: String, in source: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Int? {
    guard let base = source.baseAddress else { return nil }
    let words = Array(words.utf8)
    var start = body.lowerBound
    while start + words.count <= body.upperBound,
      let found = memchr(base + start, Int32(words[0]), body.upperBound - start)
    {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if place + words.count <= body.upperBound, memcmp(base + place, words, words.count) == 0 { return place }
      start = place + 1
    }
    return nil
  }
}
