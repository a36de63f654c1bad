/// What stands in the files that `new` writes, besides what the tables of keys say themselves.
public enum FormWords: Sendable {
  /// Above the keys that are out of force.
  case optionalKeys
  /// In the place of the text.
  case text
  /// In the place of what a picture shows.
  case picture
  /// The ids to choose from, with the sign that ends the sentence.
  case ids(String)

  /// The words in `language`.
  public func words(in language: Language) -> String {
    switch (self, language) {
    case (.optionalKeys, .vi):
      "Các mục dưới đây không bắt buộc. Cần mục nào thì xóa dấu # đứng sát trước mục ấy, rồi thay ví dụ bằng nội dung của mình."
    case (.optionalKeys, .en):
      "What follows is optional. To use a key, delete the # right before its name and put your own value for the example."
    case (.text, .vi): "[Viết bài ở đây.]"
    case (.text, .en): "[Write the text here.]"
    case (.picture, .vi): "[Ghi rõ ảnh chụp gì]"
    case (.picture, .en): "[Say what the picture shows]"
    case (.ids(let ids), .vi): "Các mã đang có: \(ids)"
    case (.ids(let ids), .en): "Ids there are: \(ids)"
    }
  }
}
