/// What can be wrong with a Markdown body.
public enum MarkdownFact: Hashable, Sendable {
  /// A link or picture has an address with a scheme that never passes, such as `javascript:`.
  case forbiddenAddress(String)
  /// An address is a path on the writer's own computer, or has backslashes; `corrected` has slashes in their place, nil
  /// where the path leads to a drive or a share.
  case windowsPath(String, corrected: String?)
  /// An address begins with `//`, so that it needs a web server to mean anything, or with `www.`.
  case addressWithoutScheme(String)
  /// A link or picture has no address.
  case emptyAddress
  /// A link or picture is left as text because its address has spaces; `corrected` is all that belongs between the
  /// parentheses.
  case spacesInAddress(String, corrected: String)
  /// A link or picture is left as text because its title stands in quotes of print; `corrected` as above.
  case smartQuotesInLink(corrected: String)
  /// A link leads to a place in its own page that is not there; `nearest` is the id of a heading.
  case deadFragment(String, nearest: String?)
  /// A picture has no alternative text.
  case missingAlternative(String)
  /// The alternative text of a picture is a file's name, or no more than the word for a picture.
  case poorAlternative(String)
  /// Stars meant for emphasis are left in the text, because a quote stands inside them and a letter right outside.
  case leftStars(String)
  /// `[^name]` has no definition.
  case undefinedFootnote(String)
  /// A footnote is defined and nothing refers to it.
  case unusedFootnote(String)
  /// A footnote's name is defined a second time; the first definition counts.
  case repeatedFootnote(String)
  /// Blocks or emphasis nest deeper than `limit`; what is deeper is left out.
  case tooDeep(limit: Int)
}

extension MarkdownFact: MatterByLanguage {
  var severity: Severity {
    switch self {
    case .forbiddenAddress, .windowsPath, .addressWithoutScheme, .emptyAddress, .deadFragment, .tooDeep: .error
    case .spacesInAddress, .smartQuotesInLink: .error
    case .missingAlternative, .poorAlternative, .leftStars: .warning
    case .undefinedFootnote, .unusedFootnote, .repeatedFootnote: .warning
    }
  }

  var code: Code {
    switch self {
    case .forbiddenAddress: .forbiddenAddress
    case .windowsPath: .windowsPath
    case .addressWithoutScheme: .addressWithoutScheme
    case .emptyAddress: .emptyAddress
    case .spacesInAddress: .spacesInAddress
    case .smartQuotesInLink: .smartQuotesInLink
    case .deadFragment: .deadFragment
    case .missingAlternative, .poorAlternative: .missingAlternative
    case .leftStars: .leftStars
    case .undefinedFootnote: .undefinedFootnote
    case .unusedFootnote: .unusedFootnote
    case .repeatedFootnote: .repeatedFootnote
    case .tooDeep: .tooDeep
    }
  }

  var suggestion: String? {
    switch self {
    case .addressWithoutScheme(let address): missingStart(of: address) + address
    case .windowsPath(_, let corrected): corrected
    case .spacesInAddress(_, let corrected), .smartQuotesInLink(let corrected): corrected
    case .deadFragment(_, let nearest): nearest.map { "#" + $0 }
    default: nil
    }
  }

  /// What `address`, which has no scheme, lacks at its start.
  private func missingStart(of address: String) -> String { address.hasPrefix("//") ? "https:" : "https://" }

  var vietnamese: String {
    switch self {
    case .forbiddenAddress(let address): "Không được dùng địa chỉ “\(address)” trong bài."
    case .windowsPath(let address, .some): "Địa chỉ “\(address)” có dấu \\; trên trang phải dùng dấu /."
    case .windowsPath(let address, nil): "“\(address)” là đường dẫn trên máy của người viết, người đọc không mở được."
    case .addressWithoutScheme(let address): "Địa chỉ “\(address)” thiếu “\(missingStart(of: address))” ở đầu."
    case .emptyAddress: "Liên kết hoặc ảnh này chưa có địa chỉ."
    case .smartQuotesInLink:
      "Lời chú sau địa chỉ phải đặt trong dấu ngoặc kép thẳng (\"…\"); viết thế này thì trang sẽ hiện nguyên các dấu ngoặc."
    case .spacesInAddress(let address, _):
      "Địa chỉ “\(address)” có dấu cách nên chưa thành liên kết hay ảnh, trang sẽ hiện nguyên các dấu ngoặc."
    case .deadFragment(let id, _): "Bài này không có chỗ nào mang mã “\(id)” để liên kết tới."
    case .missingAlternative(let path): "Ảnh “\(path)” chưa có lời mô tả cho người không xem được ảnh."
    case .poorAlternative(let text): "Lời tả ảnh “\(text)” không cho biết trong ảnh có gì."
    case .leftStars(let text): "Dấu sao trong “\(text)” không thành chữ đậm hay nghiêng mà hiện nguyên trên trang."
    case .undefinedFootnote(let name): "Chú thích [^\(name)] chưa có nội dung."
    case .unusedFootnote(let name): "Không chỗ nào trong bài dẫn tới chú thích [^\(name)], nên trang không hiện nó."
    case .repeatedFootnote(let name): "Chú thích [^\(name)] đã có nội dung ở trên, nội dung này bị bỏ qua."
    case .tooDeep(let limit): "Các phần lồng nhau quá \(limit) lớp, phần sâu hơn không được đưa lên trang."
    }
  }

  var english: String {
    switch self {
    case .forbiddenAddress(let address): "The address “\(address)” is not allowed in a text."
    case .windowsPath(let address, .some): "The address “\(address)” has a \\; a site needs / instead."
    case .windowsPath(let address, nil): "“\(address)” is a path on the writer's computer, which no reader can open."
    case .addressWithoutScheme(let address):
      "The address “\(address)” lacks “\(missingStart(of: address))” at its start."
    case .emptyAddress: "This link or picture has no address."
    case .smartQuotesInLink:
      "A title behind an address needs straight quotes (\"…\"); written like this, the page shows the brackets."
    case .spacesInAddress(let address, _):
      "The address “\(address)” has spaces, so this is no link or picture; the page shows the brackets."
    case .deadFragment(let id, _): "Nothing in this text has the id “\(id)” that the link leads to."
    case .missingAlternative(let path): "The picture “\(path)” has no description for those who cannot see it."
    case .poorAlternative(let text): "The description “\(text)” does not say what the picture shows."
    case .leftStars(let text): "The stars in “\(text)” do not make bold or italic text; the page shows them."
    case .undefinedFootnote(let name): "The footnote [^\(name)] has no text."
    case .unusedFootnote(let name): "Nothing in the text refers to the footnote [^\(name)], so the page leaves it out."
    case .repeatedFootnote(let name): "The footnote [^\(name)] already has a text above; this one is passed over."
    case .tooDeep(let limit): "Blocks or emphasis nest more than \(limit) deep; what is deeper is left out of the page."
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.windowsPath(_, nil), .vi): "Chép tệp vào content/media rồi ghi /media/tên-tệp."
    case (.windowsPath(_, nil), .en): "Copy the file into content/media and write /media/file-name."
    case (.spacesInAddress, .vi): "nếu không định đặt liên kết, thêm dấu \\ trước ngoặc tròn: [chữ]\\(…)"
    case (.spacesInAddress, .en): "if no link is meant, put a \\ before the parenthesis: [text]\\(…)"
    case (.missingAlternative, .vi): "viết lời mô tả vào giữa hai ngoặc vuông: ![Lễ ký giao ước thi đua](…)"
    case (.missingAlternative, .en): "write the description between the square brackets: ![The pact is signed](…)"
    case (.poorAlternative, .vi): "tả bằng một câu ngắn, ví dụ: Ba người khiêng đá dựng bờ rào"
    case (.poorAlternative, .en): "say it in one short sentence, such as: Three people carry stones for a wall"
    case (.leftStars, .vi): "đưa dấu ngoặc kép ra ngoài dấu sao: \"**Dân vận khéo**\", hoặc thêm dấu cách"
    case (.leftStars, .en): "put the quotes outside of the stars: \"**Dân vận khéo**\", or add a space"
    case (.undefinedFootnote(let name), .vi): "thêm một dòng: [^\(name)]: nội dung chú thích"
    case (.undefinedFootnote(let name), .en): "add a line: [^\(name)]: text of the footnote"
    default: nil
    }
  }
}
