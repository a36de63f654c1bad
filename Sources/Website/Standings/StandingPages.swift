import Templates

/// The standings of a year.
struct StandingsPage: ViewModel {
  /// A criterion, as the head of a column.
  struct Column: ViewModel {
    let name: String
    let kind: String
    let most: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên tiêu chí") { $0.name },
      .text("kind", "Điểm thưởng, điểm trừ; trống với tiêu chí thường") { $0.kind },
      .text("most", "Điểm tối đa; có thể trống") { $0.most },
    ]
  }

  /// An agency's row.
  struct Row: ViewModel {
    let rank: String
    let agency: NamedLink
    let cells: [Line]
    let total: String
    let own: String
    let note: String

    static let fields: [Field<Self>] = [
      .text("rank", "Hạng; bằng điểm thì cùng hạng") { $0.rank },
      .record("agency", "Cơ quan") { $0.agency },
      .list("cells", "Điểm thẩm định theo từng tiêu chí; trống khi chưa có") { $0.cells },
      .text("total", "Tổng điểm thẩm định") { $0.total },
      .text("own", "Tổng điểm tự chấm") { $0.own },
      .text("note", "Cùng điểm với dòng trên, đứng sau theo thứ tự xét; thường trống") { $0.note },
    ]
  }

  /// The totals as bars, in the coordinates of a drawing 360 wide.
  struct Chart: ViewModel {
    /// An agency's bar.
    struct Bar: ViewModel {
      let name: String
      let total: String
      let textY: String
      let y: String
      let width: String
      let ownX: String
      let ownY: String

      static let fields: [Field<Self>] = [
        .text("name", "Hạng và tên cơ quan") { $0.name },
        .text("total", "Tổng điểm thẩm định") { $0.total },
        .text("text_y", "Tung độ của chữ") { $0.textY },
        .text("y", "Tung độ của thanh") { $0.y },
        .text("width", "Chiều dài thanh") { $0.width },
        .text("own_x", "Hoành độ vạch điểm tự chấm") { $0.ownX },
        .text("own_y", "Tung độ đầu vạch điểm tự chấm") { $0.ownY },
      ]
    }

    let title: String
    let about: String
    let height: String
    let bars: [Bar]

    static let fields: [Field<Self>] = [
      .text("title", "Câu nói điều mà hình vẽ cho thấy") { $0.title },
      .text("about", "Lời tả hình vẽ") { $0.about },
      .text("height", "Chiều cao của hình") { $0.height },
      .list("bars", "Mỗi cơ quan một thanh") { $0.bars },
    ]
  }

  let title: String
  let years: [MenuItem]
  let columns: [Column]
  let rows: [Row]
  let tieRule: String
  let chart: Chart?

  static let fields: [Field<Self>] = [
    .text("title", "Xếp hạng thi đua năm 2023") { $0.title },
    .list("years", "Các năm có xếp hạng") { $0.years },
    .list("columns", "Các tiêu chí") { $0.columns },
    .list("rows", "Các cơ quan, điểm cao trước") { $0.rows },
    .text("tie_rule", "Cách xét khi bằng điểm; trống khi kế hoạch không nêu") { $0.tieRule },
    .optional("chart", "Hình vẽ tổng điểm") { $0.chart },
  ]
}

/// The reporting board of a year: who has handed in what.
struct ReportsPage: ViewModel {
  /// An agency's state for one report.
  struct Cell: ViewModel {
    /// `done`, `late` or `wait`.
    let state: String
    let label: String

    static let fields: [Field<Self>] = [
      .text("state", "Lớp CSS: done, late, wait") { $0.state },
      .text("label", "Đã nộp 12/6, Nộp muộn 02/7, Chưa nộp, Chưa tới hạn") { $0.label },
    ]
  }

  /// An agency's row.
  struct Row: ViewModel {
    let agency: NamedLink
    let cells: [Cell]

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .list("cells", "Tình trạng của từng kỳ báo cáo") { $0.cells },
    ]
  }

  let title: String
  let years: [MenuItem]
  let reports: [PlanPage.Report]
  let rows: [Row]

  static let fields: [Field<Self>] = [
    .text("title", "Báo cáo năm 2023") { $0.title },
    .list("years", "Các năm có kỳ báo cáo") { $0.years },
    .list("reports", "Các kỳ báo cáo") { $0.reports },
    .list("rows", "Các cơ quan") { $0.rows },
  ]
}
