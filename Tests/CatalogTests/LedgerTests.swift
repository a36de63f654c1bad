import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private let plan = """
  year: 2023
  title: A
  commendation: { adHocDays: 15 }
  reports: [{ id: 2023-h1, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }]
  criteria: [{ id: chinh-tri, name: Nhiệm vụ chính trị, max: 40 }]
  """

private let agencies = "- { id: a, name: A, contact: { unit: A }, roles: [{ role: head }] }\n"

/// What is wrong with the table at `path`, besides what the rest of the site says.
private func facts(_ path: String, _ table: String) -> [Fact] {
  let site = ["agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n", path: table]
  return Given(site).outcome.problems.map(\.fact).filter { $0.code != "no-contact" && $0.code != "no-head" }
}

func column(_ key: String, _ title: String) -> SheetFact.Column { SheetFact.Column(key: key, title: title) }

private let head = "date,title,type,subject,name,agency,deed,revoked\n"

struct LedgerCase: Sendable, CustomTestStringConvertible {
  let testDescription, path, table: String
  let facts: [Fact]

  init(_ description: String, _ path: String, _ table: String, _ facts: Fact...) {
    (testDescription, self.path, self.table, self.facts) = (description, path, table, facts)
  }
}

@Test(arguments: [
  LedgerCase("an award", "awards/2023.csv", head + "2023-04-28,giay-khen,ad-hoc,individual,Lý An,a,2023-04-20,\n"),
  LedgerCase(
    "a header in Vietnamese, semicolons and a day first", "awards/2023.csv",
    "\u{FEFF}Ngày quyết định;Danh hiệu;Đối tượng;Họ và tên;Cơ quan\r\n28/4/2023;giay-khen;individual;Lý An;a\r\n",
    .entry(.dayFirst("28/4/2023", iso: "2023-04-28"))),
  LedgerCase(
    "a column that nobody knows", "awards/2023.csv",
    "date,title,subject,name,agency,phone\n2023-04-28,giay-khen,individual,Lý An,a,\n",
    .ledger(.unknownColumn("phone", nearest: nil))),
  LedgerCase(
    "a column too few is said once", "awards/2023.csv",
    "date,title,subject,name\n2023-04-28,giay-khen,individual,Lý An\n"
      + "2023-04-28,giay-khen,individual,Lý An\n", .sheet(.missingColumns([column("agency", "Cơ quan")]))),
  LedgerCase(
    "an empty cell that must be filled", "awards/2023.csv", head + "2023-04-28,giay-khen,,individual,,a,,\n",
    .sheet(.emptyCells([column("name", "Họ và tên")], others: 0))),
  LedgerCase(
    "a title that the law of the day does not know", "awards/2023.csv",
    head + "2023-04-28,xa-tieu-bieu,,collective,Xã A,a,,\n",
    .award(.titleNotInForce("Xã, phường, thị trấn tiêu biểu", day: "28/4/2023"))),
  LedgerCase(
    "an award for a deed too long ago", "awards/2023.csv",
    head + "2023-04-28,giay-khen,ad-hoc,individual,Lý An,a,2023-04-01,\n", .award(.late(days: 27, limit: 15))),
  LedgerCase(
    "two awards for one deed", "awards/2023.csv",
    head + "2023-04-28,giay-khen,ad-hoc,individual,Lý An,a,2023-04-20,\n"
      + "2023-04-28,giay-khen,ad-hoc,individual,LÝ AN,a,2023-04-20,\n", .award(.secondForOneDeed(first: "Lý An")),
    .award(.otherSpelling("LÝ AN", first: "Lý An", path: "content/awards/2023.csv", isJoined: true))),
  LedgerCase(
    "an award revoked before it was given", "awards/2023.csv",
    head + "2023-04-28,giay-khen,,individual,Lý An,a,,2023-04-01\n", .award(.revokedBeforeAward)),
  LedgerCase(
    "points above the criterion's", "scores/2023.csv", "agency,criterion,self,verified\na,chinh-tri,\"40,5\",38\n",
    .award(.scoreAboveMaximum("40"))),
  LedgerCase(
    "a report before its period", "reports/2023.csv", "report,agency,submitted\n2023-h1,a,2022-12-30\n",
    .award(.beforePeriod)),
  LedgerCase(
    "a report that the plan does not know", "reports/2023.csv", "report,agency,submitted\n2023-h2,a,2023-06-30\n",
    .link(.unknownID(.report, "2023-h2", nearest: "2023-h1"))),
  LedgerCase(
    "a report of another year", "reports/2023.csv", "report,agency,submitted\n2024-h1,a,2023-06-30\n",
    .link(.idOfOtherYear(.report, "2024-h1", year: 2023, known: ["2023-h1"]))),
  LedgerCase(
    "a title for collectives in the row of a person", "awards/2023.csv",
    head + "2023-04-28,tap-the-xuat-sac,,individual,Lý An,a,,\n",
    .award(.wrongSubject(title: "Tập thể lao động xuất sắc", .individual, of: "Lý An"))),
])
func aTableIsHeldAgainstPlanAndLaw(_ c: LedgerCase) { #expect(facts(c.path, c.table) == c.facts) }

@Test func awardsStandAsOfficialListsDo() {
  let names = ["Lê Văn Ấn", "Vũ Thị Dung", "Hoàng Văn Ánh", "Lý Văn An", "Đặng Thị Đào"]
  let rows = names.map { "2023-04-28,giay-khen,,individual,\($0),a,,\n" }.joined()
  let site = [
    "agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n",
    "awards/2023.csv": head + rows + "2023-04-28,giay-khen,,collective,Tổ hai,a,,\n",
  ]
  let listed = Given(site).outcome.catalog.awards(of: 2023).map(\.name.value)
  #expect(listed == ["Tổ hai", "Lý Văn An", "Hoàng Văn Ánh", "Lê Văn Ấn", "Vũ Thị Dung", "Đặng Thị Đào"])
}

private func pact(_ keys: String) -> String { "---\n\(keys)registered: { giay-khen: 1 }\n---\n" }

@Test func aPactIsItsAgencysForTheYearOfItsFolder() throws {
  let outcome = Given([
    "agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n",
    "pacts/2023/a.md": pact(
      "slogan: Một tuần một gương sáng\ntargets: [{ title: B, goal: \"1.200\", actual: \"93,5\" }]\n"),
  ]).outcome
  #expect(outcome.errors.isEmpty)
  let number = try #require(outcome.catalog.pact(of: ID("a"), in: 2023))
  let read = try #require(outcome.catalog.entries[number].pact)
  #expect(read.targets.map(\.goal?.value) == ["1200"])
  #expect(read.targets.map(\.actual) == ["93.5"])
  #expect(outcome.catalog.entries(of: ID<Agency>("a")).isEmpty)
}

@Test func aSloganIsShortAndOnesOwn() {
  let two = agencies + "- { id: b, name: B, contact: { unit: B } }\n- { id: c, name: C, contact: { unit: C } }\n"
  let outcome = Given([
    "agencies.yml": two, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n",
    "pacts/2023/a.md": pact("slogan: Văn hoá công sở\n"), "pacts/2023/b.md": pact("slogan: văn hóa công sở.\n"),
    "pacts/2023/c.md": pact("slogan: " + String(repeating: "một ", count: 16) + "\n"),
  ]).outcome
  let facts = outcome.problems.map(\.fact)
  #expect(facts.contains(.plan(.sameSlogan(agency: "A"))))
  #expect(facts.contains(.plan(.longSlogan(syllables: 16))))
}

@Test(arguments: [
  ("awards/2023.csv", "date,title,subject,name,agency,file\n2023-04-28,giay-khen,individual,Lý An,a,/media/a.pdf\n"),
  ("reports/2023.csv", "report,agency,submitted,file\n2023-h1,a,2023-06-20,/media/a.pdf\n"),
])
func aDecisionOrReportMayBeADocument(path: String, table: String) {
  let site = ["agencies.yml": agencies, "plans/2023.yml": plan, "site.yml": "format: 1\ntitle: A\n", path: table]
  let outcome = Given(site, media: ["media/a.pdf"]).outcome
  #expect(outcome.errors.isEmpty)
  #expect(outcome.catalog.usedMedia == ["media/a.pdf"])
}
