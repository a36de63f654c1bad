import Catalog
import Diagnostics
import Templates
import Vietnamese

/// What the site shows: the list of its files, and how each page is drawn.
///
///     let website = Website.plan(catalog, theme: theme)
///     for output in website.value.outputs {
///       if case .page(let page) = output.content { website.value.render(page, at: output.address, into: &buffer) }
///     }
///
/// Planning gives every output its address and checks that no two share one; it draws nothing. The view model of a page
/// is made when the page is rendered, by the worker that renders it: a pure function of catalogue, theme and page. It
/// knows no file system: pictures and attachments are named, not read.
///
/// A folder holds what belongs to one matter: the view models of its pages (`Plan/PlanPage.swift`) beside what makes
/// them from the catalogue (`Plan/Website+Plan.swift`). Here stand only the planning and what all pages share.
public struct Website: Sendable {
  let catalog: Catalog
  let theme: Theme
  let addresses: Addresses
  let wording: Wording
  let shared: [Value]
  let board: Board
  let boardChoices: BoardChoices
  let almanac: Almanac
  let furniture: Furniture
  let models: ModelIndex
  let prints: Prints
  let speech: Speech
  /// How pictures are shown that are not shown as they are, by path.
  let shownPictures: [String: ShownPicture]
  /// Where those honoured stand in the register.
  private(set) var registered = RegisterPlaces()
  /// The honour roll of each year.
  private(set) var rolls: [Int: HonourRoll] = [:]
  /// The feeds.
  private(set) var feeds: [FeedMatter] = []
  /// Those that stand in the footer, as records of ``NamedLink``.
  private(set) var feedMenu: [Record] = []
  /// The map of the site for search engines; empty where there is none.
  private(set) var sitemap = Sitemap(pages: [])
  /// What search finds; nothing where there is no entry yet.
  private(set) var searched: [SearchDocument] = []
  /// The version of the search index; empty while none is made.
  var searchVersion = ""
  /// All files of the site but those of the search index, in the order of their addresses.
  public private(set) var outputs: [Output] = []

  var strings: Strings { theme.strings }

  /// Plans the site that shows `catalog` in the dress of `theme`.
  ///
  /// Two files at one address and links to pages that are not there are problems.
  public static func plan(_ catalog: Catalog, theme: Theme) -> Checked<Website> {
    var website = Website(catalog, theme)
    website.registered = RegisterPlaces(catalog.register, website.addresses)
    website.rolls = website.honourRolls()
    if !catalog.entries.isEmpty { website.searched = website.searchDocuments() }
    website.feeds = website.feedMatters()
    website.feedMenu = website.feeds.filter(\.isOfAll).map { website.link(inFooterTo: $0).record }
    let planned = website.planOutputs()
    var problems = planned.problems
    website.sitemap = website.sitemap(of: planned.value)
    website.outputs = (planned.value + website.searchEngineFiles()).sorted { $0.address < $1.address }
    problems += website.checkPageLinks()
    return Checked(website, problems: problems)
  }

  private init(_ catalog: Catalog, _ theme: Theme) {
    self.catalog = catalog
    self.theme = theme
    addresses = Addresses(catalog)
    wording = Wording(strings: theme.strings, language: catalog.site.language)
    shared = [.record(theme.strings.record), .record(theme.assets.record)]
    board = Board(catalog)
    boardChoices = BoardChoices(catalog, board)
    models = ModelIndex(catalog)
    prints = Prints(among: theme.assets)
    speech = Speech(catalog.site, theme.strings)
    shownPictures = Self.shownPictures(of: catalog)
    almanac = Almanac(catalog)
    furniture = Furniture(catalog, addresses, board, almanac, wording)
  }

  /// The file at `address`, counted from the site's root; nil where there is none, and for files of the search index.
  public func output(at address: String) -> Output? {
    var (low, high) = (0, outputs.count)
    while low < high {
      let middle = (low + high) / 2
      if outputs[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < outputs.count && outputs[low].address == address ? outputs[low] : nil
  }

  /// Appends the HTML of `page`, which stands at `address`, to `bytes`.
  public func render(_ page: Page, at address: String, into bytes: inout [UInt8]) {
    let (kind, drawn, content) = draw(page, at: address)
    let frame = completed(drawn, for: page)
    // The page for what is not there is shown at any address, so its own leads nowhere.
    let base = kind == .notFound ? rootPath : base(of: address)
    theme.template(kind)?.render(Record(shared + frame.record.values + content.values), base: base, into: &bytes)
  }

  /// Appends the bytes of `file`, which stands at `address`, to `bytes`.
  public func write(_ file: MadeFile, at address: String, into bytes: inout [UInt8]) {
    switch file {
    case .sitemap(let part): sitemap.write(part, into: &bytes)
    case .sitemapIndex: writeSitemapIndex(into: &bytes)
    case .feed(let matter): writeFeed(of: matter, into: &bytes)
    case .calendar(let agency): bytes += calendar(of: agency).bytes
    case .boardData(let year, let entries): bytes += BoardData.script(of: year, entries, self)
    }
  }

  /// The path of the site's root on its host: that of `baseURL`, else `/`.
  private var rootPath: String {
    guard let url = catalog.site.baseURL else { return "/" }
    let host = url.dropFirst(url.prefix(8).lowercased() == "https://" ? 8 : 7)
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
  }

  /// The kind of `page`, what stands around it, and its own content.
  func draw(_ page: Page, at address: String) -> (Theme.Kind, Frame, Record) {
    switch page {
    case .home: return (.home, frameOfHome(), homePage().record)
    case .stories(let list): return (.stories, frame(of: .stories, list), storiesPage(list).record)
    case .news(let list): return (.news, frame(of: .news, list), newsPage(list).record)
    case .board(let list): return (.board, frame(of: .announcements, list), boardPage(list).record)
    case .boardBy(let filter, let list): return boardPage(list, by: filter)
    case .entry(let number): return entryPage(number)
    case .plan(let plan): return planPage(plan)
    case .honours(let year): return honourPage(year)
    case .honoursBy(let filter, let year): return honourPage(year, by: filter)
    case .titles: return titlesPage()
    case .planPart(let part, let year): return planPartPage(part, year)
    case .standings(let year): return standingsPage(year)
    case .reports(let year): return reportsPage(year)
    case .register: return (.register, frame(of: .register), registerPage().record)
    case .initial(let number): return initialPage(number)
    case .calendar(let year): return calendarPage(year)
    case .report(let begun): return reportPage(begun)
    case .movements: return (.topics, frame(of: .movements), movementsPage().record)
    case .fields: return (.topics, frame(of: .fields), fieldsPage().record)
    case .agencies: return (.agencies, frame(of: .agencies), agenciesPage().record)
    case .movement(let movement, let list):
      return (.topic, frame(title: movement.name, section: .movements, list), movementPage(movement, list).record)
    case .field(let field, let list):
      return (.topic, frame(title: field.name, section: .fields, list), fieldPage(field, list).record)
    case .agency(let agency, let list):
      return (.agency, frame(title: agency.name, section: .agencies, list), agencyPage(agency, list).record)
    case .consultations: return consultationsPage()
    case .search: return searchPage()
    case .moved(let number): return movedPage(to: number)
    case .withdrawn(let day): return withdrawnPage(on: day)
    case .notFound:
      return (.notFound, frame(title: strings[.notFound], section: nil, crumbs: []), NotFoundPage().record)
    }
  }
}

/// One file of the site.
public struct Output: Sendable {
  /// What is in it.
  public enum Content: Sendable {
    /// A page, to be rendered.
    case page(Page)
    /// A file that is no page, to be made.
    case file(MadeFile)
    /// These bytes.
    case bytes([UInt8])
    /// The file at this path below `content/`.
    case copy(String)
    /// The picture at this path below `content/`, without what a camera wrote beside it.
    case picture(String)
    /// What is made of a photograph by an outside tool. Whoever only looks at the site may show the photograph in its place.
    case resized(ResizedPicture)
  }

  /// Where it stands, counted from the site's root.
  public let address: String
  /// What is in it.
  public let content: Content
}

/// A file that is no page and is made from the catalogue when it is written, as pages are.
public enum MadeFile: Sendable {
  /// Some pages of the sitemap.
  case sitemap(Range<Int>)
  /// The list of the sitemap's parts.
  case sitemapIndex
  /// An Atom feed.
  case feed(FeedMatter)
  /// The calendar of all, or that of an agency.
  case calendar(ID<Agency>?)
  /// What the board filters of a year, with the announcements of it.
  case boardData(Int, [Int])
}

/// A page of the site. The lists among them name the entries they show, by their numbers in the catalogue.
public enum Page: Sendable {
  // The cases are named after what they show.
  case home, movements, fields, agencies, notFound
  case stories(ListPart)
  case news(ListPart)
  case board(ListPart)
  /// The announcements that have one value.
  case boardBy(BoardFilter, ListPart)
  case entry(Int)
  /// What leads to the entry of that number from a former address.
  case moved(Int)
  /// The notice that an entry was taken back, with the day.
  case withdrawn(Day?)
  // Boxed, as a page is moved about more often than it is drawn: planning 10,000 entries takes a third less time.
  indirect case plan(Plan)
  /// A page beside the plan of a year.
  case planPart(PlanPart, Int)
  /// The honour roll of a year.
  case honours(Int)
  /// The part of the honour roll of a year that has one value.
  case honoursBy(HonourFilter, Int)
  /// The titles and forms of commendation.
  case titles
  /// The standings of a year.
  case standings(Int)
  /// The reporting board of a year.
  case reports(Int)
  /// The letters of the register.
  case register
  /// Those in the register whose names begin with a letter, by the number of its section.
  case initial(Int)
  /// All consultations.
  case consultations
  /// The page to search from.
  case search
  /// The calendar of a year.
  case calendar(Int)
  /// A report on a period.
  indirect case report(BegunPeriod)
  indirect case movement(Movement, ListPart)
  indirect case field(WorkField, ListPart)
  indirect case agency(Agency, ListPart)
}

extension Page {
  /// The part of a list that the page shows, if it shows one.
  var part: ListPart? {
    switch self {
    case .stories(let part), .news(let part), .board(let part), .boardBy(_, let part), .movement(_, let part),
      .field(_, let part), .agency(_, let part):
      part
    default: nil
    }
  }
}

/// One page of a list.
public struct ListPart: Sendable {
  /// The entries it shows.
  let entries: ArraySlice<Int>
  /// Its number, counted from the oldest; nil for the list's first address.
  let number: Int?
  /// How many numbered pages there are.
  let numbered: Int
  /// The list's first address.
  let first: String
}
