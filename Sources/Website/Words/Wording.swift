import Catalog
import Diagnostics
import Vietnamese

/// Days, times and sizes in the words of the site's language.
struct Wording: Sendable {
  let strings: Strings
  let language: Language

  /// How a date is put together, with its parts in braces: for scripts, which fill it on another day.
  var datePattern: String { strings(.date) { "{\($0)}" } }
  /// 05/4/2023; 5 April 2023.
  func date(_ day: Day) -> String { filled(.date, day) }
  /// ngày 05 tháng 4 năm 2023; 5 April 2023.
  func long(_ day: Day) -> String { filled(.dateLong, day) }
  /// 05/4; 5 April.
  func dayAndMonth(_ day: Day) -> String { filled(.dayAndMonth, day) }
  /// The month's name alone, for the head of a calendar leaf.
  func monthName(_ day: Day) -> String { strings[.month(day.month)] }
  /// tháng 4/2023; April 2023.
  func month(_ month: Month) -> String {
    strings(.month, ["m": String(month.month), "month": strings[.month(month.month)], "y": String(month.year)])
  }
  /// A day or a month.
  func dayOrMonth(_ date: DayOrMonth) -> String {
    switch date {
    case .day(let day): self.date(day)
    case .month(let month): self.month(month)
    }
  }
  /// thứ Sáu, 23/6/2023.
  func withWeekday(_ day: Day) -> String {
    strings(.dateWithWeekday, ["weekday": strings[.weekday(day.weekday)], "date": date(day)])
  }
  /// 8 giờ 00, thứ Sáu, 23/6/2023.
  func moment(_ moment: Moment) -> String {
    guard let minute = moment.minute else { return withWeekday(moment.day) }
    return time(minute) + ", " + withWeekday(moment.day)
  }
  /// 8 giờ 30.
  func time(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return strings(.time, ["h": String(hours), "hh": twoDigits(hours), "mm": twoDigits(minutes)])
  }
  /// A day honoured each year: 19/5; 19 May.
  func anniversary(_ date: Founded) -> String {
    // Of the days alone the year shows nothing, and only a leap year has all of them.
    Day(year: 2000, month: date.month, day: date.day).map { language == .vi ? $0.anniversary : dayAndMonth($0) } ?? ""
  }

  /// 36 KB.
  func size(_ bytes: Int) -> String {
    if bytes < 1000 { return strings(.bytes, ["n": String(bytes)]) }
    if bytes < 999_500 { return strings(.kilobytes, ["n": String((bytes + 500) / 1000)]) }
    let tenths = (bytes + 50_000) / 100_000
    let decimal = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    return strings(.megabytes, ["n": language == .vi ? vietnameseNumber(decimal) ?? decimal : decimal])
  }

  /// A share in per cent with one decimal, without its sign: 12,5; 12.5. `whole` is above zero.
  func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (part * 1000 + whole / 2) / whole
    return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)"
  }

  /// What is not named is not worded: a date in a list costs its own words and no others.
  private func filled(_ phrase: Phrase, _ day: Day) -> String {
    strings(phrase) { name in
      switch name {
      case "short": day.short
      case "long": day.long
      case "day_month": day.dayAndMonth
      case "d": String(day.day)
      case "dd": twoDigits(day.day)
      case "m": String(day.month)
      case "month": strings[.month(day.month)]
      case "y": String(day.year)
      default: nil
      }
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// `text` with its first letter large, and nothing else changed.
func raisingFirstLetter(_ text: some StringProtocol) -> String { text.prefix(1).uppercased() + text.dropFirst() }
