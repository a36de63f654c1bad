import Vietnamese

/// What `why` says around the entries that it lists.
public enum WhyWords: Bilingual, Sendable {
  /// The counts of an edition as of a day: entries shown, kept out, and of those shown how many have left the lists.
  case summary(shown: Int, keptOut: Int, leftLists: Int, day: Day, isOfBloc: Bool)
  /// The site has errors, so that no build publishes it.
  case hasErrors
  /// The head of the tables that are kept out.
  case tables
  /// What else keeps an entry out.
  case also(String)
  /// The entry at this path has a page, or has none, on a day.
  case onSite(path: String, title: String, day: Day, isOfBloc: Bool)
  case offSite(path: String, title: String, day: Day, isOfBloc: Bool)
  /// So many files more.
  case more(Int)

  /// The words in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .summary(let shown, let keptOut, let left, let day, let isOfBloc):
      "\(Self.edition(isOfBloc, day, .vi)): \(shown) bài có trên trang, \(keptOut) bài không có\(left == 0 ? "" : "; \(left) bài có trang riêng nhưng không còn trong danh sách")."
    case .hasErrors: "Trang đang có lỗi nên build chưa xuất bản gì: guongsang check cho biết chỗ sai."
    case .tables: "Bảng và số liệu"
    case .also(let reasons): "cũng vì: \(reasons)"
    case .onSite(let path, let title, let day, let isOfBloc):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .vi)): có trên trang."
    case .offSite(let path, let title, let day, let isOfBloc):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .vi)): không có trên trang."
    case .more(let count): "và \(count) tệp nữa; --format json liệt kê đủ."
    }
  }

  /// The words in English.
  public var english: String {
    switch self {
    case .summary(let shown, let keptOut, let left, let day, let isOfBloc):
      "\(Self.edition(isOfBloc, day, .en)): \(shown) on the site, \(keptOut) kept out\(left == 0 ? "" : "; \(left) with a page that have left the lists")."
    case .hasErrors: "The site has errors, so nothing is published: guongsang check shows where."
    case .tables: "Tables and figures"
    case .also(let reasons): "also: \(reasons)"
    case .onSite(let path, let title, let day, let isOfBloc):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .en)): on the site."
    case .offSite(let path, let title, let day, let isOfBloc):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .en)): not on the site."
    case .more(let count): "and \(count) more; --format json has them all."
    }
  }

  private static func edition(_ isOfBloc: Bool, _ day: Day, _ language: Language) -> String {
    switch language {
    case .vi: "\(isOfBloc ? "Bản nội bộ Khối" : "Bản công khai"), ngày \(day.short)"
    case .en: "The \(isOfBloc ? "bloc's" : "public") edition of \(day.iso)"
    }
  }

  private static func quoted(_ title: String) -> String { title.isEmpty ? "" : " “\(title)”" }
}
