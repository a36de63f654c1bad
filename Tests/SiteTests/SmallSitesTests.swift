import Testing

/// Pages come with their data: each further file brings its page and its menu item, and without it neither exists.
@Suite struct SmallSites {
  /// A file, the page that it brings, and the first page of its section, to which a menu leads.
  struct Bringing: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let page: String
    let menu: String
    var testDescription: String { file }
  }

  static let news = "---\ntitle: Hội nghị\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\n---\nMột đoạn.\n"

  static let files: [Bringing] = [
    Bringing(
      file: "content/news/2023/hoi-nghi.md", text: news, page: "tin-tuc/2023/hoi-nghi.html", menu: "tin-tuc/index.html"),
    Bringing(
      file: "content/announcements/2023/giay-moi.md",
      text: "---\ntitle: Giấy mời\ndate: 2023-05-02\nagency: ban-dan-van\naudience: all\n---\nMời dự.\n",
      page: "thong-bao/2023/giay-moi.html", menu: "thong-bao/index.html"),
    Bringing(
      file: "content/fields.yml", text: "- { id: sang-kien, name: Sáng kiến }\n", page: "linh-vuc/sang-kien.html",
      menu: "linh-vuc/index.html"),
    Bringing(
      file: "content/plans/2023.yml",
      text: "year: 2023\ntitle: Kế hoạch\nmovements: [{ id: vi-nguoi-ngheo, name: Vì người nghèo }]\n",
      page: "phong-trao/vi-nguoi-ngheo.html", menu: "phong-trao/index.html"),
    Bringing(
      file: "content/pages/gioi-thieu.md", text: "---\ntitle: Giới thiệu\n---\nVề Khối.\n", page: "gioi-thieu.html",
      menu: "gioi-thieu.html"),
  ]

  @Test func fourFilesAreASite() throws {
    let site = try TestSite()
    #expect(site.paths(below: "").count == 4)
    let run = try site.build("--format", "json")
    #expect(run.status == 0)
    #expect(run.text == "[]\n")
    let pages = site.paths(below: "public").filter { $0.hasSuffix(".html") }
    #expect(
      pages == [
        "404.html", "co-quan/ban-dan-van.html", "co-quan/index.html", "ghi-danh/index.html", "ghi-danh/t.html",
        "guong-nguoi-tot/2023/mo-dat.html",
        "guong-nguoi-tot/index.html", "index.html", "ke-hoach/2023/dau-moi.html", "ke-hoach/2023/index.html",
        "tim-kiem/index.html",
      ])
    for page in pages {
      #expect(!site.text("public/" + page).contains("class=\"empty\""), "\(page) says that it is empty")
    }
    #expect(LinkCheck(site.files(below: "public")).broken == [])
  }

  @Test(arguments: files)
  func aFurtherFileBringsItsPageAndItsMenuItem(_ further: Bringing) throws {
    let site = try TestSite()
    try #require(try site.build().status == 0)
    let without = site.files(below: "public")
    #expect(without[further.page] == nil && without[further.menu] == nil)
    #expect(!site.text("public/index.html").contains("href=\"\(further.menu)\""))
    site.write(further.file, further.text)
    let run = try site.build()
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.has("public/" + further.page) && site.has("public/" + further.menu))
    #expect(site.text("public/index.html").contains("href=\"\(further.menu)\""))
    #expect(LinkCheck(site.files(below: "public")).broken == [])
    site.write(further.file, TestSite.smallest[further.file].flatMap { $0 } ?? "")
    if TestSite.smallest[further.file] == nil { site.remove(further.file) }
    #expect(try site.build().status == 0)
    #expect(site.files(below: "public") == without)
  }

  @Test func withoutAPlanThereIsAWarningAndNoPlanPage() throws {
    let site = try TestSite(["content/plans/2023.yml": nil])
    let run = try site.build("--format", "json")
    #expect(run.status == 0)
    #expect(try run.problems().map { $0.severity + " " + $0.code } == ["warning no-plan"])
    #expect(!site.has("public/ke-hoach"))
    #expect(LinkCheck(site.files(below: "public")).broken == [])
  }

  @Test func anEnglishSiteHasEnglishAddresses() throws {
    var files: [String: String?] = ["content/site.yml": "format: 1\ntitle: Shining Examples\nlanguage: en\n"]
    for further in Self.files { files[further.file] = further.text }
    let site = try TestSite(files)
    let run = try site.build()
    #expect(run.status == 0, "\(run.errors)")
    let paths = site.paths(below: "public")
    for page in [
      "stories/2023/mo-dat.html", "news/2023/hoi-nghi.html", "announcements/2023/giay-moi.html", "plan/2023/index.html",
      "movements/vi-nguoi-ngheo.html", "fields/sang-kien.html", "agencies/ban-dan-van.html",
    ] {
      #expect(paths.contains(page), "\(page) is not among \(paths)")
    }
    #expect(!paths.contains { $0.hasPrefix("guong-nguoi-tot") || $0.hasPrefix("tin-tuc") })
    #expect(site.text("public/index.html").hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(LinkCheck(site.files(below: "public")).broken == [])
  }

  @Test func theAddressOfASectionMayBeChosen() throws {
    let site = try TestSite(["content/site.yml": "format: 1\ntitle: Gương Sáng\npaths: { stories: tam-guong }\n"])
    #expect(try site.build().status == 0)
    #expect(site.has("public/tam-guong/2023/mo-dat.html") && !site.has("public/guong-nguoi-tot"))
  }

  @Test func mendingATitleKeepsTheAddress() throws {
    let site = try TestSite()
    site.write(TestSite.story, TestSite.entry("Tên hoàn toàn khác"))
    #expect(try site.build().status == 0)
    #expect(site.has("public/guong-nguoi-tot/2023/mo-dat.html"))
  }

  @Test func anAddressOfTheSiteGivenInTheCallTakesThePlaceOfItsOwn() throws {
    let site = try TestSite(["content/site.yml": "format: 1\ntitle: Gương Sáng\nbaseURL: https://a.example/\n"])
    let story = "public/guong-nguoi-tot/2023/mo-dat.html"
    #expect(try site.build().status == 0)
    #expect(site.text(story).contains("https://a.example/guong-nguoi-tot/2023/mo-dat.html"))
    #expect(try site.build("--base-url", "https://b.example/khoi").status == 0)
    #expect(site.text(story).contains("https://b.example/khoi/guong-nguoi-tot/2023/mo-dat.html"))
    #expect(!site.text(story).contains("a.example"))
    site.write("content/site.yml", "format: 1\ntitle: Gương Sáng\n")
    #expect(try site.build().status == 0)
    #expect(!site.text(story).contains("rel=\"canonical\""))
  }
}
