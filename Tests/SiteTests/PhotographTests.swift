import TestSupport
import Testing

/// Photographs on a built site.
@Suite struct Photographs {
  private static let photograph = SamplePicture.jpeg(
    SamplePicture.exif(orientation: 6) + SamplePicture.segment(0xFE, Array(SamplePicture.secret.utf8)))
  private static let uses = "![Ba người bên bãi đá](/media/anh/ba-nguoi.jpg)\n"

  private func site(_ picture: [UInt8] = photograph, name: String = "ba-nguoi.jpg") throws -> TestSite {
    let site = try TestSite([TestSite.story: TestSite.entry("Tổ ba người mở đất", body: Self.uses)])
    site.write("content/media/anh/" + name, picture)
    return site
  }

  @Test func whereAPhotographWasTakenIsNotPublished() throws {
    let site = try site()
    #expect(try site.build().status == 0)
    let published = try #require(site.bytes("public/media/anh/ba-nguoi.jpg"))
    #expect(!String(decoding: published, as: UTF8.self).contains(SamplePicture.secret))
    #expect(published.count > 60)
    #expect(site.bytes("content/media/anh/ba-nguoi.jpg") == Self.photograph)
    // Turned by a quarter, as browsers will show it.
    #expect(site.text("public/guong-nguoi-tot/2023/mo-dat.html").contains("width=\"480\" height=\"640\""))
  }

  @Test func anUnchangedPhotographIsNotWrittenAgain() throws {
    let site = try site()
    #expect(try site.build().status == 0)
    let before = ["public", "public/media/anh/ba-nguoi.jpg"].map(site.identity)
    let run = try site.build()
    #expect(run.text.contains("không có gì thay đổi"))
    #expect(["public", "public/media/anh/ba-nguoi.jpg"].map(site.identity) == before)
    site.write(TestSite.story, TestSite.entry("Tên khác", body: Self.uses))
    #expect(try site.build().status == 0)
    #expect(site.identity("public/media/anh/ba-nguoi.jpg") == before[1])
  }

  @Test func aFileToTakeAwayIsPublishedThatWayToo() throws {
    let site = try site(name: "goc.JPG")
    site.write(
      TestSite.story,
      TestSite.entry(
        "Tổ ba người mở đất", more: "attachments: [{ file: /media/anh/goc.JPG, title: Ảnh gốc }]\n",
        body: "[Xem ảnh](/media/anh/goc.JPG)\n"))
    #expect(try site.build().status == 0)
    let published = try #require(site.bytes("public/media/anh/goc.JPG"))
    #expect(!String(decoding: published, as: UTF8.self).contains(SamplePicture.secret))
  }

  @Test func aPhotographThatCannotBeFollowedIsAnError() throws {
    let site = try site(Self.photograph.dropLast(2))
    let problems = try site.check("--format", "json").problems()
    #expect(problems.map(\.code) == ["broken-picture"])
    #expect(problems.first?.path == TestSite.story && problems.first?.line == 8)
    #expect(try site.build().status == 1)
    #expect(!site.has("public/media"))
  }

  @Test func anEntryWithSuchAPhotographIsHeldBackAlone() throws {
    let site = try site(Self.photograph.dropLast(2))
    site.write("content/stories/2023/dung-nha.md", TestSite.entry("Tổ dựng nhà", date: "2023-05-05"))
    #expect(try site.build("--hold-back").status == 2)
    #expect(site.paths(below: "public/guong-nguoi-tot/2023") == ["dung-nha.html"])
    #expect(!site.has("public/media"))
  }
}
