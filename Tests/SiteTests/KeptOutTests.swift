import Testing

/// Why an entry is kept out of the public edition, as its file says it.
struct Secret: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Lines of front matter.
  let more: String
  let kind: String
  let date: String
  /// Lines of `site.yml`.
  let settings: String
  /// Whether `--drafts` and the bloc's edition show it.
  let inDrafts: Bool
  let inBloc: Bool
  /// Whether a notice tells, at its address, that something stood there.
  let leavesNotice: Bool

  init(
    _ testDescription: String, more: String = "", kind: String = "collective", date: String = "2023-05-04",
    settings: String = "", inDrafts: Bool = false, inBloc: Bool = false, leavesNotice: Bool = false
  ) {
    self.testDescription = testDescription
    (self.more, self.kind, self.date, self.settings) = (more, kind, date, settings)
    (self.inDrafts, self.inBloc, self.leavesNotice) = (inDrafts, inBloc, leavesNotice)
  }
}

@Suite struct WhatIsKeptOut {
  @Test(arguments: [
    Secret("a draft", more: "draft: true\n", inDrafts: true),
    Secret("an entry of tomorrow", date: "2023-05-11", inDrafts: true),
    Secret("a withdrawn entry", more: "withdrawn: { date: 2023-05-09, reason: Theo đề nghị }\n", leavesNotice: true),
    Secret("an entry of the bloc's", more: "circulation: bloc\n", inBloc: true),
    Secret("an entry of a kind that is the bloc's", settings: "circulation: { stories: bloc }\n", inBloc: true),
    Secret("a person who has not been asked", kind: "individual"),
    Secret("a household that has not been asked", kind: "household"),
    Secret(
      "a consent to be named, not told of", more: "consent: { by: self, date: 2023-05-01, scope: [name] }\n",
      kind: "individual"),
    Secret("a draft of the bloc's", more: "draft: true\ncirculation: bloc\n"),
  ])
  func nothingOfItIsAnywhere(_ secret: Secret) throws {
    let story = TestSite.entry(
      "Chuyện Bíẩn", date: secret.date, kind: secret.kind,
      more: "cover: { image: /media/bi-an.svg, alt: Tranh bí ẩn }\nfields: [sang-kien]\n" + secret.more,
      body: "Lời kể bíẩn.\n")
    let site = try TestSite([
      "content/site.yml": "format: 1\ntitle: Gương Sáng\n" + secret.settings,
      "content/fields.yml": "- { id: sang-kien, name: Sáng kiến }\n",
      TestSite.story: nil,
      "content/news/2023/tin.md":
        "---\ntitle: Tin\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\n---\nMột tin.\n",
    ])
    // What the site is without it, it is with it, byte for byte.
    try #require(try site.build().status == 0)
    let without = site.files(below: "public")
    site.write("content/stories/2023/chuyen-bi-an.md", story)
    site.write("content/media/bi-an.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n")
    let run = try site.build("--format", "json")
    #expect(run.status == 0)
    #expect(try run.codes().contains("kept-out"))
    var with = site.files(below: "public")
    let address = "guong-nguoi-tot/2023/chuyen-bi-an.html"
    if secret.leavesNotice {
      let notice = String(decoding: with.removeValue(forKey: address) ?? [], as: UTF8.self)
      #expect(notice.contains("Bài đã được rút") && notice.contains("noindex"))
      for trace in ["íẩn", "bi-an", "Theo đề nghị", "Tổ Ba Người"] { #expect(!notice.contains(trace)) }
    }
    #expect(with == without)

    for (output, option, isShown) in [
      ("drafts", ["--drafts"], secret.inDrafts), ("bloc", ["--edition", "bloc"], secret.inBloc),
    ] {
      let run = try Program.run(
        ["build", "--site", site.path, "--today", TestSite.today, "--output", site(output)] + option)
      #expect(run.status == 0)
      #expect(site.has("\(output)/\(address)") == (isShown || secret.leavesNotice), "\(output)")
      #expect(site.has("\(output)/media/bi-an.svg") == isShown, "\(output)")
    }
  }

  @Test func aMinorIsShownByInitialsAndWithoutPortrait() throws {
    let more = """
      consent: { by: parent-and-child, date: 2023-05-01, scope: [name, picture, story] }

      """
    let story = TestSite.entry("Một em nhỏ", kind: "individual", more: more)
      .replacing("name: Tổ Ba Người", with: "name: Bàn Gia Hân, minor: true, photo: /media/em.svg, photoAlt: Ảnh em")
    let site = try TestSite([
      TestSite.story: story,
      "content/media/em.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n",
    ])
    #expect(try site.build().status == 0)
    let page = site.text("public/guong-nguoi-tot/2023/mo-dat.html")
    #expect(page.contains("B.G.H."))
    for (path, bytes) in site.files(below: "public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Gia Hân") && !text.contains("media/em.svg"), "\(path)")
    }
    #expect(!site.has("public/media/em.svg"), "a portrait that no page shows is not published")
  }

  @Test func aPublicTextMustNotLinkToTheBlocs() throws {
    let site = try TestSite([
      "content/news/2023/noi-bo.md":
        "---\ntitle: Nội bộ\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\ncirculation: bloc\n---\nTin.\n",
      TestSite.story: TestSite.entry("Tổ", body: "Xem [danh sách](/news/2023/noi-bo.md).\n"),
    ])
    let run = try site.build("--format", "json")
    #expect(run.status == 1 && !site.has("public"))
    #expect(try run.codes().contains("link-to-bloc"))
  }

  @Test func aLinkToWhatIsNotShownYetIsItsTextAndAWarning() throws {
    let site = try TestSite([
      "content/stories/2023/mai.md": TestSite.entry("Chuyện ngày mai", date: "2023-05-11"),
      "content/news/2023/tin.md":
        "---\ntitle: Tin\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\n---\nXem [bài sau](/stories/2023/mai.md).\n",
    ])
    let run = try site.build("--format", "json")
    #expect(run.status == 0)
    #expect(try run.problems().contains { $0.code == "link-to-kept-out" && $0.severity == "warning" && $0.line == 7 })
    #expect(site.text("public/tin-tuc/2023/tin.html").contains("Xem bài sau."))
  }
}
