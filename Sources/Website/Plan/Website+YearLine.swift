import Catalog
import Vietnamese

extension Website {
  /// The drawing of `plan` for narrow pages, called `id`, of which `words` tell; nil where it has no phases.
  func yearLine(_ id: String, of plan: Plan, _ states: [TaskState], _ words: WordsOfYear) -> YearLine? {
    let year = plan.year.value
    guard !plan.phases.isEmpty, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    let scale = 356 / Double(first.days(until: last) + 1)
    // What lies in another year stands at the edge of this one.
    let x = { (day: Day) in 2 + Double(first.days(until: min(max(day, first), last.adding(days: 1)))) * scale }
    let point = { (day: Day) in YearLine.Point(x: coordinate(x(day)), text: "", textX: "", endsHere: false) }
    let hasToday = catalog.today.year == year
    let top = hasToday ? 24 : 2
    let marks = top + plan.phases.count * 42
    return YearLine(
      id: id, title: words.title, description: words.description, caption: words.caption,
      height: String(marks + 44), axis: String(marks + 20), marksY: String(marks + 2), monthsY: String(marks + 38),
      months: (1...12).compactMap { number in
        guard let month = Month(year: year, month: number) else { return nil }
        let (start, end) = (x(month.first), x(month.last.adding(days: 1)))
        // Three letters of a month's name meet where there are thirty points for each.
        let name = catalog.site.language == .vi ? "T\(number)" : String(number)
        return YearLine.Point(
          x: coordinate(start), text: name, textX: coordinate((start + end) / 2), endsHere: false)
      },
      bars: plan.phases.enumerated().map { place, phase in
        bar(of: phase, plan, states, at: top + place * 42, x)
      },
      anniversaries: plan.anniversaries.compactMap { $0.on?.day(in: year).map(point) },
      deadlines: plan.reports.compactMap { $0.due }.filter { $0.year == year }.map(point),
      today: hasToday ? pointOfToday(x) : nil)
  }

  private func bar(
    of phase: Phase, _ plan: Plan, _ states: [TaskState], at y: Int, _ x: (Day) -> Double
  ) -> YearLine.Bar {
    let (start, end) = (x(phase.from.value), x(phase.to.value.adding(days: 1)))
    let label = words(forTasksOf: phase, in: plan, states)
    let (labelX, isRight) = place(
      of: label, from: start, at: plan.year.value == catalog.today.year ? x(catalog.today) : nil)
    return YearLine.Bar(
      x: coordinate(start), width: coordinate(end - start),
      pastWidth: coordinate(min(max(0, x(catalog.today) - start), end - start)), y: String(y + 20), label: label,
      labelX: coordinate(labelX), labelY: String(y + 14), endsHere: isRight,
      isBegun: phase.from.value <= catalog.today)
  }

  /// Where a bar's `label` stands, and whether it ends there: above the start of its bar, but never across the line of
  /// `today`, where there is room beside it.
  private func place(of label: String, from start: Double, at today: Double?) -> (x: Double, endsThere: Bool) {
    let (width, leaves) = (Self.width(of: label), Self.leaves(label, from: start))
    let left = leaves ? 358 - width : start
    if let today, left < today, today < left + width {
      if !Self.leaves(label, from: today + 5) { return (today + 5, false) }
      if width < today - 5 { return (today - 5, true) }
    }
    return leaves ? (358, true) : (start, false)
  }

  private func pointOfToday(_ x: (Day) -> Double) -> YearLine.Point {
    let (place, text) = (x(catalog.today), strings(.timelineToday, ["date": wording.dayAndMonth(catalog.today)]))
    let isRight = Self.leaves(text, from: place)
    return YearLine.Point(
      x: coordinate(place), text: text, textX: coordinate(isRight ? place + 1 : place - 1), endsHere: isRight)
  }

  /// About how wide `text` is, set in 14 px.
  private static func width(of text: String) -> Double { Double(text.count) * 7.4 }

  /// Whether `text`, set in 14 px from `x` on, would leave the drawing.
  private static func leaves(_ text: String, from x: Double) -> Bool { x + width(of: text) > 358 }
}
