import Testing

@testable import Website

@Suite struct FeedTests {
  private static let settings = "baseURL: https://example.vn/thi-dua\npublisher: Khối thi đua\n"

  private func site(_ more: String = "") -> SmallSite {
    var site = SmallSite(site: Self.settings + more, plan: "movements: [{ id: nong-thon-moi, name: Nông thôn mới }]\n")
    site.story("a", "2023-04-01", "movements: [nong-thon-moi]")
    site.news("b", "2023-05-02")
    site.notice("c", "2023-05-03", audience: "[van-phong]")
    return site
  }

  /// The titles of a feed's entries.
  private func titles(_ website: Website, _ address: String) -> [String] {
    website.text(at: address).split(separator: "<entry>").dropFirst().compactMap { entry in
      entry.split(separator: "<title>").last?.split(separator: "</title>").first.map(String.init)
    }
  }

  private func feeds(_ site: SmallSite) -> [String] { site.addresses.filter { $0.hasSuffix("atom.xml") } }

  @Test func thereIsAFeedForWhateverHasSomethingToTell() {
    var site = site()
    #expect(
      feeds(site) == [
        "atom.xml", "co-quan/dan-van/atom.xml", "co-quan/tuyen-giao/atom.xml", "co-quan/van-phong/atom.xml",
        "guong-nguoi-tot/atom.xml", "thong-bao/atom.xml", "tin-tuc/atom.xml",
      ])
    site.edition = .bloc
    #expect(feeds(site).isEmpty, "the bloc's edition has none")
    #expect(feeds(SmallSite(site: Self.settings)).isEmpty, "nor has a site without entries")
    site.edition = .public
    site.files["site.yml"] = "format: 1\ntitle: Gương Sáng\n"
    #expect(feeds(site).isEmpty, "nor one that does not know its address")
  }

  @Test func anAgencyIsToldWhatIsItsOwnAndWhatIsAddressedToIt() {
    let website = site().website
    #expect(titles(website, "atom.xml") == ["Thông báo c", "Tin b", "Bài a"])
    #expect(titles(website, "co-quan/dan-van/atom.xml") == ["Tin b", "Bài a"])
    #expect(titles(website, "co-quan/van-phong/atom.xml") == ["Thông báo c"])
    #expect(titles(website, "guong-nguoi-tot/atom.xml") == ["Bài a"])
  }

  @Test func aFeedIsWrittenAsFeedReadersReadIt() {
    var site = SmallSite(site: Self.settings)
    site.story(
      "a", "2023-04-01", "updated: 2023-04-02\nchanges: [{ date: 2023-04-20, note: \"Sửa <tên> & số hộ\" }]")
    #expect(
      site.website.text(at: "guong-nguoi-tot/atom.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <id>https://example.vn/thi-dua/guong-nguoi-tot/atom.xml</id>
        <title>stories - Gương Sáng</title>
        <subtitle>lede_stories</subtitle>
        <updated>2023-04-20T00:00:00+07:00</updated>
        <link rel="self" type="application/atom+xml" href="https://example.vn/thi-dua/guong-nguoi-tot/atom.xml"/>
        <link rel="alternate" type="text/html" href="https://example.vn/thi-dua/guong-nguoi-tot/index.html"/>
        <author>
        <name>Khối thi đua</name>
        <uri>https://example.vn/thi-dua/</uri>
        </author>
        <generator>guongsang</generator>
        <entry>
        <id>tag:example.vn,2023:/thi-dua/guong-nguoi-tot/2023/a.html</id>
        <title>Bài a</title>
        <link rel="alternate" type="text/html" href="https://example.vn/thi-dua/guong-nguoi-tot/2023/a.html"/>
        <published>2023-04-01T00:00:00+07:00</published>
        <updated>2023-04-20T00:00:00+07:00</updated>
        <author>
        <name>Ban Dân vận Tỉnh ủy</name>
        <uri>https://example.vn/thi-dua/co-quan/dan-van.html</uri>
        </author>
        <category term="story" label="kind_story"/>
        <summary type="html">&lt;p&gt;&lt;strong&gt;Đính chính 20/4/2023:&lt;/strong&gt; Sửa &amp;lt;tên&amp;gt; &amp;amp; số hộ&lt;/p&gt;
        &lt;p&gt;Tóm tắt a&lt;/p&gt;
        </summary>
        </entry>
        </feed>

        """)
  }

  @Test func movementsAreCategories() {
    let text = site().website.text(at: "guong-nguoi-tot/atom.xml")
    #expect(
      text.contains(
        """
        <category term="nong-thon-moi" scheme="https://example.vn/thi-dua/phong-trao/index.html" label="Nông thôn mới"/>
        """))
  }

  @Test func anAnnouncementTellsWhatItAsks() {
    var site = SmallSite(site: Self.settings)
    site.notice("c", "2023-05-03", "deadline: 2023-05-12\nsample: true")
    let text = site.website.text(at: "thong-bao/atom.xml")
    #expect(text.contains("&lt;strong&gt;fact_deadline:&lt;/strong&gt; thứ Sáu, 12/5/2023"))
    #expect(text.contains("&lt;strong&gt;sample&lt;/strong&gt;"), "what is invented is marked")
  }

  @Test func whatIsWithdrawnSupersededExpiredOrADraftIsInNoFeed() {
    var site = site()
    site.notice("moi", "2023-05-04", "supersedes: /announcements/2023/c.md")
    site.notice("het", "2023-05-01", "expires: 2023-05-09")
    site.story("rut", "2023-05-01", "withdrawn: { date: 2023-05-05, reason: Theo đề nghị }")
    site.story("nhap", "2023-05-01", "draft: true")
    site.story("mai", "2023-05-11")
    site.drafts = true
    #expect(titles(site.website, "atom.xml") == ["Thông báo moi", "Tin b", "Bài a"])
    let text = site.website.text(at: "atom.xml")
    for word in ["Bài rut", "rut.html", "Theo đề nghị", "Bài nhap", "Bài mai"] { #expect(!text.contains(word)) }
  }

  @Test func aFeedStaysWhenAllItToldHasLeftTheLists() {
    var site = SmallSite(site: Self.settings)
    site.notice("het", "2023-05-01", "expires: 2023-05-09")
    let text = site.website.text(at: "thong-bao/atom.xml")
    #expect(text.contains("<updated>2023-05-01T00:00:00+07:00</updated>") && !text.contains("<entry>"))
  }

  @Test func aFeedHoldsTheTwentyWrittenOrCorrectedLast() {
    var site = SmallSite(site: Self.settings)
    for day in 1...25 { site.news("t\(day)", "2023-04-\(day < 10 ? "0" : "")\(day)") }
    site.news("cu", "2022-04-01", "agency: dan-van\nchanges: [{ date: 2023-05-01, note: Sửa tên xã }]")
    let found = titles(site.website, "tin-tuc/atom.xml")
    #expect(found == ["Tin cu"] + (7...25).reversed().map { "Tin t\($0)" })
  }

  @Test func thePlanStandsInTheFeedOfAllWithItsCorrections() {
    var site = SmallSite(
      site: Self.settings,
      plan: "issued: { place: Hà Giang, date: 2023-04-10 }\nchanges: [{ date: 2023-04-15, note: Sửa hạn }]\n")
    site.news("b", "2023-04-12")
    #expect(titles(site.website, "atom.xml") == ["Kế hoạch năm 2023", "Tin b"])
    #expect(site.website.text(at: "atom.xml").contains("Đính chính 15/4/2023:"))
    #expect(titles(site.website, "tin-tuc/atom.xml") == ["Tin b"])
  }

  @Test func nothingInAFeedDependsOnTheDayOfTheBuild() {
    var site = site()
    let before = site.website.text(at: "atom.xml")
    site.today = "2023-08-01"
    #expect(site.website.text(at: "atom.xml") == before)
  }

  @Test func pagesTellOfTheirFeeds() throws {
    let website = site().website
    func feeds(_ address: String) throws -> [String?] {
      let output = try #require(website.outputs.first { $0.address == address })
      guard case .page(let page) = output.content else { return [] }
      return website.completed(website.draw(page, at: address).1, for: page).feeds.map(\.address)
    }
    #expect(try feeds("index.html") == ["atom.xml"])
    #expect(try feeds("tin-tuc/index.html") == ["atom.xml", "tin-tuc/atom.xml"])
    #expect(try feeds("thong-bao/2023/c.html") == ["atom.xml", "thong-bao/atom.xml"])
    #expect(try feeds("co-quan/dan-van.html") == ["atom.xml", "co-quan/dan-van/atom.xml"])
    #expect(website.feedMenu.count == 4)
  }

  @Test(arguments: [
    ("https://example.vn/a.html", "tag:example.vn,2023:/a.html"),
    ("http://example.vn/a.html", "tag:example.vn,2023:/a.html"),
    ("https://Example.VN:8080/thi-dua/a.html", "tag:example.vn,2023:/thi-dua/a.html"),
    ("https://ten@example.vn/a.html", "tag:example.vn,2023:/a.html"),
    ("https://thi-đua.vn/a.html", "https://thi-đua.vn/a.html"),
    ("https://example.vn/?a/b.html", "https://example.vn/?a/b.html"),
    ("https:///a.html", "https:///a.html"),
  ])
  func aNameForEverIsMadeFromTheAddress(address: String, name: String) {
    #expect(tagName(of: address, since: 2023) == name)
  }

  @Test(arguments: [(7 * 3600, "+07:00"), (0, "+00:00"), (-3 * 3600 - 1800, "-03:30")])
  func timesTellHowFarTheyAreFromUTC(offset: Int, zone: String) {
    #expect(internetTime(day("2023-05-01"), minute: 8 * 60 + 5, offset: offset) == "2023-05-01T08:05:00" + zone)
  }
}
