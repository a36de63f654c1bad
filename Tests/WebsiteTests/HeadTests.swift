import Testing

@testable import Website

@Suite struct HeadTests {
  private static let settings = "baseURL: https://example.vn/\npublisher: Khối thi đua\n"

  private func frame(_ site: SmallSite, _ address: String) throws -> Frame {
    let website = site.website
    let output = try #require(website.outputs.first { $0.address == address })
    guard case .page(let page) = output.content else { throw NoPage() }
    return website.completed(website.draw(page, at: address).1, for: page)
  }
  private struct NoPage: Error {}

  private func data(_ site: SmallSite, _ address: String) throws -> String {
    String(decoding: try frame(site, address).linkedData, as: UTF8.self)
  }

  @Test func aStoryTellsWhatItIsWhenItIsPassedOn() throws {
    var site = SmallSite(site: Self.settings)
    site.media("bia/a.jpg", width: 1600, height: 900)
    site.story(
      "a", "2023-04-01",
      "cover: { image: /media/bia/a.jpg, alt: Con đường }\nchanges: [{ date: 2023-04-20, note: Sửa }]")
    let sharing = try #require(try frame(site, "guong-nguoi-tot/2023/a.html").sharing)
    #expect(sharing.title == "Bài a" && sharing.description == "Tóm tắt a" && sharing.kind == "article")
    #expect(sharing.address == "https://example.vn/guong-nguoi-tot/2023/a.html")
    #expect(sharing.siteName == "Gương Sáng" && sharing.locale == "vi_VN")
    #expect(sharing.published == "2023-04-01" && sharing.modified == "2023-04-20")
    let image = try #require(sharing.image)
    #expect(image.address == "https://example.vn/media/bia/a.jpg" && image.alternative == "Con đường")
    let home = try #require(try frame(site, "index.html").sharing)
    #expect(home.title == "Gương Sáng" && home.kind == "website" && home.published.isEmpty)
  }

  @Test func aFurtherPageOfAListIsPassedOnUnderItsName() throws {
    var site = SmallSite(site: Self.settings)
    for day in 10...65 { site.story("bai-\(day)", "2023-0\(1 + day / 28)-\(10 + day % 18)") }
    let further = try #require(site.website.outputs.map(\.address).first { $0.hasPrefix("guong-nguoi-tot/trang-") })
    let title = try #require(try frame(site, further).sharing?.title)
    #expect(title.hasPrefix("stories, "), "\(title)")
  }

  @Test(arguments: [
    ("a portrait that may be shown", "[name, picture, story]", "jpg", true),
    ("one that may not", "[name, story]", "jpg", false),
    ("a drawing, which nobody else shows", "[name, picture, story]", "svg", false),
  ])
  func thePortraitIsPassedOnAsFarAsItMayBe(name: String, scope: String, ending: String, isShown: Bool) throws {
    var site = SmallSite(site: Self.settings)
    site.media("chan-dung/a.\(ending)", width: 400, height: 500)
    site.story(
      "a", "2023-04-01", "consent: { by: self, date: 2023-03-01, scope: \(scope) }",
      subject: "{ kind: individual, name: Hoàng Thị Liên, photo: /media/chan-dung/a.\(ending) }")
    let sharing = try #require(try frame(site, "guong-nguoi-tot/2023/a.html").sharing)
    #expect((sharing.image != nil) == isShown, "\(name)")
  }

  @Test func aSiteThatDoesNotKnowItsAddressAndTheBlocsOwnSayNothing() throws {
    var site = SmallSite()
    site.story("a", "2023-04-01")
    #expect(try frame(site, "guong-nguoi-tot/2023/a.html").sharing == nil)
    site.files["site.yml"] = "format: 1\ntitle: Gương Sáng\n" + Self.settings
    site.edition = .bloc
    let frame = try frame(site, "guong-nguoi-tot/2023/a.html")
    #expect(frame.sharing == nil && frame.linkedData.isEmpty && frame.feeds.isEmpty)
  }

  @Test func aStoryIsAnArticleToPrograms() throws {
    var site = SmallSite(site: Self.settings)
    site.story("a", "2023-04-01", "author: Hà Minh\nchanges: [{ date: 2023-04-20, note: Sửa }]")
    #expect(
      try data(site, "guong-nguoi-tot/2023/a.html") == """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Bài a",\
        "description":"Tóm tắt a","url":"https://example.vn/guong-nguoi-tot/2023/a.html",\
        "mainEntityOfPage":"https://example.vn/guong-nguoi-tot/2023/a.html","inLanguage":"vi",\
        "datePublished":"2023-04-01","dateModified":"2023-04-20",\
        "author":[{"@type":"Person","name":"Hà Minh"},{"@type":"Organization","name":"Ban Dân vận Tỉnh ủy",\
        "url":"https://example.vn/co-quan/dan-van.html"}],\
        "publisher":{"@type":"Organization","name":"Khối thi đua","url":"https://example.vn/"},\
        "correction":[{"@type":"CorrectionComment","datePublished":"2023-04-20","text":"Sửa"}]}</script>

        """)
  }

  @Test func whoIsNamedByInitialsIsNamedByNothingElse() throws {
    var site = SmallSite(site: Self.settings)
    site.story(
      "a", "2023-04-01", "consent: { by: self, date: 2023-03-01, scope: [story] }",
      subject: "{ kind: individual, name: Hoàng Thị Liên }")
    let text = site.website.text(at: "guong-nguoi-tot/atom.xml") + (try data(site, "guong-nguoi-tot/2023/a.html"))
    #expect(!text.contains("Liên") && !text.contains("Hoàng"))
  }

  @Test func anAnnouncementOfAnEventIsThatEvent() throws {
    var site = SmallSite(site: Self.settings)
    site.notice("c", "2023-05-03", "event: { start: 2023-05-12 08:00, end: 2023-05-13, place: Hội trường }")
    site.notice("d", "2023-05-03", "deadline: 2023-05-12")
    let text = try data(site, "thong-bao/2023/c.html")
    #expect(
      text.contains(
        """
        "@type":"Event","name":"Thông báo c","url":"https://example.vn/thong-bao/2023/c.html","inLanguage":"vi",\
        "startDate":"2023-05-12T08:00:00+07:00","endDate":"2023-05-13",\
        "location":{"@type":"Place","name":"Hội trường","address":"Hội trường"}
        """))
    #expect(try data(site, "thong-bao/2023/d.html").isEmpty)
    site.notice("e", "2023-05-04", "supersedes: /announcements/2023/c.md")
    #expect(try data(site, "thong-bao/2023/c.html").isEmpty, "what was superseded takes place no more")
  }

  @Test(arguments: [
    ("the end of the element", "</script><b>", "\\u003C/script\\u003E\\u003Cb\\u003E"),
    ("a comment within it", "<!--<script>", "\\u003C!--\\u003Cscript\\u003E"),
    ("a reference", "&lt;", "\\u0026lt;"),
    ("quotes and backslashes", "\"a\\b\"", "\\u0022a\\u005Cb\\u0022"),
    ("control characters", "a\n\u{0}\u{1F}\u{7F}b", "a\\u000A\\u0000\\u001F\\u007Fb"),
    ("ends of lines that JSON allows", "\u{2028}\u{2029}", "\\u2028\\u2029"),
    ("their neighbours", "\u{2027}\u{202A}\u{2068}", "\u{2027}\u{202A}\u{2068}"),
    ("a mark on a bracket", "<\u{301}", "\\u003C\u{301}"),
    ("Vietnamese", "Đặng Thùy Trâm", "Đặng Thùy Trâm"),
  ])
  func noTextCanLeaveTheBlockOfData(name: String, text: String, written: String) {
    let bytes = LinkedData.thing("Thing", [("name", .text(text))]).scriptElement
    let expected =
      "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Thing\",\"name\":\"\(written)\"}</script>\n"
    #expect(bytes == Array(expected.utf8), "\(name)")
  }
}
