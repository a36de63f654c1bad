import Testing
import Vietnamese

@testable import Catalog

private let plan = """
  year: 2023
  title: A
  reports: [{ id: h1, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]
  tieOrder: [chinh-tri]
  criteria:
    - { id: mot, group: chinh-tri, max: 40 }
    - { id: hai, group: thi-dua, max: 60 }
    - { id: tru, group: thi-dua, kind: penalty, max: 5 }
  """

private func given(_ table: String, _ path: String, today: String = "2023-07-01") -> Given {
  let agencies = ["a", "b", "c", "d"].map { "- { id: \($0), name: \($0), contact: { unit: A } }\n" }.joined()
  var given = Given([
    "agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n", path: table,
  ])
  given.occasion.today = Day(iso: today) ?? given.occasion.today
  return given
}

private let rows = [
  "a,mot,40,30\n", "a,hai,60,50\n", "b,mot,40,\"30,5\"\n", "b,hai,50,\"49,5\"\n",
  "c,mot,30,20\n", "c,hai,60,55\n", "d,mot,40,40\n", "d,hai,60,45\n", "d,tru,0,5\n",
]

@Test func equalTotalsShareARankAndTheNextIsSkipped() {
  let table = "agency,criterion,self,verified\n" + rows.joined()
  let standings = given(table, "scores/2023.csv").outcome.catalog.standings(of: 2023)
  // d has 80 after its penalty, as a and b have; of these the political tasks put d first, then b.
  #expect(standings.map(\.agency.slug) == ["d", "b", "a", "c"])
  #expect(standings.map(\.rank) == [1, 1, 1, 4])
  #expect(standings.map(\.total.decimal) == ["80", "80", "80", "75"])
}

@Test func theOrderOfTheRowsDoesNotMatter() {
  let wanted = given("agency,criterion,self,verified\n" + rows.joined(), "scores/2023.csv").outcome.catalog
    .standings(of: 2023).map { "\($0.rank) \($0.agency.slug) \($0.total.decimal)" }
  for shift in rows.indices {
    let turned = (rows[shift...] + rows[..<shift]).reversed()
    let standings = given("agency,criterion,self,verified\n" + turned.joined(), "scores/2023.csv").outcome.catalog
      .standings(of: 2023)
    #expect(standings.map { "\($0.rank) \($0.agency.slug) \($0.total.decimal)" } == wanted)
  }
}

@Test func pointsAreExact() {
  #expect(Points("0.1").map { $0 + $0 + $0 }?.decimal == "0.3")
  #expect(Points("-2.5")?.decimal == "-2.5")
  #expect(Points("1.")?.decimal == "1")
  #expect(Points("x") == nil)
}

@Test(arguments: [
  ("2023-06-01", ReportState.open), ("2023-06-23", .open), ("2023-06-24", .missing), ("2023-07-01", .missing),
])
func aReportNotHandedInIsMissingOnceItIsDue(today: String, state: ReportState) throws {
  let catalog = given("report,agency,submitted\nh1,b,2023-06-23\n", "reports/2023.csv", today: today).outcome.catalog
  let report = try #require(catalog.plans.first?.reports.first)
  #expect(catalog.state(of: report, 2023, by: ID("a")) == state)
}

@Test func aReportHandedInAfterItsDayIsLate() throws {
  let table = "report,agency,submitted\nh1,a,2023-06-23\nh1,b,2023-06-24\n"
  let catalog = given(table, "reports/2023.csv").outcome.catalog
  let report = try #require(catalog.plans.first?.reports.first)
  let day = try #require(Day(iso: "2023-06-23"))
  #expect(catalog.state(of: report, 2023, by: ID("a")) == .onTime(day))
  #expect(catalog.state(of: report, 2023, by: ID("b")) == .late(day.adding(days: 1)))
}
