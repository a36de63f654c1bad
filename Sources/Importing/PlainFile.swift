import Vietnamese

/// A text file, in whichever encoding it was saved.
struct PlainFile {
  let text: String
  /// The encoding that was converted; nil for UTF-8.
  let converted: String?

  /// Reads `bytes`; nil where they are no text.
  init?(_ bytes: [UInt8]) {
    if let wide = Self.wide(bytes) {
      self.init(unicode: wide, from: "UTF-16")
      return
    }
    // What no text has: the control characters but for tab, line and page ends.
    guard !bytes.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(unicode: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, from: nil)
      return
    }
    let read = legacyText(bytes)
    self.init(text: read.text, converted: read.encoding)
  }

  private init(text: String, converted: String?) {
    self.text = text
    self.converted = converted
  }

  private init(unicode: String, from encoding: String?) {
    // Text of an old font that was pasted into a file of Unicode.
    if let old = LegacyEncoding.recognised(in: unicode) {
      self.init(text: old.decoded(unicode), converted: old == .tcvn3 ? "TCVN3" : "VNI")
    } else {
      self.init(text: normalised(unicode), converted: encoding)
    }
  }

  /// UTF-16 with a mark of its byte order, or with the zeros that every second byte of Latin text is.
  private static func wide(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    let head = bytes.prefix(400)
    let zeros = (0...1).map { side -> Bool in
      let count = head.indices.count { $0 % 2 == side && head[$0] == 0 }
      return count * 4 > head.count
    }
    let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE || zeros == [false, true]
    guard isLittle || bytes[0] == 0xFE && bytes[1] == 0xFF || zeros == [true, false] else { return nil }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { at -> UInt16 in
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
  }
}

extension ImportedText {
  /// A text file: each line, or what stands between empty lines, is a paragraph; Markdown stays as it is.
  init(plain file: PlainFile, stem: String, isMarkdown: Bool) {
    let text = file.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    self.init(title: stem)
    converted = [file.converted].compactMap(\.self)
    if isMarkdown {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...].drop {
        $0.allSatisfy(\.isWhitespace)
      }
      if let first = lines.first, first.hasPrefix("# ") {
        title = String(first.dropFirst(2))
        lines = lines.dropFirst().drop { $0.allSatisfy(\.isWhitespace) }
      }
      content = .markdown(lines.joined(separator: "\n"))
      return
    }
    let paragraphs = text.split(separator: "\n").map { line -> [Inline] in
      let words = line.split(whereSeparator: \.isWhitespace).map { [Inline.text(String($0))] }
      return Array(words.joined(separator: [.space]))
    }
    var front = Front(paragraphs.filter { !$0.isEmpty }.map { .paragraph($0) })
    front.findAll()
    title = front.title ?? title
    (day, dayOrigin, author) = (front.day, front.dayOrigin, front.author)
    content = .blocks(front.blocks)
  }
}
