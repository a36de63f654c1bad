/// What stands next in an XML text.
enum XMLPart {
  /// A start tag, or a whole empty element, with the attributes as written but for their references.
  case start(String, [String: String], isEmpty: Bool)
  /// An end tag.
  case end(String)
  /// Character data: where it stands, references and all.
  case text(Range<Int>)
}

/// Reads XML as Word and its like write it, part by part, in one pass.
///
/// No document type, no entities but the five of XML and numbers, no more than 200 elements in one another: what has more
/// ends the reading, as does a broken tag. Prefixes are part of the name, for all programs write `w:` for Word's own.
struct XMLScanner {
  static let depthLimit = 200
  let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  /// Where the tag stands that was read last.
  private(set) var tagPlace = 0..<0
  /// Whether reading ended before the end of the text.
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next part; nil at the end.
  mutating func next() -> XMLPart? {
    while at < bytes.count, !isBroken {
      guard bytes[at] == UInt8(ascii: "<") else {
        let start = at
        at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(start..<at)
      }
      if starts("<?") {
        skip(past: "?>")
      } else if starts("<!--") {
        skip(past: "-->")
      } else if starts("<!") {
        isBroken = true
      } else if let part = tag() {
        return part
      }
    }
    return nil
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[at...].prefix($0.count).elementsEqual($0) }
  }

  private mutating func skip(past end: StaticString) {
    while at < bytes.count, !starts(end) { at += 1 }
    at += end.utf8CodeUnitCount
  }

  private mutating func tag() -> XMLPart? {
    guard let close = tagEnd() else {
      isBroken = true
      return nil
    }
    var inner = bytes[(at + 1)..<close]
    tagPlace = at..<(close + 1)
    at = close + 1
    if inner.first == UInt8(ascii: "/") {
      depth -= 1
      return .end(String(decoding: inner.dropFirst().prefix { !Self.isSpace($0) }, as: UTF8.self))
    }
    let isEmpty = inner.last == UInt8(ascii: "/")
    if isEmpty { inner = inner.dropLast() } else { depth += 1 }
    if depth > Self.depthLimit { isBroken = true }
    let name = inner.prefix { !Self.isSpace($0) }
    return .start(
      String(decoding: name, as: UTF8.self), Self.attributes(inner[name.endIndex...]), isEmpty: isEmpty)
  }

  /// The `>` that ends the tag here, outside of quotes.
  private func tagEnd() -> Int? {
    var quote: UInt8?
    for i in at..<bytes.count {
      let byte = bytes[i]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return i
      }
    }
    return nil
  }

  private static func attributes(_ text: ArraySlice<UInt8>) -> [String: String] {
    var rest = text
    var attributes: [String: String] = [:]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].filter { !isSpace($0) }
      rest = rest[(equals + 1)...].drop(while: isSpace)
      guard let quote = rest.popFirst(), let end = rest.firstIndex(of: quote) else { break }
      attributes[String(decoding: name, as: UTF8.self)] = plain(rest[..<end])
      rest = rest[(end + 1)...]
    }
    return attributes
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Character data or the value of an attribute without references. What is no reference stays as it is.
  static func plain(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var plain = ""
    for (number, part) in String(decoding: text, as: UTF8.self).split(
      separator: "&", omittingEmptySubsequences: false
    ).enumerated() {
      guard number > 0 else {
        plain += part
        continue
      }
      let name = part.prefix { $0 != ";" }
      if name.count < part.count, let scalar = scalar(named: name) {
        plain.unicodeScalars.append(scalar)
        plain += part.dropFirst(name.count + 1)
      } else {
        plain += "&" + part
      }
    }
    return plain
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        : name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
    }
  }

  /// `text` as character data.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
