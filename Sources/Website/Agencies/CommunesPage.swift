import Templates

/// The communes that the bloc's agencies help, and what was told of each in a year.
struct CommunesPage: ViewModel {
  /// An entry that tells of a commune.
  struct Item: ViewModel {
    let title: String
    let address: String
    let note: String
    let isSample: Bool
    let isDraft: Bool
    let isBloc: Bool

    static let fields: [Field<Self>] = [
      .text("title", "Tên bài") { $0.title },
      .url("address", "Địa chỉ") { $0.address },
      .text("note", "Tin, 12/4/2023, Ban Dân vận Tỉnh ủy") { $0.note },
      .flag("sample", "Bài mẫu") { $0.isSample },
      .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
      .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
    ]
  }

  /// A commune.
  struct Row: ViewModel {
    let id: String
    let name: String
    let note: String
    let count: String
    let agencies: [NamedLink]
    let entries: [Item]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của xã, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("name", "Tên xã, phường, thị trấn") { $0.name },
      .text("note", "Đã nhập vào đơn vị nào; có thể trống") { $0.note },
      .text("count", "3 bài; trống khi chưa có") { $0.count },
      .list("agencies", "Các cơ quan được phân công giúp đỡ") { $0.agencies },
      .list("entries", "Các bài trong năm, mới nhất trước") { $0.entries },
    ]
  }

  let title: String
  let years: [MenuItem]
  let rows: [Row]
  let gaps: [NamedLink]
  let unassigned: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("title", "Giúp đỡ xã năm 2023") { $0.title },
    .list("years", "Các năm có trang này") { $0.years },
    .list("rows", "Các xã, theo thứ tự của tệp") { $0.rows },
    .list("gaps", "Các xã chưa có bài nào trong năm") { $0.gaps },
    .list("unassigned", "Các xã chưa có cơ quan nào được phân công") { $0.unassigned },
  ]
}
