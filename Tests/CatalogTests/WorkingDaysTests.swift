import Testing
import Vietnamese

@testable import Catalog

struct WindowCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let first, last: Day
  var holidays: [Day] = []
  let count: Int?

  init(_ description: String, _ first: Day, _ last: Day, off holidays: [Day] = [], _ count: Int?) {
    (testDescription, self.first, self.last, self.holidays, self.count) = (description, first, last, holidays, count)
  }
}

@Test(arguments: [
  WindowCase("a week from Monday to Monday", Day(2023, 6, 5), Day(2023, 6, 12), 5),
  WindowCase("over a weekend", Day(2023, 6, 9), Day(2023, 6, 12), 1),
  WindowCase("the same day", Day(2023, 6, 9), Day(2023, 6, 9), 0),
  WindowCase("an end before the beginning", Day(2023, 6, 9), Day(2023, 6, 1), 0),
  // 30 April 2023 was a Sunday, made good on 2 May, for 1 May is off itself.
  WindowCase("30 April on a Sunday", Day(2023, 4, 28), Day(2023, 5, 5), 3),
  WindowCase("30 April on a Saturday, 1 May on a Sunday", Day(2022, 4, 29), Day(2022, 5, 6), 3),
  WindowCase("New Year on a Sunday", Day(2022, 12, 30), Day(2023, 1, 3), 1),
  // 2 September 2023 was a Saturday: off on Friday the 1st, made good on Monday the 4th.
  WindowCase("National Day on a Saturday", Day(2023, 8, 31), Day(2023, 9, 5), 1),
  WindowCase("National Day on a Monday", Day(2024, 8, 30), Day(2024, 9, 4), 1),
  WindowCase("National Day on a Sunday", Day(2029, 8, 31), Day(2029, 9, 5), 1),
  WindowCase(
    "Tết, as the plan names it", Day(2023, 1, 19), Day(2023, 1, 27),
    off: [20, 23, 24, 25, 26].map { Day(2023, 1, $0) }, 1),
  WindowCase(
    "a holiday of the plan on a weekend takes nothing", Day(2023, 6, 9), Day(2023, 6, 12), off: [Day(2023, 6, 10)], 1),
  WindowCase("more than a year", Day(2023, 1, 1), Day(2024, 1, 3), nil),
  WindowCase("all the calendar", Day(1, 1, 1), Day(9999, 12, 31), nil),
])
func workingDaysAreCountedFromTheDayAfter(_ c: WindowCase) {
  #expect(WorkingDays(holidays: c.holidays).count(after: c.first, through: c.last) == c.count)
}
