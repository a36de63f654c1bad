/// As what a file of the site shows an entry.
public enum Appearing: String, Sendable, CaseIterable {
  /// The entry's own page.
  case page
  /// A notice in its place.
  case notice
  /// The home page.
  case home
  /// A list of its section.
  case list
  /// Pages of an agency, a movement, a field of work.
  case agency, movement, field
  /// A page of the plan, or beside it.
  case plan
  /// Another entry's page, which leads to it.
  case entry
  /// The calendar as a page, and as a file to subscribe to.
  case calendar
  /// The register or the honour roll.
  case register
  /// A report.
  case report
  /// The page to search from.
  case search
  /// A feed.
  case feed
  /// The map for search engines.
  case sitemap
  /// What leads on from a former address.
  case formerAddress = "former-address"
  /// Anything else.
  case other

  /// The words in `language`.
  public func words(in language: Language) -> String {
    switch (self, language) {
    case (.page, .vi): "trang của bài"
    case (.page, .en): "its own page"
    case (.notice, .vi): "lời báo đã rút"
    case (.notice, .en): "notice"
    case (.home, .vi): "trang chủ"
    case (.home, .en): "home page"
    case (.list, .vi): "danh sách"
    case (.list, .en): "list"
    case (.agency, .vi): "cơ quan"
    case (.agency, .en): "agency"
    case (.movement, .vi): "phong trào"
    case (.movement, .en): "movement"
    case (.field, .vi): "lĩnh vực"
    case (.field, .en): "field of work"
    case (.plan, .vi): "kế hoạch"
    case (.plan, .en): "plan"
    case (.entry, .vi): "bài khác"
    case (.entry, .en): "another entry"
    case (.calendar, .vi): "lịch"
    case (.calendar, .en): "calendar"
    case (.register, .vi): "ghi danh, khen thưởng"
    case (.register, .en): "register, honours"
    case (.report, .vi): "báo cáo"
    case (.report, .en): "report"
    case (.search, .vi): "tìm kiếm"
    case (.search, .en): "search"
    case (.feed, .vi): "nguồn tin"
    case (.feed, .en): "feed"
    case (.sitemap, .vi): "sơ đồ trang"
    case (.sitemap, .en): "sitemap"
    case (.formerAddress, .vi): "địa chỉ cũ"
    case (.formerAddress, .en): "former address"
    case (.other, .vi): "tệp khác"
    case (.other, .en): "other file"
    }
  }
}
