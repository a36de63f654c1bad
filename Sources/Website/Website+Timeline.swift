import Catalog
import Vietnamese

/// The year on one line. Coordinates are those of a drawing 1100 wide, rounded to a tenth.
extension Website {
  private static let left = 20.0
  private static let width = 1060.0
  /// About the width of a character of the labels, for telling which of them would meet.
  private static let character = 7.4

  func timeline(of plan: Plan, _ states: [TaskState]) -> Timeline {
    let year = plan.year.value
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return Timeline(
        title: "", caption: "", viewBox: "0 0 1100 226", months: [], bars: [], anniversaries: [], deadlines: [],
        today: nil)
    }
    let scale = Self.width / Double(first.days(until: last) + 1)
    let x = { (day: Day) in Self.left + Double(first.days(until: day)) * scale }
    let phases = plan.phases.map { phase in
      name(of: phase, in: plan) + " "
        + strings(
          .phaseSpan, ["from": wording.dayAndMonth(phase.from.value), "to": wording.dayAndMonth(phase.to.value)])
    }.joined(separator: ", ")
    let (labels, top) = anniversaryLabels(of: plan, x)
    let isThisYear = catalog.today.year == year
    let today = wording.dayAndMonth(catalog.today)
    return Timeline(
      title: strings(.timelineTitle, ["y": String(year), "phases": phases, "today": wording.date(catalog.today)]),
      caption: strings(.yearOnOneLine, ["y": String(year)]),
      viewBox: "0 \(coordinate(top)) 1100 \(coordinate(226 - top))", months: months(of: year, x),
      bars: plan.phases.map { bar($0, plan, states, scale, x) }, anniversaries: labels,
      deadlines: plan.reports.compactMap { report in report.due.map { deadline($0, title(of: report), x) } },
      today: isThisYear ? label(at: x(catalog.today), y: 204, bold: "", text: strings(.timelineToday, ["date": today])) : nil)
  }

  private func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
    return tenths % 10 == 0 ? whole : whole + "." + String(abs(tenths) % 10)
  }

  /// A label beside `x`, on its left where it would leave the drawing on the right.
  private func label(at x: Double, y: Double, bold: String, text: String) -> Timeline.Label {
    let isLate = x + 9 + Double(bold.count + text.count) * Self.character > 1100
    return Timeline.Label(
      x: coordinate(x), y: coordinate(y), lineTop: coordinate(y - 12), bold: bold, text: text, endsHere: isLate,
      textX: coordinate(isLate ? x - 7 : x + 7))
  }

  private func months(of year: Int, _ x: (Day) -> Double) -> [Timeline.Label] {
    (1...12).compactMap { number in
      guard let month = Month(year: year, month: number) else { return nil }
      let start = x(month.first)
      let middle = (start + x(month.last.adding(days: 1))) / 2
      return Timeline.Label(
        x: coordinate(start), y: "164", lineTop: "146", bold: "", text: "T\(number)", endsHere: false,
        textX: coordinate(middle))
    }
  }

  private func bar(
    _ phase: Phase, _ plan: Plan, _ states: [TaskState], _ scale: Double, _ x: (Day) -> Double
  ) -> Timeline.Bar {
    let own = states.filter { $0.phase?.id.id == phase.id.id }
    let done = own.count { if case .done = $0.standing { true } else { false } }
    let start = x(phase.from.value)
    let width = Double(phase.from.value.days(until: phase.to.value)) * scale
    let past = min(max(0, Double(phase.from.value.days(until: catalog.today)) * scale), width)
    return Timeline.Bar(
      x: coordinate(start), width: coordinate(width), pastWidth: coordinate(past), labelX: coordinate(start + 12),
      label: strings(
        .timelinePhase,
        ["phase": name(of: phase, in: plan), "n": String(done), "total": String(own.count)]), isBegun: past > 0)
  }

  private func deadline(_ day: Day, _ title: String, _ x: (Day) -> Double) -> Timeline.Label {
    label(at: x(day), y: 202, bold: "", text: wording.dayAndMonth(day) + ": " + title)
  }

  /// The anniversaries above the line, those a few days apart as one; the higher, the more labels its own reaches over.
  private func anniversaryLabels(of plan: Plan, _ x: (Day) -> Double) -> ([Timeline.Label], top: Double) {
    var groups: [(x: Double, bold: String, text: String, last: Day)] = []
    // The agencies' own days are many: they stand in the list below.
    let days = plan.anniversaries.compactMap { anniversary -> (Day, String)? in
      anniversary.on.flatMap { on in
        Day(year: plan.year.value, month: on.month, day: on.day).map { ($0, Self.short(anniversary.name)) }
      }
    }
    for (day, name) in days.sorted(by: { $0.0 < $1.0 }) {
      let date = wording.anniversary(Founded(month: day.month, day: day.day), year: plan.year.value)
      if let near = groups.last, near.last.days(until: day) <= 4 {
        groups[groups.count - 1] = (near.x, near.bold + ", " + date, near.text + ", " + name, day)
      } else {
        groups.append((x(day), date, name, day))
      }
    }
    var levels = [Int](repeating: 0, count: groups.count)
    for i in groups.indices.reversed() {
      let end = groups[i].x + 16 + Double(groups[i].bold.count + groups[i].text.count) * Self.character
      let reached = groups.indices.dropFirst(i + 1).filter { groups[$0].x < end }
      levels[i] = reached.map { levels[$0] + 1 }.max() ?? 0
    }
    let labels = zip(groups, levels).map { group, level in
      label(at: group.x, y: 70 - 26 * Double(level), bold: group.bold, text: group.text)
    }
    return (labels, top: 44 - 26 * Double(max(1, levels.max() ?? 0)))
  }

  /// A name of a day for the drawing: without “Ngày” before it and without what follows a comma.
  private static func short(_ name: String) -> String {
    let part = name.split(separator: ",").first.map(String.init) ?? name
    guard part.hasPrefix("Ngày ") else { return part }
    let rest = part.dropFirst("Ngày ".count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }
}
