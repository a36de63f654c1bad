import Glibc
import Testing

/// How the program ends, and what it leaves as it was, where a build cannot be done.
@Suite struct ExitStatus {
  @Test func anOutputFolderThatIsNotOursIsRefusedAndLeftAlone() throws {
    let site = try TestSite(["out/thu.txt": "của người khác"])
    for language in ["vi", "en"] {
      let run = try site.build("--output", site("out"), "--format", "json", "--lang", language)
      #expect(run.status == 73 && run.errors == "")
      let problem = try #require(try run.problems().first)
      #expect(problem.code == "output-not-ours" && problem.severity == "error" && problem.line == nil)
      #expect(problem.message.contains(site("out")))
    }
    #expect(site.files(below: "out") == ["thu.txt": Array("của người khác".utf8)])
    let text = try site.build("--output", site("out"))
    #expect(text.status == 73 && text.output == [] && text.errors.hasPrefix("lỗi [output-not-ours]: "))
  }

  @Test(arguments: ["content", ".", "templates/x", "content/media/anh"])
  func theSourcesAreNeverPublishedOver(output: String) throws {
    let site = try TestSite(["templates/strings/vi.yml": "draft: Nháp\n"])
    let before = site.files(below: "content")
    let run = try site.build("--output", output == "." ? site.path : site(output), "--format", "json")
    #expect(run.status == 73)
    #expect(site.files(below: "content") == before)
  }

  @Test func anEmptyFolderIsOurs() throws {
    let site = try TestSite()
    mkdir(site("out"), 0o755)
    #expect(try site.build("--output", site("out")).status == 0)
    #expect(site.text("out/.guongsang-site") == "format: 1\nedition: public\n")
  }

  @Test func aFolderThatCannotBeReadIsTheMachinesFailure() throws {
    // A file where a folder should be: not even root can list it.
    let site = try TestSite(["content/stories/2023/mo-dat.md": nil, "templates": "không phải thư mục"])
    let run = try site.build("--format", "json")
    #expect(run.status == 74)
    #expect(try run.codes() == ["machine"])
    #expect(!site.has("public"))
    let file = try Program.run("build", "--site", site("content/site.yml"), "--format", "json")
    #expect(file.status == 74)
    #expect(try file.codes() == ["machine"])
  }

  @Test func aFolderWithoutASiteSaysSo() throws {
    let site = try TestSite(TestSite.smallest.mapValues { _ in nil })
    for run in [try site.build("--format", "json"), try site.check("--format", "json")] {
      #expect(run.status == 1)
      #expect(try run.problems().filter { $0.severity == "error" }.map(\.code) == ["no-site"])
    }
    #expect(!site.has("public"))
  }

  @Test func aSecondBuildOfOneSiteHasToWait() throws {
    let site = try TestSite()
    try #require(try site.build().status == 0)
    let before = site.identity("public")
    let lock = open(site(".guongsang/lock"), O_RDWR | O_CLOEXEC)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    site.write(TestSite.story, TestSite.entry("Tên khác"))
    let run = try site.build("--format", "json", "--lang", "en")
    #expect(run.status == 75)
    #expect(try run.codes() == ["locked"])
    #expect(try run.problems().first?.message.hasPrefix("Another run is publishing this site") == true)
    #expect(site.identity("public") == before)
    // Who writes nothing need not wait.
    #expect(try site.check().status == 0)
    close(lock)
    #expect(try site.build().status == 0)
    #expect(site.identity("public") != before)
  }

  @Test func theLockOfOneSiteKeepsNobodyFromAnother() throws {
    let (one, other) = (try TestSite(), try TestSite())
    try #require(try one.build().status == 0)
    let lock = open(one(".guongsang/lock"), O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try other.build().status == 0)
  }

  @Test func aFailureSpeaksTheLanguageOfTheSiteUnlessAnotherIsAskedFor() throws {
    let site = try TestSite(["content/site.yml": "format: 1\ntitle: Shining\nlanguage: en\n", "out/x": "x"])
    #expect(try site.build("--output", site("out")).errors.hasPrefix("error [output-not-ours]: The folder"))
    #expect(try site.build("--output", site("out"), "--lang", "vi").errors.hasPrefix("lỗi [output-not-ours]: "))
  }

  @Test func checkWritesNothing() throws {
    let site = try TestSite()
    let before = site.paths(below: "")
    let run = try site.check()
    #expect(run.status == 0)
    #expect(run.text == "Đã kiểm tra 1 bài: không có lỗi.\n" && run.errors == "")
    #expect(site.paths(below: "") == before)
    #expect(!site.has(".guongsang") && !site.has("public"))
    site.write("content/lac.yml", "a: b\n")
    #expect(try site.check().status == 1)
    #expect(!site.has(".guongsang") && !site.has("public"))
  }

  @Test func aResultThatCannotBeWrittenIsAFailure() throws {
    let run = try Program.run(["text", "slug"], input: Array("Mèo Vạc\n".utf8), output: "/dev/full")
    #expect(run.status == 74 && run.errors.hasPrefix("lỗi [machine]: "))
  }
}
