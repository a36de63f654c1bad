import TestSupport
import Testing

/// `guongsang init`, and the site that comes of it.
@Suite struct InitCommandTests {
  /// Noon in Hà Giang on the first and the last day of a year, in between, and on a leap day.
  static let clocks = ["1767243600", "1795150800", "1798693200", "1835413200"]

  private func start(_ folder: TemporaryFolder, _ arguments: String..., clock: String = clocks[1]) throws -> Run {
    try Program.run(
      ["init"] + arguments, in: folder.path, environment: ["SOURCE_DATE_EPOCH": clock])
  }

  @Test(arguments: clocks, ["vi", "en"])
  func theNewSiteIsBuiltWithoutAWordOnAnyDay(clock: String, language: String) throws {
    let folder = TemporaryFolder()
    let run = try start(folder, "trang", "--lang", language, clock: clock)
    #expect(run.status == 0 && run.errors == "" && run.text.contains("\n  content/site.yml\n"))
    let built = try Program.run(
      ["build", "--format", "json"], in: folder("trang"), environment: ["SOURCE_DATE_EPOCH": clock])
    #expect(built.status == 0 && built.text == "[]\n", "\(built.text)")
    let page = folder.text(
      language == "vi" ? "trang/public/guong-nguoi-tot/index.html" : "trang/public/stories/index.html")
    #expect(page?.contains(language == "vi" ? "Chị Mai viết lại tờ hướng dẫn" : "The leaflet that answered") == true)
  }

  @Test(arguments: ["vi", "en"])
  func everyItemOfTheMenuLeadsToAPage(language: String) throws {
    let folder = TemporaryFolder()
    #expect(try start(folder, "trang", "--lang", language).status == 0)
    let run = try Program.run(
      "build", "--quiet", in: folder("trang"), environment: ["SOURCE_DATE_EPOCH": Self.clocks[1]])
    #expect(run.status == 0 && run.errors == "")
    let home = try #require(folder.text("trang/public/index.html"))
    let links = home.matches(of: /href="([^"#:]+)["#]/).map { String($0.1) }
    #expect(links.count > 10)
    #expect(Set(links).filter { folder.inode("trang/public/" + $0) == nil }.sorted() == [])
  }

  @Test func aTitleOfOnesOwnStandsOnThePage() throws {
    let folder = TemporaryFolder()
    #expect(try start(folder, "trang", "--title", "Thi đua: \"Khối 3\"").status == 0)
    #expect(try Program.run("build", "--quiet", in: folder("trang")).status == 0)
    #expect(folder.text("trang/public/index.html")?.contains("Thi đua: &quot;Khối 3&quot;") == true)
    #expect(folder.text("trang/README.md")?.hasPrefix("# Thi đua: \"Khối 3\"\n") == true)
    let long = try start(folder, "khac", "--title", String(repeating: "dài ", count: 40))
    #expect(long.status == 1 && long.errors.contains("[too-long]") && !folder.isFolder("khac"))
  }

  @Test func aFolderThatHoldsAnythingIsLeftAsItIs() throws {
    let folder = TemporaryFolder()
    folder.write("trang/ghi-chu.txt", "Đừng xóa.\n")
    let run = try start(folder, "trang")
    #expect(run.status == 73 && run.text == "" && run.errors.contains("[file-exists]"))
    #expect(folder.names(in: "trang") == ["ghi-chu.txt"])
    folder.write("khac/.giu", "")
    #expect(try start(folder, "khac").status == 73)
    #expect(try start(folder, "trang/ghi-chu.txt").status == 74)
    #expect(folder.text("trang/ghi-chu.txt") == "Đừng xóa.\n")
  }

  @Test func anEmptyFolderIsTakenEvenIfOneStandsInIt() throws {
    let folder = TemporaryFolder()
    #expect(try start(folder, ".").status == 0)
    #expect(folder.text("content/site.yml") != nil)
    #expect(try Program.run("new", "story", "Bài đầu tiên", "--agency", "van-phong", in: folder.path).status == 0)
    #expect(try Program.run("check", in: folder.path).status == 0)
  }
}
