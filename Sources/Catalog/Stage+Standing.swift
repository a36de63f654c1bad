import Vietnamese

extension Stage {
  /// Where a step stands on a day.
  public enum Standing: Hashable, Sendable {
    /// Taken, on this day or in this month where it is known.
    case taken(DayOrMonth?)
    /// Planned for a day that is over, so many days ago, and not taken.
    case late(planned: DayOrMonth, days: Int)
    /// Planned for a day to come.
    case planned(DayOrMonth)
    /// Neither taken nor planned.
    case open
  }

  /// The last step that has been taken: the one it has come to, or a later one that has a real date.
  public var reached: Step {
    let steps = Step.allCases
    let now = steps.firstIndex(of: now) ?? 0
    let dated = steps.lastIndex { dates[$0]?.real != nil } ?? 0
    return steps[max(now, dated)]
  }

  /// Where `step` stands on `today`. A step before the one that it has come to counts as taken, dated or not; a month is
  /// over with its last day.
  public func standing(of step: Step, on today: Day) -> Standing {
    let steps = Step.allCases
    let dates = dates[step] ?? Dates()
    if let real = dates.real { return .taken(real) }
    if (steps.firstIndex(of: step) ?? 0) <= (steps.firstIndex(of: now) ?? 0) { return .taken(nil) }
    guard let planned = dates.planned else { return .open }
    let days = planned.lastDay.days(until: today)
    return days > 0 ? .late(planned: planned, days: days) : .planned(planned)
  }

  /// Whether a story of `year` about this model is on the roadmap of `other`: that of its own year, and of each later
  /// one until it was taken up by others.
  public func isOnTheWay(in other: Int, sinceStoryOf year: Int) -> Bool {
    if other <= year { return other == year }
    guard reached == .replicated else { return true }
    return other <= dates[.replicated]?.real?.lastDay.year ?? year
  }
}

extension DayOrMonth {
  /// Whether it is still to come on `today`; a month that has begun is not.
  func isAhead(of today: Day) -> Bool {
    switch self {
    case .day(let day): today < day
    case .month(let month): (today.year, today.month) < (month.year, month.month)
    }
  }

  /// The day, or the last of the month.
  public var lastDay: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.last
    }
  }
}
