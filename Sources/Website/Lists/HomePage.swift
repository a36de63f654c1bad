import Templates

/// The home page: the theme of the year, where the plan stands, the next dates, the newest stories and news, the top of
/// the board.
struct HomePage: ViewModel {
  /// Where the plan stands today.
  struct Pulse: ViewModel {
    let phase: String
    let days: String
    /// The day they lead to.
    let until: String
    let daysUnit: String
    let done: String
    let total: String
    let address: String

    static let fields: [Field<Self>] = [
      .text("phase", "Đợt 1, đến 30/6; hoặc câu nói đang ở ngoài các đợt") { $0.phase },
      .text("days", "Số ngày còn lại; trống khi ở ngoài các đợt") { $0.days },
      .text("until", "Ngày cuối của đợt, YYYY-MM-DD; trống khi ở ngoài các đợt") { $0.until },
      .text("days_unit", "ngày nữa") { $0.daysUnit },
      .text("done", "Số việc đã xong của đợt") { $0.done },
      .text("total", "trên 9 việc") { $0.total },
      .url("address", "Địa chỉ trang kế hoạch") { $0.address },
    ]
  }

  /// A coming date: a deadline, an event, an anniversary, a task's due day.
  struct ComingDate: ViewModel {
    let leaf: Leaf
    let kind: String
    let title: String
    let address: String
    /// The last day on which it is still to come.
    let last: String

    static let fields: [Field<Self>] = [
      .text("last", "Ngày cuối còn là sắp tới, YYYY-MM-DD") { $0.last },
      .record("leaf", "Tờ lịch") { $0.leaf },
      .text("kind", "Ngày kỷ niệm, Việc trong kế hoạch…") { $0.kind },
      .text("title", "Tên") { $0.title },
      .url("address", "Địa chỉ nơi nói về nó") { $0.address },
    ]
  }

  /// A movement with the number of its stories.
  struct MovementLine: ViewModel {
    let name: String
    let address: String
    let count: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên phong trào") { $0.name },
      .url("address", "Địa chỉ") { $0.address },
      .text("count", "3 gương; trống khi chưa có") { $0.count },
    ]
  }

  let theme: String
  let themeLabel: String
  let tagline: String
  let pulse: Pulse?
  let lead: StoryCard?
  let stories: [StoryCard]
  let board: [NoticeRow]
  let dates: [ComingDate]
  let movements: [MovementLine]
  let news: [EntryRow]
  let storiesAddress: String?
  let boardAddress: String?
  let newsAddress: String?
  let calendarAddress: String?

  static let fields: [Field<Self>] = [
    .text("theme", "Chủ đề năm, không có ngoặc kép; trống khi chưa có kế hoạch") { $0.theme },
    .text("theme_label", "Chủ đề năm 2023") { $0.themeLabel },
    .text("tagline", "Lời giới thiệu của trang") { $0.tagline },
    .optional("pulse", "Tình hình thực hiện kế hoạch") { $0.pulse },
    .optional("lead", "Gương mới nhất, in lớn") { $0.lead },
    .list("stories", "Ba gương tiếp theo") { $0.stories },
    .list("board", "Những tin đầu của bảng tin") { $0.board },
    .list("dates", "Các mốc sắp tới") { $0.dates },
    .list("movements", "Các phong trào của năm") { $0.movements },
    .list("news", "Ba tin mới nhất") { $0.news },
    .optionalURL("stories_address", "Địa chỉ mục gương người tốt") { $0.storiesAddress },
    .optionalURL("board_address", "Địa chỉ bảng tin") { $0.boardAddress },
    .optionalURL("news_address", "Địa chỉ mục tin tức") { $0.newsAddress },
    .optionalURL("calendar_address", "Địa chỉ lịch của năm") { $0.calendarAddress },
  ]
}
