/// What can be wrong with the files of a site as such: one that has no place there, or one that is not there.
public enum FileFact: Hashable, Sendable {
  /// A file below `content/` that has no place there.
  case unknownFile(String, nearest: String)
  /// A file of a kind that this version does not show yet.
  case notShownYet(String)
  /// The folder has no `content/site.yml`.
  case noSite(String)
  /// The theme has no template for this kind of page.
  case noTemplate(String)
}

extension FileFact: Matter {
  var severity: Severity { if case .notShownYet = self { .warning } else { .error } }

  var code: String {
    switch self {
    case .unknownFile: "unknown-file"
    case .notShownYet: "not-shown-yet"
    case .noSite: "no-site"
    case .noTemplate: "no-template"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unknownFile(let path, let nearest), .vi): "Tệp “\(path)” đặt sai chỗ. Có lẽ phải là “\(nearest)”."
    case (.unknownFile(let path, let nearest), .en): "“\(path)” has no place here. Perhaps it should be “\(nearest)”."
    case (.notShownYet(let path), .vi): "Chương trình chưa đưa “\(path)” lên trang."
    case (.notShownYet(let path), .en): "This version does not show “\(path)” yet."
    case (.noSite(let folder), .vi): "Thư mục “\(folder)” chưa có tệp content/site.yml."
    case (.noSite(let folder), .en): "The folder “\(folder)” has no file content/site.yml."
    case (.noTemplate(let kind), .vi): "Giao diện chưa có mẫu templates/pages/\(kind).mustache."
    case (.noTemplate(let kind), .en): "The theme has no template templates/pages/\(kind).mustache."
    }
  }
}
