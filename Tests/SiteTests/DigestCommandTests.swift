import Testing

/// `guongsang digest` from the command line to the text that comes out.
@Suite struct DigestCommandTests {
  private static let files: [String: String?] = [
    "content/stories/2023/mo-dat.md": TestSite.entry("Tổ ba người mở đất"),
    "content/news/2023/rieng.md": """
    ---
    title: Tin riêng của Khối
    date: 2023-04-22
    summary: Một câu.
    agency: ban-dan-van
    circulation: bloc
    ---
    """,
  ]

  private func digest(_ arguments: String...) throws -> Run {
    let site = try TestSite(Self.files)
    return try Program.run(["digest", "--site", site.path, "--today", "2023-05-10"] + arguments)
  }

  @Test func aDigestGoesToStandardOutput() throws {
    let run = try digest("--since", "1/4/2023", "--base-url", "https://example.vn")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.contains("từ 01/4/2023 đến 10/5/2023\n\nMỚI\n\nGương người tốt\n- Tổ ba người mở đất ("))
    #expect(run.text.contains("\n  https://example.vn/guong-nguoi-tot/2023/mo-dat.html\n"))
    #expect(!run.text.contains("Tin riêng"))
    #expect(try digest("--since", "2023-04-01", "--edition", "bloc").text.contains("- Tin riêng của Khối ("))
    #expect(try !digest("--since", "2023-04-01").text.contains("http"), "without an address there are titles alone")
  }

  @Test(arguments: [
    ([], "--since"), (["--since", "hôm qua"], "hôm qua"), (["--since", "2023-06-01"], "2023-05-10"),
    (["--since", "2023-05-01", "--agency", "ban-dan-va"], "ban-dan-van"),
    (["--since", "2023-05-01", "--base-url", "example.vn"], "https://"),
  ])
  func aCallThatCannotBeFollowedIsWrongUsage(arguments: [String], said: String) throws {
    let site = try TestSite(Self.files)
    let run = try Program.run(["digest", "--site", site.path, "--today", "2023-05-10"] + arguments)
    #expect(run.status == 64 && run.text == "" && run.errors.contains(said))
  }

  @Test func aSiteWithErrorsTellsOfThemInstead() throws {
    let site = try TestSite(["content/stories/2023/a.md": "---\ntitle: A\n---\n"])
    let run = try Program.run(["digest", "--site", site.path, "--today", "2023-05-10", "--since", "2023-05-01"])
    #expect(run.status == 1 && run.text == "" && run.errors.contains("[missing-key]"))
  }
}
