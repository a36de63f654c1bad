import Catalog
import Vietnamese

/// The words and links of what has a day.
extension Website {
  /// What it is called.
  func title(of item: Almanac.Item) -> String {
    switch item.matter {
    case .anniversary(let anniversary): anniversary.name
    case .foundation(let agency): strings[.traditionalDay] + " " + agency.name
    case .phaseStart(let phase), .phaseEnd(let phase): name(of: phase, planOf: item)
    case .event(let number), .deadline(let number): title(of: catalog.entries[number])
    case .report(let report): title(of: report)
    case .task(let state): state.task.title
    }
  }

  /// Where it is told: on the page of its announcement or agency, at its place on the plan's page, on the reporting board.
  func address(of item: Almanac.Item) -> String {
    let year = item.plan ?? item.day.year
    let plan = addresses.plan(year)
    return switch item.matter {
    case .anniversary: plan + "#_chart"
    case .foundation(let agency): addresses.agency(agency.id.id)
    case .phaseStart(let phase), .phaseEnd(let phase): plan + "#_" + phase.id.id.slug
    case .event(let number), .deadline(let number): addresses.entry(number)
    case .report: address(ofReportsIn: year)
    case .task(let state): plan + "#" + Self.anchor(of: state.task.id.id)
    }
  }

  /// The reporting board of `year`; where this edition has none, the plan that asks for the reports.
  func address(ofReportsIn year: Int) -> String {
    let years = catalog.yearsOfReports
    guard years.contains(year) else { return addresses.plan(year) + "#_reports" }
    return addresses.year(year, of: .reports, isLatest: year == years.first)
  }

  private func name(of phase: Phase, planOf item: Almanac.Item) -> String {
    guard let plan = item.plan.flatMap({ catalog.plan(of: $0) }) else { return phase.name }
    return name(of: phase, in: plan)
  }

  /// The days without a phase in `year`, in words: “11/12 đến 31/12: ngoài các đợt thi đua”.
  func words(forDaysOutside span: ClosedRange<Day>) -> String {
    let (from, to) = (wording.dayAndMonth(span.lowerBound), wording.dayAndMonth(span.upperBound))
    let days = from == to ? from : strings(.phaseSpan, ["from": from, "to": to])
    return strings(.outsidePhases, ["days": days])
  }

  /// Where today stands in `plan`, in a sentence; empty outside its year and for a plan without phases.
  func sentenceOnToday(in plan: Plan) -> String {
    let today = catalog.today
    if today.year != plan.year.value || plan.phases.isEmpty { return "" }
    return strings(.todayStands, ["date": wording.dayAndMonth(today), "phase": whereTodayStands(in: plan)])
  }
}

extension Plan {
  /// Whether the plan counts the agencies' own days among those it honours (plan, II.1): an anniversary without a day.
  var honoursTraditionalDays: Bool { anniversaries.contains { $0.on == nil } }
}
