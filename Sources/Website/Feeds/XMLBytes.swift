/// XML, written byte by byte: elements from text that is escaped where it must be.
///
///     var xml = XMLBytes(root: "feed", attributes: [("xmlns", "http://www.w3.org/2005/Atom")])
///     xml.element("title", "Gương Sáng")
///     xml.finish()
///
/// Whatever is handed in comes out well formed. Escaping looks at bytes, never at characters: a `<` before a combining
/// mark is still a `<`. What XML 1.0 refuses altogether (2.2: control characters, U+FFFE, U+FFFF) is left out.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []
  private var open: [String] = []

  typealias Attributes = [(name: String, value: String)]

  init(root: String, attributes: Attributes = []) {
    bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    start(root, attributes)
  }

  /// An element that others stand in.
  mutating func start(_ name: String, _ attributes: Attributes = []) {
    writeTag(name, attributes, end: ">\n")
    open.append(name)
  }

  /// Ends the element that was started last.
  mutating func end() {
    if let name = open.popLast() { bytes += Array("</\(name)>\n".utf8) }
  }

  /// An element with a text in it.
  mutating func element(_ name: String, _ text: String, _ attributes: Attributes = []) {
    writeTag(name, attributes, end: ">")
    writeXML(text, into: &bytes)
    bytes += Array("</\(name)>\n".utf8)
  }

  /// An element with nothing in it.
  mutating func empty(_ name: String, _ attributes: Attributes) { writeTag(name, attributes, end: "/>\n") }

  /// Ends all that was started.
  mutating func finish() {
    while !open.isEmpty { end() }
  }

  private mutating func writeTag(_ name: String, _ attributes: Attributes, end: String) {
    bytes.append(UInt8(ascii: "<"))
    bytes += Array(name.utf8)
    for attribute in attributes {
      bytes += Array(" \(attribute.name)=\"".utf8)
      writeXML(attribute.value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += Array(end.utf8)
  }
}

/// Appends `text` to `bytes` as XML has it, in an element or in an attribute between double quotes.
func writeXML(_ text: String, into bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var clean = 0
    for place in source.indices {
      let instead: StaticString
      var length = 1
      switch source[place] {
      case UInt8(ascii: "&"): instead = "&amp;"
      case UInt8(ascii: "<"): instead = "&lt;"
      case UInt8(ascii: ">"): instead = "&gt;"
      case UInt8(ascii: "\""): instead = "&quot;"
      // As it stands, a parser would read a line feed for it (2.11).
      case 0x0D: instead = "&#13;"
      case 0x09, 0x0A: continue
      case ..<0x20: instead = ""
      // U+FFFE and U+FFFF: the text is UTF-8, so two more bytes follow.
      case 0xEF where source[place + 1] == 0xBF && source[place + 2] >= 0xBE: (instead, length) = ("", 3)
      default: continue
      }
      bytes += source[clean..<place]
      instead.withUTF8Buffer { bytes += $0 }
      clean = place + length
    }
    bytes += source[clean...]
  }
}
