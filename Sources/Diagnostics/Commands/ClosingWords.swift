import Vietnamese

/// What the program says about its own work: the line that closes a build or a check, progress, timings.
public enum ClosingWords: Bilingual, Sendable {
  /// A site was published, in `seconds` with a decimal point.
  case published(entries: Int, files: Int, written: Int, removed: Int, output: String, day: Day, seconds: String)
  /// Nothing differed from what is published.
  case unchanged(entries: Int, files: Int, output: String, day: Day, seconds: String)
  /// The file system could not exchange folders, so files were replaced one by one.
  case weaker
  /// Drafts were published too.
  case withDrafts(output: String)
  /// These entries were held back for their errors; the others were published. Title and author are nil where unknown.
  case heldBack([(path: String, title: String?, author: String?)])
  /// There were errors, so nothing was written.
  case refused(summary: String)
  /// A check found errors.
  case problems(summary: String)
  /// A check found no errors; `summary` counts what else it found.
  case checked(entries: Int, summary: String)
  /// A report was drawn up into a file, as of a day; whether it tells all that the bloc may know.
  case reported(title: String, path: String, day: Day, isOfBloc: Bool)
  /// The file of an entry was begun, in the folder `site`; whether a person's consent may have to be asked for.
  case begun(path: String, site: String, needsConsent: Bool)
  /// A site was started in a folder, with these files.
  case started(folder: String, files: [String])
  /// Content files are being read.
  case reading
  /// Entries are being linked.
  case linking
  /// Pages are being drawn.
  case rendering
  /// Pictures are made smaller.
  case resizing
  /// A step of the build in the table of timings.
  case step(String)

  /// Whether it tells of something that went wrong.
  public var isTrouble: Bool {
    switch self {
    case .refused, .problems, .weaker, .withDrafts, .heldBack: true
    default: false
    }
  }

  private static let consentVietnamese =
    "\n     Bài về cá nhân, hộ gia đình: hỏi nhân vật, được đồng ý thì ghi mục consent; thiếu mục này bài không lên trang."
  private static let consentEnglish =
    "\n     A person or household is told of with consent only: ask, then fill in the key consent."

  /// The words in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .published(let entries, let files, let written, let removed, let output, let day, let seconds):
      "Đã xuất bản \(entries) bài, \(files) tệp (ghi mới \(written), bỏ \(removed)) vào \(output), tính đến ngày \(day.short), hết \(decimal(seconds)) giây."
    case .unchanged(let entries, let files, let output, let day, let seconds):
      "Trang ở \(output) không có gì thay đổi: \(entries) bài, \(files) tệp, tính đến ngày \(day.short), hết \(decimal(seconds)) giây."
    case .withDrafts(let output):
      "\(output) có cả bản nháp và bài chưa đến ngày: chỉ để xem trước. Dựng lại không có --drafts trước khi đưa lên mạng."
    case .heldBack(let entries):
      """
      Tạm giữ lại \(entries.count) bài có lỗi, chưa đăng:
      \(entries.map { Self.line(of: $0, author: "người viết", unknown: "không ghi người viết") }.joined(separator: "\n"))
      Sửa xong thì dựng lại; chỗ sai của từng bài ghi ở trên.
      """
    case .weaker: "Ổ đĩa này không đổi được cả thư mục một lần, nên các tệp đã được thay lần lượt."
    case .refused(let summary):
      "Có \(summary). Chưa xuất bản gì, trang cũ vẫn giữ nguyên. Muốn rõ thêm về một lỗi: guongsang explain MÃ."
    case .problems(let summary): "Có \(summary). Muốn rõ thêm về một lỗi: guongsang explain MÃ."
    case .checked(let entries, ""): "Đã kiểm tra \(entries) bài: không có lỗi."
    case .checked(let entries, let summary): "Đã kiểm tra \(entries) bài: không có lỗi, có \(summary)."
    case .reported(let title, let path, let day, let isOfBloc):
      "Đã lập “\(title)” vào \(path), số liệu đến ngày \(day.short), \(isOfBloc ? "gồm cả nội dung nội bộ của Khối" : "chỉ gồm nội dung công khai")."
    case .begun(let path, let site, let needsConsent):
      """
      Đã tạo \(path). Đó là bản nháp nên chưa lên trang.
      Việc tiếp theo:
        1. Mở tệp ấy: thay những chỗ trong ngoặc vuông […], viết bài ở dưới dòng --- thứ hai.\(needsConsent ? Self.consentVietnamese : "")
        2. Kiểm tra: guongsang check\(siteOption(site))
        3. Viết xong, xóa dòng “draft: true”, rồi dựng trang: guongsang build\(siteOption(site))
      """
    case .started(let folder, let files):
      """
      Đã tạo một trang mới trong \(folder):
      \(files.map { "  \($0)" }.joined(separator: "\n"))
      Việc tiếp theo:
        1. Dựng trang: guongsang build\(siteOption(folder)), rồi mở public/index.html trong thư mục ấy.
        2. Sửa tên cơ quan, kế hoạch, bài mẫu. README.md nói từng tệp để làm gì.
        3. Viết bài mới: guongsang new story "Tên bài" --agency van-phong\(siteOption(folder))
      """
    case .reading: "Đang đọc…"
    case .linking: "Đang nối các bài với kế hoạch…"
    case .resizing: "Đang thu nhỏ ảnh…"
    case .rendering: "Đang dựng các trang…"
    case .step(let name): Self.steps[name]?.vi ?? name
    }
  }

  /// The words in English.
  public var english: String {
    switch self {
    case .published(let entries, let files, let written, let removed, let output, let day, let seconds):
      "Published \(Self.entries(entries)), \(Self.files(files)) (\(written) written, \(removed) removed) to \(output), as of \(day.iso), in \(seconds) s."
    case .unchanged(let entries, let files, let output, let day, let seconds):
      "Nothing changed in \(output): \(Self.entries(entries)), \(Self.files(files)), as of \(day.iso), in \(seconds) s."
    case .withDrafts(let output):
      "\(output) holds drafts and future entries: for a preview only. Build again without --drafts before it goes public."
    case .heldBack(let entries):
      """
      Held back \(Self.entries(entries.count)) with errors, not on the site:
      \(entries.map { Self.line(of: $0, author: "author", unknown: "no author given") }.joined(separator: "\n"))
      Mend them and build again; what is wrong with each stands above.
      """
    case .weaker: "This file system cannot exchange folders, so the files were replaced one by one."
    case .refused(let summary):
      "\(summary). Nothing was published; the old site is as it was. More about a code: guongsang explain CODE."
    case .problems(let summary): "\(summary). More about a code: guongsang explain CODE."
    case .checked(let entries, ""): "Checked \(Self.entries(entries)): no errors."
    case .checked(let entries, let summary): "Checked \(Self.entries(entries)): no errors, \(summary)."
    case .reported(let title, let path, let day, let isOfBloc):
      "Drew up “\(title)” into \(path), as of \(day.iso), with \(isOfBloc ? "all that is the bloc's own" : "only what is public")."
    case .begun(let path, let site, let needsConsent):
      """
      Wrote \(path), a draft: it is not on the site yet.
      What to do next:
        1. Open it: put your own words for what stands in brackets […], and the text below the second line ---.\(needsConsent ? Self.consentEnglish : "")
        2. Check it: guongsang check\(siteOption(site))
        3. When it is done, delete the line “draft: true” and build: guongsang build\(siteOption(site))
      """
    case .started(let folder, let files):
      """
      Started a site in \(folder):
      \(files.map { "  \($0)" }.joined(separator: "\n"))
      What to do next:
        1. Build it: guongsang build\(siteOption(folder)), and open public/index.html in that folder.
        2. Change the agencies, the plan and the samples. README.md says what each file is for.
        3. Begin a story: guongsang new story "Title" --agency office\(siteOption(folder))
      """
    case .reading: "Reading…"
    case .linking: "Linking entries with the plan…"
    case .resizing: "Making pictures smaller…"
    case .rendering: "Drawing pages…"
    case .step(let name): Self.steps[name]?.en ?? name
    }
  }

  /// An entry that was held back: its file, its title, and whom to ask.
  private static func line(
    of entry: (path: String, title: String?, author: String?), author: String, unknown: String
  ) -> String {
    let title = entry.title.map { " “\($0)”" } ?? ""
    return "  \(entry.path)\(title) (\(entry.author.map { "\(author): \($0)" } ?? unknown))"
  }

  /// Vietnamese writes a comma where English has the point.
  private func decimal(_ figure: String) -> String { String(figure.map { $0 == "." ? "," : $0 }) }

  private static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }

  private static let steps: [String: (vi: String, en: String)] = [
    "find": ("tìm tệp", "find"), "compare": ("so với lần trước", "compare with the last build"),
    "parse": ("đọc", "read and parse"), "link": ("nối", "link"),
    "theme": ("giao diện", "theme"), "plan": ("lập danh sách trang", "plan"),
    "pictures": ("thu nhỏ ảnh", "make pictures smaller"), "render": ("dựng trang", "render"),
    "swap": ("thay trang cũ", "swap"), "total": ("tất cả", "total"),
  ]
}
