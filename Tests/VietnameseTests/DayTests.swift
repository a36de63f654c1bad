import Testing
import Vietnamese

@Test(arguments: [
  TextCase("2023-04-05", "05/4/2023"), TextCase("2014-04-07", "07/4/2014"), TextCase("2023-01-01", "01/01/2023"),
  TextCase("2023-02-03", "03/02/2023"), TextCase("2023-12-10", "10/12/2023"), TextCase("2023-06-30", "30/6/2023"),
])
func datesHaveZerosAsInPapers(_ c: TextCase) throws {
  let day = try #require(Day(iso: c.text))
  #expect(day.short == c.result)
  #expect(day.short == day.dayAndMonth + "/" + String(day.year))
  #expect(day.iso == c.text)
}

@Test func aDayIsWrittenInEachForm() throws {
  let day = try #require(Day(year: 2023, month: 4, day: 5))
  #expect(day.long == "ngày 05 tháng 4 năm 2023")
  #expect(day.dayAndMonth == "05/4")
  #expect(try #require(Day(iso: "2023-02-03")).anniversary == "3/2")
  #expect(try #require(Day(iso: "2023-02-13")).long == "ngày 13 tháng 02 năm 2023")
  #expect(Day(year: 33, month: 1, day: 2)?.iso == "0033-01-02")
}

@Test(arguments: [
  "", "2023-4-05", "2023-04-5", "23-04-05", "2023/04/05", "2023-04-05 ", " 2023-04-05", "2023-04-31", "2023-02-29",
  "2023-13-01", "2023-00-01", "2023-01-00", "0000-01-01", "+023-01-01", "２０２３-04-05", "2023-04-05T07:00",
])
func whatIsNoDayOfTheCalendarIsRefused(text: String) {
  #expect(Day(iso: text) == nil)
}

@Test func leapDaysFollowTheGregorianRule() {
  #expect(Day(iso: "2024-02-29") != nil && Day(iso: "2000-02-29") != nil)
  #expect(Day(iso: "1900-02-29") == nil && Day(iso: "2100-02-29") == nil)
}

@Test func daysAreCountedFromTheFirstToTheLastOfTheCalendar() throws {
  var previous = try #require(Day(iso: "0001-01-01"))
  var count = previous.daysSince1970
  let last = try #require(Day(iso: "9999-12-31"))
  #expect(count == -719_162 && last.daysSince1970 == 2_932_896)
  while previous < last {
    count += 1
    let next = Day(daysSince1970: count)
    let isNext =
      next.month == previous.month && next.day == previous.day + 1 && next.year == previous.year
      || next.day == 1 && (next.month == previous.month + 1 || next.month == 1 && next.year == previous.year + 1)
    guard isNext, next.daysSince1970 == count, Day(year: next.year, month: next.month, day: next.day) == next else {
      Issue.record("\(next) after \(previous)")
      return
    }
    previous = next
  }
}

@Test func weekdaysAreThoseOfISO() {
  #expect(Day(iso: "2023-04-05")?.weekday == 3)
  #expect(Day(iso: "2023-12-10")?.weekday == 7)
  #expect(Day(iso: "1969-12-29")?.weekday == 1)
  #expect(Day(iso: "0001-01-01")?.weekday == 1)
}

@Test func daysAreAddedAndStopAtTheEndsOfTheCalendar() throws {
  let day = try #require(Day(iso: "2023-06-30"))
  #expect(day.adding(days: 1).iso == "2023-07-01")
  #expect(day.adding(days: -181).iso == "2022-12-31")
  #expect(day.days(until: day.adding(days: 163)) == 163)
  #expect(day.adding(days: .max).iso == "9999-12-31")
  #expect(day.adding(days: .min).iso == "0001-01-01")
  #expect(Day(daysSince1970: 0).iso == "1970-01-01")
}

@Test func aMonthKnowsItsDaysAndItsForms() throws {
  let april = try #require(Month(iso: "2023-04"))
  #expect(april.short == "4/2023" && april.iso == "2023-04")
  #expect(april.first.iso == "2023-04-01" && april.last.iso == "2023-04-30")
  let february = try #require(Month(year: 2024, month: 2))
  #expect(february.short == "02/2024" && february.last.iso == "2024-02-29")
  #expect(april < february)
  #expect(try Month(of: #require(Day(iso: "2023-04-05"))) == april)
  for text in ["", "2023-4", "2023-13", "2023-00", "04-2023", "2023-04-01"] { #expect(Month(iso: text) == nil) }
}

@Test func aDateIsReadDayFirst() throws {
  let day = try #require(Day(iso: "2023-04-05"))
  let month = try #require(Month(iso: "2023-04"))
  #expect(readDate("2023-04-05") == .iso(day))
  for text in ["5/4/2023", "05/4/2023", "05/04/2023", "05-04-2023", "5.4.2023"] {
    #expect(readDate(text) == .vietnamese(day), "\(text)")
  }
  for text in ["2023-04", "4/2023", "04/2023"] { #expect(readDate(text) == .month(month), "\(text)") }
}

@Test(arguments: [
  "", "31/4", "31/4/2023", "4/31/2023", "5/4/23", "5/4-2023", "5//2023", "/4/2023", "5/4/2023/", " 5/4/2023", "2023",
  "4-2023", "13/2023", "0/4/2023", "2023-04-31", "2023-4-5", "ngày 5/4/2023", "005/4/2023", "5/4/02023",
])
func whatIsNoDateIsInvalid(text: String) {
  #expect(readDate(text) == .invalid)
}
