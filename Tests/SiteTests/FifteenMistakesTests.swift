import Testing

/// A file with its mistakes marked: `«code:the text it stands at»`.
private struct Wrong {
  /// A problem by its code and by the characters that it stands at.
  struct Expected: Hashable {
    let path: String
    let code: String
    let line: Int
    let column: Int
    let endColumn: Int
  }

  let path: String
  private(set) var text = ""
  private(set) var problems: [Expected] = []

  init(_ path: String, _ marked: String) {
    self.path = path
    var (line, column) = (1, 1)
    var open = (code: "", column: 0)
    var rest = marked[...]
    while let character = rest.popFirst() {
      switch character {
      case "«":
        open = (String(rest.prefix { $0 != ":" }), column)
        rest = rest.dropFirst(open.code.count + 1)
      case "»":
        problems.append(
          Expected(path: path, code: open.code, line: line, column: open.column, endColumn: column))
      default:
        text.append(character)
        (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
  }

  /// The file as it is written: ¿ stands for a byte that UTF-8 has nowhere.
  var bytes: [UInt8] { text.unicodeScalars.flatMap { $0 == "¿" ? [0xFF] : Array(String($0).utf8) } }
}

/// Fifteen mistakes, no two alike, in six files, in the order in which they are to be printed.
private let mistakes = [
  Wrong(
    "content/news/2023/chua-dong.md",
    """
    «front-matter-not-closed:---»
    title: Chưa đóng phần đầu

    """),
  Wrong(
    "content/pages/gioi-thieu.md",
    """
    ---
    «unquoted-colon:title»: Giới thiệu: Khối thi đua
    ---
    Không nói gì thêm về tệp này.

    """),
  Wrong(
    "content/stories/2023/nhieu-loi.md",
    """
    «missing-key:---»
    «unknown-key:autor»: Hà Minh
    title: «wrong-type:[Nhiều lỗi]»
    date: 2023-05-05
    slug: «duplicate-address:mo-dat»
    agency: «unknown-id:ban-dan-vam»
    subject: { kind: collective, name: Tổ Hai Người }
    updated: «invalid-date:2023-02-30»
    ---
    Ba\u{300}i (NFD) [kể](«dead-link:/stories/2023/mo-dac.md») rằng [bấm](«forbidden-address:javascript:alert(1)») là xong.

    ![Bãi đá](«missing-file:/media/bai-da.png»)

    """),
  Wrong(
    "content/stories/2023/tab.md",
    """
    ---
    title: Thụt dòng bằng Tab
    lessons:
    «tab-indentation:\t»- Đọc to một lượt
    ---

    """),
  Wrong(
    "templates/pages/404.mustache",
    """
    <h1>{{t.not_found}}</h1>
    <p>Về {{«unknown-name:sile_title»}}</p>
    <p>«not-utf8:¿»</p>

    """),
  Wrong(
    "templates/strings/vi.yml",
    """
    # Lời của riêng trang này
    «unknown-string:not_fuond»: Không thấy

    """),
]

@Suite struct FifteenMistakes {
  private func siteWithMistakes() throws -> TestSite {
    let site = try TestSite()
    let first = try site.build()
    try #require(first.status == 0, "\(first.errors)")
    for wrong in mistakes { site.write(wrong.path, wrong.bytes) }
    return site
  }

  @Test(arguments: ["vi", "en"])
  func eachIsPrintedOnceWithItsPlace(language: String) throws {
    let site = try siteWithMistakes()
    let run = try site.build("--lang", language, "--format", "json")
    #expect(run.status == 1)
    let problems = try run.problems()
    let expected = mistakes.flatMap(\.problems)
    #expect(expected.count == 15 && Set(expected.map(\.code)).count == 15)
    let found = problems.map { problem in
      Wrong.Expected(
        path: problem.path ?? "", code: problem.code, line: problem.line ?? 0, column: problem.column ?? 0,
        endColumn: problem.endColumn ?? 0)
    }
    #expect(found == expected)
    #expect(problems.allSatisfy { $0.severity == "error" && $0.endLine == $0.line && !$0.message.isEmpty })

    let word = language == "vi" ? "lỗi" : "error"
    let text = try site.build("--lang", language)
    #expect(text.status == 1)
    #expect(text.output == [])
    var rest = text.errors[...]
    for problem in problems {
      let head =
        "\(problem.path ?? ""):\(problem.line ?? 0):\(problem.column ?? 0): \(word) [\(problem.code)]: \(problem.message)\n"
      let at = try #require(rest.firstRange(of: head), "\(head) in:\n\(text.errors)")
      rest = rest[at.upperBound...]
    }
    #expect(text.errors.split(separator: "\n").count { $0.contains(": \(word) [") } == 15)
    #expect(rest.contains(language == "vi" ? "Có 15 lỗi. Chưa xuất bản gì" : "15 errors. Nothing was published"))
  }

  @Test func theLanguagesSayTheSameInOtherWords() throws {
    let site = try siteWithMistakes()
    let vietnamese = try site.build("--format", "json").problems()
    let english = try site.build("--format", "json", "--lang", "en").problems()
    for (vi, en) in zip(vietnamese, english) { #expect(vi.message != en.message && vi.suggestion == en.suggestion) }
    #expect(vietnamese.first { $0.code == "unknown-key" }?.message == "Không có mục nào tên là “autor”.")
    #expect(english.first { $0.code == "unknown-key" }?.message == "There is no key named “autor”.")
    let suggestions = Dictionary(
      vietnamese.compactMap { problem in problem.suggestion.map { (problem.code, $0) } }, uniquingKeysWith: { $1 })
    #expect(suggestions["unknown-key"] == "author")
    #expect(suggestions["unknown-id"] == "ban-dan-van")
    #expect(suggestions["dead-link"] == "/stories/2023/mo-dat.md")
    #expect(suggestions["unquoted-colon"] == "\"Giới thiệu: Khối thi đua\"")
    #expect(suggestions["unknown-name"] == "site_title")
    #expect(suggestions["unknown-string"] == "not_found")
  }

  @Test func theCaretStandsUnderTheMistake() throws {
    let errors = try siteWithMistakes().build().errors
    #expect(
      errors.contains(
        """
          2 | autor: Hà Minh
            | ^^^^^
            = gợi ý: author

        """))
    // Marks that stand on their letter take no column.
    #expect(errors.contains("\n     | " + String(repeating: " ", count: 15) + "^^^"))
  }

  @Test func theOldSiteStaysByteForByte() throws {
    let site = try siteWithMistakes()
    let before = (site.files(below: "public"), site.identity("public"), site.identity("public/index.html"))
    #expect(before.0.count > 3)
    #expect(try site.build().status == 1)
    #expect(try site.build("--format", "json", "--lang", "en").status == 1)
    #expect(site.files(below: "public") == before.0)
    #expect(site.identity("public") == before.1)
    #expect(site.identity("public/index.html") == before.2)
    #expect(site.paths(below: "").filter { $0.hasPrefix("public") && !$0.hasPrefix("public/") } == [])
  }

  @Test func checkSaysTheSameAsBuild() throws {
    let site = try siteWithMistakes()
    let build = try site.build("--format", "json")
    let check = try site.check("--format", "json")
    #expect(check.status == 1 && check.output == build.output)
  }
}
