import Catalog
import Templates
import Vietnamese

extension Website {
  /// The page of the honour roll of `year`.
  func honourPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let page = honourPage(of: year)
    return (.honours, frameOfYear(page.title, year, catalog.yearsOfAwards, .awards), page.record)
  }

  /// The page of what has the value `filter` in the honour roll of `year`.
  func honourPage(_ year: Int, by filter: HonourFilter) -> (Theme.Kind, Frame, Record) {
    let page = honourPage(of: year, by: filter)
    let roll = rollOfYear(year)
    let isLatest = catalog.yearsOfAwards.first == year
    let section = Crumb(label: strings[.section(.awards)], address: addresses.index(.awards))
    let frame = frame(
      title: page.title, section: .awards,
      crumbs: (isLatest ? [] : [section]) + [Crumb(label: roll.label, address: roll.address)],
      description: strings[.lede(.awards)], canonical: addresses.honours(year, by: filter))
    return (.honours, frame, page.record)
  }

  /// What the page of the honour roll of `year` shows.
  func honourPage(of year: Int) -> HonourPage {
    var page = HonourPage(
      title: strings(.honoursOfYear, ["y": String(year)]),
      years: years(catalog.yearsOfAwards, current: year, in: .awards), titles: addresses.titles)
    guard let roll = rolls[year] else { return page }
    page.groups = groups(roll.groups, roll)
    page.filters = roll.choices.map { filter($0, of: year, current: nil) }
    page.sums = sums(of: year)
    page.rows = rows(of: year)
    page.ratio = ratio(of: year)
    page.registered = registered(in: year)
    return page
  }

  /// What the page of the value `filter` in the honour roll of `year` shows: the roll's groups as far as they have it,
  /// and the values beside it.
  func honourPage(of year: Int, by filter: HonourFilter) -> HonourPage {
    let choice = rolls[year]?.choice(filter)
    var page = HonourPage(
      title: strings(
        .honoursBy,
        [
          "y": String(year), "filter": strings[.honour(.filter(filter.dimension))],
          "value": choice?.label ?? filter.value,
        ]),
      years: years(with: filter, current: year), titles: addresses.titles)
    guard let roll = rolls[year], let choice else { return page }
    page.whole = rollOfYear(year)
    page.groups = groups(roll.groups(of: choice.rows), roll)
    page.filters = [self.filter(roll.siblings(of: filter), of: year, current: filter)]
    return page
  }

  private func rollOfYear(_ year: Int) -> NamedLink {
    NamedLink(
      label: strings(.honoursOfYear, ["y": String(year)]),
      address: addresses.year(year, of: .awards, isLatest: catalog.yearsOfAwards.first == year))
  }

  /// The links to the same value in the rolls of other years, the latest first; none where it is in one alone.
  private func years(with filter: HonourFilter, current: Int) -> [MenuItem] {
    let years = catalog.yearsOfAwards.filter { rolls[$0]?.choice(filter) != nil }
    if years.count < 2 { return [] }
    return years.map { year in
      MenuItem(label: String(year), link: .here(addresses.honours(year, by: filter)), isCurrent: year == current)
    }
  }

  private func filter(_ choices: [HonourRoll.Choice], of year: Int, current: HonourFilter?) -> HonourPage.Filter {
    let dimension = choices.first?.filter.dimension ?? .level
    return HonourPage.Filter(
      id: "_by-" + dimension.rawValue, label: raisingFirstLetter(strings[.honour(.filter(dimension))]),
      links: choices.map { choice in
        HonourPage.FilterLink(
          label: raisingFirstLetter(choice.label), address: addresses.honours(year, by: choice.filter),
          count: choice.count, isCurrent: choice.filter == current)
      })
  }

  // MARK: The roll

  private func groups(_ groups: [[Int]], _ roll: HonourRoll) -> [HonourPage.Group] {
    groups.enumerated().map { place, rows in
      let inForce = roll.countInForce(rows)
      return HonourPage.Group(
        id: "_\(place + 1)", heading: roll.heading(of: rows),
        count: inForce == 0 ? "" : strings(.countOfHonoured, ["n": String(inForce)]),
        people: rows.map { roll.people[$0] })
    }
  }

  /// What stands above those commended with `award`.
  func heading(of award: Award) -> HonourPage.Heading {
    HonourPage.Heading(
      title: words(of: award), decision: words(ofDecision: award), level: levelWords(of: award),
      file: file(ofDecision: award))
  }

  /// One who was commended, as the rolls show them.
  func person(_ award: Award) -> HonourPage.Person {
    let (before, name) = parts(ofName: award.name.value, of: award.subject)
    return HonourPage.Person(
      before: before, name: name,
      agency: [award.unit == award.name.value ? "" : award.unit, self.name(of: award.agency.id)].filter { !$0.isEmpty }
        .joined(separator: ", "),
      note: note(on: award), place: registered.address(of: award),
      story: catalog.story(of: award).map { addresses.entry($0) },
      isRevoked: award.revoked != nil)
  }
}
