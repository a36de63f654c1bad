import Catalog
import Diagnostics

/// A planned file, with what a second one at its address is reported by.
struct Planned {
  let output: Output
  /// What a person would call it: the path, below the site, of the file it comes from.
  let source: String
  /// Where its address is settled; nil where no line does.
  let place: Place?
  /// By what right it stands there.
  let claim: Claim

  /// By what right a file stands at its address; of two at one, that with the better right stands first.
  enum Claim: Int, Comparable {
    /// The site has it of itself.
    case site
    /// An entry's page.
    case entry
    /// An entry had it before.
    case alias

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ output: Output, source: String, at place: Place? = nil, claim: Claim = .site) {
    (self.output, self.source, self.place, self.claim) = (output, source, place, claim)
  }
}

extension Website {
  /// Lists every file of the site, in the order of the addresses.
  func planOutputs() -> Checked<[Output]> {
    var planned: [Planned] = []
    planned.reserveCapacity(catalog.entries.count * 2)
    planEntries(into: &planned)
    planSections(into: &planned)
    planYears(into: &planned)
    planRegister(into: &planned)
    planMovements(into: &planned)
    planFields(into: &planned)
    planAgencies(into: &planned)
    planCalendars(into: &planned)
    for year in boardChoices.years {
      let output = Output(
        address: "\(addresses.boardData)\(year.year).js", content: .file(.boardData(year.year, year.entries)))
      planned.append(Planned(output, source: "content/announcements"))
    }
    for feed in feeds {
      planned.append(
        Planned(Output(address: addresses.feed(feed), content: .file(.feed(feed))), source: "content/site.yml"))
    }
    let faults = planAliases(into: &planned)
    for file in theme.assets.files {
      let bytes = file.path.hasSuffix(".css") ? StyleSheet.lean(file.bytes) : file.bytes
      let output = Output(address: file.path, content: .bytes(bytes))
      planned.append(Planned(output, source: "templates/" + file.path))
    }
    planMedia(into: &planned)
    planWithdrawn(into: &planned)
    var outputs = withoutCollisions(planned)
    outputs.problems += faults
    return outputs
  }

  private func planEntries(into planned: inout [Planned]) {
    for (number, entry) in catalog.entries.enumerated() {
      planned.append(
        Planned(
          Output(address: addresses.file(ofEntry: number), content: .page(.entry(number))),
          source: "content/" + entry.path, at: entry.common.slug?.place ?? entry.opening, claim: .entry))
    }
  }

  private func planSections(into planned: inout [Planned]) {
    func add(_ address: String, _ page: Page, source: String = "content/site.yml", at place: Place? = nil) {
      planned.append(Planned(Output(address: address, content: .page(page)), source: source, at: place))
    }
    add(Addresses.home, .home)
    add(Addresses.notFound, .notFound)
    for part in parts(of: catalog.entries(of: .story), at: addresses.index(.stories)) {
      add(address(of: part), .stories(part))
    }
    for part in parts(of: catalog.entries(of: .news), at: addresses.index(.news)) {
      add(address(of: part), .news(part))
    }
    for part in parts(of: board.listed, at: addresses.index(.announcements), always: board.hasAny) {
      add(address(of: part), .board(part))
    }
    if !searched.isEmpty { add(addresses.index(.search), .search) }
    for choice in boardChoices.dimensions.joined() {
      for part in parts(of: choice.entries, at: addresses.board(by: choice.filter)) {
        add(address(of: part), .boardBy(choice.filter, part), source: "content/announcements")
      }
    }
    if !catalog.consultations.isEmpty { add(addresses.consultations, .consultations, source: "content/announcements") }
    for plan in catalog.plans {
      let year = plan.year.value
      add(addresses.plan(year), .plan(plan), source: "content/plans/\(year).yml", at: plan.year.place)
      for part in PlanPart.allCases where isThere(part, of: year) {
        add(
          addresses.plan(year, part), .planPart(part, year), source: "content/plans/\(year).yml", at: plan.year.place)
      }
    }
  }

  private func planYears(into planned: inout [Planned]) {
    func add(
      _ years: [Int], _ section: Paths.Section, _ source: String, first: Int? = nil, _ page: (Int) -> Page
    ) {
      for year in years {
        let address = addresses.year(year, of: section, isLatest: year == first ?? years.first)
        planned.append(Planned(Output(address: address, content: .page(page(year))), source: "content/\(source)"))
      }
    }
    add(catalog.yearsOfAwards, .awards, "awards") { .honours($0) }
    planHonours(into: &planned)
    add(catalog.yearsOfStandings, .standings, "scores") { .standings($0) }
    add(catalog.yearsOfReports, .reports, "plans") { .reports($0) }
    add(almanac.years, .calendar, "plans", first: almanac.first) { .calendar($0) }
    for plan in catalog.plans {
      let year = plan.year.value
      for begun in plan.reports.compactMap({ BegunPeriod(catalog, $0, of: year) }) {
        let id = begun.period.id
        planned.append(
          Planned(
            Output(address: addresses.report(id.id, of: year), content: .page(.report(begun))),
            source: "content/plans/\(year).yml", at: id.place))
      }
    }
  }

  private func planRegister(into planned: inout [Planned]) {
    let sections = catalog.register.sections
    if sections.isEmpty { return }
    func add(_ address: String, _ page: Page) {
      planned.append(Planned(Output(address: address, content: .page(page)), source: "content/awards"))
    }
    add(addresses.index(.register), .register)
    for (number, section) in sections.enumerated() { add(addresses.register(section.initial), .initial(number)) }
  }

  /// The pages beside the honour rolls: of each value by which a roll can be read, and of the titles.
  private func planHonours(into planned: inout [Planned]) {
    func add(_ address: String, _ page: Page, _ source: String) {
      planned.append(Planned(Output(address: address, content: .page(page)), source: source))
    }
    for year in catalog.yearsOfAwards {
      for choice in rolls[year]?.choices.joined() ?? [[]].joined() {
        add(addresses.honours(year, by: choice.filter), .honoursBy(choice.filter, year), "content/awards/\(year).csv")
      }
    }
    if !catalog.yearsOfAwards.isEmpty { add(addresses.titles, .titles, "content/titles.yml") }
  }

  private func planCalendars(into planned: inout [Planned]) {
    if catalog.plans.isEmpty { return }
    func add(_ address: String, _ agency: ID<Agency>?) {
      planned.append(
        Planned(Output(address: address, content: .file(.calendar(agency))), source: "content/site.yml"))
    }
    add(Addresses.calendar, nil)
    for agency in catalog.agencies { add(addresses.calendar(of: agency.id.id), agency.id.id) }
  }

  private func planMovements(into planned: inout [Planned]) {
    let movements = catalog.movements
    if !movements.isEmpty {
      planned.append(
        Planned(Output(address: addresses.index(.movements), content: .page(.movements)), source: "content/site.yml"))
    }
    for movement in movements {
      let (id, place) = (movement.id.id, movement.id.place)
      let plan = catalog.plans.first { $0.file == place.file }
      let source = "content/plans/\(plan?.year.value ?? 0).yml"
      planList(of: catalog.entries(of: id), at: addresses.movement(id), source, place, into: &planned) {
        .movement(movement, $0)
      }
    }
  }

  private func planFields(into planned: inout [Planned]) {
    if !catalog.fields.isEmpty {
      planned.append(
        Planned(Output(address: addresses.index(.fields), content: .page(.fields)), source: "content/site.yml"))
    }
    for field in catalog.fields {
      let (id, place) = (field.id.id, field.id.place)
      planList(of: catalog.entries(of: id), at: addresses.field(id), "content/fields.yml", place, into: &planned) {
        .field(field, $0)
      }
    }
  }

  private func planAgencies(into planned: inout [Planned]) {
    if !catalog.agencies.isEmpty {
      planned.append(
        Planned(Output(address: addresses.index(.agencies), content: .page(.agencies)), source: "content/site.yml"))
    }
    for agency in catalog.agencies {
      let (id, place) = (agency.id.id, agency.id.place)
      planList(of: catalog.entries(of: id), at: addresses.agency(id), "content/agencies.yml", place, into: &planned) {
        .agency(agency, $0)
      }
    }
  }

  /// Plans the pages of something that has an id, even where it has no entries.
  private func planList(
    of entries: [Int], at first: String, _ source: String, _ place: Place, into planned: inout [Planned],
    _ page: (ListPart) -> Page
  ) {
    for part in parts(of: listed(entries), at: first, always: true) {
      let output = Output(address: address(of: part), content: .page(page(part)))
      planned.append(Planned(output, source: source, at: place))
    }
  }

  /// `entries` without what has left the lists: expired and superseded announcements.
  func listed(_ entries: [Int]) -> [Int] { entries.filter { !catalog.hasLeftLists($0) } }

  /// The pages of a list; none where it is empty, unless it is there `always`.
  private func parts(of entries: [Int], at first: String, always: Bool = false) -> [ListPart] {
    if entries.isEmpty, !always { return [] }
    let pages = Pagination(count: entries.count, size: catalog.site.pageSize)
    let start = ListPart(entries: entries[pages.newest], number: nil, numbered: pages.numbered, first: first)
    return [start]
      + (0..<pages.numbered).map { index in
        let number = index + 1
        return ListPart(
          entries: entries[pages.entries(ofPage: number)], number: number, numbered: pages.numbered, first: first)
      }
  }

  /// The address of the page `part`.
  func address(of part: ListPart) -> String {
    part.number.map { addresses.page($0, ofListAt: part.first) } ?? part.first
  }
}
