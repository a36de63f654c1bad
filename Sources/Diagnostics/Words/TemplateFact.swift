/// What can be wrong with a template, a partial or a file of strings.
public enum TemplateFact: Hashable, Sendable {
  /// A tag names something the page's data does not have.
  case unknownName(String, nearest: String?)
}

extension TemplateFact: Matter {
  var severity: Severity {
    switch self {
    case .unknownName: .error
    }
  }

  var code: String {
    switch self {
    case .unknownName: "unknown-name"
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownName(_, let nearest): nearest
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unknownName(let name, _), .vi): "Trang này không có dữ liệu nào tên là “\(name)”."
    case (.unknownName(let name, _), .en): "This page has no data named “\(name)”."
    }
  }
}
