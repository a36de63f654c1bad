/// In what way a text is not JSON as RFC 8259 has it.
public enum JSONFault: Hashable, Sendable {
  /// The text ends where a value should stand, or before a list or record is closed.
  case unexpectedEnd
  /// Something else stands where a value should.
  case expectedValue
  /// Something else stands where a key in double quotes should.
  case expectedKey
  /// A key has no colon behind it.
  case expectedColon
  /// Neither a comma nor the closing bracket, which is given, follows a value.
  case expectedCommaOr(String)
  /// More text follows the value.
  case textAfterEnd
  /// A string is not closed.
  case unclosedString
  /// A line end, a tab or another control character stands in a string.
  case controlInString
  /// A backslash makes no escape; it is given with what follows.
  case badEscape(String)
  /// Half of a surrogate pair.
  case loneSurrogate(String)
  /// A number is not written as JSON has it.
  case badNumber(String)
}

extension JSONFault {
  var vietnamese: String {
    switch self {
    case .unexpectedEnd: "Dữ liệu JSON kết thúc giữa chừng."
    case .expectedValue: "Chỗ này của dữ liệu JSON phải là một giá trị."
    case .expectedKey: "Chỗ này của dữ liệu JSON phải là một tên đặt trong dấu ngoặc kép."
    case .expectedColon: "Sau tên trong dữ liệu JSON phải có dấu hai chấm."
    case .expectedCommaOr(let bracket): "Chỗ này của dữ liệu JSON phải có dấu phẩy hoặc dấu \(bracket)."
    case .textAfterEnd: "Dữ liệu JSON đã hết mà phía sau vẫn còn chữ."
    case .unclosedString: "Dấu ngoặc kép mở ra ở đây mà chưa được đóng lại."
    case .controlInString: "Trong chuỗi JSON không được xuống dòng, dùng Tab hay ký tự điều khiển."
    case .badEscape(let escape): "JSON không có cách viết “\(escape)”."
    case .loneSurrogate(let escape): "“\(escape)” chỉ là một nửa của một ký tự."
    case .badNumber(let number): "“\(number)” không phải là số viết đúng kiểu JSON."
    }
  }

  var english: String {
    switch self {
    case .unexpectedEnd: "The JSON ends too early."
    case .expectedValue: "Here JSON needs a value."
    case .expectedKey: "Here JSON needs a key in double quotes."
    case .expectedColon: "A key in JSON needs a colon behind it."
    case .expectedCommaOr(let bracket): "Here JSON needs a comma or \(bracket)."
    case .textAfterEnd: "There is text after the end of the JSON value."
    case .unclosedString: "The string opened here is not closed."
    case .controlInString: "A JSON string may not hold a line end, a tab or a control character."
    case .badEscape(let escape): "JSON has no escape “\(escape)”."
    case .loneSurrogate(let escape): "“\(escape)” is only half of a character."
    case .badNumber(let number): "“\(number)” is not a number as JSON writes it."
    }
  }
}
