import Testing

/// Results go to standard output, diagnostics to standard error; with JSON, standard output is one array.
@Suite struct Streams {
  /// A site with a warning and a note.
  private func siteWithRemarks() throws -> TestSite {
    try TestSite([
      "content/agencies.yml": "- { id: ban-dan-van, name: Ban Dân vận, roles: [{ role: head }] }\n",
      "content/news/2023/sau.md": "---\ntitle: Tin\ndate: 2023-06-01\nsummary: a\nagency: ban-dan-van\n---\n",
    ])
  }

  @Test func withoutProblemsTheArrayIsEmpty() throws {
    let site = try TestSite()
    for run in [try site.build("--format", "json"), try site.check("--format", "json")] {
      #expect(run.status == 0)
      #expect(run.text == "[]\n")
    }
    #expect(try site.build("--format", "json", "--quiet", "--timings").text == "[]\n")
  }

  @Test func theArrayHoldsWarningsAndNotesToo() throws {
    let run = try siteWithRemarks().build("--format", "json", "--quiet")
    #expect(run.status == 0 && run.errors == "")
    #expect(try run.problems().map { $0.severity + " " + $0.code } == ["warning no-contact", "note kept-out"])
  }

  @Test func workflowCommandsLeadToTheFilesFromTheWorkingFolder() throws {
    let site = try siteWithRemarks()
    let run = try Program.run("check", "--site", site.path, "--today", "2023-05-10", "--format", "github")
    #expect(run.status == 0)
    let commands = run.text.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(commands.count == 2 && commands.contains { $0.hasPrefix("::notice file=\(site.path)/content/") })
    #expect(!run.errors.contains("["))
  }

  @Test func theClosingLineIsTheResult() throws {
    let site = try siteWithRemarks()
    let run = try site.build()
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("Đã xuất bản 1 bài, "))
    #expect(run.text.contains("vào \(site.path)/public, tính đến ngày 10/5/2023, hết "))
    #expect(run.text.split(separator: "\n").count == 1)
    #expect(run.errors.contains(": cảnh báo [no-contact]: ") && run.errors.contains(": lưu ý [kept-out]: "))
    #expect(!run.errors.contains("Đã xuất bản"))
    let check = try site.check()
    #expect(check.text == "Đã kiểm tra 1 bài: không có lỗi, có 1 cảnh báo, 1 lưu ý.\n")
    #expect(try site.check("--lang", "en").text == "Checked 1 entry: no errors, 1 warning, 1 note.\n")
  }

  @Test func quietPrintsNothingOnSuccess() throws {
    let site = try TestSite()
    for _ in 1...2 {
      let run = try site.build("--quiet")
      #expect(run.status == 0 && run.output == [] && run.errors == "")
    }
    #expect(try site.check("--quiet").output == [])
  }

  @Test func quietStillPrintsWarningsButNoNotes() throws {
    let run = try siteWithRemarks().build("--quiet")
    #expect(run.output == [])
    #expect(run.errors.contains("[no-contact]") && !run.errors.contains("[kept-out]"))
  }

  @Test func nothingIsColouredAndNothingGrowsOutsideATerminal() throws {
    let run = try siteWithRemarks().build()
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
    #expect(!run.text.contains("\u{1B}") && !run.text.contains("\r"))
  }

  @Test func timingsTellEachStep() throws {
    let site = try TestSite()
    let lines = try site.build("--timings", "--lang", "en").text.split(separator: "\n").dropFirst()
    #expect(lines.allSatisfy { $0.hasSuffix(" ms") })
    let steps = lines.compactMap { $0.split(separator: "  ").first.map(String.init) }
    #expect(steps == ["find", "read and parse", "theme", "link", "plan", "render", "swap", "total"])
  }

  @Test func theCurrentFolderIsTheSiteUnlessOneIsNamed() throws {
    let site = try TestSite()
    let run = try Program.run(["build", "--today", TestSite.today], in: site.path)
    #expect(run.status == 0 && run.text.contains("vào public, "))
    #expect(site.has("public/index.html"))
  }

  @Test func messagesFollowTheSiteAndTheFlag() throws {
    let site = try TestSite(["content/site.yml": "format: 1\ntitle: Shining\nlanguage: en\n"])
    #expect(try site.build().text.hasPrefix("Published 1 entry, "))
    #expect(try site.build("--lang", "vi").text.hasPrefix("Trang ở "))
    let environment = ["GUONGSANG_LANG": "vi"]
    let run = try Program.run(["check", "--site", site.path, "--today", TestSite.today], environment: environment)
    #expect(run.text.hasPrefix("Đã kiểm tra "))
  }
}
