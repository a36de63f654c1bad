extension Manual {
  static let serve = Command(
    name: "serve", arguments: none, count: 0...0,
    about: Words("Xem trang trong trình duyệt trong khi viết.", "Show the site in a browser while it is written."),
    more: Words(
      "Mỗi lần lưu tệp, trang trong trình duyệt tự cập nhật; có lỗi thì hiện lỗi, trang trước khi có lỗi vẫn còn. Hiện cả bản nháp và bài chưa đến ngày, có ghi rõ. Không ghi gì vào đĩa. Bấm Ctrl-C để dừng.",
      "The pages in the browser follow each save; errors are shown, over the site as it was before. Drafts and future entries are shown, marked. Nothing is written. Ctrl-C ends it."
    ),
    options: [
      Option(
        name: "--port", value: Words("SỐ", "N"),
        about: Words(
          "Cổng; mặc định là cổng trống đầu tiên từ 8080.", "The port; by default the first free one from 8080 on.")),
      Option(
        name: "--host", value: Words("ĐỊA_CHỈ", "ADDRESS"),
        about: Words(
          "Địa chỉ của máy này; mặc định là 127.0.0.1, chỉ máy này xem được. 0.0.0.0 để máy khác cũng xem được.",
          "The address of this machine; 127.0.0.1 by default, for this machine alone. 0.0.0.0 lets others see it.")),
      Option(name: "--open", value: nil, about: Words("Mở luôn trình duyệt.", "Open a browser too.")),
      Option(
        name: "--poll", value: nil,
        about: Words(
          "Mỗi giây xem lại mọi tệp; dùng khi content/ nằm trên ổ mạng.",
          "Look at all files every second; for content/ on a network share.")),
      site, today, edition, language,
    ])
}
