import Catalog
import Testing
import Vietnamese

@testable import Website

@Suite struct CalendarPageTests {
  private static let plan = """
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks: [{ id: mot, title: Việc một, due: 2023-05-05 }, { id: hai, title: Việc hai, responsible: all }]
      - { id: dot-2, from: 2023-07-01, to: 2023-12-10 }
    anniversaries: [{ id: sinh-nhat-bac, name: Ngày sinh Bác Hồ, on: 05-19 }]
    reports: [{ id: sau-thang, title: Sáu tháng, due: 2023-06-30 }]

    """

  private static var site: SmallSite {
    var site = SmallSite(plan: plan)
    site.notice("hop", "2023-05-01", "event: { start: 2023-05-12 08:00, end: 2023-05-12 10:30, place: Hội trường }")
    site.notice("nop", "2023-05-01", "deadline: 2023-05-19", audience: "[dan-van]")
    return site
  }

  private func page(_ site: SmallSite, _ year: Int = 2023) -> CalendarPage {
    site.website.calendarModel(year, title: "")
  }

  private func month(_ page: CalendarPage, _ id: String) throws -> CalendarPage.Month {
    try #require(page.months.first { $0.id == id })
  }

  private func cell(_ page: CalendarPage, _ month: String, _ day: Int) throws -> CalendarPage.Cell {
    try #require(self.month(page, month).weeks.flatMap(\.cells).first { $0.number == String(day) })
  }

  @Test func weeksBeginOnMondayAndMonthsAreWhole() throws {
    let page = page(Self.site)
    #expect(page.months.map(\.id).first == "_2023-01" && page.months.count == 12)
    for month in page.months {
      #expect(month.weeks.allSatisfy { $0.cells.count == 7 })
      let numbers = month.weeks.flatMap(\.cells).map(\.number).filter { !$0.isEmpty }
      #expect(numbers == (1...numbers.count).map(String.init) && (28...31).contains(numbers.count))
    }
    // 1 May 2023 was a Monday, 1 January a Sunday.
    #expect(try month(page, "_2023-05").weeks.first?.cells.first?.number == "1")
    #expect(try month(page, "_2023-01").weeks.first?.cells.map(\.number) == ["", "", "", "", "", "", "1"])
  }

  @Test func eachDayListsWhatItHoldsAndWhereItIsTold() throws {
    let days = try month(page(Self.site), "_2023-05").days
    #expect(days.map(\.id) == ["_2023-05-05", "_2023-05-10", "_2023-05-12", "_2023-05-19"])
    let items = days.flatMap(\.items)
    #expect(items.map(\.title) == ["Việc một", "Thông báo hop", "Ngày sinh Bác Hồ", "Thông báo nop"])
    #expect(items.map(\.mark.name) == ["date_task", "date_event", "date_anniversary", "date_deadline"])
    #expect(
      items.map(\.address) == [
        "ke-hoach/2023/index.html#_viec-mot", "thong-bao/2023/hop.html", "ke-hoach/2023/index.html#_chart",
        "thong-bao/2023/nop.html",
      ])
    #expect(items.map(\.note) == ["Trưởng Khối", "8 giờ 00 đến 10 giờ 30, Hội trường", "", "Ban Dân vận Tỉnh ủy"])
    #expect(items.map(\.stateLabel) == ["Quá hạn 5 ngày (05/5)", "", "", ""])
    let june = try month(page(Self.site), "_2023-06").days.flatMap(\.items)
    #expect(june.map(\.title) == ["Đợt 1", "Sáu tháng", "Việc hai"])
    #expect(june.map(\.address)[0...1] == ["ke-hoach/2023/index.html#_dot-1", "bao-cao/index.html"])
    #expect(june.map(\.note) == ["", "", "Các cơ quan, 0 trên 3 cơ quan"])
  }

  @Test func theTableMarksItsDaysByLettersAndLeadsToTheList() throws {
    let page = page(Self.site)
    let last = try cell(page, "_2023-06", 30)
    #expect(last.marks.map(\.letter) == ["mark_phase", "mark_report", "mark_task"] && last.id == "_2023-06-30")
    #expect(try cell(page, "_2023-05", 5).marks.map(\.state) == ["late"])
    #expect(try cell(page, "_2023-05", 6).marks.isEmpty && cell(page, "_2023-05", 6).id.isEmpty)
    #expect(try cell(page, "_2023-05", 10).isToday && !cell(page, "_2023-05", 11).isToday)
    #expect(page.months.flatMap(\.weeks).flatMap(\.cells).count { $0.isToday } == 1)
    let ids = Set(page.months.flatMap(\.days).map(\.id))
    #expect(page.months.flatMap(\.weeks).flatMap(\.cells).allSatisfy { $0.id.isEmpty || ids.contains($0.id) })
  }

  @Test func theDaysOutsideAllPhasesAreSaid() throws {
    var site = Self.site
    site.today = "2023-12-20"
    let page = page(site)
    #expect(try month(page, "_2023-12").outside.map(\.text) == ["11/12 đến 31/12: ngoài các đợt"])
    #expect(try cell(page, "_2023-12", 11).isOutside && !cell(page, "_2023-12", 10).isOutside)
    #expect(page.today == "Hôm nay, 20/12: Đã hết các đợt." && page.hasOutside)
    let plan = site.website.planModel(site.website.catalog.plans[0], title: "", at: "")
    #expect(plan.outside == page.today)
    #expect(plan.marks.map(\.text).contains("Ngoài các đợt, đến hết 31/12"))
  }

  @Test func anEventOfSeveralDaysIsMarkedOnEach() throws {
    var site = SmallSite()
    site.notice("giai", "2023-05-01", "event: { start: 2023-05-30, end: 2023-06-02 }")
    let page = page(site)
    let marked = page.months.flatMap { month in
      month.weeks.flatMap(\.cells).filter { !$0.marks.isEmpty }.map { month.id + "-" + $0.number + " " + $0.id }
    }
    #expect(
      marked == [
        "_2023-05-30 _2023-05-30", "_2023-05-31 _2023-05-30", "_2023-06-1 _2023-06-01", "_2023-06-2 _2023-06-01",
        "_2023-10-15 _2023-10-15",
      ])
    #expect(try month(page, "_2023-06").days.map(\.id) == ["_2023-06-01"])
  }

  @Test func anEventOfAThousandYearsIsMarkedInThisOneAlone() throws {
    var site = SmallSite()
    site.notice("giai", "2023-05-01", "event: { start: 2023-05-30, end: 9999-06-02 }")
    #expect(page(site).months.flatMap(\.weeks).flatMap(\.cells).count { !$0.marks.isEmpty } == 216)
  }

  @Test func whatThePlanSetsInAnotherYearHasItsMonthToo() {
    let site = SmallSite(plan: "reports: [{ id: nam, title: Cả năm, due: 2024-01-10 }]\n")
    let page = page(site)
    #expect(page.months.count == 13 && page.months.last?.id == "_2024-01")
    #expect(page.months.last?.days.flatMap(\.items).map(\.title) == ["Cả năm"])
  }

  @Test func whatComesBeforeThereIsAPlanForItIsOnTheLatestCalendar() {
    var site = Self.site
    site.notice("nam-moi", "2023-05-02", "event: { start: 2024-01-08 }")
    #expect(page(site).months.map(\.id).last == "_2024-01")
    #expect(page(site).months.last?.days.map(\.id) == ["_2024-01-08"])
    site.files["plans/2024.yml"] = "year: 2024\ntitle: Kế hoạch\n"
    #expect(page(site).months.count == 12)
    #expect(page(site, 2024).months.flatMap(\.days).map(\.id) == ["_2024-01-08", "_2024-10-15"])
  }

  @Test func theSitesYearStandsAtTheSectionsAddress() {
    var site = Self.site
    site.files["plans/2022.yml"] = "year: 2022\ntitle: Kế hoạch\nanniversaries: [{ id: a, name: A, on: 02-03 }]\n"
    site.files["plans/2024.yml"] = "year: 2024\ntitle: Kế hoạch\nanniversaries: [{ id: a, name: A, on: 02-03 }]\n"
    #expect(site.addresses.filter { $0.hasPrefix("lich/") } == ["lich/2022.html", "lich/2024.html", "lich/index.html"])
    #expect(page(site).years.map(\.label) == ["2024", "2023", "2022"])
    #expect(page(site).years.map(\.link)[1] == .here("lich/index.html"))
    #expect(site.website.homePage().calendarAddress == "lich/index.html")
  }

  @Test func withoutADayThereIsNoCalendar() {
    let agencies = "- { id: dan-van, name: Ban Dân vận, roles: [{ role: head }] }\n"
    let site = SmallSite(plan: "tasks: [{ id: a, title: Việc }]\n", agencies: agencies)
    #expect(!site.addresses.contains { $0.hasPrefix("lich/") })
    #expect(site.website.homePage().calendarAddress == nil)
    #expect(!site.website.text(at: "404.html").contains("lich/"))
    #expect(Self.site.website.text(at: "404.html").contains("lich/index.html"))
  }

  @Test func whatIsTheBlocsLeavesNoTraceInThePublicCalendar() {
    var site = Self.site
    let before = site.website
    let text = { (website: Website) in
      website.calendars.map { String(decoding: $0.calendar.bytes, as: UTF8.self) }.joined()
    }
    site.notice("kin", "2023-05-01", "deadline: 2023-06-07\nevent: { start: 2023-06-08 }\ncirculation: bloc")
    site.files["plans/2023.yml"]? += "tasks: [{ id: kin, title: Việc kín, circulation: bloc }]\n"
    let ids = { (website: Website) in website.calendarModel(2023, title: "").months.flatMap(\.days).map(\.id) }
    #expect(ids(site.website) == ids(before) && text(site.website) == text(before))
    site.edition = .bloc
    #expect(ids(site.website).contains("_2023-06-07") && text(site.website).contains("deadline-2023-kin"))
  }

  @Test func aTraditionalDayIsThatOfWhoIsAMemberOnIt() {
    let agencies = """
      - { id: a, name: A, founded: 02-03, roles: [{ role: head, from: 2023-03-01 }] }
      - { id: b, name: B, founded: 04-05, until: 2023-05-01 }
      """
    let site = SmallSite(agencies: agencies)
    #expect(page(site).months.flatMap(\.days).map(\.id) == ["_2023-04-05", "_2023-05-10"])
  }
}

@Suite struct YearLineTests {
  private func line(_ plan: String, today: String = "2023-05-10") -> YearLine? {
    var site = SmallSite(plan: plan)
    site.today = today
    return site.website.calendarModel(2023, title: "").yearLine
  }

  private static let plan = """
    phases: [{ id: a, from: 2023-01-01, to: 2023-06-30 }, { id: b, from: 2023-07-01, to: 2023-12-10 }]
    anniversaries: [{ id: n, name: Ngày, on: 02-03 }, { id: t, name: Truyền thống }]
    reports: [{ id: x, title: X, due: 2023-12-10 }, { id: y, title: Y, due: 2024-01-10 }]

    """

  @Test func itIsTheYearOfTheWideDrawingInWordsThatFitAPhone() throws {
    let line = try #require(self.line(Self.plan))
    #expect(line.bars.map(\.label) == ["Đợt 1: 0 trên 0 việc đã xong", "Đợt 2: 0 việc"])
    #expect(line.bars.map(\.x) == ["2", "178.5"] && line.bars.map(\.isBegun) == [true, false])
    #expect(line.bars.map(\.pastWidth) == ["125.8", "0"])
    #expect(line.months.map(\.text) == (1...12).map { "T\($0)" })
    #expect(line.anniversaries.count == 1 && line.deadlines.count == 1)
    #expect(line.title == "Năm 2023: Đợt 1 01/01 đến 30/6, Đợt 2 01/7 đến 10/12. Hôm nay 10/5")
    #expect(line.description.contains("10/12 date_report: X"))
  }

  @Test func noTextLeavesTheDrawing() throws {
    let plan = "phases: [{ id: a, name: Đợt thi đua nước rút cuối năm, from: 2023-11-20, to: 2023-12-10 }]\n"
    let line = try #require(self.line(plan, today: "2023-12-20"))
    #expect(line.bars[0].endsHere && line.bars[0].labelX == "358")
    #expect(line.today?.endsHere == true)
    #expect(try #require(self.line(plan, today: "2023-01-02")).today?.endsHere == false)
  }

  @Test func noLabelStandsAcrossTheLineOfTodayWhereThereIsRoomBesideIt() throws {
    let line = try #require(self.line(Self.plan))
    #expect(line.bars.map(\.labelX) == ["132.8", "178.5"])
    #expect(try #require(self.line(Self.plan, today: "2023-07-20")).bars[0].labelX == "2")
    let late = "phases: [{ id: a, name: Đợt, from: 2023-11-20, to: 2023-12-10 }]\n"
    let bar = try #require(self.line(late, today: "2023-11-28")).bars[0]
    #expect(bar.endsHere && bar.labelX == "319.8")
  }

  @Test func withoutPhasesThereIsNoneAndOutsideItsYearNoToday() {
    #expect(line("reports: [{ id: x, due: 2023-12-10 }]\n") == nil)
    #expect(line(Self.plan, today: "2024-02-01")?.today == nil)
  }
}
