/// The fonts that the styles of a Word document give to text which names none itself.
struct WordStyles {
  private struct Style {
    var basis: String?
    var font: String?
  }

  private var styles: [String: Style] = [:]
  private var plainStyle: String?
  private var documentFont: String?

  /// Reads `word/styles.xml`.
  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var current: String?
    while let part = scanner.next() {
      switch part {
      case .start("w:style", let attributes, _):
        current = attributes["w:styleId"]
        if let current { styles[current] = Style() }
        if attributes["w:type"] == "paragraph", attributes["w:default"] == "1" { plainStyle = current }
      case .end("w:style"): current = nil
      case .start("w:basedOn", let attributes, _):
        if let current { styles[current]?.basis = attributes["w:val"] }
      case .start("w:rFonts", let attributes, _):
        let font = attributes["w:ascii"] ?? attributes["w:hAnsi"]
        if let current { styles[current]?.font = font } else if documentFont == nil { documentFont = font }
      default: break
      }
    }
  }

  /// The font of text in the style `run` of characters within the style `paragraph`.
  func font(run: String?, paragraph: String?) -> String? {
    run.flatMap(font) ?? (paragraph ?? plainStyle).flatMap(font) ?? documentFont
  }

  private func font(of style: String) -> String? {
    var style: String? = style
    for _ in 0..<20 {  // a style may be based on itself, in a broken file
      guard let name = style, let found = styles[name] else { return nil }
      if let font = found.font { return font }
      style = found.basis
    }
    return nil
  }
}
