import Vietnamese

/// The phases on the days of the year. A plan may leave days out of all of them: that of 2023 ends on 10 December (plan,
/// III.2), and nothing is to be read into the days after it.
extension Plan {
  /// The phase that `day` lies in; of two that share it, the first in the file.
  public func phase(on day: Day) -> Phase? { phases.first { $0.from.value <= day && day <= $0.to.value } }

  /// The first phase that begins after `day`.
  public func phase(after day: Day) -> Phase? {
    phases.filter { day < $0.from.value }.min { $0.from.value < $1.from.value }
  }

  /// The spans of the plan's year that no phase covers, in their order; none for a plan without phases.
  ///
  ///     plan.daysOutsidePhases.map { ($0.lowerBound.short, $0.upperBound.short) }  // [("11/12/2023", "31/12/2023")]
  ///
  /// - Complexity: O(*n* log *n*) in the phases.
  public var daysOutsidePhases: [ClosedRange<Day>] {
    guard !phases.isEmpty, let first = Day(year: year.value, month: 1, day: 1),
      let last = Day(year: year.value, month: 12, day: 31)
    else { return [] }
    var spans: [ClosedRange<Day>] = []
    var next = first
    for phase in phases.sorted(by: { $0.from.value < $1.from.value }) where next <= last {
      if next < phase.from.value { spans.append(next...min(phase.from.value.adding(days: -1), last)) }
      next = max(next, phase.to.value.adding(days: 1))
    }
    if next <= last { spans.append(next...last) }
    return spans
  }
}
