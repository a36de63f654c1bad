import Templates

/// A story in a list: portrait, movement, title, summary, name, agency, date.
struct StoryCard: ViewModel {
  let title: String
  let address: String
  let summary: String
  let kicker: String
  let name: String
  let role: String
  let agency: String
  let date: String
  let isoDate: String
  let reading: String
  let portrait: Picture
  let cover: Picture?
  let isSample: Bool
  let isDraft: Bool
  let isBloc: Bool

  static let fields: [Field<Self>] = [
    .text("title", "Tên bài") { $0.title },
    .url("address", "Địa chỉ của bài") { $0.address },
    .text("summary", "Tóm tắt") { $0.summary },
    .text("kicker", "Lĩnh vực đầu tiên, không có thì phong trào; có thể trống") { $0.kicker },
    .text("name", "Tên nhân vật hoặc tập thể, hay chữ cái đầu khi chưa được nêu tên") { $0.name },
    .text("role", "Chức vụ, công việc") { $0.role },
    .text("agency", "Tên cơ quan") { $0.agency },
    .text("date", "Ngày đăng, viết kiểu Việt Nam") { $0.date },
    .text("iso_date", "Ngày đăng, cho thuộc tính datetime") { $0.isoDate },
    .text("reading", "Thời gian đọc") { $0.reading },
    .record("portrait", "Chân dung; tranh thay thế khi không có hoặc không được đăng ảnh") { $0.portrait },
    .optional("cover", "Ảnh đầu bài") { $0.cover },
    .flag("sample", "Bài mẫu: nhân vật và sự việc được đặt ra") { $0.isSample },
    .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
    .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
  ]
}

/// Any entry in a list that mixes kinds: its kind, title, summary, where it comes from and when.
struct EntryRow: ViewModel {
  let kind: String
  let title: String
  let address: String
  let summary: String
  let from: String
  let date: String
  let isoDate: String
  let task: String
  let isSample: Bool
  let isDraft: Bool
  let isBloc: Bool

  static let fields: [Field<Self>] = [
    .text("kind", "Gương, Tin, Thông báo") { $0.kind },
    .text("title", "Tên bài") { $0.title },
    .url("address", "Địa chỉ của bài") { $0.address },
    .text("summary", "Tóm tắt; có thể trống") { $0.summary },
    .text("from", "Nhân vật và cơ quan, hoặc cơ quan") { $0.from },
    .text("date", "Ngày đăng") { $0.date },
    .text("iso_date", "Ngày đăng, cho thuộc tính datetime") { $0.isoDate },
    .text("task", "Nhiệm vụ mà tin này hoàn thành; có thể trống") { $0.task },
    .flag("sample", "Bài mẫu") { $0.isSample },
    .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
    .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
  ]
}

/// A leaf of the calendar: what is due when. Screen readers skip it, for the text beside it says the whole date.
struct Leaf: ViewModel {
  /// `today`, `soon`, `open`, `late`, `done`, `past` or `none`: the class that gives it its colour.
  let state: String
  let month: String
  let day: String
  let fullDate: String
  let label: String
  /// The days that the label follows from; nil where it stays as it is.
  var days: Days?

  /// The days that an announcement names, from which a script tells its label anew, for the page grows old.
  struct Days: ViewModel {
    let deadline: String
    let start: String
    let end: String
    let said: String
    /// The whole day of the start, for when it takes a deadline's place; empty where there is no deadline.
    var fullStart = ""
    let isCalm: Bool

    static let fields: [Field<Self>] = [
      .text("deadline", "Hạn, YYYY-MM-DD; có thể trống") { $0.deadline },
      .text("start", "Ngày bắt đầu; có thể trống") { $0.start },
      .text("end", "Ngày kết thúc; có thể trống") { $0.end },
      .text("said", "Hạn, viết như trong câu: 05/4; có thể trống") { $0.said },
      .text("full_start", "Cả ngày bắt đầu, cho máy đọc màn hình; trống khi không có hạn") { $0.fullStart },
      .flag("calm", "Quá hạn thì chỉ nói là đã qua, không nhắc") { $0.isCalm },
    ]
  }

  static let fields: [Field<Self>] = [
    .optional("days", "Các ngày để tính lại nhãn; không có khi nhãn không đổi nữa") { $0.days },
    .text("state", "Lớp CSS: today, soon, open, late, done, past, none") { $0.state },
    .text("month", "Tên tháng; trống khi không có ngày") { $0.month },
    .text("day", "Ngày trong tháng; trống khi không có ngày") { $0.day },
    .text("full_date", "Cả ngày tháng năm, cho máy đọc màn hình; có thể trống") { $0.fullDate },
    .text("label", "Còn 4 ngày, Hạn hôm nay, Quá hạn 19 ngày…") { $0.label },
  ]
}

/// A file to take away, with its kind and size.
struct FileLink: ViewModel {
  let label: String
  let address: String

  static let fields: [Field<Self>] = [
    .text("label", "Tên tệp kèm loại và cỡ: Đề cương báo cáo (DOCX, 36 KB)") { $0.label },
    .url("address", "Địa chỉ tệp") { $0.address },
  ]
}

/// An announcement on the board.
struct NoticeRow: ViewModel {
  let leaf: Leaf
  let kind: String
  let urgency: String
  let title: String
  let address: String
  let number: String
  let issuer: String
  let date: String
  let audience: String
  let files: [FileLink]
  let isPinned: Bool
  let isSuperseded: Bool
  let isSample: Bool
  let isDraft: Bool
  let isBloc: Bool
  let expires: String

  static let fields: [Field<Self>] = [
    .text("expires", "Ngày cuối còn trong danh sách, YYYY-MM-DD; trống khi không có") { $0.expires },
    .record("leaf", "Tờ lịch của hạn hoặc của cuộc họp") { $0.leaf },
    .text("kind", "Loại: Yêu cầu báo cáo, Giấy mời…") { $0.kind },
    .text("urgency", "Khẩn, Hỏa tốc…; trống khi là thường") { $0.urgency },
    .text("title", "Tên thông báo") { $0.title },
    .url("address", "Địa chỉ") { $0.address },
    .text("number", "Số, ký hiệu; có thể trống") { $0.number },
    .text("issuer", "Cơ quan ra thông báo") { $0.issuer },
    .text("date", "Ngày ra thông báo") { $0.date },
    .text("audience", "Gửi tới ai") { $0.audience },
    .list("files", "Tệp đính kèm") { $0.files },
    .flag("pinned", "Được ghim") { $0.isPinned },
    .flag("superseded", "Đã có thông báo khác thay") { $0.isSuperseded },
    .flag("sample", "Bài mẫu") { $0.isSample },
    .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
    .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
  ]
}

/// A task of the plan with its state.
struct TaskRow: ViewModel {
  /// One agency's part of a task of all.
  struct Part: ViewModel {
    let name: String
    let isDone: Bool

    static let fields: [Field<Self>] = [
      .text("name", "Tên cơ quan") { $0.name },
      .flag("done", "Cơ quan này đã xong") { $0.isDone },
    ]
  }

  let id: String
  let title: String
  let about: String
  let who: String
  /// `done`, `now`, `soon`, `wait`, `late` or `internal`.
  let state: String
  let label: String
  let parts: [Part]
  let partsLabel: String
  let evidence: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("id", "Mã của việc, bắt đầu bằng dấu gạch dưới") { $0.id },
    .text("title", "Việc phải làm") { $0.title },
    .text("about", "Nội dung; có thể trống") { $0.about },
    .text("who", "Ai làm, ở phần nào của kế hoạch") { $0.who },
    .text("state", "Lớp CSS: done, now, soon, wait, late, internal") { $0.state },
    .flag("done", "Đã xong") { $0.state == "done" },
    .flag("now", "Đang làm") { $0.state == "now" },
    .flag("soon", "Sắp tới hạn") { $0.state == "soon" },
    .flag("late", "Quá hạn") { $0.state == "late" },
    .text("label", "Xong 21/4, Đang làm, hạn 30/6, Quá hạn 19 ngày…") { $0.label },
    .list("parts", "Từng cơ quan, khi mỗi cơ quan phải tự làm") { $0.parts },
    .text("parts_label", "5 trên 6 cơ quan") { $0.partsLabel },
    .list("evidence", "Các bài cho thấy việc đã làm") { $0.evidence },
  ]
}
