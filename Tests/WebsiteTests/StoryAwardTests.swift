import Testing

@testable import Website

/// The links between a story, the bloc's awards and their titles (plan, II.1).
@Suite struct StoryAwardTests {
  private static let head = "decision,date,issuer,title,type,subject,name,agency,story,revoked\n"

  private static func site(subject: String, rows: String) -> Website {
    var site = SmallSite(plan: "movements: [{ id: noi-guong, name: Nêu gương }]\n")
    site.story(
      "an", "2023-04-01", "movements: [noi-guong]\nconsent: " + subject, subject: "{ kind: individual, name: Lý An }")
    site.files["awards/2023.csv"] = head + rows
    return site.website
  }

  private static let told = "{ by: self, date: 2023-03-01, scope: [name, picture, story] }"
  private static let byInitials = "{ by: self, date: 2023-03-01, scope: [story] }"
  private static let row =
    "5/QĐ,2023-04-28,Trưởng Khối,giay-khen,ad-hoc,individual,Lý An,dan-van,/stories/2023/an.md,\n"

  private func storyPage(of website: Website) -> StoryPage? {
    let number = website.number("stories/2023/an.md")
    return website.catalog.entries[number].story.map { website.storyPage($0, number) }
  }

  @Test func aStoryNamesItsAwardsAndLeadsToTheirRoll() throws {
    let page = try #require(storyPage(of: Self.site(subject: Self.told, rows: Self.row)))
    #expect(page.ownAwards.map(\.label) == ["Giấy khen award_ad-hoc, Trưởng Khối, 28/4/2023"])
    #expect(page.ownAwards.map(\.address) == ["khen-thuong/index.html"])
  }

  @Test func theMovementOfTheStoryNamesThoseWhoWereCommended() throws {
    let website = Self.site(subject: Self.told, rows: Self.row)
    let movement = try #require(website.catalog.movements.first)
    let part = try #require(website.pages(ofListAt: "phong-trao/noi-guong.html").first?.part)
    #expect(website.movementPage(movement, part).honoured.map(\.name) == ["Lý An"])
  }

  @Test func aRevokedAwardStandsInTheStoryAsSuchAndHonoursNobody() throws {
    let website = Self.site(subject: Self.told, rows: Self.row.dropLast() + "2023-05-01\n")
    #expect(try #require(storyPage(of: website)).ownAwards.map(\.label).first?.hasSuffix(", revoked_on") ?? false)
    let movement = try #require(website.catalog.movements.first)
    let part = try #require(website.pages(ofListAt: "phong-trao/noi-guong.html").first?.part)
    #expect(website.movementPage(movement, part).honoured.isEmpty)
  }

  @Test func aStoryThatHidesTheNameLeadsToNoAward() throws {
    let website = Self.site(subject: Self.byInitials, rows: Self.row)
    #expect(try #require(storyPage(of: website)).ownAwards.isEmpty)
    #expect(website.honourPage(of: 2023).groups.flatMap { $0.texts("story") } == [nil])
    let movement = try #require(website.catalog.movements.first)
    let part = try #require(website.pages(ofListAt: "phong-trao/noi-guong.html").first?.part)
    #expect(website.movementPage(movement, part).honoured.isEmpty)
  }
}
