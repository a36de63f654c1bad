import Templates

/// A page of the list of stories.
struct StoriesPage: ViewModel {
  let cards: [StoryCard]
  let pager: Pager?

  static let fields: [Field<Self>] = [
    .list("cards", "Các gương, mới nhất trước") { $0.cards },
    .optional("pager", "Các trang khác của danh sách") { $0.pager },
  ]
}

/// A page of the list of news.
struct NewsPage: ViewModel {
  let rows: [EntryRow]
  let pager: Pager?

  static let fields: [Field<Self>] = [
    .list("rows", "Các tin, mới nhất trước") { $0.rows },
    .optional("pager", "Các trang khác của danh sách") { $0.pager },
  ]
}

/// A page of the announcements board, grouped by what must be done when.
struct BoardPage: ViewModel {
  /// The announcements of one group.
  struct Group: ViewModel {
    let id: String
    let title: String
    let count: String
    let rows: [NoticeRow]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("title", "Phải làm trong 10 ngày tới…") { $0.title },
      .text("count", "3 tin") { $0.count },
      .list("rows", "Các thông báo") { $0.rows },
    ]
  }

  /// A dimension by which the board can be read.
  struct Filter: ViewModel {
    let id: String
    let dimension: String
    let label: String
    let links: [FilterLink]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("by", "agency, kind, year, state: cho board.js") { $0.dimension },
      .text("label", "Gửi tới, Loại, Năm, Tình trạng") { $0.label },
      .list("links", "Các giá trị có trên bảng tin, trước tiên là tất cả") { $0.links },
    ]
  }

  /// The way to what has one value.
  struct FilterLink: ViewModel {
    let label: String
    let value: String
    let address: String
    let count: String
    let isCurrent: Bool

    static let fields: [Field<Self>] = [
      .text("label", "Giấy mời") { $0.label },
      .text("value", "Mã của giá trị, cho board.js; trống là tất cả") { $0.value },
      .url("address", "Địa chỉ danh sách có giá trị ấy") { $0.address },
      .text("count", "Số thông báo; trống ở mục tất cả") { $0.count },
      .flag("current", "Đang xem giá trị này") { $0.isCurrent },
    ]
  }

  let title: String
  let lede: String
  let asOf: String
  let asOfWords: String
  let filters: [Filter]
  let years: String
  let data: String
  let months: String
  let found: String
  let foundOne: String
  let groups: [Group]
  let pager: Pager?
  let consultations: NamedLink?

  static let fields: [Field<Self>] = [
    .text("title", "Bảng tin, hoặc giá trị đang lọc: Loại: Giấy mời") { $0.title },
    .text("lede", "Một câu giới thiệu") { $0.lede },
    .text("as_of", "Tính đến ngày 10/5/2023, khi in") { $0.asOf },
    .text("as_of_words", "Câu ấy còn nguyên {date}, cho days.js") { $0.asOfWords },
    .list("filters", "Các cách lọc bảng tin") { $0.filters },
    .text("years", "Các năm có tệp dữ liệu, mới nhất trước, cho board.js: 2023 2022") { $0.years },
    .url("board_data", "Phần đầu địa chỉ của các tệp dữ liệu; sau đó là năm và .js") { $0.data },
    .text("months", "Tên mười hai tháng, cách nhau bằng dấu sổ đứng, cho board.js") { $0.months },
    .text("found", "Câu đếm kết quả, còn nguyên {n}, cho board.js") { $0.found },
    .text("found_one", "Câu đếm khi có một kết quả, cho board.js") { $0.foundOne },
    .list("groups", "Các nhóm; nhóm trống không có") { $0.groups },
    .optional("pager", "Các trang khác của bảng tin") { $0.pager },
    .optional("consultations", "Trang liệt kê các lần lấy ý kiến, trên trang đầu của bảng tin") { $0.consultations },
  ]
}

/// The index of the movements or of the fields of work.
struct TopicsPage: ViewModel {
  /// A movement or a field.
  struct Item: ViewModel {
    let name: String
    let kind: String
    let address: String
    let count: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên") { $0.name },
      .text("kind", "Phong trào, Cuộc vận động…; trống với lĩnh vực") { $0.kind },
      .url("address", "Địa chỉ") { $0.address },
      .text("count", "3 bài; trống khi chưa có") { $0.count },
    ]
  }

  let title: String
  let lede: String
  let items: [Item]
  let coverage: CoverageTable?
  let coveragePage: NamedLink?

  static let fields: [Field<Self>] = [
    .optional("coverage", "Cơ quan nào đã có bài về phong trào, lĩnh vực nào trong năm của kế hoạch") { $0.coverage },
    .optional("coverage_page", "Trang có cả hai bảng và các năm khác") { $0.coveragePage },
    .text("title", "Tên mục") { $0.title },
    .text("lede", "Một câu giới thiệu") { $0.lede },
    .list("items", "Các phong trào hoặc lĩnh vực") { $0.items },
  ]
}

/// One commended for what a movement asks.
struct HonouredLine: ViewModel {
  let name: String
  let story: String
  let award: String
  let date: String
  let agency: String

  static let fields: [Field<Self>] = [
    .text("name", "Tên người, tập thể được khen") { $0.name },
    .url("story", "Địa chỉ bài gương") { $0.story },
    .text("award", "Danh hiệu, hình thức và loại khen thưởng") { $0.award },
    .text("date", "Ngày quyết định; có thể trống") { $0.date },
    .text("agency", "Cơ quan") { $0.agency },
  ]
}

/// A page of a movement or of a field of work.
struct TopicPage: ViewModel {
  let title: String
  let kind: String
  let slogan: String
  let base: String
  let aliases: [Line]
  let fieldsOfWork: [NamedLink]
  let tasks: [TaskRow]
  let honoured: [HonouredLine]
  let cards: [StoryCard]
  let rows: [EntryRow]
  let pager: Pager?

  static let fields: [Field<Self>] = [
    .list("honoured", "Những người, tập thể được khen có bài gương ở đây, mới nhất trước") { $0.honoured },
    .text("title", "Tên phong trào hoặc lĩnh vực") { $0.title },
    .text("kind", "Phong trào thi đua, Cuộc vận động, Lĩnh vực…") { $0.kind },
    .text("slogan", "Khẩu hiệu; có thể trống") { $0.slogan },
    .text("base", "Văn bản phát động; có thể trống") { $0.base },
    .list("aliases", "Cách gọi khác") { $0.aliases },
    .list("fields", "Lĩnh vực của phong trào") { $0.fieldsOfWork },
    .list("tasks", "Nhiệm vụ của kế hoạch thuộc phong trào") { $0.tasks },
    .list("cards", "Các gương của trang này") { $0.cards },
    .list("rows", "Tin và thông báo của trang này") { $0.rows },
    .optional("pager", "Các trang khác của danh sách") { $0.pager },
  ]
}

/// The index of the agencies.
struct AgenciesPage: ViewModel {
  /// A member of the bloc.
  struct Item: ViewModel {
    let name: String
    let role: String
    let address: String
    let day: String
    let count: String

    static let fields: [Field<Self>] = [
      .text("name", "Tên cơ quan") { $0.name },
      .text("role", "Trưởng Khối, Phó Trưởng Khối; trống với thành viên") { $0.role },
      .url("address", "Địa chỉ") { $0.address },
      .text("day", "Ngày truyền thống 15/10; có thể trống") { $0.day },
      .text("count", "3 bài; trống khi chưa có") { $0.count },
    ]
  }

  let items: [Item]
  let former: [Item]
  let contacts: NamedLink?

  static let fields: [Field<Self>] = [
    .list("items", "Các cơ quan trong Khối") { $0.items },
    .list("former", "Các cơ quan đã sáp nhập hoặc đổi tên") { $0.former },
    .optional("contacts", "Trang đầu mối liên hệ của năm") { $0.contacts },
  ]
}

/// An agency's page: what it has to do, what concerns it, what it has shown.
struct AgencyPage: ViewModel {
  /// An award of somebody in the agency.
  struct Honour: ViewModel {
    let name: String
    let award: String
    let date: String
    let note: String
    let story: String?

    static let fields: [Field<Self>] = [
      .text("name", "Tên người, tập thể được khen") { $0.name },
      .text("award", "Danh hiệu, hình thức và loại khen thưởng") { $0.award },
      .text("date", "Ngày quyết định; có thể trống") { $0.date },
      .text("note", "Đã hủy ngày…; có thể trống") { $0.note },
      .optionalURL("story", "Địa chỉ bài gương") { $0.story },
    ]
  }

  /// A report that the plan asks the agency for.
  struct Report: ViewModel {
    let title: String
    let address: String
    let due: String
    let cell: ReportsPage.Cell

    static let fields: [Field<Self>] = [
      .text("title", "Tên báo cáo") { $0.title },
      .url("address", "Địa chỉ bảng theo dõi báo cáo của năm") { $0.address },
      .text("due", "Hạn 15/6; có thể trống") { $0.due },
      .text("state", "Lớp CSS: done, late, wait") { $0.cell.state },
      .text("label", "Đã nộp 12/6, Chưa nộp…") { $0.cell.label },
    ]
  }

  let name: String
  let role: String
  let leader: String
  let contact: String
  let day: String
  let website: String?
  let successor: NamedLink?
  let communes: [NamedLink]
  let standards: [Line]
  let storyCount: String
  let taskCount: String
  let notices: [NoticeRow]
  let tasks: [TaskRow]
  let laterTasks: [TaskRow]
  let doneTasks: [TaskRow]
  let nothingDue: String
  let laterLabel: String
  let doneLabel: String
  let cards: [StoryCard]
  let rows: [EntryRow]
  let pager: Pager?
  let isFirst: Bool
  let isInbox: Bool
  let hasDuties: Bool
  let hasBoard: Bool
  let pact: PactSummary?
  let agencyCalendar: String?
  let honours: [Honour]
  let roll: String?
  let allNotices: String?
  let reports: [Report]
  let agencyFeed: String?

  static let fields: [Field<Self>] = [
    .optional("pact", "Giao ước thi đua của năm, trên trang đầu") { $0.pact },
    .list("honours", "Khen thưởng mới nhất của cơ quan, trên trang đầu") { $0.honours },
    .optionalURL("all_notices", "Danh sách mọi thông báo còn phải biết của cơ quan trên bảng tin") { $0.allNotices },
    .optionalURL("roll", "Phần bảng vàng của cơ quan trong năm gần nhất có khen thưởng") { $0.roll },
    .list("reports", "Báo cáo mà kế hoạch của năm yêu cầu, trên trang đầu") { $0.reports },
    .optionalURL("agency_calendar", "Lịch của cơ quan (iCalendar)") { $0.agencyCalendar },
    .optionalURL("agency_feed", "Nguồn tin của cơ quan (Atom), khi site.yml có baseURL") { $0.agencyFeed },
    .text("name", "Tên cơ quan") { $0.name },
    .text("role", "Trưởng Khối, Phó Trưởng Khối; trống với thành viên") { $0.role },
    .text("leader", "Người đứng đầu; có thể trống") { $0.leader },
    .text("agency_contact", "Đầu mối liên hệ của cơ quan; có thể trống") { $0.contact },
    .text("day", "Ngày truyền thống; có thể trống") { $0.day },
    .optionalAbsoluteURL("website", "Trang riêng của cơ quan") { $0.website },
    .optional("successor", "Cơ quan kế tục") { $0.successor },
    .list("communes", "Xã được phân công giúp đỡ") { $0.communes },
    .list("standards", "Tiêu chuẩn đạt được, kèm năm") { $0.standards },
    .text("story_count", "Số gương đã đăng") { $0.storyCount },
    .text("task_count", "Số việc còn phải làm") { $0.taskCount },
    .list("notices", "Thông báo gửi tới cơ quan, còn hiệu lực") { $0.notices },
    .list("tasks", "Nhiệm vụ của kế hoạch đã quá hạn hoặc sắp đến hạn") { $0.tasks },
    .list("later_tasks", "Nhiệm vụ khác mà cơ quan còn phải làm, theo thời hạn") { $0.laterTasks },
    .list("done_tasks", "Nhiệm vụ mà cơ quan đã làm xong") { $0.doneTasks },
    .text("nothing_due", "Không có việc nào đến hạn trong 10 ngày tới; trống khi có") { $0.nothingDue },
    .text("later_label", "Các việc khác trong năm (6); trống khi không có") { $0.laterLabel },
    .text("done_label", "1 việc đã xong; trống khi chưa có") { $0.doneLabel },
    .list("cards", "Các gương của trang này") { $0.cards },
    .list("rows", "Tin và thông báo của cơ quan") { $0.rows },
    .optional("pager", "Các trang khác của danh sách") { $0.pager },
    .flag("first", "Đây là trang đầu của cơ quan") { $0.isFirst },
    .flag("inbox", "Trang đầu của cơ quan còn hoạt động dưới tên này: có việc phải làm và thông báo") { $0.isInbox },
    .flag("has_duties", "Kế hoạch của năm có việc cho cơ quan, đã xong hay chưa") { $0.hasDuties },
    .flag("has_board", "Trang có bảng tin") { $0.hasBoard },
  ]
}
