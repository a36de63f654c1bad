import Templates

/// The plan of a year: where it stands, its timeline, its phases and tasks, and what it says.
struct PlanPage: ViewModel {
  /// A phase, or the tasks of the whole year.
  struct Phase: ViewModel {
    let id: String
    let title: String
    let note: String
    let tasks: [TaskRow]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của đợt, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Đợt 1: 01/01 đến 30/6/2023") { $0.title },
      .text("note", "còn 11 ngày, chưa bắt đầu, đã kết thúc") { $0.note },
      .list("tasks", "Các nhiệm vụ") { $0.tasks },
    ]
  }

  /// A mark of the year's line: an anniversary, the end of a phase, today.
  struct Mark: ViewModel {
    let date: String
    let text: String
    let isToday: Bool

    static let fields: [Field<Self>] = [
      .text("date", "Ngày và tháng") { $0.date },
      .text("text", "Tên mốc") { $0.text },
      .flag("today", "Hôm nay") { $0.isToday },
    ]
  }

  /// A document on which the plan rests.
  struct BaseLine: ViewModel {
    let document: String
    let about: String

    static let fields: [Field<Self>] = [
      .text("document", "Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị") { $0.document },
      .text("about", "Trích yếu; có thể trống") { $0.about },
    ]
  }

  /// What one part of the bloc has to do.
  struct Duty: ViewModel {
    let who: String
    let texts: [Line]

    static let fields: [Field<Self>] = [
      .text("who", "Cơ quan thành viên, Trưởng Khối…") { $0.who },
      .list("texts", "Trách nhiệm") { $0.texts },
    ]
  }

  /// A periodic report.
  struct Report: ViewModel {
    let title: String
    let span: String
    let due: String
    let address: String?

    static let fields: [Field<Self>] = [
      .text("title", "Tên kỳ báo cáo") { $0.title },
      .text("span", "01/01/2023 đến 30/6/2023") { $0.span },
      .text("due", "Hạn gửi") { $0.due },
      .optionalURL("address", "Địa chỉ của báo cáo, khi kỳ báo cáo đã bắt đầu") { $0.address },
    ]
  }

  let title: String
  let fullTitle: String
  let year: String
  let isDraft: Bool
  let number: String
  let issued: String
  let issuer: [Line]
  let fullText: String?
  let theme: String
  let done: String
  let doing: String
  let soon: String
  let overdue: String
  let waiting: String
  let internalCount: String
  let timeline: Timeline
  let yearLine: YearLine?
  let marks: [Mark]
  let phases: [Phase]
  let bases: [BaseLine]
  let purposes: [UInt8]?
  let requirements: [UInt8]?
  let movements: [HomePage.MovementLine]
  let rules: [Line]
  let adHocDays: String
  let duties: [Duty]
  let reports: [Report]
  let partners: [Line]
  let secretariat: String
  let registration: String
  let corrections: [EntryParts.Correction]
  let recipients: [Line]
  let signerCapacity: String
  let signerName: String
  let signerRoles: [Line]
  let otherYears: [NamedLink]
  let parts: [NamedLink]
  let calendar: String?
  let outside: String

  static let fields: [Field<Self>] = [
    .text("title", "Kế hoạch năm 2023 đang ở đâu") { $0.title },
    .text("full_title", "Tên của kế hoạch") { $0.fullTitle },
    .text("year", "Năm") { $0.year },
    .flag("draft", "Kế hoạch còn là dự thảo") { $0.isDraft },
    .text("number", "Số, ký hiệu; có thể trống") { $0.number },
    .text("issued", "Nơi và ngày ban hành; có thể trống") { $0.issued },
    .list("issuer", "Cơ quan ban hành, mỗi dòng một cấp") { $0.issuer },
    .optionalURL("full_text", "Địa chỉ toàn văn, khi có trang pages/ke-hoach-NĂM-toan-van.md") { $0.fullText },
    .text("theme", "Chủ đề năm; có thể trống") { $0.theme },
    .text("done", "Số việc đã xong") { $0.done },
    .text("doing", "Số việc đang làm") { $0.doing },
    .text("soon", "Số việc sắp tới hạn; trống khi không có") { $0.soon },
    .text("overdue", "Số việc quá hạn") { $0.overdue },
    .text("waiting", "Số việc chưa làm") { $0.waiting },
    .text("internal", "Số việc theo dõi nội bộ; trống khi không có") { $0.internalCount },
    .record("timeline", "Năm trên một dòng, để vẽ") { $0.timeline },
    .optional("year_line", "Năm trên một dòng, vẽ hẹp cho điện thoại và khi in") { $0.yearLine },
    .list("marks", "Các mốc của năm, thành lời") { $0.marks },
    .list("phases", "Các đợt, rồi các nhiệm vụ cả năm") { $0.phases },
    .list("bases", "Căn cứ") { $0.bases },
    .optionalHTML("purposes", "Mục đích") { $0.purposes },
    .optionalHTML("requirements", "Yêu cầu") { $0.requirements },
    .list("movements", "Các phong trào của năm") { $0.movements },
    .list("rules", "Quy định khen thưởng") { $0.rules },
    .text("ad_hoc_days", "Số ngày để công bố khen thưởng đột xuất; có thể trống") { $0.adHocDays },
    .list("duties", "Trách nhiệm") { $0.duties },
    .list("reports", "Các kỳ báo cáo") { $0.reports },
    .list("partners", "Đơn vị phối hợp") { $0.partners },
    .text("secretariat", "Bộ phận giúp việc; có thể trống") { $0.secretariat },
    .text("registration", "Đăng ký với Hội đồng Thi đua, khen thưởng; có thể trống") { $0.registration },
    .list("corrections", "Những chỗ đã sửa") { $0.corrections },
    .list("recipients", "Nơi nhận") { $0.recipients },
    .text("signer_capacity", "Tư cách ký; có thể trống") { $0.signerCapacity },
    .text("signer_name", "Tên người ký; có thể trống") { $0.signerName },
    .list("signer_roles", "Chức vụ người ký") { $0.signerRoles },
    .list("parts", "Các trang khác của năm: giao ước, đề nghị khen thưởng…; chỉ những trang đã có") { $0.parts },
    .optionalURL("year_calendar", "Địa chỉ lịch của năm") { $0.calendar },
    .text("outside_phases", "Hôm nay, 20/12: ngoài các đợt thi đua…; trống khi đang trong một đợt") { $0.outside },
    .list("other_years", "Kế hoạch các năm khác") { $0.otherYears },
  ]
}

/// The year on one line, in the coordinates of a drawing 1100 wide: bars at 110 to 146, labels of days above them.
struct Timeline: ViewModel {
  /// A text at a place of the drawing.
  struct Label: ViewModel {
    let x: String
    let y: String
    let lineTop: String
    let bold: String
    let text: String
    let endsHere: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ") { $0.x },
      .text("y", "Tung độ của chữ") { $0.y },
      .text("line_top", "Đầu của đường kẻ ở phía chữ") { $0.lineTop },
      .text("bold", "Phần chữ đậm, thường là ngày; có thể trống") { $0.bold },
      .text("text", "Chữ") { $0.text },
      .flag("end", "Chữ kết thúc ở hoành độ này") { $0.endsHere },
      .text("text_x", "Hoành độ của chữ") { $0.textX },
    ]

    let textX: String
  }

  /// A phase as a bar.
  struct Bar: ViewModel {
    let x: String
    let width: String
    let pastWidth: String
    let labelX: String
    let label: String
    let isBegun: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ trái") { $0.x },
      .text("width", "Bề rộng") { $0.width },
      .text("past_width", "Bề rộng phần đã qua") { $0.pastWidth },
      .text("label_x", "Hoành độ của chữ") { $0.labelX },
      .text("label", "Đợt 1: 5 trên 9 việc đã xong") { $0.label },
      .flag("begun", "Đợt đã bắt đầu") { $0.isBegun },
    ]
  }

  let title: String
  let description: String
  let caption: String
  let viewBox: String
  let months: [Label]
  let bars: [Bar]
  let anniversaries: [Label]
  let deadlines: [Label]
  let today: Label?

  static let fields: [Field<Self>] = [
    .text("title", "Câu nói điều mà hình vẽ cho thấy") { $0.title },
    .text("description", "Các đợt, các ngày và các hạn trong hình vẽ, thành lời") { $0.description },
    .text("caption", "Năm 2023 trên một dòng") { $0.caption },
    .text("view_box", "Khung hình vẽ; cao thêm khi nhiều mốc gần nhau") { $0.viewBox },
    .list("months", "Các tháng: x là đầu tháng, text_x là giữa tháng") { $0.months },
    .list("bars", "Các đợt") { $0.bars },
    .list("anniversaries", "Các ngày kỷ niệm") { $0.anniversaries },
    .list("deadlines", "Hạn báo cáo") { $0.deadlines },
    .optional("today", "Hôm nay, khi nằm trong năm của kế hoạch") { $0.today },
  ]
}
