import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private let agencies = """
  - { id: a, name: A, contact: { unit: A }, roles: [{ role: head }] }
  - { id: b, name: B, contact: { unit: B } }
  - { id: cu, name: Cũ, contact: { unit: C }, until: 2022-12-31, successor: a }

  """

/// Rows of awards: year, name, agency, and what stands in further columns.
private func given(
  _ rows: [(year: Int, row: String)], _ more: [String: String] = [:], today: Day = Day(2023, 5, 10)
) -> GivenOutcome {
  var files = ["agencies.yml": agencies, "plans/2023.yml": "year: 2023\ntitle: A\n"]
  for (year, rows) in Dictionary(grouping: rows, by: \.year) {
    files["awards/\(year).csv"] =
      "date,title,subject,name,agency,decision,sortAs,story,revoked\n"
      + rows.map { "\(year)-04-28,giay-khen,\($0.row)\n" }.joined()
  }
  files.merge(more) { $1 }
  var given = Given(files)
  given.occasion = Occasion(today: today)
  return given.outcome
}

private func person(_ name: String, _ agency: String = "a", _ rest: String = "1-QĐ,,,") -> String {
  "individual,\(name),\(agency),\(rest)"
}

extension GivenOutcome {
  /// All in the register: letter, name, agencies, how many awards and stories.
  fileprivate var register: [String] {
    catalog.register.sections.flatMap { section in
      section.people.map { person in
        "\(section.initial.letter ?? "#") \(person.name) \(person.agencies.map(\.slug).joined(separator: "+"))"
          + " \(person.honours.count) \(person.stories.count)"
      }
    }
  }

  fileprivate var spellings: [Fact] { others.filter { $0.code == "other-spelling" } }
}

private func told(_ name: String, _ more: String = "", kind: String = "individual", agency: String = "a") -> String {
  let consent =
    more.contains("consent") ? "" : "consent: { by: self, date: 2023-03-01, scope: [name, picture, story] }\n"
  return story(consent + more, subject: "kind: \(kind)", name: name).replacing(
    "agency: ban-dan-van", with: "agency: \(agency)")
}

@Suite struct TheRegister {
  @Test func isOrderedAsOfficialListsAre() {
    let names = [
      "Đặng Thị Đào", "Vũ Thị Dung", "Lê Văn Ấn", "Trần Thị Ân", "Hoàng Văn Ánh", "Nguyễn Hoàng Anh", "Nguyễn Văn An",
      "Nguyễn Thị An", "Lý Văn An", "H'Hen Niê", "Y Moan Ênuôl",
    ]
    let rows =
      names.map { (2023, person($0)) } + [
        (2023, "collective,Đội xung kích,a,1-QĐ,,,"), (2023, "collective,5 xung kích,a,1-QĐ,,,"),
        (2023, person("Ksor Phước", "a", "1-QĐ,Ksor Phước,,")),
      ]
    #expect(
      given(rows).register.map { String($0.dropLast(6)) } == [
        "A Lý Văn An", "A Nguyễn Thị An", "A Nguyễn Văn An", "A Nguyễn Hoàng Anh", "A Hoàng Văn Ánh", "Â Trần Thị Ân",
        "Â Lê Văn Ấn", "D Vũ Thị Dung", "Đ Đặng Thị Đào", "Đ Đội xung kích", "H H'Hen Niê", "K Ksor Phước",
        "M Y Moan Ênuôl", "# 5 xung kích",
      ])
  }

  @Test func hasOnePersonForANameInAnAgencyAndItsSuccessors() {
    let outcome = given([
      (2021, person("Nguyễn Thị Hoà", "cu")), (2022, person("NGUYỄN THỊ HÒA")), (2023, person("bà Nguyễn Thị Hòa")),
      (2023, person("Nguyễn Thị Hòa", "b")),
    ])
    #expect(outcome.register == ["H bà Nguyễn Thị Hòa a+cu 3 0", "H Nguyễn Thị Hòa b 1 0"])
    let years = outcome.catalog.register.sections[0].people[0].honours.map(\.year)
    #expect(years == [2023, 2022, 2021])
  }

  @Test func joinsStoriesToTheirPeopleByNameAndByTheTables() {
    let outcome = given(
      [
        (2023, person("Vàng Thị Dính", "a", "1-QĐ,,,")),
        (2023, "collective,Tổ loa thôn,a,1-QĐ,,/stories/2023/dinh.md,"),
      ],
      [
        "stories/2023/dinh.md": told("chị Vàng Thị Dính", "awards: [{ title: bk-tinh, year: 2022, issuer: A }]\n"),
        "stories/2023/lai.md": told("Vàng Thị Dính", "awards: [{ title: bk-tinh, year: 2022, issuer: A }]\n"),
        "stories/2023/khac.md": told("Vàng Thị Dính", agency: "b"),
      ])
    #expect(
      outcome.register == [
        "D Vàng Thị Dính a 2 2", "D Vàng Thị Dính b 0 1", "T Tổ loa thôn a 1 1",
      ])
  }

  @Test(arguments: [
    ("a name that is not shown", told("Vàng Thị Dính", "consent: { by: self, date: 2023-03-01, scope: [story] }\n")),
    (
      "a minor",
      told(
        "Vàng Thị Dính, minor: true",
        "consent: { by: parent-and-child, date: 2023-03-01, scope: [name, picture, story] }\n")
    ),
    ("nobody who has agreed", told("Vàng Thị Dính", "consent: { by: self, date: 2023-03-01, scope: [name] }\n")),
    ("a draft", told("Vàng Thị Dính", "draft: true\n")), ("the bloc's", told("Vàng Thị Dính", "circulation: bloc\n")),
    ("withdrawn", told("Vàng Thị Dính", "withdrawn: { reason: A }\n")),
    ("one name", told("Dính")), ("a form of address and one name", told("chị Dính")), ("initials", told("V.T. Dính")),
  ])
  func isNotJoinedByAStoryThatHidesOrIsHidden(description: String, story: String) {
    let story = ["stories/2023/dinh.md": story]
    #expect(given([], story).register.isEmpty)
    #expect(given([(2023, person("Vàng Thị Dính"))], story).register == ["D Vàng Thị Dính a 1 0"])
  }

  @Test func leavesOutARowOfInitialsAlone() {
    #expect(given([(2023, person("V.T.D.")), (2023, person("TS. Vàng Thị Dính"))]).register.count == 1)
  }

  @Test func keepsTwoOfOneNameApartWhenTheirAgenciesMerge() {
    let merged = agencies + "- { id: cu2, name: Cũ hai, until: 2022-12-31, successor: a }\n"
    let rows = [(2021, person("Lý An", "cu")), (2021, person("Lý An", "cu2")), (2023, person("Lý An"))]
    #expect(
      given(rows, ["agencies.yml": merged]).register == ["A Lý An a 1 0", "A Lý An cu 1 0", "A Lý An cu2 1 0"])
  }

  @Test func followsAgenciesThatSucceedEachOtherInARing() {
    let ring = "- { id: a, name: A, successor: b }\n- { id: b, name: B, successor: a }\n"
    let rows = [(2022, person("Lý An")), (2023, person("Lý An", "b"))]
    #expect(!given(rows, ["agencies.yml": ring]).register.isEmpty)
  }
}

@Suite struct TwoSpellings {
  @Test(arguments: [
    ("Lý Thị Mỹ", "Lí Thị Mĩ", false), ("Vàng Thị Dính", "Vang Thi Dinh", false),
    ("Vàng Thị Dính", "Vàng-Thị-Dính", false), ("Nguyễn Thị Hòa", "Nguyễn Thị Hoà", true),
    ("Vàng Thị Dính", "VÀNG THỊ DÍNH", true), ("Vàng Thị Dính", "Vàng  Thị Dính", true),
    ("Sùng A Sình", "ông Sùng A Sình", true),
  ])
  func areNamedAtTheLater(first: String, later: String, isJoined: Bool) {
    let outcome = given([(2022, person(first)), (2023, person("«\(later)»"))])
    let fact = AwardFact.otherSpelling(later, first: first, path: "content/awards/2022.csv", isJoined: isJoined)
    #expect(
      outcome.problems.filter { $0.fact.code == "other-spelling" } == [outcome.at("awards/2023.csv", .award(fact))])
    #expect(outcome.register.count == (isJoined ? 1 : 2))
    #expect(given([(2022, person(first)), (2023, person(later, "b"))]).spellings.isEmpty)
  }

  @Test func areSaidOnceHoweverManyRowsThereAre() {
    let rows =
      (2014...2023).map { ($0, person("Nguyễn Thị Hòa")) } + (2015...2023).map { ($0, person("Nguyễn Thị Hoà")) }
    #expect(given(rows).spellings.count == 1)
  }

  @Test func areNotSeenWhereOneDecisionHonoursBoth() {
    let both = [(2023, person("Nguyễn Thị Hoa")), (2023, person("Nguyễn Thị Hòa"))]
    #expect(given(both).spellings.isEmpty)
    let apart = [(2022, person("Nguyễn Thị Hoa")), (2023, person("Nguyễn Thị Hòa"))]
    #expect(given(apart).spellings.count == 1)
  }

  @Test func areSeenBetweenATableAndAStory() {
    let outcome = given([(2023, person("Lý Thị Mỹ"))], ["stories/a.md": told("Lí Thị Mỹ")])
    #expect(outcome.spellings.count == 1)
  }
}
