/// What a writer has before them when a code is reported.
private enum Occasion: CaseIterable {
  case front, text, data, table, theme, other

  /// Judged from what stands behind the fence of the section's first example: a language, then a kind or a path.
  init(fence: Substring?) {
    let words = fence?.drop { $0 == "`" }.split(separator: " ") ?? []
    let path = words.count > 1 ? words[1] : ""
    switch words.first {
    case "yaml" where path.hasPrefix("content/"): self = .data
    case "yaml" where path.hasPrefix("templates/"), "mustache": self = .theme
    case "yaml" where !path.isEmpty: self = .front
    case "markdown": self = .text
    case "csv": self = .table
    default: self = .other
    }
  }

  func words(in language: Language) -> String {
    switch (self, language) {
    case (.front, .vi): "Phần khai báo ở đầu bài"
    case (.front, .en): "Keys of an entry"
    case (.text, .vi): "Nội dung bài"
    case (.text, .en): "Text of an entry"
    case (.data, .vi): "Tệp dữ liệu (.yml)"
    case (.data, .en): "Data files (.yml)"
    case (.table, .vi): "Bảng CSV"
    case (.table, .en): "Tables (CSV)"
    case (.theme, .vi): "Giao diện"
    case (.theme, .en): "Theme"
    case (.other, .vi): "Tệp, ảnh và câu lệnh"
    case (.other, .en): "Files, pictures and commands"
    }
  }
}

extension Explanation {
  /// All codes, each with the first sentence of its section, under what a writer has before them when it is reported.
  public static func overview(in language: Language) -> String {
    let sections = sections(in: language)
    let width = sections.map(\.heading.count).max() ?? 0
    let grouped = Dictionary(grouping: sections) { Occasion(fence: $0.lines.first { $0.hasPrefix("```") }) }
    return Occasion.allCases.compactMap { occasion in
      guard let sections = grouped[occasion] else { return nil }
      let lines = sections.sorted { $0.heading < $1.heading }.map { section in
        let gap = String(repeating: " ", count: width - section.heading.count + 2)
        return "  " + section.heading + gap + firstSentence(of: section.lines) + "\n"
      }
      return occasion.words(in: language) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The first sentence of a section, cut where it would fill more than a line.
  private static func firstSentence(of lines: [Substring]) -> String {
    let limit = 90
    let paragraph = lines.drop(while: \.isEmpty).prefix { !$0.isEmpty }.joined(separator: " ")
    let words = plain(paragraph[...]).split(separator: " ")
    var sentence = ""
    for word in words {
      if sentence.count + word.count > limit { return sentence + " …" }
      sentence += (sentence.isEmpty ? "" : " ") + word
      if word.hasSuffix(".") || word.hasSuffix(":") { return String(sentence.dropLast()) }
    }
    return sentence
  }
}
