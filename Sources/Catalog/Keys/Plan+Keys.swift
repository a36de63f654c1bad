import Diagnostics

extension Plan {
  /// The keys of `plans/YEAR.yml`.
  public static let keys = KeyTable<Plan>([
    Key("year", ValueType<Int>.year.placed(), .required, vi: "Năm", en: "Year", example: "2023") { $0.year = $1 },
    Key(
      "title", .heading(max: 300), .required, vi: "Tên kế hoạch", en: "Title",
      example: "Kế hoạch triển khai công tác thi đua, khen thưởng năm 2023"
    ) { $0.title = $1 },
    Key("number", .documentNumber, vi: "Số, ký hiệu", en: "Number", example: "-KH/KTĐ") { $0.number = $1 },
    Key("status", .oneOf(Status.self), vi: "Tình trạng", en: "Status", example: "draft") { $0.status = $1 },
    Key(
      "issued", .record(Issued.keys, Issued.init), vi: "Nơi và ngày ban hành", en: "Place and day of issue",
      example: "{ place: Hà Giang, date: 2023-04 }"
    ) {
      $0.issued = $1
    },
    Key(
      "issuer", .list(of: .text(max: 200)), vi: "Cơ quan ban hành", en: "Issuer, a line each",
      example: "[Tỉnh Hà Giang, Khối giao ước thi đua các ban đảng Tỉnh ủy]"
    ) { $0.issuer = $1 },
    Key("signer", .signer, vi: "Người ký", en: "Signer", example: "{ capacity: Trưởng Khối, name: Vũ Mạnh Hà }") {
      $0.signer = $1
    },
    Key(
      "theme", .text(max: 300), vi: "Chủ đề năm", en: "Theme of the year",
      example: "\"Đoàn kết, chủ động, đổi mới, sáng tạo\""
    ) { $0.theme = $1 },
    Key("updated", .day, vi: "Ngày sửa", en: "Day of the last change", example: "2023-05-10") { $0.updated = $1 },
    Key(
      "changes", .list(of: .record(Change.keys, Change.init)), vi: "Những chỗ đã sửa", en: "What was changed",
      example: "[{ date: 2023-05-10, note: Dời ngày sơ kết }]"
    ) {
      $0.changes = $1
    },
    Key(
      "bases", .list(of: .record(Base.keys, Base.init)), vi: "Căn cứ", en: "Bases",
      example: "[{ kind: directive, number: 34-CT/TW, date: 2014-04-07, issuer: Bộ Chính trị }]"
    ) { $0.bases = $1 },
    Key(
      "purposes", .markdown, vi: "Mục đích", en: "Purposes",
      example: "Tạo sự thống nhất trong chỉ đạo phong trào thi đua."
    ) { $0.purposes = $1 },
    Key(
      "requirements", .markdown, vi: "Yêu cầu", en: "Requirements",
      example: "Thiết thực, bám sát nhiệm vụ của từng cơ quan."
    ) { $0.requirements = $1 },
    Key(
      "movements", .list(of: .record(Movement.keys, Movement.init)), vi: "Phong trào", en: "Movements",
      example: "[{ id: vi-nguoi-ngheo, name: Chung tay vì người nghèo }]"
    ) {
      $0.movements = $1
    },
    Key(
      "anniversaries", .list(of: .record(Anniversary.keys, Anniversary.init)), vi: "Ngày kỷ niệm", en: "Anniversaries",
      example: "[{ id: sinh-nhat-bac, on: 05-19, name: Ngày sinh Chủ tịch Hồ Chí Minh }]"
    ) {
      $0.anniversaries = $1
    },
    Key(
      "holidays", .list(of: .day), vi: "Ngày nghỉ", en: "Days off",
      about: (
        "Tết, Giỗ Tổ và ngày nghỉ bù, để đếm ngày làm việc; 1/1, 30/4, 1/5, 2/9 chương trình đã biết.",
        "Tết, the Hùng Kings' Day, days made good; 1 January, 30 April, 1 May and 2 September are known."
      ), example: "[2023-01-20, 2023-01-23, 2023-05-03]"
    ) { $0.holidays = $1 },
    Key(
      "phases", .list(of: .record(Phase.keys, Phase.init)), vi: "Các đợt", en: "Phases",
      example: "[{ id: dot-1, from: 2023-01-01, to: 2023-06-30 }]"
    ) { $0.phases = $1 },
    Key(
      "tasks", .list(of: .record(PlanTask.keys, PlanTask.init)), vi: "Nhiệm vụ cả năm", en: "Tasks of the whole year",
      example: "[{ id: pho-bien-quan-triet, title: Phổ biến kế hoạch, responsible: all }]"
    ) { $0.tasks = $1 },
    Key(
      "commendation", .record(CommendationRules.keys, CommendationRules.init), vi: "Quy định khen thưởng",
      en: "Rules of commendation", example: "{ adHocDays: 15 }"
    ) {
      $0.commendation = $1
    },
    Key(
      "registration", .record(Registration.keys, Registration.init), vi: "Đăng ký với Hội đồng", en: "Registration",
      example: "{ number: 15-CV/KTĐ, date: 2023-05-12 }"
    ) {
      $0.registration = $1
    },
    Key(
      "secretariat", .text(max: 300), vi: "Bộ phận giúp việc", en: "Secretariat",
      example: "phòng Tổng hợp, Ban Tuyên giáo Tỉnh ủy"
    ) { $0.secretariat = $1 },
    Key(
      "partners", .list(of: .text(max: 200)), vi: "Đơn vị phối hợp", en: "Partners",
      example: "[Ban Thi đua - Khen thưởng tỉnh]"
    ) { $0.partners = $1 },
    Key(
      "duties", .record(Duties.keys, Duties.init), vi: "Trách nhiệm", en: "Duties",
      example: "{ member: [Phân công đầu mối liên hệ với Trưởng Khối.] }"
    ) { $0.duties = $1 },
    Key(
      "reports", .list(of: .record(ReportPeriod.keys, ReportPeriod.init)), vi: "Kỳ báo cáo", en: "Reports",
      example: "[{ id: 2023-h1, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]"
    ) {
      $0.reports = $1
    },
    Key(
      "criteria", .list(of: .record(Criterion.keys, Criterion.init)), vi: "Tiêu chí chấm điểm", en: "Criteria",
      example: "[{ id: nhiem-vu-chinh-tri, name: Nhiệm vụ chính trị, max: 50 }]"
    ) {
      $0.criteria = $1
    },
    Key(
      "tieOrder", .list(of: ValueType<String>.text(max: 100).placed()), vi: "Thứ tự xét khi bằng điểm",
      en: "Order that settles ties",
      example: "[nhiệm vụ chính trị, công tác thi đua]"
    ) {
      $0.tieOrder = $1
    },
    Key(
      "recipients", .list(of: .text(max: 200)), vi: "Nơi nhận", en: "Recipients",
      example: "[Ban Thi đua - Khen thưởng tỉnh, Các cơ quan thành viên trong Khối]"
    ) { $0.recipients = $1 },
  ])
}

extension Issued {
  static let keys = KeyTable<Issued>([
    Key("place", .text(max: 100), vi: "Nơi", en: "Place", example: "Hà Giang") { $0.place = $1 },
    Key("date", .dayOrMonth, vi: "Ngày hoặc tháng", en: "Day or month", example: "2023-04") { $0.date = $1 },
  ])
}

extension Signer {
  static let keys = KeyTable<Signer>([
    Key("capacity", .text(max: 200), vi: "Tư cách ký", en: "Capacity", example: "Trưởng Khối") { $0.capacity = $1 },
    Key("name", .text(max: 200), vi: "Họ tên", en: "Name", example: "Vũ Mạnh Hà") { $0.name = $1 },
    Key(
      "roles", .list(of: .text(max: 200)), vi: "Chức vụ", en: "Posts",
      example: "[Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo Tỉnh ủy]"
    ) { $0.roles = $1 },
  ])
}

extension Base {
  static let keys = KeyTable<Base>([
    Key("kind", .oneOf(Kind.self), .required, vi: "Loại văn bản", en: "Kind", example: "directive") { $0.kind = $1 },
    Key("number", .text(max: 100), vi: "Số, ký hiệu", en: "Number", example: "34-CT/TW") { $0.number = $1 },
    Key("date", .day, vi: "Ngày", en: "Day", example: "2014-04-07") { $0.date = $1 },
    Key("issuer", .text(max: 200), vi: "Nơi ban hành", en: "Issuer", example: "Bộ Chính trị") { $0.issuer = $1 },
    Key(
      "about", .text(max: 500), vi: "Trích yếu", en: "What it is about",
      example: "Tiếp tục đổi mới công tác thi đua, khen thưởng"
    ) { $0.about = $1 },
  ])
}

extension Movement {
  static let keys = KeyTable<Movement>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "vi-nguoi-ngheo") { $0.id = $1 },
    Key(
      "name", .text(max: 300), .required, vi: "Tên", en: "Name",
      example: "Chung tay vì người nghèo - không để ai bị bỏ lại phía sau"
    ) { $0.name = $1 },
    Key("kind", .oneOf(Kind.self), vi: "Loại", en: "Kind", example: "campaign") { $0.kind = $1 },
    Key("slogan", .text(max: 300), vi: "Khẩu hiệu", en: "Slogan", example: "Không để ai bị bỏ lại phía sau") {
      $0.slogan = $1
    },
    Key("base", .text(max: 300), vi: "Văn bản phát động", en: "Launched by", example: "299/CTr-UBND") { $0.base = $1 },
    Key("fields", .list(of: .id(of: .field)), vi: "Lĩnh vực", en: "Fields of work", example: "[an-sinh-xa-hoi]") {
      $0.fields = $1
    },
    Key(
      "aliases", .list(of: .text(max: 300)), vi: "Cách gọi khác", en: "Other wordings",
      example: "[Chung tay vì người nghèo]"
    ) { $0.aliases = $1 },
  ])
}

extension Anniversary {
  static let keys = KeyTable<Anniversary>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "sinh-nhat-bac") { $0.id = $1 },
    Key("name", .text(max: 300), .required, vi: "Tên", en: "Name", example: "Ngày sinh Chủ tịch Hồ Chí Minh") {
      $0.name = $1
    },
    Key(
      "on", ValueType<Founded>.monthAndDay, vi: "Tháng và ngày", en: "Month and day",
      about: ("Không ghi thì lấy ngày truyền thống của từng cơ quan.", "Left out: each agency's own traditional day."),
      example: "05-19"
    ) { $0.on = $1 },
    Key("movements", .list(of: .id(of: .movement)), vi: "Phong trào", en: "Movements", example: "[hoc-tap-bac]") {
      $0.movements = $1
    },
  ])
}
