import Testing

@testable import Website

@Suite struct SitemapTests {
  private static let settings = "baseURL: https://example.vn/thi-dua\n"

  /// The addresses and days of a map.
  private func pages(_ website: Website) -> [String] {
    website.sitemap.pages.map { $0.location + ($0.day.map { " " + $0.iso } ?? "") }
  }

  @Test func withoutAnAddressOfItsOwnASiteHasNoFilesForSearchEngines() {
    var site = SmallSite()
    site.story("a", "2023-05-01")
    #expect(!site.addresses.contains { $0 == "sitemap.xml" || $0 == "robots.txt" })
  }

  @Test func aPageBearsTheDayOnWhichWhatItShowsWasLastWritten() {
    var site = SmallSite(site: Self.settings, plan: "updated: 2023-02-01\n")
    site.story("a", "2023-04-01", "updated: 2023-04-05\nchanges: [{ date: 2023-04-20, note: Sửa số hộ }]")
    site.news("b", "2023-05-02")
    site.page("gioi-thieu")
    let pages = pages(site.website)
    for line in [
      "https://example.vn/thi-dua/ 2023-05-02", "https://example.vn/thi-dua/guong-nguoi-tot/2023/a.html 2023-04-20",
      "https://example.vn/thi-dua/guong-nguoi-tot/index.html 2023-04-20",
      "https://example.vn/thi-dua/co-quan/dan-van.html 2023-05-02", "https://example.vn/thi-dua/co-quan/van-phong.html",
      "https://example.vn/thi-dua/ke-hoach/2023/index.html 2023-02-01",
    ] { #expect(pages.contains(line), "\(line)") }
    site.today = "2023-05-20"
    #expect(self.pages(site.website) == pages, "the day of the build is not in it")
  }

  @Test func whatIsNotToBeFoundIsNotInTheMap() {
    var site = SmallSite(site: Self.settings)
    site.notice("cu", "2023-05-01")
    site.notice("moi", "2023-05-02", "supersedes: /announcements/2023/cu.md")
    site.notice("het", "2023-04-01", "expires: 2023-05-09")
    site.story("nhap", "2023-05-01", "draft: true")
    site.drafts = true
    let pages = pages(site.website).joined(separator: "\n")
    #expect(pages.contains("thong-bao/2023/moi.html"))
    for name in ["2023/cu.html", "2023/het.html", "2023/nhap.html", "404.html"] { #expect(!pages.contains(name)) }
  }

  @Test func theMapNamesPagesAsTheirCanonicalLinksDo() {
    var site = SmallSite(site: Self.settings, plan: "phases: [{ id: a, from: 2023-01-01, to: 2023-12-31 }]\n")
    site.story("a", "2023-04-01")
    site.notice("b", "2023-04-01")
    let website = site.website
    let shown = website.outputs.compactMap { output -> String? in
      guard case .page(let page) = output.content, output.address != Addresses.notFound else { return nil }
      return website.draw(page, at: output.address).1.canonical
    }
    #expect(shown == website.sitemap.pages.map(\.location))
  }

  @Test func theMapIsOneFileUntilItIsTooBigForOne() {
    let pages = (1...7).map { Sitemap.Page(location: "https://example.vn/\($0)", day: day("2023-05-0\($0)")) }
    #expect(Sitemap(pages: pages).parts == [0..<7])
    #expect(Sitemap(pages: pages, mostPages: 3).parts == [0..<3, 3..<6, 6..<7])
    #expect(Sitemap(pages: pages, mostBytes: 500).parts == [0..<3, 3..<6, 6..<7])
    #expect(Sitemap(pages: pages, mostBytes: 1).parts.count == 7, "a page is never left out")
    #expect(Sitemap(pages: []).parts.isEmpty)
    var bytes: [UInt8] = []
    Sitemap(pages: pages, mostPages: 4).writeIndex(
      of: ["https://example.vn/1.xml", "https://example.vn/2.xml"], into: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://example.vn/1.xml</loc>
        <lastmod>2023-05-04</lastmod>
        </sitemap>
        <sitemap>
        <loc>https://example.vn/2.xml</loc>
        <lastmod>2023-05-07</lastmod>
        </sitemap>
        </sitemapindex>

        """)
  }

  @Test func theMapIsWrittenAsSearchEnginesReadIt() {
    var site = SmallSite(site: "baseURL: https://example.vn/?a&b\n")
    site.story("a", "2023-04-01")
    let text = site.website.text(at: "sitemap.xml")
    #expect(
      text.contains(
        """
        <url>
        <loc>https://example.vn/?a&amp;b/guong-nguoi-tot/2023/a.html</loc>
        <lastmod>2023-04-01</lastmod>
        </url>

        """))
  }

  @Test func robotsAreShownTheMapAndKeptOffTheBlocsOwn() {
    var site = SmallSite(site: Self.settings)
    #expect(
      site.website.text(at: "robots.txt")
        == "User-agent: *\nDisallow:\n\nSitemap: https://example.vn/thi-dua/sitemap.xml\n")
    site.edition = .bloc
    #expect(site.website.text(at: "robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(!site.addresses.contains("sitemap.xml"))
  }
}
