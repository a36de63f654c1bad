/// What the tables of several years, taken together, say against an award or a year's commendation.
///
/// All are warnings: the tables may lack what was conferred elsewhere, and the office decides.
public enum HonourFact: Hashable, Sendable {
  /// A title that takes another one in `count` years running (Law 06/2022/QH15, article 22), which the tables of the
  /// years named do not have.
  case lacksTitlesRunning(String, needed: String, count: Int, missing: [Int])
  /// A title that takes another one `count` times running (article 21); the tables have fewer.
  case lacksTitles(String, needed: String, count: Int, found: Int)
  /// A title that takes another one of the same year (article 23).
  case lacksTitleOfYear(String, needed: String, year: Int)
  /// A collective's title that takes somebody of its agency with another one (article 27).
  case lacksMembersTitle(String, needed: String, agency: String)
  /// More of an agency's people bear the higher title than the plan allows of those with the lower one.
  case tooMany(String, count: Int, of: String, outOf: Int, percent: Int)
  /// A title for the first of its bloc (article 25), to an agency that is not.
  case notFirstOfBloc(String, year: Int)
  /// The share of those commended is below that of the year before (plan, II.2).
  case ratioFell(year: Int, from: String, to: String)
  /// The deed came after the decision that honours it.
  case deedAfterAward
  /// A title takes the place of one that can still be conferred.
  case replacedStillInForce(String)
  /// A title that takes its own place, at once or by way of others.
  case replacesItself
}

extension HonourFact: MatterByLanguage {
  var severity: Severity { .warning }

  var code: Code {
    switch self {
    case .lacksTitlesRunning: .lacksTitlesRunning
    case .lacksTitles: .lacksTitles
    case .lacksTitleOfYear: .lacksTitleOfYear
    case .lacksMembersTitle: .lacksMembersTitle
    case .tooMany: .tooManyOfTitle
    case .notFirstOfBloc: .notFirstOfBloc
    case .ratioFell: .ratioFell
    case .deedAfterAward: .deedAfterAward
    case .replacedStillInForce: .replacedStillInForce
    case .replacesItself: .replacesItself
    }
  }

  var vietnamese: String {
    switch self {
    case .lacksTitlesRunning(let title, let needed, let count, let missing):
      "“\(title)” đòi hỏi \(count) năm liền là “\(needed)”; bảng khen thưởng không có năm \(words(missing))."
    case .lacksTitles(let title, let needed, let count, let found):
      "“\(title)” đòi hỏi \(count) lần liên tục là “\(needed)”; bảng khen thưởng chỉ có \(found) lần."
    case .lacksTitleOfYear(let title, let needed, let year):
      "“\(title)” được xét trong số “\(needed)”; bảng năm \(year) không có tên này."
    case .lacksMembersTitle(let title, let needed, let agency):
      "“\(title)” đòi hỏi có cá nhân là “\(needed)”; bảng khen thưởng không có ai của \(agency)."
    case .tooMany(let title, let count, let of, let outOf, let percent):
      "\(count) “\(title)” trong \(outOf) “\(of)” của cơ quan, quá \(percent)% mà kế hoạch quy định."
    case .notFirstOfBloc(let title, let year):
      "“\(title)” dành cho đơn vị dẫn đầu Khối; theo bảng xếp hạng năm \(year), cơ quan này không dẫn đầu."
    case .ratioFell(let year, let from, let to):
      "Tỷ lệ khen thưởng năm \(year) là \(to)%, thấp hơn năm trước (\(from)%); kế hoạch yêu cầu tăng dần hằng năm."
    case .deedAfterAward: "Ngày lập thành tích đứng sau ngày quyết định."
    case .replacedStillInForce(let title):
      "Danh hiệu này thay cho “\(title)”, nhưng “\(title)” vẫn còn hiệu lực. Ghi validTo cho danh hiệu cũ."
    case .replacesItself: "Danh hiệu này rốt cuộc thay cho chính nó."
    }
  }

  var english: String {
    switch self {
    case .lacksTitlesRunning(let title, let needed, let count, let missing):
      "“\(title)” takes “\(needed)” in \(count) years running; the tables do not have it in \(words(missing))."
    case .lacksTitles(let title, let needed, let count, let found):
      "“\(title)” takes “\(needed)” \(count) times running; the tables have it \(found == 1 ? "once" : "\(found) times")."
    case .lacksTitleOfYear(let title, let needed, let year):
      "“\(title)” goes to those who are “\(needed)”; the table of \(year) does not have this name among them."
    case .lacksMembersTitle(let title, let needed, let agency):
      "“\(title)” takes a member who is “\(needed)”; the tables have nobody of \(agency)."
    case .tooMany(let title, let count, let of, let outOf, let percent):
      "\(count) “\(title)” among the agency’s \(outOf) “\(of)”: more than the \(percent)% that the plan allows."
    case .notFirstOfBloc(let title, let year):
      "“\(title)” is for the first of its bloc, which this agency is not in the standings of \(year)."
    case .ratioFell(let year, let from, let to):
      "In \(year) \(to)% were commended, fewer than the year before (\(from)%); the plan asks that the ratio rise."
    case .deedAfterAward: "The deed is dated after the decision that honours it."
    case .replacedStillInForce(let title):
      "This title takes the place of “\(title)”, which is still in force. Give the old title a validTo."
    case .replacesItself: "This title takes its own place in the end."
    }
  }

  private func words(_ years: [Int]) -> String { years.map(String.init).joined(separator: ", ") }
}
