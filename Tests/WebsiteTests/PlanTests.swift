import Diagnostics
import Testing

@testable import Website

struct TaskCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What a task has besides its id and title.
  let task: String
  /// News by name and keys.
  var news: [String: String] = [:]
  let state: String
  let label: String
  var who = "Trưởng Khối"
  var parts = ""
}

@Suite struct PlanTests {
  @Test(arguments: [
    TaskCase(
      testDescription: "done on the day of its news", task: "", news: ["2023-04-21": "completes: [viec]"],
      state: "done", label: "Xong 21/4"),
    TaskCase(testDescription: "not begun in its phase", task: "", state: "wait", label: "Chưa làm, hạn 30/6"),
    TaskCase(
      testDescription: "due soon", task: ", due: 2023-05-15", news: ["2023-04-21": "tasks: [viec]"], state: "soon",
      label: "Còn 5 ngày, hạn 15/5"),
    TaskCase(testDescription: "due today", task: ", due: 2023-05-10", state: "soon", label: "Hạn hôm nay"),
    TaskCase(
      testDescription: "begun", task: ", due: 2023-05-31", news: ["2023-04-21": "tasks: [viec]"], state: "now",
      label: "Đang làm, hạn 31/5"),
    TaskCase(
      testDescription: "late", task: ", due: 2023-04-30", state: "late", label: "Quá hạn 10 ngày (30/4)"),
    TaskCase(
      testDescription: "of all, done by one", task: ", responsible: all", news: ["2023-04-21": "completes: [viec]"],
      state: "now", label: "Đang làm, hạn 30/6", who: "Các cơ quan", parts: "1 trên 3 cơ quan"),
    TaskCase(
      testDescription: "of all, done by all", task: ", responsible: all",
      news: ["2023-04-21": "completes: [viec]", "2023-05-02": "completes: [viec]\nagencies: all"], state: "done",
      label: "Xong 02/5", who: "Các cơ quan", parts: "3 trên 3 cơ quan"),
    TaskCase(
      testDescription: "of two agencies", task: ", responsible: [dan-van, van-phong]", state: "wait",
      label: "Chưa làm, hạn 30/6", who: "Ban Dân vận, Văn phòng Tỉnh ủy"),
    TaskCase(
      testDescription: "whose state would reveal what is the bloc's", task: ", responsible: all",
      news: ["2023-04-21": "completes: [viec]\ncirculation: bloc"], state: "internal", label: "Theo dõi nội bộ",
      who: "Các cơ quan"),
  ])
  func aTaskSaysHowItStands(_ c: TaskCase) throws {
    var site = SmallSite(
      plan: "phases: [{ id: dot-1, from: 2023-01-01, to: 2023-06-30, tasks: [{ id: viec, title: Việc\(c.task) }] }]\n")
    for (date, keys) in c.news { site.news("tin-\(date)", date, "agency: dan-van\n" + keys) }
    let website = site.website
    let state = try #require(website.catalog.taskStates(of: 2023).first)
    let row = website.taskRow(state, year: 2023)
    #expect(row.state == c.state && row.label == c.label && row.who == c.who && row.partsLabel == c.parts)
    #expect(row.parts.isEmpty == c.parts.isEmpty)
    #expect(row.id == "_viec-viec")
    let shown = c.news.filter { !$0.value.contains("bloc") }.keys.sorted(by: >)
    #expect(row.evidence.map(\.label) == shown.map { "Tin tin-\($0)" })
  }

  @Test func aTaskOfAPhaseThatHasNotBegunIsStillToCome() throws {
    let site = SmallSite(
      plan: "phases: [{ id: a, from: 2023-07-01, to: 2023-12-10, tasks: [{ id: viec, title: Việc }] }]\n")
    let website = site.website
    let row = website.taskRow(try #require(website.catalog.taskStates(of: 2023).first), year: 2023)
    #expect(row.label == "Chưa tới, hạn 10/12")
  }

  @Test func anAgencySeesWhatItHasBegunAndNotWhatOthersHave() throws {
    var site = SmallSite(plan: "tasks: [{ id: viec, title: Việc, responsible: all }]\n")
    site.news("a", "2023-04-21", "agency: dan-van\ntasks: [viec]")
    let website = site.website
    let state = try #require(website.catalog.taskStates(of: 2023).first)
    #expect(website.taskRow(state, year: 2023, for: .init("dan-van")).label == "Đang làm")
    #expect(website.taskRow(state, year: 2023, for: .init("van-phong")).label == "Chưa làm")
  }

  @Test func theEditionOfTheBlocShowsAllStates() throws {
    var site = SmallSite(plan: "tasks: [{ id: viec, title: Việc, responsible: all }]\n")
    site.news("a", "2023-04-21", "agencies: all\ncompletes: [viec]\ncirculation: bloc")
    site.edition = .bloc
    let website = site.website
    let row = website.taskRow(try #require(website.catalog.taskStates(of: 2023).first), year: 2023)
    #expect(row.label == "Xong 21/4" && row.parts.count == 3)
  }

  private func page() throws -> PlanPage {
    var site = SmallSite(
      plan: """
        number: 12-KH/KTĐ
        issued: { place: Hà Giang, date: 2023-04 }
        phases:
          - { id: dot-0, from: 2023-01-01, to: 2023-01-31, tasks: [{ id: a, title: A }] }
          - { id: dot-1, from: 2023-02-01, to: 2023-06-30, tasks: [{ id: b, title: B }, { id: c, title: C, due: 2023-05-01 }] }
          - { id: dot-2, from: 2023-07-01, to: 2023-12-10, tasks: [{ id: d, title: D }] }
        tasks: [{ id: e, title: E }]
        bases:
          - { kind: directive, number: 34-CT/TW, date: 2014-04-07, issuer: Bộ Chính trị, about: Đổi mới thi đua }
          - { kind: law, number: 06/2022/QH15 }
        purposes: Xem [mục lục](/pages/muc-luc.md).
        duties: { office: [Giúp việc], member: [Đăng ký, Ký kết] }
        reports: [{ id: sau-thang, title: Sáu tháng, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]
        changes: [{ date: 2023-05-03, note: Sửa hạn }]
        registration: { number: 05/KTĐ, date: 2023-05-12 }

        """)
    site.page("muc-luc")
    site.page("ke-hoach-2023-toan-van")
    site.news("a", "2023-01-20", "agency: dan-van\ncompletes: [a]\ntasks: [b]")
    site.files["plans/2022.yml"] = "year: 2022\ntitle: Kế hoạch năm 2022\n"
    let website = site.website
    return website.planModel(try #require(website.catalog.plan), title: "", at: "ke-hoach/2023/index.html")
  }

  @Test func thePlanSumsUpItsTasks() throws {
    let page = try page()
    #expect(page.done == "1" && page.doing == "1" && page.overdue == "1" && page.waiting == "2")
  }

  @Test func phasesAreNamedDatedAndToldHowTheyStand() throws {
    let phases = try page().phases
    #expect(
      phases.map(\.title) == [
        "Đợt 1: 01/01 đến 31/01/2023", "Đợt 2: 01/02 đến 30/6/2023", "Đợt 3: 01/7 đến 10/12/2023", "tasks_of_year",
      ])
    #expect(phases.map(\.note) == ["đã kết thúc", "còn 51 ngày", "chưa bắt đầu", ""])
    #expect(phases.map(\.id) == ["_dot-0", "_dot-1", "_dot-2", "_ca-nam"])
    #expect(phases.map { $0.tasks.map(\.title) } == [["A"], ["B", "C"], ["D"], ["E"]])
  }

  @Test func whatThePlanSaysIsInWords() throws {
    let page = try page()
    #expect(page.issued == "Hà Giang, tháng 4/2023")
    #expect(
      page.bases.map(\.document) == [
        "base_directive số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị", "base_law 06/2022/QH15",
      ])
    #expect(page.duties.map(\.who) == ["duty_member", "duty_office"])
    #expect(page.duties.first?.texts.map(\.text) == ["Đăng ký", "Ký kết"])
    #expect(page.reports.map(\.span) == ["01/01/2023 đến 30/6/2023"] && page.reports.map(\.due) == ["23/6/2023"])
    #expect(page.corrections.map(\.label) == ["Đính chính 03/5/2023"])
    #expect(page.registration == "05/KTĐ, 12/5/2023")
    #expect(page.fullText == "ke-hoach-2023-toan-van.html")
    #expect(page.otherYears.map(\.address) == ["ke-hoach/2022/index.html"])
    let purposes = String(decoding: page.purposes ?? [], as: UTF8.self)
    #expect(purposes == "<p>Xem <a href=\"../../muc-luc.html\">mục lục</a>.</p>\n")
    #expect(page.requirements == nil)
  }

  @Test func theMarksOfTheYearStandInTheirOrder() throws {
    let marks = try page().marks
    #expect(marks.map(\.date) == ["01/01", "31/01", "01/02", "10/5", "23/6", "30/6", "01/7", "10/12", "11/12"])
    #expect(
      marks.map(\.text) == [
        "date_start: Đợt 1", "date_phase: Đợt 1: 1 trên 1 việc đã xong", "date_start: Đợt 2", "Hôm nay",
        "date_report: Sáu tháng", "date_phase: Đợt 2: 0 trên 2 việc đã xong", "date_start: Đợt 3",
        "date_phase: Đợt 3: 1 việc", "Ngoài các đợt, đến hết 31/12",
      ])
    #expect(marks.map(\.isToday) == [false, false, false, true, false, false, false, false, false])
  }
}
