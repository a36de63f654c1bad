/// How a text looks in a terminal.
enum Terminal {
  /// `text` with control characters and marks that turn the direction of writing made visible, so that content can
  /// neither steer the terminal nor hide what it says. Tabs stay.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(picture(of: scalar) ?? scalar) }
    return String(out)
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)  // Unicode's block of control pictures
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }

  /// How many columns `character` takes: 2 for Chinese characters, full-width forms and emoji, else 1.
  static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.value >= 0x1100 else { return scalars.contains("\u{FE0F}") ? 2 : 1 }
    switch first.value {
    // The blocks that are wide throughout in Unicode's EastAsianWidth.txt.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") ? 2 : 1
    }
  }

  /// Blanks as wide as `text`; tabs stay tabs.
  static func blanks(for text: Substring) -> String {
    text.reduce(into: "") { $0 += $1 == "\t" ? "\t" : String(repeating: " ", count: columns(of: $1)) }
  }

  /// Carets as wide as `text`, at least one.
  static func carets(for text: Substring) -> String {
    String(repeating: "^", count: max(1, text.reduce(0) { $0 + columns(of: $1) }))
  }
}
