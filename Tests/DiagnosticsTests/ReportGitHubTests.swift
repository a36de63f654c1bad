import Diagnostics
import Testing

@Test func eachProblemIsAWorkflowCommandOnALineOfItsOwn() {
  let files = Files(("content/a.md", "---\ntiêu đề: x\nsumary: Giúp\n---\n"))
  let problems = [
    Diagnostic(unknown("sumary", nearest: "summary"), at: files.place(of: "sumary")),
    Diagnostic(.yaml(.wrongIndentation(corrected: nil)), at: files.place(of: "đề: x\nsum")),
    Diagnostic(.publishing(.notUTF8), at: nil),
  ]
  #expect(
    Report(problems, files: files, language: .vi).workflowCommands(prefix: "trang/") == """
      ::error title=not-utf8::Từ chỗ này tệp không còn là văn bản UTF-8.%0ALưu lại: trong Excel chọn \
      kiểu “CSV UTF-8”, trong Notepad chọn mã hóa (Encoding) UTF-8.
      ::error file=trang/content/a.md,line=2,endLine=3,col=6,title=wrong-indentation::Dòng này thụt vào không khớp với \
      những dòng cùng nhóm.%0ANhững mục cùng nhóm phải thẳng cột với nhau.
      ::error file=trang/content/a.md,line=3,endLine=3,col=1,endColumn=6,title=unknown-key::Không có mục nào tên là \
      “sumary”.%0Agợi ý: summary

      """)
}

@Test func whatWouldEndACommandIsEscaped() {
  let files = Files(("a:b,c%.md", "x"))
  let problem = Diagnostic(unknown("k\r\n::error::%0A"), at: files.place(of: "x"))
  let command = Report([problem], files: files, language: .en).workflowCommands()
  #expect(command.contains("file=a%3Ab%2Cc%25.md,"))
  #expect(command.contains("“k%0D%0A::error::%250A”"))
  #expect(command.filter { $0 == "\n" }.count == 1)
}

@Test func aNoteIsANotice() {
  let files = Files(("a.yml", "x"))
  let note = Diagnostic(.entry(.dayFirst("12/4/2023", iso: "2023-04-12")), at: files.place(of: "x"))
  #expect(Report([note], files: files, language: .en).workflowCommands().hasPrefix("::notice file=a.yml,"))
}
