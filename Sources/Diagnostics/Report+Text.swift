extension Report {
  /// The problems as a person reads them in a terminal:
  ///
  ///     content/stories/2023/a.md:4:1: lỗi [unknown-key]: Không có mục “sumary”.
  ///       4 | sumary: Giúp hộ nghèo
  ///         | ^^^^^^
  ///         = gợi ý: summary
  ///
  /// - Parameter coloured: with ANSI colours, for a terminal.
  public func text(coloured: Bool = false) -> String {
    rows.map { text(of: $0, coloured: coloured) }.joined()
  }

  private func text(of row: Row, coloured: Bool) -> String {
    let fact = row.diagnostic.fact
    let paint = { (text: String, code: String) in coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
    let colour =
      switch fact.severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    var out = ""
    if let position = row.position {
      out += paint("\(Terminal.visible(row.path)):\(position.start.line):\(position.start.column): ", "1")
    }
    let message = Terminal.visible(fact.message(in: language))
    out += paint(fact.severity.word(in: language), colour) + " [\(fact.code)]: \(message)\n"
    var margin = "  "
    if let position = row.position {
      let number = String(position.start.line)
      margin = String(repeating: " ", count: number.count + 3)
      if let excerpt = Excerpt(of: position) {
        let carets = Terminal.carets(for: excerpt.marked)
        out += "  \(number) | \(excerpt.before)\(excerpt.marked)\(excerpt.after)\n"
        out += "\(margin)| \(Terminal.blanks(for: excerpt.before))\(paint(carets, colour))\n"
      }
    }
    if let suggestion = fact.suggestion {
      out += "\(margin)= \(Phrase.suggestion.words(in: language)): \(Terminal.visible(suggestion))\n"
    }
    if let advice = fact.advice(in: language) { out += "\(margin)= \(Terminal.visible(advice))\n" }
    return out
  }

  /// A closing count such as `2 lỗi, 1 cảnh báo`; empty where there is nothing.
  public func summary() -> String {
    let counts = Severity.allCases.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
    return counts.map { "\($1) \($0.word(in: language, count: $1))" }.joined(separator: ", ")
  }
}

extension Severity {
  /// The word for this severity, in the plural where `language` has one and `count` asks for it.
  func word(in language: Language, count: Int = 1) -> String {
    switch (self, language) {
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    case (.note, .vi): "lưu ý"
    case (.error, .en): count == 1 ? "error" : "errors"
    case (.warning, .en): count == 1 ? "warning" : "warnings"
    case (.note, .en): count == 1 ? "note" : "notes"
    }
  }
}

/// The few words of a report that belong to no single fact.
enum Phrase {
  case suggestion

  func words(in language: Language) -> String {
    switch (self, language) {
    case (.suggestion, .vi): "gợi ý"
    case (.suggestion, .en): "suggestion"
    }
  }
}
