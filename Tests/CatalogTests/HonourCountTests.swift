import Testing

@testable import Catalog

@Suite struct HonourCountTests {
  private func counted(_ rows: String) -> HonourCount {
    let given = Given([
      "agencies.yml": "- { id: a, name: A, contact: { unit: A } }\n", "site.yml": "format: 1\ntitle: A\n",
      "awards/2023.csv": "date,title,subject,name,agency,role\n" + rows,
    ])
    return given.outcome.catalog.honours(in: 2023, of: ID("a"))
  }

  @Test func aPersonCountsOnceHoweverTheNameIsSpelt() {
    let rows = "2023-04-01,giay-khen,individual,Lý  Hoà,a,staff\n2023-05-01,giay-khen,individual,lý hòa,a,staff\n"
    #expect(counted(rows).individuals == 1)
  }

  @Test func peopleWhoseNamesDifferByAMarkAreTwo() {
    let rows = "2023-04-01,giay-khen,individual,Lý Lan,a,staff\n2023-04-01,giay-khen,individual,Lý Lân,a,leader\n"
    #expect(counted(rows).individuals == 2)
    #expect(counted(rows).staff == 1)
  }
}
