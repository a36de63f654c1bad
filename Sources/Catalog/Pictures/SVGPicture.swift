/// The tags of an XML file, read from its start; a scanner, which knows nothing of their nesting.
private struct TagScanner {
  /// An attribute: its name without prefix, in lower case, and its raw value.
  struct Attribute {
    let name: String
    let value: Slice<UnsafeBufferPointer<UInt8>>
  }

  enum Piece {
    /// A start tag, its name without prefix, in lower case.
    case tag(String, [Attribute])
    /// An end tag, a comment, or the declaration `<?xml …?>` at the very start.
    case passive
    /// `<!DOCTYPE`, another processing instruction, or something that XML does not have.
    case strange
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  /// The next piece; nil at the end. What stands between two is text.
  mutating func next() -> Piece? {
    guard let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
    position = open + 1
    if has("!--") { return skipComment() ? .passive : .strange }
    if has("![CDATA[") { return skip(past: "]]>") ? .passive : .strange }
    if has("?xml"), bytes[(position + 4)...].first.map(isSpace) ?? false {
      return skip(past: "?>") ? .passive : .strange
    }
    if has("/") { return skip(past: ">") ? .passive : .strange }
    if has("!") || has("?") { return skip(past: ">") ? .strange : nil }
    let name = readName()
    guard !name.isEmpty, let attributes = readAttributes() else { return .strange }
    return .tag(name, attributes)
  }

  private func has(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].prefix($0.count).elementsEqual($0) }
  }

  /// Moves past the next `text`; false, at the end, where there is none.
  private mutating func skip(past text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      while let found = bytes[position...].firstIndex(of: text[0]) {
        if bytes[found...].prefix(text.count).elementsEqual(text) {
          position = found + text.count
          return true
        }
        position = found + 1
      }
      position = bytes.count
      return false
    }
  }

  /// Moves past a comment; false where it is not as XML has it, for HTML would see it end elsewhere.
  private mutating func skipComment() -> Bool {
    position += 3
    if has(">") || has("->") { return false }
    return skip(past: "--") && has(">")
  }

  /// A name, without the prefix before its last colon.
  private mutating func readName() -> String {
    let start = position
    position = bytes[start...].firstIndex { isSpace($0) || "/>=\"'<".utf8.contains($0) } ?? bytes.count
    let name = bytes[start..<position]
    return String(decoding: name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name, as: UTF8.self)
      .lowercased()
  }

  /// The attributes up to the end of the tag; nil where they are not as XML has them.
  private mutating func readAttributes() -> [Attribute]? {
    var attributes: [Attribute] = []
    while true {
      skipSpace()
      if has("/>") || has(">") {
        _ = skip(past: ">")
        return attributes
      }
      let name = readName()
      skipSpace()
      guard !name.isEmpty, has("=") else { return nil }
      position += 1
      skipSpace()
      guard has("\"") || has("'") else { return nil }
      let start = position + 1
      guard let end = bytes[start...].firstIndex(of: bytes[position]) else { return nil }
      attributes.append(Attribute(name: name, value: bytes[start..<end]))
      position = end + 1
    }
  }

  private mutating func skipSpace() {
    position = bytes[position...].firstIndex { !isSpace($0) } ?? bytes.count
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

/// The size of an SVG picture: its width and height, else those of its view box; nil where it is none or tells none.
func sizeOfSVG(_ bytes: UnsafeBufferPointer<UInt8>) -> (width: Int, height: Int)? {
  var scanner = TagScanner(bytes: bytes)
  while let piece = scanner.next() {
    guard case .tag(let name, let attributes) = piece else { continue }
    guard name == "svg" else { return nil }
    let value = { (name: String) in
      attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
    if let width = value("width").flatMap(pixels), let height = value("height").flatMap(pixels) {
      return (width, height)
    }
    let box = value("viewbox")?.split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" } ?? []
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
    return (width, height)
  }
  return nil
}

/// A length in whole pixels, rounded; nil where it has another unit than px or is out of all measure.
private func pixels(_ text: some StringProtocol) -> Int? {
  var text = Substring(text)
  while text.utf8.first.map(isSpace) ?? false { text = text.dropFirst() }
  while text.utf8.last.map(isSpace) ?? false { text = text.dropLast() }
  if text.hasSuffix("px") { text = text.dropLast(2) }
  guard let number = Double(text), number > 0, number < 1_000_000 else { return nil }
  return max(1, Int(number.rounded()))
}

/// Whether an SVG picture could act when it is opened, or fetch something: such a picture is not published.
///
/// Active are a script or foreign content, an event attribute, a `javascript:` address however it is written, a
/// `DOCTYPE` or style sheet instruction, an address of anything but a part of the picture itself (a raster picture
/// within it included), and whatever is not well-formed enough to be sure of: no `<svg`, an attribute without
/// quotes, an encoding other than UTF-8.
public func hasActiveContent(svg: UnsafeBufferPointer<UInt8>) -> Bool {
  // With a NUL it is UTF-16 or worse; a declared encoding could make other letters of these bytes.
  if svg.contains(0) || declaresOtherEncoding(svg) { return true }
  var scanner = TagScanner(bytes: svg)
  var isPicture = false
  while let piece = scanner.next() {
    switch piece {
    case .passive: break
    case .strange: return true
    case .tag(let name, let attributes):
      if !isPicture, name != "svg" { return true }
      isPicture = true
      if activeElements.contains(name) || attributes.contains(where: isActive) { return true }
      // Where the style ends can be disguised, so the rest of the picture is read as if it were one.
      if name == "style", fetches(plainText(svg[scanner.position...])) { return true }
    }
  }
  return !isPicture
}

private let activeElements: Set<String> = [
  "script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "base", "link",
  "meta",
]

private func isActive(_ attribute: TagScanner.Attribute) -> Bool {
  if attribute.name.hasPrefix("on") { return true }
  let isLink = attribute.name == "href" || attribute.name == "src"
  // Without one of these bytes a value can do nothing by itself; the outlines of a drawing have none.
  guard isLink || attribute.name == "attributename" || attribute.value.contains(where: { "&:(\\@".utf8.contains($0) })
  else { return false }
  let text = plainText(attribute.value)
  let value = text.utf8  // for ":" before a combining mark is another Character
  if value.contains("javascript:".utf8) || value.contains("vbscript:".utf8) || fetches(text) { return true }
  // An animation may write into any attribute, so what it names counts too.
  if attribute.name == "attributename" { return text.hasPrefix("on") || text.hasSuffix("href") || text == "src" }
  return isLink && !value.isEmpty && value.first != UInt8(ascii: "#")
}

/// Whether a style, as ``plainText(_:)`` makes it, names anything but a part of the picture itself.
private func fetches(_ style: String) -> Bool {
  var rest = style.utf8[...]
  // A backslash could spell any of these words.
  if rest.contains("@import".utf8) || rest.contains("\\".utf8) || rest.contains("image-set(".utf8) { return true }
  while let found = rest.firstRange(of: "url(".utf8) {
    rest = rest[found.upperBound...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    if rest.first != UInt8(ascii: "#") { return true }
  }
  return false
}

/// A value as a browser understands it: character references resolved, ASCII letters lower, spaces and controls gone.
private func plainText(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  var text = String.UnicodeScalarView()
  var rest = Substring(decoding: value, as: UTF8.self).unicodeScalars
  while let scalar = rest.popFirst() {
    var scalar = scalar
    if scalar == "&", let end = rest.prefix(12).firstIndex(of: ";") {
      if let meant = referenced(Substring(rest[..<end])) {
        scalar = meant
        rest = rest[rest.index(after: end)...]
      }
    }
    if scalar.value <= 0x20 || scalar.value == 0x7F { continue }
    text.append("A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
  }
  return String(text)
}

/// The scalar that the reference `&name;` means; nil where XML knows no such reference.
private func referenced(_ name: Substring) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  case _ where name.hasPrefix("#x"): return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
  case _ where name.hasPrefix("#"): return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
  default: return nil
  }
}

/// Whether the XML declaration names an encoding in which these bytes may mean other letters.
private func declaresOtherEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).starts(with: "<?xml".utf8) else { return false }
  let head = plainText(bytes.prefix(200))
  guard let end = head.firstRange(of: "?>")?.lowerBound else { return true }
  guard let found = head[..<end].firstRange(of: "encoding=") else { return false }
  let name = head[found.upperBound..<end].drop { $0 == "\"" || $0 == "'" }
  return !name.hasPrefix("utf-8") && !name.hasPrefix("us-ascii")
}
