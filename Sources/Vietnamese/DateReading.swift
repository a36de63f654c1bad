/// What a date in a file says, and how it was written: dates should be ISO's, but writers are used to 5/4/2023.
public enum DateReading: Hashable, Sendable {
  /// 2023-04-05.
  case iso(Day)
  /// 5/4/2023, 05-04-2023 or 5.4.2023: the day first.
  case vietnamese(Day)
  /// 2023-04 or 4/2023.
  case month(Month)
  /// Anything else, and days that are not in the calendar, such as 31/4/2023.
  case invalid
}

/// Reads a date in any of the forms of `DateReading`.
///
/// Day and month have one or two digits, years four. Spaces, times and years of two digits are `invalid`: nothing is
/// guessed.
public func readDate(_ text: String) -> DateReading {
  if let day = Day(iso: text) { return .iso(day) }
  if let month = Month(iso: text) { return .month(month) }
  guard text.utf8.count <= 10 else { return .invalid }
  for separator in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] {
    let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { decimal($0) }
    guard numbers.count == parts.count, parts.last?.count == 4, parts.dropLast().allSatisfy({ $0.count <= 2 }) else {
      continue
    }
    if parts.count == 3, let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) { return .vietnamese(day) }
    if parts.count == 2, separator == UInt8(ascii: "/"), let month = Month(year: numbers[1], month: numbers[0]) {
      return .month(month)
    }
  }
  return .invalid
}
