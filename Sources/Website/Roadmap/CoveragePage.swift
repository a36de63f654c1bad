import Templates

/// Which agency has stories and news on which movement or field in a year, and which has none.
struct CoverageTable: ViewModel {
  /// What an agency has of a topic.
  struct Cell: ViewModel {
    let count: String
    let address: String?

    static let fields: [Field<Self>] = [
      .text("count", "Số gương và tin; trống khi chưa có") { $0.count },
      .optionalURL("address", "Bài ấy khi chỉ có một, danh sách bài của phong trào, lĩnh vực khi có nhiều") {
        $0.address
      },
    ]
  }

  /// A movement or a field.
  struct Row: ViewModel {
    let name: String
    let address: String
    let cells: [Cell]
    let total: String
    let gaps: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên phong trào, lĩnh vực") { $0.name },
      .url("address", "Địa chỉ") { $0.address },
      .list("cells", "Số gương và tin của từng cơ quan; trống khi chưa có") { $0.cells },
      .text("total", "Số bài, mỗi bài tính một lần; trống khi chưa có") { $0.total },
      .text("gaps", "Các cơ quan chưa có bài nào; trống khi cơ quan nào cũng có") { $0.gaps },
    ]
  }

  let id: String
  let title: String
  let head: String
  let columns: [Line]
  let rows: [Row]
  let totals: [Line]
  let total: String

  static let fields: [Field<Self>] = [
    .text("id", "Mã của bảng, bắt đầu bằng dấu gạch dưới") { $0.id },
    .text("title", "Tên bảng") { $0.title },
    .text("head", "Phong trào, Lĩnh vực: đầu cột thứ nhất") { $0.head },
    .list("columns", "Các cơ quan, đầu các cột") { $0.columns },
    .list("rows", "Các phong trào hoặc lĩnh vực") { $0.rows },
    .list("totals", "Số bài của từng cơ quan có trong bảng, mỗi bài tính một lần") { $0.totals },
    .text("total", "Số bài có trong bảng, mỗi bài tính một lần") { $0.total },
  ]
}

/// Both tables of a year.
struct CoveragePage: ViewModel {
  let title: String
  let years: [MenuItem]
  let tables: [CoverageTable]

  static let fields: [Field<Self>] = [
    .text("title", "Bài theo cơ quan năm 2023") { $0.title },
    .list("years", "Các năm có trang này") { $0.years },
    .list("tables", "Bảng theo phong trào, bảng theo lĩnh vực") { $0.tables },
  ]
}
