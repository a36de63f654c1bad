import Templates
import Testing

@testable import Website

@Suite struct FrameTests {
  /// The labels and marks of a menu's records.
  private func items(_ records: [Record]) -> [(label: String, isCurrent: Bool, isWide: Bool)] {
    records.map { record in
      guard case .text(let label) = record.values[0], case .flag(let isCurrent) = record.values[2],
        case .flag(let isWide) = record.values[3]
      else { return ("", false, false) }
      return (label, isCurrent, isWide)
    }
  }

  @Test func theMenuHasTheSectionsThatHaveAnything() {
    var site = SmallSite()
    #expect(items(site.website.furniture.menus.all).map(\.label) == ["plan", "agencies", "calendar"])
    site.story("a", "2023-05-01")
    site.news("a", "2023-05-01")
    site.notice("a", "2023-05-01")
    site.files["fields.yml"] = "- { id: an-sinh, name: An sinh xã hội }\n"
    let menus = site.website.furniture.menus
    #expect(
      items(menus.all).map(\.label) == [
        "stories", "announcements", "plan", "news", "agencies", "fields", "calendar", "register", "search",
      ])
    let masthead = items(menus.masthead(in: nil))
    #expect(masthead.map(\.label) == ["stories", "announcements", "plan", "news", "agencies"])
    #expect(masthead.map(\.isWide) == [false, false, false, true, true])
    #expect(masthead.allSatisfy { !$0.isCurrent })
  }

  @Test func theSectionAtHandIsMarked() {
    var site = SmallSite()
    site.story("a", "2023-05-01")
    let website = site.website
    let marked = items(website.furniture.menus.masthead(in: .plan))
    #expect(marked.filter(\.isCurrent).map(\.label) == ["plan"])
    let page = website.entryPage(website.number("stories/2023/a.md"))
    #expect(items(page.1.items).filter(\.isCurrent).map(\.label) == ["stories"])
    // A section without a place in the masthead marks nothing there.
    #expect(items(website.furniture.menus.masthead(in: .fields)).filter(\.isCurrent).isEmpty)
  }

  @Test func freePagesStandInTheirOrderAfterTheOfficesOwnItems() {
    var site = SmallSite(
      site: "navigation: [{ label: Tỉnh, to: 'https://example.vn/a' }, { label: Giới thiệu, to: /pages/b.md }]\n")
    site.page("a")
    site.page("b")
    site.page("c", "order: 2")
    site.page("d", "order: 1")
    let pages = site.website.furniture.menus.pages
    #expect(items(pages).map(\.label) == ["Tỉnh", "Giới thiệu", "Trang d", "Trang c", "Trang a"])
    guard case .url(let address) = pages[0].values[1] else {
      Issue.record("an address of another site is written as it is")
      return
    }
    #expect(address == "https://example.vn/a")
  }

  @Test(arguments: ["", "sample: false\n", "sample: true\n"])
  func aSampleSiteSaysSoOnEachPage(setting: String) {
    let website = SmallSite(site: setting).website
    for frame in [website.frameOfHome(), website.frame(of: .agencies), website.frame(of: .plan)] {
      #expect(frame.isSampleSite == (setting == "sample: true\n"))
    }
  }

  @Test func onlyASiteWithAnAddressHasCanonicalLinks() {
    var site = SmallSite()
    site.story("a", "2023-05-01")
    #expect(site.website.entryPage(0).1.canonical == nil)
    #expect(site.website.frameOfHome().canonical == nil)
    site.files["site.yml"] = "format: 1\ntitle: Gương Sáng\nbaseURL: https://example.vn/thi-dua\n"
    #expect(site.website.entryPage(0).1.canonical == "https://example.vn/thi-dua/guong-nguoi-tot/2023/a.html")
    #expect(site.website.frameOfHome().canonical == "https://example.vn/thi-dua/")
    #expect(site.website.frame(of: .agencies).canonical == "https://example.vn/thi-dua/co-quan/index.html")
  }

  @Test(arguments: [
    ("", "/"), ("baseURL: https://example.vn\n", "/"), ("baseURL: https://example.vn/thi-dua/\n", "/thi-dua/"),
    ("baseURL: http://example.vn/a/b\n", "/a/b/"),
  ])
  func thePageForWhatIsNotThereLinksFromTheRoot(settings: String, root: String) {
    let text = SmallSite(site: settings).website.text(at: "404.html")
    #expect(text.contains("<a href=\"\(root)co-quan/index.html\">"))
    #expect(text.contains("<img src=\"\(root)assets/a%20%23b.svg\">"))
  }

  @Test func theFrameNamesTheBlocAndItsHead() {
    let agencies = "- { id: a, name: Ban A, contact: { unit: phòng Tổng hợp }, roles: [{ role: head }] }\n"
    let site = SmallSite(
      site: "publisher: Khối thi đua\ntagline: Người tốt\n", plan: "issuer: [Tỉnh Hà Giang, Khối thi đua]\n",
      agencies: agencies)
    let frame = site.website.frameOfHome()
    #expect(frame.organisation == "Tỉnh Hà Giang · Khối thi đua" && frame.publisher == "Khối thi đua")
    #expect(frame.contact == "phòng Tổng hợp, Ban A" && frame.builtOn == "Cập nhật 10/5/2023")
    #expect(frame.documentTitle == "Gương Sáng - Khối thi đua" && frame.description == "Người tốt")
    #expect(frame.crumbs.isEmpty)
  }

  @Test func draftsAndTheBlocsEditionAreMarked() {
    var site = SmallSite()
    site.story("a", "2023-05-01", "draft: true")
    site.story("b", "2023-05-11")
    site.story("c", "2023-05-01", "circulation: bloc")
    #expect(!site.addresses.contains { $0.hasPrefix("guong-nguoi-tot") })
    site.drafts = true
    #expect(site.website.entryPage(0).1.isDraft && site.website.entryPage(1).1.isDraft)
    #expect(site.addresses.count { $0.hasPrefix("guong-nguoi-tot/2023") } == 2)
    (site.drafts, site.edition) = (false, .bloc)
    let frame = site.website.entryPage(0).1
    #expect(frame.isBloc && !frame.isDraft)
    #expect(site.website.parts(of: 0).isBloc)
  }
}
