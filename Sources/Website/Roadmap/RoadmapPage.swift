import Templates

/// The roadmap of models of a year: who has come how far, and what is late.
struct RoadmapPage: ViewModel {
  /// A step of a model's way.
  struct Step: ViewModel {
    let name: String
    /// `done`, `late`, `plan` or `open`.
    let state: String
    let label: String

    static let fields: [Field<Self>] = [
      .text("name", "Phát hiện, Bồi dưỡng, Tổng kết, Nhân rộng") { $0.name },
      .text("state", "Lớp CSS: done, late, plan, open") { $0.state },
      .text("label", "tháng 3/2023; dự kiến tháng 8/2023; quá hạn 10 ngày (dự kiến 30/4/2023)") { $0.label },
    ]
  }

  /// A model.
  struct Row: ViewModel {
    let title: String
    let address: String
    let name: String
    let agency: NamedLink
    let steps: [Step]
    let followers: [NamedLink]
    let isSample: Bool
    let isDraft: Bool
    let isBloc: Bool

    static let fields: [Field<Self>] = [
      .text("title", "Tên bài") { $0.title },
      .url("address", "Địa chỉ của bài") { $0.address },
      .text("name", "Tên như bài cho phép hiện") { $0.name },
      .record("agency", "Cơ quan") { $0.agency },
      .list("steps", "Bốn chặng, kèm ngày dự kiến và ngày làm thật") { $0.steps },
      .list("followers", "Tin của cơ quan khác có liên kết tới bài này") { $0.followers },
      .flag("sample", "Bài mẫu") { $0.isSample },
      .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
      .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
    ]
  }

  /// The models that have come to the same step.
  struct Group: ViewModel {
    let id: String
    let title: String
    let count: String
    let number: String
    let rows: [Row]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Tên chặng đã tới") { $0.title },
      .text("count", "3 điển hình") { $0.count },
      .text("number", "Số điển hình") { $0.number },
      .list("rows", "Các điển hình; trống khi chưa có") { $0.rows },
    ]
  }

  /// A step that is late.
  struct Late: ViewModel {
    let title: String
    let address: String
    let label: String
    let agency: NamedLink

    static let fields: [Field<Self>] = [
      .text("title", "Tên bài") { $0.title },
      .url("address", "Địa chỉ của bài") { $0.address },
      .text("label", "Bồi dưỡng: dự kiến tháng 4/2023, quá hạn 10 ngày") { $0.label },
      .record("agency", "Cơ quan") { $0.agency },
    ]
  }

  /// How many models a field of work has at each step.
  struct FieldRow: ViewModel {
    let name: String
    let address: String?
    let cells: [Line]
    let total: String

    static let fields: [Field<Self>] = [
      .text("name", "Lĩnh vực") { $0.name },
      .optionalURL("address", "Trang của lĩnh vực") { $0.address },
      .list("cells", "Số điển hình ở từng chặng; trống khi không có") { $0.cells },
      .text("total", "Cộng") { $0.total },
    ]
  }

  let title: String
  let years: [MenuItem]
  let groups: [Group]
  let late: [Late]
  let lateCount: String
  let rowsByField: [FieldRow]
  let totals: [Line]
  let total: String
  let isCountedTwice: Bool
  let fieldsWithout: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("title", "Lộ trình điển hình năm 2023") { $0.title },
    .list("years", "Các năm có lộ trình") { $0.years },
    .list("groups", "Bốn nhóm theo chặng đã tới") { $0.groups },
    .list("late", "Các chặng đã qua ngày dự kiến mà chưa làm, muộn nhất trước") { $0.late },
    .text("late_count", "2 chặng") { $0.lateCount },
    .list("by_field", "Số điển hình theo lĩnh vực") { $0.rowsByField },
    .list("totals", "Số điển hình ở từng chặng, mỗi bài tính một lần") { $0.totals },
    .text("total", "Số điển hình") { $0.total },
    .flag("counted_twice", "Có bài thuộc nhiều lĩnh vực, nên cộng các dòng nhiều hơn dòng cuối") { $0.isCountedTwice },
    .list("fields_without", "Các lĩnh vực chưa có điển hình") { $0.fieldsWithout },
  ]
}
