/// A tag with its delimiters.
struct Tag {
  enum Kind {
    case escaped, unescaped, section, inverted, close, partial, parent, block, comment, delimiters

    /// Whether a closing tag belongs to it.
    var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
  }
  let kind: Kind
  let name: Name
  let isDynamic: Bool
  let range: Range<Int>

  /// The name as it is written, which opening and closing tag share.
  var writtenName: String { isDynamic ? "*" + name.text : name.text }
}

/// Finds one tag after the other, and knows the delimiters that hold.
struct TagScanner {
  enum Finding {
    case tag(Tag)
    /// An opening delimiter without a closing one before the next tag.
    case unclosed(Range<Int>)
    case badDelimiters(Range<Int>)
    case end
  }

  private let source: [UInt8]
  private var position: Int
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)

  init(source: [UInt8], position: Int) {
    self.source = source
    self.position = position
  }

  /// The closing delimiter that holds at this place.
  var closingDelimiter: String { String(decoding: closing, as: UTF8.self) }

  mutating func next() -> Finding {
    guard let start = find(opening, from: position) else { return .end }
    let inside = start + opening.count
    var sigil = inside
    while sigil < source.count, Self.isSpace(source[sigil]) { sigil += 1 }
    let byte = sigil < source.count ? source[sigil] : 0
    switch byte {
    case UInt8(ascii: "="): return setDelimiters(from: start, content: sigil + 1)
    case UInt8(ascii: "{"):
      return tag(.unescaped, from: start, content: sigil + 1, closing: [UInt8(ascii: "}")] + closing)
    case UInt8(ascii: "!"):
      guard let end = find(closing, from: sigil + 1) else {
        position = source.count  // no tag after it is closed either
        return .unclosed(start..<inside)
      }
      position = end + closing.count
      return .tag(Tag(kind: .comment, name: name(in: end..<end), isDynamic: false, range: start..<position))
    default:
      let kind = Self.kind(of: byte)
      return tag(kind, from: start, content: kind == .escaped ? inside : sigil + 1, closing: closing)
    }
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"): .unescaped
    default: .escaped
    }
  }

  private mutating func tag(_ kind: Tag.Kind, from start: Int, content: Int, closing: [UInt8]) -> Finding {
    guard let end = findClosing(closing, from: content) else {
      position = start + opening.count
      return .unclosed(start..<position)
    }
    position = end + closing.count
    var inside = content..<end
    let mayBeDynamic = kind == .partial || kind == .parent || kind == .close
    var isDynamic = false
    if mayBeDynamic, let name = Self.trimmed(inside, of: source), source[name.lowerBound] == UInt8(ascii: "*") {
      inside = name.lowerBound + 1..<name.upperBound
      isDynamic = true
    }
    return .tag(Tag(kind: kind, name: name(in: inside), isDynamic: isDynamic, range: start..<position))
  }

  private mutating func setDelimiters(from start: Int, content: Int) -> Finding {
    // Far more than any delimiters need; without a limit each broken tag would search to the end.
    let limit = min(content + 256, source.count)
    guard let end = find([UInt8(ascii: "=")] + closing, from: content, to: limit) else {
      position = start + opening.count
      return .unclosed(start..<position)
    }
    let parts = source[content..<end].split(whereSeparator: Self.isSpace)
    position = end + 1 + closing.count
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return .badDelimiters(start..<position)
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
    return .tag(Tag(kind: .delimiters, name: name(in: end..<end), isDynamic: false, range: start..<position))
  }

  // MARK: Names

  private func name(in range: Range<Int>) -> Name {
    guard let range = Self.trimmed(range, of: source) else {
      return Name(text: "", range: range, parts: [])
    }
    let text = String(decoding: source[range], as: UTF8.self)
    if text == "." { return Name(text: text, range: range, parts: []) }
    let parts = source[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      Name.Part(text: String(decoding: $0, as: UTF8.self), range: $0.startIndex..<$0.endIndex)
    }
    return Name(text: text, range: range, parts: parts)
  }

  /// `range` without white space at its ends; nil where nothing is left.
  static func trimmed(_ range: Range<Int>, of source: [UInt8]) -> Range<Int>? {
    guard let first = source[range].firstIndex(where: { !isSpace($0) }),
      let last = source[range].lastIndex(where: { !isSpace($0) })
    else { return nil }
    return first..<last + 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  // MARK: Searching

  private func find(_ needle: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    var i = start
    let last = (end ?? source.count) - needle.count
    while i <= last {
      if matches(needle, at: i) { return i }
      i += 1
    }
    return nil
  }

  /// The next closing delimiter, nil where another tag opens before it.
  private func findClosing(_ needle: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < source.count {
      if matches(needle, at: i) { return i }
      if matches(opening, at: i) { return nil }
      i += 1
    }
    return nil
  }

  @inline(__always)
  private func matches(_ needle: [UInt8], at i: Int) -> Bool {
    guard source[i] == needle[0], i + needle.count <= source.count else { return false }
    for k in 1..<max(1, needle.count) where source[i + k] != needle[k] { return false }
    return true
  }
}
