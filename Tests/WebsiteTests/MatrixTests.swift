import Testing

@testable import Website

@Test func theMatrixNamesTheAgenciesThatHaveShownNothing() throws {
  var site = SmallSite(plan: "movements: [{ id: vi-nguoi-ngheo, name: A }]\n")
  site.story("a", "2023-05-01", "movements: [vi-nguoi-ngheo]")
  let page = site.website.movementsPage()
  let row = try #require(page.items.first)
  #expect(page.columns.count == row.cells.count)
  #expect(row.cells.count { $0.text == "1" } == 1)
  #expect(row.cells.count { $0.text.isEmpty } == page.columns.count - 1)
  #expect(row.gaps.split(separator: ",").count == page.columns.count - 1)
}
