import Catalog
import Diagnostics
import Templates

/// What stands around every page alike, made once.
struct Furniture: Sendable {
  let home: Crumb
  /// The name of the home page's tab.
  let homeTitle: String
  let organisation: String
  let publisher: String
  let builtOn: String
  /// The office that keeps the head of the bloc in touch with the members.
  let contact: String
  let menus: Menus
  /// A record of ``DayWords``.
  let dayWords: Record

  init(_ catalog: Catalog, _ addresses: Addresses, _ board: Board, _ almanac: Almanac, _ wording: Wording) {
    let (site, strings) = (catalog.site, wording.strings)
    home = Crumb(label: strings[.home], address: Addresses.home)
    homeTitle =
      site.publisher.isEmpty
      ? site.title : strings(.titleOnSite, ["title": site.title, "site": site.publisher])
    let issuer = catalog.plan?.issuer.joined(separator: " · ") ?? ""
    organisation = issuer.isEmpty ? site.publisher : issuer
    publisher = site.publisher.isEmpty ? site.title : site.publisher
    builtOn = strings(.builtOn, ["date": wording.date(catalog.today)])
    let head = catalog.head(on: catalog.today)
    contact = [head?.contact?.unit ?? "", head?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    menus = Menus(catalog, addresses, board, almanac, strings)
    dayWords =
      DayWords(offset: site.offset / 60, strings: strings, built: catalog.today, isSampleSite: site.sample).record
  }
}

/// The menus, which depend on the section alone: their records are made once, with the current item marked for each
/// section.
struct Menus: Sendable {
  /// All sections, for the footer.
  let all: [Record]
  /// The office's own items, then the free pages.
  let pages: [Record]
  private let masthead: [Record]
  private let current: [Paths.Section: [Record]]

  /// The items of the masthead, that of `section` marked.
  func masthead(in section: Paths.Section?) -> [Record] { section.flatMap { current[$0] } ?? masthead }

  /// The sections that have anything to show, in the order of the masthead; the first three stay on phones.
  init(_ catalog: Catalog, _ addresses: Addresses, _ board: Board, _ almanac: Almanac, _ strings: Strings) {
    var sections: [Paths.Section] = []
    var items: [MenuItem] = []
    func add(_ section: Paths.Section, at address: String? = nil, if isThere: Bool) {
      guard isThere else { return }
      let link = Link.here(address ?? addresses.index(section))
      sections.append(section)
      items.append(MenuItem(label: strings[.section(section)], link: link, isWide: items.count >= 3))
    }
    add(.stories, if: !catalog.entries(of: .story).isEmpty)
    add(.announcements, if: board.hasAny)
    let plan = catalog.plan
    add(.plan, at: plan.map { addresses.plan($0.year.value) }, if: plan != nil)
    add(.news, if: !catalog.entries(of: .news).isEmpty)
    add(.agencies, if: !catalog.agencies.isEmpty)
    add(.awards, if: !catalog.yearsOfAwards.isEmpty)
    add(.movements, if: !catalog.movements.isEmpty)
    let records = items.map(\.record)
    masthead = records
    var current: [Paths.Section: [Record]] = [:]
    for (place, section) in sections.enumerated() {
      var item = items[place]
      item.isCurrent = true
      current[section] = records
      current[section]?[place] = item.record
    }
    self.current = current
    add(.fields, if: !catalog.fields.isEmpty)
    add(.standings, if: !catalog.yearsOfStandings.isEmpty)
    add(.reports, if: !catalog.yearsOfReports.isEmpty)
    add(.calendar, if: !almanac.years.isEmpty)
    add(.register, if: !catalog.register.sections.isEmpty)
    add(.search, if: !catalog.entries.isEmpty)
    all = items.map(\.record)
    let written = catalog.site.navigation.compactMap { Self.item($0, catalog, addresses) }
    let named = Set(written.map(\.link))
    pages = (written + Self.freePages(catalog, addresses).filter { !named.contains($0.link) }).map(\.record)
  }

  private static func freePages(_ catalog: Catalog, _ addresses: Addresses) -> [MenuItem] {
    let order = { (number: Int) in catalog.entries[number].page?.order ?? Int.max }
    return catalog.entries(of: .page)
      .sorted { (order($0), catalog.entries[$0].path) < (order($1), catalog.entries[$1].path) }
      .map { MenuItem(label: catalog.entries[$0].common.title, link: .here(addresses.entry($0))) }
  }

  private static func item(_ written: NavigationItem, _ catalog: Catalog, _ addresses: Addresses) -> MenuItem? {
    let to = written.to.value
    if isWebAddress(to) { return MenuItem(label: written.label, link: .elsewhere(to)) }
    let address: String? =
      switch catalog.target(of: to, in: "") {
      case .entry(let number): addresses.entry(number)
      case .plan(let year): addresses.plan(year)
      case .media(let path), .page(let path): urlPath(path)
      case .keptOut, .broken, .nothing: nil
      }
    return address.map { MenuItem(label: written.label, link: .here($0)) }
  }
}
