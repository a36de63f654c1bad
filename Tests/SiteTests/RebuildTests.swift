import Testing

/// What a second build writes: nothing where nothing changed, else what differs, and the rest is linked.
@Suite struct Rebuild {
  private func builtSite() throws -> TestSite {
    let site = try TestSite([
      "content/stories/2023/dung-nha.md": TestSite.entry("Tổ dựng nhà", date: "2023-05-05"),
      "content/pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nVề Khối.\n",
      "content/media/cay.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n",
      "content/news/2023/tin.md":
        "---\ntitle: Tin\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\n---\n![Cây](/media/cay.svg)\n",
    ])
    let run = try site.build()
    try #require(run.status == 0, "\(run.errors)")
    return site
  }

  /// The files of `public/` that stand at another inode than `before`, or are new.
  private func rewritten(_ site: TestSite, since before: [String: [Int]]) -> [String] {
    identities(site).filter { before[$0.key] != $0.value }.keys.sorted()
  }

  private func identities(_ site: TestSite) -> [String: [Int]] {
    let paths = site.paths(below: "public")
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, site.identity("public/" + $0)) })
  }

  @Test func anUnchangedSiteIsNotWrittenAtAll() throws {
    let site = try builtSite()
    let (folder, before) = (site.identity("public"), identities(site))
    let run = try site.build()
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("Trang ở \(site.path)/public không có gì thay đổi: 4 bài, "))
    #expect(site.identity("public") == folder)
    #expect(identities(site) == before)
  }

  @Test func oneChangedTextRewritesItsPageAndItsWordsAlone() throws {
    let site = try builtSite()
    let before = identities(site)
    site.write(TestSite.story, TestSite.entry("Tổ ba người mở đất", body: "Một đoạn khác.\n"))
    let run = try site.build()
    #expect(run.text.contains("(ghi mới 5, bỏ 0)"))
    // The words of the text are in two files of the search index; two name its version.
    #expect(
      rewritten(site, since: before) == [
        "guong-nguoi-tot/2023/mo-dat.html", "tim-kiem/index.html", "tim-kiem/p/0.js", "tim-kiem/root.js",
        "tim-kiem/t/0.js",
      ])
    #expect(site.text("public/guong-nguoi-tot/2023/mo-dat.html").contains("Một đoạn khác."))
  }

  @Test func oneChangedTitleRewritesThePagesThatShowIt() throws {
    let site = try builtSite()
    let before = identities(site)
    site.write(TestSite.story, TestSite.entry("Tổ ba người vỡ đất"))
    #expect(try site.build().status == 0)
    let rewritten = rewritten(site, since: before)
    for path in ["index.html", "guong-nguoi-tot/index.html", "guong-nguoi-tot/2023/mo-dat.html"] {
      #expect(rewritten.contains(path))
    }
    for path in ["gioi-thieu.html", "tin-tuc/2023/tin.html", "media/cay.svg", "404.html"] {
      #expect(!rewritten.contains(path))
    }
  }

  @Test func whatIsTakenAwayGoesWithItsPage() throws {
    let site = try builtSite()
    let before = identities(site)
    site.remove("content/news/2023/tin.md")
    site.remove("content/media/cay.svg")
    let run = try site.build()
    #expect(run.text.contains("bỏ 3)"))
    for path in ["tin-tuc/2023/tin.html", "tin-tuc/index.html", "media/cay.svg"] {
      #expect(before[path] != nil && !site.has("public/" + path))
    }
    #expect(!site.has("public/tin-tuc") && !site.has("public/media"))
    #expect(identities(site)["guong-nguoi-tot/2023/mo-dat.html"] != nil)
  }

  @Test func whatOthersPutIntoThePublishedFolderIsSweptOut() throws {
    let site = try builtSite()
    let before = site.files(below: "public")
    site.write("public/la.html", "lạ")
    site.write("public/index.html", "bị sửa")
    #expect(try site.build().status == 0)
    #expect(site.files(below: "public") == before)
  }

  @Test func nothingButTheSiteIsLeftBeside() throws {
    let site = try builtSite()
    site.write(TestSite.story, TestSite.entry("Tên khác"))
    #expect(try site.build().status == 0)
    let top = Set(site.paths(below: "").compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(top == ["content", "public", ".guongsang"])
  }
}
