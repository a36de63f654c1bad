import Diagnostics
import Vietnamese

extension Award {
  /// The columns of `awards/YEAR.csv`.
  public static let keys = KeyTable<Award>([
    Key("decision", .documentNumber, vi: "Số quyết định", en: "Decision", example: "27-QĐ/BDV") { $0.decision = $1 },
    Key(
      "date", ValueType<Day>.day.placed(), .required, vi: "Ngày quyết định", en: "Date of decision",
      example: "2023-04-28"
    ) {
      $0.date = $1
    },
    Key("issuer", .text(max: 200), vi: "Cấp khen", en: "Issuer", example: "Trưởng Ban Dân vận Tỉnh ủy") {
      $0.issuer = $1
    },
    Key("file", .path, vi: "Tệp quyết định", en: "File", example: "/media/tai-lieu/quyet-dinh.pdf") { $0.file = $1 },
    Key("level", .placedText(max: 60), vi: "Cấp", en: "Level", example: "grassroots") { $0.level = $1 },
    Key(
      "title", .id(of: .title), .required, vi: "Danh hiệu", en: "Title",
      about: ("Mã danh hiệu, hình thức.", "The title's id."), example: "giay-khen"
    ) {
      $0.title = $1
    },
    Key(
      "type", .oneOf(Kind.self, spoken: Kind.spoken, said: Kind.said), vi: "Loại khen thưởng", en: "Type",
      example: "ad-hoc"
    ) {
      $0.kind = $1
    },
    Key(
      "subject", .oneOf(Subject.Kind.self, spoken: Subject.Kind.spoken, said: Subject.Kind.said), .required,
      vi: "Đối tượng", en: "Subject",
      example: "individual"
    ) {
      $0.subject = $1
    },
    Key("name", .placedText(max: 200), .required, vi: "Họ và tên", en: "Name", example: "Vàng Thị Dính") {
      $0.name = $1
    },
    Key("sortAs", .text(max: 200), vi: "Tên để xếp thứ tự", en: "Name for sorting", example: "Hen Niê, H'") {
      $0.sortAs = $1
    },
    Key("agency", .id(of: .agency), .required, vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
    Key("unit", .text(max: 200), vi: "Phòng, tổ, đội", en: "Unit", example: "Tổ nghiệp vụ") { $0.unit = $1 },
    Key(
      "role", ValueType<Role>.oneOf(Role.self, spoken: Role.spoken, said: Role.said), vi: "Lãnh đạo hay trực tiếp",
      en: "Role",
      about: ("leader: lãnh đạo; staff: người trực tiếp làm việc.", "leader, or staff who do the work."),
      example: "staff"
    ) { $0.role = $1 },
    Key("deed", .day, vi: "Ngày lập thành tích", en: "Day of the deed", example: "2023-04-12") { $0.deed = $1 },
    Key("story", .path, vi: "Bài viết", en: "Story", example: "/stories/2023/chi-dinh-dua-cong-van-ve-ban.md") {
      $0.story = $1
    },
    Key("revoked", .day, vi: "Ngày hủy", en: "Revoked on", example: "2023-06-30") { $0.revoked = $1 },
    Key(
      "circulation", .oneOf(Circulation.self, spoken: Circulation.spoken, said: Circulation.said), vi: "Lưu hành",
      en: "Circulation", about: Circulation.ofRow, example: "bloc"
    ) { $0.circulation = $1 },
  ])
}

extension Nomination {
  /// The columns of `nominations/YEAR.csv`.
  public static let keys = KeyTable<Nomination>([
    Key(
      "subject", .oneOf(Subject.Kind.self, spoken: Subject.Kind.spoken, said: Subject.Kind.said), .required,
      vi: "Đối tượng", en: "Subject",
      example: "collective"
    ) {
      $0.subject = $1
    },
    Key("name", .placedText(max: 200), .required, vi: "Tên", en: "Name", example: "Ban Dân vận Tỉnh ủy") {
      $0.name = $1
    },
    Key("unit", .text(max: 200), vi: "Phòng, tổ, đội", en: "Unit", example: "Tổ nghiệp vụ") { $0.unit = $1 },
    Key("agency", .id(of: .agency), .required, vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
    Key("title", .id(of: .title), .required, vi: "Danh hiệu", en: "Title", example: "bk-tinh") { $0.title = $1 },
    Key("votes", .count, vi: "Số phiếu", en: "Votes", example: "6") { $0.votes = $1 },
    Key("decision", .documentNumber, vi: "Số quyết định", en: "Decision", example: "31-QĐ/KTĐ") { $0.decision = $1 },
    Key(
      "consultation", .path, vi: "Thông báo lấy ý kiến", en: "Consultation",
      example: "/announcements/2023/lay-y-kien.md"
    ) {
      $0.consultation = $1
    },
    Key(
      "circulation", .oneOf(Circulation.self, spoken: Circulation.spoken, said: Circulation.said), vi: "Lưu hành",
      en: "Circulation", about: Circulation.ofRow, example: "bloc"
    ) { $0.circulation = $1 },
  ])
}

extension Score {
  /// The columns of `scores/YEAR.csv`.
  public static let keys = KeyTable<Score>([
    Key("agency", .id(of: .agency), .required, vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
    Key("criterion", .id(of: .criterion), .required, vi: "Tiêu chí", en: "Criterion", example: "nhiem-vu-chinh-tri") {
      $0.criterion = $1
    },
    Key("self", ValueType<String>.decimal.placed(), vi: "Tự chấm", en: "Self-scored", example: "38,5") { $0.own = $1 },
    Key("verified", ValueType<String>.decimal.placed(), vi: "Thẩm định", en: "Verified", example: "37") {
      $0.verified = $1
    },
  ])
}

extension Submission {
  /// The columns of `reports/YEAR.csv`.
  public static let keys = KeyTable<Submission>([
    Key("report", .id(of: .report), .required, vi: "Kỳ báo cáo", en: "Report", example: "2023-h1") { $0.report = $1 },
    Key("agency", .id(of: .agency), .required, vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
    Key("submitted", ValueType<Day>.day.placed(), .required, vi: "Ngày gửi", en: "Submitted", example: "2023-06-22") {
      $0.submitted = $1
    },
    Key("file", .path, vi: "Tệp", en: "File", example: "/media/tai-lieu/bao-cao.pdf") { $0.file = $1 },
  ])
}

// What clerks write in tables, as slugs.

extension Award.Kind {
  fileprivate static let said = ["công trạng", "đột xuất", "phong trào", "cống hiến", "niên hạn", "đối ngoại"]
  fileprivate static let spoken: [String: Self] = [
    "cong-trang": .merit, "theo-cong-trang": .merit, "dot-xuat": .adHoc, "phong-trao": .movement,
    "theo-phong-trao": .movement, "theo-dot": .movement, "chuyen-de": .movement, "cong-hien": .service,
    "qua-trinh-cong-hien": .service, "nien-han": .tenure, "theo-nien-han": .tenure, "doi-ngoai": .external,
  ]
}

extension Award.Role {
  fileprivate static let said = ["lãnh đạo", "trực tiếp"]
  fileprivate static let spoken: [String: Self] = [
    "lanh-dao": .leader, "truc-tiep": .staff, "truc-tiep-lam": .staff, "truc-tiep-lam-viec": .staff,
  ]
}

extension Subject.Kind {
  static let said = ["cá nhân", "tập thể", "hộ gia đình"]
  static let spoken: [String: Self] = [
    "ca-nhan": .individual, "tap-the": .collective, "ho-gia-dinh": .household, "gia-dinh": .household,
  ]
}

extension Circulation {
  fileprivate static let ofRow = (
    "bloc: dòng này chỉ có trong bản của Khối.", "bloc keeps the row to the bloc's edition."
  )
  static let said = ["công khai", "trong Khối"]
  fileprivate static let spoken: [String: Self] = [
    "cong-khai": .public, "trong-khoi": .bloc, "noi-bo": .bloc, "noi-bo-khoi": .bloc, "khoi": .bloc,
    "luu-hanh-noi-bo": .bloc,
  ]
}
