import Catalog
import Vietnamese

/// What stands with each drawing of a year, wide or narrow.
struct WordsOfYear {
  let title: String, description: String, caption: String
}

/// The year on one line. Coordinates are those of a drawing 1100 wide, rounded to a tenth: the bars of the phases from
/// 110 to 146, anniversaries above them, today and the deadlines of reports below.
extension Website {
  private static let left = 20.0
  private static let width = 1060.0
  private static let right = 1100.0
  /// The height of a row of labels.
  private static let row = 26.0

  /// The drawing of `plan`, whose tasks stand as `states` say and of which `words` tell.
  func timeline(of plan: Plan, _ states: [TaskState], _ words: WordsOfYear) -> Timeline {
    let year = plan.year.value
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return Timeline(
        title: "", description: "", caption: "", viewBox: "0 0 1100 226", months: [], bars: [], anniversaries: [],
        deadlines: [],
        today: nil)
    }
    let scale = Self.width / Double(first.days(until: last) + 1)
    // A phase may begin or end in another year: the drawing ends with its own.
    let x = { (day: Day) in Self.left + Double(first.days(until: min(max(day, first), last.adding(days: 1)))) * scale }
    let above = Self.placed(anniversaries(named: plan, x), row: { 70 - Self.row * Double($0) }, tick: -12)
    let below = below(plan, x)
    let top = 44 - Self.row * Double(max(1, above.depth))
    let bottom = 226 + Self.row * Double(below.depth)
    return Timeline(
      title: words.title, description: words.description, caption: words.caption,
      viewBox: "0 \(coordinate(top)) 1100 \(coordinate(bottom - top))", months: months(of: year, x),
      bars: plan.phases.map { bar($0, plan, states, x) }, anniversaries: above.labels, deadlines: below.deadlines,
      today: below.today)
  }

  /// What tells of the drawings of `plan` to those who do not see them.
  func wordsOfYear(_ plan: Plan, _ states: [TaskState]) -> WordsOfYear {
    WordsOfYear(
      title: title(of: plan),
      description: marks(of: plan, states).map { $0.date + " " + $0.text }.joined(separator: "; "),
      caption: strings(.yearOnOneLine, ["y": String(plan.year.value)]))
  }

  /// What the drawing shows, in a sentence.
  private func title(of plan: Plan) -> String {
    let phases = plan.phases.map { phase in
      let from = wording.dayAndMonth(phase.from.value)
      return name(of: phase, in: plan) + " "
        + strings(.phaseSpan, ["from": from, "to": wording.dayAndMonth(phase.to.value)])
    }
    let today = catalog.today.year == plan.year.value ? words(forToday: catalog.today) : ""
    return strings(
      .timelineTitle,
      ["y": String(plan.year.value), "phases": phases.joined(separator: ", "), "today": today])
  }

  private func words(forToday today: Day) -> String {
    strings(.timelineToday, ["date": wording.dayAndMonth(today)])
  }

  private func months(of year: Int, _ x: (Day) -> Double) -> [Timeline.Label] {
    (1...12).compactMap { number in
      guard let month = Month(year: year, month: number) else { return nil }
      let start = x(month.first)
      let middle = (start + x(month.last.adding(days: 1))) / 2
      let name = catalog.site.language == .vi ? "T\(number)" : String(wording.monthName(month.first).prefix(3))
      return Timeline.Label(
        x: coordinate(start), y: "164", lineTop: "146", bold: "", text: name, endsHere: false,
        textX: coordinate(middle))
    }
  }

  private func bar(_ phase: Phase, _ plan: Plan, _ states: [TaskState], _ x: (Day) -> Double) -> Timeline.Bar {
    let start = x(phase.from.value)
    let width = x(phase.to.value.adding(days: 1)) - start
    let past = min(max(0, x(catalog.today) - start), width)
    let tasks = words(forTasksOf: phase, in: plan, states)
    // A short phase has room for less.
    let label =
      [tasks, name(of: phase, in: plan)].first { Double($0.count) * TimelineLabel.character + 16 <= width } ?? ""
    return Timeline.Bar(
      x: coordinate(start), width: coordinate(width), pastWidth: coordinate(past), labelX: coordinate(start + 12),
      label: label, isBegun: phase.from.value <= catalog.today)
  }

  /// How many of a phase's tasks are done; before it begins, how many it has.
  func words(forTasksOf phase: Phase, in plan: Plan, _ states: [TaskState]) -> String {
    let own = states.filter { $0.phase?.id.id == phase.id.id }
    let name = name(of: phase, in: plan)
    if catalog.today < phase.from.value { return name + ": " + strings(.countOfTasks, ["n": String(own.count)]) }
    return strings(.timelinePhase, ["phase": name, "n": String(own.count { $0.isDone }), "total": String(own.count)])
  }

  // MARK: Labels

  /// The anniversaries by name, those a few days apart as one. The agencies' own days are many: they stand in the list
  /// below the drawing.
  private func anniversaries(named plan: Plan, _ x: (Day) -> Double) -> [TimelineLabel] {
    let days = plan.anniversaries.compactMap { anniversary -> (day: Day, on: Founded, name: String)? in
      anniversary.on.flatMap { on in
        on.day(in: plan.year.value).map { ($0, on, Self.short(anniversary.name)) }
      }
    }
    var groups: [(label: TimelineLabel, last: Day)] = []
    for (day, on, name) in days.sorted(by: { $0.day < $1.day }) {
      let date = wording.anniversary(on)
      if let near = groups.last, near.last.days(until: day) <= 4 {
        groups[groups.count - 1].label.bold += ", " + date
        groups[groups.count - 1].label.text += ", " + name
        groups[groups.count - 1].last = day
      } else {
        groups.append((TimelineLabel(x: x(day), bold: date, text: name), day))
      }
    }
    return groups.map(\.label)
  }

  /// A name of a day for the drawing: without “Ngày” before it and without what follows a comma.
  private static func short(_ name: String) -> String {
    let part = name.split(separator: ",").first.map(String.init) ?? name
    guard part.hasPrefix("Ngày ") else { return part }
    return raisingFirstLetter(part.dropFirst("Ngày ".count))
  }

  /// Today and the deadlines share the rows below the bars.
  private func below(
    _ plan: Plan, _ x: (Day) -> Double
  ) -> (deadlines: [Timeline.Label], today: Timeline.Label?, depth: Int) {
    var labels = plan.reports.compactMap { report in
      report.due.flatMap { due in
        // What is due in another year has no place on this line.
        due.year == plan.year.value
          ? TimelineLabel(x: x(due), bold: "", text: wording.dayAndMonth(due) + ": " + title(of: report)) : nil
      }
    }
    let hasToday = catalog.today.year == plan.year.value
    if hasToday {
      var today = TimelineLabel(x: x(catalog.today), bold: "", text: words(forToday: catalog.today))
      let onLeft = today.span(isLeft: true)
      // The year runs to the right, so what is past lies behind today's words, unless a deadline stands there.
      today.prefersLeft = !labels.contains { onLeft.contains($0.x) }
      labels.append(today)
    }
    let placed = Self.placed(labels, row: { 202 + Self.row * Double($0) }, tick: 2)
    return (
      Array(placed.labels.dropLast(hasToday ? 1 : 0)), hasToday ? placed.labels.last : nil, placed.depth
    )
  }

  private static func placed(
    _ labels: [TimelineLabel], row: (Int) -> Double, tick: Double
  ) -> (labels: [Timeline.Label], depth: Int) {
    let places = TimelineLabel.places(of: labels, within: 0...right)
    let placed = zip(labels, places).map { label, place in
      Timeline.Label(
        x: coordinate(label.x), y: coordinate(row(place.row)), lineTop: coordinate(row(place.row) + tick),
        bold: label.bold, text: label.text, endsHere: place.isLeft,
        textX: coordinate(place.isLeft ? label.x - TimelineLabel.gap : label.x + TimelineLabel.gap))
    }
    return (placed, places.map(\.row).max() ?? 0)
  }
}

/// A number of the drawing, to a tenth.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
  return tenths % 10 == 0 ? whole : whole + "." + String(abs(tenths) % 10)
}
