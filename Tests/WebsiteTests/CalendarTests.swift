import Testing
import Vietnamese

@testable import Website

@Test func aLongLineIsFoldedBetweenCharacters() {
  let line = "SUMMARY:" + String(repeating: "ệ", count: 60)
  var bytes: [UInt8] = []
  Calendar.fold(line, into: &bytes)
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
  #expect(lines.allSatisfy { $0.utf8.count <= 75 })
  #expect(!bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil)
  #expect(lines.enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }.joined() == line)
}

@Test func whatHasAMeaningInACalendarIsEscaped() {
  #expect(Calendar.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
}

/// A calendar file as its lines unfolded, event by event.
private func events(_ calendar: Calendar?) -> [[String]] {
  let text = String(decoding: calendar?.bytes ?? [], as: UTF8.self)
  #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
  var events: [[String]] = []
  for line in text.split(separator: "\r\n") {
    if line == "BEGIN:VEVENT" { events.append([]) }
    if line.hasPrefix(" ") {
      events[events.count - 1][events[events.count - 1].count - 1] += line.dropFirst()
    } else if !events.isEmpty {
      events[events.count - 1].append(String(line))
    }
  }
  return events
}

/// The lines of the event called `id`.
private func event(_ id: String, _ calendar: Calendar?) -> [String] {
  events(calendar).first { $0.contains { $0.hasPrefix("UID:\(id)@") } } ?? []
}

struct EventCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The value of the key `event`.
  let event: String
  let lines: [String]
}

@Suite struct CalendarTests {
  @Test(arguments: [
    EventCase(
      testDescription: "from one time to another, in UTC",
      event: "start: 2023-05-16 06:30, end: 2023-05-16 08:00",
      lines: ["DTSTART:20230515T233000Z", "DTEND:20230516T010000Z"]),
    EventCase(
      testDescription: "from a time on", event: "start: 2023-05-16 06:30", lines: ["DTSTART:20230515T233000Z"]),
    EventCase(
      testDescription: "until the end of a day", event: "start: 2023-05-16 06:30, end: 2023-05-17",
      lines: ["DTSTART:20230515T233000Z", "DTEND:20230517T170000Z"]),
    EventCase(
      testDescription: "an end that is no later than the start",
      event: "start: 2023-05-16 06:30, end: 2023-05-16 06:30", lines: ["DTSTART:20230515T233000Z"]),
    EventCase(
      testDescription: "a whole day", event: "start: 2023-05-16",
      lines: ["DTSTART;VALUE=DATE:20230516", "DTEND;VALUE=DATE:20230517"]),
    EventCase(
      testDescription: "whole days, to the last of them", event: "start: 2023-05-30, end: 2023-06-02",
      lines: ["DTSTART;VALUE=DATE:20230530", "DTEND;VALUE=DATE:20230603"]),
  ])
  func anEventTakesPlaceWhenItsAnnouncementSays(_ c: EventCase) {
    var site = SmallSite()
    site.notice("hop", "2023-05-01", "event: { \(c.event), place: 'Hội trường; tầng 2' }")
    let lines = event("event-2023-hop", site.website.calendar())
    #expect(lines.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") } == c.lines)
    #expect(lines.contains("LOCATION:Hội trường\\; tầng 2") && lines.contains("CATEGORIES:date_event"))
    #expect(!lines.contains("BEGIN:VALARM"), "a meeting is no deadline")
  }

  @Test func stampsAndNumbersComeFromWhatIsWrittenAndNeverFromTheClock() {
    var site = SmallSite(plan: "tasks: []\nreports: [{ id: nam, due: 2023-12-10 }]\nupdated: 2023-04-12\n")
    site.notice(
      "hop", "2023-05-01",
      "deadline: 2023-05-12\nnumber: 12-TB/KTĐ\nsummary: Họp đầu mối\nchanges: [{ date: 2023-05-03, note: Dời hạn }]")
    let before = site.website.calendars.map(\.calendar.bytes)
    let deadline = event("deadline-2023-hop", site.website.calendar())
    #expect(deadline.contains("DTSTAMP:20230503T000000Z") && deadline.contains("SEQUENCE:1"))
    #expect(deadline.contains("DTSTART;VALUE=DATE:20230512") && deadline.contains("DTEND;VALUE=DATE:20230513"))
    #expect(deadline.contains("DESCRIPTION:Số 12-TB/KTĐ\\nHọp đầu mối") && deadline.contains("TRIGGER:-PT16H"))
    let report = event("report-nam-2023", site.website.calendar())
    #expect(report.contains("DTSTAMP:20230412T000000Z") && report.contains("SEQUENCE:0"))
    site.today = "2023-12-31"
    #expect(site.website.calendars.map(\.calendar.bytes) == before)
  }

  @Test func noTwoEventsHaveOneName() {
    var site = SmallSite(plan: HomeTests.plan)
    site.files["plans/2022.yml"] =
      "year: 2022\ntitle: Kế hoạch\n" + HomeTests.plan.split(separator: "2023").joined(separator: "2022")
    site.notice("hop", "2023-05-01", "deadline: 2023-05-12\nevent: { start: 2023-05-16 }")
    site.notice("hop", "2022-05-01", "deadline: 2022-05-12")
    let ids = events(site.website.calendar()).compactMap { $0.first { $0.hasPrefix("UID:") } }
    #expect(ids.count == 2 * 10 + 3 && Set(ids).count == ids.count)
  }

  @Test func aTaskIsRemindedOfUntilItIsDone() {
    var site = SmallSite(
      plan: "phases: [{ id: a, from: 2023-01-01, to: 2023-06-30, tasks: [{ id: v, title: Việc, responsible: all }] }]\n"
    )
    site.news("xong", "2023-04-21", "agency: dan-van\ncompletes: [v]")
    let calendars = Dictionary(uniqueKeysWithValues: site.website.calendars)
    let whole = event("task-v-2023", calendars["calendar.ics"])
    #expect(whole.contains("BEGIN:VALARM") && whole.contains("DESCRIPTION:Các cơ quan\\nKế hoạch năm 2023"))
    let done = event("task-v-2023", calendars["co-quan/dan-van.ics"])
    #expect(!done.contains("BEGIN:VALARM") && done.contains("DTSTAMP:20230421T000000Z"))
    #expect(done.contains("DESCRIPTION:Các cơ quan\\nXong 21/4/2023\\nKế hoạch năm 2023"))
    #expect(event("task-v-2023", calendars["co-quan/van-phong.ics"]).contains("BEGIN:VALARM"))
  }

  @Test func whatIsSupersededIsStruckOut() {
    var site = SmallSite()
    site.notice("cu", "2023-05-01", "deadline: 2023-05-12")
    site.notice("moi", "2023-05-04", "deadline: 2023-05-20\nsupersedes: /announcements/2023/cu.md")
    let old = event("deadline-2023-cu", site.website.calendar())
    #expect(old.contains("STATUS:CANCELLED") && old.contains("SEQUENCE:1") && old.contains("DTSTAMP:20230504T000000Z"))
    #expect(!old.contains("BEGIN:VALARM"))
    let new = event("deadline-2023-moi", site.website.calendar())
    #expect(new.contains("BEGIN:VALARM") && !new.contains("STATUS:CANCELLED"))
  }

  @Test func anEventHasItsPageWhereTheSitesAddressIsKnown() {
    var site = SmallSite(site: "baseURL: https://khoi.example/\n")
    site.notice("hop", "2023-05-01", "deadline: 2023-05-12")
    let lines = event("deadline-2023-hop", site.website.calendar())
    #expect(lines.contains("URL:https://khoi.example/thong-bao/2023/hop.html"))
    site.files["site.yml"] = "format: 1\ntitle: Gương Sáng\n"
    #expect(!event("deadline-2023-hop", site.website.calendar()).contains { $0.hasPrefix("URL") })
  }

  @Test func anAgencysCalendarHasWhatConcernsIt() {
    var site = SmallSite(
      plan: "tasks: []\nphases: [{ id: a, from: 2023-01-01, to: 2023-06-30, tasks: [{ id: v, title: Việc }] }]\n")
    site.notice("rieng", "2023-05-01", "deadline: 2023-05-12", audience: "[van-phong]")
    let calendars = Dictionary(uniqueKeysWithValues: site.website.calendars)
    let ids = { (address: String) in
      events(calendars[address]).compactMap { $0.first { $0.hasPrefix("UID:") } }.map {
        $0.dropFirst(4).prefix { $0 != "@" }
      }
    }
    #expect(ids("co-quan/dan-van.ics") == ["phase-start-a-2023", "phase-end-a-2023", "founded-dan-van-2023"])
    #expect(ids("co-quan/van-phong.ics") == ["phase-start-a-2023", "deadline-2023-rieng", "phase-end-a-2023"])
    #expect(ids("co-quan/tuyen-giao.ics") == ["phase-start-a-2023", "phase-end-a-2023", "task-v-2023"])
  }

  @Test func thePlanAndEachAgencyHaveACalendar() {
    let addresses = SmallSite().website.outputs.map(\.address).filter { $0.hasSuffix(".ics") }
    #expect(addresses == ["calendar.ics", "co-quan/dan-van.ics", "co-quan/tuyen-giao.ics", "co-quan/van-phong.ics"])
  }

  @Test(arguments: [
    ("", "quoc-khanh-2023@guong-sang.guongsang"),
    ("baseURL: https://Khoi.HaGiang.gov.vn/\n", "quoc-khanh-2023@khoi.hagiang.gov.vn"),
    ("baseURL: https://hagiang.gov.vn/khoi-1/\n", "quoc-khanh-2023@khoi-1.hagiang.gov.vn"),
    ("baseURL: http://hagiang.gov.vn/khoi-2/\n", "quoc-khanh-2023@khoi-2.hagiang.gov.vn"),
  ])
  func theEventsOfTwoSitesHaveIdsOfTheirOwn(keys: String, id: String) {
    let site = SmallSite(site: keys, plan: "anniversaries: [{ id: quoc-khanh, on: 09-02, name: Quốc khánh }]\n")
    let found = events(site.website.calendar()).joined().contains("UID:anniversary-\(id)")
    #expect(found)
  }
}
