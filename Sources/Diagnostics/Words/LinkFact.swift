/// What can be wrong between files: ids, links and addresses that lead nowhere or twice to one place, and what is kept
/// off the site.
public enum LinkFact: Hashable, Sendable {
  /// The things that have ids.
  public enum Kind: String, Hashable, Sendable {
    case agency, commune, field, title, movement, anniversary, task, phase, report, criterion, plan
  }
  /// Why an entry is kept out.
  public enum Reason: String, Hashable, Sendable {
    case withdrawn, circulation, consent, draft, future, fault
    /// It is about someone under 18, and no parent has agreed.
    case parentsConsent = "parents-consent"
  }

  /// An id that nothing has; where none is near, with those that exist.
  case unknownID(Kind, String, nearest: String?, known: KnownNames = .ids([]))
  /// A year without a plan; these have one.
  case noPlanOfYear(String, years: [Int])
  /// An id with another year in it than that of its table's plan, which has these.
  case idOfOtherYear(Kind, String, year: Int, known: [String])
  /// Two things of one kind with one id; `first` is the path of the earlier one.
  case duplicateID(String, first: String)
  /// A link to a file or page that does not exist.
  case deadLink(String, nearest: String?)
  /// A link to a heading that the entry does not have.
  case deadFragment(String, nearest: String?)
  /// A picture or attachment that is not under `content/media/`.
  case missingFile(String, nearest: String?)
  /// A file meant for the media folder that lies outside it.
  case outsideMedia(String)
  /// A link to an entry that is kept out; it becomes its text.
  case linkToKeptOut(String, Reason)
  /// A link from a public text to one that is the bloc's.
  case linkToBloc(String)
  /// `supersedes` names something that is no other announcement.
  case notAnAnnouncement(String)
  /// Announcements of which each supersedes another of them.
  case supersedesInACircle([String])
  /// A former address that can be none of this site's pages; `meant` is the one that was most likely meant.
  case invalidAlias(String, meant: String?)
  /// Two pages at one address; `first` is the path of the earlier one.
  case duplicateAddress(String, first: String)
  /// An entry is not on the site, for this reason.
  case keptOut(Reason)
  /// A table is the bloc's alone, and not in the public edition.
  case tableKeptOut
  /// So many rows of a table are the bloc's alone, and not in the public edition.
  case rowsKeptOut(count: Int)
  /// The text has the name of a person who has not agreed to it.
  case nameWithoutConsent(String)
  /// The portrait of a person who has not agreed to it stands elsewhere in the entry.
  case pictureWithoutConsent(String)
  /// A file that nothing refers to, so it is not published.
  case unusedFile(String)
  /// A file that no browser shows as a picture stands where a picture belongs.
  case notAPicture(String)
  /// A picture on another site, which readers will not see.
  case pictureElsewhere(String)
  /// A picture whose content could run in a reader's browser.
  case activePicture(String)
}

extension LinkFact: MatterByLanguage {
  var severity: Severity {
    switch self {
    case .unknownID, .noPlanOfYear, .idOfOtherYear, .duplicateID, .deadLink, .deadFragment, .missingFile, .outsideMedia,
      .linkToBloc, .notAnAnnouncement, .supersedesInACircle, .invalidAlias, .duplicateAddress, .nameWithoutConsent,
      .pictureWithoutConsent, .activePicture, .notAPicture:
      .error
    case .linkToKeptOut, .pictureElsewhere: .warning
    case .keptOut, .tableKeptOut, .rowsKeptOut, .unusedFile: .note
    }
  }

  var code: Code {
    switch self {
    case .unknownID, .noPlanOfYear, .idOfOtherYear: .unknownID
    case .duplicateID: .duplicateID
    case .deadLink: .deadLink
    case .deadFragment: .deadFragment
    case .missingFile: .missingFile
    case .outsideMedia: .outsideMedia
    case .linkToKeptOut: .linkToKeptOut
    case .linkToBloc: .linkToBloc
    case .notAnAnnouncement: .notAnAnnouncement
    case .supersedesInACircle: .supersedesInACircle
    case .invalidAlias: .invalidAlias
    case .duplicateAddress: .duplicateAddress
    case .keptOut, .tableKeptOut, .rowsKeptOut: .keptOut
    case .nameWithoutConsent: .nameWithoutConsent
    case .pictureWithoutConsent: .pictureWithoutConsent
    case .unusedFile: .unusedFile
    case .activePicture: .activePicture
    case .pictureElsewhere: .pictureElsewhere
    case .notAPicture: .notAPicture
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownID(_, _, let nearest, _), .deadLink(_, let nearest), .deadFragment(_, let nearest),
      .missingFile(_, let nearest):
      nearest
    case .invalidAlias(_, let meant): meant
    default: nil
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.unknownID(let kind, _, nil, let known), _): known.words(of: kind, in: language)
    case (.noPlanOfYear(_, let years), .vi) where !years.isEmpty:
      "Đã có kế hoạch năm \(years.map(String.init).joined(separator: ", "))."
    case (.noPlanOfYear(_, let years), .en) where !years.isEmpty:
      "There are plans of \(years.map(String.init).joined(separator: ", "))."
    case (.idOfOtherYear(_, _, let year, let known), .vi):
      known.isEmpty
        ? "Kế hoạch năm \(year) chưa có mã nào; thêm vào content/plans/\(year).yml, hoặc ghi dòng này vào bảng của năm kia."
        : "Năm \(year) có: \(known.joined(separator: ", ")). Nếu đúng là năm kia thì ghi dòng này vào bảng của năm ấy."
    case (.idOfOtherYear(_, _, let year, let known), .en):
      known.isEmpty
        ? "The plan of \(year) has none yet: add it to content/plans/\(year).yml, or move the row to that year's table."
        : "\(year) has \(known.joined(separator: ", ")). If the other year is right, move the row to that year's table."
    case (.notAPicture(let path), .vi) where Self.isOfTelephone(path):
      "Đây là kiểu ảnh của điện thoại. Mở ảnh trên máy tính, lưu lại kiểu JPEG rồi dùng ảnh ấy; trên iPhone chọn Cài đặt > "
        + "Camera > Định dạng > Tương thích nhất thì từ nay ảnh chụp ra là JPEG."
    case (.notAPicture(let path), .en) where Self.isOfTelephone(path):
      "This is a telephone's kind of picture. Open it, save it as JPEG, and use that; on an iPhone, Settings > Camera > "
        + "Formats > Most Compatible makes it take JPEG from now on."
    default: nil
    }
  }

  private static func isOfTelephone(_ path: String) -> Bool {
    [".heic", ".heif"].contains { path.lowercased().hasSuffix($0) }
  }

  var vietnamese: String {
    switch self {
    case .unknownID(let kind, let id, _, _): "Không có \(kind.words(in: .vi)) nào mang mã “\(id)”."
    case .noPlanOfYear(let year, _): "Chưa có kế hoạch năm \(year)."
    case .idOfOtherYear(let kind, let id, let year, _):
      "Kế hoạch năm \(year) không có \(kind.words(in: .vi)) “\(id)”: trong mã là một năm khác."
    case .duplicateID(let id, let first): "Mã “\(id)” đã dùng rồi, ở \(first)."
    case .deadLink(let path, _): "Liên kết tới “\(path)”, nhưng không có tệp hay trang nào như vậy."
    case .deadFragment(let fragment, _): "Trang được liên kết không có đề mục nào là “#\(fragment)”."
    case .missingFile(let path, _): "Không có tệp “\(path)” trong thư mục content/media."
    case .outsideMedia(let path): "“\(path)” phải nằm trong thư mục content/media thì mới đưa lên trang được."
    case .linkToKeptOut(let path, let reason):
      "Bài “\(path)” không có trên trang (\(reason.words(in: .vi))), nên liên kết này chỉ còn là chữ."
    case .linkToBloc(let path):
      "Bài công khai không được liên kết tới bài “\(path)” của riêng Khối, vì chính lời dẫn có thể làm lộ."
    case .notAnAnnouncement(let path): "Chỉ thay được cho một thông báo khác, mà “\(path)” thì không phải."
    case .supersedesInACircle(let paths):
      "Các thông báo này thay nhau thành vòng, nên không biết bản nào còn hiệu lực: \(paths.joined(separator: ", "))."
    case .invalidAlias(let address, _):
      "“\(address)” không thể là địa chỉ cũ của bài: hãy ghi đường dẫn tính từ trang chủ tới một tệp .html."
    case .duplicateAddress(let address, let first): "Địa chỉ “\(address)” đã có trang khác dùng: \(first)."
    case .keptOut(let reason): "Bài này không có trên trang: \(reason.words(in: .vi))."
    case .tableKeptOut: "Bảng này không có trên bản công khai: site.yml ghi là chỉ lưu hành trong Khối."
    case .rowsKeptOut(let count): "\(count) dòng của bảng chỉ lưu hành trong Khối nên không có trên bản công khai."
    case .nameWithoutConsent(let name): "Nhân vật chưa đồng ý nêu tên, nhưng “\(name)” vẫn có trong bài."
    case .pictureWithoutConsent(let path): "Nhân vật chưa đồng ý đăng ảnh, nhưng ảnh “\(path)” vẫn có trong bài."
    case .unusedFile(let path): "Không bài nào dùng tệp “\(path)”, nên tệp không được đưa lên trang."
    case .notAPicture(let path):
      "“\(path)” không phải là ảnh mà trình duyệt hiện được (SVG, PNG, JPEG, GIF, WebP, AVIF)."
    case .pictureElsewhere(let address):
      "Ảnh “\(address)” nằm ở trang khác nên người đọc không thấy. Chép ảnh vào content/media rồi dùng ở đó."
    case .activePicture(let path): "Tranh “\(path)” có chứa lệnh chạy được trên máy người đọc, nên không dùng được."
    }
  }

  var english: String {
    switch self {
    case .unknownID(let kind, let id, _, _): "There is no \(kind.words(in: .en)) with the id “\(id)”."
    case .noPlanOfYear(let year, _): "There is no plan of \(year)."
    case .idOfOtherYear(let kind, let id, let year, _):
      "The plan of \(year) has no \(kind.words(in: .en)) “\(id)”: the id is of another year."
    case .duplicateID(let id, let first): "The id “\(id)” is taken already, in \(first)."
    case .deadLink(let path, _): "This links to “\(path)”, but there is no such file or page."
    case .deadFragment(let fragment, _): "The page it links to has no heading “#\(fragment)”."
    case .missingFile(let path, _): "There is no file “\(path)” under content/media."
    case .outsideMedia(let path): "“\(path)” must lie under content/media to be published."
    case .linkToKeptOut(let path, let reason):
      "“\(path)” is not on the site (\(reason.words(in: .en))), so this link is only its text."
    case .linkToBloc(let path):
      "A public text must not link to “\(path)”, which is the bloc's: the words of the link may reveal it."
    case .notAnAnnouncement(let path): "Only another announcement can be superseded, and “\(path)” is none."
    case .supersedesInACircle(let paths):
      "These announcements supersede each other in a circle, so that none is in force: \(paths.joined(separator: ", "))."
    case .invalidAlias(let address, _):
      "“\(address)” cannot be a former address: write the path of an .html file, counted from the home page's folder."
    case .duplicateAddress(let address, let first): "Another page has the address “\(address)” already: \(first)."
    case .keptOut(let reason): "This entry is not on the site: \(reason.words(in: .en))."
    case .tableKeptOut: "This table is not in the public edition: site.yml keeps it to the bloc."
    case .rowsKeptOut(let count):
      count == 1
        ? "1 row of the table is the bloc's, and not in the public edition."
        : "\(count) rows of the table are the bloc's, and not in the public edition."
    case .nameWithoutConsent(let name): "The person has not agreed to be named, but “\(name)” stands in the text."
    case .pictureWithoutConsent(let path):
      "The person has not agreed to be shown, but the portrait “\(path)” stands in the entry."
    case .unusedFile(let path): "Nothing refers to “\(path)”, so it is not published."
    case .notAPicture(let path): "“\(path)” is no picture that browsers show (SVG, PNG, JPEG, GIF, WebP, AVIF)."
    case .pictureElsewhere(let address):
      "The picture “\(address)” is on another site, so readers will not see it. Copy it to content/media and use it there."
    case .activePicture(let path): "The picture “\(path)” holds code that would run in a reader's browser."
    }
  }
}

extension LinkFact.Kind {
  /// What such a thing is called.
  public func words(in language: Language) -> String {
    switch (self, language) {
    case (.agency, .vi): "cơ quan"
    case (.agency, .en): "agency"
    case (.commune, .vi): "xã, phường, thị trấn"
    case (.commune, .en): "commune"
    case (.field, .vi): "lĩnh vực"
    case (.field, .en): "field"
    case (.title, .vi): "danh hiệu, hình thức khen thưởng"
    case (.title, .en): "title or form of commendation"
    case (.movement, .vi): "phong trào"
    case (.movement, .en): "movement"
    case (.anniversary, .vi): "ngày kỷ niệm"
    case (.anniversary, .en): "anniversary"
    case (.task, .vi): "nhiệm vụ trong kế hoạch"
    case (.task, .en): "task of the plan"
    case (.phase, .vi): "đợt thi đua"
    case (.phase, .en): "phase"
    case (.report, .vi): "kỳ báo cáo"
    case (.report, .en): "report"
    case (.criterion, .vi): "tiêu chí"
    case (.criterion, .en): "criterion"
    case (.plan, .vi): "kế hoạch năm"
    case (.plan, .en): "plan of the year"
    }
  }
}

extension LinkFact.Reason {
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.withdrawn, .vi): "đã rút"
    case (.withdrawn, .en): "withdrawn"
    case (.circulation, .vi): "chỉ lưu hành trong Khối"
    case (.circulation, .en): "for the bloc only"
    case (.consent, .vi): "nhân vật chưa đồng ý cho đăng"
    case (.consent, .en): "no consent on record"
    case (.parentsConsent, .vi): "nhân vật chưa đủ 18 tuổi, phải có cha mẹ đồng ý (consent, by: parent)"
    case (.parentsConsent, .en): "the person is under 18, and a parent has to consent (consent, by: parent)"
    case (.draft, .vi): "còn là bản nháp"
    case (.draft, .en): "still a draft"
    case (.future, .vi): "chưa đến ngày đăng"
    case (.future, .en): "dated after today"
    case (.fault, .vi): "có lỗi nên tạm giữ lại"
    case (.fault, .en): "held back for its errors"
    }
  }
}
