import Diagnostics
import Testing

@Test func nothingIsAnEmptyArray() {
  #expect(Report([], files: Files(), language: .vi).json() == "[]\n")
}

@Test func problemsAreRowsOfOneArray() {
  let files = Files(("content/a.md", "---\ntiêu đề: x\nsumary: Giúp\n---\n"))
  let problems = [
    Diagnostic(unknown("sumary", nearest: "summary"), at: files.place(of: "sumary")),
    Diagnostic(.yaml(.wrongIndentation(corrected: nil)), at: files.place(of: "đề: x\nsum")),
    Diagnostic(.publishing(.notUTF8), at: nil),
  ]
  #expect(
    Report(problems, files: files, language: .vi).json() == """
      [
        {"severity": "error", "code": "not-utf8", "message": "Từ chỗ này tệp không còn là văn bản UTF-8."},
        {"severity": "error", "code": "wrong-indentation", "path": "content/a.md", "line": 2, "column": 6, \
      "endLine": 3, "endColumn": 4, "message": "Dòng này thụt vào không khớp với những dòng cùng nhóm."},
        {"severity": "error", "code": "unknown-key", "path": "content/a.md", "line": 3, "column": 1, \
      "endLine": 3, "endColumn": 7, "message": "Không có mục nào tên là “sumary”.", "suggestion": "summary"}
      ]

      """)
}

@Test func whatJSONForbidsInStringsIsEscaped() {
  let files = Files(("a\"\\\n.md", "x"))
  let key = "\u{1}\u{8}\t\r\n\u{1F}\u{7F}\"\\/đ🌾"
  let json = Report([Diagnostic(unknown(key), at: files.place(of: "x"))], files: files, language: .en).json()
  #expect(json.contains(#""path": "a\"\\\n.md""#))
  #expect(json.contains(#"named “\u0001\u0008\t\r\n\u001f\u007f\"\\/đ🌾”."#))
}

@Test(arguments: [("tie\u{302}u: x", "tiêu: x"), ("e\u{302}\u{323}: x", "ệ: x")])
func lettersTakenApartCountAsComposedOnes(apart: String, composed: String) {
  let json = [apart, composed].map { text in
    let files = Files(("a.yml", text))
    return Report([Diagnostic(unknown("x"), at: files.place(of: "x"))], files: files, language: .en).json()
  }
  #expect(json[0] == json[1])
}
