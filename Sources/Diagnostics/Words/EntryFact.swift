/// What can be wrong with an entry or a data file: its keys, its values and its links.
public enum EntryFact: Hashable, Sendable {
  /// The file has a key that its kind does not know.
  case unknownKey(String, nearest: String?)
  /// A line is set in by spaces that are none to YAML, so its key, given without them, belongs to nothing.
  case setInByOddSpaces(String)
  /// A comma within braces has cut a text in two: what follows it was taken for a key.
  case cutByComma(String)
  /// A key without which the file cannot be shown is not there.
  case missingKey(String)
  /// A required key has nothing behind it.
  case emptyKey(String)
  /// A key that may be left out, but not empty, has nothing behind it.
  case blankKey(String)
  /// The value is of another kind than its key takes; `meant` is what was most likely meant.
  case wrongType(expected: Expectation, meant: String? = nil)
  /// The value is none of those that its key takes.
  case notOneOf(String, allowed: [String], nearest: String?)
  /// No such day exists, or it is not written as a date; `meant` is the one it most likely says.
  case invalidDay(String, meant: String? = nil)
  /// A day as spreadsheets count days: the number stands there, not the date, and so do others in the file.
  case dayAsNumber(String, iso: String, others: Int = 0)
  /// A date written day first; it was understood, and so were others in the file.
  case dayFirst(String, iso: String, others: Int = 0)
  /// Not a time such as `2023-05-10 08:00`; `meant` is the one it most likely says.
  case invalidMoment(String, meant: String? = nil)
  /// Not a number as Vietnamese writes it; `meant` is the one it most likely says.
  case invalidNumber(String, meant: String? = nil)
  /// An id that is not a lower-case slug.
  case invalidID(String, suggestion: String?)
  /// A text longer than its key takes.
  case tooLong(limit: Int, count: Int)
  /// More items than the key takes.
  case tooMany(limit: Int, count: Int)
  /// Not an http or https address.
  case invalidAddress(String)
  /// A part of an address that cannot be used as one.
  case invalidSlug(String, suggestion: String?)
  /// The name of a file that cannot be part of an address; `suggestion` is the name that can.
  case invalidFileName(String, suggestion: String?)
  /// A time zone that is neither an offset nor in the list.
  case invalidTimeZone(String)
  /// A format of `site.yml` that this version does not read.
  case unknownFormat(String)
  /// What the program wrote for the writer to replace still stands there, and the entry is no draft any more.
  case placeholder(String)
  /// An announcement asks for something by a day before its own.
  case deadlineBeforeDate
  /// A secrecy mark: such a text has no place on a site.
  case secrecyMark(String)
}

/// What a key takes, for the message that says so.
public enum Expectation: String, Hashable, Sendable {
  case text, list, record, flag, day, dayOrMonth, monthAndDay, moment, number, year, id, task, path
}

extension EntryFact: MatterByLanguage {
  var severity: Severity {
    switch self {
    case .dayFirst: .note
    case .deadlineBeforeDate: .warning
    default: .error
    }
  }

  var code: Code {
    switch self {
    case .unknownKey: .unknownKey
    case .setInByOddSpaces: .oddSpace
    case .cutByComma: .cutByComma
    case .missingKey: .missingKey
    case .emptyKey, .blankKey: .emptyKey
    case .wrongType: .wrongType
    case .notOneOf: .notOneOf
    case .invalidDay, .dayAsNumber: .invalidDate
    case .dayFirst: .dayFirstDate
    case .invalidMoment: .invalidTime
    case .invalidNumber: .invalidNumber
    case .invalidID: .invalidID
    case .tooLong: .tooLong
    case .tooMany: .tooMany
    case .invalidAddress: .invalidAddress
    case .invalidSlug, .invalidFileName: .invalidSlug
    case .invalidTimeZone: .invalidTimeZone
    case .unknownFormat: .unknownFormat
    case .placeholder: .placeholder
    case .deadlineBeforeDate: .deadlineBeforeDate
    case .secrecyMark: .secrecyMark
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownKey(_, let nearest), .notOneOf(_, _, let nearest): nearest
    case .dayFirst(_, let iso, _), .dayAsNumber(_, let iso, _): iso
    case .invalidDay(_, let meant), .invalidMoment(_, let meant), .invalidNumber(_, let meant): meant
    case .invalidID(_, let suggestion), .invalidSlug(_, let suggestion), .invalidFileName(_, let suggestion): suggestion
    case .wrongType(_, let meant): meant
    default: nil
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.dayAsNumber, .vi): "Trong Excel, chọn cả cột, đặt định dạng ô kiểu yyyy-mm-dd rồi lưu lại CSV."
    case (.dayAsNumber, .en):
      "Give the whole column the format yyyy-mm-dd in the spreadsheet, then save the CSV again."
    case (.invalidFileName(_, let name?), .vi): "Đổi tên tệp thành \(name)."
    case (.invalidFileName(_, let name?), .en): "Rename the file to \(name)."
    default: nil
    }
  }

  var vietnamese: String {
    switch self {
    case .unknownKey(let key, _): "Không có mục nào tên là “\(key)”."
    case .setInByOddSpaces(let key):
      "Trước “\(key)” là dấu cách đặc biệt, thường do dán từ Word: xoá đi, gõ lại bằng dấu cách thường."
    case .cutByComma(let text):
      "Dấu phẩy đã tách “\(text)” ra khỏi đoạn chữ đứng trước. Đặt cả đoạn chữ đó trong ngoặc kép \"…\"."
    case .missingKey(let key): "Thiếu mục “\(key)”."
    case .emptyKey(let key): "Mục “\(key)” bắt buộc phải có nhưng đang để trống."
    case .blankKey(let key): "Mục “\(key)” đang để trống. Ghi rõ giá trị, hoặc bỏ cả dòng này."
    case .wrongType(let expected, _): "Chỗ này phải là \(expected.words(in: .vi))."
    case .notOneOf(let value, let allowed, _):
      "“\(value)” không dùng được ở đây. Chọn một trong: \(allowed.joined(separator: ", "))."
    case .invalidDay(let text, nil): "“\(text)” không phải là một ngày có thật. Viết năm-tháng-ngày, ví dụ 2023-04-05."
    case .invalidDay(let text, _?): "“\(text)” chưa viết đúng kiểu ngày. Viết năm-tháng-ngày, ví dụ 2023-04-05."
    case .dayAsNumber(let text, let iso, let others):
      "“\(text)” là ngày \(iso) mà Excel ghi thành số\(others > 0 ? ", \(others) ô khác cũng vậy" : "")."
    case .dayFirst(let text, let iso, let others):
      "Đã hiểu “\(text)” là ngày \(iso)\(others > 0 ? ", \(others) ngày khác trong tệp cũng vậy" : ""). "
        + "Nên viết năm-tháng-ngày cho khỏi nhầm."
    case .invalidMoment(let text, _): "“\(text)” không phải là ngày giờ. Ví dụ đúng: 2023-05-10 08:00."
    case .invalidNumber(let text, _):
      "“\(text)” không phải là số viết đúng kiểu Việt Nam: phần lẻ sau dấu phẩy, không kèm đơn vị, ví dụ 1.234,5."
    case .invalidID(let text, _): "Mã “\(text)” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối."
    case .tooLong(let limit, let count): "Đoạn này dài \(count) ký tự, nhiều nhất chỉ được \(limit)."
    case .tooMany(let limit, let count): "Có \(count) mục, nhiều nhất chỉ được \(limit)."
    case .invalidAddress(let text): "“\(text)” không phải là địa chỉ web bắt đầu bằng https:// hoặc http://."
    case .invalidSlug(let text, _): "“\(text)” không dùng làm địa chỉ trang được: chỉ gồm a-z, 0-9 và dấu gạch nối."
    case .invalidFileName(let name, _):
      "Tên tệp “\(name)” không dùng làm địa chỉ trang được: chỉ gồm a-z, 0-9 và dấu gạch nối."
    case .invalidTimeZone(let text): "Không nhận ra múi giờ “\(text)”. Viết độ lệch như +07:00 hoặc Asia/Ho_Chi_Minh."
    case .unknownFormat(let text): "Chương trình này chỉ đọc được “format: 1”, không đọc được “\(text)”."
    case .placeholder(let text): "Chỗ này còn nguyên lời nhắc “\(text)”: hãy thay bằng nội dung của bài."
    case .deadlineBeforeDate: "Hạn đứng trước ngày ra thông báo: xem lại năm, tháng của hai ngày."
    case .secrecyMark(let text):
      "Văn bản có độ mật “\(text)” không được đưa lên trang. Hãy bỏ cả tệp này ra khỏi thư mục."
    }
  }

  var english: String {
    switch self {
    case .unknownKey(let key, _): "There is no key named “\(key)”."
    case .setInByOddSpaces(let key):
      "The spaces before “\(key)” are of a word processor: delete them and type plain ones."
    case .cutByComma(let text):
      "The comma has cut “\(text)” off the text before it. Put that whole text between quotes."
    case .missingKey(let key): "The key “\(key)” is missing."
    case .emptyKey(let key): "The key “\(key)” is required but has nothing behind it."
    case .blankKey(let key): "The key “\(key)” has nothing behind it. Give it a value or take the line out."
    case .wrongType(let expected, _): "This must be \(expected.words(in: .en))."
    case .notOneOf(let value, let allowed, _):
      "“\(value)” cannot stand here. Take one of: \(allowed.joined(separator: ", "))."
    case .invalidDay(let text, nil): "“\(text)” is not a day of the calendar. Write year-month-day, such as 2023-04-05."
    case .invalidDay(let text, _?): "“\(text)” is not written as a day. Write year-month-day, such as 2023-04-05."
    case .dayAsNumber(let text, let iso, let others):
      "“\(text)” is the day \(iso) as spreadsheets count days\(others > 0 ? ", and so are \(others) more cells" : "")."
    case .dayFirst(let text, let iso, let others):
      "“\(text)” was read as \(iso)\(others > 0 ? ", and \(others) more in this file likewise" : ""). "
        + "Year-month-day leaves no doubt."
    case .invalidMoment(let text, _): "“\(text)” is not a day with a time. Write, for example, 2023-05-10 08:00."
    case .invalidNumber(let text, _):
      "“\(text)” is not a number in the Vietnamese style: a comma before decimals and no unit, such as 1.234,5."
    case .invalidID(let text, _): "The id “\(text)” may have only a-z without marks, 0-9 and hyphens."
    case .tooLong(let limit, let count): "This is \(count) characters long; at most \(limit) are taken."
    case .tooMany(let limit, let count): "There are \(count) items; at most \(limit) are taken."
    case .invalidAddress(let text): "“\(text)” is not a web address beginning with https:// or http://."
    case .invalidSlug(let text, _): "“\(text)” cannot be part of an address: only a-z, 0-9 and hyphens."
    case .invalidFileName(let name, _):
      "The file name “\(name)” cannot be part of an address: only a-z, 0-9 and hyphens."
    case .invalidTimeZone(let text):
      "“\(text)” is no known time zone. Write an offset such as +07:00, or Asia/Ho_Chi_Minh."
    case .unknownFormat(let text): "This program reads “format: 1” only, not “\(text)”."
    case .placeholder(let text): "“\(text)” still stands here: put the entry's own words in its place."
    case .deadlineBeforeDate: "The deadline is before the announcement's own date: look at both years and months."
    case .secrecyMark(let text): "A text marked “\(text)” must not be on a site. Take the whole file out of the folder."
    }
  }
}

extension Expectation {
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.text, .vi): "một đoạn chữ"
    case (.text, .en): "a text"
    case (.list, .vi): "một danh sách, ví dụ [a, b]"
    case (.list, .en): "a list, such as [a, b]"
    case (.record, .vi): "một nhóm mục con, mỗi mục một dòng “tên: giá trị” thụt vào"
    case (.record, .en): "a group of keys, each on an indented line “name: value”"
    case (.flag, .vi): "true (có) hoặc false (không)"
    case (.flag, .en): "true or false"
    case (.day, .vi): "một ngày, ví dụ 2023-04-05"
    case (.day, .en): "a day, such as 2023-04-05"
    case (.dayOrMonth, .vi): "một ngày hoặc một tháng, ví dụ 2023-04-05 hoặc 2023-04"
    case (.dayOrMonth, .en): "a day or a month, such as 2023-04-05 or 2023-04"
    case (.monthAndDay, .vi): "tháng và ngày, ví dụ 08-01 cho ngày 1 tháng 8"
    case (.monthAndDay, .en): "a month and a day, such as 08-01 for the first of August"
    case (.moment, .vi): "ngày giờ, ví dụ 2023-05-10 08:00"
    case (.moment, .en): "a day with a time, such as 2023-05-10 08:00"
    case (.number, .vi): "một số"
    case (.number, .en): "a number"
    case (.year, .vi): "một năm, ví dụ 2023"
    case (.year, .en): "a year, such as 2023"
    case (.id, .vi): "một mã, ví dụ ban-dan-van"
    case (.id, .en): "an id, such as ban-dan-van"
    case (.task, .vi): "mã một nhiệm vụ của kế hoạch, ví dụ so-ket-6-thang hoặc 2022/so-ket-6-thang"
    case (.task, .en): "the id of a task of the plan, such as so-ket-6-thang or 2022/so-ket-6-thang"
    case (.path, .vi): "đường dẫn tới một tệp, ví dụ /media/anh.jpg"
    case (.path, .en): "the path of a file, such as /media/photo.jpg"
    }
  }
}
