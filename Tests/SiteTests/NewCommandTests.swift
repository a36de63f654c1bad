import Testing

/// A call of `new`, and the file that it writes.
struct NewCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  let path: String
  let holds: [String]

  init(_ description: String, _ arguments: [String], _ path: String, _ holds: String...) {
    (testDescription, self.arguments, self.path, self.holds) = (description, arguments, path, holds)
  }
}

/// `guongsang new` from the command line to a file that `check` takes.
@Suite struct NewCommandTests {
  /// Ten in the morning of 10 May 2023, in Hà Giang.
  private static let clock = ["SOURCE_DATE_EPOCH": "1683687600"]
  private static let two = """
    - { id: ban-dan-van, name: Ban Dân vận Tỉnh ủy, contact: { unit: Văn phòng Ban }, roles: [{ role: head }] }
    - { id: van-phong, name: Văn phòng Tỉnh ủy, contact: { unit: Văn phòng } }
    - { id: ban-cu, name: Ban cũ, contact: { unit: Văn phòng }, until: 2022-12-31 }

    """

  private func run(_ site: TestSite, _ arguments: [String]) throws -> Run {
    try Program.run(["new"] + arguments, in: site.path, environment: Self.clock)
  }

  @Test(arguments: [
    NewCase(
      "a story", ["story", "Mẹ Thào và bếp lửa"], "content/stories/2023/me-thao-va-bep-lua.md",
      "\ntitle: \"Mẹ Thào và bếp lửa\"\n", "\ndate: 2023-05-10\n", "\nagency: ban-dan-van\n", "\ndraft: true\n",
      "\n  kind: individual\n", "\n#consent: {"),
    NewCase(
      "news", ["news", "Hội nghị sơ kết", "--date", "2/6/2023"], "content/news/2023/hoi-nghi-so-ket.md",
      "\ndate: 2023-06-02\n", "\nsummary: \"[Tóm tắt]\"\n"),
    NewCase(
      "an announcement in English", ["announcement", "Mời họp", "--lang", "en"],
      "content/announcements/2023/moi-hop.md", "\naudience: all\n", "\n# Title (text, up to 200 characters)."),
    NewCase("a pact", ["pact", "Giao ước thi đua năm 2023"], "content/pacts/2023/ban-dan-van.md", "\n#slogan: "),
    NewCase("a page", ["page", "Giới thiệu"], "content/pages/gioi-thieu.md", "\n#order: 1\n"),
    NewCase(
      "a title without quotes", ["page", "Lời", "nói", "đầu"], "content/pages/loi-noi-dau.md",
      "\ntitle: \"Lời nói đầu\"\n"),
    NewCase("a name of its own", ["page", "Giới thiệu", "--slug", "ve-khoi"], "content/pages/ve-khoi.md"),
  ])
  func aDraftIsWrittenThatCheckTakes(c: NewCase) throws {
    let site = try TestSite()
    let run = try run(site, c.arguments)
    #expect(run.status == 0 && run.errors == "" && run.text.contains(c.path) && run.text.contains("guongsang check\n"))
    let text = site.text(c.path)
    for part in c.holds { #expect(text.contains(part), "\(part)") }
    let check = try site.check("--format", "json")
    #expect(check.status == 0)
    #expect(try check.codes().filter { $0 != "kept-out" } == [])
  }

  @Test func theSitesFolderMayBeNamed() throws {
    let site = try TestSite()
    let run = try Program.run(["new", "page", "Giới thiệu", "--site", site.path])
    #expect(run.status == 0 && site.has("content/pages/gioi-thieu.md"))
    #expect(run.text.contains("\(site.path)/content/pages/gioi-thieu.md"))
    #expect(run.text.contains("guongsang build --site \(site.path)"))
  }

  @Test func nothingIsWrittenOverAndAFreeNameIsToldThatWorks() throws {
    let site = try TestSite(["content/stories/2023/mo-dat-2.md": TestSite.entry("Bài hai")])
    let before = site.text(TestSite.story)
    let refused = try run(site, ["story", "Mở đất"])
    #expect(refused.status == 73 && refused.text == "" && refused.errors.contains("[file-exists]"))
    #expect(refused.errors.contains("--slug mo-dat-3"))
    #expect(site.text(TestSite.story) == before)
    #expect(try run(site, ["story", "Mở đất", "--slug", "mo-dat-3"]).status == 0)
    #expect(site.has("content/stories/2023/mo-dat-3.md"))
    #expect(try run(site, ["pact", "Giao ước"]).status == 0)
    let second = try run(site, ["pact", "Giao ước"])
    #expect(
      second.status == 73 && second.errors.contains("Hãy viết tiếp trong tệp ấy.") && !second.errors.contains("--slug"))
  }

  @Test func anAgencyIsToBeNamedWhereThereAreSeveral() throws {
    let site = try TestSite(["content/agencies.yml": Self.two])
    let refused = try run(site, ["news", "Một tin"])
    #expect(refused.status == 64)
    #expect(refused.errors.hasPrefix("Bài của cơ quan nào? Thêm --agency và một trong các mã: ban-dan-van, van-phong."))
    #expect(!site.has("content/news"))
    #expect(try run(site, ["news", "Một tin", "--agency", "van-phong"]).status == 0)
    #expect(site.text("content/news/2023/mot-tin.md").contains("\nagency: van-phong\n"))
    #expect(try run(site, ["page", "Giới thiệu"]).status == 0, "a page is nobody's")
  }

  @Test(arguments: [
    (["stroy", "A"], 64, "new không nhận “stroy”. Dùng: story, news, announcement, page, pact. Có phải là story?"),
    (["story"], 64, "Còn thiếu story|news|announcement|pact|page"),
    (["story", "A", "--agency", "ban-dan-va"], 64, "--agency không nhận “ban-dan-va”. Dùng: ban-dan-van."),
    (["story", "A", "--date", "hôm qua"], 64, "--date không nhận “hôm qua”."),
    (["story", "…"], 64, "“…” không có chữ cái hay chữ số nào"),
    (["news", "Tuyệt mật"], 1, "content/news/2023/tuyet-mat.md:"),
  ])
  func whatCannotBeBegunIsExplainedAndNothingWritten(arguments: [String], status: Int32, words: String) throws {
    let site = try TestSite()
    let before = site.paths(below: "content")
    let run = try run(site, arguments)
    #expect(run.status == status && run.text == "" && run.errors.hasPrefix(words), "\(run.errors)")
    #expect(site.paths(below: "content") == before)
  }

  @Test func aFolderThatIsNoSiteIsToldSo() throws {
    let site = try TestSite(["content/site.yml": nil])
    let run = try run(site, ["page", "A"])
    #expect(run.status == 1 && run.errors.contains("[no-site]") && !site.has("content/pages"))
    let bare = try TestSite(["content/agencies.yml": nil, TestSite.story: nil])
    let refused = try Program.run(["new", "news", "A", "--lang", "en"], in: bare.path)
    #expect(refused.status == 64 && refused.errors.hasPrefix("The site has no agency yet"))
  }
}
