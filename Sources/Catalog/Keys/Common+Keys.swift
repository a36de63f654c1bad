import Diagnostics
import Records
import Vietnamese

extension Common {
  /// The keys that every kind of entry has.
  public static let keys = KeyTable<Common>([
    Key(
      "title", .heading(max: 200), vi: "Tên bài", en: "Title",
      about: (
        "Tên hiện trên trang; sửa tên không làm đổi địa chỉ.", "Shown on the page; changing it keeps the address."
      ),
      example: "\"Chị Dính đưa công văn về bản bằng tiếng Mông\""
    ) { $0.title = $1 },
    Key(
      "date", ValueType<Day>.day.placed(), vi: "Ngày đăng", en: "Date",
      about: ("Bài có ngày sau hôm nay chưa được đưa lên.", "An entry dated after today is kept back."),
      example: "2023-04-05"
    ) { $0.date = $1 },
    Key(
      "summary", .heading(max: 300), vi: "Tóm tắt", en: "Summary",
      about: ("Một hai câu, hiện trong danh sách.", "A sentence or two, shown in lists."),
      example: "Sau giờ làm, chị đọc lại từng văn bản rồi thu âm cho loa thôn."
    ) { $0.summary = $1 },
    Key(
      "slug", .slug, vi: "Phần cuối địa chỉ", en: "Last part of the address",
      about: ("Không ghi thì lấy tên tệp.", "The file's name where it is left out."), example: "chi-dinh"
    ) { $0.slug = $1 },
    Key(
      "aliases", .list(of: .path), vi: "Địa chỉ cũ", en: "Former addresses",
      about: (
        "Các địa chỉ trước đây, tính từ trang chủ; ai mở sẽ được dẫn tới bài.",
        "Addresses that the entry had before, counted from the home page; readers are led on from them."
      ),
      example: "[guong-nguoi-tot/2022/chi-dinh.html]"
    ) { $0.aliases = $1 },
    Key("author", .text(max: 200), vi: "Người viết", en: "Author", example: "Hà Minh") { $0.author = $1 },
    Key(
      "source", .text(max: 300), vi: "Nguồn", en: "Source",
      about: ("Nơi lấy bài, nếu không phải bài của Khối.", "Where the text comes from, if not from the bloc."),
      example: "Bản tin nội bộ"
    ) { $0.source = $1 },
    Key(
      "cover", .record(Image.coverKeys, Image.init), vi: "Ảnh đầu bài", en: "Cover",
      example: "{ image: /media/bia/con-duong.svg, alt: Con đường vào thôn }"
    ) { $0.cover = $1 },
    Key(
      "gallery", .list(of: .record(Image.galleryKeys, Image.init)), vi: "Bộ ảnh", en: "Gallery",
      example: "[{ image: /media/anh/buoi-hop.jpg, alt: Buổi họp thôn }]"
    ) { $0.gallery = $1 },
    Key(
      "video", .list(of: .record(Recording.videoKeys, Recording.init)), vi: "Video", en: "Videos",
      about: (
        "Tệp trong content/media, không lấy từ trang khác; nên có phụ đề.",
        "Files below content/media, none from elsewhere; with captions, if possible."
      ),
      example: "[{ file: /media/video/hop-thon.mp4, title: Buổi họp thôn, captions: /media/video/hop-thon.vtt }]"
    ) { $0.videos = $1 },
    Key(
      "audio", .list(of: .record(Recording.audioKeys, Recording.init)), vi: "Tiếng", en: "Sound",
      example: "[{ file: /media/tieng/ban-tin.mp3, title: Bản tin tiếng Mông }]"
    ) { $0.sounds = $1 },
    Key(
      "attachments", .list(of: .record(Attachment.keys, Attachment.init)), vi: "Tệp đính kèm", en: "Attachments",
      example: "[{ file: /media/tai-lieu/de-cuong.docx, title: Đề cương báo cáo }]"
    ) { $0.attachments = $1 },
    Key(
      "tasks", .tasks, vi: "Nói về nhiệm vụ", en: "About the tasks",
      about: ("Mã các nhiệm vụ của kế hoạch mà bài nói tới.", "Ids of the plan's tasks that the entry is about."),
      example: "[so-ket-6-thang]"
    ) { $0.tasks = $1 },
    Key("movements", .list(of: .id(of: .movement)), vi: "Phong trào", en: "Movements", example: "[vi-nguoi-ngheo]") {
      $0.movements = $1
    },
    Key("fields", .list(of: .id(of: .field)), vi: "Lĩnh vực", en: "Fields of work", example: "[chuyen-doi-so]") {
      $0.fields = $1
    },
    Key("communes", .list(of: .id(of: .commune)), vi: "Xã, phường, thị trấn", en: "Communes", example: "[lung-phin]") {
      $0.communes = $1
    },
    Key(
      "anniversary", ValueType<Mention<Anniversary>>.id(of: .anniversary), vi: "Ngày kỷ niệm", en: "Anniversary",
      example: "sinh-nhat-bac"
    ) {
      $0.anniversary = $1
    },
    Key("updated", .day, vi: "Ngày sửa", en: "Day of the last change", example: "2023-04-20") { $0.updated = $1 },
    Key(
      "changes", .list(of: .record(Change.keys, Change.init)), vi: "Đính chính", en: "Corrections",
      example: "[{ date: 2023-04-20, note: Sửa số hộ thành chín }]"
    ) { $0.changes = $1 },
    Key(
      "circulation", ValueType<Circulation>.oneOf(Circulation.self, said: Circulation.said), .filled, vi: "Lưu hành",
      en: "Circulation",
      about: ("bloc: chỉ trong Khối, không có trên bản công khai.", "bloc: not in the public edition."), example: "bloc"
    ) { $0.circulation = $1 },
    Key(
      "draft", .flag, .filled, vi: "Bản nháp", en: "Draft", about: ("true: chưa đưa lên.", "true: kept back."),
      example: "true"
    ) { $0.draft = $1 },
    Key(
      "sample", .flag, vi: "Bài mẫu", en: "Sample",
      about: ("Nhân vật và sự việc được đặt ra; trang ghi rõ.", "People and deeds are invented; the page says so."),
      example: "true"
    ) { $0.sample = $1 },
    Key(
      "withdrawn", ValueType<Withdrawal>.record(Withdrawal.keys, Withdrawal.init), .filled, vi: "Đã rút",
      en: "Withdrawn",
      about: (
        "Bài bị lấy khỏi trang; ở địa chỉ của bài chỉ còn lời báo đã rút, không tên, không nội dung.",
        "The entry is taken off the site; at its address a notice says so, without its name or text."
      ),
      example: "{ date: 2023-06-14, reason: Theo đề nghị }"
    ) { $0.withdrawn = $1 },
  ])
}

extension Image {
  static let coverKeys = KeyTable<Image>(
    [
      Key("image", .path, .required, vi: "Tệp ảnh", en: "File", example: "/media/bia/con-duong.svg") { $0.image = $1 },
      Key(
        "alt", .text(max: 300), vi: "Lời tả ảnh", en: "Alternative text",
        about: ("Cho người không nhìn thấy ảnh.", "For those who do not see the picture."),
        example: "Con đường vào thôn"
      ) { $0.alt = $1 },
      Key("credit", .text(max: 200), vi: "Người chụp, người vẽ", en: "Credit", example: "Ban biên tập") {
        $0.credit = $1
      },
    ], check: checkAlternative)

  static let galleryKeys = KeyTable<Image>(
    [
      Key("image", .path, .required, vi: "Tệp ảnh", en: "File", example: "/media/anh/buoi-hop.jpg") { $0.image = $1 },
      Key("alt", .text(max: 300), vi: "Lời tả ảnh", en: "Alternative text", example: "Buổi họp thôn") {
        $0.alt = $1
      },
      Key("caption", .text(max: 300), vi: "Chú thích", en: "Caption", example: "Buổi họp thôn tối 12/4") {
        $0.caption = $1
      },
      Key("credit", .text(max: 200), vi: "Người chụp, người vẽ", en: "Credit", example: "Hà Minh") {
        $0.credit = $1
      },
    ], check: checkAlternative)

  /// A picture without a description is shown, but not to everybody.
  @Sendable private static func checkAlternative(_ image: Image, _: [Pair], _ reader: inout Reader) {
    if !image.image.value.isEmpty { reader.checkAlternative(image.alt, of: image.image, key: "alt") }
  }
}

extension Recording {
  static let videoKeys = KeyTable<Recording>([
    Key("file", .path, .required, vi: "Tệp", en: "File", example: "/media/video/hop-thon.mp4") { $0.file = $1 },
    Key("title", .heading(max: 200), .required, vi: "Tên video", en: "Title", example: "Buổi họp thôn") {
      $0.title = $1
    },
    captions,
    Key(
      "poster", .path, vi: "Ảnh chờ", en: "Poster",
      about: ("Hiện trước khi bấm xem.", "Shown until the video is played."), example: "/media/video/hop-thon.jpg"
    ) { $0.poster = $1 },
    credit,
  ])

  static let audioKeys = KeyTable<Recording>([
    Key("file", .path, .required, vi: "Tệp", en: "File", example: "/media/tieng/ban-tin.mp3") { $0.file = $1 },
    Key("title", .heading(max: 200), .required, vi: "Tên bản tiếng", en: "Title", example: "Bản tin tiếng Mông") {
      $0.title = $1
    },
    captions, credit,
  ])

  private static var captions: Key<Recording> {
    Key(
      "captions", .path, vi: "Phụ đề", en: "Captions",
      about: ("Tệp WebVTT (.vtt) ghi lời nói.", "A WebVTT file (.vtt) of what is said."),
      example: "/media/video/hop-thon.vtt"
    ) { $0.captions = $1 }
  }

  private static var credit: Key<Recording> {
    Key("credit", .text(max: 200), vi: "Người quay, người thu", en: "Credit", example: "Hà Minh") { $0.credit = $1 }
  }
}

extension Attachment {
  static let keys = KeyTable<Attachment>([
    Key("file", .path, .required, vi: "Tệp", en: "File", example: "/media/tai-lieu/de-cuong.docx") { $0.file = $1 },
    Key("title", .heading(max: 200), vi: "Tên tệp hiện trên trang", en: "Name", example: "Đề cương báo cáo") {
      $0.title = $1
    },
  ])
}

extension Change {
  static let keys = KeyTable<Change>([
    Key("date", .day, .required, vi: "Ngày", en: "Day", example: "2023-04-20") { $0.date = $1 },
    Key("note", .text(max: 500), .required, vi: "Nội dung", en: "What was changed", example: "Sửa số hộ thành chín") {
      $0.note = $1
    },
  ])
}

extension Withdrawal {
  static let keys = KeyTable<Withdrawal>([
    Key("date", .day, vi: "Ngày rút", en: "Day", example: "2023-06-14") { $0.date = $1 },
    Key(
      "reason", .text(max: 500), vi: "Lý do", en: "Reason", about: ("Không hiện trên trang.", "Not shown."),
      example: "Theo đề nghị của nhân vật"
    ) {
      $0.reason = $1
    },
  ])
}
