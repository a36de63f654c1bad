import Vietnamese

/// What can be wrong with the consent of whom a story is about, and with how a minor is called in it.
public enum ConsentFact: Hashable, Sendable {
  /// The full name of someone under 18, who is shown by these initials whatever was agreed to.
  case minorNamed(String, initials: String)
  /// The given name of someone under 18 behind a form of address; `meant` is the same with its initial.
  case minorCalled(String, meant: String)
  /// Nobody says when consent was given.
  case undated
  /// Consent is dated after today, though the story is shown.
  case ahead(Day)
}

extension ConsentFact: Matter {
  var severity: Severity {
    switch self {
    case .minorNamed, .ahead: .error
    case .minorCalled, .undated: .warning
    }
  }

  var code: Code {
    switch self {
    case .minorNamed, .minorCalled: .nameWithoutConsent
    case .undated, .ahead: .consentDate
    }
  }

  var suggestion: String? { if case .minorCalled(_, let meant) = self { meant } else { nil } }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.minorNamed(let name, let initials), .vi):
      "Nhân vật chưa đủ 18 tuổi nên trang chỉ ghi tên viết tắt, dù đã được đồng ý. Thay “\(name)” bằng “\(initials)”."
    case (.minorNamed(let name, let initials), .en):
      "The person is under 18 and shown by initials only, whatever was agreed to. Write “\(initials)” for “\(name)”."
    case (.minorCalled(let called, _), .vi):
      "Nhân vật chưa đủ 18 tuổi, mà gọi “\(called)” thì người quen vẫn nhận ra. Chỉ nên ghi chữ cái đầu của tên."
    case (.minorCalled(let called, _), .en):
      "The person is under 18, and “\(called)” lets those who know the person recognise them. Write the initial only."
    case (.undated, .vi): "Sự đồng ý chưa ghi ngày. Thêm date: ngày nhân vật đồng ý."
    case (.undated, .en): "The consent has no date. Add date: the day on which it was given."
    case (.ahead(let day), .vi): "Ngày đồng ý là \(day.short), sau hôm nay: hãy ghi đúng ngày nhân vật đã đồng ý."
    case (.ahead(let day), .en): "The consent is dated \(day.iso), after today: write the day on which it was given."
    }
  }
}
