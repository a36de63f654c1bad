import Testing

@testable import Website

@Suite struct YearTests {
  @Test func pactsStandBesideThePlanAndOnTheirAgencysPage() throws {
    var site = SmallSite()
    site.files["pacts/2023/dan-van.md"] = """
      ---
      slogan: Một tháng hai buổi xuống xã
      targets: [{ title: Buổi, unit: buổi, goal: 24, actual: 9 }, { title: Bài, goal: 2, actual: 3 }]
      registered: { giay-khen: 1 }
      ---
      """
    let website = site.website
    let addresses = website.outputs.map(\.address)
    #expect(addresses.contains("ke-hoach/2023/giao-uoc/index.html"))
    #expect(addresses.contains("ke-hoach/2023/giao-uoc/dan-van.html"))
    let number = try #require(website.catalog.pact(of: .init("dan-van"), in: 2023))
    let pact = try #require(website.pactSummary(number))
    #expect(pact.targets.map(\.state) == ["unmet", "exceeded"])
    #expect(pact.targets.map(\.percent) == ["37", "100"])
    #expect(website.title(of: website.catalog.entries[number]).isEmpty == false)
  }

  @Test func aSiteWithoutPactsAndAwardsHasNoPageForThem() {
    var site = SmallSite()
    site.story("a", "2023-05-01")
    let addresses = site.website.outputs.map(\.address)
    #expect(!addresses.contains { $0.contains("giao-uoc/") || $0.hasPrefix("khen-thuong") })
  }

  @Test func theLatestHonourRollStandsAtTheSectionsAddress() {
    var site = SmallSite()
    let head = "date,title,subject,name,agency\n"
    site.files["awards/2023.csv"] = head + "2023-04-28,giay-khen,individual,Lý An,dan-van\n"
    site.files["awards/2022.csv"] = head + "2022-04-28,giay-khen,individual,Lý An,dan-van\n"
    let addresses = site.website.outputs.map(\.address)
    #expect(addresses.contains("khen-thuong/index.html"))
    #expect(addresses.contains("khen-thuong/2022.html"))
    #expect(!addresses.contains("khen-thuong/2023.html"))
  }
}
