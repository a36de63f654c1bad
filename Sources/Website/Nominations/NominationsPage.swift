import Templates
import Vietnamese

/// Who is put forward for commendation in a year, and how far it has come.
struct NominationsPage: ViewModel {
  /// One who is put forward.
  struct Row: ViewModel {
    let name: String
    let unit: String
    let agency: NamedLink
    let title: String
    let votes: String
    let decision: String
    /// `done`, `now` or `wait`.
    let state: String
    let label: String
    let asked: AskedUntil?
    let roll: String?
    let consultation: NamedLink?

    static let fields: [Field<Self>] = [
      .text("name", "Tên tập thể, cá nhân, hộ gia đình") { $0.name },
      .text("unit", "Phòng, tổ, đội; có thể trống") { $0.unit },
      .record("agency", "Cơ quan") { $0.agency },
      .text("title", "Danh hiệu, hình thức") { $0.title },
      .text("votes", "Số phiếu; có thể trống") { $0.votes },
      .text("decision", "Quyết định; có thể trống") { $0.decision },
      .text("state", "Lớp CSS: done, now, wait") { $0.state },
      .text("label", "Đã được khen, Đã có quyết định, Đang lấy ý kiến, Đã lấy ý kiến, Chưa lấy ý kiến") { $0.label },
      .optional("asked", "Hạn góp ý, khi còn đang lấy ý kiến") { $0.asked },
      .optionalURL("roll", "Bảng vàng có tên, khi đã được khen") { $0.roll },
      .optional("consultation", "Thông báo lấy ý kiến") { $0.consultation },
    ]
  }

  /// The collectives, the individuals or the households.
  struct Group: ViewModel {
    let id: String
    let title: String
    let count: String
    let rows: [Row]
    /// Whether any row has what the column shows.
    var hasVotes: Bool { rows.contains { !$0.votes.isEmpty } }
    var hasDecisions: Bool { rows.contains { !$0.decision.isEmpty } }
    var hasConsultations: Bool { rows.contains { $0.consultation != nil } }

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Tập thể, Cá nhân, Hộ gia đình") { $0.title },
      .text("count", "3 trường hợp") { $0.count },
      .list("rows", "Những tập thể, cá nhân được đề nghị, theo thứ tự của bảng") { $0.rows },
      .flag("with_votes", "Có dòng ghi số phiếu") { $0.hasVotes },
      .flag("with_decisions", "Có dòng ghi quyết định") { $0.hasDecisions },
      .flag("with_consultations", "Có dòng ghi thông báo lấy ý kiến") { $0.hasConsultations },
    ]
  }

  let title: String
  let years: [MenuItem]
  let groups: [Group]
  let consultations: [ConsultationRow]
  let all: NamedLink?

  static let fields: [Field<Self>] = [
    .text("title", "Đề nghị khen thưởng năm 2023") { $0.title },
    .list("years", "Các năm có đề nghị") { $0.years },
    .list("groups", "Tập thể, cá nhân, hộ gia đình; nhóm trống không có") { $0.groups },
    .list("consultations", "Các thông báo lấy ý kiến về những đề nghị này") { $0.consultations },
    .optional("all_consultations", "Trang liệt kê mọi lần lấy ý kiến") { $0.all },
  ]
}

/// The last day on which the public is asked, from which `assets/days.js` tells anew how many days are left.
struct AskedUntil: ViewModel {
  let day: Day
  let said: String

  static let fields: [Field<Self>] = [
    .text("until", "Ngày cuối góp ý, YYYY-MM-DD") { $0.day.iso },
    .text("said", "Ngày cuối góp ý, viết kiểu Việt Nam") { $0.said },
  ]
}

/// A consultation in a list: where it stands, how long it gives, where to send comments.
struct ConsultationRow: ViewModel {
  let title: String
  let address: String
  /// `done`, `now` or `wait`.
  let state: String
  let label: String
  let asked: AskedUntil?
  let window: String
  let length: String
  let count: String
  let issuer: NamedLink
  let contact: ContactLine?
  let outcome: NamedLink?
  let isSample: Bool
  let isDraft: Bool
  let isBloc: Bool

  static let fields: [Field<Self>] = [
    .text("title", "Tên thông báo") { $0.title },
    .url("address", "Địa chỉ") { $0.address },
    .text("state", "Lớp CSS: done, now, wait") { $0.state },
    .text("label", "Đang lấy ý kiến, còn 4 ngày; Đã hết hạn góp ý ngày 10/5/2023…") { $0.label },
    .optional("asked", "Hạn góp ý, khi còn đang lấy ý kiến") { $0.asked },
    .text("window", "25/4/2023 đến 10/5/2023; hoặc chưa ghi hạn") { $0.window },
    .text("length", "10 ngày làm việc, không kể ngày đăng; có thể trống") { $0.length },
    .text("count", "3 trường hợp được đề nghị; trống khi hỏi về việc khác") { $0.count },
    .record("issuer", "Cơ quan ra thông báo") { $0.issuer },
    .optional("send_to", "Nơi nhận góp ý") { $0.contact },
    .optional("outcome", "Tin, thông báo cho biết kết quả") { $0.outcome },
    .flag("sample", "Bài mẫu") { $0.isSample },
    .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
    .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
  ]
}

/// What an announcement that asks the public shows besides: the window, the outcome and those put forward.
struct ConsultationBox: ViewModel {
  /// One about whom the public is asked.
  struct Nominee: ViewModel {
    let name: String
    let unit: String
    let agency: NamedLink
    let title: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên tập thể, cá nhân, hộ gia đình") { $0.name },
      .text("unit", "Phòng, tổ, đội; có thể trống") { $0.unit },
      .record("agency", "Cơ quan") { $0.agency },
      .text("title", "Danh hiệu, hình thức") { $0.title },
    ]
  }

  let row: ConsultationRow
  let nominees: [Nominee]

  static let fields: [Field<Self>] = [
    .record("row", "Như trong danh sách các lần lấy ý kiến") { $0.row },
    .list("nominees", "Những tập thể, cá nhân được đề nghị; trống khi hỏi về việc khác") { $0.nominees },
  ]
}

/// All consultations of the site.
struct ConsultationsPage: ViewModel {
  let title: String
  let open: [ConsultationRow]
  let closed: [ConsultationRow]

  static let fields: [Field<Self>] = [
    .text("title", "Lấy ý kiến") { $0.title },
    .list("open", "Đang lấy hoặc sắp lấy ý kiến, mới nhất trước") { $0.open },
    .list("closed", "Đã hết hạn góp ý, mới nhất trước") { $0.closed },
  ]
}
