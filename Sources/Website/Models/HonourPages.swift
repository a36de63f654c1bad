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
    let story: String?
    let isRevoked: Bool

    static let fields: [Field<Self>] = [
      .text("before", "Họ và tên đệm; trống với tập thể, hộ gia đình") { $0.before },
      .text("name", "Tên, in đậm") { $0.name },
      .text("agency", "Phòng, tổ, đội và cơ quan") { $0.agency },
      .text("note", "Đã hủy ngày…; có thể trống") { $0.note },
      .optionalURL("story", "Địa chỉ bài gương") { $0.story },
      .flag("revoked", "Khen thưởng đã bị hủy") { $0.isRevoked },
    ]
  }

  /// Those commended by one decision with one title.
  struct Group: ViewModel {
    let id: String
    let title: String
    let decision: String
    let file: String?
    let people: [Person]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Danh hiệu, hình thức và loại khen thưởng") { $0.title },
      .text("decision", "Quyết định số…, ngày… · 6 người") { $0.decision },
      .optionalURL("file", "Tệp quyết định") { $0.file },
      .list("people", "Những người, tập thể được khen") { $0.people },
    ]
  }

  /// An agency's figures.
  struct Row: ViewModel {
    let agency: NamedLink
    let headcount: String
    let awarded: String
    let staff: String
    let small: String
    let ratio: String

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("headcount", "Số người; trống khi chưa ghi") { $0.headcount },
      .text("awarded", "Số cá nhân được khen, mỗi người tính một lần") { $0.awarded },
      .text("staff", "Trong đó là người trực tiếp làm việc") { $0.staff },
      .text("small", "Số tập thể nhỏ được khen") { $0.small },
      .text("ratio", "Tỷ lệ; trống khi chưa ghi số người") { $0.ratio },
    ]
  }

  /// A year's bar in the picture of the ratio, in the coordinates of a drawing 360 wide.
  struct Bar: ViewModel {
    let x: String
    let y: String
    let height: String
    let middle: String
    let labelY: String
    let label: String
    let year: String
    let isUnfinished: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ trái") { $0.x },
      .text("y", "Tung độ đầu cột") { $0.y },
      .text("height", "Chiều cao cột") { $0.height },
      .text("middle", "Hoành độ giữa cột") { $0.middle },
      .text("label_y", "Tung độ của con số") { $0.labelY },
      .text("label", "Tỷ lệ, không có dấu phần trăm") { $0.label },
      .text("year", "Năm") { $0.year },
      .flag("unfinished", "Năm chưa hết") { $0.isUnfinished },
    ]
  }

  let title: String
  let years: [MenuItem]
  let groups: [Group]
  let rows: [Row]
  let bars: [Bar]
  let chartTitle: String

  static let fields: [Field<Self>] = [
    .text("title", "Bảng vàng năm 2023") { $0.title },
    .list("years", "Các năm có khen thưởng") { $0.years },
    .list("groups", "Các danh hiệu, theo quyết định") { $0.groups },
    .list("rows", "Số liệu theo cơ quan") { $0.rows },
    .list("bars", "Tỷ lệ khen thưởng qua các năm, để vẽ; trống khi chưa ghi số người") { $0.bars },
    .text("chart_title", "Câu nói điều mà hình vẽ cho thấy") { $0.chartTitle },
  ]
}
