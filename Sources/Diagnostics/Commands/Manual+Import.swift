extension Manual {
  static let importing = Command(
    name: "import", arguments: Words("TỆP.docx…", "FILE.docx…"), count: 1...200,
    about: Words("Đưa bài viết bằng Word vào trang.", "Bring texts written in Word into the site."),
    more: Words(
      "Mỗi tệp thành một bản nháp trong content/, ảnh vào content/media/; chữ theo phông .Vn (TCVN3) và VNI được đổi sang Unicode. Kể rõ những gì không đưa sang được. Không ghi đè tệp nào. Cần pandoc; tệp .doc, .odt, .rtf cần thêm LibreOffice. Nhận cả tệp .txt và .md.",
      "Each file becomes a draft below content/, its pictures go to content/media/; text in fonts of TCVN3 (.Vn…) and VNI becomes Unicode. What cannot be carried over is told. No file is written over. Needs pandoc, for .doc, .odt and .rtf also LibreOffice. Takes .txt and .md too."
    ),
    options: [
      Option(
        name: "--as", value: Words("story|news|announcement|page", "story|news|announcement|page"),
        about: Words(
          "Loại bài: gương người tốt (mặc định), tin tức, thông báo, trang tự do.",
          "The kind of entry: story (default), news, announcement, page.")),
      agencyOfEntry,
      Option(
        name: "--date", value: Words("NGÀY", "DATE"),
        about: Words(
          "Ngày đăng, ví dụ 2026-03-12; mặc định lấy trong bài.", "Its date, such as 2026-03-12; else the text's own.")),
      Option(
        name: "--slug", value: Words("TÊN", "NAME"),
        about: Words(
          "Tên tệp, cũng là phần cuối địa chỉ; chỉ dùng khi đưa vào một tệp.",
          "The file's name, and the last part of the address; for a single file only.")),
      site, language,
    ])
}
