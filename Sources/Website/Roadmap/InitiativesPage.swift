import Templates

/// The initiatives of a year.
struct InitiativesPage: ViewModel {
  /// An initiative.
  struct Row: ViewModel {
    let title: String
    let address: String
    let name: String
    let agency: NamedLink
    let recognised: String
    let decision: String
    let isSample: Bool
    let isDraft: Bool
    let isBloc: Bool

    static let fields: [Field<Self>] = [
      .text("title", "Tên sáng kiến") { $0.title },
      .url("address", "Địa chỉ của bài kể về sáng kiến") { $0.address },
      .text("name", "Tên người, tập thể như bài cho phép hiện") { $0.name },
      .record("agency", "Cơ quan") { $0.agency },
      .text("recognised", "Đã được công nhận, Chưa được công nhận") { $0.recognised },
      .text("decision", "Quyết định công nhận; có thể trống") { $0.decision },
      .flag("sample", "Bài mẫu") { $0.isSample },
      .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
      .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
    ]
  }

  /// How many initiatives an agency has.
  struct Count: ViewModel {
    let agency: NamedLink
    let number: String
    let recognised: String

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("number", "Số sáng kiến") { $0.number },
      .text("recognised", "Số sáng kiến đã được công nhận") { $0.recognised },
    ]
  }

  let title: String
  let years: [MenuItem]
  let rows: [Row]
  let counts: [Count]
  let total: String
  let recognised: String

  static let fields: [Field<Self>] = [
    .text("title", "Sáng kiến năm 2023") { $0.title },
    .list("years", "Các năm có sáng kiến") { $0.years },
    .list("rows", "Các sáng kiến, bài mới trước") { $0.rows },
    .list("counts", "Số sáng kiến của từng cơ quan") { $0.counts },
    .text("total", "Số sáng kiến của cả Khối") { $0.total },
    .text("recognised", "Trong đó đã được công nhận") { $0.recognised },
  ]
}
