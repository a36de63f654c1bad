import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// A site with a row of each table, of which `kept` are the bloc's.
private func given(_ kept: String, edition: Edition = .public, _ more: [String: String] = [:]) -> GivenOutcome {
  var files = [
    "site.yml": "format: 1\ntitle: A\ncirculation: { \(kept) }\n",
    "plans/2023.yml": """
    year: 2023
    title: Kế hoạch
    reports: [{ id: h1, due: 2023-04-30 }]
    criteria: [{ id: chinh-tri, name: Chính trị, max: 40 }]
    tasks: [{ id: mo, title: Mở }, { id: kin, title: Kín, circulation: bloc }]
    """,
    "agencies.yml": "- { id: a, name: A, contact: { unit: A }, roles: [{ role: head }], headcount: { 2023: 30 } }\n",
    "awards/2023.csv":
      "date,title,subject,name,agency,file\n2023-04-28,giay-khen,individual,Lý An,a,/media/khen.pdf\n",
    "nominations/2023.csv": "subject,name,agency,title\ncollective,A,a,giay-khen\n",
    "scores/2023.csv": "agency,criterion,verified\na,chinh-tri,38\n",
    "reports/2023.csv": "report,agency,submitted,file\nh1,a,2023-04-20,/media/bao-cao.pdf\n",
  ]
  files.merge(more) { $1 }
  return Given(files, media: ["media/khen.pdf", "media/bao-cao.pdf"], edition: edition).outcome
}

/// The kinds of office data of which the catalogue has anything.
private func kinds(in catalog: Catalog) -> Set<OfficeData> {
  var kinds: Set<OfficeData> = []
  if !catalog.yearsOfAwards.isEmpty { kinds.insert(.awards) }
  if !catalog.nominations(of: 2023).isEmpty { kinds.insert(.nominations) }
  if !catalog.standings(of: 2023).isEmpty { kinds.insert(.scores) }
  if !catalog.submissions(of: 2023).isEmpty, !catalog.yearsOfReports.isEmpty { kinds.insert(.reports) }
  if catalog.agencies.contains(where: { !$0.headcount.isEmpty }) { kinds.insert(.headcounts) }
  return kinds
}

@Suite struct CirculationOfData {
  @Test(arguments: OfficeData.allCases)
  func aKindThatIsTheBlocsIsInItsEditionAlone(kind: OfficeData) {
    let all = Set(OfficeData.allCases)
    let outcome = given("\(kind.rawValue): bloc")
    #expect(outcome.errors.isEmpty)
    #expect(kinds(in: outcome.catalog) == all.subtracting([kind]))
    #expect(outcome.others.contains(.link(.tableKeptOut)) == (kind != .headcounts))
    #expect(kinds(in: given("\(kind.rawValue): bloc", edition: .bloc).catalog) == all)
  }

  @Test func whatOnlyRowsOfTheBlocsReferToIsNotPublished() {
    #expect(given("").catalog.usedMedia == ["media/bao-cao.pdf", "media/khen.pdf"])
    let outcome = given("awards: bloc, reports: bloc")
    #expect(outcome.catalog.usedMedia.isEmpty)
    #expect(!outcome.others.contains { $0.code == "unused-file" })
  }

  @Test(arguments: [("awards", "date,title,subject,name,agency"), ("nominations", "title,subject,name,agency")])
  func aRowThatIsTheBlocsIsInItsEditionAlone(table: String, head: String) {
    let row = { (name: String, circulation: String) in
      (table == "awards" ? "2023-04-28," : "") + "giay-khen,individual,\(name),a,\(circulation)\n"
    }
    let text =
      head + ",Lưu hành\n" + row("Lý An", "") + row("«Lý Bê»", "Nội bộ") + row("Lý Xê", "công khai")
      + row("Lý Dê", "bloc")
    let names = { (outcome: GivenOutcome) in
      Set(
        outcome.catalog.awards(of: 2023).map(\.name.value) + outcome.catalog.nominations(of: 2023).map(\.name.value))
    }
    let path = "\(table)/2023.csv"
    let outcome = given("", [path: text])
    #expect(names(outcome).isSuperset(of: ["Lý An", "Lý Xê"]) && names(outcome).isDisjoint(with: ["Lý Bê", "Lý Dê"]))
    #expect(outcome.problems.contains(outcome.at(path, .link(.rowsKeptOut(count: 2)))))
    let ofTheBloc = given("", edition: .bloc, [path: text])
    #expect(names(ofTheBloc).isSuperset(of: ["Lý An", "Lý Bê", "Lý Xê", "Lý Dê"]))
    #expect(!ofTheBloc.others.contains(.link(.rowsKeptOut(count: 2))))
  }

  @Test func withoutSubmissionsNobodyIsSaidToBeLate() {
    #expect(given("reports: bloc").catalog.yearsOfReports.isEmpty)
    #expect(given("", ["reports/2023.csv": "report,agency,submitted\n"]).catalog.yearsOfReports == [2023])
  }

  @Test func aTaskThatIsTheBlocsIsInNoPlanOfThePublicEdition() {
    let news = ["news/a.md": news("completes: kin\ncirculation: bloc", agency: "a")]
    let outcome = given("", news)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.catalog.plans.flatMap(\.allTasks).map(\.task.title) == ["Mở"])
    #expect(given("", edition: .bloc, news).catalog.taskStates(of: 2023).map(\.isDone) == [false, true])
  }

  @Test func aRowMustNotLeadToWhatIsTheBlocs() {
    let more = [
      "stories/a.md": story("circulation: bloc", subject: "kind: collective").replacingAgency,
      "announcements/a.md": entry(
        "title: Lấy ý kiến\ndate: 2023-04-05\nagency: a\naudience: all\nkind: consultation\ncirculation: bloc"),
      "awards/2023.csv":
        "date,title,subject,name,agency,story\n2023-04-28,giay-khen,collective,Tổ,a,«/stories/a.md»\n",
      "nominations/2023.csv":
        "subject,name,agency,title,consultation\ncollective,A,a,giay-khen,«/announcements/a.md»\n",
    ]
    let outcome = given("", more)
    #expect(
      outcome.errors == [
        outcome.at("awards/2023.csv", .link(.linkToBloc("stories/a.md"))),
        outcome.at("nominations/2023.csv", .link(.linkToBloc("announcements/a.md"))),
      ])
    #expect(given("awards: bloc, nominations: bloc", more).errors.isEmpty)
    #expect(given("", edition: .bloc, more).errors.isEmpty)
  }

  @Test func aRowWithANameMustNotLeadToTheStoryThatHidesIt() {
    let consent = "consent: { by: self, date: 2023-03-01, scope: [story] }"
    let table = "date,title,subject,name,agency,story\n2023-04-28,giay-khen,individual,%,a,«/stories/a.md»\n"
    let more = ["stories/a.md": story(consent).replacingAgency]
    let outcome = given("", more.merging(["awards/2023.csv": table.replacing("%", with: "Vàng Thị Dính")]) { $1 })
    #expect(outcome.errors == [outcome.at("awards/2023.csv", .award(.storyHidesName))])
    #expect(outcome.catalog.awards(of: 2023).map { outcome.catalog.story(of: $0) } == [nil])
    let initials = given("", more.merging(["awards/2023.csv": table.replacing("%", with: "V.T.D.")]) { $1 })
    #expect(initials.errors.isEmpty)
    #expect(initials.catalog.awards(of: 2023).map { initials.catalog.story(of: $0) } == [0])
  }
}

extension String {
  /// The same entry from the agency of these tests.
  fileprivate var replacingAgency: String { replacing("agency: ban-dan-van", with: "agency: a") }
}
