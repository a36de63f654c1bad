/// What can be wrong with a YAML, JSON or front matter text before anyone asks what its keys mean.
public enum YAMLFact: Hashable, Sendable {
  /// The text is not YAML; `detail` is a short reason in the parser's own words.
  case syntax(detail: String)
}

extension YAMLFact: Matter {
  var severity: Severity {
    switch self {
    case .syntax: .error
    }
  }

  var code: String {
    switch self {
    case .syntax: "yaml-syntax"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.syntax(let detail), .vi): "Không đọc được phần dữ liệu này theo cú pháp YAML (\(detail))."
    case (.syntax(let detail), .en): "This is not valid YAML (\(detail))."
    }
  }
}
