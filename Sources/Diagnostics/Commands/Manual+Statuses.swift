extension Manual {
  /// The exit statuses of the program, each with what it means, in rising order.
  static let statuses: [(status: Int, about: Words)] = [
    (0, Words("xong", "done")),
    (1, Words("nội dung hoặc mẫu có lỗi", "problems in content or templates")),
    (2, Words("đã xuất bản nhưng tạm giữ lại bài có lỗi", "published, but for entries that were held back")),
    (64, Words("gọi sai", "wrong usage")),
    (69, Words("thiếu công cụ", "a tool is missing")),
    (73, Words("thư mục xuất bản không phải của chương trình", "the output folder is not ours")),
    (74, Words("lỗi đĩa hoặc quyền", "disk or permission")),
    (75, Words("đang có một lần dựng khác", "another build is running")),
  ]

  /// The statuses in one line.
  static func statusLine(in language: Language) -> String {
    statuses.map { "\($0.status) \($0.about[language])" }.joined(separator: "; ")
  }
}
