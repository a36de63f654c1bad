import FoundationEssentials
import Testing

/// What `why --format json` prints.
private struct Answer: Decodable {
  struct Reason: Decodable, Equatable {
    let code: String
    let detail: String?
  }

  struct Page: Decodable, Equatable {
    let kind: String
    let address: String
    let title: String
  }

  struct Entry: Decodable {
    let path: String
    let title: String
    let author: String
    let agencies: [String]
    let shown: Bool
    let reasons: [Reason]
    let pages: [Page]?
  }

  let day: String
  let edition: String
  let shown: Int?
  let entries: [Entry]?
  let entry: Entry?
}

/// An entry that is not where one looks for it, and why.
struct AbsenceCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Its path below `content/`, and its text.
  let path: String
  let text: String
  /// The reasons, each with its detail behind a colon.
  let reasons: [String]
  let words: String

  init(_ description: String, _ path: String, _ text: String, _ reasons: String..., words: String) {
    (testDescription, self.path, self.text, self.reasons, self.words) = (description, path, text, reasons, words)
  }

  static func notice(_ more: String) -> String {
    "---\ntitle: Mời họp\ndate: 2023-05-02\nagency: ban-dan-van\naudience: all\n\(more)---\nMời họp.\n"
  }

  static let all = [
    Self(
      "a draft", "stories/2023/x.md", TestSite.entry("X", more: "draft: true\nauthor: Hà Minh\n"), "draft",
      words: "\nBản nháp (1)\n  content/stories/2023/x.md  Ban Dân vận Tỉnh ủy  Hà Minh\n  → Viết xong thì xóa"),
    Self(
      "one of tomorrow", "stories/2023/x.md", TestSite.entry("X", date: "2023-05-11"), "future:2023-05-11",
      words: "\nChưa đến ngày đăng (1)\n  content/stories/2023/x.md  Ban Dân vận Tỉnh ủy  11/5/2023\n"),
    Self(
      "one that was taken back", "stories/2023/x.md",
      TestSite.entry("X", more: "withdrawn: { date: 2023-05-09, reason: Theo đề nghị }\n"), "withdrawn:2023-05-09",
      words: "\nĐã rút (1)\n"),
    Self(
      "one of the bloc's", "stories/2023/x.md", TestSite.entry("X", more: "circulation: bloc\n"), "circulation",
      words: "\nChỉ lưu hành trong Khối (1)\n"),
    Self(
      "a person who was not asked", "stories/2023/x.md", TestSite.entry("X", kind: "individual"), "consent",
      words: "\nNhân vật chưa đồng ý cho đăng (1)\n"),
    Self(
      "someone under 18 whose parents were not asked", "stories/2023/x.md",
      TestSite.entry(
        "X", kind: "individual, minor: true", more: "consent: { by: self, date: 2023-05-01, scope: [story] }\n"),
      "parents-consent", words: "\nNhân vật chưa đủ 18 tuổi, phải có cha mẹ đồng ý (1)\n"),
    Self(
      "what lacks several things", "stories/2023/x.md",
      TestSite.entry("X", date: "2023-05-12", kind: "individual", more: "draft: true\n"), "consent", "draft",
      "future:2023-05-12",
      words: "\n  content/stories/2023/x.md  Ban Dân vận Tỉnh ủy  cũng vì: Bản nháp, Chưa đến ngày đăng (12/5/2023)\n"),
    Self(
      "an announcement that has expired", "announcements/2023/x.md", notice("expires: 2023-05-09\n"),
      "expired:2023-05-09", words: "không còn trong danh sách (1)\n  content/announcements/2023/x.md"),
  ]
}

/// `guongsang why`: what is not on the site, and where the rest is.
@Suite struct WhyCommandTests {
  private func why(_ site: TestSite, _ arguments: String...) throws -> Run {
    try Program.run(["why"] + arguments + ["--site", site.path, "--today", TestSite.today])
  }

  private func answer(_ site: TestSite, _ arguments: String...) throws -> Answer {
    let call = ["why"] + arguments + ["--site", site.path, "--today", TestSite.today, "--format", "json"]
    return try JSONDecoder().decode(Answer.self, from: Data(try Program.run(call).output))
  }

  @Test(arguments: AbsenceCase.all)
  func whatIsNotOnTheSiteIsToldWithItsReasons(c: AbsenceCase) throws {
    let site = try TestSite(["content/" + c.path: c.text])
    let all = try answer(site)
    #expect(all.day == TestSite.today && all.edition == "public")
    let entry = try #require(all.entries?.first)
    #expect(all.entries?.count == 1 && entry.path == "content/" + c.path && entry.agencies == ["ban-dan-van"])
    #expect(entry.reasons.map { $0.code + ($0.detail.map { ":" + $0 } ?? "") } == c.reasons)
    let run = try why(site)
    #expect(run.status == 0 && run.errors == "" && run.text.contains(c.words), "\(run.text)")
    // Asked for alone it says the same; a build has its page where this says so, and nowhere else.
    let one = try #require(try answer(site, c.path).entry)
    #expect(one.reasons == entry.reasons && one.shown == entry.shown)
    #expect(try site.build().status == 0)
    let section = c.path.hasPrefix("stories") ? "guong-nguoi-tot" : "thong-bao"
    #expect(one.pages?.contains { $0.kind == "page" } == entry.shown)
    let hasFile = site.has("public/\(section)/2023/x.html")
    #expect(hasFile == (entry.shown || one.pages?.first?.kind == "notice"))
  }

  @Test func whereNothingIsKeptOutTheCountsSaySo() throws {
    let run = try why(try TestSite())
    #expect(run.status == 0 && run.text == "Bản công khai, ngày 10/5/2023: 1 bài có trên trang, 0 bài không có.\n")
    #expect(
      try why(try TestSite(), "--lang", "en").text
        == "The public edition of 2023-05-10: 1 on the site, 0 kept out.\n")
  }

  @Test func anEditionHasItsOwnReasons() throws {
    let site = try TestSite(["content/stories/2023/x.md": TestSite.entry("X", more: "circulation: bloc\n")])
    #expect(try answer(site, "--edition", "bloc").entries?.isEmpty == true)
    #expect(try answer(site, "--edition", "bloc").shown == 2)
    let draft = try TestSite(["content/stories/2023/x.md": TestSite.entry("X", more: "draft: true\n")])
    #expect(try answer(draft, "--drafts").entries?.isEmpty == true)
  }

  @Test func aTableOfTheBlocsIsNamedToo() throws {
    let site = try TestSite([
      "content/site.yml": "format: 1\ntitle: Gương Sáng\ncirculation: { reports: bloc }\n",
      "content/plans/2023.yml":
        "year: 2023\ntitle: Kế hoạch\ntheme: Đoàn kết\nreports: [{ id: h1, from: 2023-01-01, to: 2023-06-30 }]\n",
      "content/reports/2023.csv": "report,agency,submitted\nh1,ban-dan-van,2023-05-02\n",
    ])
    let run = try why(site)
    #expect(
      run.text.contains("\nBảng và số liệu (1)\n  content/reports/2023.csv  Bảng này không có trên bản công khai"))
    #expect(try !why(site, "--edition", "bloc").text.contains("Bảng và số liệu"))
  }

  @Test func anAgencyThatIsNamedTwiceIsToldOnce() throws {
    let site = try TestSite([
      "content/announcements/2023/x.md": AbsenceCase.notice("agencies: [ban-dan-van]\ndraft: true\n")
    ])
    #expect(try answer(site).entries?.first?.agencies == ["ban-dan-van"])
  }

  @Test func aSupersededAnnouncementNamesWhatHasTakenItsPlace() throws {
    let site = try TestSite([
      "content/announcements/2023/cu.md": AbsenceCase.notice(""),
      "content/announcements/2023/moi.md": AbsenceCase.notice("supersedes: /announcements/2023/cu.md\n"),
    ])
    let entries = try #require(try answer(site).entries)
    #expect(entries.map(\.path) == ["content/announcements/2023/cu.md"] && entries.first?.shown == true)
    #expect(entries.first?.reasons == [Answer.Reason(code: "superseded", detail: "content/announcements/2023/moi.md")])
  }

  @Test func anEntryThatCannotBeReadIsAmongThem() throws {
    let site = try TestSite(["content/stories/2023/x.md": "---\ntitle: [\n---\n"])
    let run = try why(site)
    #expect(run.status == 0 && run.text.contains("\nPhần đầu bài không đọc được (1)\n"))
    #expect(run.errors.contains("Trang đang có lỗi"))
  }

  @Test func whatHasAnErrorIsNotOnTheSiteAndTheOthersWait() throws {
    let site = try TestSite([
      "content/stories/2023/x.md": TestSite.entry("Bài lỗi", more: "fields: [khong-co]\n"),
      "content/stories/2023/y.md": TestSite.entry("Bài dẫn", body: "[x](khong-co.md)\n"),
    ])
    let one = try why(site, "stories/2023/x.md")
    #expect(one.text.contains("không có trên trang.\n  Bài có lỗi (dòng 7: "), "\(one.text)")
    let entry = try #require(try answer(site, "stories/2023/x.md").entry)
    #expect(entry.reasons.map(\.code) == ["fault"] && !entry.shown && entry.pages == [])
    // A link between two pages is no fault of either alone, but it waits for it too.
    #expect(try why(site, "stories/2023/y.md").text.contains("sẽ có trên trang khi hết lỗi.\n  Bài có lỗi (dòng "))
    #expect(try why(site, TestSite.story).text.contains("sẽ có trên trang khi hết lỗi ở chỗ khác.\n"))
    let all = try why(site)
    #expect(all.text.hasPrefix("Bản công khai, ngày 10/5/2023: 2 bài sẽ có trên trang khi hết lỗi, 1 bài không có.\n"))
    #expect(
      all.text.contains("\nBài có lỗi (1)\n  content/stories/2023/x.md") && all.errors.contains("Trang đang có lỗi"))
  }

  /// A site in which a story is told of in many places.
  private static func wide() throws -> TestSite {
    try TestSite([
      "content/site.yml": "format: 1\ntitle: Gương Sáng\nbaseURL: https://thidua.example/\n",
      "content/plans/2023.yml":
        "year: 2023\ntitle: Kế hoạch\ntheme: Đoàn kết\nmovements: [{ id: vi-nguoi-ngheo, name: Vì người nghèo }]\n",
      TestSite.story: TestSite.entry(
        "Tổ ba người mở đất", more: "movements: [vi-nguoi-ngheo]\naliases: [cu.html]\n"),
      "content/stories/2023/khac.md": TestSite.entry(
        "Bài khác", date: "2023-05-05", body: "Xem [bài trước](mo-dat.md).\n"),
      "content/announcements/2023/hop.md": AbsenceCase.notice("deadline: 2023-05-20\n"),
    ])
  }

  @Test func theFilesThatShowAnEntryAreThoseThatTheBuiltSiteLinksItFrom() throws {
    let site = try Self.wide()
    let entry = try #require(try answer(site, TestSite.story).entry)
    let pages = try #require(entry.pages)
    #expect(entry.shown && entry.reasons == [])
    #expect(
      Set(pages.map(\.kind)).isSuperset(of: [
        "page", "home", "list", "agency", "movement", "entry", "search", "feed", "sitemap", "former-address",
      ]))
    #expect(
      pages.contains(Answer.Page(kind: "agency", address: "co-quan/ban-dan-van.html", title: "Ban Dân vận Tỉnh ủy")))
    #expect(try site.build().status == 0)
    let own = "guong-nguoi-tot/2023/mo-dat.html"
    let linking = site.files(below: "public").filter { path, bytes in
      path.hasSuffix(".html") && path != own
        && String(decoding: bytes, as: UTF8.self).contains(/href="(\.\.\/)*guong-nguoi-tot\/2023\/mo-dat.html["#]/)
    }
    let told = pages.filter { $0.address.hasSuffix(".html") && !["page", "search"].contains($0.kind) }
    #expect(Set(told.map(\.address)) == Set(linking.keys))
  }

  @Test func anAnnouncementIsFoundOnTheBoardAndInTheCalendars() throws {
    let pages = try #require(try answer(try Self.wide(), "announcements/2023/hop.md").entry?.pages)
    let addresses = pages.map(\.address)
    for address in ["calendar.ics", "co-quan/ban-dan-van.ics", "thong-bao/index.html", "lich/index.html"] {
      #expect(addresses.contains(address), "\(address)")
    }
  }

  @Test(arguments: [
    "stories/2023/mo-dat.md", "content/stories/2023/mo-dat.md", "./content/stories/2023/mo-dat.md",
    "/stories/2023/mo-dat.md", "guong-nguoi-tot/2023/mo-dat.html", "/guong-nguoi-tot/2023/mo-dat.html#_corrections",
    "public/guong-nguoi-tot/2023/mo-dat.html", "https://thidua.example/guong-nguoi-tot/2023/mo-dat.html", "cu.html",
  ])
  func anEntryIsFoundByItsFileAndByItsAddresses(path: String) throws {
    let site = try Self.wide()
    #expect(try answer(site, path).entry?.path == "content/" + "stories/2023/mo-dat.md")
    #expect(try answer(site, site.path + "/content/stories/2023/mo-dat.md").entry?.shown == true)
  }

  @Test func anEntryIsFoundByItsTitleItsPersonOrTheNameOfItsFile() throws {
    let site = try TestSite([
      "content/stories/2022/y.md": TestSite.entry("Người giữ lửa", date: "2022-05-04"),
      "content/news/2023/y.md":
        "---\ntitle: Người giữ lửa\ndate: 2023-05-02\nsummary: Tin.\nagency: ban-dan-van\n---\nTin.\n",
    ])
    for name in ["người giữ lửa", "y", "y.md"] {
      let run = try why(site, name)
      #expect(
        run.status == 64 && run.errors.contains("content/news/2023/y.md, content/stories/2022/y.md"), "\(run.errors)")
    }
    #expect(try answer(site, "mo-dat").entry?.path == "content/" + "stories/2023/mo-dat.md")
    #expect(try answer(site, "mo-dat.md").entry?.path == "content/" + "stories/2023/mo-dat.md")
    #expect(try answer(try TestSite(), "Tổ ba người").entry?.path == "content/" + "stories/2023/mo-dat.md")
  }

  @Test func whatIsNoEntryIsWrongUsageAndTheNearestIsNamed() throws {
    let run = try why(try TestSite(), "stories/2023/mo-dta.md")
    #expect(run.status == 64 && run.text == "")
    #expect(
      run.errors.hasPrefix("Không có bài nào ở “stories/2023/mo-dta.md”. Có phải là content/stories/2023/mo-dat.md?"))
    #expect(try why(try TestSite(), "content/agencies.yml").status == 64)
    let none = try why(try TestSite(["content/site.yml": nil]))
    #expect(none.status == 1 && none.errors.contains("[no-site]"))
  }
}
