/// What can be wrong with the files of a site as such: one that has no place there, or one that is not there.
public enum FileFact: Hashable, Sendable {
  /// A file below `content/` that has no place there.
  case unknownFile(String, nearest: String)
  /// A document of a word processor among the entries.
  case notText(String, nearest: String)
  /// A table of a spreadsheet where only CSV is read.
  case spreadsheet(String, nearest: String)
  /// A table of a spreadsheet whose data the program reads from YAML.
  case spreadsheetOfData(String, nearest: String)
  /// The folder has no `content/site.yml`.
  case noSite(String)
  /// The theme has no template for this kind of page.
  case noTemplate(String)
}

extension FileFact: Matter {
  var severity: Severity { .error }

  var code: Code {
    switch self {
    case .unknownFile: .unknownFile
    case .notText: .notText
    case .spreadsheet, .spreadsheetOfData: .notCSV
    case .noSite: .noSite
    case .noTemplate: .noTemplate
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.noSite, .vi): "Hãy vào đúng thư mục của trang rồi gọi lại, hoặc chỉ ra bằng --site THƯ_MỤC."
    case (.noSite, .en): "Go to the site's folder and call again, or name it with --site DIR."
    case (.spreadsheet(_, let nearest), .vi):
      "Mở tệp bằng Excel, vào Tệp (File) > Lưu như (Save As), chọn kiểu “CSV UTF-8 (Comma delimited) (*.csv)”, "
        + "lưu thành content/\(nearest), rồi chuyển tệp gốc ra ngoài thư mục content."
    case (.spreadsheet(_, let nearest), .en):
      "Open it in the spreadsheet, choose File > Save As, “CSV UTF-8 (Comma delimited) (*.csv)”, save it as "
        + "content/\(nearest), and move the original out of the folder content."
    case (.spreadsheetOfData(_, let nearest), .vi):
      "Ghi các mục vào content/\(nearest) bằng trình soạn thảo văn bản; docs/bang-tra-cac-muc.md có mẫu."
    case (.spreadsheetOfData(_, let nearest), .en):
      "Write the keys into content/\(nearest) with a text editor; docs/keys.md has examples."
    case (.notText(let path, let nearest), .vi) where Self.isImported(path):
      "Chuyển tệp ra ngoài thư mục content rồi chạy: guongsang import \"\(Self.name(of: path))\"; bài nằm ở "
        + "content/\(nearest) hay tên gần như thế."
    case (.notText(let path, let nearest), .en) where Self.isImported(path):
      "Move it out of the folder content and run: guongsang import \"\(Self.name(of: path))\"; the entry comes to lie at "
        + "content/\(nearest) or thereabouts."
    case (.notText(_, let nearest), .vi):
      "Chép một bài có sẵn thành content/\(nearest), giữ phần đầu giữa hai dòng ---, rồi dán nội dung vào dưới. "
        + "Lưu kiểu UTF-8; xem docs/huong-dan.md."
    case (.notText(_, let nearest), .en):
      "Copy an entry to content/\(nearest), keep its keys between the two lines ---, and paste the text below. "
        + "Save it as UTF-8; see docs/huong-dan.md."
    default: nil
    }
  }

  /// Whether `import` reads the document at `path`.
  private static func isImported(_ path: String) -> Bool {
    [".docx", ".doc", ".odt", ".rtf"].contains { path.lowercased().hasSuffix($0) }
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.unknownFile(let path, let nearest), .vi):
      "Tệp “content/\(path)” đặt sai chỗ hoặc sai tên. Có lẽ phải là “content/\(nearest)”."
    case (.unknownFile(let path, let nearest), .en):
      "“content/\(path)” has no place here. Perhaps it should be “content/\(nearest)”."
    case (.notText(let path, _), .vi):
      "Chương trình không đọc “content/\(path)”: bài viết phải là văn bản Markdown, đuôi .md."
    case (.notText(let path, _), .en):
      "“content/\(path)” is not read: an entry is a text in Markdown that ends in .md."
    case (.spreadsheet(let path, _), .vi): "Chương trình không đọc “content/\(path)”: bảng phải lưu lại dạng CSV UTF-8."
    case (.spreadsheet(let path, _), .en): "“content/\(path)” is not read: a table is to be saved as CSV UTF-8."
    case (.spreadsheetOfData(let path, let nearest), .vi):
      "Chương trình không đọc “content/\(path)”: dữ liệu này ghi trong “content/\(nearest)”."
    case (.spreadsheetOfData(let path, let nearest), .en):
      "“content/\(path)” is not read: these data stand in “content/\(nearest)”."
    case (.noSite(let folder), .vi): "Thư mục “\(folder)” chưa có tệp content/site.yml."
    case (.noSite(let folder), .en): "The folder “\(folder)” has no file content/site.yml."
    case (.noTemplate(let kind), .vi): "Giao diện chưa có mẫu templates/pages/\(kind).mustache."
    case (.noTemplate(let kind), .en): "The theme has no template templates/pages/\(kind).mustache."
    }
  }
}
