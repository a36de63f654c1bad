import Templates

/// The honour roll of a year: who was commended, by title and decision.
struct HonourPage: ViewModel {
  /// One who was commended.
  struct Person: ViewModel {
    /// What stands before the given name.
    let before: String
    /// The given name, or a collective's whole name.
    let name: String
    let agency: String
    let note: String
    let place: String?
    let story: String?
    let isRevoked: Bool

    static let fields: [Field<Self>] = [
      .text("before", "Họ và tên đệm; trống với tập thể, hộ gia đình") { $0.before },
      .text("name", "Tên, in đậm") { $0.name },
      .text("agency", "Phòng, tổ, đội và cơ quan") { $0.agency },
      .text("note", "Đã hủy ngày…; có thể trống") { $0.note },
      .optionalURL("place", "Chỗ của người, tập thể ấy trong sổ ghi danh") { $0.place },
      .optionalURL("story", "Địa chỉ bài gương") { $0.story },
      .flag("revoked", "Khen thưởng đã bị hủy") { $0.isRevoked },
    ]
  }

  /// What stands above those commended by one decision with one title.
  struct Heading: Sendable {
    let title: String
    let decision: String
    let level: String
    let file: String?
  }

  /// Those commended by one decision with one title.
  struct Group: ViewModel {
    let id: String
    let heading: Heading
    let count: String
    /// Records of ``Person``, made once for all pages that show a part of the roll.
    let people: [Record]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Danh hiệu, hình thức và loại khen thưởng") { $0.heading.title },
      .text("decision", "Quyết định số…, ngày… của…") { $0.heading.decision },
      .text("count", "6 tên, không kể khen thưởng đã hủy; có thể trống") { $0.count },
      .text("level", "Cấp khen; có thể trống") { $0.heading.level },
      .optionalURL("file", "Tệp quyết định") { $0.heading.file },
      .records("people", "Những người, tập thể được khen", of: Person.self) { $0.people },
    ]
  }

  /// A dimension by which the roll can be read.
  struct Filter: ViewModel {
    let id: String
    let label: String
    let links: [FilterLink]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("label", "Cấp khen, Loại khen thưởng…") { $0.label },
      .list("links", "Các giá trị có trong năm") { $0.links },
    ]
  }

  /// The way to what has one value.
  struct FilterLink: ViewModel {
    let label: String
    let address: String
    let count: Int
    let isCurrent: Bool

    static let fields: [Field<Self>] = [
      .text("label", "Cấp tỉnh") { $0.label },
      .url("address", "Địa chỉ của phần bảng vàng có giá trị ấy") { $0.address },
      .text("count", "Số lượt khen, không kể đã hủy") { String($0.count) },
      .flag("current", "Đang xem giá trị này") { $0.isCurrent },
    ]
  }

  let title: String
  let years: [MenuItem]
  /// The list of titles.
  let titles: String
  /// The whole roll, where this is a part of it.
  var whole: NamedLink?
  var filters: [Filter] = []
  var groups: [Group] = []
  var sums: [Sum] = []
  var rows: [Row] = []
  var ratio: Ratio?
  var registered: [Registered] = []

  static let fields: [Field<Self>] = [
    .text("title", "Bảng vàng năm 2023") { $0.title },
    .list("years", "Các năm có khen thưởng") { $0.years },
    .url("titles", "Địa chỉ trang danh hiệu, hình thức khen thưởng") { $0.titles },
    .optional("whole", "Bảng vàng cả năm, khi đây chỉ là một phần") { $0.whole },
    .list("filters", "Các cách lọc; trang lọc chỉ có cách của nó") { $0.filters },
    .list("groups", "Các danh hiệu, theo quyết định") { $0.groups },
    .list("sums", "Con số của cả Khối; trống ở trang lọc") { $0.sums },
    .list("rows", "Số liệu theo cơ quan; trống ở trang lọc") { $0.rows },
    .optional("ratio", "Tỷ lệ khen thưởng qua các năm, khi đã ghi số người") { $0.ratio },
    .list("registered", "Danh hiệu đã đăng ký và đã được tặng; trống ở trang lọc") { $0.registered },
  ]
}
