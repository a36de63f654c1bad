import Diagnostics

/// One line of YAML as its writer saw it, cut by eye and not by grammar: what an error is explained by.
///
///     "  - title: Tin: mới # sửa"   content `- title: … sửa`, text `title: …`, key `title`, value `Tin: mới`
struct WrittenLine {
  /// The whole line without its end.
  let range: Range<Int>
  /// From the first to the last byte that is not blank; empty on an empty line.
  let content: Range<Int>
  /// The content after the dashes of list items.
  let text: Range<Int>
  /// What stands before the first colon that is followed by a blank or by nothing.
  let key: Range<Int>?
  /// What stands behind that colon, or the whole text where there is none, without a comment; may be empty.
  let value: Range<Int>

  /// The line that holds the byte at `offset`, as far as it lies in `limits`.
  init(at offset: Int, in source: UnsafeBufferPointer<UInt8>, within limits: Range<Int>) {
    var start = min(max(offset, limits.lowerBound), limits.upperBound)
    while start > limits.lowerBound, !source[start - 1].isLineEnd { start -= 1 }
    var end = start
    while end < limits.upperBound, !source[end].isLineEnd { end += 1 }
    range = start..<end
    content = source.trimmed(range)
    var first = content.lowerBound
    while first + 1 < content.upperBound, source[first] == UInt8(ascii: "-"), source[first + 1].isBlank {
      first = source.trimmed(first + 1..<content.upperBound).lowerBound
    }
    text = first..<content.upperBound
    if let colon = Self.colon(in: text, of: source) {
      key = source.trimmed(text.lowerBound..<colon)
      value = Self.withoutComment(source.trimmed(colon + 1..<text.upperBound), of: source)
    } else {
      key = nil
      value = Self.withoutComment(text, of: source)
    }
  }

  /// Whether there is nothing but blanks or a comment.
  func isEmpty(in source: UnsafeBufferPointer<UInt8>) -> Bool {
    content.isEmpty || source[content.lowerBound] == UInt8(ascii: "#")
  }

  /// The colon between key and value.
  private static func colon(in text: Range<Int>, of source: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = text.first, source[first] != UInt8(ascii: "["), source[first] != UInt8(ascii: "{") else {
      return nil
    }
    var i = source.closingQuote(in: text).map { $0 + 1 } ?? first
    while i < text.upperBound {
      let isLast = i + 1 == text.upperBound
      if source[i] == UInt8(ascii: ":"), isLast || source[i + 1].isBlank { return i }
      if source[i] == UInt8(ascii: "#"), i == first || source[i - 1].isBlank { return nil }
      i += 1
    }
    return nil
  }

  /// `text` up to its comment. What only the grammar takes for one, such as the ` #3` of `Họp #3`, is no comment to the
  /// eye: the writers of comments put a blank behind the `#`.
  static func withoutComment(_ text: Range<Int>, of source: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var i = source.closingQuote(in: text) ?? text.lowerBound
    while i < text.upperBound {
      if source[i] == UInt8(ascii: "#"), i == text.lowerBound || source[i - 1].isBlank {
        let end = source[i..<text.upperBound].firstIndex { $0 != UInt8(ascii: "#") } ?? text.upperBound
        if end == text.upperBound || source[end].isBlank { return source.trimmed(text.lowerBound..<i) }
      }
      i += 1
    }
    return text
  }

  /// The fault of a line such as `title:abc`, with its place; nil for any other line.
  func missingSpace(in source: UnsafeBufferPointer<UInt8>) -> (YAMLFact, Range<Int>)? {
    guard key == nil, let colon = value.first(where: { source[$0] == UInt8(ascii: ":") }) else { return nil }
    let name = value.lowerBound..<colon
    let rest = colon + 1..<value.upperBound
    // A key of the product is a word of ASCII; an address such as https://… is not one.
    guard !name.isEmpty, name.allSatisfy({ source[$0].isWordByte }), !rest.isEmpty,
      source[rest.lowerBound] != UInt8(ascii: "/")
    else { return nil }
    let key = source.text(name)
    // Word puts U+00A0 where a space may not break the line; to the eye nothing is missing then.
    var start = rest.lowerBound
    while start + 1 < rest.upperBound, source[start] == 0xC2, source[start + 1] == 0xA0 { start += 2 }
    let behind = source.trimmed(start..<rest.upperBound)
    let isRecord = !behind.isEmpty && source[behind.lowerBound] == UInt8(ascii: "{")
    let corrected = key + ": " + (isRecord ? source.withBlanksBehindColons(behind) : source.text(behind))
    if start > rest.lowerBound { return (.noBreakSpaceAfterColon(key, corrected: corrected), value) }
    return (.missingSpaceAfterColon(key, corrected: corrected), value)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// `range` without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The quote that closes the one with which `text` begins; nil where it begins with none or it stays open.
  func closingQuote(in text: Range<Int>) -> Int? {
    guard let first = text.first, self[first].isQuote else { return nil }
    let quote = self[first]
    var i = first + 1
    while i < text.upperBound {
      if self[i] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        i += 2
      } else if self[i] != quote {
        i += 1
      } else if quote == UInt8(ascii: "'"), i + 1 < text.upperBound, self[i + 1] == quote {
        i += 2
      } else {
        return i
      }
    }
    return nil
  }
}

extension UInt8 {
  /// A single or a double quote of ASCII.
  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  /// A letter, a digit, a hyphen or an underscore of ASCII.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
