import Vietnamese

/// What `why` says around the entries that it lists.
public enum WhyWords: Bilingual, Sendable {
  /// The counts of an edition as of a day: entries shown, kept out, and of those shown how many have left the lists;
  /// whether they wait for errors to be mended.
  case summary(shown: Int, keptOut: Int, leftLists: Int, day: Day, isOfBloc: Bool, isWaiting: Bool)
  /// The site has errors, so that no build publishes it.
  case hasErrors
  /// The head of the tables that are kept out.
  case tables
  /// What else keeps an entry out.
  case also(String)
  /// The entry at this path has a page, or has none, on a day.
  case onSite(path: String, title: String, day: Day, isOfBloc: Bool, Waiting)
  case offSite(path: String, title: String, day: Day, isOfBloc: Bool)
  /// So many files more.
  case more(Int)

  /// Whether errors keep an entry from being published that is at no fault alone.
  public enum Waiting: Sendable {
    case no
    /// Errors elsewhere.
    case forOthers
    /// An error in its own file that has to do with another page too.
    case forItself
  }

  /// The words in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .summary(let shown, let keptOut, let left, let day, let isOfBloc, let isWaiting):
      "\(Self.edition(isOfBloc, day, .vi)): \(shown) bài \(isWaiting ? "sẽ có trên trang khi hết lỗi" : "có trên trang"), \(keptOut) bài không có\(left == 0 ? "" : "; \(left) bài có trang riêng nhưng không còn trong danh sách")."
    case .hasErrors: "Trang đang có lỗi nên build chưa xuất bản gì: guongsang check cho biết chỗ sai."
    case .tables: "Bảng và số liệu"
    case .also(let reasons): "cũng vì: \(reasons)"
    case .onSite(let path, let title, let day, let isOfBloc, let waits):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .vi)): \(waits.vietnamese)."
    case .offSite(let path, let title, let day, let isOfBloc):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .vi)): không có trên trang."
    case .more(let count): "và \(count) tệp nữa; --format json liệt kê đủ."
    }
  }

  /// The words in English.
  public var english: String {
    switch self {
    case .summary(let shown, let keptOut, let left, let day, let isOfBloc, let isWaiting):
      "\(Self.edition(isOfBloc, day, .en)): \(shown) on the site\(isWaiting ? " once its errors are mended" : ""), \(keptOut) kept out\(left == 0 ? "" : "; \(left) with a page that have left the lists")."
    case .hasErrors: "The site has errors, so nothing is published: guongsang check shows where."
    case .tables: "Tables and figures"
    case .also(let reasons): "also: \(reasons)"
    case .onSite(let path, let title, let day, let isOfBloc, let waits):
      "\(path)\(Self.quoted(title))\n\(Self.edition(isOfBloc, day, .en)): \(waits.english)."
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

extension WhyWords.Waiting {
  fileprivate var vietnamese: String {
    switch self {
    case .no: "có trên trang"
    case .forOthers: "sẽ có trên trang khi hết lỗi ở chỗ khác"
    case .forItself: "sẽ có trên trang khi hết lỗi"
    }
  }

  fileprivate var english: String {
    switch self {
    case .no: "on the site"
    case .forOthers: "on the site once the errors elsewhere are mended"
    case .forItself: "on the site once its errors are mended"
    }
  }
}
