import Catalog
import Diagnostics
import Templates
import Vietnamese

/// A page that stands beside the plan of a year: `ke-hoach/2023/giao-uoc/index.html`, `ke-hoach/2023/….html`.
///
/// The plan's page links to those of its year that have anything to show, in this order; no other is there.
public enum PlanPart: String, CaseIterable, Sendable {
  /// How far the plan has come, and who has to be reminded.
  case progress
  /// The pacts, a folder, for each pact has its page in it.
  case pacts
  /// Who is put forward.
  case nominations
  /// How far each model has come.
  case roadmap
  /// The initiatives that stories tell of.
  case initiatives
  /// The communes that agencies are assigned to help.
  case communes
  /// Which agency has told of which movement and field.
  case coverage
  /// Whom to ask in each agency.
  case contacts

  /// The last part of its address.
  func slug(in language: Language) -> String {
    switch (self, language) {
    case (.progress, .vi): "tien-do"
    case (.pacts, .vi): "giao-uoc"
    case (.nominations, .vi): "de-nghi-khen-thuong"
    case (.roadmap, .vi): "lo-trinh"
    case (.initiatives, .vi): "sang-kien"
    case (.communes, .vi): "giup-do-xa"
    case (.coverage, .vi): "bai-theo-co-quan"
    case (.contacts, .vi): "dau-moi"
    case (let part, .en): part.rawValue
    }
  }
}

extension Website {
  /// Whether the plan of `year` has anything to show on the page `part`.
  func isThere(_ part: PlanPart, of year: Int) -> Bool {
    switch part {
    case .progress:
      !catalog.taskStates(of: year).isEmpty || catalog.yearsOfReports.contains(year)
    case .pacts: !catalog.pacts(of: year).isEmpty
    case .nominations: !catalog.nominations(of: year).isEmpty
    case .roadmap: models.onRoadmap[year] != nil
    case .initiatives: models.initiatives[year] != nil
    case .communes: models.communes.contains(year)
    case .coverage: models.topics.contains(year)
    case .contacts: members(in: year).contains { $0.contact != nil || !$0.leader.isEmpty }
    }
  }

  /// The page `part` of the plan of `year`.
  func planPartPage(_ part: PlanPart, _ year: Int) -> (Theme.Kind, Frame, Record) {
    let title = title(of: part, year)
    let frame = frame(
      title: title, section: .plan, crumbs: Array(crumbs(to: part, year).prefix(1)), description: title,
      canonical: addresses.plan(year, part))
    switch part {
    case .progress: return (.progress, frame, progressPage(year, title: title).record)
    case .pacts: return (.pacts, frame, pactsPage(year, title: title).record)
    case .nominations: return (.nominations, frame, nominationsPage(year, title: title).record)
    case .roadmap: return (.roadmap, frame, roadmapPage(year, title: title).record)
    case .initiatives: return (.initiatives, frame, initiativesPage(year, title: title).record)
    case .communes: return (.communes, frame, communesPage(year, title: title).record)
    case .coverage: return (.coverage, frame, coveragePage(year, title: title).record)
    case .contacts: return (.contacts, frame, contactsPage(year, title: title).record)
    }
  }

  /// What the page `part` of the plan of `year` is called: “Giao ước thi đua năm 2023”.
  func title(of part: PlanPart, _ year: Int) -> String {
    strings(.partOfYear, ["part": strings[.planPart(part)], "y": String(year)])
  }

  /// The way through the page `part` of the plan of `year`: by the plan, where it is there.
  func crumbs(to part: PlanPart, _ year: Int) -> [Crumb] {
    guard catalog.plan(of: year) != nil else { return [] }
    return [
      Crumb(label: strings(.planOfYear, ["y": String(year)]), address: addresses.plan(year)),
      Crumb(label: title(of: part, year), address: addresses.plan(year, part)),
    ]
  }

  /// The page `part` of the plan of `year`, where it is there.
  func link(to part: PlanPart, of year: Int) -> NamedLink? {
    guard catalog.plan(of: year) != nil, isThere(part, of: year) else { return nil }
    return NamedLink(label: title(of: part, year), address: addresses.plan(year, part))
  }

  /// The links between the years of the page `part`, the latest first; none where there is but one.
  func years(of part: PlanPart, current: Int) -> [MenuItem] {
    let years = catalog.plans.map(\.year.value).reversed().filter { isThere(part, of: $0) }
    return years.count < 2
      ? []
      : years.map { year in
        MenuItem(label: String(year), link: .here(addresses.plan(year, part)), isCurrent: year == current)
      }
  }

  /// The members of the bloc in `year`.
  func members(in year: Int) -> [Agency] { catalog.members(on: catalog.referenceDay(of: year)) }

  /// The links from the plan of `year` to its further pages.
  func planParts(of year: Int) -> [NamedLink] {
    PlanPart.allCases.filter { isThere($0, of: year) }.map {
      NamedLink(label: strings[.planPart($0)], address: addresses.plan(year, $0))
    }
  }
}

extension Catalog {
  /// The day for which the pages of `year` speak: today, or the year's last where it is another.
  func referenceDay(of year: Int) -> Day {
    today.year == year ? today : Day(year: year, month: 12, day: 31) ?? today
  }
}
