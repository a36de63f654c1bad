import Diagnostics
import Testing

@testable import Website

struct CollisionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Pages by path, with further lines of front matter.
  let pages: [String: String]
  let address: String
  /// The file in which it is reported.
  let reportedIn: String
  let first: String
}

@Suite struct CollisionTests {
  @Test(arguments: [
    CollisionCase(
      testDescription: "two free pages by the key slug",
      pages: ["a": "slug: c", "b": "slug: c"], address: "c.html", reportedIn: "pages/b.md",
      first: "content/pages/a.md"),
    CollisionCase(
      testDescription: "a page called index and the home page",
      pages: ["index": ""], address: "index.html", reportedIn: "pages/index.md", first: "content/site.yml"),
    CollisionCase(
      testDescription: "a page called 404",
      pages: ["404": ""], address: "404.html", reportedIn: "pages/404.md", first: "content/site.yml"),
    CollisionCase(
      testDescription: "a page in the place of a plan",
      pages: ["ke-hoach/2023/index": ""], address: "ke-hoach/2023/index.html",
      reportedIn: "pages/ke-hoach/2023/index.md", first: "content/plans/2023.yml"),
    CollisionCase(
      testDescription: "a page in the place of an agency's",
      pages: ["co-quan/dan-van": ""], address: "co-quan/dan-van.html", reportedIn: "pages/co-quan/dan-van.md",
      first: "content/agencies.yml"),
    CollisionCase(
      testDescription: "a page in the place of a story",
      pages: ["guong-nguoi-tot/2023/x": ""], address: "guong-nguoi-tot/2023/x.html",
      reportedIn: "stories/2023/x.md", first: "content/pages/guong-nguoi-tot/2023/x.md"),
    CollisionCase(
      testDescription: "a page in the place of a media file",
      pages: ["media/x": ""], address: "media/x.html", reportedIn: "pages/media/x.md",
      first: "content/media/x.html"),
  ])
  func twoFilesAtOneAddressAreReportedAtTheLater(_ c: CollisionCase) throws {
    var site = SmallSite()
    site.story("x", "2023-05-01")
    site.media("x.html")
    site.page("khac", body: "[Tệp](/media/x.html)")
    for (path, more) in c.pages { site.page(path, more) }
    let problem = try #require(site.problems.first)
    #expect(site.problems.count == 1)
    #expect(problem.fact == .link(.duplicateAddress(c.address, first: c.first)))
    #expect(problem.place.map { site.path(of: $0.file) } == c.reportedIn)
  }

  @Test func aFolderOfMediaInThePlaceOfAPageIsReportedAtThePage() throws {
    var site = SmallSite()
    site.media("x.html/y.pdf")
    site.page("khac", body: "[Tệp](/media/x.html/y.pdf)")
    site.page("media/x")
    let problem = try #require(site.problems.first)
    #expect(site.problems.count == 1)
    #expect(problem.fact == .link(.duplicateAddress("media/x.html", first: "content/media/x.html/y.pdf")))
    #expect(problem.place.map { site.path(of: $0.file) } == "pages/media/x.md")
  }

  @Test func theKeySlugIsPointedAt() throws {
    var site = SmallSite()
    site.page("a")
    site.page("b", "slug: a")
    let place = try #require(site.problems.first?.place)
    let text = Array((site.files["pages/b.md"] ?? "").utf8)
    #expect(String(decoding: text[place.range], as: UTF8.self) == "a")
  }

  @Test func aSiteWithoutCollisionsHasNoProblem() {
    var site = SmallSite()
    site.page("a")
    site.page("a/c")
    site.page("a-b")
    #expect(site.problems == [])
  }

  @Test func aLinkToAnAddressWithoutAPageIsReportedWithTheNearest() {
    var site = SmallSite(
      site: "navigation: [{ label: Sai, to: /tin-tuc/index.html }]\n",
      plan: "purposes: Xem [đây](/co-quan/khong.html).\n")
    site.story("a", "2023-05-01", body: "[Các gương](/guong-nguoi-tot/index.html), [sai](/guong-nguoi-tot/indx.html)")
    let facts: Set<Fact> = [
      .link(.deadLink("/guong-nguoi-tot/indx.html", nearest: "/guong-nguoi-tot/index.html")),
      .link(.deadLink("/co-quan/khong.html", nearest: "/co-quan/index.html")),
      .link(.deadLink("/tin-tuc/index.html", nearest: "/tim-kiem/index.html")),
    ]
    #expect(Set(site.problems.map(\.fact)) == facts)
    #expect(site.problems.allSatisfy { $0.place != nil })
  }
}
