/// What a table saved from a spreadsheet may lack, or have too much of: a header, cells, rows that are none.
public enum SheetFact: Hashable, Sendable {
  /// A column of a table, as its header may name it.
  public struct Column: Hashable, Sendable {
    /// Its key.
    public let key: String
    /// Its name in Vietnamese.
    public let title: String

    /// The column of `key`, which a clerk calls `title`.
    public init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// Nothing stands in the table, not even a header; these columns it needs.
  case blank(needed: [Column])
  /// None of the first rows has the names of columns; these it needs.
  case noHeader(needed: [Column])
  /// So many rows stand above the header.
  case rowsAboveHeader(Int)
  /// The columns are those of the table of another folder.
  case otherTable(folder: String, path: String)
  /// Columns that the table must have.
  case missingColumns([Column])
  /// A row has nothing in cells that must be filled, and so have so many others the same.
  case emptyCells([Column], others: Int)
  /// Nothing but this stands in a row: a signature, a heading or a remark. So many others are like it.
  case strayRow(String, others: Int)
  /// A row of sums, which is passed over.
  case totalRow(String)
  /// The header stands there again, so many times more; it is passed over.
  case headerAgain(others: Int)
  /// A column of the office's own, which is not read.
  case columnNotRead(String)
  /// An error of the spreadsheet's own stands where a value should, in so many other cells too.
  case brokenFormula(String, others: Int)
  /// Rows without the day on which a report was handed in, so many of them besides; none was then.
  case notHandedIn(others: Int)
  /// So many names stand in one cell, one below the other.
  case severalNames(Int)
  /// A name has a number before it.
  case numberedName(String, without: String)
  /// Letters have become question marks, in so many other cells too.
  case lostLetters(String, others: Int)
}

extension SheetFact: MatterByLanguage {
  var severity: Severity {
    switch self {
    case .blank, .numberedName: .warning
    case .notHandedIn, .rowsAboveHeader, .totalRow, .headerAgain, .columnNotRead: .note
    case .noHeader, .otherTable, .missingColumns, .emptyCells, .strayRow, .lostLetters, .brokenFormula,
      .severalNames:
      .error
    }
  }

  var code: Code {
    switch self {
    case .blank: .blankTable
    case .noHeader: .noHeader
    case .rowsAboveHeader: .rowsAboveHeader
    case .otherTable: .otherTable
    case .missingColumns: .missingColumn
    case .emptyCells: .emptyCell
    case .strayRow: .strayRow
    case .totalRow: .totalRow
    case .headerAgain: .headerAgain
    case .columnNotRead: .columnNotRead
    case .brokenFormula: .brokenFormula
    case .notHandedIn: .notHandedIn
    case .severalNames: .severalNames
    case .numberedName: .numberedName
    case .lostLetters: .lostLetters
    }
  }

  var suggestion: String? { if case .numberedName(_, let name) = self { name } else { nil } }

  var vietnamese: String {
    switch self {
    case .blank: "Bảng này trống: chưa có cả dòng tên cột."
    case .noHeader: "Bảng chưa có dòng tên cột: không dòng nào ở đầu bảng ghi tên cột mà chương trình biết."
    case .rowsAboveHeader(let count): "Đã bỏ qua \(count) dòng nằm trên dòng tên cột."
    case .otherTable(let folder, _): "Tên cột ở đây là của bảng trong thư mục content/\(folder)."
    case .missingColumns(let columns): "Bảng thiếu cột \(names(of: columns, in: .vi))."
    case .emptyCells(let columns, let others):
      "Dòng này để trống ô \(names(of: columns, in: .vi))\(others > 0 ? ", \(others) dòng khác cũng vậy" : "")."
    case .strayRow(let text, let others):
      "Dòng này chỉ có “\(text)”, không phải là một dòng của bảng\(others > 0 ? "; còn \(others) dòng như thế" : "")."
    case .totalRow(let text): "Đã bỏ qua dòng “\(text)”: chương trình tự cộng."
    case .headerAgain(let others):
      "Đã bỏ qua dòng tên cột lặp lại\(others > 0 ? " và \(others) dòng nữa như thế" : "")."
    case .columnNotRead(let name): "Cột “\(name)” không được đọc và không đưa lên trang."
    case .brokenFormula(let text, let others):
      "“\(text)” là báo lỗi của Excel, không phải là nội dung\(others > 0 ? "; \(others) ô khác cũng vậy" : "")."
    case .notHandedIn(let others):
      "Dòng này chưa có ngày gửi nên được coi là chưa gửi\(others > 0 ? "; \(others) dòng khác cũng vậy" : "")."
    case .severalNames(let count): "Trong ô này có \(count) tên."
    case .numberedName(let text, _): "“\(text)” có số thứ tự ở trước, sẽ hiện cả trên trang."
    case .lostLetters(let text, let others):
      "Chữ có dấu trong “\(text)” đã mất, thành dấu hỏi\(others > 0 ? "; \(others) ô khác cũng vậy" : "")."
    }
  }

  var english: String {
    switch self {
    case .blank: "This table is blank: it has not even a header."
    case .noHeader: "The table has no header: none of its first rows names a column that is known."
    case .rowsAboveHeader(let count):
      count == 1 ? "A row above the header was passed over." : "\(count) rows above the header were passed over."
    case .otherTable(let folder, _): "These are the columns of a table in the folder content/\(folder)."
    case .missingColumns(let columns): "The table lacks the column \(names(of: columns, in: .en))."
    case .emptyCells(let columns, let others):
      "This row has nothing in \(names(of: columns, in: .en))\(others > 0 ? ", nor have \(others) other rows" : "")."
    case .strayRow(let text, let others):
      "There is only “\(text)” in this row, which is none of the table\(others > 0 ? "; \(others) more are like it" : "")."
    case .totalRow(let text): "The row “\(text)” was passed over: the program adds up by itself."
    case .headerAgain(let others):
      "The header stands here again\(others > 0 ? ", as in \(others) more rows" : ""); it was passed over."
    case .columnNotRead(let name): "The column “\(name)” is not read, and stands on no page."
    case .brokenFormula(let text, let others):
      "“\(text)” is an error of the spreadsheet, no value\(others > 0 ? "; \(others) other cells are too" : "")."
    case .notHandedIn(let others):
      "This row has no day, so the report counts as not handed in\(others > 0 ? "; \(others) other rows likewise" : "")."
    case .severalNames(let count): "There are \(count) names in this cell."
    case .numberedName(let text, _): "“\(text)” has a number before it, which would stand on the page."
    case .lostLetters(let text, let others):
      "Letters of “\(text)” have become question marks\(others > 0 ? ", in \(others) other cells too" : "")."
    }
  }

  func advice(in language: Language) -> String? {
    switch language {
    case .vi: vietnameseAdvice
    case .en: englishAdvice
    }
  }

  private var vietnameseAdvice: String? {
    switch self {
    case .blank(let needed):
      "Ghi dòng tên cột, ít nhất có \(names(of: needed, in: .vi)); hoặc xoá tệp nếu chưa dùng đến."
    case .noHeader(let needed): "Thêm lên đầu một dòng tên cột, ít nhất có \(names(of: needed, in: .vi))."
    case .otherTable(_, let path): "Chuyển tệp sang content/\(path), hoặc lưu lại từ đúng trang tính (sheet)."
    case .missingColumns: "Thêm cột ấy, hoặc sửa lại tên nếu cột đã có mà mang tên khác."
    case .emptyCells: "Điền đủ. Ô gộp trong Excel chỉ giữ nội dung ở dòng đầu: bỏ gộp ô rồi chép xuống từng dòng."
    case .strayRow: "Xoá dòng này: tiêu đề nhóm, nơi ký, lời ghi không nằm trong bảng."
    case .lostLetters:
      "Excel đã lưu bằng bảng mã cũ. Mở bảng tính gốc, chọn Lưu như, kiểu “CSV UTF-8 (Comma delimited)”, rồi lưu đè."
    case .brokenFormula: "Sửa công thức hoặc nới rộng cột trong bảng tính, rồi lưu lại CSV."
    case .severalNames: "Mỗi người, mỗi tập thể ghi một dòng riêng, đủ các ô."
    case .rowsAboveHeader, .totalRow, .headerAgain, .columnNotRead, .notHandedIn, .numberedName: nil
    }
  }

  private var englishAdvice: String? {
    switch self {
    case .blank(let needed):
      "Write a header with at least \(names(of: needed, in: .en)), or delete the file until it is needed."
    case .noHeader(let needed): "Put a header on top with at least \(names(of: needed, in: .en))."
    case .otherTable(_, let path): "Move the file to content/\(path), or save the right sheet again."
    case .missingColumns: "Add the column, or name it so where it goes by another name."
    case .emptyCells: "Fill them. A merged cell keeps its text in the first row only: unmerge it and copy it down."
    case .strayRow: "Delete the row: headings, signatures and remarks are no part of a table."
    case .lostLetters:
      "The spreadsheet was saved in an old encoding. Open it, choose Save As, “CSV UTF-8 (Comma delimited)”, and save."
    case .brokenFormula: "Mend the formula or widen the column in the spreadsheet, then save the CSV again."
    case .severalNames: "Give each its own row, with all its cells."
    case .rowsAboveHeader, .totalRow, .headerAgain, .columnNotRead, .notHandedIn, .numberedName: nil
    }
  }

  private func names(of columns: [Column], in language: Language) -> String {
    columns.map { "“\(language == .vi ? $0.title : $0.key)”" }.joined(separator: ", ")
  }
}
