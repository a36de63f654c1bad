/// A month of a year, where the day is not known or does not matter ("Hà Giang, tháng 4 năm 2023").
///
///     Month(iso: "2023-04")?.short    // "4/2023"
///     Month(iso: "2023-04")?.last.iso // "2023-04-30"
public struct Month: Hashable, Comparable, Sendable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int

  /// The month with these numbers; nil if there is none, or if the year is not within 1 to 9999.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    (self.year, self.month) = (year, month)
  }

  /// Reads `YYYY-MM` and nothing else.
  public init?(iso: some StringProtocol) {
    self.init(iso: Array(iso.utf8)[...])
  }

  /// The same on bytes.
  init?(iso bytes: ArraySlice<UInt8>) {
    guard bytes.count == 7, bytes[bytes.startIndex + 4] == UInt8(ascii: "-"), let year = decimal(bytes.prefix(4)),
      let month = decimal(bytes.suffix(2))
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month in which `day` lies.
  public init(of day: Day) {
    (year, month) = (day.year, day.month)
  }

  /// 2023-04.
  public var iso: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits + "-" + twoDigits(month)
  }

  /// 4/2023, with a zero before January and February alone.
  public var short: String { number + "/" + String(year) }

  /// Its first day.
  public var first: Day { Day(known: self, day: 1) }
  /// Its last day.
  public var last: Day { Day(known: self, day: length) }

  /// Whether `left` is the earlier month.
  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// How many days it has.
  var length: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// As papers write it: 01, 02, 3 to 12.
  var number: String { month <= 2 ? twoDigits(month) : String(month) }
}

/// 05 for 5.
func twoDigits(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

/// The number that at most nine ASCII digits say; nil if there is none, or anything else among them.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...9).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}
