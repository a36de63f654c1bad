import Testing

@testable import Website

@Suite struct MatrixTests {
  private static func site() -> SmallSite {
    var site = SmallSite(plan: "movements: [{ id: vi-nguoi-ngheo, name: A }, { id: cai-cach, name: B }]\n")
    site.files["fields.yml"] = "- { id: tham-muu, name: Tham mưu }\n"
    site.story("a", "2023-05-01", "movements: [vi-nguoi-ngheo, cai-cach]")
    site.news("b", "2023-05-02", "agencies: [dan-van, van-phong]\nmovements: [vi-nguoi-ngheo]")
    return site
  }

  @Test func theMatrixNamesTheAgenciesThatHaveShownNothing() throws {
    let table = try #require(Self.site().website.movementsPage().coverage)
    #expect(table.columns.map(\.text) == ["Ban Tuyên giáo", "Ban Dân vận", "Văn phòng Tỉnh ủy"])
    #expect(table.rows.map { $0.cells.map(\.count) } == [["", "2", "1"], ["", "1", ""]])
    let news = "tin-tuc/2023/b.html", list = "phong-trao/vi-nguoi-ngheo.html"
    #expect(table.rows[0].cells.map(\.address) == [nil, list, news])
    #expect(table.rows.map(\.gaps) == ["Ban Tuyên giáo", "Ban Tuyên giáo, Văn phòng Tỉnh ủy"])
  }

  @Test func sumsCountEachEntryOnce() throws {
    let table = try #require(Self.site().website.movementCoverage(of: 2023, title: ""))
    #expect(table.rows.map(\.total) == ["2", "1"])
    #expect(table.totals.map(\.text) == ["", "2", "1"])
    #expect(table.total == "2")
  }

  @Test func eachYearOfAPlanHasItsOwn() throws {
    var site = Self.site()
    site.files["plans/2022.yml"] = "year: 2022\ntitle: Kế hoạch\nmovements: [{ id: cu, name: Cũ }]\n"
    #expect(!site.addresses.contains("ke-hoach/2022/bai-theo-co-quan.html"))
    site.news("c", "2022-05-02", "agency: dan-van\nmovements: [cu, cai-cach]\nfields: [tham-muu]")
    #expect(site.addresses.contains("ke-hoach/2022/bai-theo-co-quan.html"))
    let page = site.website.coveragePage(2022, title: "")
    #expect(page.years.map(\.label) == ["2023", "2022"])
    #expect(page.tables.map { $0.rows.map(\.name) } == [["Cũ", "B"], ["Tham mưu"]])
    #expect(page.tables.map(\.total) == ["1", "1"])
  }

  @Test func aFormerAgencyKeepsItsColumnAndIsNoGap() throws {
    var site = Self.site()
    site.files["agencies.yml"] = SmallSite.agencies + "- { id: cu, name: Ban Cũ, until: 2023-03-31 }\n"
    site.news("c", "2023-03-02", "agency: cu\nmovements: [cai-cach]")
    let table = try #require(site.website.movementCoverage(of: 2023, title: ""))
    #expect(table.columns.last?.text == "Ban Cũ")
    #expect(table.rows.map { $0.cells.last?.count } == ["", "1"])
    #expect(table.rows.allSatisfy { !$0.gaps.contains("Cũ") })
  }
}
