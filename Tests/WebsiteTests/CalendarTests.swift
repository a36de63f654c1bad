import Testing
import Vietnamese

@testable import Website

@Test func aLongLineIsFoldedBetweenCharacters() {
  let line = "SUMMARY:" + String(repeating: "ệ", count: 60)
  let bytes = Calendar.folded(line)
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
  #expect(lines.allSatisfy { $0.utf8.count <= 75 })
  #expect(!bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil)
  #expect(lines.enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }.joined() == line)
}

@Test func whatHasAMeaningInACalendarIsEscaped() {
  #expect(Calendar.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
}

@Test func anEventKeepsItsMomentAndNeverTakesTheClocks() {
  var site = SmallSite()
  site.files["announcements/2023/hop.md"] = """
    ---
    title: Họp, đầu mối
    date: 2023-05-01
    agency: dan-van
    audience: all
    event: { start: 2023-05-16 06:30, end: 2023-05-16 08:00, place: Hội trường }
    deadline: 2023-05-12
    ---
    """
  let whole = site.website.calendars.first?.calendar.bytes ?? []
  let text = String(decoding: whole, as: UTF8.self)
  #expect(text.contains("DTSTART:20230515T233000Z\r\nDTEND:20230516T010000Z\r\nSUMMARY:Họp\\, đầu mối\r\n"))
  #expect(text.contains("DTSTART;VALUE=DATE:20230512\r\nDTEND;VALUE=DATE:20230513\r\n"))
  #expect(text.contains("UID:event-2023-hop@guongsang\r\nDTSTAMP:20230501T000000Z\r\nSEQUENCE:0\r\n"))
  let ids = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
  #expect(Set(ids).count == ids.count)
}

@Test func thePlanAndEachAgencyHaveACalendar() {
  let addresses = SmallSite().website.outputs.map(\.address).filter { $0.hasSuffix(".ics") }
  #expect(addresses == ["calendar.ics", "co-quan/dan-van.ics", "co-quan/tuyen-giao.ics", "co-quan/van-phong.ics"])
}
