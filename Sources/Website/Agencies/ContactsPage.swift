import Templates

/// Whom to ask: an office, with links that call and write to it.
struct ContactLine: ViewModel {
  let unit: String
  let person: String
  let phone: String
  let call: String?
  let email: String
  let write: String?

  static let fields: [Field<Self>] = [
    .text("unit", "Bộ phận; có thể trống") { $0.unit },
    .text("person", "Người phụ trách; có thể trống") { $0.person },
    .text("phone", "Điện thoại; có thể trống") { $0.phone },
    .optionalAbsoluteURL("call", "Địa chỉ tel: khi điện thoại là một số") { $0.call },
    .text("email", "Thư điện tử; có thể trống") { $0.email },
    .optionalAbsoluteURL("write", "Địa chỉ mailto: khi thư điện tử viết đúng") { $0.write },
  ]
}

/// Whom to ask in each agency of the bloc, for the wall of every office.
struct ContactsPage: ViewModel {
  /// An agency.
  struct Row: ViewModel {
    let agency: NamedLink
    let role: String
    let leader: String
    let contact: ContactLine?

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("role", "Trưởng Khối, Phó Trưởng Khối; trống với thành viên") { $0.role },
      .text("leader", "Người đứng đầu; có thể trống") { $0.leader },
      .optional("agency_contact", "Đầu mối liên hệ") { $0.contact },
    ]
  }

  let title: String
  let years: [MenuItem]
  let rows: [Row]
  let missing: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("title", "Đầu mối liên hệ năm 2023") { $0.title },
    .list("years", "Các năm có trang này") { $0.years },
    .list("rows", "Các cơ quan trong Khối") { $0.rows },
    .list("missing", "Các cơ quan chưa có đầu mối") { $0.missing },
  ]
}
