import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// Tables of several years: a year's rows are `title,subject,name,agency` and, where it is not 20 December, the day.
struct HistoryCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rows: [String: [String]]
  let facts: [HonourFact]

  init(_ description: String, _ rows: [String: [String]], _ facts: HonourFact...) {
    (testDescription, self.rows, self.facts) = (description, rows, facts)
  }
}

private let agencies = """
  - { id: a, name: Ban A, contact: { unit: A }, roles: [{ role: head }] }
  - { id: b, name: Ban B, contact: { unit: B } }
  - { id: c, name: Ban C, contact: { unit: C }, until: 2022-06-30, successor: b }
  """

/// A site of these tables, each with a plan of its year that sets `rules`.
private func given(_ rows: [String: [String]], rules: String = "", others: [String: String] = [:]) -> GivenOutcome {
  var files = ["agencies.yml": agencies, "plans/2023.yml": "year: 2023\ntitle: A\n" + rules].merging(others) { $1 }
  for (year, rows) in rows {
    let lines = rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let day = cells.count > 4 ? "\(cells[4])" : "\(year)-12-20"
      return (cells.prefix(4).joined(separator: ",") + ",\(day),\(cells.count > 5 ? "\(cells[5])" : "")")
    }
    files["awards/\(year).csv"] = "title,subject,name,agency,date,revoked\n" + lines.joined(separator: "\n") + "\n"
  }
  var given = Given(files)
  given.occasion = Occasion(today: Day(2024, 5, 10))
  return given.outcome
}

private func facts(_ outcome: GivenOutcome) -> [HonourFact] {
  outcome.others.compactMap { if case .honour(let fact) = $0 { fact } else { nil } }
}

private let grassroots = "cstd-co-so,individual,Lý An,a"
private let advanced = "lao-dong-tien-tien,individual,Lý An,a"
private let provincial = "Chiến sĩ thi đua bộ, ban, ngành, tỉnh"
private let fighter = "Chiến sĩ thi đua cơ sở"
private let worker = "Lao động tiên tiến"

@Test(arguments: [
  HistoryCase(
    "three years running that end with the award",
    [
      "2021": [advanced, grassroots], "2022": [advanced, grassroots],
      "2023": [advanced, grassroots, "cstd-tinh,individual,Lý An,a"],
    ]),
  HistoryCase(
    "three years running that end the year before",
    [
      "2020": [advanced, grassroots], "2021": [advanced, grassroots], "2022": [advanced, grassroots],
      "2023": ["cstd-tinh,individual,Lý An,b,2023-02-17"],
    ]),
  HistoryCase(
    "a year between is missing",
    [
      "2020": [advanced, grassroots], "2021": [advanced], "2022": [advanced, grassroots],
      "2023": ["cstd-tinh,individual,Lý An,a"],
    ], .lacksTitlesRunning(provincial, needed: fighter, count: 3, missing: [2021])),
  HistoryCase(
    "a revoked title does not count",
    [
      "2021": [advanced, grassroots], "2022": [advanced, grassroots + ",2022-12-20,2023-01-05"],
      "2023": [advanced, grassroots, "cstd-tinh,individual,Lý An,a"],
    ], .lacksTitlesRunning(provincial, needed: fighter, count: 3, missing: [2022])),
  HistoryCase(
    "what lies before the first table is not claimed to be missing",
    ["2022": [advanced, grassroots, "cstd-tinh,individual,Lý An,a"]]),
  HistoryCase(
    "this year's title may still come",
    [
      "2022": [advanced, grassroots], "2023": [advanced, grassroots],
      "2024": ["cstd-tinh,individual,Lý An,a,2024-02-17"],
    ]),
  HistoryCase(
    "tables that do not list the lower title are spoken of once",
    ["2021": [], "2023": ["cstd-co-so,individual,Lý An,a", "cstd-co-so,individual,Vũ Bình,a"]],
    .lacksTitleOfYear(fighter, needed: worker, year: 2023)),
  HistoryCase(
    "each one who is not among the advanced workers of the year",
    ["2023": ["lao-dong-tien-tien,individual,Hà Chi,a", grassroots, "cstd-co-so,individual,Vũ Bình,a"]],
    .lacksTitleOfYear(fighter, needed: worker, year: 2023), .lacksTitleOfYear(fighter, needed: worker, year: 2023)),
  HistoryCase(
    "a name whose tone stands elsewhere is the same",
    ["2023": ["lao-dong-tien-tien,individual,Hoàng Hoà,a", "cstd-co-so,individual,Hoàng Hòa,a"]]),
  HistoryCase(
    "a decision early in the year is of the year before",
    ["2022": [advanced], "2023": ["cstd-co-so,individual,Lý An,a,2023-01-15"]]),
  HistoryCase(
    "two provincial titles within six years",
    [
      "2018": [advanced, grassroots], "2019": [advanced, grassroots],
      "2020": [advanced, grassroots, "cstd-tinh,individual,Lý An,a"], "2021": [advanced, grassroots],
      "2022": [advanced, grassroots],
      "2023": [advanced, grassroots, "cstd-tinh,individual,Lý An,a", "cstd-toan-quoc,individual,Lý An,a"],
    ]),
  HistoryCase(
    "a national title without a recent provincial one",
    [
      "2021": ["giay-khen,individual,Lý An,a"], "2022": ["giay-khen,individual,Lý An,a"],
      "2023": ["cstd-toan-quoc,individual,Lý An,a"],
    ], .lacksTitles("Chiến sĩ thi đua toàn quốc", needed: provincial, count: 2, found: 0)),
  HistoryCase(
    "an excellent collective whose agency has its emulation fighter",
    ["2022": [advanced, grassroots], "2023": ["tap-the-xuat-sac,collective,Phòng 1,a,2023-02-17"]]),
  HistoryCase(
    "an excellent collective whose agency has none",
    ["2022": [advanced, grassroots], "2023": ["tap-the-xuat-sac,collective,Phòng 1,b,2023-02-17"]],
    .lacksMembersTitle("Tập thể lao động xuất sắc", needed: fighter, agency: "Ban B")),
])
func titlesAreHeldAgainstThoseBeforeThem(_ c: HistoryCase) { #expect(facts(given(c.rows)) == c.facts) }

@Test func aFlagOfTheGovernmentIsForTheFirstOfItsBloc() {
  let rules = "criteria: [{ id: chinh-tri, name: Nhiệm vụ chính trị, max: 40 }]\n"
  let scores = ["scores/2023.csv": "agency,criterion,self,verified\na,chinh-tri,40,38\nb,chinh-tri,39,39\n"]
  let flag = "Cờ thi đua của Chính phủ"
  let second = given(["2023": ["co-chinh-phu,collective,Ban A,a"]], rules: rules, others: scores)
  #expect(facts(second) == [.notFirstOfBloc(flag, year: 2023)])
  let first = given(["2023": ["co-chinh-phu,collective,Ban B,b"]], rules: rules, others: scores)
  #expect(facts(first) == [])
  #expect(facts(given(["2023": ["co-chinh-phu,collective,Ban A,a"]])) == [], "without standings nobody knows")
}

@Test func onlyABoundThatThePlanSetsIsHeld() {
  let names = ["An", "Bình", "Chi", "Dung"]
  let workers = names.map { "lao-dong-tien-tien,individual,Lý \($0),a" }
  let rows = ["2023": workers + names.prefix(2).map { "cstd-co-so,individual,Lý \($0),a" }]
  #expect(facts(given(rows)) == [])
  #expect(facts(given(rows, rules: "commendation: { fighterPercent: 50 }\n")) == [])
  let outcome = given(rows, rules: "commendation: { fighterPercent: 25 }\n")
  #expect(facts(outcome) == [.tooMany(fighter, count: 2, of: worker, outOf: 4, percent: 25)])
}

@Test func aRatioThatFallsIsPointedOutOnlyOnceTheYearIsOver() {
  let people = agencies.split(separator: "\n").map {
    $0.hasPrefix("- { id: a,") ? $0.dropLast(1) + ", headcount: { 2021: 10, 2022: 10, 2023: 10, 2024: 10 } }" : $0[...]
  }
  let file = ["agencies.yml": people.joined(separator: "\n")]
  let rows = [
    "2021": ["giay-khen,individual,Lý An,a", "giay-khen,individual,Lý Bình,a"],
    "2022": ["giay-khen,individual,Lý An,a"],
    "2023": ["giay-khen,individual,Lý An,a", "giay-khen,individual,Lý Chi,a", "giay-khen,individual,Lý Chi,a"],
    "2024": ["giay-khen,individual,Lý An,a,2024-02-20"],
  ]
  #expect(facts(given(rows, others: file)) == [.ratioFell(year: 2022, from: "20,0", to: "10,0")])
}

@Test func oneDeedIsAwardedOnceAlsoOverTheTurnOfTheYear() {
  let head = "date,title,type,subject,name,agency,deed,story\n"
  let files = [
    "awards/2022.csv": head + "2022-12-30,giay-khen,ad-hoc,individual,Hoàng Hòa,ban-dan-van,2022-12-24,\n",
    "awards/2023.csv": head
      + "2023-01-06,bk-tinh,ad-hoc,individual,Hoàng Hoà,ban-dan-van,2022-12-24,\n"
      + "2023-01-06,giay-khen,ad-hoc,individual,Vũ Bình,ban-dan-van,,/stories/a.md\n"
      + "2023-01-07,bk-tinh,ad-hoc,individual,Vũ Bình,ban-dan-van,2023-01-09,/stories/a.md\n",
    "stories/a.md": story(name: "Vũ Bình"),
  ]
  let facts = Given(files).outcome.others.filter {
    switch $0 {
    case .award(.otherSpelling): false
    case .award, .honour: true
    default: false
    }
  }
  #expect(
    Set(facts) == [
      .award(.secondForOneDeed(first: "Hoàng Hòa")), .award(.secondForOneDeed(first: "Vũ Bình")),
      .honour(.deedAfterAward),
    ])
}

@Test func whoIsCommendedStillExistsOnTheDay() {
  let outcome = given([
    "2022": ["giay-khen,individual,Lý An,c,2022-06-30", "giay-khen,individual,Vũ Bình,c,2022-07-01"]
  ])
  let gone = Fact.plan(.agencyGone("Ban C", until: "30/6/2022", successor: "Ban B"))
  #expect(outcome.others.filter { $0 == gone } == [gone])
}

@Test func whoIsResponsibleStillExistsOnTheDay() {
  let outcome = given(
    [:],
    rules: """
      phases:
        - id: dot-1
          from: 2022-01-01
          to: 2022-06-30
          tasks:
            - { id: hop, title: Họp, responsible: [c] }
            - { id: tong-ket, title: Tổng kết, due: 2022-12-01, responsible: [«c»] }
      """, others: ["pacts/2023/c.md": "«»---\nslogan: Cùng nhau\nregistered: { giay-khen: 1 }\n---\n"])
  let gone = Fact.plan(.agencyGone("Ban C", until: "30/6/2022", successor: "Ban B"))
  let found = outcome.problems.filter { $0.fact == gone }
  #expect(found.count == 2)
  #expect(found.contains(outcome.at("plans/2023.yml", gone)))
}
