/// What stands in the files that `new` writes, besides what the tables of keys say themselves.
public enum FormWords: Sendable {
  /// Above the keys that are out of force.
  case optionalKeys
  /// Above the key for consent.
  case consent
  /// What the values of a key mean that is true or false.
  case flag
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
    case (.consent, .vi):
      "Bài về cá nhân, hộ gia đình chỉ lên trang khi có mục này. Hỏi nhân vật; được đồng ý thì xóa dấu # trước consent, ghi đúng ngày và bỏ khỏi scope những gì không được đồng ý."
    case (.consent, .en):
      "A story about a person or household is published with this key only. Ask; once they agree, delete the # before consent, write the day, and take out of scope what they did not agree to."
    case (.flag, .vi): "true: có; false: không"
    case (.flag, .en): "true: yes; false: no"
    case (.text, .vi): "[Viết bài ở đây.]"
    case (.text, .en): "[Write the text here.]"
    case (.picture, .vi): "[Ghi rõ ảnh chụp gì]"
    case (.picture, .en): "[Say what the picture shows]"
    case (.ids(let ids), .vi): "Các mã đang có: \(ids)"
    case (.ids(let ids), .en): "Ids there are: \(ids)"
    }
  }
}
