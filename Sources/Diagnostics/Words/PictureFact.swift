/// What can be wrong with a picture file itself.
public enum PictureFact: Hashable, Sendable {
  /// It cannot be read to its end, or is of another kind than its name says.
  case broken(String)
  /// Its front matter does not describe it for those who do not see it; `key` is where that belongs.
  case missingAlternative(String, key: String)
  /// It takes so many kilobytes, or is so many pixels wide, and nothing is there to make it smaller.
  case tooLarge(String, kilobytes: Int, width: Int)
  /// It has so many millions of pixels that it cannot be made smaller.
  case tooManyPixels(String, megapixels: Int)
  /// The tool that makes it smaller has failed; what it said.
  case notResized(String, said: String)
  /// It holds more than the picture, which cannot be removed.
  case holdsMore(String)
}

extension PictureFact: Matter {
  var severity: Severity {
    switch self {
    case .broken, .holdsMore, .tooLarge, .tooManyPixels, .notResized: .error
    case .missingAlternative: .warning
    }
  }

  var code: Code {
    switch self {
    case .broken, .holdsMore: .brokenPicture
    case .missingAlternative: .missingAlternative
    case .tooLarge, .tooManyPixels: .largePicture
    case .notResized: .pictureNotResized
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
    case (.tooLarge, .vi):
      "Cài công cụ thu nhỏ ảnh trên máy này: sudo apt install libvips-tools, chương trình sẽ tự làm. Hoặc mở ảnh bằng chương "
        + "trình xem ảnh, thu nhỏ còn rộng 1600 điểm ảnh, lưu kiểu JPEG."
    case (.tooLarge, .en):
      "Install what makes pictures smaller: sudo apt install libvips-tools; the rest is done by the build. Or make it 1600 "
        + "pixels wide in a picture viewer, and save it as JPEG."
    case (.tooManyPixels, .vi): "Mở ảnh bằng chương trình xem ảnh, thu nhỏ còn rộng vài nghìn điểm ảnh rồi lưu lại."
    case (.tooManyPixels, .en): "Open it in a picture viewer, make it a few thousand pixels wide, and save it."
    case (.notResized, .vi): "Mở ảnh bằng chương trình xem ảnh, lưu lại kiểu JPEG rồi chép đè lên."
    case (.notResized, .en): "Open it in a picture viewer, save it anew as JPEG, and put that in its place."
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
    case (.tooLarge(let path, let kilobytes, let width), .vi):
      "Ảnh “\(path)” nặng \(kilobytes) KB, rộng \(width) điểm ảnh: quá 500 KB hoặc 2000 điểm ảnh thì người xem bằng điện "
        + "thoại phải chờ lâu."
    case (.tooLarge(let path, let kilobytes, let width), .en):
      "The picture “\(path)” takes \(kilobytes) KB and is \(width) pixels wide: above 500 KB or 2000 pixels a reader on a "
        + "telephone waits long for it."
    case (.tooManyPixels(let path, let megapixels), .vi):
      "Ảnh “\(path)” có \(megapixels) triệu điểm ảnh, quá lớn để thu nhỏ (nhiều nhất 100 triệu)."
    case (.tooManyPixels(let path, let megapixels), .en):
      "The picture “\(path)” has \(megapixels) million pixels, too many to be made smaller (100 million at most)."
    case (.notResized(let path, let said), .vi):
      "Không thu nhỏ được ảnh “\(path)”\(said.isEmpty ? "." : " (vipsthumbnail: \(said)).")"
    case (.notResized(let path, let said), .en):
      "The picture “\(path)” could not be made smaller\(said.isEmpty ? "." : " (vipsthumbnail: \(said)).")"
    case (.holdsMore(let path), .vi):
      "Ảnh AVIF “\(path)” có ghi kèm thông tin ngoài ảnh (có thể là nơi chụp), mà chương trình không gỡ được."
    case (.holdsMore(let path), .en):
      "The AVIF picture “\(path)” holds more than the picture, perhaps where it was taken, which cannot be removed."
    }
  }
}
