import Testing
import Vietnamese

@testable import Catalog

/// What clerks write is understood, and what cannot be right is said.
@Suite struct ClerkTests {
  @Test func aTableMaySayItInVietnamese() throws {
    let rows = """
      Ngày quyết định;Danh hiệu;Loại khen thưởng;Đối tượng;Họ và tên;Cơ quan;Lãnh đạo hay trực tiếp
      28/4/2023;giay-khen;Đột xuất;Cá nhân;Lý An;a;Trực tiếp
      28/4/2023;giay-khen;Theo công trạng;Tập thể;Tổ Một;a;

      """
    let given = Given([
      "agencies.yml": "- { id: a, name: A, contact: { unit: A } }\n", "site.yml": "format: 1\ntitle: A\n",
      "awards/2023.csv": rows,
    ])
    let awards = given.outcome.catalog.awards(of: 2023)
    #expect(awards.map(\.kind) == [.merit, .adHoc])
    #expect(awards.map(\.subject) == [.collective, .individual])
    #expect(awards.map(\.role) == [nil, .staff])
  }

  @Test func aGroupOfTheOrderForTiesMustHaveACriterion() {
    let plan = "year: 2023\ntitle: A\ntieOrder: [thi dua, «thi đu»]\ncriteria: [{ id: a, group: thi dua }]\n"
    let outcome = Given(["plans/2023.yml": plan]).outcome
    #expect(
      outcome.problems.contains(outcome.at("plans/2023.yml", .plan(.unknownTieGroup("thi đu", nearest: "thi dua")))))
  }

  @Test(arguments: [("2023-05-11", true), ("2023-05-10", false), ("2023-06", true), ("2023-05", false)])
  func aStepThatIsStillToComeIsNoneThatWasTaken(real: String, isAhead: Bool) {
    let story = """
      ---
      title: A
      date: 2023-05-01
      summary: A
      agency: a
      subject: { kind: collective, name: A }
      stage: { now: discovered, nurtured: { real: \(real) } }
      ---
      """
    var given = Given([
      "agencies.yml": "- { id: a, name: A, contact: { unit: A } }\n", "site.yml": "format: 1\ntitle: A\n",
      "stories/2023/a.md": story,
    ])
    given.occasion.today = Day(iso: "2023-05-10") ?? given.occasion.today
    #expect(given.outcome.problems.contains { $0.fact == .plan(.stepAhead) } == isAhead)
  }

  @Test(arguments: [("individual", true), ("collective", false)])
  func aNomineeMustBeOfThoseWhomTheTitleHonours(subject: String, isRight: Bool) {
    let outcome = Given([
      "agencies.yml": "- { id: a, name: A, contact: { unit: A } }\n", "site.yml": "format: 1\ntitle: A\n",
      "nominations/2023.csv": "subject,name,agency,title\n\(subject),Lý An,a,cstd-co-so\n",
    ]).outcome
    let isWrong = outcome.problems.contains { if case .award(.wrongSubject) = $0.fact { true } else { false } }
    #expect(isWrong != isRight)
  }
}
