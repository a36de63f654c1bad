import Diagnostics
import Testing

@Test func aProblemIsPrintedWithItsLineACaretAndASuggestion() {
  let files = Files(("content/stories/2023/a.md", "---\ntitle: Mẹ\nsumary: Giúp hộ nghèo\n---\n"))
  let problem = Diagnostic(unknown("sumary", nearest: "summary"), at: files.place(of: "sumary"))
  #expect(
    Report([problem], files: files, language: .vi).text() == """
      content/stories/2023/a.md:3:1: lỗi [unknown-key]: Không có mục nào tên là “sumary”.
        3 | sumary: Giúp hộ nghèo
          | ^^^^^^
          = gợi ý: summary

      """)
  #expect(
    Report([problem], files: files, language: .en).text() == """
      content/stories/2023/a.md:3:1: error [unknown-key]: There is no key named “sumary”.
        3 | sumary: Giúp hộ nghèo
          | ^^^^^^
          = suggestion: summary

      """)
}

@Test func adviceFollowsTheSuggestion() {
  let files = Files(("a.yml", "a: x\na: y\n"))
  let problem = Diagnostic(.yaml(.duplicateKey("a")), at: Place(FileNumber(0), 5..<6))
  #expect(
    Report([problem], files: files, language: .vi).text() == """
      a.yml:2:1: lỗi [duplicate-key]: Mục “a” đã có ở trên, nay lại khai báo lần nữa.
        2 | a: y
          | ^
          = Chỉ giữ lại một dòng.

      """)
}

@Test func colourMarksPlaceSeverityAndCarets() {
  let files = Files(("a.yml", "x: y\n"))
  let problem = Diagnostic(unknown("x"), at: files.place(of: "x"))
  #expect(
    Report([problem], files: files, language: .en).text(coloured: true)
      == "\u{1B}[1ma.yml:1:1: \u{1B}[0m\u{1B}[1;31merror\u{1B}[0m [unknown-key]: There is no key named “x”.\n"
      + "  1 | x: y\n    | \u{1B}[1;31m^\u{1B}[0m\n")
}

@Test func theMarginGrowsWithTheLineNumber() {
  let files = Files(("a.yml", String(repeating: "\n", count: 99) + "x: y"))
  let text = Report([Diagnostic(unknown("x", nearest: "z"), at: files.place(of: "x"))], files: files, language: .en)
    .text()
  #expect(text.hasSuffix("\n  100 | x: y\n      | ^\n      = suggestion: z\n"))
}

struct CaretCase: Sendable, CustomTestStringConvertible {
  let testDescription, text, span, column, printed: String

  init(_ testDescription: String, _ text: String, at span: String, column: Int, _ printed: String) {
    self.testDescription = testDescription
    self.text = text
    self.span = span
    self.column = String(column)
    self.printed = printed
  }
}

@Test(arguments: [
  CaretCase("Vietnamese", "tiêu đề: x", at: "x", column: 10, "  1 | tiêu đề: x\n    |          ^\n"),
  CaretCase(
    "letters taken apart", "tie\u{302}u đe\u{302}\u{300}: x", at: "x", column: 10,
    "  1 | tie\u{302}u đe\u{302}\u{300}: x\n    |          ^\n"),
  CaretCase(
    "a span of letters taken apart", "e\u{302}\u{301}a: x", at: "e\u{302}\u{301}a", column: 1,
    "  1 | e\u{302}\u{301}a: x\n    | ^^\n"),
  CaretCase("emoji are two columns wide", "🌾: 🌾x", at: "🌾x", column: 4, "  1 | 🌾: 🌾x\n    |     ^^^\n"),
  CaretCase("before the caret too", "🌾漢Ａ: x", at: "x", column: 6, "  1 | 🌾漢Ａ: x\n    |         ^\n"),
  CaretCase("a family is one character", "👨‍👩‍👧: x", at: "x", column: 4, "  1 | 👨‍👩‍👧: x\n    |     ^\n"),
  CaretCase("tabs stay tabs", "\ta\tb: x", at: "b", column: 4, "  1 | \ta\tb: x\n    | \t \t^\n"),
  CaretCase("CR LF", "đ: x\r\n", at: "x\r\n", column: 4, "  1 | đ: x\n    |    ^\n"),
  CaretCase("a byte-order mark", "\u{FEFF}đ: x", at: "x", column: 4, "  1 | đ: x\n    |    ^\n"),
  CaretCase("the mark itself", "\u{FEFF}đ: x", at: "\u{FEFF}đ", column: 1, "  1 | đ: x\n    | ^\n"),
  CaretCase("over lines the first counts", "a: x\nb: y\n", at: "x\nb", column: 4, "  1 | a: x\n    |    ^\n"),
  CaretCase(
    "control characters are shown", "a\u{1B}[2J\u{202E}: x", at: "x", column: 9,
    "  1 | a␛[2J\u{FFFD}: x\n    |         ^\n"),
])
func caretsStandUnderTheirCharacters(_ c: CaretCase) {
  let files = Files(("a.yml", c.text))
  let text = Report([Diagnostic(unknown("k"), at: files.place(of: c.span))], files: files, language: .en).text()
  #expect(text == "a.yml:1:\(c.column): error [unknown-key]: There is no key named “k”.\n" + c.printed)
}

@Test func aPointAtTheEndHasOneCaret() {
  let files = Files(("a.yml", "a: x"), ("b.yml", ""))
  let problems = [
    Diagnostic(unknown("k"), at: Place(FileNumber(0), 4..<4)),
    Diagnostic(unknown("k"), at: Place(FileNumber(1), 0..<0)),
    Diagnostic(unknown("l"), at: Place(FileNumber(1), 90..<99)),
  ]
  #expect(
    Report(problems, files: files, language: .en).text() == """
      a.yml:1:5: error [unknown-key]: There is no key named “k”.
        1 | a: x
          |     ^
      b.yml:1:1: error [unknown-key]: There is no key named “k”.
        1 |\u{20}
          | ^
      b.yml:1:1: error [unknown-key]: There is no key named “l”.
        1 |\u{20}
          | ^

      """)
}

@Test func bytesThatAreNotUTF8AreShownAsReplacements() {
  struct Broken: SourceFiles {
    func path(of file: FileNumber) -> String { "a.yml" }
    func bytes(of file: FileNumber) -> [UInt8] { [0x61, 0xFF, 0x62, 0x0A] }
  }
  let problem = Diagnostic(.publishing(.notUTF8), at: Place(FileNumber(0), 1..<2))
  #expect(
    Report([problem], files: Broken(), language: .vi).text() == """
      a.yml:1:2: lỗi [not-utf8]: Từ chỗ này tệp không còn là văn bản UTF-8.
        1 | a\u{FFFD}b
          |  ^
          = Lưu lại: trong Excel chọn kiểu “CSV UTF-8”, trong Notepad chọn mã hóa (Encoding) UTF-8.

      """)
}

@Test func aProblemWithoutAPlaceIsOneLine() {
  let report = Report([Diagnostic(.plan(.noPlan), at: nil)], files: Files(), language: .en)
  #expect(report.text().split(separator: "\n").count == 1)
}

@Test func whatIsQuotedInAMessageCannotSteerTheTerminal() {
  let files = Files(("a\u{7}.yml", "x"))
  let text = Report(
    [Diagnostic(unknown("a\u{1B}[31m\nb", nearest: "\u{9B}"), at: files.place(of: "x"))], files: files, language: .en
  ).text()
  #expect(text.hasPrefix("a␇.yml:1:1: error [unknown-key]: There is no key named “a␛[31m␊b”.\n"))
  #expect(text.hasSuffix("= suggestion: \u{FFFD}\n"))
}

@Test func problemsAreOrderedByPathLineAndColumnAndPrintedOnce() {
  let files = Files(("b.yml", "one: x\ntwo: y\n"), ("a.yml", "x: y"), ("a-b.yml", "z"), ("a/b.yml", "z"))
  let problems = [
    Diagnostic(unknown("two"), at: files.place(of: "two")), Diagnostic(unknown("y"), at: files.place(of: "y")),
    Diagnostic(unknown("one"), at: files.place(of: "one")), Diagnostic(unknown("x"), at: files.place(of: "x", in: 1)),
    Diagnostic(unknown("z"), at: files.place(of: "z", in: 3)),
    Diagnostic(unknown("z"), at: files.place(of: "z", in: 2)),
    Diagnostic(unknown("b"), at: files.place(of: "one")), Diagnostic(.yaml(.emptyKey), at: files.place(of: "one")),
    Diagnostic(unknown("two"), at: files.place(of: "two")),
    Diagnostic(unknown("one"), at: Place(FileNumber(0), 0..<1)),
    Diagnostic(unknown("one", nearest: "o"), at: Place(FileNumber(0), 0..<1)),
    Diagnostic(.publishing(.notUTF8), at: nil),
  ]
  let report = Report(problems, files: files, language: .en)
  let heads = report.text().split(separator: "\n").filter { $0.contains(" [") }.map { String($0.prefix { $0 != "]" }) }
  #expect(
    heads == [
      "error [not-utf8", "a-b.yml:1:1: error [unknown-key", "a.yml:1:1: error [unknown-key",
      "a/b.yml:1:1: error [unknown-key", "b.yml:1:1: error [empty-key",
    ] + [1, 2, 3, 4].map { _ in "b.yml:1:1: error [unknown-key" } + [
      "b.yml:2:1: error [unknown-key", "b.yml:2:6: error [unknown-key",
    ])
  for _ in 0..<20 {
    let again = Report(problems.shuffled(), files: files, language: .en)
    #expect(again.text() == report.text())
    #expect(again.json() == report.json())
  }
}

@Test func theSummaryCountsInBothLanguages() {
  let files = Files(("a.yml", "x: y"))
  let one = [Diagnostic(unknown("x"), at: files.place(of: "x"))]
  let two = one + [Diagnostic(unknown("y"), at: files.place(of: "y"))]
  #expect(Report(one, files: files, language: .vi).summary() == "1 lỗi")
  #expect(Report(one, files: files, language: .en).summary() == "1 error")
  #expect(Report(two, files: files, language: .en).summary() == "2 errors")
  let none = Report([], files: files, language: .vi)
  #expect(none.summary() == "" && none.text() == "" && none.isEmpty)
  #expect(Report(two, files: files, language: .vi).count(of: .error) == 2)
}
