import Catalog
import Diagnostics
import Testing
import Vietnamese

@testable import Website

struct WordingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let said: @Sendable (Wording) -> String
  let vietnamese: String
  let english: String
}

@Suite struct WordingTests {
  @Test(arguments: [
    WordingCase(
      testDescription: "a date", said: { $0.date(day("2023-05-04")) }, vietnamese: "04/5/2023", english: "4 May 2023"),
    WordingCase(
      testDescription: "a date in full", said: { $0.long(day("2023-05-04")) },
      vietnamese: "ngày 04 tháng 5 năm 2023", english: "4 May 2023"),
    WordingCase(
      testDescription: "a day and a month", said: { $0.dayAndMonth(day("2023-10-15")) }, vietnamese: "15/10",
      english: "15 October"),
    WordingCase(
      testDescription: "a month", said: { $0.dayOrMonth(.month(Month(of: day("2023-05-01")))) },
      vietnamese: "tháng 5/2023", english: "May 2023"),
    WordingCase(
      testDescription: "a weekday", said: { $0.withWeekday(day("2023-05-05")) }, vietnamese: "thứ Sáu, 05/5/2023",
      english: "Friday, 5 May 2023"),
    WordingCase(
      testDescription: "a moment", said: { $0.moment(Moment(day: day("2023-05-05"), minute: 485)) },
      vietnamese: "8 giờ 05, thứ Sáu, 05/5/2023", english: "08:05, Friday, 5 May 2023"),
    WordingCase(
      testDescription: "a day without a time", said: { $0.moment(Moment(day: day("2023-05-05"))) },
      vietnamese: "thứ Sáu, 05/5/2023", english: "Friday, 5 May 2023"),
    WordingCase(
      testDescription: "an anniversary goes without zeros", said: { $0.anniversary(Founded(month: 5, day: 1)) },
      vietnamese: "1/5", english: "1 May"),
    WordingCase(testDescription: "one byte", said: { $0.size(1) }, vietnamese: "1 byte", english: "1 byte"),
    WordingCase(testDescription: "bytes", said: { $0.size(999) }, vietnamese: "999 byte", english: "999 bytes"),
    WordingCase(testDescription: "kilobytes", said: { $0.size(36_499) }, vietnamese: "36 KB", english: "36 KB"),
    WordingCase(
      testDescription: "no thousand kilobytes", said: { $0.size(999_500) }, vietnamese: "1 MB", english: "1 MB"),
    WordingCase(
      testDescription: "a decimal comma in Vietnamese", said: { $0.size(1_250_000) }, vietnamese: "1,3 MB",
      english: "1.3 MB"),
    WordingCase(
      testDescription: "one of something", said: { $0.strings(.daysLeft, ["n": "1"]) }, vietnamese: "Còn 1 ngày",
      english: "1 day left"),
    WordingCase(
      testDescription: "many of something", said: { $0.strings(.daysLeft, ["n": "11"]) }, vietnamese: "Còn 11 ngày",
      english: "11 days left"),
  ])
  func words(_ c: WordingCase) {
    #expect(c.said(Wording(strings: SmallTheme.theme(.vi).strings, language: .vi)) == c.vietnamese)
    #expect(c.said(Wording(strings: SmallTheme.theme(.en).strings, language: .en)) == c.english)
  }

  @Test(arguments: [(0, "1 phút đọc"), (344, "1 phút đọc"), (345, "2 phút đọc"), (920, "4 phút đọc")])
  func readingTakesAMinuteForTwoHundredAndThirtySyllables(syllables: Int, said: String) {
    var site = SmallSite()
    site.story("a", "2023-05-01", body: String(repeating: "một ", count: syllables))
    let website = site.website
    #expect(website.reading(website.catalog.entries[website.number("stories/2023/a.md")]) == said)
  }
}
