import Diagnostics
import Vietnamese

extension Phase {
  static let keys = KeyTable<Phase>(
    [
      Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "dot-1") { $0.id = $1 },
      Key("name", .text(max: 200), vi: "Tên", en: "Name", example: "Sáu tháng đầu năm") { $0.name = $1 },
      Key("from", ValueType<Day>.day.placed(), .required, vi: "Từ ngày", en: "From", example: "2023-01-01") {
        $0.from = $1
      },
      Key("to", ValueType<Day>.day.placed(), .required, vi: "Đến ngày", en: "To", example: "2023-06-30") { $0.to = $1 },
      Key(
        "tasks", .list(of: .record(PlanTask.keys, PlanTask.init)), vi: "Nhiệm vụ", en: "Tasks",
        example: "[{ id: so-ket-6-thang, title: Hội nghị sơ kết 6 tháng đầu năm }]"
      ) { $0.tasks = $1 },
    ],
    check: { phase, _, reader in
      guard phase.from.place != .nowhere, phase.to.place != .nowhere else { return }
      if phase.to.value < phase.from.value { reader.state(.endsBeforeItBegins, at: phase.to.place) }
    })
}

extension PlanTask {
  static let keys = KeyTable<PlanTask>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "so-ket-6-thang") { $0.id = $1 },
    Key(
      "title", .heading(max: 300), .required, vi: "Việc phải làm", en: "What is to be done",
      example: "Hội nghị sơ kết 6 tháng đầu năm 2023"
    ) { $0.title = $1 },
    Key("kind", .oneOf(Kind.self), vi: "Loại", en: "Kind", example: "review") { $0.kind = $1 },
    Key(
      "due", .day, vi: "Hạn", en: "Due day",
      about: ("Không ghi thì là ngày cuối của đợt.", "The phase's last day where left out."),
      example: "2023-06-30"
    ) { $0.due = $1 },
    Key(
      "responsible", .responsible, vi: "Đơn vị thực hiện", en: "Who has to do it",
      about: ("Mã các cơ quan, hoặc all; không ghi thì là Trưởng Khối.", "Ids, or all; the head where left out."),
      example: "all"
    ) { $0.responsible = $1 },
    Key(
      "movement", ValueType<Mention<Movement>>.id(of: .movement), vi: "Phong trào", en: "Movement",
      example: "vi-nguoi-ngheo"
    ) {
      $0.movement = $1
    },
    Key(
      "anniversaries", .list(of: .id(of: .anniversary)), vi: "Ngày kỷ niệm", en: "Anniversaries",
      example: "[quoc-khanh]"
    ) {
      $0.anniversaries = $1
    },
    Key(
      "about", .text(max: 1000), vi: "Nội dung", en: "More about it",
      example: "Đánh giá sáu tháng, thống nhất việc còn lại."
    ) { $0.about = $1 },
    Key("circulation", .oneOf(Circulation.self), .filled, vi: "Lưu hành", en: "Circulation", example: "bloc") {
      $0.circulation = $1
    },
  ])
}

extension CommendationRules {
  static let keys = KeyTable<CommendationRules>([
    Key(
      "rules", .list(of: .text(max: 1000)), vi: "Các quy định", en: "The rules",
      example: "[Khen thưởng kịp thời người trực tiếp làm việc.]"
    ) { $0.rules = $1 },
    Key(
      "adHocDays", .count, vi: "Số ngày để công bố khen đột xuất", en: "Days to publish an award for a deed",
      example: "15"
    ) { $0.adHocDays = $1 },
    Key(
      "fighterPercent", .count, vi: "Tỷ lệ Chiến sĩ thi đua cơ sở tối đa",
      en: "Chiến sĩ thi đua cơ sở per 100 Lao động tiên tiến",
      about: (
        "Số Chiến sĩ thi đua cơ sở nhiều nhất trên 100 Lao động tiên tiến của một cơ quan trong năm; bỏ trống thì không xét.",
        "The most for every 100 of an agency in a year; without it nothing is checked."
      ), example: "15"
    ) { $0.fighterPercent = $1 },
    Key(
      "consultationDays", .count, vi: "Số ngày làm việc lấy ý kiến", en: "Working days of a consultation",
      about: ("Không ghi thì là 10, theo Nghị định 98/2023/NĐ-CP.", "Left out: 10, by Decree 98/2023/NĐ-CP."),
      example: "10"
    ) { $0.consultationDays = $1 },
  ])
}

extension Registration {
  static let keys = KeyTable<Registration>([
    Key("number", .text(max: 100), vi: "Số văn bản", en: "Number", example: "15-CV/KTĐ") { $0.number = $1 },
    Key("date", .day, vi: "Ngày", en: "Day", example: "2023-05-12") { $0.date = $1 },
  ])
}

extension Duties {
  static let keys = KeyTable<Duties>([
    Key(
      "member", .list(of: .text(max: 2000)), vi: "Cơ quan thành viên", en: "Members",
      example: "[Phân công đầu mối liên hệ với Trưởng Khối.]"
    ) { $0.member = $1 },
    Key(
      "head", .list(of: .text(max: 2000)), vi: "Trưởng Khối", en: "Head",
      example: "[Theo dõi, đôn đốc việc thực hiện kế hoạch.]"
    ) { $0.head = $1 },
    Key(
      "deputy", .list(of: .text(max: 2000)), vi: "Phó trưởng khối", en: "Deputy",
      example: "[Phối hợp với Trưởng Khối theo dõi phong trào.]"
    ) { $0.deputy = $1 },
    Key(
      "office", .list(of: .text(max: 2000)), vi: "Bộ phận giúp việc", en: "Office",
      example: "[Tổng hợp, báo cáo định kỳ.]"
    ) { $0.office = $1 },
  ])
}

extension ReportPeriod {
  static let keys = KeyTable<ReportPeriod>(
    [
      Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "2023-h1") { $0.id = $1 },
      Key("title", .text(max: 300), vi: "Tên", en: "Title", example: "Báo cáo sơ kết 6 tháng đầu năm 2023") {
        $0.title = $1
      },
      Key("from", ValueType<Day>.day.placed(), vi: "Từ ngày", en: "From", example: "2023-01-01") { $0.from = $1 },
      Key("to", ValueType<Day>.day.placed(), vi: "Đến ngày", en: "To", example: "2023-06-30") { $0.to = $1 },
      Key("due", .day, vi: "Hạn gửi", en: "Due day", example: "2023-06-23") { $0.due = $1 },
    ],
    check: { report, _, reader in
      if let from = report.from, let to = report.to, to.value < from.value {
        reader.state(.endsBeforeItBegins, at: to.place)
      }
    })
}

extension Criterion {
  static let keys = KeyTable<Criterion>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "nhiem-vu-chinh-tri") { $0.id = $1 },
    Key("name", .text(max: 300), vi: "Tên", en: "Name", example: "Hoàn thành nhiệm vụ chính trị") { $0.name = $1 },
    Key("group", .text(max: 100), vi: "Nhóm", en: "Group", example: "nhiệm vụ chính trị") { $0.group = $1 },
    Key("kind", .oneOf(Kind.self), vi: "Loại", en: "Kind", example: "bonus") { $0.kind = $1 },
    Key("max", .decimal, vi: "Điểm tối đa", en: "Most points", example: "20") { $0.max = $1 },
  ])
}
