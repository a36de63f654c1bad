/// A paragraph that is being written: words with their emphasis, then the marks for it where libcmark takes them for such.
///
/// `**` opens only where no space follows, and where punctuation follows only behind a space or punctuation (CommonMark
/// 0.30, 6.2). So spaces are moved out of what is emphasised, and so is punctuation beside a letter.
struct MarkdownText {
  struct Style: OptionSet, Hashable {
    let rawValue: UInt8
    static let strong = Style(rawValue: 1)
    static let emphasis = Style(rawValue: 2)
  }

  private struct Piece {
    var text: String
    var style: Style
    /// Links, pictures and notes: written as they are.
    let isMarkup: Bool
  }

  private var pieces: [Piece] = []

  /// Adds words as they are typed.
  mutating func add(_ text: String, _ style: Style) {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(Self.plain)))
    if let last = pieces.last, !last.isMarkup, last.style == style {
      pieces[pieces.count - 1].text += plain
    } else if !plain.isEmpty {
      pieces.append(Piece(text: plain, style: style, isMarkup: false))
    }
  }

  /// Adds what is Markdown already.
  mutating func addMarkup(_ text: String, _ style: Style) {
    pieces.append(Piece(text: text, style: style, isMarkup: true))
  }

  mutating func breakLine() { pieces.append(Piece(text: "\\\n", style: [], isMarkup: true)) }

  /// The paragraph, without spaces and line breaks at its ends.
  var finished: String {
    var result = ""
    for group in moved { result += Self.marked(group) }
    var lines = result.components(separatedBy: "\\\n").map { Self.escapedStart(Self.squeezed(String($0))) }
    while lines.last == "" { lines.removeLast() }
    while lines.first == "" { lines.removeFirst() }
    return lines.filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

  /// The pieces with spaces, and punctuation beside letters, moved out of emphasis; pieces of one style are one.
  private var moved: [Piece] {
    var result: [Piece] = []
    for (number, piece) in pieces.enumerated() {
      guard !piece.isMarkup, !piece.style.isEmpty else {
        result.append(piece)
        continue
      }
      let before = number > 0 && pieces[number - 1].style != piece.style ? pieces[number - 1].text.last : nil
      let after =
        number + 1 < pieces.count && pieces[number + 1].style != piece.style ? pieces[number + 1].text.first : nil
      var text = piece.text[...]
      let head = text.prefix { $0.isWhitespace || before.map(Self.isWord) == true && !Self.isWord($0) }
      text = text.dropFirst(head.count)
      let tail = text.reversed().prefix { $0.isWhitespace || after.map(Self.isWord) == true && !Self.isWord($0) }.count
      let end = text.suffix(tail)
      text = text.dropLast(tail)
      // Quotes go together, and where one of two is emphasised neither is.
      var pastEnd = ""
      if tail == 0, let last = text.last, "”\"»".contains(last),
        !text.dropLast().contains(where: { "“\"«".contains($0) })
      {
        pastEnd = String(last)
        text = text.dropLast()
      }
      let opening = end.contains(where: { "”\"»".contains($0) }) ? text.prefix { "“\"«".contains($0) } : ""
      text = text.dropFirst(opening.count)
      for (part, style) in [(head + opening, Style()), (text, piece.style), (pastEnd + end, Style())]
      where !part.isEmpty {
        result.append(Piece(text: String(part), style: style, isMarkup: false))
      }
    }
    return result
  }

  private static func marked(_ piece: Piece) -> String {
    let text = piece.isMarkup ? piece.text : escaped(piece.text)
    let mark = (piece.style.contains(.strong) ? "**" : "") + (piece.style.contains(.emphasis) ? "*" : "")
    return mark + text + String(mark.reversed())
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Spaces of all kinds are plain ones; what cannot be seen and means nothing goes.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\t", "\n", "\r", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}", "\u{FEFF}": nil
    case _ where scalar.properties.generalCategory == .control: nil
    case _ where scalar.properties.generalCategory == .privateUse: "•"  // the bullets of Symbol and Wingdings
    default: scalar
    }
  }

  private static func squeezed(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

  /// `text` with a backslash before what would mean something anywhere in a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      let means =
        switch character {
        case "\\", "*", "_", "[", "]", "`": true
        // Only before these can they begin a tag or the name of a character.
        case "<", "&": rest.first.map { $0.isLetter || "/!?#".contains($0) } ?? true
        default: false
        }
      if means { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// `line` with a backslash before what would make it a heading, a list, a quote, a rule or the lines under a heading.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>=~:|".contains(first) || "-+".contains(first) && line.dropFirst().allSatisfy({ $0 == first || $0 == " " }) {
      return "\\" + line
    }
    if "-+".contains(first), line.dropFirst().first == " " { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, digits.count < 10, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return digits + "\\" + rest
    }
    return line
  }

  /// An address as it may stand in round brackets: no spaces, brackets or signs that end it.
  static func address(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte <= 0x20 || byte >= 0x7F || "()<>\\\"`[]|".utf8.contains(byte) {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      } else {
        result.append(Character(Unicode.Scalar(byte)))
      }
    }
    return result
  }
}

extension String {
  /// The parts between the places where `separator` stands.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
