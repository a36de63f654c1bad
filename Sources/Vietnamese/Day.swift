/// A day of the calendar, from 1 January of the year 1 to 31 December 9999, by the Gregorian rule throughout.
///
///     let day = Day(iso: "2023-04-05")
///     day?.short               // "05/4/2023"
///     day?.long                // "ngày 05 tháng 4 năm 2023"
///     day?.adding(days: 30).iso // "2023-05-05"
///
/// It has no time and no zone: whoever makes one from an instant knows in which place.
public struct Day: Hashable, Sendable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The day with these numbers; nil if there is no such day (31 April) or if the year is not within 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), (1...month.length).contains(day) else { return nil }
    self.init(known: month, day: day)
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[7] == UInt8(ascii: "-"), let month = Month(iso: bytes[..<7]),
      let day = decimal(bytes[8...])
    else { return nil }
    self.init(year: month.year, month: month.month, day: day)
  }

  /// For numbers that are a day.
  init(known month: Month, day: Int) {
    (self.year, self.month, self.day) = (month.year, month.month, day)
  }

  /// 2023-04-05.
  public var iso: String { Month(of: self).iso + "-" + twoDigits(day) }
}

extension Day: Comparable {
  /// Whether `left` is the earlier day.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

// Counting days: Howard Hinnant's "chrono-compatible low-level date algorithms". Years begin in March there, so that
// the leap day comes last.
extension Day {
  private static let first = -719_162  // 1 January of the year 1
  private static let last = 2_932_896  // 31 December 9999
  private static let daysInFourCenturies = 146_097

  /// The day so many days after 1 January 1970. What lies beyond the calendar is its first or last day.
  public init(daysSince1970: Int) {
    let days = min(max(daysSince1970, Day.first), Day.last) + 719_468  // since 1 March of the year 0
    let era = days >= 0 ? days / Day.daysInFourCenturies : -1
    let dayOfEra = days - era * Day.daysInFourCenturies
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }

  /// The days from 1 January 1970 to this one; negative before it.
  public var daysSince1970: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Day.daysInFourCenturies + dayOfEra - 719_468
  }

  /// The day so many days later, or earlier if `days` is negative; it stops at the ends of the calendar.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return Day(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days from this day to `other`; negative if it is earlier.
  public func days(until other: Day) -> Int { other.daysSince1970 - daysSince1970 }

  /// 1 Monday to 7 Sunday, as ISO 8601 counts.
  public var weekday: Int {
    let days = daysSince1970 + 3  // 1 January 1970 was a Thursday
    return (days % 7 + 7) % 7 + 1
  }
}

// Vietnamese papers put a zero before days under 10 and before January and February, so that nobody can make 11 of 1
// or 12 of 2; other months go without (Decree 30/2020/NĐ-CP, annex I).
extension Day {
  /// 05/4/2023.
  public var short: String { dayAndMonth + "/" + String(year) }
  /// 05/4.
  public var dayAndMonth: String { twoDigits(day) + "/" + Month(of: self).number }
  /// 3/2: how anniversaries are named, without zeros.
  public var anniversary: String { String(day) + "/" + String(month) }
  /// ngày 05 tháng 4 năm 2023.
  public var long: String { "ngày " + twoDigits(day) + " tháng " + Month(of: self).number + " năm " + String(year) }
}
