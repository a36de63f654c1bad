import Testing

@testable import Catalog

/// What a clerk writes in a table in Vietnamese is understood where a key's word is asked for.
@Suite struct SpokenValueTests {
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
}
