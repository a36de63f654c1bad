import Templates

/// A target of a pact, with what has been reached.
struct TargetRow: ViewModel {
  let title: String
  let amount: String
  /// 0 to 100, for the width of a bar.
  let percent: String
  let state: String
  let label: String

  static let fields: [Field<Self>] = [
    .text("title", "Nội dung chỉ tiêu") { $0.title },
    .text("amount", "15 / 24 buổi; hoặc chỉ tiêu khi chưa có số") { $0.amount },
    .text("percent", "Phần đã đạt, từ 0 đến 100, để vẽ") { $0.percent },
    .text("state", "Lớp CSS: unknown, unmet, met, exceeded") { $0.state },
    .flag("counted", "Đã có số thực hiện") { $0.state != Word.Reached.unknown.rawValue },
    .text("label", "Chưa đạt, Đạt, Vượt; trống khi chưa có số") { $0.label },
  ]
}

/// A pact in short: for an agency's page and the list of pacts.
struct PactSummary: ViewModel {
  let agency: NamedLink
  let address: String
  let theme: String
  let slogan: String
  let signed: String
  let targets: [TargetRow]
  let met: String
  let isSample: Bool

  static let fields: [Field<Self>] = [
    .record("agency", "Cơ quan") { $0.agency },
    .url("address", "Địa chỉ của giao ước") { $0.address },
    .text("theme", "Chủ đề thi đua; có thể trống") { $0.theme },
    .text("slogan", "Khẩu hiệu hành động; có thể trống") { $0.slogan },
    .text("signed", "Ký ngày 21/4/2023; có thể trống") { $0.signed },
    .list("targets", "Các chỉ tiêu") { $0.targets },
    .text("met", "3 trên 5 chỉ tiêu đã đạt; trống khi không có chỉ tiêu") { $0.met },
    .flag("sample", "Bài mẫu") { $0.isSample },
  ]
}

/// An agency's pact.
struct PactPage: ViewModel {
  /// A title registered for the year.
  struct Registered: ViewModel {
    let title: String
    let count: String
    let awarded: String

    static let fields: [Field<Self>] = [
      .text("title", "Danh hiệu, hình thức") { $0.title },
      .text("count", "Số lượng đăng ký") { $0.count },
      .text("awarded", "Đã được tặng 2 trên 15; trống khi năm chưa có khen thưởng") { $0.awarded },
    ]
  }

  let entry: EntryParts
  let pact: PactSummary
  let registered: [Registered]
  let others: [NamedLink]

  static let fields: [Field<Self>] = [
    .record("entry", "Phần chung của mọi bài") { $0.entry },
    .record("pact", "Chủ đề, khẩu hiệu, chỉ tiêu") { $0.pact },
    .list("registered", "Danh hiệu đã đăng ký") { $0.registered },
    .list("others", "Giao ước của các cơ quan khác trong năm") { $0.others },
  ]
}

/// All pacts of a year.
struct PactsPage: ViewModel {
  let title: String
  let pacts: [PactSummary]
  let missing: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("title", "Giao ước thi đua năm 2023") { $0.title },
    .list("pacts", "Các giao ước, theo thứ tự cơ quan") { $0.pacts },
    .list("missing", "Các cơ quan chưa có giao ước") { $0.missing },
  ]
}
