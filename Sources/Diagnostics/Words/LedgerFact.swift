/// What can be wrong with a CSV table before anyone asks what its cells mean.
public enum LedgerFact: Hashable, Sendable {
  /// A column that its table does not know.
  case unknownColumn(String, nearest: String?)
  /// A column that stands to the left already, under this or another name of the same meaning.
  case duplicateColumn(String)
  /// A column without a name, with cells that are not empty; counted from 1.
  case namelessColumn(Int)
  /// A row has fewer or more cells than there are columns.
  case wrongCellCount(expected: Int, found: Int)
  /// More columns than are read.
  case tooManyColumns(limit: Int, found: Int)
  /// A cell longer than is read; the limit is in units of 1,024 bytes.
  case cellTooLong(kilobytes: Int)
  /// A quote is not closed; reading stopped there.
  case unclosedQuote
  /// Text follows the closing quote of a cell.
  case textAfterQuote
  /// A control character, given as `U+0000`.
  case controlCharacter(String)
  /// Bytes that are not UTF-16, in a file that is.
  case notUTF16
  /// So many faults have been found that reading stopped.
  case tooManyFaults(limit: Int)
}

extension LedgerFact: MatterByLanguage {
  var severity: Severity { .error }

  var code: Code {
    switch self {
    case .unknownColumn: .unknownColumn
    case .duplicateColumn: .duplicateColumn
    case .namelessColumn: .namelessColumn
    case .wrongCellCount: .wrongCellCount
    case .tooManyColumns: .tooManyColumns
    case .cellTooLong: .cellTooLong
    case .unclosedQuote: .unclosedQuote
    case .textAfterQuote: .textAfterQuote
    case .controlCharacter: .controlCharacter
    case .notUTF16: .notUTF16
    case .tooManyFaults: .tooManyFaults
    }
  }

  var suggestion: String? { if case .unknownColumn(_, let nearest) = self { nearest } else { nil } }

  var vietnamese: String {
    switch self {
    case .unknownColumn(let name, _): "Không có cột nào tên là “\(name)”."
    case .duplicateColumn(let name): "Cột “\(name)” trùng với một cột đã có ở bên trái."
    case .namelessColumn(let number): "Cột thứ \(number) có nội dung nhưng ở đầu bảng chưa có tên."
    case .wrongCellCount(let expected, let found): "Dòng này có \(found) ô, đầu bảng có \(expected) ô."
    case .tooManyColumns(let limit, let found): "Bảng có \(found) cột, nhiều nhất chỉ được \(limit)."
    case .cellTooLong(let kilobytes): "Ô này quá dài: mỗi ô nhiều nhất chỉ được \(kilobytes) KB."
    case .unclosedQuote:
      "Dấu ngoặc kép mở ra ở đây mà chưa được đóng lại, nên từ dòng này trở xuống chưa đọc được."
    case .textAfterQuote: "Sau dấu ngoặc kép đóng vẫn còn chữ."
    case .controlCharacter(let name): "Ở đây có một ký tự điều khiển không nhìn thấy được (\(name))."
    case .notUTF16: "Từ chỗ này tệp không còn là văn bản UTF-16."
    case .tooManyFaults(let limit): "Bảng đã có \(limit) chỗ sai nên từ dòng này trở xuống chưa đọc."
    }
  }

  var english: String {
    switch self {
    case .unknownColumn(let name, _): "There is no column named “\(name)”."
    case .duplicateColumn(let name): "The column “\(name)” means the same as one to its left."
    case .namelessColumn(let number): "Column \(number) has content but no name in the header."
    case .wrongCellCount(let expected, let found):
      "This row has \(cells(found)), the header has \(cells(expected))."
    case .tooManyColumns(let limit, let found): "The table has \(found) columns; at most \(limit) are taken."
    case .cellTooLong(let kilobytes): "This cell is too long; at most \(kilobytes) KB are taken."
    case .unclosedQuote: "The quote opened here is not closed, so nothing has been read from this line on."
    case .textAfterQuote: "There is text after the closing quote."
    case .controlCharacter(let name): "There is an invisible control character here (\(name))."
    case .notUTF16: "From here the file is not UTF-16 text."
    case .tooManyFaults(let limit): "There are \(limit) faults already, so nothing has been read from this line on."
    }
  }

  private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  func advice(in language: Language) -> String? {
    switch language {
    case .vi: vietnameseAdvice
    case .en: englishAdvice
    }
  }

  private var vietnameseAdvice: String? {
    switch self {
    case .duplicateColumn: "Chỉ giữ lại một cột."
    case .namelessColumn: "Ghi tên cột vào đầu bảng, hoặc xoá cả cột."
    case .wrongCellCount(let expected, let found):
      found < expected
        ? "Ô không có nội dung thì để trống nhưng vẫn phải giữ dấu ngăn cách."
        : "Nếu nội dung một ô có dấu ngăn cách, hãy đặt cả ô trong dấu ngoặc kép."
    case .cellTooLong: "Thường là vì một dấu ngoặc kép mở ra mà quên đóng lại."
    case .unclosedQuote: "Thêm dấu ngoặc kép vào cuối ô này."
    case .textAfterQuote: "Đặt cả ô trong dấu ngoặc kép; dấu ngoặc kép nằm bên trong thì viết hai lần (\"\")."
    case .controlCharacter: "Xoá ký tự ấy rồi gõ lại chữ ở hai bên."
    case .notUTF16: "Mở bảng tính gốc và lưu lại theo kiểu “CSV UTF-8”."
    case .tooManyFaults: "Sửa những chỗ đã báo rồi chạy lại."
    case .unknownColumn, .tooManyColumns: nil
    }
  }

  private var englishAdvice: String? {
    switch self {
    case .duplicateColumn: "Keep only one of the columns."
    case .namelessColumn: "Name it in the header, or delete the whole column."
    case .wrongCellCount(let expected, let found):
      found < expected
        ? "A cell without content is left empty, but its separator must stay."
        : "If the content of a cell has a separator in it, put the whole cell in quotes."
    case .cellTooLong: "As a rule a quote was opened and not closed."
    case .unclosedQuote: "Add a quote at the end of this cell."
    case .textAfterQuote: "Put the whole cell in quotes, and write each quote within it twice (\"\")."
    case .controlCharacter: "Delete it and type the letters on either side again."
    case .notUTF16: "Open the spreadsheet itself and save it again as “CSV UTF-8”."
    case .tooManyFaults: "Mend what has been reported, then run again."
    case .unknownColumn, .tooManyColumns: nil
    }
  }
}
