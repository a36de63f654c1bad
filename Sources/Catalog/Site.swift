import Diagnostics
import Vietnamese

/// The settings of a site: `content/site.yml`.
public struct Site: Sendable {
  /// The site's name, shown in the masthead.
  public var title = ""
  /// A line about the site, for the home page's description.
  public var tagline = ""
  /// The language of the interface.
  public var language = Language.vi
  /// The address at which the site will stand, ending in `/`; nil where it is only passed around as a folder.
  public var baseURL: String?
  /// Who publishes it: the bloc's name in full.
  public var publisher = ""
  /// What is added to UTC to give the site's time, in seconds.
  public var offset = 7 * 3600
  /// The year of the plan that the site is about; nil for the plan of today's year, else the latest.
  public var plan: Placed<Int>?
  /// Whether an individual's or household's story needs consent on record.
  public var requireConsent = true
  /// How many entries a page of a list holds.
  public var pageSize = 20
  /// The first part of the address of each section, by its key (`stories`, `news`, …).
  public var paths = Paths()
  /// Extra items of the menu, in order.
  public var navigation: [NavigationItem] = []
  /// Whom entries of a kind are for unless they say otherwise.
  public var circulation: [EntryKind: Circulation] = [:]
  /// Whom the office's tables and figures are for; everybody unless said otherwise.
  public var circulationOfData: [OfficeData: Circulation] = [:]
  /// Whether raw HTML in a body is passed on instead of being shown as text.
  public var rawHTML = false
  /// Whether people, deeds and figures are invented; every page says so.
  public var sample = false
  /// How entries are made ready for the commune's loudspeaker.
  public var loudspeaker = Loudspeaker()

  /// A site with nothing set.
  public init() {}
}

/// How entries are made ready for the commune's loudspeaker.
public struct Loudspeaker: Sendable {
  /// Syllables that a reader says in a minute.
  public var pace = 180
  /// What abbreviations mean here, over the usual ones.
  public var abbreviations: [Abbreviation] = []

  /// The usual pace and abbreviations.
  public init() {}
}

/// An abbreviation and what is said for it.
public struct Abbreviation: Sendable {
  /// As it is written: `BTGTU`.
  public var short = ""
  /// As it is said: Ban Tuyên giáo Tỉnh ủy.
  public var means = ""

  /// An empty one, to be filled from its keys.
  public init() {}
}

/// An item that the office adds to the menu.
public struct NavigationItem: Sendable {
  /// The words shown.
  public var label = ""
  /// An entry by its file, or an address with its scheme.
  public var to = Placed("", at: .nowhere)

  /// An empty item, to be filled from its keys.
  public init() {}
}

/// The first part of the address of each section.
public struct Paths: Sendable, Hashable {
  /// The sections that have an address of their own.
  public enum Section: String, CaseIterable, Sendable, Hashable {
    case stories, news, announcements, plan, movements, fields, agencies
    case awards, standings, reports, register, calendar, search, page
  }

  var chosen: [Section: String] = [:]

  /// The address part of `section` in a site in `language`.
  public func slug(of section: Section, in language: Language) -> String {
    chosen[section] ?? Self.defaultSlug(of: section, in: language)
  }

  /// No address part chosen.
  public init() {}

  static func defaultSlug(of section: Section, in language: Language) -> String {
    switch (section, language) {
    case (.stories, .vi): "guong-nguoi-tot"
    case (.news, .vi): "tin-tuc"
    case (.announcements, .vi): "thong-bao"
    case (.plan, .vi): "ke-hoach"
    case (.movements, .vi): "phong-trao"
    case (.fields, .vi): "linh-vuc"
    case (.agencies, .vi): "co-quan"
    case (.awards, .vi): "khen-thuong"
    case (.standings, .vi): "xep-hang"
    case (.reports, .vi): "bao-cao"
    case (.register, .vi): "ghi-danh"
    case (.calendar, .vi): "lich"
    case (.search, .vi): "tim-kiem"
    case (.page, .vi): "trang"
    case (let section, .en): section.rawValue
    }
  }
}

extension Place {
  /// The start of the first file: a value that was never written.
  static let nowhere = Place(FileNumber(0), 0..<0)
}
