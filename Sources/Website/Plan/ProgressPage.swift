import Templates

/// How far the plan of a year has come: by phase, by movement, by agency; what is late, and who has to be reminded.
struct ProgressPage: ViewModel {
  /// How many tasks stand alike.
  struct Sum: ViewModel {
    let kind: String
    let name: String
    let count: String

    static let fields: [Field<Self>] = [
      .text("kind", "Lớp CSS: done, now, soon, late, wait, internal") { $0.kind },
      .text("name", "Xong, Đang làm…") { $0.name },
      .text("count", "Số việc") { $0.count },
    ]
  }

  /// A row of a table.
  struct Row: ViewModel {
    let name: NamedLink
    let cells: [Line]

    static let fields: [Field<Self>] = [
      .record("name", "Đợt, phong trào hoặc cơ quan") { $0.name },
      .list("cells", "Các số, theo thứ tự các cột") { $0.cells },
    ]
  }

  /// A way to group the tasks: a drawing where there are tasks, and a table with its figures.
  struct Group: ViewModel {
    let id: String
    let title: String
    let note: String
    let head: String
    let columns: [Line]
    let rows: [Row]
    let chart: StackedBars?

    static let fields: [Field<Self>] = [
      .text("id", "Mã, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Theo đợt, Theo phong trào, Theo cơ quan") { $0.title },
      .text("note", "Cách tính; có thể trống") { $0.note },
      .text("head", "Đầu của cột thứ nhất") { $0.head },
      .list("columns", "Đầu của các cột số") { $0.columns },
      .list("rows", "Các hàng") { $0.rows },
      .optional("chart", "Hình vẽ; không có khi không có việc nào") { $0.chart },
    ]
  }

  /// A task that is late.
  struct Late: ViewModel {
    let title: String
    let address: String
    let label: String
    let who: [NamedLink]

    static let fields: [Field<Self>] = [
      .text("title", "Việc phải làm") { $0.title },
      .url("address", "Chỗ của việc trên trang kế hoạch") { $0.address },
      .text("label", "Quá hạn 19 ngày (30/6)") { $0.label },
      .list("who", "Những cơ quan chưa làm") { $0.who },
    ]
  }

  /// What one agency owes.
  struct Owing: ViewModel {
    let agency: NamedLink
    let count: String
    let things: [NamedLink]

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("count", "3 việc") { $0.count },
      .list("things", "Việc quá hạn, báo cáo chưa nộp, giao ước và đầu mối chưa có") { $0.things },
    ]
  }

  /// Who follows and reminds.
  struct Reminder: ViewModel {
    let role: String
    let name: NamedLink

    static let fields: [Field<Self>] = [
      .text("role", "Trưởng Khối, Phó Trưởng Khối, Bộ phận giúp việc") { $0.role },
      .record("name", "Cơ quan, bộ phận") { $0.name },
    ]
  }

  let title: String
  let years: [MenuItem]
  let done: String
  let sums: [Sum]
  let groups: [Group]
  let late: [Late]
  let owing: [Owing]
  let reminders: [Reminder]
  let plan: NamedLink

  static let fields: [Field<Self>] = [
    .text("title", "Tiến độ năm 2023") { $0.title },
    .list("years", "Các năm có trang này") { $0.years },
    .text("done_of_all", "5 trên 13 việc đã xong; trống khi kế hoạch không có việc nào") { $0.done },
    .list("sums", "Số việc theo tình trạng; cộng lại bằng tổng số việc") { $0.sums },
    .list("groups", "Theo đợt, theo phong trào, theo cơ quan") { $0.groups },
    .list("late", "Các việc quá hạn, lâu nhất trước") { $0.late },
    .list("owing", "Việc cần đôn đốc, theo cơ quan") { $0.owing },
    .list("reminders", "Ai theo dõi, đôn đốc") { $0.reminders },
    .record("plan", "Trang kế hoạch của năm") { $0.plan },
  ]
}
