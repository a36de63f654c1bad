/// What can be wrong with an entry or a data file: its keys, its values and its links.
public enum EntryFact: Hashable, Sendable {
  /// The file has a key that its kind does not know.
  case unknownKey(String, nearest: String?)
}

extension EntryFact: Matter {
  var severity: Severity {
    switch self {
    case .unknownKey: .error
    }
  }

  var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownKey(_, let nearest): nearest
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unknownKey(let key, _), .vi): "Không có mục nào tên là “\(key)”."
    case (.unknownKey(let key, _), .en): "There is no key named “\(key)”."
    }
  }
}
