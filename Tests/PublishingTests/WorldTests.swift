import Testing
import Vietnamese

@testable import Publishing

private struct InstantCase: CustomTestStringConvertible {
  let testDescription: String
  let seconds: Int
  let offset: Int
  let day: String
}

@Test(arguments: [
  InstantCase(testDescription: "the first second of 1970", seconds: 0, offset: 0, day: "1970-01-01"),
  InstantCase(testDescription: "the second before it", seconds: -1, offset: 0, day: "1969-12-31"),
  InstantCase(testDescription: "evening in London", seconds: 1_683_651_600, offset: 0, day: "2023-05-09"),
  InstantCase(testDescription: "the same in Hà Giang", seconds: 1_683_651_600, offset: 25_200, day: "2023-05-10"),
  InstantCase(testDescription: "later than any day", seconds: .max, offset: 25_200, day: "9999-12-31"),
  InstantCase(testDescription: "earlier than any day", seconds: .min, offset: -25_200, day: "0001-01-01"),
])
private func todayIsTheDayOfTheInstantAtTheSite(_ c: InstantCase) {
  #expect(World(clock: .instant(c.seconds)).today(offset: c.offset).iso == c.day)
}
