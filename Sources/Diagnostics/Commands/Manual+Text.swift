extension Manual {
  /// The help of the whole program.
  public static func help(in language: Language) -> String {
    let width = commands.map(\.name.count).max() ?? 0
    let rows = commands.map { command in
      "  \(command.name.padded(to: width))  \(command.about[language])\n"
    }.joined()
    switch language {
    case .vi:
      return """
        guongsang: dựng trang “gương người tốt, việc tốt” của khối thi đua từ tệp Markdown và kế hoạch năm.

        Cách dùng: guongsang LỆNH [TÙY CHỌN]

        Các lệnh:
        \(rows)
        guongsang LỆNH --help nói thêm về từng lệnh; guongsang --version in phiên bản.
        Mã kết thúc: \(statusLine(in: .vi)).

        """
    case .en:
      return """
        guongsang: builds an emulation bloc's site of exemplary people from Markdown files and the yearly plan.

        Usage: guongsang COMMAND [OPTIONS]

        Commands:
        \(rows)
        guongsang COMMAND --help says more of each; guongsang --version prints the version.
        Exit status: \(statusLine(in: .en)).

        """
    }
  }
}

extension Manual.Command {
  /// How to call it, in one line.
  public func usage(in language: Language) -> String {
    let word = language == .vi ? "Cách dùng" : "Usage"
    let parts = ["guongsang", name, arguments[language]] + options.map { "[\($0.call(in: language))]" }
    return "\(word): \(parts.filter { !$0.isEmpty }.joined(separator: " "))\n"
  }

  /// All that is to be said of it.
  public func help(in language: Language) -> String {
    let width = options.map { $0.call(in: language).count }.max() ?? 0
    let rows = options.map { "  \($0.call(in: language).padded(to: width))  \($0.about[language])\n" }.joined()
    return "\(about[language])\n\n\(usage(in: language))\n\(more[language])\n\n\(rows)"
  }
}

extension Manual.Option {
  /// The option with what stands for its value.
  func call(in language: Language) -> String { value.map { "\(name) \($0[language])" } ?? name }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
