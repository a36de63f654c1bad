import Diagnostics
import Testing

@testable import Website

@Suite struct AliasTests {
  private func facts(_ site: SmallSite) -> [Fact] { site.problems.map(\.fact) }

  @Test func aFormerAddressLeadsOn() throws {
    var site = SmallSite(site: "baseURL: https://example.vn/\n")
    site.story("a", "2023-04-01", "aliases: [guong/cu/a.html, /a.html]")
    let website = site.website
    for address in ["guong/cu/a.html", "a.html"] {
      let output = try #require(website.outputs.first { $0.address == address })
      guard case .page(let page) = output.content else { return }
      let (kind, frame, _) = website.draw(page, at: address)
      #expect(kind == .moved && frame.canonical == "https://example.vn/guong-nguoi-tot/2023/a.html")
    }
    #expect(!website.sitemap.pages.contains { $0.location.hasSuffix("cu/a.html") })
  }

  @Test(arguments: [
    ("a.html", nil as String?), ("/guong/a.html", nil), ("guong/a", "guong/a.html"), ("guong/", "guong/index.html"),
    ("guong/a.php", "guong/a.html"), ("../a.html", "a.html"), ("guong//a.html", "guong/a.html"),
    ("guong/./a.html", "guong/a.html"), ("a.html?b=1", "a.html"), ("a.html#b", "a.html"),
  ])
  func aFormerAddressIsAPathWithinTheSite(alias: String, meant: String?) {
    var site = SmallSite()
    site.story("a", "2023-04-01", "aliases: ['\(alias)']")
    #expect(facts(site) == (meant.map { [.link(.invalidAlias(alias, meant: $0))] } ?? []))
  }

  @Test(arguments: [
    ("another entry's", "guong-nguoi-tot/2023/b.html", "content/stories/2023/b.md"),
    ("its own", "guong-nguoi-tot/2023/a.html", "content/stories/2023/a.md"),
    ("the home page's", "index.html", "content/site.yml"),
    ("a former one of another", "cu.html", "content/stories/2023/a.md"),
  ])
  func noFormerAddressIsInUse(name: String, alias: String, first: String) throws {
    var site = SmallSite()
    site.story("a", "2023-04-01", alias == "cu.html" ? "aliases: [cu.html]" : "aliases: [\(alias)]")
    site.story("b", "2023-04-01", alias == "cu.html" ? "aliases: [cu.html]" : "")
    let problem = try #require(site.problems.first)
    #expect(problem.fact == .link(.duplicateAddress(alias, first: first)), "\(name)")
    let file = alias == "cu.html" ? "stories/2023/b.md" : "stories/2023/a.md"
    #expect(problem.place.map { site.path(of: $0.file) } == file && site.problems.count == 1)
  }
}

@Suite struct WithdrawnTests {
  private static let taken = "withdrawn: { date: 2023-05-05, reason: Nhân vật đề nghị }"

  private func notices(_ site: SmallSite) -> [String] {
    site.website.outputs.compactMap { output in
      if case .page(.withdrawn) = output.content { output.address } else { nil }
    }
  }

  @Test func aNoticeStandsWhereAnEntryWasTakenBack() throws {
    var site = SmallSite(site: "baseURL: https://example.vn/\n")
    site.story("a", "2023-04-01", "aliases: [cu.html]\n" + Self.taken, body: "Lời kể.")
    site.page("gioi-thieu", Self.taken)
    #expect(notices(site) == ["cu.html", "gioi-thieu.html", "guong-nguoi-tot/2023/a.html"])
    let website = site.website
    let (kind, frame, content) = website.draw(.withdrawn(day("2023-05-05")), at: "guong-nguoi-tot/2023/a.html")
    #expect(kind == .withdrawn && frame.canonical == nil && frame.isHidden)
    let completed = website.completed(frame, for: .withdrawn(nil))
    #expect(completed.sharing == nil && completed.linkedData.isEmpty)
    guard case .text(let title) = content.values[0] else { return }
    #expect(title == "withdrawn_title")
    site.edition = .bloc
    #expect(notices(site).count == 3)
  }

  @Test func nothingButItsAddressIsLeftOfIt() {
    var site = SmallSite(site: "baseURL: https://example.vn/\n")
    site.media("bia/a.jpg", width: 100, height: 100)
    site.news("b", "2023-05-02")
    let before = site.addresses
    site.story("a", "2023-04-01", "cover: { image: /media/bia/a.jpg, alt: Ảnh }\n" + Self.taken, body: "Lời kể.")
    #expect(Set(site.addresses).subtracting(before) == ["guong-nguoi-tot/2023/a.html"])
    let website = site.website
    for output in website.outputs {
      let text = website.text(at: output.address)
      for trace in ["Bài a", "Tổ a", "Tóm tắt a", "2023/a.html", "a.jpg", "Nhân vật đề nghị", "Lời kể"] {
        #expect(!text.contains(trace), "\(output.address)")
      }
    }
  }

  @Test(arguments: [
    ("a draft", "draft: true", nil as String?), ("one of the bloc's", "circulation: bloc", nil),
    ("one without consent", "", "{ kind: individual, name: Hoàng Thị Liên }"),
  ])
  func whatWasNeverShownLeavesNoNotice(name: String, keys: String, subject: String?) {
    var site = SmallSite()
    site.story("a", "2023-04-01", keys + "\n" + Self.taken, subject: subject)
    #expect(notices(site).isEmpty, "\(name)")
    site.drafts = true
    #expect(notices(site).isEmpty, "\(name), with drafts")
  }

  @Test func whoWritesItAnewHasTheAddress() {
    var site = SmallSite()
    site.story("a", "2023-04-01", "slug: chi-lien\n" + Self.taken)
    site.story("b", "2023-04-01", "slug: chi-lien")
    #expect(notices(site).isEmpty && site.problems.isEmpty)
    #expect(site.addresses.contains("guong-nguoi-tot/2023/chi-lien.html"))
  }

  @Test func nothingLeadsToANotice() throws {
    var site = SmallSite()
    site.story("a", "2023-04-01", Self.taken)
    site.news("b", "2023-05-02", body: "Đọc [bài](/guong-nguoi-tot/2023/a.html), [tin](/stories/2023/a.md).")
    #expect(site.problems.map(\.fact.code) == ["dead-link"], "an address is one of no page")
    guard case .link(.deadLink(_, let nearest)) = try #require(site.problems.first).fact else { return }
    #expect(nearest != "/guong-nguoi-tot/2023/a.html")
    site.news("b", "2023-05-02", body: "Đọc [bài](/stories/2023/a.md).")
    #expect(site.problems.isEmpty && !site.website.text(at: "tin-tuc/2023/b.html").contains("href"))
  }

  @Test func aBannerLeadsToTheOneThatHoldsToday() {
    var site = SmallSite()
    site.notice("a", "2023-05-01")
    site.notice("b", "2023-05-02", "supersedes: /announcements/2023/a.md")
    site.notice("c", "2023-05-03", "supersedes: b.md")
    let website = site.website
    for name in ["a", "b"] {
      let parts = website.parts(of: website.number("announcements/2023/\(name).md"))
      #expect(parts.supersededBy?.address == "thong-bao/2023/c.html")
    }
    #expect(website.parts(of: website.number("announcements/2023/c.md")).supersededBy == nil)
  }

  @Test func theLastCorrectionIsToldAboveTheText() {
    var site = SmallSite()
    site.news(
      "a", "2023-04-01",
      "agency: dan-van\nchanges: [{ date: 2023-04-20, note: Sửa tên }, { date: 2023-04-05, note: Sửa số hộ }]")
    let parts = site.website.parts(of: 0)
    #expect(parts.corrected?.label == "Đính chính 20/4/2023" && parts.corrected?.note == "Sửa tên")
  }
}
