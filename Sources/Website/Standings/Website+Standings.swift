import Catalog
import Templates
import Vietnamese

extension Website {
  /// The page of the standings of `year`.
  func standingsPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let title = strings(.standingsOfYear, ["y": String(year)])
    let frame = frameOfYear(title, year, catalog.yearsOfStandings, .standings)
    return (.standings, frame, standings(of: year, title: title).record)
  }

  /// What the page of the standings of `year` shows.
  func standings(of year: Int, title: String) -> StandingsPage {
    let plan = catalog.plan(of: year)
    let criteria = plan?.criteria ?? []
    let standings = catalog.standings(of: year)
    return StandingsPage(
      title: title, years: years(catalog.yearsOfStandings, current: year, in: .standings),
      columns: criteria.map { column($0) }, rows: standings.map { row($0, criteria) },
      tieRule: plan.flatMap { plan in
        plan.tieOrder.isEmpty ? nil : strings(.tieRule, ["groups": plan.tieOrder.map(\.value).joined(separator: ", ")])
      } ?? "", chart: chart(of: standings))
  }

  private func column(_ criterion: Criterion) -> StandingsPage.Column {
    let name = criterion.name.isEmpty ? criterion.id.id.slug : criterion.name
    let kind = criterion.kind == .base ? "" : strings[.criterion(criterion.kind)]
    // A criterion that is called “Điểm thưởng” has said so.
    let isSaid = comparedName(name).hasPrefix(comparedName(kind))
    return StandingsPage.Column(name: name, kind: isSaid ? "" : kind, most: written(criterion.max))
  }

  private func row(_ standing: Standing, _ criteria: [Criterion]) -> StandingsPage.Row {
    let cells = zip(criteria, standing.verified).map { criterion, points in
      // What is taken away has its sign, so that the row adds up to its total.
      Line(text: points.map { written((criterion.kind == .penalty ? -$0.magnitude : $0).decimal) } ?? "")
    }
    return StandingsPage.Row(
      rank: String(standing.rank), agency: link(to: standing.agency), cells: cells,
      total: written(standing.total.decimal), own: written(standing.own.decimal),
      note: standing.isSettledByTieOrder ? strings[.settledByTieOrder] : "")
  }

  /// A bar for each verified total, from zero, with a mark at what the agency gave itself.
  private func chart(of standings: [Standing]) -> StandingsPage.Chart? {
    guard let first = standings.first, let most = standings.flatMap({ [$0.total, $0.own] }).max(), Points() < most
    else { return nil }
    let length = { (points: Points) in max(0, points.thousandths) * 358 / most.thousandths }
    let names = standings.prefix { $0.rank == 1 }.map { shortName(of: $0.agency) }.joined(separator: ", ")
    return StandingsPage.Chart(
      title: strings(
        .standingsChart, ["agency": names, "points": written(first.total.decimal), "n": String(standings.count)]),
      about: strings[.standingsChartAbout], height: String(standings.count * 52 + 8),
      bars: standings.enumerated().map { place, standing in
        StandingsPage.Chart.Bar(
          name: "\(standing.rank). \(shortName(of: standing.agency))", total: written(standing.total.decimal),
          textY: String(place * 52 + 18), y: String(place * 52 + 26), width: String(length(standing.total)),
          ownX: String(length(standing.own) + 1), ownY: String(place * 52 + 22))
      })
  }

  /// The reporting board of `year`.
  func reportsPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let reports = catalog.plan(of: year)?.reports ?? []
    let title = strings(.reportsOfYear, ["y": String(year)])
    let page = ReportsPage(
      title: title, years: years(catalog.yearsOfReports, current: year, in: .reports),
      reports: reports.map { report($0, of: year) },
      rows: members(in: year).map { agency in
        ReportsPage.Row(
          agency: link(to: agency.id.id),
          cells: reports.map { cell(catalog.state(of: $0, year, by: agency.id.id)) })
      })
    return (.reports, frameOfYear(title, year, catalog.yearsOfReports, .reports), page.record)
  }

  /// How far an agency has come with a report, in words.
  func cell(_ state: ReportState) -> ReportsPage.Cell {
    switch state {
    case .onTime(let day):
      ReportsPage.Cell(state: "done", label: strings(.handedIn, ["date": wording.dayAndMonth(day)]))
    case .late(let day):
      ReportsPage.Cell(state: "late", label: strings(.handedInLate, ["date": wording.dayAndMonth(day)]))
    case .missing: ReportsPage.Cell(state: "late", label: strings(.notHandedIn))
    case .open: ReportsPage.Cell(state: "wait", label: strings(.notDueYet))
    }
  }

  /// A plain decimal as the site's language writes it.
  func written(_ decimal: String) -> String {
    wording.language == .vi ? vietnameseNumber(decimal) ?? decimal : decimal
  }

  /// The links between the years of a section, the latest first; `first` stands at the section's own address.
  func years(_ years: [Int], current: Int, in section: Paths.Section, first: Int? = nil) -> [MenuItem] {
    years.map { year in
      let address = addresses.year(year, of: section, isLatest: year == first ?? years.first)
      return MenuItem(label: String(year), link: .here(address), isCurrent: year == current)
    }
  }

  /// The frame of a year's page of a section.
  func frameOfYear(
    _ title: String, _ year: Int, _ years: [Int], _ section: Paths.Section, first: Int? = nil
  ) -> Frame {
    let isLatest = first ?? years.first == year
    let crumbs = isLatest ? [] : [Crumb(label: strings[.section(section)], address: addresses.index(section))]
    return frame(
      title: title, section: section, crumbs: crumbs, description: strings[.lede(section)],
      canonical: addresses.year(year, of: section, isLatest: isLatest))
  }
}
