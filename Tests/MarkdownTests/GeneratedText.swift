/// Nasty Markdown, made from fragments of every construct by seed.
struct GeneratedText {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  static let inlines: [String] = [
    "*", "**", "***", "_", "__", "`", "``", "`a`", "``a ` b``", "[", "]", "![", "](", ")", "](/x)", "](<a b> \"t\")",
    "](x 'y')", "](x (z))", "](/x \"\")", "][a]", "[]", "[a]", "[^1]", "<", ">", "<b>", "</b>", "<!-- c -->", "<?php?>",
    "<![CDATA[x]]>", "<https://a.vn/?q=1&b>", "<me@a.vn>", "<javascript:x>", "&amp;", "&#0;", "&#x41;", "&nope;",
    "&copy", "\\", "\\*", "\\\\", "\\|", "|", "\"", "'", "(", "!", "~", "#", "a", "b c", "Dân vận khéo", "Đ",
    "e\u{302}\u{301}",
    "“", "”", "…", "\u{A0}", "  \n", "\\\n", "\n", " ", "\t", "=", "-", ".", ",", "https://x.vn", "1.", "*a*", "**b**",
    "[x](/y)", "![x](/y 't')", "[x](javascript:y)", "&quot;", "&lt;", "\u{1F389}", "\u{FEFF}", "\u{200B}",
  ]
  static let lines: [String] = [
    "# ", "## ", "###### x ##", "#", "####### x", "> ", ">", "- ", "* ", "+ ", "-", "1. ", "1) ", "7. ", "0. ",
    "1234567890. ",
    "    ", "\t", "   ", "```\n", "~~~ vi x\n", "````a&b\n", "---\n", "***\n", "_ _ _\n", "===\n", "=\n", "--\n", "\n",
    "\n\n",
    "[a]: /url \"t\"\n", "[a]: <u v> 'w'\n", "[A]:\n  /w\n", "[^1]: note\n", "<div>\n", "</div>\n", "<script>\n",
    "</script>\n",
    "<!--\n", "-->\n", "<pre>", "<a href=\"x\">\n", "| a | b |\n", "|---|:-:|\n", "| 1 \\| 2 | *x |\n", "\r\n", "\r",
    " ", "  ",
  ]

  /// Some characters of inline markup.
  private mutating func inline() -> String {
    (0..<Int.random(in: 0...12, using: &numbers)).map { _ in Self.inlines.randomElement(using: &numbers) ?? "" }
      .joined()
  }

  /// Lines of every kind, one after the other.
  mutating func flat() -> String {
    (0..<Int.random(in: 1...14, using: &numbers)).map { _ in
      let starts = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
        Self.lines.randomElement(using: &numbers) ?? ""
      }
      return starts.joined() + inline() + (Bool.random(using: &numbers) ? "\n" : "")
    }.joined()
  }

  /// Such lines within block quotes and lists, and those within others.
  mutating func nested() -> String {
    var text = flat()
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let (first, rest) =
        [("> ", "> "), ("- ", "  "), ("10. ", "    "), (">", ""), ("*\t", "\t")].randomElement(using: &numbers) ?? (
          "", ""
        )
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      text = lines.enumerated().map { ($0 == 0 ? first : rest) + $1 }.joined(separator: "\n") + "\n" + inline()
    }
    return text
  }

  /// `text` with a few bytes changed, doubled or taken away, NUL and bytes that are no UTF-8 among them.
  mutating func mutated(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...6, using: &numbers) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.insert("\0\r\n\\`*_[]()<>|#&;:^\u{7F}".utf8.randomElement(using: &numbers) ?? 0, at: at)
      case 2: bytes.remove(at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: at)
      }
    }
    return bytes
  }
}
