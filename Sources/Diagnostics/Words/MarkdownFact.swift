/// What can be wrong with a Markdown body.
public enum MarkdownFact: Hashable, Sendable {
  /// A link or picture has an address with a scheme that never passes, such as `javascript:`.
  case forbiddenAddress(String)
}

extension MarkdownFact: Matter {
  var severity: Severity {
    switch self {
    case .forbiddenAddress: .error
    }
  }

  var code: String {
    switch self {
    case .forbiddenAddress: "forbidden-address"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.forbiddenAddress(let address), .vi): "Không được dùng địa chỉ “\(address)” trong bài."
    case (.forbiddenAddress(let address), .en): "The address “\(address)” is not allowed in a text."
    }
  }
}
