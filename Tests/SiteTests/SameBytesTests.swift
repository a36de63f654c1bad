import Testing

/// Same input, same bytes: no clock, thread, hash order or directory order reaches the output.
@Suite struct SameBytes {
  /// Enough entries for several workers, and for a second page of a list.
  private func site() throws -> TestSite {
    let site = try TestSite(["content/fields.yml": "- { id: sang-kien, name: Sáng kiến }\n"])
    for number in 10..<75 {
      let body = "# Đề mục\n\nĐoạn *một*[^a].\n\n[^a]: Chú thích.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
      site.write(
        "content/stories/2023/bai-\(number).md",
        TestSite.entry(
          "Bài số \(number)", date: "2023-04-\(number % 28 + 10 > 28 ? 28 : number % 28 + 10)",
          more: "fields: [sang-kien]\n", body: body))
    }
    return site
  }

  @Test func twoProcessesAndAnyNumberOfWorkersGiveTheSameBytes() throws {
    let site = try site()
    for (output, jobs) in [("one", "1"), ("four", "4"), ("again", "4")] {
      let run = try site.build("--output", site(output), "--jobs", jobs)
      try #require(run.status == 0, "\(run.errors)")
    }
    let one = site.files(below: "one")
    #expect(one.count > 70)
    #expect(site.files(below: "four") == one)
    #expect(site.files(below: "again") == one)
  }

  @Test func diagnosticsDoNotDependOnTheNumberOfWorkers() throws {
    let site = try site()
    for number in 10..<30 { site.write("content/news/2023/sai-\(number).md", "---\ntitel: x\n---\n") }
    let one = try site.check("--jobs", "1")
    #expect(one.status == 1)
    #expect(try site.check("--jobs", "4").errors == one.errors)
  }

  @Test func aGivenInstantIsADayInTheZoneOfTheSite() throws {
    let site = try TestSite()
    try #require(try site.build("--output", site("given")).status == 0)
    // 17:30 on 9 May in UTC is half past midnight on 10 May in Hà Giang.
    let run = try Program.run(
      ["build", "--site", site.path, "--output", site("instant")], environment: ["SOURCE_DATE_EPOCH": "1683653400"])
    #expect(run.status == 0)
    #expect(site.files(below: "instant") == site.files(below: "given"))
    site.write("content/site.yml", "format: 1\ntitle: Gương Sáng\ntimeZone: UTC\n")
    let utc = try Program.run(
      ["build", "--site", site.path, "--output", site("utc")], environment: ["SOURCE_DATE_EPOCH": "1683653400"])
    #expect(utc.text.contains("tính đến ngày 09/5/2023"))
  }

  @Test func aGivenDayGoesBeforeAGivenInstant() throws {
    let site = try TestSite()
    let run = try Program.run(
      ["build", "--site", site.path, "--today", "10/5/2023"], environment: ["SOURCE_DATE_EPOCH": "0"])
    #expect(run.text.contains("tính đến ngày 10/5/2023"))
  }

  @Test func theLanguageOfMessagesAndTheLocaleLeaveThePagesAlone() throws {
    let site = try TestSite()
    try #require(try site.build("--output", site("vi")).status == 0)
    let run = try Program.run(
      ["build", "--site", site.path, "--today", TestSite.today, "--lang", "en", "--output", site("en")],
      environment: ["LANG": "en_US.UTF-8", "LC_ALL": "C", "TZ": "America/New_York"])
    #expect(run.text.hasPrefix("Published 1 entry, "))
    #expect(run.text.contains("as of 2023-05-10"))
    #expect(site.files(below: "en") == site.files(below: "vi"))
  }
}
