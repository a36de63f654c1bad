import Catalog
import Vietnamese

/// What the years hold, day by day: the one list from which the calendar's page, the calendars to subscribe to, the home
/// page and the plan's page draw, so that none of them can know a day that another does not.
///
/// Only what this edition shows is in it: tasks come with their states, announcements from the catalogue's entries.
struct Almanac: Sendable {
  /// What has a day.
  enum Matter: Sendable {
    case anniversary(Anniversary)
    /// The traditional day of an agency (plan, II.1).
    case foundation(Agency)
    case phaseStart(Phase)
    case phaseEnd(Phase)
    /// The event and the deadline of the announcement numbered so.
    case event(Int)
    case deadline(Int)
    case report(ReportPeriod)
    case task(TaskState)
  }

  /// One thing with its day.
  struct Item: Sendable {
    let day: Day
    /// The last day of an event of several; of all else its day.
    let last: Day
    /// The year of the plan that it belongs to; nil for what an announcement tells.
    let plan: Int?
    let matter: Matter
    /// Whether another announcement has taken the place of the one that tells it.
    var isCancelled = false
  }

  /// Everything of all years, by day, on one day in the order of the cases.
  let all: [Item]
  /// The years of those plans whose calendars have anything, the latest first.
  let years: [Int]
  /// The year that stands at the section's own address: the site's plan's, else the latest.
  let first: Int?

  init(_ catalog: Catalog) {
    let items = catalog.plans.flatMap { Self.items(of: $0, in: catalog) } + Self.boardItems(of: catalog)
    all = items.map { ($0.day, $0.matter.rank, $0) }.enumerated().sorted {
      ($0.element.0, $0.element.1, $0.offset) < ($1.element.0, $1.element.1, $1.offset)
    }.map(\.element.2)
    var filled: Set<Int> = []
    for item in items where !item.isCancelled {
      if let plan = item.plan { filled.insert(plan) }
      filled.insert(item.day.year)
    }
    let years = catalog.plans.map(\.year.value).filter { filled.contains($0) }.sorted(by: >)
    self.years = years
    let main = catalog.plan?.year.value
    first = main.flatMap { years.contains($0) ? $0 : nil } ?? years.first
  }

  /// What the calendar of `year` shows: all that has a day in it, what its plan sets on days of other years, and in the
  /// latest also what the board tells of years that have no plan yet.
  func items(of year: Int) -> [Item] {
    all.filter { item in
      if item.isCancelled { return false }
      if item.plan == year || item.day.year <= year && year <= item.last.year { return true }
      return item.plan == nil && year < item.day.year && year == years.first
    }
  }

  private static func items(of plan: Plan, in catalog: Catalog) -> [Item] {
    let year = plan.year.value
    func item(_ day: Day, _ matter: Matter) -> Item { Item(day: day, last: day, plan: year, matter: matter) }
    var items = plan.anniversaries.compactMap { anniversary in
      anniversary.on?.day(in: year).map { item($0, .anniversary(anniversary)) }
    }
    for agency in catalog.agencies {
      guard let day = agency.founded?.day(in: year), agency.role(on: day) != nil else { continue }
      items.append(item(day, .foundation(agency)))
    }
    for phase in plan.phases {
      items.append(item(phase.from.value, .phaseStart(phase)))
      items.append(item(phase.to.value, .phaseEnd(phase)))
    }
    for report in plan.reports { if let due = report.due { items.append(item(due, .report(report))) } }
    for state in catalog.taskStates(of: year) { if let due = state.due { items.append(item(due, .task(state))) } }
    return items
  }

  private static func boardItems(of catalog: Catalog) -> [Item] {
    let offset = catalog.site.offset
    return catalog.entries(of: .announcement).flatMap { number -> [Item] in
      guard let announcement = catalog.entries[number].announcement else { return [] }
      let isCancelled = catalog.successor(of: number) != nil
      var items: [Item] = []
      if let start = announcement.event?.start?.inZone(offset).day {
        let last = announcement.event?.end?.inZone(offset).day ?? start
        items.append(
          Item(day: start, last: max(start, last), plan: nil, matter: .event(number), isCancelled: isCancelled))
      }
      if let day = announcement.deadline {
        items.append(Item(day: day, last: day, plan: nil, matter: .deadline(number), isCancelled: isCancelled))
      }
      return items
    }
  }
}

extension Almanac.Matter {
  /// The place among what one day holds.
  fileprivate var rank: Int {
    switch self {
    case .anniversary: 0
    case .foundation: 1
    case .phaseStart: 2
    case .phaseEnd: 3
    case .event: 4
    case .deadline: 5
    case .report: 6
    case .task: 7
    }
  }

  /// What it is called.
  var kind: Word.Date {
    switch self {
    case .anniversary, .foundation: .anniversary
    case .phaseStart: .start
    case .phaseEnd: .phase
    case .event: .event
    case .deadline: .deadline
    case .report: .report
    case .task: .task
    }
  }
}
