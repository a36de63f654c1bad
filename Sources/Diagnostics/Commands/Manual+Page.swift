extension Manual {
  static let manpage = Command(
    name: "manpage", arguments: none, count: 0...0,
    about: Words("In trang hướng dẫn cho lệnh man.", "Print the manual page."),
    more: Words(
      "Dạng của man(7), làm từ chính bảng lệnh này. Xem ngay: guongsang manpage | man -l -",
      "In the form of man(7), made from this very table of commands. To read it: guongsang manpage | man -l -"),
    options: [language])

  /// The manual page of the program of `version`, in the macros of man(7).
  public static func page(in language: Language, version: String) -> String {
    var page = RoffText()
    page.title("GUONGSANG", source: "guongsang \(version)")
    page.section(Words("TÊN", "NAME")[language])
    page.text(
      Words(
        "guongsang - dựng trang “gương người tốt, việc tốt” của khối thi đua",
        "guongsang - builds an emulation bloc's site of exemplary people")[language])
    page.section(Words("CÁCH DÙNG", "SYNOPSIS")[language])
    page.bold("guongsang", then: Words("LỆNH [TÙY CHỌN]", "COMMAND [OPTIONS]")[language])
    page.section(Words("MÔ TẢ", "DESCRIPTION")[language])
    page.text(
      Words(
        "Đọc bài viết Markdown trong content/ cùng kế hoạch năm, kiểm tra tất cả, rồi xuất bản một trang HTML tĩnh. Có lỗi thì nói rõ chỗ sai, cách sửa, và không ghi gì.",
        "Reads the Markdown entries below content/ and the yearly plan, checks everything, and publishes a static HTML site. Where there is an error it says where and how to mend it, and writes nothing."
      )[language])
    page.section(Words("CÁC LỆNH", "COMMANDS")[language])
    for command in commands { command.write(to: &page, in: language) }
    page.section(Words("MÃ KẾT THÚC", "EXIT STATUS")[language])
    for (status, about) in statuses { page.item(String(status), about[language]) }
    page.section(Words("BIẾN MÔI TRƯỜNG", "ENVIRONMENT")[language])
    for (name, about) in variables { page.item(name, about[language]) }
    return page.text
  }

  private static let variables: [(String, Words)] = [
    ("GUONGSANG_LANG", Words("ngôn ngữ của thông báo: vi hoặc en", "the language of messages: vi or en")),
    ("NO_COLOR", Words("có thì thông báo không tô màu", "where set, messages have no colour")),
    (
      "SOURCE_DATE_EPOCH",
      Words("ngày dựng trang, tính bằng giây từ 1970", "the day of the build, in seconds since 1970")
    ),
  ]
}

extension Manual.Command {
  fileprivate func write(to page: inout RoffText, in language: Language) {
    page.subsection("guongsang " + name + (arguments[language].isEmpty ? "" : " " + arguments[language]))
    page.text(about[language])
    page.paragraph()
    page.text(more[language])
    for option in options { page.item(option.call(in: language), option.about[language]) }
  }
}

/// A text in the macros of man(7).
private struct RoffText {
  private(set) var text = ""

  mutating func title(_ name: String, source: String) {
    text += ".TH \(name) 1 \"\" \"\(Self.escaped(source))\"\n"
  }

  mutating func section(_ name: String) { text += ".SH \(Self.escaped(name))\n" }
  mutating func subsection(_ name: String) { text += ".SS \(Self.escaped(name))\n" }
  mutating func paragraph() { text += ".PP\n" }
  mutating func text(_ words: String) { text += Self.escaped(words) + "\n" }
  mutating func bold(_ word: String, then rest: String) { text += ".B \(word)\n\(Self.escaped(rest))\n" }
  mutating func item(_ name: String, _ about: String) {
    text += ".TP\n.B \(Self.escaped(name))\n\(Self.escaped(about))\n"
  }

  /// A backslash begins an escape, a full stop or an apostrophe at the start of a line a request; a bare hyphen may be
  /// set as a typographic one, which nobody can copy into a shell.
  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
