import Testing

@testable import Website

struct PersonCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let subject: String
  var more = ""
  let name: String
  let portrait: String
}

@Suite struct StoryTests {
  private func page(_ name: String, of site: SmallSite) throws -> StoryPage {
    let website = site.website
    let number = website.number("stories/2023/\(name).md")
    return website.storyPage(try #require(website.catalog.entries[number].story), number)
  }

  private static let photo = "photo: /media/dinh.jpg"
  private static func consent(_ by: String, _ scope: String) -> String {
    "consent: { by: \(by), date: 2023-03-01, scope: [\(scope)] }"
  }

  @Test(arguments: [
    PersonCase(
      testDescription: "who agreed to everything", subject: "{ kind: individual, name: Vàng Thị Dính, \(photo) }",
      more: consent("self", "name, picture, story"), name: "Vàng Thị Dính", portrait: "media/dinh.jpg"),
    PersonCase(
      testDescription: "who did not agree to the picture",
      subject: "{ kind: individual, name: Vàng Thị Dính, \(photo) }", more: consent("self", "name, story"),
      name: "Vàng Thị Dính", portrait: "assets/art/canh/a.svg"),
    PersonCase(
      testDescription: "who did not agree to the name",
      subject: "{ kind: individual, name: Vàng Thị Dính, \(photo) }", more: consent("self", "picture, story"),
      name: "V.T.D.", portrait: "media/dinh.jpg"),
    PersonCase(
      testDescription: "a minor", subject: "{ kind: individual, name: Lù Mí Sính, minor: true, \(photo) }",
      more: consent("parent-and-child", "name, picture, story"), name: "L.M.S.", portrait: "assets/art/canh/a.svg"),
    PersonCase(
      testDescription: "a household without a picture", subject: "{ kind: household, name: Gia đình ông Phử }",
      more: consent("self", "name, story"), name: "Gia đình ông Phử", portrait: "assets/art/ho-gia-dinh/a.svg"),
    PersonCase(
      testDescription: "a collective needs no consent", subject: "{ kind: collective, name: Tổ xe, \(photo) }",
      name: "Tổ xe", portrait: "media/dinh.jpg"),
  ])
  func onlyWhatWasAgreedToIsShown(_ c: PersonCase) throws {
    var site = SmallSite()
    site.media("dinh.jpg", width: 400, height: 500)
    site.story("a", "2023-05-01", c.more, subject: c.subject)
    let page = try page("a", of: site)
    #expect(page.name == c.name && page.portrait.address == c.portrait)
    #expect(page.portrait.alternative == (c.portrait.hasPrefix("media") ? "Ảnh: \(c.name)" : ""))
    let website = site.website
    #expect(website.card(0)?.name == c.name && website.card(0)?.portrait.address == c.portrait)
    #expect(website.row(0).from == "\(c.name), Ban Dân vận Tỉnh ủy")
  }

  @Test func withoutConsentThereIsNoPage() {
    var site = SmallSite()
    site.story("a", "2023-05-01", subject: "{ kind: individual, name: Vàng Thị Dính }")
    #expect(!site.addresses.contains { $0.hasPrefix("guong-nguoi-tot") })
  }

  @Test func stepsThatWereTakenAndStepsToComeAreToldApart() throws {
    var site = SmallSite()
    site.story(
      "a", "2023-05-01",
      """
      stage:
        now: nurtured
        discovered: { planned: 2023-02, real: 2023-03 }
        nurtured: { real: 2023-04-03 }
        reviewed: { planned: 2023-09 }
      """)
    let steps = try page("a", of: site).steps
    #expect(steps.map(\.name) == ["stage_discovered", "stage_nurtured", "stage_reviewed", "stage_replicated"])
    #expect(steps.map(\.isDone) == [true, true, false, false])
    #expect(steps.map(\.date) == ["tháng 3/2023", "từ 03/4/2023", "dự kiến tháng 9/2023", ""])
  }

  @Test func whatWasPlannedIsNotSaidOfAStepThatWasTaken() throws {
    var site = SmallSite()
    site.story("a", "2023-05-01", "stage: { now: nurtured, discovered: { planned: 2023-02 } }")
    site.story("b", "2023-05-01")
    #expect(try page("a", of: site).steps.map(\.date) == ["", "", "", ""])
    #expect(try page("b", of: site).steps.isEmpty)
  }

  /// Stories of one movement, the oldest `a`.
  private func stories(_ count: Int) -> SmallSite {
    var site = SmallSite(plan: "movements: [{ id: ngheo, name: Vì người nghèo }]\n")
    for number in 0..<count {
      let name = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number)))
      site.story(name, "2023-04-0\(number + 1)", "movements: [ngheo]")
    }
    return site
  }

  @Test(arguments: [
    ("movements: [ngheo]\nfields: [ho-ngheo]", "Giúp hộ nghèo"), ("movements: [ngheo]", "Vì người nghèo"), ("", ""),
  ])
  func aCardIsHeadedByTheFirstFieldElseTheMovement(keys: String, kicker: String) {
    var site = stories(0)
    site.files["fields.yml"] = "- { id: ho-ngheo, name: Giúp hộ nghèo }\n"
    site.story("a", "2023-04-01", keys)
    #expect(site.website.card(0)?.kicker == kicker)
  }

  @Test func relatedAndNextStoriesAreNeighbours() throws {
    let site = stories(6)
    let newest = try page("f", of: site)
    #expect(newest.kicker == "Phong trào: Vì người nghèo")
    #expect(newest.next?.title == "Bài e")
    #expect(newest.related.map(\.title) == ["Bài d", "Bài c", "Bài b"])
    let second = try page("b", of: site)
    #expect(second.next?.title == "Bài a")
    #expect(second.related.map(\.title) == ["Bài c", "Bài d", "Bài e"])
    // After the oldest the newest comes round again.
    #expect(try page("a", of: site).next?.title == "Bài f")
    #expect(try page("a", of: stories(1)).next == nil)
  }

  @Test func aNewStoryChangesTheOldestStorysPageAlone() throws {
    let (before, after) = (stories(7), stories(8))
    let changed = try "abcdefg".map(String.init).filter { name in
      let (old, new) = (try page(name, of: before), try page(name, of: after))
      return old.next?.title != new.next?.title || old.related.map(\.title) != new.related.map(\.title)
    }
    #expect(changed == ["a"])
  }

  @Test func whatElseAStoryTellsIsInWords() throws {
    var site = SmallSite()
    site.story(
      "a", "2023-05-01",
      """
      awards: [{ title: bk-tinh, year: 2022, issuer: Chủ tịch tỉnh }]
      lessons: [Đọc thành tiếng, Chia câu]
      quote: { text: Bà con nghe hiểu, by: Tổ trưởng }
      initiative: { title: Bản nói, recognised: true, decision: 12-QĐ/BDV }
      coverage: [{ outlet: Báo Hà Giang, date: 2023-04-02, url: 'https://example.org/a' }, { outlet: Bản tin }]
      """)
    let page = try page("a", of: site)
    #expect(page.awards.map(\.text).first?.hasSuffix(", Chủ tịch tỉnh, 2022") == true)
    #expect(page.lessons.map(\.text) == ["Đọc thành tiếng", "Chia câu"])
    #expect(page.quote == "Bà con nghe hiểu" && page.quoteBy == "Tổ trưởng")
    #expect(page.initiative == "Bản nói" && page.initiativeNote == "recognised, 12-QĐ/BDV")
    #expect(page.press.map(\.label) == ["Báo Hà Giang, 02/4/2023", "Bản tin"])
    #expect(page.press.map(\.address) == ["https://example.org/a", nil])
    #expect(page.agency.address == "co-quan/dan-van.html")
  }
}
