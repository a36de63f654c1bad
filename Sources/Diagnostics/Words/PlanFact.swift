/// What can be wrong with the plan and with what hangs on it.
public enum PlanFact: Hashable, Sendable {
  /// A phase or report begins after it ends.
  case endsBeforeItBegins
}

extension PlanFact: Matter {
  var severity: Severity {
    switch self {
    case .endsBeforeItBegins: .error
    }
  }

  var code: String {
    switch self {
    case .endsBeforeItBegins: "ends-before-it-begins"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.endsBeforeItBegins, .vi): "Ngày kết thúc đứng trước ngày bắt đầu."
    case (.endsBeforeItBegins, .en): "The last day is before the first."
    }
  }
}
