import Templates

/// The calendar of a year: for each month a table of its days and a list of what they hold.
struct CalendarPage: ViewModel {
  /// A kind of thing, as the letter that stands for it.
  struct Mark: ViewModel {
    let letter: String
    let name: String
    /// `done`, `soon`, `late` or empty: the state of what it stands for.
    let state: String

    static let fields: [Field<Self>] = [
      .text("letter", "Chữ đánh dấu: K, Đ, H…") { $0.letter },
      .text("name", "Tên đầy đủ: Ngày kỷ niệm, Hạn báo cáo…") { $0.name },
      .text("state", "Lớp CSS: done, soon, late; có thể trống") { $0.state },
    ]
  }

  /// A day of the table; one without a number fills a week's row.
  struct Cell: ViewModel {
    let number: String
    /// The id of the day in the list; empty where there is nothing to lead to.
    let id: String
    let marks: [Mark]
    let isToday: Bool
    /// Whether no phase covers it.
    let isOutside: Bool

    static let fields: [Field<Self>] = [
      .text("number", "Ngày; trống ở ô ngoài tháng") { $0.number },
      .text("id", "Mã của ngày trong danh sách; trống khi ngày không có gì") { $0.id },
      .list("marks", "Các chữ đánh dấu, mỗi loại một chữ") { $0.marks },
      .flag("today", "Hôm nay") { $0.isToday },
      .flag("outside", "Ngoài các đợt thi đua") { $0.isOutside },
    ]
  }

  /// A row of seven days, Monday first.
  struct Week: ViewModel {
    let cells: [Cell]

    static let fields: [Field<Self>] = [.list("cells", "Bảy ngày, từ thứ Hai") { $0.cells }]
  }

  /// One thing of a day.
  struct Item: ViewModel {
    let mark: Mark
    let title: String
    let address: String
    let note: String
    let stateLabel: String
    let isSample: Bool
    let isDraft: Bool
    let isBloc: Bool

    static let fields: [Field<Self>] = [
      .record("mark", "Chữ đánh dấu, loại và trạng thái") { $0.mark },
      .text("title", "Tên") { $0.title },
      .url("address", "Địa chỉ nơi nói về nó") { $0.address },
      .text("note", "Giờ và nơi họp, người nhận, ai làm; có thể trống") { $0.note },
      .text("state_label", "Xong 21/4, Quá hạn 19 ngày; chỉ việc trong kế hoạch mới có") { $0.stateLabel },
      .flag("sample", "Bài mẫu") { $0.isSample },
      .flag("draft", "Bản nháp hoặc chưa đến ngày đăng") { $0.isDraft },
      .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
    ]
  }

  /// A day of the list.
  struct Day: ViewModel {
    let id: String
    let date: String
    let isToday: Bool
    let items: [Item]

    static let fields: [Field<Self>] = [
      .text("id", "Mã, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("date", "thứ Sáu, 30/6") { $0.date },
      .flag("today", "Hôm nay") { $0.isToday },
      .list("items", "Những gì rơi vào ngày ấy") { $0.items },
    ]
  }

  /// A month.
  struct Month: ViewModel {
    let id: String
    let title: String
    let short: String
    let caption: String
    let isCurrent: Bool
    let weeks: [Week]
    let outside: [Line]
    let days: [Day]

    static let fields: [Field<Self>] = [
      .text("id", "Mã, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Tháng 6/2023") { $0.title },
      .text("short", "Tên ngắn cho hàng nối tới các tháng: T6") { $0.short },
      .text("caption", "Tên của bảng, cho máy đọc màn hình") { $0.caption },
      .flag("current", "Tháng này") { $0.isCurrent },
      .list("weeks", "Các tuần") { $0.weeks },
      .list("outside", "11/12 đến 31/12: ngoài các đợt thi đua") { $0.outside },
      .list("days", "Những ngày có gì đó, và hôm nay") { $0.days },
    ]
  }

  /// A day of the week, as the head of a column.
  struct Weekday: ViewModel {
    let short: String
    let name: String

    static let fields: [Field<Self>] = [
      .text("short", "T2") { $0.short },
      .text("name", "thứ Hai") { $0.name },
    ]
  }

  let title: String
  let years: [MenuItem]
  let today: String
  let yearLine: YearLine?
  let legend: [Mark]
  let hasOutside: Bool
  let weekdays: [Weekday]
  let months: [Month]
  let feed: String
  let agencies: [NamedLink]
  let plan: NamedLink
  let parts: [NamedLink]

  static let fields: [Field<Self>] = [
    .text("title", "Lịch thi đua năm 2023") { $0.title },
    .list("years", "Các năm có lịch") { $0.years },
    .text("today_stands", "Hôm nay, 20/12: ngoài các đợt thi đua…; trống ở lịch năm khác") { $0.today },
    .optional("year_line", "Năm trên một dòng, vẽ hẹp; không có khi kế hoạch không chia đợt") { $0.yearLine },
    .list("legend", "Các chữ đánh dấu có trong trang") { $0.legend },
    .flag("has_days_outside", "Có ngày nằm ngoài các đợt") { $0.hasOutside },
    .list("weekdays", "Bảy cột của bảng tháng") { $0.weekdays },
    .list("months", "Mười hai tháng, thêm tháng của năm khác khi kế hoạch có mốc ở đó") { $0.months },
    .url("feed", "Lịch của cả Khối (iCalendar)") { $0.feed },
    .list("agencies", "Lịch của từng cơ quan (iCalendar)") { $0.agencies },
    .record("plan", "Trang kế hoạch của năm") { $0.plan },
    .list("parts", "Các trang khác của kế hoạch năm ấy") { $0.parts },
  ]
}
