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
  /// Others have signed a pact for the year, this agency has not.
  case noPact(agency: String, year: Int)
  /// A pact without a slogan (plan, II.1).
  case noSlogan
  /// A slogan that is hard to remember.
  case longSlogan(syllables: Int)
  /// A slogan that another agency has already.
  case sameSlogan(agency: String)
  /// A pact that registers for no title; no ground against an award since 2024 (Law 06/2022/QH15, article 7).
  case noRegisteredTitle(isGround: Bool)
  /// No plan has anything for the site's year.
  case noPlan
  /// Who is responsible, signs a pact or is commended does not exist any more on that day.
  case agencyGone(String, until: String, successor: String?)
  /// The state of a task hangs on what is the bloc's alone, so the public edition leaves it out.
  case internalState(task: String)
  /// A step of a model's way has a real date that is still to come.
  case stepAhead
  /// A group of the order for ties that no criterion is in.
  case unknownTieGroup(String, nearest: String?)
}

extension PlanFact: Matter {
  var severity: Severity {
    switch self {
    case .endsBeforeItBegins, .yearDiffersFromFile: .error
    case .overlappingPhases, .noHead, .noContact, .noPlan, .noPact, .noSlogan, .longSlogan, .sameSlogan,
      .agencyGone, .unknownTieGroup, .stepAhead:
      .warning
    case .noRegisteredTitle(let isGround): isGround ? .warning : .note
    case .internalState: .note
    }
  }

  var suggestion: String? {
    if case .unknownTieGroup(_, let nearest) = self { nearest } else { nil }
  }

  var code: Code {
    switch self {
    case .endsBeforeItBegins: .endsBeforeItBegins
    case .yearDiffersFromFile: .yearDiffersFromFile
    case .overlappingPhases: .overlappingPhases
    case .noHead: .noHead
    case .noContact: .noContact
    case .noPlan: .noPlan
    case .noPact: .noPact
    case .noSlogan: .noSlogan
    case .longSlogan: .longSlogan
    case .sameSlogan: .sameSlogan
    case .noRegisteredTitle: .noRegisteredTitle
    case .agencyGone: .agencyGone
    case .internalState: .internalState
    case .unknownTieGroup: .unknownTieGroup
    case .stepAhead: .stepAhead
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
    case (.noHead(let day), .vi): "Ngày \(day) chưa có cơ quan nào làm Trưởng Khối."
    case (.noHead(let day), .en): "On \(day) no agency is the head of the bloc."
    case (.noContact(let agency), .vi): "\(agency) chưa có đầu mối liên hệ (mục contact)."
    case (.noContact(let agency), .en): "\(agency) has no contact yet (the key contact)."
    case (.noPact(let agency, let year), .vi): "\(agency) chưa có giao ước thi đua năm \(year)."
    case (.noPact(let agency, let year), .en): "\(agency) has no pact for \(year) yet."
    case (.noSlogan, .vi): "Giao ước chưa có khẩu hiệu hành động (mục slogan)."
    case (.noSlogan, .en): "The pact has no slogan yet (the key slogan)."
    case (.longSlogan(let syllables), .vi): "Khẩu hiệu dài \(syllables) tiếng; nên không quá 15 tiếng cho dễ nhớ."
    case (.longSlogan(let syllables), .en): "The slogan has \(syllables) syllables; 15 at most are easy to remember."
    case (.sameSlogan(let agency), .vi): "Khẩu hiệu này trùng với khẩu hiệu của \(agency)."
    case (.sameSlogan(let agency), .en): "\(agency) has the same slogan already."
    case (.noRegisteredTitle, .vi): "Giao ước chưa đăng ký danh hiệu thi đua nào (mục registered)."
    case (.noRegisteredTitle, .en): "The pact registers for no title yet (the key registered)."
    case (.noPlan, .vi): "Trang chưa có kế hoạch năm nào trong thư mục content/plans."
    case (.noPlan, .en): "The site has no plan under content/plans yet."
    case (.agencyGone(let agency, let until, let successor), .vi):
      "\(agency) chỉ tồn tại đến hết ngày \(until)." + (successor.map { " Nay là \($0)." } ?? "")
    case (.agencyGone(let agency, let until, let successor), .en):
      "\(agency) existed until \(until) only." + (successor.map { " It is now \($0)." } ?? "")
    case (.stepAhead, .vi):
      "Có chặng (stage) ghi ngày thực tế ở phía trước. Ngày chưa tới thì ghi vào `planned`."
    case (.stepAhead, .en): "A step (stage) has a real date that is still to come. Write it as `planned`."
    case (.unknownTieGroup(let group, _), .vi):
      "Không có tiêu chí nào thuộc nhóm “\(group)”, nên nhóm này không phân được hạng."
    case (.unknownTieGroup(let group, _), .en):
      "No criterion is in the group “\(group)”, so it settles nothing."
    case (.internalState(let task), .vi):
      "Tình trạng của nhiệm vụ “\(task)” phụ thuộc vào bài của riêng Khối, nên bản công khai ghi “theo dõi nội bộ”."
    case (.internalState(let task), .en):
      "The state of the task “\(task)” hangs on what is the bloc's alone, so the public edition leaves it out."
    }
  }
}
