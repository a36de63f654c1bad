import Catalog
import Testing

@testable import Website

/// What a report counts, from small sites of two reporting periods.
@Suite struct PeriodReportTests {
  static let plan = """
    number: "05-KH/KTĐ (mẫu)"
    issued: { place: Hà Giang, date: 2023-04 }
    issuer: [Tỉnh Hà Giang, Khối thi đua]
    signer: { name: Vũ Mạnh Hà }
    recipients: [Ban Thi đua]
    movements: [{ id: vuon-tap, name: Cải tạo vườn tạp }, { id: van-hoa, name: Văn hóa công sở }]
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks: [{ id: phat-dong, title: Phát động }, { id: so-ket, title: Sơ kết }]
    reports:
      - { id: 2023-h1, title: Báo cáo sơ kết 6 tháng, from: 2023-01-01, to: 2023-06-30, due: 2023-06-20 }
      - { id: 2023-nam, title: Báo cáo tổng kết năm, from: 2023-01-01, to: 2023-12-10, due: 2023-12-10 }

    """

  static func site(_ today: String = "2023-12-20", awards: String = "") -> SmallSite {
    var site = SmallSite(plan: plan)
    site.today = today
    site.files["fields.yml"] = "- { id: nong-thon, name: Nông thôn mới }\n"
    if !awards.isEmpty {
      site.files["awards/2023.csv"] = "date;decision;title;subject;name;agency;unit;role;revoked;type\n" + awards
    }
    return site
  }

  static func report(_ site: SmallSite, _ id: String = "2023-h1", of agency: String? = nil) throws -> PeriodReport {
    let catalog = site.catalog
    let period = try #require(catalog.plans[0].reports.first { $0.id.id.slug == id })
    let begun = try #require(BegunPeriod(catalog, period, of: 2023))
    return PeriodReport(catalog, begun, agency: agency.map { ID($0) })
  }

  @Test func whatLiesOutsideThePeriodIsNotCounted() throws {
    var site = Self.site()
    for day in ["2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01"] { site.story("a" + day, day) }
    site.news("b", "2023-05-01")
    site.news("c", "2023-12-10")
    let (half, year) = try (Self.report(site), Self.report(site, "2023-nam"))
    #expect(half.stories.count == 2 && half.news.count == 1)
    #expect(year.stories.count == 3 && year.news.count == 2)
    #expect(half.agencies.map(\.count.stories) == [0, 2, 0])
  }

  @Test func whilePeriodRunsItCountsToToday() throws {
    let span = try Self.report(Self.site("2023-05-10")).span
    #expect(span.isRunning && span.until.iso == "2023-05-10" && !span.isOfYear)
    let ended = try Self.report(Self.site("2023-12-20"), "2023-nam").span
    #expect(!ended.isRunning && ended.until.iso == "2023-12-10" && ended.isOfYear)
  }

  @Test func aPeriodThatHasNotBegunHasNoReportAndNoPage() {
    var site = Self.site("2022-12-31")
    let catalog = site.catalog
    #expect(BegunPeriod(catalog, catalog.plans[0].reports[0], of: 2023) == nil)
    #expect(!site.addresses.contains { $0.hasPrefix("bao-cao/2023/") })
    site.today = "2023-01-01"
    #expect(site.addresses.contains("bao-cao/2023/2023-h1.html"))
  }

  @Test func awardsCountByTheDayOfTheirDecisionAndPeopleOnce() throws {
    let site = Self.site(
      awards: """
        2023-04-28;05;giay-khen;individual;Vàng Thị Dính;dan-van;;staff;;ad-hoc
        2023-06-30;06;giay-khen;individual;Vàng Thị Dính;dan-van;;staff;;merit
        2023-06-30;06;giay-khen;individual;Lò A Phử;dan-van;;leader;;merit
        2023-06-30;06;giay-khen;individual;Sùng A Sình;van-phong;;staff;2023-07-02;merit
        2023-04-28;05;giay-khen;collective;Tổ một;van-phong;Tổ một;;;merit
        2023-07-01;07;giay-khen;individual;Lý Văn An;van-phong;;staff;;merit
        """)
    let awards = try Self.report(site).awards
    let whole = awards.honours.whole
    #expect(whole.awards == 4 && whole.individuals == 2 && whole.staff == 1 && whole.leaders == 1)
    #expect(whole.collectives == 1 && whole.smallCollectives == 1 && awards.decisions == 2)
    // Revoked in July: out of the figures of both, told of in the year's.
    #expect(awards.revoked == 0)
    #expect(try Self.report(site, "2023-nam").awards.revoked == 1)
    #expect(awards.onRoll == 5 && awards.onRollOfSpan == 4)
    #expect(awards.byKind.map(\.count) == [3, 1] && awards.byLevel.map(\.level) == ["grassroots"])
  }

  @Test func aTaskDoneAfterThePeriodWasNotDoneInIt() throws {
    var site = Self.site()
    site.news("phat-dong", "2023-02-01", "agency: tuyen-giao\ncompletes: [phat-dong]")
    site.news("so-ket", "2023-07-05", "agency: tuyen-giao\ncompletes: [so-ket]")
    let half = try Self.report(site)
    #expect(half.tasks.map(\.result) == [.done(day("2023-02-01")), .later(day("2023-07-05"))])
    #expect(half.taskCounts.done == 1 && half.taskCounts.later == 1)
    #expect(try Self.report(site, "2023-nam").taskCounts.done == 2)
  }

  @Test func anAgencysReportIsOfItsOwnAlone() throws {
    var site = Self.site(
      awards: """
        2023-04-28;05;giay-khen;individual;Vàng Thị Dính;dan-van;;staff;;merit
        2023-04-28;05;giay-khen;individual;Lý Văn An;van-phong;;staff;;merit
        """)
    site.story("a", "2023-05-01", "movements: [vuon-tap]")
    site.news("b", "2023-05-01", "agency: van-phong")
    site.notice("c", "2023-05-01")
    let own = try Self.report(site, of: "dan-van")
    #expect(own.stories.count == 1 && own.news.isEmpty && own.documents.isEmpty)
    #expect(own.awards.honours.whole.awards == 1 && own.agencies.map(\.agency.slug) == ["dan-van"])
    #expect(own.movements.map(\.count.stories) == [1, 0])
    #expect(own.tasks.isEmpty, "the head's tasks are not a member's")
    #expect(own.submissions.first?.states.count == 1)
  }

  @Test func gapsNameWhatThereIsNothingOf() throws {
    var site = Self.site()
    site.story("a", "2023-05-01", "movements: [vuon-tap]")
    let gaps = try Self.report(site).gaps
    #expect(gaps.movements.map(\.id.id.slug) == ["van-hoa"] && gaps.fields.map(\.id.id.slug) == ["nong-thon"])
    #expect(gaps.stories.map(\.slug) == ["tuyen-giao", "van-phong"])
    #expect(gaps.reports.map(\.slug) == ["tuyen-giao", "dan-van", "van-phong"])
    #expect(gaps.communes.map(\.slug) == ["lung-phin"] && gaps.tasks == ["Phát động", "Sơ kết"])
  }

  @Test func whatIsTheBlocsOwnIsInTheBlocsEditionAlone() throws {
    var site = Self.site()
    site.story("a", "2023-05-01", "circulation: bloc")
    site.notice("b", "2023-05-01", "circulation: bloc")
    let open = try Self.report(site)
    #expect(open.stories.isEmpty && open.documents.isEmpty)
    site.edition = .bloc
    let whole = try Self.report(site)
    #expect(whole.stories.count == 1 && whole.documents.count == 1)
  }
}
