import Diagnostics
import Testing

/// A fact with all that is said of it; advice follows its message behind ` / `.
struct WordsCase: Sendable, CustomTestStringConvertible {
  let fact: YAMLFact
  let code, vi, en: String
  let suggestion: String?
  let severity: Severity

  init(
    _ fact: YAMLFact, _ code: String, _ vi: String, _ en: String, suggestion: String? = nil,
    severity: Severity = .error
  ) {
    self.fact = fact
    self.code = code
    self.vi = vi
    self.en = en
    self.suggestion = suggestion
    self.severity = severity
  }

  var testDescription: String { code }
}

@Test(arguments: [
  WordsCase(
    .frontMatterNotOpened, "front-matter-not-opened",
    "Dòng đầu tiên của tệp phải là ba dấu gạch nối (---). / Đặt các mục khai báo (title, date…) giữa hai dòng --- rồi mới đến nội dung bài.",
    "The first line of the file must be three hyphens (---). / Put the keys (title, date…) between two lines of ---, before the text."
  ),
  WordsCase(
    .frontMatterNotClosed, "front-matter-not-closed",
    "Phần khai báo ở đầu tệp chưa có dòng --- để kết thúc. / Thêm một dòng chỉ có --- ngay trước nội dung bài.",
    "The front matter has no closing line of ---. / Add a line of --- alone, right before the text."),
  WordsCase(
    .duplicateKey("date"), "duplicate-key",
    "Mục “date” đã có ở trên, nay lại khai báo lần nữa. / Chỉ giữ lại một dòng.",
    "The key “date” stands above already. / Keep only one of the lines."),
  WordsCase(.emptyKey, "empty-key", "Trước dấu hai chấm chưa có tên mục.", "There is no key before the colon."),
  WordsCase(
    .keyNotText, "key-not-text", "Tên mục phải là chữ, không thể là một danh sách hay một nhóm mục.",
    "A key must be a text, not a list or a record."),
  WordsCase(
    .tooDeep(limit: 64), "too-deep", "Các mục lồng nhau quá sâu (quá 64 tầng).",
    "Lists and records are nested too deeply (more than 64 levels)."),
  WordsCase(
    .unquotedColon("title", corrected: "\"Tin: mới\""), "unquoted-colon",
    "Nội dung của mục “title” có dấu hai chấm nên phải đặt trong dấu ngoặc kép.",
    "The value of “title” contains a colon, so it must be put in quotes.", suggestion: "\"Tin: mới\""),
  WordsCase(
    .cutByHash(corrected: "\"Họp số #3\""), "cut-by-hash",
    "Từ dấu # trở đi bị coi là ghi chú và không được đọc. / Nếu đó là một phần của câu, đặt cả câu trong ngoặc kép.",
    "What follows from the # on is taken for a comment and is not read. / If it is part of the text, put the whole text in quotes.",
    suggestion: "\"Họp số #3\"", severity: .warning),
  WordsCase(
    .missingSpaceAfterColon("title", corrected: "title: a"), "missing-space-after-colon",
    "Thiếu dấu cách sau dấu hai chấm của mục “title”.", "A space is missing after the colon of “title”.",
    suggestion: "title: a"),
  WordsCase(
    .noBreakSpaceAfterColon("title", corrected: "title: a"), "no-break-space-after-colon",
    "Sau dấu hai chấm của mục “title” là dấu cách không ngắt dòng (U+00A0); phải thay bằng dấu cách thường.",
    "The space after the colon of “title” is a no-break space (U+00A0); an ordinary one is needed.",
    suggestion: "title: a"),
  WordsCase(
    .missingColon, "missing-colon",
    "Dòng này không có tên mục và dấu hai chấm. / Nếu viết tiếp dòng trên, hãy thụt dòng này vào hai dấu cách; nếu là mục mới, hãy viết “tên: nội dung”.",
    "This line has no key and colon. / If it continues the line above, indent it by two spaces; if it is a new key, write “key: value”."
  ),
  WordsCase(
    .tabIndentation, "tab-indentation",
    "Đầu dòng có dấu Tab; ở đây chỉ được thụt dòng bằng dấu cách. / Xóa dấu Tab, gõ hai dấu cách thay vào.",
    "The line begins with a tab; only spaces may indent here. / Delete the tab and type two spaces instead."),
  WordsCase(
    .wrongIndentation(corrected: "  a: b"), "wrong-indentation",
    "Dòng này thụt vào không khớp với những dòng cùng nhóm. / Những mục cùng nhóm phải thẳng cột với nhau.",
    "This line is not level with the lines it belongs to. / Keys of one group must begin in the same column.",
    suggestion: "  a: b"),
  WordsCase(
    .unexpectedItem, "unexpected-item", "Chỗ này phải là một mục (tên: nội dung), không phải một gạch đầu dòng.",
    "Here a key and its value must stand, not a list item."),
  WordsCase(
    .unclosedQuote("\"", corrected: "\"a\""), "unclosed-quote", "Dấu \" mở ra ở đây mà chưa được đóng lại.",
    "The \" opened here is not closed.", suggestion: "\"a\""),
  WordsCase(
    .wrongFence("—", isOpening: true), "front-matter-not-opened",
    "Dòng mở đầu phải là đúng ba dấu gạch nối (---), ở đây lại là “—”. / Word hay tự đổi --- thành gạch dài: xoá cả dòng, gõ lại ba dấu gạch nối.",
    "The first line must be exactly three hyphens (---), not “—”. / Word processors turn --- into a dash: delete the line and type three hyphens.",
    suggestion: "---"),
  WordsCase(
    .wrongFence("----", isOpening: false), "front-matter-not-closed",
    "Dòng kết thúc phần khai báo phải là đúng ba dấu gạch nối (---), ở đây lại là “----”. / Word hay tự đổi --- thành gạch dài: xoá cả dòng, gõ lại ba dấu gạch nối.",
    "The line that closes the front matter must be exactly three hyphens (---), not “----”. / Word processors turn --- into a dash: delete the line and type three hyphens.",
    suggestion: "---"),
  WordsCase(
    .textAfterQuote(corrected: "'\"a\" b'"), "text-after-quote", "Sau dấu ngoặc đóng vẫn còn chữ.",
    "There is text after the closing quote.", suggestion: "'\"a\" b'"),
  WordsCase(
    .textAfterQuote(corrected: nil), "text-after-quote",
    "Sau dấu ngoặc đóng vẫn còn chữ. / Đặt toàn bộ nội dung trong một cặp dấu ngoặc.",
    "There is text after the closing quote. / Put the whole value in one pair of quotes."),
  WordsCase(
    .unknownEscape("\\đ"), "unknown-escape",
    "Trong dấu ngoặc kép không viết được “\\đ”. / Muốn có dấu \\ thì viết \\\\, hoặc dùng dấu nháy đơn '…' thay cho dấu ngoặc kép.",
    "“\\đ” cannot be written in double quotes. / For a \\ write \\\\, or use single quotes '…' instead of double ones."),
  WordsCase(
    .unclosedBracket("["), "unclosed-bracket",
    "Dấu [ mở ra ở đây mà chưa được đóng lại. / Nếu dấu này là một phần của câu, hãy đặt cả câu trong dấu ngoặc kép.",
    "The [ opened here is not closed. / If it is part of a sentence, put the whole sentence in quotes."),
  WordsCase(
    .reservedStart("@", corrected: "\"@a\""), "reserved-start",
    "Nội dung bắt đầu bằng “@” thì phải đặt trong dấu ngoặc kép.",
    "A text that begins with “@” must be put in quotes.", suggestion: "\"@a\""),
  WordsCase(
    .misplacedCharacter(","), "misplaced-character", "Dấu , không được đứng ở chỗ này.", "A , may not stand here."),
  WordsCase(
    .secondDocument, "second-document",
    "Mỗi tệp chỉ có một phần khai báo; dòng --- này lại mở thêm một phần nữa. / Xóa dòng này, hoặc tách phần sau sang tệp khác.",
    "A file holds one document only; this --- begins another. / Delete this line, or move what follows to a file of its own."
  ),
  WordsCase(
    .controlCharacter("U+0000"), "control-character",
    "Ở đây có một ký tự điều khiển không nhìn thấy được (U+0000). / Xóa ký tự ấy rồi gõ lại chữ ở hai bên.",
    "There is an invisible control character here (U+0000). / Delete it and type the letters on either side again."),
  WordsCase(
    .syntax(detail: "x"), "yaml-syntax", "Không đọc được chỗ này theo cú pháp YAML (x).",
    "This cannot be read as YAML (x)."),
  WordsCase(.json(.unexpectedEnd), "json-syntax", "Dữ liệu JSON kết thúc giữa chừng.", "The JSON ends too early."),
  WordsCase(
    .json(.expectedValue), "json-syntax", "Chỗ này của dữ liệu JSON phải là một giá trị.", "Here JSON needs a value."),
  WordsCase(
    .json(.expectedKey), "json-syntax", "Chỗ này của dữ liệu JSON phải là một tên đặt trong dấu ngoặc kép.",
    "Here JSON needs a key in double quotes."),
  WordsCase(
    .json(.expectedColon), "json-syntax", "Sau tên trong dữ liệu JSON phải có dấu hai chấm.",
    "A key in JSON needs a colon behind it."),
  WordsCase(
    .json(.expectedCommaOr("]")), "json-syntax", "Chỗ này của dữ liệu JSON phải có dấu phẩy hoặc dấu ].",
    "Here JSON needs a comma or ]."),
  WordsCase(
    .json(.textAfterEnd), "json-syntax", "Dữ liệu JSON đã hết mà phía sau vẫn còn chữ.",
    "There is text after the end of the JSON value."),
  WordsCase(
    .json(.unclosedString), "json-syntax", "Dấu ngoặc kép mở ra ở đây mà chưa được đóng lại.",
    "The string opened here is not closed."),
  WordsCase(
    .json(.controlInString), "json-syntax", "Trong chuỗi JSON không được xuống dòng, dùng Tab hay ký tự điều khiển.",
    "A JSON string may not hold a line end, a tab or a control character."),
  WordsCase(.json(.badEscape("\\đ")), "json-syntax", "JSON không có cách viết “\\đ”.", "JSON has no escape “\\đ”."),
  WordsCase(
    .json(.loneSurrogate("\\ud83c")), "json-syntax", "“\\ud83c” chỉ là một nửa của một ký tự.",
    "“\\ud83c” is only half of a character."),
  WordsCase(
    .json(.badNumber("01")), "json-syntax", "“01” không phải là số viết đúng kiểu JSON.",
    "“01” is not a number as JSON writes it."),
])
func everyFaultOfYAMLAndJSONIsSaidInBothLanguages(_ c: WordsCase) {
  let fact = Fact.yaml(c.fact)
  let said = { (language: Language) in
    [fact.message(in: language), fact.advice(in: language)].compactMap(\.self).joined(separator: " / ")
  }
  #expect(fact.code == c.code)
  #expect(fact.severity == c.severity)
  #expect(fact.suggestion == c.suggestion)
  #expect(said(.vi) == c.vi)
  #expect(said(.en) == c.en)
}
