import Templates

/// What others show of a page when its address is passed on (Open Graph; ogp.me).
struct Sharing: ViewModel {
  /// A picture, by its absolute address.
  struct Image: ViewModel {
    let address: String
    let width: Int?
    let height: Int?
    let alternative: String

    static let fields: [Field<Self>] = [
      .absoluteURL("address", "Địa chỉ đầy đủ của ảnh") { $0.address },
      .optionalText("width", "Chiều rộng, điểm ảnh") { $0.width.map(String.init) },
      .optionalText("height", "Chiều cao, điểm ảnh") { $0.height.map(String.init) },
      .text("alt", "Lời tả ảnh; có thể trống") { $0.alternative },
    ]
  }

  let title: String
  let description: String
  let kind: String
  let address: String
  let siteName: String
  let locale: String
  let published: String
  let modified: String
  let image: Image?

  static let fields: [Field<Self>] = [
    .text("title", "Tên trang, không kèm tên của cả trang") { $0.title },
    .text("about", "Mô tả trang; có thể trống") { $0.description },
    .text("type", "article với bài, website với trang khác") { $0.kind },
    .absoluteURL("url", "Địa chỉ chính thức") { $0.address },
    .text("site_name", "Tên của cả trang") { $0.siteName },
    .text("locale", "Ngôn ngữ và nước: vi_VN, en_US") { $0.locale },
    .text("published", "Ngày đăng của bài, dạng máy đọc; có thể trống") { $0.published },
    .text("modified", "Ngày sửa hoặc đính chính cuối cùng, dạng máy đọc; có thể trống") { $0.modified },
    .optional("image", "Ảnh của bài, nếu không thì tranh của mục") { $0.image },
  ]
}
