/// What can be wrong with a picture file itself.
public enum PictureFact: Hashable, Sendable {
  /// It cannot be read to its end, or is of another kind than its name says.
  case broken(String)
  /// Its front matter does not describe it for those who do not see it; `key` is where that belongs.
  case missingAlternative(String, key: String)
  /// It holds more than the picture, which cannot be removed.
  case holdsMore(String)
}

extension PictureFact: Matter {
  var severity: Severity {
    switch self {
    case .broken, .holdsMore: .error
    case .missingAlternative: .warning
    }
  }

  var code: Code {
    switch self {
    case .broken, .holdsMore: .brokenPicture
    case .missingAlternative: .missingAlternative
    }
  }

  func advice(in language: Language) -> String? {
    switch (self, language) {
    case (.broken, .vi):
      "Mở ảnh bằng chương trình xem ảnh, lưu lại kiểu JPEG hoặc PNG rồi chép đè lên. Nếu không mở được thì xin lại ảnh gốc."
    case (.broken, .en):
      "Open it in a picture viewer, save it anew as JPEG or PNG, and put that in its place. If it does not open, ask for "
        + "the original."
    case (.missingAlternative(_, let key), .vi): "thêm \(key): Ba người khiêng đá dựng bờ rào"
    case (.missingAlternative(_, let key), .en): "add \(key): Three people carry stones for a wall"
    case (.holdsMore, .vi): "Mở ảnh bằng chương trình xem ảnh, lưu lại kiểu JPEG rồi dùng ảnh JPEG ấy."
    case (.holdsMore, .en): "Open it in a picture viewer, save it as JPEG, and use that."
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.broken(let path), .vi):
      "Tệp ảnh “\(path)” bị hỏng hoặc không đúng kiểu như đuôi tên, nên không gỡ được nơi chụp và các thông tin khác máy ảnh "
        + "ghi kèm."
    case (.broken(let path), .en):
      "The picture “\(path)” is damaged or of another kind than its name says, so that where it was taken cannot be "
        + "removed from it."
    case (.missingAlternative(let path, _), .vi): "Ảnh “\(path)” chưa có lời mô tả cho người không xem được ảnh."
    case (.missingAlternative(let path, _), .en):
      "The picture “\(path)” has no description for those who cannot see it."
    case (.holdsMore(let path), .vi):
      "Ảnh AVIF “\(path)” có ghi kèm thông tin ngoài ảnh (có thể là nơi chụp), mà chương trình không gỡ được."
    case (.holdsMore(let path), .en):
      "The AVIF picture “\(path)” holds more than the picture, perhaps where it was taken, which cannot be removed."
    }
  }
}
