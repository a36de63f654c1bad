import Testing

/// A line that goes into `guongsang text`, and the line that comes out.
struct LineCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let line: String
  let answer: String
  var testDescription: String { "\(rule): \(line)" }

  init(_ rule: String, _ line: String, _ answer: String) { (self.rule, self.line, self.answer) = (rule, line, answer) }

  static let normalise = [
    Self("normalise", "e\u{301}\u{302}", "\u{1EBF}"), Self("normalise", "e\u{302}\u{301}", "\u{1EBF}"),
    Self("normalise", "ê\u{301}", "\u{1EBF}"), Self("normalise", "e\u{323}\u{302}", "\u{1EC7}"),
    Self("normalise", "u\u{301}\u{31B}", "\u{1EE9}"), Self("normalise", "a\u{323}\u{306}", "\u{1EB7}"),
    Self("normalise", "\u{D0}", "\u{110}"),
  ]

  static let slug = [
    Self("slug", "Người tốt, việc tốt ở Đồng Tháp – đổi mới", "nguoi-tot-viec-tot-o-dong-thap-doi-moi"),
    Self(
      "slug", "“Chung tay vì người nghèo - không để ai bị bỏ lại phía sau”",
      "chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau"),
    Self("slug", "Chỉ thị số 34-CT/TW, ngày 07/4/2014", "chi-thi-so-34-ct-tw-ngay-07-4-2014"),
    Self("slug", "Quyết định 443/QĐ-UBND", "quyet-dinh-443-qd-ubnd"),
    Self("slug", "H’Hen Niê – gương sáng", "hhen-nie-guong-sang"),
    Self("slug", "3,5 tỷ: 15% vượt", "3-5-ty-15-vuot"), Self("slug", "Đ/c Lò A Phử", "d-c-lo-a-phu"),
    Self("slug", "Mèo Vạc…", "meo-vac"),
  ]

  static let fold = [
    Self("fold", "ĐƯỜNG", "duong"), Self("fold", "Dương", "duong"), Self("fold", "thuở", "thuo"),
    Self("fold", "Ê Đê", "e de"), Self("fold", "ỷ ỹ ỵ", "y y y"), Self("fold", "Thuỷ", "thuy"),
    Self("fold", "Ðồng", "dong"),
  ]

  static let tone = [
    Self("tone", "hoà", "hòa"), Self("tone", "khoẻ", "khỏe"), Self("tone", "thuỷ", "thủy"), Self("tone", "Uỷ", "Ủy"),
    Self("tone", "HOÀ", "HÒA"), Self("tone", "qúy", "quý"), Self("tone", "quỳ", "quỳ"), Self("tone", "gìa", "già"),
    Self("tone", "gìn", "gìn"), Self("tone", "giếng", "giếng"), Self("tone", "huỳnh", "huỳnh"),
    Self("tone", "ngoài", "ngoài"), Self("tone", "khuỷu", "khuỷu"), Self("tone", "thuở", "thuở"),
    Self("tone", "múa", "múa"), Self("tone", "rượu", "rượu"), Self("tone", "quả", "quả"), Self("tone", "Niê", "Niê"),
  ]

  static let name = [
    Self("name", "Giàng Mí Páo", "Páo, Giàng, Mí"), Self("name", "Vàng Thị Dính", "Dính, Vàng, Thị"),
    Self("name", "Lò A Phử", "Phử, Lò, A"), Self("name", "ông Sùng A Sình", "Sình, Sùng, A"),
    Self("name", "H'Hen Niê", "H'Hen, Niê, –"), Self("name", "Y Moan Ênuôl", "Moan, Ênuôl, Y"),
    Self("name", "Tôn Nữ Thị Ninh", "Ninh, Tôn, Nữ Thị"), Self("name", "Phử", "Phử, –, –"),
  ]
}

@Suite struct TextCommand {
  @Test(arguments: [LineCase.normalise, LineCase.slug, LineCase.fold, LineCase.tone, LineCase.name])
  func eachRuleAnswersLineByLine(cases: [LineCase]) throws {
    let rule = try #require(cases.first).rule
    let run = try Program.run("text", rule, input: cases.map { $0.line + "\n" }.joined())
    #expect(run.status == 0 && run.errors == "")
    let answers = lines(of: run)
    #expect(answers.count == cases.count)
    // Bytes: canonically equal texts are equal Strings, and here the difference is the point.
    for (c, answer) in zip(cases, answers) { #expect(Array(answer.utf8) == Array(c.answer.utf8), "\(c.line)") }
  }

  @Test(arguments: [
    ["tuân thủ", "tuần chay"], ["ba ba", "bà"], ["thi đua", "thí dụ"], ["Tổ 2", "Tổ 10"], ["ba bà", "bà ba"],
    ["Dân vận", "Đồng Văn"], ["Quản Bạ", "Quang Bình"], ["Xín Mần", "Yên Minh"], ["Vĩ Thượng", "Vị Xuyên"],
    ["uy tín", "ưu tú"], ["ma", "mà", "mả", "mã", "má", "mạ", "mă"],
  ])
  func sortFollowsTheDictionary(sorted: [String]) throws {
    let run = try Program.run("text", "sort", input: sorted.reversed().joined(separator: "\n"))
    #expect(lines(of: run) == sorted)
  }

  @Test func whatHasNoSlugIsAnEmptyLineAndAFailure() throws {
    let run = try Program.run("text", "slug", input: "Mèo Vạc\n…\nYên Minh\n")
    #expect(run.text == "meo-vac\n\nyen-minh\n")
    #expect(run.status == 1)
  }

  @Test func whatIsNoNameHasNoParts() throws {
    #expect(try Program.run("text", "name", input: "…\n").text == "–, –, –\n")
  }

  @Test func everyLineHasAnAnswerHoweverItEnds() throws {
    #expect(try Program.run("text", "fold").text == "")
    #expect(try Program.run("text", "fold", input: "Đá\r\n\r\nĐất").text == "da\n\ndat\n")
    #expect(try Program.run(["text", "fold"], input: [0xFF, 0x0A]).text == "\u{FFFD}\n")
  }

  private func lines(of run: Run) -> [String] { run.text.split(separator: "\n").map(String.init) }
}
