import Testing

@testable import Website

struct BodyCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var settings = ""
  let body: String
  let html: String
}

@Suite struct EntryTests {
  @Test(arguments: [
    BodyCase(
      testDescription: "a link to an entry by its file", body: "[Tin](../../news/2023/b.md)",
      html: "<p><a href=\"../../tin-tuc/2023/b.html\">Tin</a></p>\n"),
    BodyCase(
      testDescription: "a link to a heading, with a title", body: "[Tin](/news/2023/b.md#ket-qua \"Xem kết quả\")",
      html: "<p><a href=\"../../tin-tuc/2023/b.html#ket-qua\" title=\"Xem kết quả\">Tin</a></p>\n"),
    BodyCase(
      testDescription: "a link to what is kept out becomes its text",
      body: "[Bài *nháp*](nhap.md) và [tin](/news/2023/b.md)",
      html: "<p>Bài <em>nháp</em> và <a href=\"../../tin-tuc/2023/b.html\">tin</a></p>\n"),
    BodyCase(
      testDescription: "a link to the plan", body: "[Kế hoạch](/plans/2023.yml)",
      html: "<p><a href=\"../../ke-hoach/2023/index.html\">Kế hoạch</a></p>\n"),
    BodyCase(
      testDescription: "a link to a page by its address", body: "[Cơ quan](/co-quan/index.html)",
      html: "<p><a href=\"../../co-quan/index.html\">Cơ quan</a></p>\n"),
    BodyCase(
      testDescription: "a link to a file", body: "[Mẫu](/media/mau.docx)",
      html: "<p><a href=\"../../media/mau.docx\">Mẫu</a></p>\n"),
    BodyCase(
      testDescription: "a link in a link ends where it began", body: "[a [b](/news/2023/b.md) c](nhap.md)",
      html: "<p>[a <a href=\"../../tin-tuc/2023/b.html\">b</a> c](nhap.md)</p>\n"),
    BodyCase(
      testDescription: "a picture with its size", body: "![Nương ngô](/media/bia.jpg)",
      html:
        "<p><img src=\"../../media/bia.jpg\" alt=\"Nương ngô\" width=\"1200\" height=\"675\" loading=\"lazy\" decoding=\"async\"></p>\n"
    ),
    BodyCase(
      testDescription: "raw HTML is text", body: "Một <b>chữ</b>", html: "<p>Một &lt;b&gt;chữ&lt;/b&gt;</p>\n"),
    BodyCase(
      testDescription: "raw HTML where the site allows it", settings: "rawHTML: true\n", body: "Một <b>chữ</b>",
      html: "<p>Một <b>chữ</b></p>\n"),
  ])
  func theHolesOfATextAreFilled(_ c: BodyCase) {
    var site = SmallSite(site: c.settings)
    site.story("a", "2023-05-01", body: c.body)
    site.story("nhap", "2023-05-01", "draft: true")
    site.news("b", "2023-05-02", body: "## Kết quả\n")
    site.media("mau.docx")
    site.media("bia.jpg", width: 1200, height: 675)
    #expect(site.problems == [])
    #expect(site.website.text(at: "guong-nguoi-tot/2023/a.html") == c.html)
  }

  @Test func theOutlineIsShownFromThreeHeadings() {
    var site = SmallSite()
    site.page("a", body: "## Một\n\n## Hai\n")
    site.page("b", body: "## Một\n\n### Hai\n\n#### Sâu\n\n## Ba\n")
    let website = site.website
    #expect(website.parts(of: website.number("pages/a.md")).outline.isEmpty)
    let outline = website.parts(of: website.number("pages/b.md")).outline
    #expect(outline.map(\.id) == ["mot", "hai", "ba"] && outline.map(\.isDeep) == [false, true, false])
  }

  @Test func whatAllEntriesHaveIsShown() {
    var site = SmallSite(
      plan: """
        movements: [{ id: ngheo, name: Vì người nghèo }]
        tasks: [{ id: viec, title: Một việc }]
        anniversaries: [{ id: bac, name: Ngày sinh Bác Hồ, on: 05-19 }]

        """)
    site.files["fields.yml"] = "- { id: an-sinh, name: An sinh xã hội }\n"
    site.media("bia.jpg", width: 1200, height: 675)
    site.media("hai.jpg", width: 800, height: 600)
    site.media("khong-duoi", bytes: 1_500_000)
    site.story(
      "a", "2023-05-01",
      """
      cover: { image: /media/bia.jpg, alt: Nương ngô, credit: Lò A Phử }
      gallery: [{ image: /media/hai.jpg, alt: Hai người, caption: Buổi sáng }]
      attachments: [{ file: /media/khong-duoi }]
      changes: [{ date: 2023-05-03, note: Sửa tên xã }]
      author: Ban biên tập
      updated: 2023-05-03
      movements: [ngheo]
      fields: [an-sinh]
      communes: [lung-phin]
      anniversary: bac
      tasks: [viec]
      sample: true
      """)
    #expect(site.problems == [])
    let parts = site.website.parts(of: 0)
    #expect(parts.cover?.address == "media/bia.jpg" && parts.cover?.caption == "Lò A Phử" && parts.cover?.width == 1200)
    #expect(parts.gallery.map(\.caption) == ["Buổi sáng"])
    #expect(parts.files.map(\.label) == ["khong-duoi (1,5 MB)"])
    #expect(parts.corrections.map(\.label) == ["Đính chính 03/5/2023"] && parts.updated == "03/5/2023")
    #expect(parts.movements.map(\.address) == ["phong-trao/ngheo.html"])
    #expect(parts.fieldsOfWork.map(\.address) == ["linh-vuc/an-sinh.html"])
    #expect(parts.communes.map(\.label) == ["xã Lũng Phìn"] && parts.anniversary == "Ngày sinh Bác Hồ")
    #expect(parts.tasks.map(\.address) == ["ke-hoach/2023/index.html#_viec-viec"])
    #expect(parts.author == "Ban biên tập" && parts.isSample && !parts.isBloc)
  }

  @Test func newsHasItsNeighboursAndEachAgencyOnce() throws {
    var site = SmallSite(plan: "tasks: [{ id: viec, title: Một việc }]\n")
    site.news("a", "2023-05-01")
    site.news("b", "2023-05-02", "agency: dan-van\nagencies: [dan-van, van-phong]\ncompletes: [viec]")
    site.news("c", "2023-05-03", "agencies: all")
    let website = site.website
    func page(_ name: String) throws -> ArticlePage {
      let number = website.number("news/2023/\(name).md")
      return website.articlePage(try #require(website.catalog.entries[number].news), number)
    }
    let middle = try page("b")
    #expect(middle.newer?.title == "Tin c" && middle.older?.title == "Tin a")
    #expect(middle.agencies.map(\.label) == ["Ban Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy"])
    #expect(middle.agenciesLabel.isEmpty)
    #expect(middle.completes.map(\.label) == ["Một việc"])
    #expect(try page("c").newer == nil && page("a").older == nil)
    #expect(try page("c").agenciesLabel == "Toàn Khối")
    #expect(website.row(1).from == "Ban Dân vận, Văn phòng Tỉnh ủy" && website.row(1).task == "Một việc")
    #expect(website.row(0).from == "Toàn Khối")
  }
}
