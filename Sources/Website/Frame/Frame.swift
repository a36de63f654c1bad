import Catalog
import Templates
import Vietnamese

/// What every page has around its own content: head, masthead, menu, breadcrumb, footer.
struct Frame: ViewModel {
  let language: String
  let documentTitle: String
  /// What `documentTitle` says before the site's name.
  let name: String
  let description: String
  let siteTitle: String
  let organisation: String
  let publisher: String
  let canonical: String?
  /// Records of ``MenuItem``, made once for all pages of a section.
  let items: [Record]
  let menu: [Record]
  let pages: [Record]
  let crumbs: [Crumb]
  let builtOn: String
  let calendar: String?
  /// The search page; nil where there is nothing to search.
  let search: String?
  let isSearch: Bool
  let contact: String
  let isBloc: Bool
  let isDraft: Bool
  /// Whether nobody has agreed yet to what the page tells.
  var lacksConsent = false
  let isSampleSite: Bool
  /// A record of ``DayWords``, made once for all pages.
  let dayWords: Record
  /// Records of ``NamedLink``.
  let feedMenu: [Record]
  /// Whether search engines are to leave it out, though it is no draft.
  var isHidden = false
  /// The feeds of which the head tells.
  var feeds: [NamedLink] = []
  var sharing: Sharing?
  /// The script element that tells programs what the page is; may be empty.
  var linkedData: [UInt8] = []

  static let fields: [Field<Self>] = [
    .text("lang", "Mã ngôn ngữ của trang: vi hoặc en") { $0.language },
    .text("document_title", "Tên trang trong thẻ title") { $0.documentTitle },
    .text("description", "Mô tả trang cho máy tìm kiếm") { $0.description },
    .text("site_title", "Tên của cả trang, ở đầu trang") { $0.siteTitle },
    .text("organisation", "Dòng tên tỉnh và Khối phía trên tên trang") { $0.organisation },
    .text("publisher", "Đơn vị chủ quản, ở cuối trang") { $0.publisher },
    .url("home", "Địa chỉ trang chủ") { _ in Addresses.home },
    .optionalAbsoluteURL("canonical", "Địa chỉ chính thức, khi site.yml có baseURL") { $0.canonical },
    .records("nav", "Thực đơn ở đầu trang", of: MenuItem.self) { $0.items },
    .records("menu", "Tất cả các mục, ở cuối trang", of: MenuItem.self) { $0.menu },
    .records("pages", "Các trang riêng (thư mục pages), ở cuối trang", of: MenuItem.self) { $0.pages },
    .list("crumbs", "Đường dẫn từ trang chủ tới trang này; mục cuối không có địa chỉ") { $0.crumbs },
    .optionalURL("search", "Trang tìm kiếm, khi đã có bài") { $0.search },
    .flag("on_search", "Đang ở trang tìm kiếm") { $0.isSearch },
    .optionalURL("calendar", "Lịch các mốc (iCalendar), khi đã có kế hoạch") { $0.calendar },
    .text("built_on", "Câu ghi ngày mà trang được dựng") { $0.builtOn },
    .text("contact", "Đầu mối của cơ quan Trưởng Khối; trống nếu chưa có") { $0.contact },
    .list("feeds", "Nguồn tin (Atom) liên quan tới trang này, cho thẻ link ở đầu trang") { $0.feeds },
    .records("feed_menu", "Nguồn tin (Atom) của cả trang và từng mục, ở cuối trang", of: NamedLink.self) {
      $0.feedMenu
    },
    .optional("sharing", "Điều mạng xã hội hiện khi trang được chia sẻ, khi site.yml có baseURL") { $0.sharing },
    .html("structured_data", "Khối dữ liệu JSON-LD cho máy tìm kiếm; có thể trống") { $0.linkedData },
    .flag("noindex", "Máy tìm kiếm không được ghi nhận trang này") { $0.isBloc || $0.isDraft || $0.isHidden },
    .flag("is_bloc", "Đây là bản nội bộ Khối") { $0.isBloc },
    .flag("is_draft", "Trang này là bản nháp hoặc chưa đến ngày đăng, chỉ hiện khi xem trước") { $0.isDraft },
    .flag("lacks_consent", "Bản nháp chưa ghi sự đồng ý của nhân vật") { $0.lacksConsent },
    .record("day_words", "Chữ để đếm lại số ngày khi trang được mở", of: DayWords.self) { $0.dayWords },
    .flag("is_sample_site", "Cả trang là trang minh họa (site.yml: sample)") { $0.isSampleSite },
  ]
}

/// The words by which `assets/days.js` tells anew how many days are left; numbers and days stay in braces.
struct DayWords: ViewModel {
  /// The site's time zone, in minutes from UTC.
  let offset: Int
  let strings: Strings
  /// The day of the build.
  let built: Day
  let isSampleSite: Bool

  static let fields: [Field<Self>] = [
    .text("offset", "Múi giờ của trang, tính bằng phút") { String($0.offset) },
    .text("built", "Ngày mà trang được dựng, YYYY-MM-DD") { $0.built.iso },
    .flag("sample_site", "Trang minh họa: ở lại trong năm của nó") { $0.isSampleSite },
    .text("months", "Tên mười hai tháng, cách nhau bằng dấu sổ đứng") { words in
      (1...12).map { words.strings[.month($0)] }.joined(separator: "|")
    },
    .text("near", "Trong bao nhiêu ngày thì coi là sắp đến") { _ in String(Board.soon) },
    .text("left", "Còn {n} ngày") { $0.strings(.daysLeft, ["n": "{n}"]) },
    .text("left_one", "Còn 1 ngày") { $0.strings(.daysLeft, ["n": "1"]) },
    .text("late", "Quá hạn {n} ngày") { $0.strings(.daysLate, ["n": "{n}", "date": "{date}"]) },
    .text("late_one", "Quá hạn 1 ngày") { $0.strings(.daysLate, ["n": "1", "date": "{date}"]) },
    .text("today", "Hạn hôm nay") { $0.strings(.today) },
    .text("event_today", "Hôm nay") { $0.strings(.eventToday) },
    .text("past", "Đã diễn ra") { $0.strings(.isPast) },
    .text("due", "Hạn {date}") { $0.strings(.dueDay, ["date": "{date}"]) },
    .text("none", "Không có hạn") { $0.strings(.noDeadline) },
    .text("asked", "Đang lấy ý kiến, còn {n} ngày") { $0.strings(.consultationOpen, ["n": "{n}"]) },
    .text("asked_one", "Đang lấy ý kiến, còn 1 ngày") { $0.strings(.consultationOpen, ["n": "1"]) },
    .text("asked_last", "Hôm nay là ngày cuối góp ý") { $0.strings[.consultationLastDay] },
    .text("asked_over", "Đã hết hạn góp ý ngày {date}") { $0.strings(.consultationClosed, ["date": "{date}"]) },
  ]
}

/// An item of a menu.
struct MenuItem: ViewModel {
  let label: String
  let link: Link
  var isCurrent = false
  /// Whether it is left out of the masthead on phones.
  var isWide = false

  static let fields: [Field<Self>] = [
    .text("label", "Chữ trên thực đơn") { $0.label },
    .link("address", "Địa chỉ") { $0.link },
    .flag("current", "Đang ở mục này") { $0.isCurrent },
    .flag("wide", "Chỉ hiện trên màn hình rộng") { $0.isWide },
  ]
}

/// A step of the way from the home page.
struct Crumb: ViewModel {
  let label: String
  let address: String?

  static let fields: [Field<Self>] = [
    .text("label", "Tên trang") { $0.label },
    .optionalURL("address", "Địa chỉ; không có ở bước cuối") { $0.address },
  ]
}

/// A word with a link: a movement, a field, an agency, an entry.
struct NamedLink: ViewModel {
  let label: String
  let address: String?

  static let fields: [Field<Self>] = [
    .text("label", "Tên") { $0.label },
    .optionalURL("address", "Địa chỉ; không có nếu không có trang riêng") { $0.address },
  ]
}

/// A line of text.
struct Line: ViewModel {
  let text: String

  static let fields: [Field<Self>] = [.text("text", "Một dòng chữ") { $0.text }]
}

/// A picture with its size.
struct Picture: ViewModel {
  let address: String
  let width: Int?
  let height: Int?
  let alternative: String
  let caption: String
  var credit = ""
  var webp: [PictureChoice] = []

  static let fields: [Field<Self>] = [
    .url("src", "Địa chỉ tệp ảnh") { $0.address },
    .optionalText("width", "Chiều rộng, điểm ảnh") { $0.width.map(String.init) },
    .optionalText("height", "Chiều cao, điểm ảnh") { $0.height.map(String.init) },
    .text("alt", "Lời tả ảnh") { $0.alternative },
    .text("caption", "Chú thích hoặc người chụp, người vẽ; có thể trống") { $0.caption },
    .text("credit", "Người chụp, người vẽ, trong bộ ảnh; có thể trống") { $0.credit },
    .flag("has_webp", "Có các cỡ WebP để trình duyệt chọn") { !$0.webp.isEmpty },
    .list("webp", "Các cỡ WebP của ảnh, từ nhỏ đến lớn") { $0.webp },
  ]
}

/// One of the sizes that a browser may choose from.
struct PictureChoice: ViewModel {
  let address: String
  let width: Int
  let isFirst: Bool

  static let fields: [Field<Self>] = [
    .url("address", "Địa chỉ tệp ảnh") { $0.address },
    .text("width", "Chiều rộng, điểm ảnh") { String($0.width) },
    .flag("is_first", "Là cỡ nhỏ nhất") { $0.isFirst },
  ]
}

/// The links between the pages of a list. Pages count from the oldest, so the first address has no number.
struct Pager: ViewModel {
  /// One numbered page.
  struct Number: ViewModel {
    let label: String
    let name: String
    let address: String
    let isCurrent: Bool

    static let fields: [Field<Self>] = [
      .text("label", "Số trang") { $0.label },
      .text("name", "Tên đầy đủ cho máy đọc màn hình: Trang 3") { $0.name },
      .url("address", "Địa chỉ") { $0.address },
      .flag("current", "Đang ở trang này") { $0.isCurrent },
    ]
  }

  let newest: String?
  let newer: String?
  let older: String?
  let numbers: [Number]

  static let fields: [Field<Self>] = [
    .optionalURL("newest", "Địa chỉ đầu của danh sách; không có khi đang ở đó") { $0.newest },
    .optionalURL("newer", "Trang mới hơn") { $0.newer },
    .optionalURL("older", "Trang cũ hơn") { $0.older },
    .list("numbers", "Các số trang gần trang này") { $0.numbers },
  ]
}
