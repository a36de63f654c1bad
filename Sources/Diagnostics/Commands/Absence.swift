import Vietnamese

/// Why an entry is not on the site, or no longer in its lists.
public enum Absence: Hashable, Sendable {
  /// It was taken back, perhaps on a known day.
  case withdrawn(Day?)
  /// It is the bloc's alone, and this is the public edition.
  case circulation
  /// The person or household has not agreed to be told of.
  case consent
  /// It is about someone under 18, and no parent has agreed.
  case parentsConsent
  /// It is a draft.
  case draft
  /// It is dated after today.
  case future(Day)
  /// Its front matter could not be read.
  case unreadable
  /// It has errors of its own: the first, and its line; neither where that is not known.
  case fault(line: Int? = nil, Fact? = nil)
  /// It keeps its page, but the last day on which lists have it is over.
  case expired(Day)
  /// It keeps its page, but the announcement in this file below `content/` has taken its place.
  case superseded(by: String)

  /// Whether it has a page all the same.
  public var keepsPage: Bool {
    switch self {
    case .expired, .superseded: true
    case .withdrawn, .circulation, .consent, .parentsConsent, .draft, .future, .unreadable, .fault: false
    }
  }

  /// What all reasons of a kind share, the gravest first; its raw value is a stable word for scripts.
  public enum Kind: String, Sendable, CaseIterable {
    case unreadable, withdrawn, circulation, consent
    case parentsConsent = "parents-consent"
    case draft, future, fault, expired, superseded
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .withdrawn: .withdrawn
    case .circulation: .circulation
    case .consent: .consent
    case .parentsConsent: .parentsConsent
    case .draft: .draft
    case .future: .future
    case .unreadable: .unreadable
    case .fault: .fault
    case .expired: .expired
    case .superseded: .superseded
    }
  }

  /// What is particular to this one: a day, a file or an error; empty where there is nothing.
  public func detail(in language: Language) -> String {
    switch self {
    case .withdrawn(let day): day.map { language == .vi ? $0.short : $0.iso } ?? ""
    case .future(let day), .expired(let day): language == .vi ? day.short : day.iso
    case .superseded(let path): "content/" + path
    case .fault(let line, let fact):
      [
        line.map { language == .vi ? "dòng \($0)" : "line \($0)" },
        fact.map { $0.message(in: language) }.map { String($0.hasSuffix(".") ? $0.dropLast() : $0[...]) },
      ].compactMap(\.self).joined(separator: ": ")
    case .circulation, .consent, .parentsConsent, .draft, .unreadable: ""
    }
  }
}

extension Absence.Kind {
  /// The reason alone, for the head of a table, in `language`.
  public func heading(in language: Language) -> String {
    switch (self, language) {
    case (.withdrawn, .vi): "Đã rút"
    case (.withdrawn, .en): "Withdrawn"
    case (.circulation, .vi): "Chỉ lưu hành trong Khối"
    case (.circulation, .en): "For the bloc only"
    case (.consent, .vi): "Nhân vật chưa đồng ý cho đăng"
    case (.consent, .en): "No consent on record"
    case (.parentsConsent, .vi): "Nhân vật chưa đủ 18 tuổi, phải có cha mẹ đồng ý"
    case (.parentsConsent, .en): "Under 18, and no parent's consent on record"
    case (.draft, .vi): "Bản nháp"
    case (.draft, .en): "Drafts"
    case (.future, .vi): "Chưa đến ngày đăng"
    case (.future, .en): "Dated after today"
    case (.unreadable, .vi): "Phần đầu bài không đọc được"
    case (.unreadable, .en): "Front matter that cannot be read"
    case (.fault, .vi): "Bài có lỗi"
    case (.fault, .en): "It has errors"
    case (.expired, .vi): "Đã hết hạn, còn trang riêng, không còn trong danh sách"
    case (.expired, .en): "Expired: keeps its page, has left the lists"
    case (.superseded, .vi): "Đã có thông báo thay, còn trang riêng, không còn trong danh sách"
    case (.superseded, .en): "Superseded: keeps its page, has left the lists"
    }
  }

  /// What would bring it back, in `language`.
  public func cure(in language: Language) -> String {
    switch (self, language) {
    case (.withdrawn, .vi): "Ở địa chỉ của bài chỉ còn lời báo đã rút. Muốn đăng lại thì bỏ mục withdrawn."
    case (.withdrawn, .en): "At its address a notice says so. To publish it again, remove the key withdrawn."
    case (.circulation, .vi): "Xem ở bản nội bộ: guongsang build --edition bloc --output THƯ_MỤC_KHÁC."
    case (.circulation, .en): "See the bloc's edition: guongsang build --edition bloc --output ANOTHER_DIR."
    case (.consent, .vi): "Hỏi nhân vật; khi đã đồng ý thì ghi mục consent, trong scope có story."
    case (.consent, .en): "Ask the person; once they agree, write the key consent with story in its scope."
    case (.parentsConsent, .vi):
      "Hỏi cha mẹ, từ đủ 7 tuổi thì hỏi cả người con; khi đã đồng ý thì ghi mục consent: by là parent hoặc parent-and-child, trong scope có story."
    case (.parentsConsent, .en):
      "Ask a parent, from 7 years on the child too; once they agree, write the key consent: by: parent or parent-and-child, story in its scope."
    case (.draft, .vi): "Viết xong thì xóa dòng draft: true. Xem thử: guongsang build --drafts --output THƯ_MỤC_KHÁC."
    case (.draft, .en):
      "When it is done, delete draft: true. For a look: guongsang build --drafts --output ANOTHER_DIR."
    case (.future, .vi): "Bài sẽ có khi dựng trang từ ngày ấy trở đi; ghi sai ngày thì sửa mục date."
    case (.future, .en):
      "It will be there when the site is built on that day or later; a wrong day is mended in the key date."
    case (.unreadable, .vi), (.fault, .vi): "guongsang check chỉ đúng chỗ sai."
    case (.unreadable, .en), (.fault, .en): "guongsang check shows what is wrong."
    case (.expired, .vi): "Muốn gia hạn thì sửa mục expires."
    case (.expired, .en): "To keep it in the lists longer, change the key expires."
    case (.superseded, .vi): "Trang của bài dẫn tới thông báo mới."
    case (.superseded, .en): "Its page leads to the newer one."
    }
  }
}
