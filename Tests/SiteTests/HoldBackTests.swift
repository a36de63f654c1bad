import Testing

/// A story with a fault of its own.
struct FaultyStory: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  /// What the closing lines say of it, after its path.
  let told: String

  init(_ testDescription: String, _ text: String, told: String = " “Mùa bíẩn” (người viết: Vàng Thị Ghi)") {
    self.init(testDescription, bytes: Array(text.utf8), told: told)
  }

  init(_ testDescription: String, bytes: [UInt8], told: String) {
    (self.testDescription, self.bytes, self.told) = (testDescription, bytes, told)
  }

  static let sound = TestSite.entry("Mùa bíẩn", more: "author: Vàng Thị Ghi\n", body: "Lời kể bíẩn.\n")
}

@Suite struct HoldingBack {
  static let path = "content/stories/2023/mua-bi-an.md"

  @Test(arguments: [
    FaultyStory("a key is missing", FaultyStory.sound.replacing("summary: Một câu tóm tắt.\n", with: "")),
    FaultyStory("a key that is none", FaultyStory.sound.replacing("summary:", with: "tom-tat: a\nsummary:")),
    FaultyStory("an agency that there is not", FaultyStory.sound.replacing("ban-dan-van", with: "so-y-te")),
    FaultyStory("a picture that is not there", FaultyStory.sound + "\n![Ảnh tổ](/media/khong-co.jpg)\n"),
    FaultyStory(
      "a former address that can be none", FaultyStory.sound.replacing("author:", with: "aliases: [../a]\nauthor:")),
    FaultyStory(
      "a dead link besides", FaultyStory.sound.replacing("date: 2023", with: "date: x2023") + "\n[a](/b.md)\n"),
    FaultyStory(
      "no author", FaultyStory.sound.replacing("author: Vàng Thị Ghi\n", with: "x: 1\n"),
      told: " “Mùa bíẩn” (không ghi người viết)"),
    FaultyStory(
      "front matter that cannot be read", FaultyStory.sound.replacing("title: Mùa", with: "title: \"Mùa"),
      told: " (không ghi người viết)"),
    FaultyStory("bytes that are no text", bytes: [0x2D, 0xFF, 0xFE], told: " (không ghi người viết)"),
  ])
  func theSiteIsAsIfTheFaultyEntryWereNotThere(_ faulty: FaultyStory) throws {
    let site = try TestSite()
    try #require(try site.build().status == 0)
    let without = site.files(below: "public")
    // It was on the site when it was sound; nothing of that remains.
    site.write(Self.path, FaultyStory.sound)
    try #require(try site.build().status == 0)
    try #require(site.files(below: "public") != without)
    site.write(Self.path, faulty.bytes)

    #expect(try site.build().status == 1)
    let run = try site.build("--hold-back")
    #expect(run.status == 2)
    #expect(run.errors.contains("\n  \(Self.path)\(faulty.told)\n"))
    #expect(run.errors.contains(": lỗi ["), "what is wrong with it is told all the same")
    #expect(site.files(below: "public") == without)
    #expect(try site.build("--hold-back").status == 2, "nothing has changed, and it is still held back")
  }

  @Test(arguments: ["summary: Một câu tóm tắt.\n", "title: Mùa bíẩn\n"])
  func aLinkToItIsItsTextAndAWarning(_ missing: String) throws {
    let site = try TestSite([
      Self.path: FaultyStory.sound.replacing(missing, with: missing == "title: Mùa bíẩn\n" ? "title: \"a\n" : ""),
      TestSite.story: TestSite.entry("Tổ", body: "Xem [bài kia](/stories/2023/mua-bi-an.md).\n"),
    ])
    let run = try site.build("--hold-back", "--format", "json")
    #expect(run.status == 2)
    #expect(try run.problems().contains { $0.code == "link-to-kept-out" && $0.severity == "warning" && $0.line == 8 })
    #expect(site.text("public/guong-nguoi-tot/2023/mo-dat.html").contains("Xem bài kia."))
  }

  @Test(arguments: [
    ("content/agencies.yml", "- { id: ban-dan-van }\n", "missing-key"),
    ("content/plans/2023.yml", "year: 2023\n", "missing-key"),
    ("templates/pages/story.mustache", "{{khong_co}}", "unknown-name"),
    ("content/stories/2023/lanh.md", TestSite.entry("Lành", body: "Xem [bài](/stories/khong-co.md).\n"), "dead-link"),
    ("content/stories/2023/lanh.md", TestSite.entry("Lành", body: "Xem [mục](mo-dat.md#khong).\n"), "dead-fragment"),
    ("content/stories/2023/lanh.md", TestSite.entry("Lành", more: "slug: mo-dat\n"), "duplicate-address"),
    ("content/vo-chu.txt", "a", "unknown-file"),
  ])
  func faultsOfNoEntryStopTheBuild(path: String, text: String, code: String) throws {
    let site = try TestSite()
    try #require(try site.build().status == 0)
    let before = site.files(below: "public")
    site.write(path, text)
    site.write(Self.path, FaultyStory.sound.replacing("summary:", with: "tom-tat:"))
    let run = try site.build("--hold-back", "--format", "json")
    #expect(run.status == 1)
    #expect(try run.codes().contains(code))
    #expect(site.files(below: "public") == before)
  }

  @Test func whatItHasSupersededIsNotInForceAgain() throws {
    func notice(_ title: String, _ more: String) -> String {
      "---\ntitle: \(title)\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\naudience: all\n\(more)---\nMột đoạn.\n"
    }
    let site = try TestSite([
      "content/announcements/2023/cu.md": notice("Lịch họp cũ", ""),
      "content/announcements/2023/moi.md": notice("Lịch họp mới", "supersedes: cu.md\nkind: khong-co\n"),
    ])
    #expect(try site.build("--hold-back").status == 2)
    #expect(site.has("public/thong-bao/2023/cu.html"))
    #expect(!site.has("public/thong-bao/2023/moi.html"))
    #expect(!site.text("public/index.html").contains("Lịch họp cũ"))
  }

  @Test func aSoundSiteIsBuiltAsEver() throws {
    let site = try TestSite()
    #expect(try site.build("--hold-back").status == 0)
  }
}
