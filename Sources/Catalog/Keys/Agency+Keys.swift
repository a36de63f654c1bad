import Diagnostics

extension Agency {
  /// The keys of an item of `agencies.yml`.
  public static let keys = KeyTable<Agency>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "ban-dan-van") { $0.id = $1 },
    Key("name", .text(max: 200), .required, vi: "Tên đầy đủ", en: "Name in full", example: "Ban Dân vận Tỉnh ủy") {
      $0.name = $1
    },
    Key("shortName", .text(max: 60), vi: "Tên gọn", en: "Short name", example: "Ban Dân vận") { $0.shortName = $1 },
    Key("leader", .text(max: 200), vi: "Người đứng đầu", en: "Leader", example: "Nguyễn Văn An") { $0.leader = $1 },
    Key(
      "contact", .record(Contact.keys, Contact.init), vi: "Đầu mối liên hệ", en: "Contact",
      example: "{ unit: Văn phòng Ban }"
    ) {
      $0.contact = $1
    },
    Key("headcount", .byYear(.count), vi: "Số người", en: "Headcount", example: "{ 2023: 32 }") { $0.headcount = $1 },
    Key("founded", .monthAndDay, vi: "Ngày truyền thống", en: "Traditional day", example: "10-15") { $0.founded = $1 },
    Key(
      "communes", .list(of: .id(of: .commune)), vi: "Xã được phân công giúp đỡ", en: "Communes it helps",
      example: "[lung-phin]"
    ) {
      $0.communes = $1
    },
    Key(
      "standards", .byYear(.list(of: .text(max: 200))), vi: "Tiêu chuẩn đạt được", en: "Standards met",
      example: "{ 2022: [Cơ quan văn hóa] }"
    ) { $0.standards = $1 },
    Key("website", .address, vi: "Trang riêng", en: "Its own site", example: "https://example.vn/") { $0.website = $1 },
    Key(
      "roles", .list(of: .record(Role.keys, Role.init)), vi: "Vai trò trong Khối", en: "Parts in the bloc",
      about: ("Trưởng Khối luân phiên theo năm.", "The head rotates each year."),
      example: "[{ role: head, from: 2023-01-01, until: 2023-12-31 }]"
    ) { $0.roles = $1 },
    Key("until", .day, vi: "Ngày cuối mang tên này", en: "Last day under this name", example: "2025-06-30") {
      $0.until = $1
    },
    Key(
      "successor", ValueType<Mention<Agency>>.id(of: .agency), vi: "Cơ quan kế tục", en: "Successor",
      example: "ban-tuyen-giao-dan-van"
    ) { $0.successor = $1 },
  ])
}

extension Role {
  static let keys = KeyTable<Role>(
    [
      Key("role", .oneOf(Kind.self), vi: "Vai trò", en: "Part", example: "head") { $0.kind = $1 },
      Key("from", .day, vi: "Từ ngày", en: "From", example: "2023-01-01") { $0.from = $1 },
      Key("until", .day, vi: "Đến ngày", en: "Until", example: "2023-12-31") { $0.until = $1 },
    ],
    check: { role, pairs, reader in
      guard let from = role.from, let until = role.until, until < from else { return }
      reader.state(.endsBeforeItBegins, at: pairs["until"]?.place ?? reader.start)
    })
}

extension Contact {
  static let keys = KeyTable<Contact>([
    Key("unit", .text(max: 200), vi: "Bộ phận", en: "Office", example: "phòng Tổng hợp") { $0.unit = $1 },
    Key("person", .text(max: 200), vi: "Người phụ trách", en: "Person in charge", example: "Nguyễn Thị An") {
      $0.person = $1
    },
    Key("phone", .text(max: 40), vi: "Điện thoại cơ quan", en: "Office telephone", example: "0219 3866 123") {
      $0.phone = $1
    },
    Key("email", .text(max: 100), vi: "Thư điện tử cơ quan", en: "Office e-mail", example: "vanphong@example.vn") {
      $0.email = $1
    },
  ])
}

extension Commune {
  /// The keys of an item of `communes.yml`.
  public static let keys = KeyTable<Commune>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "lung-phin") { $0.id = $1 },
    Key("name", .text(max: 200), .required, vi: "Tên", en: "Name", example: "xã Lũng Phìn") { $0.name = $1 },
    Key("kind", .text(max: 60), vi: "Loại", en: "Kind", example: "xã") { $0.kind = $1 },
    Key("until", .day, vi: "Ngày cuối mang tên này", en: "Last day under this name", example: "2025-06-30") {
      $0.until = $1
    },
    Key(
      "successor", ValueType<Mention<Commune>>.id(of: .commune), vi: "Đơn vị kế tục", en: "Successor",
      example: "lung-phin"
    ) {
      $0.successor = $1
    },
  ])
}

extension WorkField {
  /// The keys of an item of `fields.yml`.
  public static let keys = KeyTable<WorkField>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "chuyen-doi-so") { $0.id = $1 },
    Key("name", .text(max: 200), .required, vi: "Tên", en: "Name", example: "Chuyển đổi số") { $0.name = $1 },
  ])
}

extension Title {
  /// The keys of an item of `titles.yml`.
  public static let keys = KeyTable<Title>([
    Key("id", .newID(), .required, vi: "Mã", en: "Id", example: "bk-tinh") { $0.id = $1 },
    Key(
      "name", .text(max: 200), .required, vi: "Tên", en: "Name", example: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
    ) { $0.name = $1 },
    Key("level", .text(max: 60), vi: "Cấp", en: "Level", example: "province") { $0.level = $1 },
    Key("subject", .text(max: 60), vi: "Đối tượng", en: "Whom it honours", example: "all") { $0.subject = $1 },
    Key("law", .text(max: 200), vi: "Căn cứ", en: "Legal source", example: "Điều 74, Luật 06/2022/QH15") {
      $0.law = $1
    },
    Key("validFrom", .day, vi: "Có từ ngày", en: "Valid from", example: "2024-01-01") { $0.validFrom = $1 },
    Key("validTo", .day, vi: "Hết từ ngày", en: "Valid to", example: "2023-12-31") { $0.validTo = $1 },
    Key("replaces", ValueType<Mention<Title>>.id(of: .title), vi: "Thay cho", en: "Replaces", example: "giay-khen") {
      $0.replaces = $1
    },
  ])
}
