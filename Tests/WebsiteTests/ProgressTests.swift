import Catalog
import Testing

@testable import Website

@Suite struct ProgressTests {
  private static let plan = """
    movements: [{ id: ngheo, name: Vì người nghèo }, { id: khac, name: Khác }]
    secretariat: phòng Tổng hợp
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks:
          - { id: xong, title: Phát động, due: 2023-04-21 }
          - { id: muon, title: Nộp kế hoạch, responsible: all, due: 2023-04-30 }
          - { id: sap, title: Góp ý, responsible: [dan-van], due: 2023-05-15, movement: ngheo }
          - { id: kin, title: Việc theo dõi riêng }
      - id: dot-2
        from: 2023-07-01
        to: 2023-12-10
        tasks: [{ id: toi, title: Tổng kết, responsible: all }]
    tasks: [{ id: lau, title: Tuyên truyền, responsible: all, movement: ngheo }]
    reports: [{ id: quy, title: Quý I, due: 2023-04-05 }, { id: nam, title: Cả năm, due: 2023-12-10 }]

    """

  private static var site: SmallSite {
    var site = SmallSite(plan: plan)
    site.news("a", "2023-04-21", "agency: tuyen-giao\ncompletes: [xong]\nmovements: [ngheo]")
    site.news("b", "2023-04-28", "agency: dan-van\ncompletes: [muon]\ntasks: [lau]")
    site.news("c", "2023-05-02", "agency: dan-van\ncompletes: [kin]\ncirculation: bloc")
    site.story("d", "2023-05-01", "movements: [ngheo]")
    site.story("e", "2022-05-01", "movements: [ngheo]")
    site.files["reports/2023.csv"] = "report,agency,submitted\nquy,dan-van,2023-04-04\n"
    return site
  }

  private func page(_ site: SmallSite = site) -> ProgressPage { site.website.progressPage(2023, title: "") }

  private func group(_ page: ProgressPage, _ id: String) throws -> ProgressPage.Group {
    try #require(page.groups.first { $0.id == id })
  }

  @Test func thePlanAsAWholeAddsUp() {
    let page = page()
    #expect(page.done == "1 trên 6 việc đã xong")
    #expect(page.sums.map(\.kind) == ["done", "now", "soon", "late", "wait", "internal"])
    #expect(page.sums.map(\.count) == ["1", "1", "1", "1", "1", "1"])
  }

  @Test func whatTheBlocFollowsHasNoColumnWhereThereIsNone() {
    var site = Self.site
    site.edition = .bloc
    #expect(page(site).sums.map(\.kind) == ["done", "now", "soon", "late", "wait"])
    #expect(page(site).sums.map(\.count) == ["2", "1", "1", "1", "1"])
  }

  @Test func phasesAreCountedAndTheTasksOfTheWholeYearAfterThem() throws {
    let group = try group(page(), "_by-phase")
    #expect(group.rows.map(\.name.label) == ["Đợt 1", "Đợt 2", "tasks_of_year"])
    #expect(group.rows.map(\.name.address)[0] == "ke-hoach/2023/index.html#_dot-1")
    #expect(
      group.rows.map { $0.cells.map(\.text).joined(separator: " ") } == [
        "4 1 0 1 1 0 1", "1 0 0 0 0 1 0", "1 0 1 0 0 0 0",
      ])
  }

  @Test func movementsHaveTheirTasksAndTheStoriesAndNewsOfTheYear() throws {
    let group = try group(page(), "_by-movement")
    #expect(group.columns.map(\.text).suffix(2) == ["kind_story", "kind_news"])
    #expect(
      group.rows.map { $0.cells.map(\.text).joined(separator: " ") } == ["2 0 1 1 0 0 0 1 1", "0 0 0 0 0 0 0 0 0"])
    var site = Self.site
    site.files["plans/2023.yml"] =
      "year: 2023\ntitle: A\ntasks: [{ id: a, title: A }]\nmovements: [{ id: ngheo, name: N }]\n"
    let bare = try self.group(page(site), "_by-movement")
    #expect(bare.columns.count == 2 && bare.chart == nil && bare.rows[0].cells.map(\.text) == ["1", "1"])
  }

  @Test func eachAgencyIsCountedByItsOwnPart() throws {
    let group = try group(page(), "_by-agency")
    #expect(group.rows.map(\.name.label) == ["Ban Tuyên giáo", "Ban Dân vận", "Văn phòng Tỉnh ủy"])
    // All tasks: done, under way, due soon, late, not begun, followed internally.
    #expect(
      group.rows.map { $0.cells.map(\.text).joined(separator: " ") } == [
        "5 1 0 0 1 2 1", "4 1 1 1 0 1 0", "3 0 0 0 1 2 0",
      ])
  }

  @Test func thePictureHasTheFiguresOfTheTable() throws {
    for group in page().groups {
      let chart = try #require(group.chart)
      let rows = group.rows.filter { $0.cells[0].text != "0" }
      #expect(chart.bars.count == rows.count)
      for (bar, row) in zip(chart.bars, rows) {
        let counts = row.cells.dropFirst().prefix(6).map(\.text)
        let kinds = Word.Standing.allCases.map(\.rawValue)
        #expect(
          bar.parts.map { "\($0.kind) \($0.count)" } == zip(kinds, counts).filter { $1 != "0" }.map { "\($0) \($1)" })
        #expect(bar.figure == "\(counts[0]) trên \(row.cells[0].text)")
        #expect(chart.about.contains(row.name.label + ": "))
        let widths = bar.parts.compactMap { Double($0.width) }.reduce(0, +)
        #expect(widths <= 358.1, "a bar ends within the drawing")
      }
    }
  }

  @Test func aLongNameGoesOnInTheNextLine() {
    let name = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh ở từng thôn bản"
    let chart = StackedBars(
      id: "a", title: "", about: "",
      [
        StackedBars.Source(name: name, figure: "", parts: [(.done, 3), (.wait, 97)]),
        StackedBars.Source(name: "", figure: "", parts: []),
      ], keys: [])
    #expect(chart.bars[0].name.map(\.text).joined(separator: " ") == name && chart.bars[0].name.count == 2)
    #expect(chart.bars[0].parts.map(\.count) == ["", "97"], "a figure stands only where there is room for it")
    #expect(chart.bars[1].parts.isEmpty)
  }

  @Test func whatIsLateNamesThoseWhoHaveNotDoneIt() {
    let late = page().late
    #expect(late.map(\.title) == ["Nộp kế hoạch"] && late.map(\.label) == ["Quá hạn 10 ngày (30/4)"])
    #expect(late[0].who.map(\.label) == ["Ban Tuyên giáo Tỉnh ủy", "Văn phòng Tỉnh ủy"])
    #expect(late[0].address == "ke-hoach/2023/index.html#_viec-muon")
  }

  @Test func theOfficeSeesWhomToRemindOfWhat() {
    var site = Self.site
    site.files["agencies.yml"] = """
      - { id: tuyen-giao, name: Ban Tuyên giáo, contact: { unit: A }, roles: [{ role: head }] }
      - { id: dan-van, name: Ban Dân vận, contact: { unit: B } }
      - { id: van-phong, name: Văn phòng }
      """
    site.files["pacts/2023/tuyen-giao.md"] = "---\nslogan: A\n---\n"
    site.files["pacts/2023/dan-van.md"] = "---\nslogan: B\n---\n"
    let page = page(site)
    #expect(page.owing.map(\.agency.label) == ["Ban Tuyên giáo", "Văn phòng"])
    #expect(
      page.owing.map { $0.things.map(\.label) } == [
        ["standing_late: Nộp kế hoạch", "Chưa nộp: Quý I"],
        ["standing_late: Nộp kế hoạch", "Chưa nộp: Quý I", "pact_owed", "contact_owed"],
      ])
    #expect(page.owing[1].things.map(\.address)[1] == "bao-cao/index.html")
    #expect(
      page.reminders.map { $0.role + " " + $0.name.label } == [
        "role_head Ban Tuyên giáo", "duty_office phòng Tổng hợp",
      ])
  }

  @Test func aPactIsOwedOnlyWhereOthersHaveSigned() {
    #expect(!page().owing.flatMap(\.things).map(\.label).contains("pact_owed"))
  }

  @Test func thePageIsThereWithTasksOrReportsAlone() {
    let address = "ke-hoach/2023/tien-do.html"
    #expect(Self.site.addresses.contains(address))
    #expect(SmallSite(plan: "reports: [{ id: a, due: 2023-12-10 }]\n").addresses.contains(address))
    #expect(!SmallSite().addresses.contains(address))
    let bloc = SmallSite(plan: "tasks: [{ id: a, title: A, circulation: bloc }]\n")
    #expect(!bloc.addresses.contains(address))
  }
}
