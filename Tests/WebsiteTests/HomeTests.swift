import Testing

@testable import Website

struct PulseCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let today: String
  let phase: String
  let days: String
  let done: String
  let total: String
}

@Suite struct HomeTests {
  static let plan = """
    phases:
      - id: dot-1
        from: 2023-02-01
        to: 2023-06-30
        tasks:
          - { id: phat-dong, title: Phát động, due: 2023-04-21 }
          - { id: so-ket, title: Sơ kết }
      - id: dot-2
        name: Sáu tháng cuối năm
        from: 2023-07-01
        to: 2023-12-10
        tasks: [{ id: tong-ket, title: Tổng kết }]
    tasks: [{ id: tuyen-truyen, title: Tuyên truyền }]
    anniversaries: [{ id: sinh-nhat-bac, name: 'Ngày sinh Bác Hồ', on: 05-19 }, { id: truyen-thong, name: Truyền thống }]
    reports: [{ id: sau-thang, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]

    """

  private static var site: SmallSite {
    var site = SmallSite(plan: plan)
    site.news("phat-dong", "2023-04-21", "agency: dan-van\ncompletes: [phat-dong]")
    return site
  }

  @Test(arguments: [
    PulseCase(
      testDescription: "in a phase", today: "2023-05-10", phase: "Đợt 1, đến 30/6", days: "51", done: "1",
      total: "trên 2 việc"),
    PulseCase(
      testDescription: "on its last day", today: "2023-06-30", phase: "Đợt 1, đến 30/6", days: "0", done: "1",
      total: "trên 2 việc"),
    PulseCase(
      testDescription: "in a phase that has a name", today: "2023-07-01", phase: "Sáu tháng cuối năm, đến 10/12",
      days: "162", done: "0", total: "trên 1 việc"),
    PulseCase(
      testDescription: "before the first", today: "2023-01-15", phase: "Đợt tới từ 01/02", days: "", done: "0",
      total: "trên 4 việc"),
    PulseCase(
      testDescription: "after the last", today: "2023-12-20", phase: "Đã hết các đợt", days: "", done: "1",
      total: "trên 4 việc"),
  ])
  func thePulseSaysWhereThePlanStands(_ c: PulseCase) throws {
    var site = Self.site
    site.today = c.today
    let pulse = try #require(site.website.homePage().pulse)
    #expect(pulse.phase == c.phase && pulse.days == c.days && pulse.done == c.done && pulse.total == c.total)
    #expect(pulse.address == "ke-hoach/2023/index.html")
  }

  @Test func aPlanWithoutPhasesIsNamed() {
    let site = SmallSite(plan: "tasks: [{ id: a, title: Việc }]\n")
    #expect(site.website.homePage().pulse?.phase == "Kế hoạch năm 2023")
    #expect(SmallSite().website.homePage().pulse == nil)
  }

  @Test func theNextDatesAreThoseOfThePlanAndOfEvents() {
    var site = Self.site
    site.notice("hop", "2023-05-01", "event: { start: 2023-05-12 08:00 }")
    site.notice("qua", "2023-05-01", "event: { start: 2023-05-02 }")
    let dates = site.website.homePage().dates
    #expect(
      dates.map(\.title) == [
        "Thông báo hop", "Ngày sinh Bác Hồ", "01/01/2023 đến 30/6/2023", "Đợt 1",
        "Ngày truyền thống Ban Dân vận Tỉnh ủy", "Sáu tháng cuối năm",
      ])
    #expect(
      dates.map(\.kind) == [
        "date_event", "date_anniversary", "date_report", "date_phase", "date_anniversary", "date_phase",
      ])
    #expect(
      dates.map(\.leaf.label) == [
        "Còn 2 ngày", "Còn 9 ngày", "Còn 44 ngày", "Còn 51 ngày", "Còn 158 ngày", "Còn 214 ngày",
      ])
    #expect(dates.map(\.leaf.state) == ["soon", "soon", "open", "open", "open", "open"])
    #expect(dates.map(\.address)[0] == "thong-bao/2023/hop.html")
  }

  @Test func whatIsDoneIsNoLongerToCome() {
    var site = Self.site
    site.today = "2023-04-20"
    site.files["news/2023/phat-dong.md"] = nil
    #expect(site.website.homePage().dates.first?.title == "Phát động")
    #expect(site.website.homePage().dates.first?.address == "ke-hoach/2023/index.html#_viec-phat-dong")
    site.today = "2023-04-21"
    site.news("phat-dong", "2023-04-21", "agency: dan-van\ncompletes: [phat-dong]")
    #expect(site.website.homePage().dates.first?.title == "Ngày sinh Bác Hồ")
  }

  @Test func inDecemberTheNextPlanIsNearToo() {
    var site = Self.site
    site.today = "2023-12-30"
    site.files["plans/2024.yml"] =
      "year: 2024\ntitle: Kế hoạch năm 2024\nanniversaries: [{ id: a, name: Thành lập Đảng, on: 02-03 }]\n"
    #expect(site.website.homePage().dates.map(\.title) == ["Thành lập Đảng"])
  }

  @Test func theNewestStoryLeadsAndThreeFollow() {
    var site = SmallSite()
    for day in 1...6 { site.story("b\(day)", "2023-05-0\(day)") }
    let home = site.website.homePage()
    #expect(home.lead?.title == "Bài b6")
    #expect(home.stories.map(\.title) == ["Bài b5", "Bài b4", "Bài b3"])
    #expect(home.storiesAddress == "guong-nguoi-tot/index.html")
    #expect(home.newsAddress == nil && home.boardAddress == nil)
    #expect(home.theme == "Đoàn kết" && home.themeLabel == "Chủ đề năm 2023")
  }

  @Test func movementsCountTheirStories() {
    var site = SmallSite(plan: "movements: [{ id: ngheo, name: Vì người nghèo }, { id: khac, name: Khác }]\n")
    site.story("a", "2023-05-01", "movements: [ngheo]")
    site.news("b", "2023-05-01", "agency: dan-van\nmovements: [ngheo]")
    #expect(site.website.homePage().movements.map(\.count) == ["1 gương", ""])
  }
}
