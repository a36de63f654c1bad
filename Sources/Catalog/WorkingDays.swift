import Vietnamese

/// The days on which offices work: Monday to Friday without public holidays.
///
/// Holidays by the solar calendar follow from the Labour Code of 2019, article 112: 1 January, 30 April, 1 May, National
/// Day and the day beside it. One that falls on a Saturday or Sunday is made good on the next working day (article 111).
/// Tết and the Hùng Kings' Day go by the moon and by each year's notice: plans name them (`holidays`).
public struct WorkingDays: Sendable {
  private let holidays: Set<Day>

  /// The working days where `holidays` are off besides the holidays that the law fixes.
  public init(holidays: some Sequence<Day>) { self.holidays = Set(holidays) }

  /// How many working days come after `first` up to the end of `last`: the day on which a time begins is not counted
  /// (Civil Code 2015, article 147). None where `last` is not later; nil beyond a year, which nobody counts in days.
  public func count(after first: Day, through last: Day) -> Int? {
    let length = first.days(until: last)
    guard length > 0 else { return 0 }
    guard length <= 366 else { return nil }
    let off = (first.year...last.year).reduce(into: holidays) { $0.formUnion(Self.fixed(in: $1)) }
    return (1...length).count { days in
      let day = first.adding(days: days)
      return !day.isWeekend && !off.contains(day)
    }
  }

  /// The fixed holidays of `year` with the days on which those at weekends are made good.
  private static func fixed(in year: Int) -> Set<Day> {
    let dates = [(1, 1), (4, 30), (5, 1), (9, 2)]
    var days = dates.compactMap { Day(year: year, month: $0.0, day: $0.1) }
    if let national = days.last { days.append(national.adding(days: dayBeside(national))) }
    var off = Set(days)
    for day in days where day.isWeekend {
      var instead = day.adding(days: 1)
      while instead.isWeekend || off.contains(instead) { instead = instead.adding(days: 1) }
      off.insert(instead)
    }
    return off
  }

  /// The day beside National Day is the one before or after, as each year's notice says. The notices choose what joins a
  /// weekend: the day after a Sunday, Monday or Thursday, else the day before.
  private static func dayBeside(_ national: Day) -> Int { [1, 4, 7].contains(national.weekday) ? 1 : -1 }
}

extension Day {
  fileprivate var isWeekend: Bool { weekday > 5 }
}
