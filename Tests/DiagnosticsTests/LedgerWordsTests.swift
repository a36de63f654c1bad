import Diagnostics
import Testing

struct LedgerWordsCase: Sendable, CustomTestStringConvertible {
  let fact: LedgerFact
  let testDescription, vi, en: String
  let suggestion: String?

  /// Advice follows the message behind ` / `.
  init(_ fact: LedgerFact, _ code: String, _ vi: String, _ en: String, suggestion: String? = nil) {
    self.fact = fact
    testDescription = code
    self.vi = vi
    self.en = en
    self.suggestion = suggestion
  }
}

@Test(arguments: [
  LedgerWordsCase(
    .unknownColumn("ten", nearest: "tên"), "unknown-column", "Không có cột nào tên là “ten”.",
    "There is no column named “ten”.", suggestion: "tên"),
  LedgerWordsCase(
    .duplicateColumn("tên"), "duplicate-column",
    "Cột “tên” trùng với một cột đã có ở bên trái. / Chỉ giữ lại một cột.",
    "The column “tên” means the same as one to its left. / Keep only one of the columns."),
  LedgerWordsCase(
    .namelessColumn(3), "nameless-column",
    "Cột thứ 3 có nội dung nhưng ở đầu bảng chưa có tên. / Ghi tên cột vào đầu bảng, hoặc xoá cả cột.",
    "Column 3 has content but no name in the header. / Name it in the header, or delete the whole column."),
  LedgerWordsCase(
    .wrongCellCount(expected: 9, found: 7), "wrong-cell-count",
    "Dòng này có 7 ô, đầu bảng có 9 ô. / Ô không có nội dung thì để trống nhưng vẫn phải giữ dấu ngăn cách.",
    "This row has 7 cells, the header has 9 cells. / A cell without content is left empty, but its separator must stay."
  ),
  LedgerWordsCase(
    .wrongCellCount(expected: 1, found: 2), "wrong-cell-count",
    "Dòng này có 2 ô, đầu bảng có 1 ô. / Nếu nội dung một ô có dấu ngăn cách, hãy đặt cả ô trong dấu ngoặc kép.",
    "This row has 2 cells, the header has 1 cell. / If the content of a cell has a separator in it, put the whole cell in quotes."
  ),
  LedgerWordsCase(
    .tooManyColumns(limit: 1000, found: 1200), "too-many-columns", "Bảng có 1200 cột, nhiều nhất chỉ được 1000.",
    "The table has 1200 columns; at most 1000 are taken."),
  LedgerWordsCase(
    .cellTooLong(kilobytes: 64), "cell-too-long",
    "Ô này quá dài: mỗi ô nhiều nhất chỉ được 64 KB. / Thường là vì một dấu ngoặc kép mở ra mà quên đóng lại.",
    "This cell is too long; at most 64 KB are taken. / As a rule a quote was opened and not closed."),
  LedgerWordsCase(
    .unclosedQuote, "unclosed-quote",
    "Dấu ngoặc kép mở ra ở đây mà chưa được đóng lại, nên từ dòng này trở xuống chưa đọc được. / Thêm dấu ngoặc kép vào cuối ô này.",
    "The quote opened here is not closed, so nothing has been read from this line on. / Add a quote at the end of this cell."
  ),
  LedgerWordsCase(
    .textAfterQuote, "text-after-quote",
    "Sau dấu ngoặc kép đóng vẫn còn chữ. / Đặt cả ô trong dấu ngoặc kép; dấu ngoặc kép nằm bên trong thì viết hai lần (\"\").",
    "There is text after the closing quote. / Put the whole cell in quotes, and write each quote within it twice (\"\")."
  ),
  LedgerWordsCase(
    .controlCharacter("U+0000"), "control-character",
    "Ở đây có một ký tự điều khiển không nhìn thấy được (U+0000). / Xoá ký tự ấy rồi gõ lại chữ ở hai bên.",
    "There is an invisible control character here (U+0000). / Delete it and type the letters on either side again."),
  LedgerWordsCase(
    .notUTF16, "not-utf16",
    "Từ chỗ này tệp không còn là văn bản UTF-16. / Mở bảng tính gốc và lưu lại theo kiểu “CSV UTF-8”.",
    "From here the file is not UTF-16 text. / Open the spreadsheet itself and save it again as “CSV UTF-8”."),
  LedgerWordsCase(
    .tooManyFaults(limit: 1000), "too-many-faults",
    "Bảng đã có 1000 chỗ sai nên từ dòng này trở xuống chưa đọc. / Sửa những chỗ đã báo rồi chạy lại.",
    "There are 1000 faults already, so nothing has been read from this line on. / Mend what has been reported, then run again."
  ),
])
func everyFaultOfATableIsSaidInBothLanguages(_ c: LedgerWordsCase) {
  let fact = Fact.ledger(c.fact)
  let said = { (language: Language) in
    [fact.message(in: language), fact.advice(in: language)].compactMap(\.self).joined(separator: " / ")
  }
  #expect(fact.code == c.testDescription)
  #expect(fact.severity == .error)
  #expect(fact.suggestion == c.suggestion)
  #expect(said(.vi) == c.vi)
  #expect(said(.en) == c.en)
}
