/// What can be wrong with a YAML or front matter text before anyone asks what its keys mean; of JSON, see `.json`.
///
/// `corrected` is what to write instead, where the reader of the text could make it out.
public enum YAMLFact: Hashable, Sendable {
  /// The file does not begin with a line of three hyphens.
  case frontMatterNotOpened
  /// The line of three hyphens that ends the front matter is missing.
  case frontMatterNotClosed
  /// Other dashes stand, as given, where three hyphens begin or end the front matter.
  case wrongFence(String, isOpening: Bool)
  /// A record has a key twice; the second is meant.
  case duplicateKey(String)
  /// A value stands before a colon without a key.
  case emptyKey
  /// A key is a list or a record.
  case keyNotText
  /// Lists and records stand in one another deeper than `limit`.
  case tooDeep(limit: Int)
  /// The value of a key has a colon and no quotes.
  case unquotedColon(String, corrected: String)
  /// A value without quotes ends at a `#` behind a blank, and what follows looks like its rest; `corrected` is all of it.
  case cutByHash(corrected: String)
  /// A key has no space behind its colon; `corrected` is the whole line.
  case missingSpaceAfterColon(String, corrected: String)
  /// The space behind a key's colon is U+00A0, which YAML takes for a letter; `corrected` is the whole line.
  case noBreakSpaceAfterColon(String, corrected: String)
  /// A line that should begin with a key has no colon.
  case missingColon
  /// A line is indented by a tab.
  case tabIndentation
  /// A line is not level with the lines it belongs to; `corrected` is the whole line.
  case wrongIndentation(corrected: String?)
  /// A list item stands among the keys of a record.
  case unexpectedItem
  /// A quote is not closed; it is given. `corrected` is the whole value.
  case unclosedQuote(String, corrected: String?)
  /// Text follows the closing quote of a value.
  case textAfterQuote(corrected: String?)
  /// A backslash in double quotes stands before a character that makes no escape with it; both are given.
  case unknownEscape(String)
  /// A bracket is not closed; it is given.
  case unclosedBracket(String)
  /// A text without quotes begins with a character that YAML keeps for itself.
  case reservedStart(String, corrected: String?)
  /// A comma, colon or bracket stands where none may; it is given.
  case misplacedCharacter(String)
  /// A second document begins.
  case secondDocument
  /// A control character, given as `U+0000`.
  case controlCharacter(String)
  /// JSON that is not as RFC 8259 has it.
  case json(JSONFault)
  /// The text is not YAML; `detail` is a short reason in the parser's own words.
  case syntax(detail: String)
}

extension YAMLFact: Matter {
  var severity: Severity {
    switch self {
    case .cutByHash: .warning
    default: .error
    }
  }

  var code: Code {
    switch self {
    case .frontMatterNotOpened: .frontMatterNotOpened
    case .frontMatterNotClosed: .frontMatterNotClosed
    case .wrongFence(_, let isOpening): isOpening ? .frontMatterNotOpened : .frontMatterNotClosed
    case .duplicateKey: .duplicateKey
    case .emptyKey: .emptyKey
    case .keyNotText: .keyNotText
    case .tooDeep: .tooDeep
    case .unquotedColon: .unquotedColon
    case .cutByHash: .cutByHash
    case .missingSpaceAfterColon: .missingSpaceAfterColon
    case .noBreakSpaceAfterColon: .noBreakSpaceAfterColon
    case .missingColon: .missingColon
    case .tabIndentation: .tabIndentation
    case .wrongIndentation: .wrongIndentation
    case .unexpectedItem: .unexpectedItem
    case .unclosedQuote: .unclosedQuote
    case .textAfterQuote: .textAfterQuote
    case .unknownEscape: .unknownEscape
    case .unclosedBracket: .unclosedBracket
    case .reservedStart: .reservedStart
    case .misplacedCharacter: .misplacedCharacter
    case .secondDocument: .secondDocument
    case .controlCharacter: .controlCharacter
    case .json: .jsonSyntax
    case .syntax: .yamlSyntax
    }
  }

  var suggestion: String? {
    switch self {
    case .unquotedColon(_, let corrected), .missingSpaceAfterColon(_, let corrected),
      .noBreakSpaceAfterColon(_, let corrected), .cutByHash(let corrected):
      corrected
    case .textAfterQuote(let corrected), .reservedStart(_, let corrected), .wrongIndentation(let corrected),
      .unclosedQuote(_, let corrected):
      corrected
    case .wrongFence: "---"
    default: nil
    }
  }

  func message(in language: Language) -> String {
    switch language {
    case .vi: vietnameseMessage
    case .en: englishMessage
    }
  }

  func advice(in language: Language) -> String? {
    switch language {
    case .vi: vietnameseAdvice
    case .en: englishAdvice
    }
  }
}

extension YAMLFact {
  private var vietnameseMessage: String {
    switch self {
    case .frontMatterNotOpened: "Dòng đầu tiên của tệp phải là ba dấu gạch nối (---)."
    case .frontMatterNotClosed: "Phần khai báo ở đầu tệp chưa có dòng --- để kết thúc."
    case .wrongFence(let dashes, true): "Dòng mở đầu phải là đúng ba dấu gạch nối (---), ở đây lại là “\(dashes)”."
    case .wrongFence(let dashes, false):
      "Dòng kết thúc phần khai báo phải là đúng ba dấu gạch nối (---), ở đây lại là “\(dashes)”."
    case .duplicateKey(let key): "Mục “\(key)” đã có ở trên, nay lại khai báo lần nữa."
    case .emptyKey: "Trước dấu hai chấm chưa có tên mục."
    case .keyNotText: "Tên mục phải là chữ, không thể là một danh sách hay một nhóm mục."
    case .tooDeep(let limit): "Các mục lồng nhau quá sâu (quá \(limit) tầng)."
    case .unquotedColon(let key, _): "Nội dung của mục “\(key)” có dấu hai chấm nên phải đặt trong dấu ngoặc kép."
    case .cutByHash: "Từ dấu # trở đi bị coi là ghi chú và không được đọc."
    case .missingSpaceAfterColon(let key, _): "Thiếu dấu cách sau dấu hai chấm của mục “\(key)”."
    case .noBreakSpaceAfterColon(let key, _):
      "Sau dấu hai chấm của mục “\(key)” là dấu cách không ngắt dòng (U+00A0); phải thay bằng dấu cách thường."
    case .missingColon: "Dòng này không có tên mục và dấu hai chấm."
    case .tabIndentation: "Đầu dòng có dấu Tab; ở đây chỉ được thụt dòng bằng dấu cách."
    case .wrongIndentation: "Dòng này thụt vào không khớp với những dòng cùng nhóm."
    case .unexpectedItem: "Chỗ này phải là một mục (tên: nội dung), không phải một gạch đầu dòng."
    case .unclosedQuote(let quote, _): "Dấu \(quote) mở ra ở đây mà chưa được đóng lại."
    case .textAfterQuote: "Sau dấu ngoặc đóng vẫn còn chữ."
    case .unknownEscape(let escape): "Trong dấu ngoặc kép không viết được “\(escape)”."
    case .unclosedBracket(let bracket): "Dấu \(bracket) mở ra ở đây mà chưa được đóng lại."
    case .reservedStart(let first, _): "Nội dung bắt đầu bằng “\(first)” thì phải đặt trong dấu ngoặc kép."
    case .misplacedCharacter(let character): "Dấu \(character) không được đứng ở chỗ này."
    case .secondDocument: "Mỗi tệp chỉ có một phần khai báo; dòng --- này lại mở thêm một phần nữa."
    case .controlCharacter(let name): "Ở đây có một ký tự điều khiển không nhìn thấy được (\(name))."
    case .json(let fault): fault.vietnamese
    case .syntax(let detail): "Không đọc được chỗ này theo cú pháp YAML (\(detail))."
    }
  }

  private var vietnameseAdvice: String? {
    switch self {
    case .frontMatterNotOpened: "Đặt các mục khai báo (title, date…) giữa hai dòng --- rồi mới đến nội dung bài."
    case .wrongFence: "Word hay tự đổi --- thành gạch dài: xoá cả dòng, gõ lại ba dấu gạch nối."
    case .frontMatterNotClosed: "Thêm một dòng chỉ có --- ngay trước nội dung bài."
    case .duplicateKey: "Chỉ giữ lại một dòng."
    case .cutByHash: "Nếu đó là một phần của câu, đặt cả câu trong ngoặc kép."
    case .missingColon:
      "Nếu viết tiếp dòng trên, hãy thụt dòng này vào hai dấu cách; nếu là mục mới, hãy viết “tên: nội dung”."
    case .tabIndentation: "Xóa dấu Tab, gõ hai dấu cách thay vào."
    case .wrongIndentation: "Những mục cùng nhóm phải thẳng cột với nhau."
    case .textAfterQuote(nil): "Đặt toàn bộ nội dung trong một cặp dấu ngoặc."
    case .unknownEscape: "Muốn có dấu \\ thì viết \\\\, hoặc dùng dấu nháy đơn '…' thay cho dấu ngoặc kép."
    case .unclosedBracket: "Nếu dấu này là một phần của câu, hãy đặt cả câu trong dấu ngoặc kép."
    case .secondDocument: "Xóa dòng này, hoặc tách phần sau sang tệp khác."
    case .controlCharacter: "Xóa ký tự ấy rồi gõ lại chữ ở hai bên."
    default: nil
    }
  }

  private var englishMessage: String {
    switch self {
    case .frontMatterNotOpened: "The first line of the file must be three hyphens (---)."
    case .frontMatterNotClosed: "The front matter has no closing line of ---."
    case .wrongFence(let dashes, true): "The first line must be exactly three hyphens (---), not “\(dashes)”."
    case .wrongFence(let dashes, false):
      "The line that closes the front matter must be exactly three hyphens (---), not “\(dashes)”."
    case .duplicateKey(let key): "The key “\(key)” stands above already."
    case .emptyKey: "There is no key before the colon."
    case .keyNotText: "A key must be a text, not a list or a record."
    case .tooDeep(let limit): "Lists and records are nested too deeply (more than \(limit) levels)."
    case .unquotedColon(let key, _): "The value of “\(key)” contains a colon, so it must be put in quotes."
    case .cutByHash: "What follows from the # on is taken for a comment and is not read."
    case .missingSpaceAfterColon(let key, _): "A space is missing after the colon of “\(key)”."
    case .noBreakSpaceAfterColon(let key, _):
      "The space after the colon of “\(key)” is a no-break space (U+00A0); an ordinary one is needed."
    case .missingColon: "This line has no key and colon."
    case .tabIndentation: "The line begins with a tab; only spaces may indent here."
    case .wrongIndentation: "This line is not level with the lines it belongs to."
    case .unexpectedItem: "Here a key and its value must stand, not a list item."
    case .unclosedQuote(let quote, _): "The \(quote) opened here is not closed."
    case .textAfterQuote: "There is text after the closing quote."
    case .unknownEscape(let escape): "“\(escape)” cannot be written in double quotes."
    case .unclosedBracket(let bracket): "The \(bracket) opened here is not closed."
    case .reservedStart(let first, _): "A text that begins with “\(first)” must be put in quotes."
    case .misplacedCharacter(let character): "A \(character) may not stand here."
    case .secondDocument: "A file holds one document only; this --- begins another."
    case .controlCharacter(let name): "There is an invisible control character here (\(name))."
    case .json(let fault): fault.english
    case .syntax(let detail): "This cannot be read as YAML (\(detail))."
    }
  }

  private var englishAdvice: String? {
    switch self {
    case .frontMatterNotOpened: "Put the keys (title, date…) between two lines of ---, before the text."
    case .wrongFence: "Word processors turn --- into a dash: delete the line and type three hyphens."
    case .frontMatterNotClosed: "Add a line of --- alone, right before the text."
    case .duplicateKey: "Keep only one of the lines."
    case .cutByHash: "If it is part of the text, put the whole text in quotes."
    case .missingColon:
      "If it continues the line above, indent it by two spaces; if it is a new key, write “key: value”."
    case .tabIndentation: "Delete the tab and type two spaces instead."
    case .wrongIndentation: "Keys of one group must begin in the same column."
    case .textAfterQuote(nil): "Put the whole value in one pair of quotes."
    case .unknownEscape: "For a \\ write \\\\, or use single quotes '…' instead of double ones."
    case .unclosedBracket: "If it is part of a sentence, put the whole sentence in quotes."
    case .secondDocument: "Delete this line, or move what follows to a file of its own."
    case .controlCharacter: "Delete it and type the letters on either side again."
    default: nil
    }
  }
}
