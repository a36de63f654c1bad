import Diagnostics
import Records
import Vietnamese

extension ValueType where Value == Day {
  /// A day, `YYYY-MM-DD`; `31/12/2023` is understood, with a note.
  static var day: Self {
    Self(shape: .day) { node, reader in
      guard case .day(let day)? = readDayOrMonth(node, .day, &reader) else { return nil }
      return day
    }
  }
}

extension ValueType where Value == DayOrMonth {
  /// A day, or a month alone.
  static var dayOrMonth: Self {
    Self(shape: .dayOrMonth) { node, reader in readDayOrMonth(node, .dayOrMonth, &reader) }
  }
}

private func readDayOrMonth(_ node: Node, _ expected: Expectation, _ reader: inout Reader) -> DayOrMonth? {
  guard let text = node.text(expected, &reader) else { return nil }
  switch readDate(text) {
  case .iso(let day): return .day(day)
  case .vietnamese(let day):
    reader.state(.dayFirst(text, iso: day.iso), at: node.place)
    return .day(day)
  case .month(let month):
    if expected == .dayOrMonth { return .month(month) }
    reader.state(.wrongType(expected: .day), at: node.place)
    return nil
  case .invalid:
    if let day = dayCounted(by: text) {
      reader.state(.dayAsNumber(shown(text), iso: day.iso), at: node.place)
    } else {
      reader.state(.invalidDay(shown(text), meant: dayMeant(by: text)?.iso), at: node.place)
    }
    return nil
  }
}

extension ValueType where Value == Founded {
  /// A month and a day, `MM-DD`, or a date with its year.
  static var monthAndDay: Self {
    Self(shape: .monthAndDay) { node, reader in
      guard let text = node.text(.monthAndDay, &reader) else { return nil }
      // A leap year, so that 02-29 stands.
      if text.utf8.count == 5, let day = Day(iso: "2000-" + text) {
        return Founded(year: nil, month: day.month, day: day.day)
      }
      switch readDate(text) {
      case .iso(let day): return Founded(year: day.year, month: day.month, day: day.day)
      case .vietnamese(let day):
        reader.state(.dayFirst(text, iso: day.iso), at: node.place)
        return Founded(year: day.year, month: day.month, day: day.day)
      case .month, .invalid:
        reader.state(.wrongType(expected: .monthAndDay), at: node.place)
        return nil
      }
    }
  }
}

extension ValueType where Value == Moment {
  /// A day with a time of day: `2023-05-10 08:00`, `2023-05-10T08:00:00+07:00`, or the day alone.
  static var moment: Self {
    Self(shape: .moment) { node, reader in
      guard let text = node.text(.moment, &reader) else { return nil }
      if let moment = Moment(text) { return moment }
      switch readDate(text) {
      case .vietnamese(let day):
        reader.state(.dayFirst(text, iso: day.iso), at: node.place)
        return Moment(day: day)
      default:
        reader.state(.invalidMoment(shown(text), meant: momentMeant(by: text)), at: node.place)
        return nil
      }
    }
  }
}

extension Moment {
  /// Reads an RFC 3339 date-time in which seconds and offset may be left out, and `T` may be a blank.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
    var rest = bytes[10...]
    guard let separator = rest.popFirst() else {
      self.init(day: day)
      return
    }
    guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "), let minute = takeTime(&rest) else {
      return nil
    }
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, twoDigits(rest.dropFirst().prefix(2)).map({ $0 < 61 }) == true else { return nil }
      rest = rest.dropFirst(3)
    }
    self.init(day: day, minute: minute)
    if rest.isEmpty { return }
    guard let sign = rest.first, "Z+-".utf8.contains(sign),
      let offset = zoneOffset(String(decoding: rest, as: UTF8.self))
    else { return nil }
    self.offset = offset
  }
}

/// Takes `HH:MM` off the front of `bytes`, as minutes since midnight.
private func takeTime(_ bytes: inout ArraySlice<UInt8>) -> Int? {
  guard bytes.count >= 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
    let hours = twoDigits(bytes.prefix(2)), let minutes = twoDigits(bytes.dropFirst(3).prefix(2)),
    hours < 24, minutes < 60
  else { return nil }
  bytes = bytes.dropFirst(5)
  return hours * 60 + minutes
}

private func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard bytes.count == 2, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
  return Int(String(decoding: bytes, as: UTF8.self))
}

/// The seconds that a time zone adds to UTC: `Z`, `+07:00`, or one of the zones without daylight saving near the site.
func zoneOffset(_ text: String) -> Int? {
  switch text {
  case "Z", "UTC": return 0
  case "Asia/Ho_Chi_Minh", "Asia/Bangkok", "Asia/Vientiane", "Asia/Phnom_Penh": return 7 * 3600
  case "Asia/Shanghai": return 8 * 3600
  default:
    var bytes = Array(text.utf8)[...]
    guard let sign = bytes.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let minutes = takeTime(&bytes), bytes.isEmpty
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -60 : 60) * minutes
  }
}

extension ValueType where Value == Int {
  /// A time zone, as seconds added to UTC.
  static var timeZone: Self {
    Self(shape: .text(max: nil)) { node, reader in
      guard let text = node.text(.text, &reader) else { return nil }
      if let offset = zoneOffset(text) { return offset }
      reader.state(.invalidTimeZone(shown(text)), at: node.place)
      return nil
    }
  }
}
