/// What does not agree between the office's tables: awards, scores, reports handed in, and the law.
public enum AwardFact: Hashable, Sendable {
  /// Whom a row honours.
  public enum Subject: String, Hashable, Sendable {
    case individual, collective, household
  }

  /// The law of the award's date does not know the title.
  case titleNotInForce(String, day: String)
  /// The level that conferred it cannot give that title.
  case wrongLevel(String, title: String, expected: String)
  /// The title does not honour such a subject as the row's, whose name it has.
  case wrongSubject(title: String, Subject, of: String)
  /// The award was published longer after the deed than the plan allows.
  case late(days: Int, limit: Int)
  /// One achievement has been awarded twice (Law 06/2022/QH15, article 5).
  case secondForOneDeed(first: String)
  /// A revocation before the award.
  case revokedBeforeAward
  /// The date is of another year than the table.
  case otherYear(Int)
  /// So many awards of a table have a date after today, the first of them this; they are on no page yet.
  case stillToCome(count: Int, day: String)
  /// More points than the criterion can give.
  case scoreAboveMaximum(String)
  /// The agency has points for this criterion already.
  case secondScore
  /// The report was handed in before its period began.
  case beforePeriod
  /// The agency has handed in this report already.
  case secondSubmission
  /// The file named is no story.
  case notAStory(String)
  /// The story named does not name its subject, whom the row would reveal.
  case storyHidesName
  /// A name is most likely another spelling of the one that stands first in the file `path`; where they are joined, the
  /// register takes them for one person.
  case otherSpelling(String, first: String, path: String, isJoined: Bool)
  /// The file named is no consultation on the board.
  case notAConsultation(String)
}

extension AwardFact: MatterByLanguage {
  var severity: Severity {
    switch self {
    case .otherSpelling, .titleNotInForce, .wrongLevel, .wrongSubject, .late, .secondForOneDeed, .otherYear,
      .beforePeriod:
      .warning
    case .revokedBeforeAward, .scoreAboveMaximum, .secondScore, .secondSubmission, .notAStory, .storyHidesName,
      .notAConsultation:
      .error
    case .stillToCome: .note
    }
  }

  var code: Code {
    switch self {
    case .titleNotInForce: .titleNotInForce
    case .wrongLevel: .wrongLevel
    case .wrongSubject: .wrongSubject
    case .late: .lateAward
    case .secondForOneDeed: .secondAwardForOneDeed
    case .revokedBeforeAward: .revokedBeforeAward
    case .otherYear: .otherYear
    case .stillToCome: .keptOut
    case .scoreAboveMaximum: .scoreAboveMaximum
    case .secondScore: .secondScore
    case .beforePeriod: .beforePeriod
    case .secondSubmission: .secondSubmission
    case .notAStory: .notAStory
    case .storyHidesName: .storyHidesName
    case .otherSpelling: .otherSpelling
    case .notAConsultation: .notAConsultation
    }
  }

  var vietnamese: String {
    switch self {
    case .titleNotInForce(let title, let day): "Ngày \(day), pháp luật chưa có hoặc không còn hình thức “\(title)”."
    case .wrongLevel(let level, let title, let expected):
      "Cấp “\(levelWord(level))” không tặng “\(title)”; hình thức này thuộc cấp “\(levelWord(expected))”."
    case .wrongSubject(let title, let subject, let name):
      "“\(title)” không dành cho \(subject.words(in: .vi)), mà dòng này ghi “\(name)” là \(subject.words(in: .vi))."
    case .late(let days, let limit): "Khen sau khi lập thành tích \(days) ngày, quá \(limit) ngày mà kế hoạch quy định."
    case .secondForOneDeed(let first): "Thành tích này đã được khen một lần, ở dòng của “\(first)”."
    case .revokedBeforeAward: "Ngày hủy đứng trước ngày quyết định."
    case .otherYear(let year): "Ngày này không thuộc năm \(year) của bảng."
    case .stillToCome(let count, let day):
      count == 1
        ? "Quyết định mang ngày sau hôm nay (\(day)): đến ngày ấy dòng này mới lên trang."
        : "\(count) dòng có ngày quyết định sau hôm nay (đầu tiên là \(day)): đến ngày ấy mới lên trang."
    case .scoreAboveMaximum(let max): "Điểm cao hơn điểm tối đa của tiêu chí (\(max))."
    case .secondScore: "Cơ quan này đã có điểm cho tiêu chí đó."
    case .beforePeriod: "Báo cáo được gửi trước khi kỳ báo cáo bắt đầu."
    case .secondSubmission: "Cơ quan này đã gửi báo cáo của kỳ đó."
    case .notAStory(let path): "“\(path)” không phải là bài gương trong thư mục stories."
    case .otherSpelling(let name, let first, let path, isJoined: true):
      "“\(name)” và “\(first)” (\(path)) là một tên viết hai cách. Nên viết một cách."
    case .otherSpelling(let name, let first, let path, isJoined: false):
      "“\(name)” và “\(first)” (\(path)) có phải là một không? Nếu phải thì viết tên giống nhau, sổ ghi danh mới gộp lại."
    case .storyHidesName:
      "Bài gương này không nêu tên nhân vật, nên không được gắn với dòng có họ tên. Bỏ trống ô này."
    case .notAConsultation(let path): "“\(path)” không phải là thông báo lấy ý kiến."
    }
  }

  var english: String {
    switch self {
    case .titleNotInForce(let title, let day): "On \(day) the law does not know “\(title)”."
    case .wrongLevel(let level, let title, let expected):
      "The level “\(level)” does not confer “\(title)”; it belongs to the level “\(expected)”."
    case .wrongSubject(let title, let subject, let name):
      "“\(title)” is not for \(subject.words(in: .en)), as which the row has “\(name)”."
    case .late(let days, let limit): "Awarded \(days) days after the deed; the plan allows \(limit)."
    case .secondForOneDeed(let first): "This achievement has been awarded already, in the row of “\(first)”."
    case .revokedBeforeAward: "It was revoked before it was awarded."
    case .otherYear(let year): "This day is not in the table's year, \(year)."
    case .stillToCome(let count, let day):
      count == 1
        ? "The decision is dated after today (\(day)); until then the row is on no page."
        : "\(count) rows are dated after today (the first \(day)); until then they are on no page."
    case .scoreAboveMaximum(let max): "More points than the criterion can give (\(max))."
    case .secondScore: "The agency has points for this criterion already."
    case .beforePeriod: "The report was handed in before its period began."
    case .secondSubmission: "The agency has handed in this report already."
    case .notAStory(let path): "“\(path)” is no story in the folder stories."
    case .otherSpelling(let name, let first, let path, isJoined: true):
      "“\(name)” and “\(first)” (\(path)) are one name written in two ways. Keep to one."
    case .otherSpelling(let name, let first, let path, isJoined: false):
      "Are “\(name)” and “\(first)” (\(path)) the same? If so, write the name alike, and the register will join them."
    case .storyHidesName:
      "This story does not name its subject, so a row with the full name must not lead to it. Leave the cell empty."
    case .notAConsultation(let path): "“\(path)” is no consultation on the board."
    }
  }
}

extension AwardFact.Subject {
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.individual, .vi): "cá nhân"
    case (.individual, .en): "an individual"
    case (.collective, .vi): "tập thể"
    case (.collective, .en): "a collective"
    case (.household, .vi): "hộ gia đình"
    case (.household, .en): "a household"
    }
  }
}

/// The Vietnamese word for a level that tables write by its id; any other as it is written.
private func levelWord(_ level: String) -> String {
  switch level {
  case "state": "Nhà nước"
  case "government": "Chính phủ"
  case "ministry": "bộ, ngành"
  case "province": "tỉnh"
  case "district": "huyện"
  case "commune": "xã"
  case "grassroots": "cơ sở"
  case "party": "Đảng"
  default: level
  }
}
