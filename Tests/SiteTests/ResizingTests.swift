import Catalog
import Glibc
import TestSupport
import Testing

/// Pictures in several sizes, through vipsthumbnail where this machine has it.
@Suite struct Resizing {
  static let hasTool = access("/usr/bin/vipsthumbnail", X_OK) == 0
  private static let photograph = SamplePicture.greyJPEG(2400, 1600, SamplePicture.exif(orientation: 1))
  private static let made = ["a-jpg-1600.jpg", "a-jpg-1600.webp", "a-jpg-480.webp", "a-jpg-960.webp"]

  private func site() throws -> TestSite {
    let site = try TestSite([
      TestSite.story: TestSite.entry("Tổ ba người mở đất", body: "![Bãi đá](/media/a.jpg)\n")
    ])
    site.write("content/media/a.jpg", Self.photograph)
    return site
  }

  /// Builds `site` where no other command is to be found than those in its folder `bin`.
  private func buildAlone(_ site: TestSite, _ arguments: String...) throws -> Run {
    try Program.run(
      ["build", "--site", site.path, "--today", TestSite.today] + arguments, environment: ["PATH": site("bin")])
  }

  private func width(_ bytes: [UInt8]?) -> Int? { bytes?.withUnsafeBufferPointer { PictureSize($0)?.width } }

  @Test(.enabled(if: hasTool)) func aLargePhotographIsPublishedInSeveralSizes() throws {
    let site = try site()
    let run = try site.build()
    try #require(run.status == 0, "\(run.errors)")
    #expect(site.paths(below: "public/media") == Self.made)
    #expect(Self.made.map { width(site.bytes("public/media/" + $0)) } == [1600, 1600, 480, 960])
    for name in Self.made {
      #expect(!String(decoding: site.bytes("public/media/" + name) ?? [], as: UTF8.self).contains(SamplePicture.secret))
    }
    #expect(site.text("public/guong-nguoi-tot/2023/mo-dat.html").contains("../../media/a-jpg-480.webp 480w, "))
  }

  @Test(.enabled(if: hasTool)) func aTurnedPhotographIsMadeUpright() throws {
    let site = try site()
    site.write("content/media/a.jpg", SamplePicture.greyJPEG(2400, 1200, SamplePicture.exif(orientation: 6)))
    try #require(try site.build().status == 0)
    let small = site.bytes("public/media/a-jpg-480.webp") ?? []
    let size = small.withUnsafeBufferPointer { PictureSize($0) }
    #expect(size?.width == 480 && size?.height == 960)
  }

  @Test(.enabled(if: hasTool)) func whatHasBeenMadeIsKept() throws {
    let site = try site()
    try #require(try site.build().status == 0)
    let kept = site.paths(below: ".guongsang/pictures")
    #expect(kept.count == Self.made.count)
    let before = kept.map { site.identity(".guongsang/pictures/" + $0) }
    let run = try site.build()
    #expect(run.text.contains("không có gì thay đổi"))
    #expect(kept.map { site.identity(".guongsang/pictures/" + $0) } == before)
  }

  @Test(.enabled(if: hasTool)) func whateverIsKeptThePublishedBytesAreTheSame() throws {
    let site = try site()
    try #require(try site.build("--jobs", "1").status == 0)
    let published = site.files(below: "public")
    let kept = site.paths(below: ".guongsang/pictures")
    let first = try #require(kept.first)
    let whole = try #require(site.bytes(".guongsang/pictures/" + first))
    for damaged in [[], Array(whole.dropLast(9)), whole.map { $0 ^ 1 }] {
      site.write(".guongsang/pictures/" + first, damaged)
      // A build that is spared looks at no picture.
      for note in site.paths(below: ".guongsang") where note.hasPrefix("last-") { site.remove(".guongsang/" + note) }
      #expect(try site.build().status == 0)
      #expect(site.bytes(".guongsang/pictures/" + first) == whole)
    }
    site.remove(".guongsang")
    #expect(try site.build("--jobs", "4").text.contains("không có gì thay đổi"))
    #expect(site.files(below: "public") == published)
  }

  @Test(.enabled(if: hasTool)) func whatIsNeededNoMoreIsSwept() throws {
    let site = try site()
    try #require(try site.build().status == 0)
    site.write(".guongsang/pictures/la.webp.Ab12Cd", "dở dang")
    let before = site.paths(below: ".guongsang/pictures").filter { !$0.hasPrefix("la") }
    // It may be another edition's, as long as the photograph is there.
    site.write(TestSite.story, TestSite.entry("Tổ ba người mở đất"))
    site.write("content/media/b.jpg", SamplePicture.greyJPEG(500, 400))
    site.write("content/pages/b.md", "---\ntitle: B\n---\n![Bãi đá](/media/b.jpg)\n")
    try #require(try site.build().status == 0)
    let both = site.paths(below: ".guongsang/pictures")
    #expect(Set(before).isSubset(of: both) && both.count == before.count + 1)
    site.remove("content/media/a.jpg")
    try #require(try site.build().status == 0)
    #expect(Set(site.paths(below: ".guongsang/pictures")) == Set(both).subtracting(before))
    site.remove("content/media/b.jpg")
    site.remove("content/pages/b.md")
    try #require(try site.build().status == 0)
    #expect(!site.has(".guongsang/pictures"))
  }

  @Test func withoutTheToolALargePhotographIsAnErrorThatSaysWhatToInstall() throws {
    let site = try site()
    let run = try buildAlone(site)
    #expect(run.status == 1)
    #expect(run.errors.contains("\(TestSite.story):8:11: lỗi [large-picture]: Ảnh “media/a.jpg” nặng 16 KB, rộng 2400"))
    #expect(run.errors.contains("sudo apt install libvips-tools"))
    #expect(!site.has("public"))
  }

  @Test func withoutTheToolASmallerPhotographIsPublishedAsItIs() throws {
    let site = try site()
    site.write("content/media/a.jpg", SamplePicture.greyJPEG(1200, 800))
    #expect(try buildAlone(site).status == 0)
    #expect(site.paths(below: "public/media") == ["a.jpg"])
    #expect(!site.text("public/guong-nguoi-tot/2023/mo-dat.html").contains("<picture>"))
  }

  /// A tool that says so much, and ends so.
  private func write(tool script: String, to site: TestSite) {
    site.write("bin/vipsthumbnail", "#!/bin/sh\n\(script)\n")
    chmod(site("bin/vipsthumbnail"), 0o755)
  }

  @Test(arguments: [
    "[ \"$1\" = --version ] && echo vips-8 && exit; echo \"hỏng rồi\" >&2; exit 1",
    "[ \"$1\" = --version ] && echo vips-8 && exit; echo \"không phải ảnh\"",
  ])
  func aPhotographThatTheToolRefusesIsAnErrorAtItsFile(script: String) throws {
    let site = try site()
    write(tool: script, to: site)
    let problems = try buildAlone(site, "--format", "json").problems()
    #expect(problems.map(\.code) == ["picture-not-resized"])
    #expect(problems.first?.path == "content/media/a.jpg")
    #expect(!site.has("public") && !site.has(".guongsang/pictures"))
  }

  @Test func aToolThatDoesNotRunIsMissing() throws {
    let site = try site()
    write(tool: "exit 127", to: site)
    #expect(try buildAlone(site).status == 69)
  }
}
