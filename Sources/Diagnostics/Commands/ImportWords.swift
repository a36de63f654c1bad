import Vietnamese

/// What `import` says of a file: what came of it, what was not carried over, and what is to be done next.
public enum ImportWords: Bilingual, Hashable, Sendable {
  /// The file became a draft.
  case written(String, path: String)
  /// Text in these encodings, such as `TCVN3`, was converted.
  case converted([String])
  /// The title was taken from the text.
  case title(String)
  /// The day, from a line of the text.
  case day(Day)
  /// The day on which the file was last saved, for want of a better one.
  case daySaved(Day)
  /// Today, for want of any day.
  case noDay(Day)
  /// The author.
  case author(String)
  /// So many pictures went into the site's folder.
  case pictures(Int)
  /// Of so many things so many were carried over.
  case notCarried(Thing, carried: Int, of: Int)
  /// Pictures of kinds that no browser shows.
  case refusedPictures([String])
  /// The words of so many text boxes stand at the end now.
  case movedBoxes(Int)
  /// The head of an official letter was left out.
  case letterhead
  /// All was carried over.
  case complete
  /// What is to be done next, in the site's folder.
  case next(site: String)
  /// The file is no text: its kind, where it is known.
  case noText(String, kind: String)
  /// The file is broken or too large.
  case broken(String)
  /// The file has no words.
  case empty(String)
  /// An outside command is missing, by its name and package.
  case toolMissing(String, file: String)
  /// An outside command failed on the file; what it said last.
  case toolFailed(String, file: String, said: String)

  /// What can stand in a document besides its text.
  public enum Thing: Int, Hashable, Sendable, CaseIterable {
    /// Pictures, tables, footnotes and endnotes: these are carried over.
    case pictures, tables, notes
    /// Tables in tables, and cells that are several in one: carried over in part.
    case nestedTables, mergedCells
    /// Comments, text boxes, equations, charts and diagrams, embedded files, heads and feet of pages: left behind.
    case comments, textBoxes, equations, charts, objects, headers
    /// Changes that nobody has accepted yet: taken as accepted.
    case changes
    /// Words that were struck through: taken as deleted; and words above or below the line: taken onto it.
    case struckWords, shiftedWords
  }

  /// The words in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .written(let file, let path): "\(file) → \(path) (bản nháp, chưa lên trang)"
    case .converted(let names): "  Đã đổi chữ \(names.joined(separator: ", ")) sang Unicode; hãy đọc lại một lượt."
    case .title(let title): "  Tên bài: \(title)"
    case .day(let day): "  Ngày: \(day.short), lấy ở dòng ghi ngày trong bài."
    case .daySaved(let day): "  Ngày: \(day.short), là ngày lưu tệp; bài không ghi ngày. Hãy sửa nếu chưa đúng."
    case .noDay(let day): "  Ngày: \(day.short), là hôm nay, vì trong tệp không có. Hãy sửa nếu chưa đúng."
    case .author(let name): "  Người viết: \(name)"
    case .pictures(let count): "  Đã chép \(count) ảnh."
    case .notCarried(let thing, let carried, let count):
      "  Không đưa sang hết: \(thing.vietnamese), được \(carried)/\(count). \(thing.vietnameseAdvice)"
    case .refusedPictures(let kinds):
      "  Ảnh kiểu \(kinds.joined(separator: ", ")) trình duyệt không hiện được: mở tệp Word, lưu ảnh ấy thành PNG hoặc JPEG rồi chép vào content/media/."
    case .movedBoxes(let count): "  Chữ trong \(count) khung chữ được đưa xuống cuối bài; hãy chuyển về chỗ của nó."
    case .letterhead:
      "  Phần đầu văn bản (quốc hiệu, tên cơ quan, số văn bản) được để lại: trang đã có cơ quan và ngày; số văn bản thì ghi vào mục number."
    case .complete: "  Đưa sang đủ, không sót gì."
    case .next(let site):
      """
      Việc tiếp theo:
        1. Mở tệp: điền những chỗ trong ngoặc vuông […], nhất là tóm tắt và lời tả ảnh.
        2. Kiểm tra: guongsang check\(siteOption(site))
        3. Xong thì xóa dòng “draft: true” rồi dựng trang: guongsang build\(siteOption(site))
      """
    case .noText(let file, ""): "\(file): đây không phải tệp văn bản. Nhận được .docx, .doc, .odt, .rtf, .txt, .md."
    case .noText(let file, let kind):
      "\(file): đây là tệp \(kind), không phải văn bản. Nhận được .docx, .doc, .odt, .rtf, .txt, .md."
    case .broken(let file):
      "\(file): tệp hỏng, có mật khẩu hoặc quá lớn, không đọc được. Mở bằng Word rồi lưu lại thành .docx."
    case .empty(let file): "\(file): tệp không có chữ nào."
    case .toolMissing(let name, let file):
      "\(file): cần \(name == "pandoc" ? "pandoc" : "LibreOffice") mà máy này chưa cài. Cài bằng lệnh: sudo apt-get install \(name == "pandoc" ? "pandoc" : "libreoffice-writer-nogui").\(name == "pandoc" ? "" : " Hoặc mở bằng Word rồi lưu thành .docx.")"
    case .toolFailed(let name, let file, let said):
      "\(file): \(name) không đọc được tệp này\(said.isEmpty ? "." : ": \(said)") Mở bằng Word rồi lưu lại thành .docx."
    }
  }

  /// The words in English.
  public var english: String {
    switch self {
    case .written(let file, let path): "\(file) → \(path) (a draft, not on the site yet)"
    case .converted(let names): "  Converted from \(names.joined(separator: ", ")) to Unicode; please read it through."
    case .title(let title): "  Title: \(title)"
    case .day(let day): "  Date: \(day.iso), from its line in the text."
    case .daySaved(let day):
      "  Date: \(day.iso), when the file was saved, for the text has none. Change it if it is wrong."
    case .noDay(let day): "  Date: \(day.iso), which is today, for the file has none. Change it if it is wrong."
    case .author(let name): "  Author: \(name)"
    case .pictures(let count): "  Copied \(count) picture\(count == 1 ? "" : "s")."
    case .notCarried(let thing, let carried, let count):
      "  Not all carried over: \(thing.english), \(carried) of \(count). \(thing.englishAdvice)"
    case .refusedPictures(let kinds):
      "  No browser shows pictures of the kinds \(kinds.joined(separator: ", ")): save them from Word as PNG or JPEG, and copy them into content/media/."
    case .movedBoxes(let count):
      "  The words of \(count) text box\(count == 1 ? "" : "es") stand at the end now; move them where they belong."
    case .letterhead:
      "  The head of the letter was left out: the site has agency and date; its number belongs to the key number."
    case .complete: "  Everything was carried over."
    case .next(let site):
      """
      What to do next:
        1. Open the file: put your words for what stands in brackets […], the summary and the words for pictures above all.
        2. Check it: guongsang check\(siteOption(site))
        3. When it is done, delete the line “draft: true” and build: guongsang build\(siteOption(site))
      """
    case .noText(let file, let kind):
      "\(file): this is no text\(kind.isEmpty ? "" : ", but \(kind)"). Taken are .docx, .doc, .odt, .rtf, .txt, .md."
    case .broken(let file): "\(file): broken, locked by a password or too large. Save it again from Word as .docx."
    case .empty(let file): "\(file): there is not a word in it."
    case .toolMissing(let name, let file):
      "\(file): \(name) is needed and not installed. Install it: sudo apt-get install \(name == "pandoc" ? "pandoc" : "libreoffice-writer-nogui")."
    case .toolFailed(let name, let file, let said):
      "\(file): \(name) could not read it\(said.isEmpty ? "." : ": \(said)") Save it again from Word as .docx."
    }
  }

}

extension ImportWords.Thing {
  fileprivate var vietnamese: String {
    switch self {
    case .pictures: "ảnh"
    case .tables: "bảng"
    case .notes: "chú thích"
    case .nestedTables: "bảng nằm trong bảng"
    case .mergedCells: "ô gộp trong bảng"
    case .comments: "lời bình bên lề"
    case .textBoxes: "khung chữ"
    case .equations: "công thức"
    case .charts: "biểu đồ, sơ đồ"
    case .objects: "tệp nhúng"
    case .headers: "đầu trang, chân trang"
    case .changes: "chỗ sửa đang chờ duyệt"
    case .struckWords: "chữ bị gạch ngang"
    case .shiftedWords: "chỉ số trên, chỉ số dưới"
    }
  }

  fileprivate var vietnameseAdvice: String {
    switch self {
    case .pictures: "Lưu ảnh còn thiếu từ Word rồi chép vào content/media/."
    case .tables, .notes: "Hãy so với bản Word và viết thêm."
    case .nestedTables: "Chữ trong đó nằm chung một ô; hãy xem lại bảng."
    case .mergedCells: "Bảng trên trang không gộp ô; hãy xem lại bảng."
    case .comments, .headers: "Thường không cần trên trang."
    case .textBoxes: "Chép chữ trong khung vào bài nếu cần."
    case .equations: "Gõ lại thành chữ, hoặc chụp thành ảnh."
    case .charts, .objects: "Chụp thành ảnh PNG rồi chép vào content/media/."
    case .struckWords: "Coi như đã bỏ; nếu vẫn cần thì gõ lại."
    case .shiftedWords: "Chữ vẫn còn nhưng nằm ngang dòng; hãy đọc lại."
    case .changes: "Đã lấy như khi đồng ý tất cả; hãy đọc lại."
    }
  }

  fileprivate var english: String {
    switch self {
    case .pictures: "pictures"
    case .tables: "tables"
    case .notes: "notes"
    case .nestedTables: "tables in tables"
    case .mergedCells: "merged cells"
    case .comments: "comments"
    case .textBoxes: "text boxes"
    case .equations: "equations"
    case .charts: "charts and diagrams"
    case .objects: "embedded files"
    case .headers: "page heads and feet"
    case .changes: "changes nobody has accepted"
    case .struckWords: "words struck through"
    case .shiftedWords: "words above or below the line"
    }
  }

  fileprivate var englishAdvice: String {
    switch self {
    case .pictures: "Save the missing ones from Word into content/media/."
    case .tables, .notes: "Compare with the Word file."
    case .nestedTables, .mergedCells: "The site's tables have plain cells; look at the table."
    case .comments, .headers: "A page seldom needs them."
    case .textBoxes: "Copy their words if they are needed."
    case .equations: "Type them as words, or make pictures of them."
    case .charts, .objects: "Save them as PNG pictures."
    case .struckWords: "They were taken as deleted; type them again if they are meant."
    case .shiftedWords: "They stand on the line now; please read it through."
    case .changes: "They were taken as accepted; please read it through."
    }
  }
}
