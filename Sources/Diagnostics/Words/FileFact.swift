/// What can be wrong with the files of a site as such: one that has no place there, or one that is not there.
public enum FileFact: Hashable, Sendable {
  /// A file below `content/` that has no place there.
  case unknownFile(String, nearest: String)
  /// A document of a word processor among the entries.
  case notText(String, nearest: String)
  /// The folder has no `content/site.yml`.
  case noSite(String)
  /// The theme has no template for this kind of page.
  case noTemplate(String)
}

extension FileFact: Matter {
  var severity: Severity { .error }

  var code: String {
    switch self {
    case .unknownFile: "unknown-file"
    case .notText: "not-text"
    case .noSite: "no-site"
    case .noTemplate: "no-template"
    }
  }

  func advice(in language: Language) -> String? {
    guard case .noSite = self else { return nil }
    return language == .vi
      ? "Hãy vào đúng thư mục của trang rồi gọi lại, hoặc chỉ ra bằng --site THƯ_MỤC."
      : "Go to the site's folder and call again, or name it with --site DIR."
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unknownFile(let path, let nearest), .vi):
      "Tệp “content/\(path)” đặt sai chỗ hoặc sai tên. Có lẽ phải là “content/\(nearest)”."
    case (.unknownFile(let path, let nearest), .en):
      "“content/\(path)” has no place here. Perhaps it should be “content/\(nearest)”."
    case (.notText(let path, let nearest), .vi):
      "“content/\(path)” là tệp văn bản của chương trình khác. Chép nội dung sang “content/\(nearest)”, lưu ở dạng văn bản UTF-8."
    case (.notText(let path, let nearest), .en):
      "“content/\(path)” is a document of another program. Copy its text to “content/\(nearest)”, saved as plain UTF-8."
    case (.noSite(let folder), .vi): "Thư mục “\(folder)” chưa có tệp content/site.yml."
    case (.noSite(let folder), .en): "The folder “\(folder)” has no file content/site.yml."
    case (.noTemplate(let kind), .vi): "Giao diện chưa có mẫu templates/pages/\(kind).mustache."
    case (.noTemplate(let kind), .en): "The theme has no template templates/pages/\(kind).mustache."
    }
  }
}
