/// What can be wrong with files and folders, and with publishing itself.
public enum PublishingFact: Hashable, Sendable {
  /// Bytes that are not UTF-8.
  case notUTF8
}

extension PublishingFact: Matter {
  var severity: Severity {
    switch self {
    case .notUTF8: .error
    }
  }

  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.notUTF8, .vi): "Từ chỗ này tệp không còn là văn bản UTF-8."
    case (.notUTF8, .en): "From here the file is not UTF-8 text."
    }
  }
}
