/// What can be wrong with the words of the interface: `templates/strings/LANG.yml`.
public enum StringFact: Hashable, Sendable {
  /// A text that the program needs is not there.
  case missing(String)
  /// A key that the theme does not have.
  case unknownKey(String, nearest: String?)
  /// A placeholder that its sentence cannot fill.
  case unknownPlaceholder(String, nearest: String?)
  /// The theme has no strings in the site's language.
  case noLanguage(String)
}

extension StringFact: Matter {
  var severity: Severity { .error }

  var code: Code {
    switch self {
    case .missing: .missingString
    case .unknownKey: .unknownString
    case .unknownPlaceholder: .unknownPlaceholder
    case .noLanguage: .noStrings
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownKey(_, let nearest): nearest
    case .unknownPlaceholder(_, let nearest): nearest.map { "{\($0)}" }
    case .missing, .noLanguage: nil
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.missing(let key), .vi): "Thiếu chuỗi chữ “\(key)”."
    case (.missing(let key), .en): "The text “\(key)” is missing."
    case (.unknownKey(let key, _), .vi): "Giao diện không có chuỗi chữ nào tên là “\(key)”."
    case (.unknownKey(let key, _), .en): "The theme has no text named “\(key)”."
    case (.unknownPlaceholder(let name, _), .vi): "Câu này không có chỗ điền nào tên là {\(name)}."
    case (.unknownPlaceholder(let name, _), .en): "This sentence has nothing to fill in for {\(name)}."
    case (.noLanguage(let language), .vi): "Giao diện chưa có tệp strings/\(language).yml."
    case (.noLanguage(let language), .en): "The theme has no file strings/\(language).yml."
    }
  }
}
