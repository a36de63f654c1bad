/// What can be wrong with the plan and with the bloc's calendar.
public enum PlanFact: Hashable, Sendable {
  /// A phase, report or role ends before it begins.
  case endsBeforeItBegins
  /// The year in the file is not that of its name.
  case yearDiffersFromFile(String)
  /// Two phases share days.
  case overlappingPhases(String)
  /// No agency is the head of the bloc on this day.
  case noHead(day: String)
  /// An agency has no contact for the head of the bloc (plan, IV.1).
  case noContact(agency: String)
  /// No plan has anything for the site's year.
  case noPlan
  /// The state of a task hangs on what is the bloc's alone, so the public edition leaves it out.
  case internalState(task: String)
}

extension PlanFact: Matter {
  var severity: Severity {
    switch self {
    case .endsBeforeItBegins, .yearDiffersFromFile: .error
    case .overlappingPhases, .noHead, .noContact, .noPlan: .warning
    case .internalState: .note
    }
  }

  var code: String {
    switch self {
    case .endsBeforeItBegins: "ends-before-it-begins"
    case .yearDiffersFromFile: "year-differs-from-file"
    case .overlappingPhases: "overlapping-phases"
    case .noHead: "no-head"
    case .noContact: "no-contact"
    case .noPlan: "no-plan"
    case .internalState: "internal-state"
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.endsBeforeItBegins, .vi): "Ngày kết thúc đứng trước ngày bắt đầu."
    case (.endsBeforeItBegins, .en): "The last day is before the first."
    case (.yearDiffersFromFile(let file), .vi): "Năm ghi ở đây khác với năm trong tên tệp \(file)."
    case (.yearDiffersFromFile(let file), .en): "The year is not the one in the file's name, \(file)."
    case (.overlappingPhases(let other), .vi): "Đợt này trùng ngày với đợt “\(other)”."
    case (.overlappingPhases(let other), .en): "This phase shares days with the phase “\(other)”."
    case (.noHead(let day), .vi): "Ngày \(day) chưa có cơ quan nào làm Trưởng khối."
    case (.noHead(let day), .en): "On \(day) no agency is the head of the bloc."
    case (.noContact(let agency), .vi): "\(agency) chưa có đầu mối liên hệ (mục contact)."
    case (.noContact(let agency), .en): "\(agency) has no contact yet (the key contact)."
    case (.noPlan, .vi): "Trang chưa có kế hoạch năm nào trong thư mục content/plans."
    case (.noPlan, .en): "The site has no plan under content/plans yet."
    case (.internalState(let task), .vi):
      "Tình trạng của nhiệm vụ “\(task)” phụ thuộc vào bài của riêng Khối, nên bản công khai ghi “theo dõi nội bộ”."
    case (.internalState(let task), .en):
      "The state of the task “\(task)” hangs on what is the bloc's alone, so the public edition leaves it out."
    }
  }
}
