import Catalog
import Templates
import Vietnamese

extension Website {
  /// The standings of `year`.
  func standingsPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let plan = catalog.plans.first { $0.year.value == year }
    let title = strings(.standingsOfYear, ["y": String(year)])
    let page = StandingsPage(
      title: title, years: years(catalog.yearsOfStandings, current: year, in: .standings),
      columns: plan?.criteria.map {
        StandingsPage.Column(name: $0.name.isEmpty ? $0.id.id.slug : $0.name, most: written($0.max))
      } ?? [],
      rows: catalog.standings(of: year).map { standing in
        StandingsPage.Row(
          rank: String(standing.rank), agency: link(to: standing.agency),
          cells: standing.verified.map { Line(text: $0.map { written($0.decimal) } ?? "") },
          total: written(standing.total.decimal), own: written(standing.own.decimal))
      },
      tieRule: plan.flatMap { plan in
        plan.tieOrder.isEmpty ? nil : strings(.tieRule, ["groups": plan.tieOrder.joined(separator: ", ")])
      } ?? "")
    return (.standings, frameOfYear(title, year, catalog.yearsOfStandings, .standings), page.record)
  }

  /// The reporting board of `year`.
  func reportsPage(_ year: Int) -> (Theme.Kind, Frame, Record) {
    let reports = catalog.plans.first { $0.year.value == year }?.reports ?? []
    let title = strings(.reportsOfYear, ["y": String(year)])
    let day = catalog.today.year == year ? catalog.today : Day(year: year, month: 12, day: 31) ?? catalog.today
    let page = ReportsPage(
      title: title, years: years(yearsOfReports, current: year, in: .reports), reports: reports.map { report($0) },
      rows: catalog.members(on: day).map { agency in
        ReportsPage.Row(
          agency: link(to: agency.id.id),
          cells: reports.map { cell(catalog.state(of: $0, year, by: agency.id.id)) })
      })
    return (.reports, frameOfYear(title, year, yearsOfReports, .reports), page.record)
  }

  /// Who is put forward in `year`.
  func nominationsPage(_ year: Int, title: String) -> NominationsPage {
    let rows = catalog.nominations(of: year).map { nomination in
      var consultation: NamedLink?
      if let path = nomination.consultation?.value,
        case .entry(let number) = catalog.target(of: path, in: "nominations")
      {
        consultation = link(toNotice: number)
      }
      return NominationsPage.Row(
        name: [nomination.name.value, nomination.unit].filter { !$0.isEmpty }.joined(separator: ", "),
        agency: link(to: nomination.agency.id),
        title: catalog.title(nomination.title.id)?.name ?? nomination.title.id.slug,
        votes: nomination.votes.map(String.init) ?? "", decision: nomination.decision, consultation: consultation)
    }
    return NominationsPage(title: title, rows: rows)
  }

  /// The years whose plans ask for reports, the latest first.
  var yearsOfReports: [Int] { catalog.plans.filter { !$0.reports.isEmpty }.map(\.year.value).sorted(by: >) }

  private func cell(_ state: ReportState) -> ReportsPage.Cell {
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

  /// The links between the years of a section, the latest first.
  func years(_ years: [Int], current: Int, in section: Paths.Section) -> [MenuItem] {
    years.map { year in
      let address = addresses.year(year, of: section, isLatest: year == years.first)
      return MenuItem(label: String(year), link: .here(address), isCurrent: year == current)
    }
  }

  /// The frame of a year's page of a section.
  func frameOfYear(_ title: String, _ year: Int, _ years: [Int], _ section: Paths.Section) -> Frame {
    let isLatest = years.first == year
    let crumbs = isLatest ? [] : [Crumb(label: strings[.section(section)], address: addresses.index(section))]
    return frame(
      title: title, section: section, crumbs: crumbs, description: strings[.lede(section)],
      canonical: addresses.year(year, of: section, isLatest: isLatest))
  }
}
