import Templates

/// What all entries' pages show besides their own: text, files, pictures, corrections, what they belong to.
struct EntryParts: ViewModel {
  /// A correction.
  struct Correction: ViewModel {
    let label: String
    let note: String

    static let fields: [Field<Self>] = [
      .text("label", "Đính chính 15/6/2023") { $0.label },
      .text("note", "Nội dung đính chính") { $0.note },
    ]
  }

  /// A heading of the text.
  struct Heading: ViewModel {
    let id: String
    let text: String
    let isDeep: Bool

    static let fields: [Field<Self>] = [
      .text("id", "Mã của đề mục, để liên kết tới") { $0.id },
      .text("text", "Đề mục") { $0.text },
      .flag("deep", "Đề mục cấp dưới") { $0.isDeep },
    ]
  }

  let title: String
  let summary: String
  let date: String
  let isoDate: String
  let updated: String
  let body: [UInt8]
  let outline: [Heading]
  let cover: Picture?
  let gallery: [Picture]
  let recordings: [RecordingModel]
  let files: [FileLink]
  let corrections: [Correction]
  let author: String
  let source: String
  let movements: [NamedLink]
  let fieldsOfWork: [NamedLink]
  let communes: [NamedLink]
  let anniversary: String
  let tasks: [NamedLink]
  let isSample: Bool
  let isBloc: Bool
  let supersededBy: NamedLink?
  let corrected: Correction?
  let passOn: PassOn?
  let script: ReadingScript?

  static let fields: [Field<Self>] = [
    .text("title", "Tên bài") { $0.title },
    .text("summary", "Tóm tắt; có thể trống") { $0.summary },
    .text("date", "Ngày đăng") { $0.date },
    .text("iso_date", "Ngày đăng, cho thuộc tính datetime") { $0.isoDate },
    .text("updated", "Ngày sửa; có thể trống") { $0.updated },
    .html("body", "Nội dung bài") { $0.body },
    .list("outline", "Các đề mục của bài; trống khi có dưới ba đề mục") { $0.outline },
    .optional("cover", "Ảnh đầu bài") { $0.cover },
    .list("gallery", "Bộ ảnh") { $0.gallery },
    .list("recordings", "Video rồi đến tiếng") { $0.recordings },
    .list("files", "Tệp đính kèm") { $0.files },
    .list("corrections", "Đính chính") { $0.corrections },
    .text("author", "Người viết; có thể trống") { $0.author },
    .text("source", "Nguồn; có thể trống") { $0.source },
    .list("movements", "Phong trào") { $0.movements },
    .list("fields", "Lĩnh vực") { $0.fieldsOfWork },
    .list("communes", "Xã, phường, thị trấn") { $0.communes },
    .text("anniversary", "Ngày kỷ niệm; có thể trống") { $0.anniversary },
    .list("tasks", "Nhiệm vụ của kế hoạch mà bài nói tới") { $0.tasks },
    .flag("sample", "Bài mẫu") { $0.isSample },
    .flag("bloc", "Chỉ lưu hành trong Khối") { $0.isBloc },
    .optional("superseded_by", "Bài đang có hiệu lực thay bài này") { $0.supersededBy },
    .optional("corrected", "Lần đính chính cuối cùng, để nói ở đầu bài") { $0.corrected },
    .flag("corrected_often", "Đã đính chính nhiều lần: cuối bài kể lại cả") { $0.corrections.count > 1 },
    .optional("pass_on", "Lời và liên kết để chia sẻ bài; không có ở bản nội bộ và bản nháp") { $0.passOn },
    .optional("reading_script", "Bài đọc trên loa truyền thanh; chỉ của gương và thông báo đang đăng") { $0.script },
  ]
}

/// A story's page.
struct StoryPage: ViewModel {
  /// A step of the model's way.
  struct Step: ViewModel {
    let name: String
    let date: String
    let isDone: Bool

    static let fields: [Field<Self>] = [
      .text("name", "Phát hiện, Bồi dưỡng, Tổng kết, Nhân rộng") { $0.name },
      .text("date", "tháng 3/2023, dự kiến quý IV/2023; có thể trống") { $0.date },
      .flag("done", "Đã tới chặng này") { $0.isDone },
    ]
  }

  /// What the press has written.
  struct PressItem: ViewModel {
    let label: String
    let address: String?

    static let fields: [Field<Self>] = [
      .text("label", "Tên báo, ngày") { $0.label },
      .optionalAbsoluteURL("address", "Địa chỉ bài báo") { $0.address },
    ]
  }

  let entry: EntryParts
  let kicker: String
  let name: String
  let role: String
  let unit: String
  let agency: NamedLink
  let portrait: Picture
  let awards: [Line]
  let ownAwards: [NamedLink]
  let steps: [Step]
  let roadmap: NamedLink?
  let quote: String
  let quoteBy: String
  let lessons: [Line]
  let initiative: String
  let initiativeNote: String
  let press: [PressItem]
  let reading: String
  let related: [EntryRow]
  let next: StoryCard?

  static let fields: [Field<Self>] = [
    .record("entry", "Phần chung của mọi bài") { $0.entry },
    .text("kicker", "Phong trào: …; có thể trống") { $0.kicker },
    .text("name", "Tên nhân vật hoặc tập thể") { $0.name },
    .text("role", "Chức vụ, công việc; có thể trống") { $0.role },
    .text("unit", "Phòng, tổ, đội; có thể trống") { $0.unit },
    .record("agency", "Cơ quan") { $0.agency },
    .record("portrait", "Chân dung hoặc tranh thay thế") { $0.portrait },
    .list("awards", "Khen thưởng ngoài Khối") { $0.awards },
    .list("own_awards", "Khen thưởng trong bảng vàng của Khối, dẫn tới năm ấy") { $0.ownAwards },
    .list("steps", "Bốn chặng của điển hình; trống khi bài không ghi") { $0.steps },
    .optional("roadmap", "Trang lộ trình điển hình của năm") { $0.roadmap },
    .text("quote", "Lời nhân vật, không có ngoặc kép; có thể trống") { $0.quote },
    .text("quote_by", "Người nói; có thể trống") { $0.quoteBy },
    .list("lessons", "Điều có thể học theo") { $0.lessons },
    .text("initiative", "Tên sáng kiến; có thể trống") { $0.initiative },
    .text("initiative_note", "Đã được công nhận, theo quyết định nào; có thể trống") { $0.initiativeNote },
    .list("press", "Báo chí đã viết") { $0.press },
    .text("reading", "4 phút đọc") { $0.reading },
    .list("related", "Các gương cùng phong trào") { $0.related },
    .optional("next", "Gương tiếp theo") { $0.next },
  ]
}

/// A news entry's page.
struct ArticlePage: ViewModel {
  let entry: EntryParts
  let agencies: [NamedLink]
  let agenciesLabel: String
  let reading: String
  let completes: [NamedLink]
  let newer: EntryRow?
  let older: EntryRow?

  static let fields: [Field<Self>] = [
    .record("entry", "Phần chung của mọi bài") { $0.entry },
    .list("agencies", "Các cơ quan") { $0.agencies },
    .text("agencies_label", "Toàn Khối, khi là tin của tất cả; nếu không thì trống") { $0.agenciesLabel },
    .text("reading", "4 phút đọc") { $0.reading },
    .list("completes", "Nhiệm vụ của kế hoạch mà tin này cho thấy đã xong") { $0.completes },
    .optional("newer", "Tin mới hơn") { $0.newer },
    .optional("older", "Tin cũ hơn") { $0.older },
  ]
}

/// An announcement's page, which is also the sheet for the board on the wall.
struct NoticePage: ViewModel {
  /// A fact of the announcement: audience, deadline, place.
  struct Fact: ViewModel {
    let label: String
    let text: String
    let isBig: Bool

    static let fields: [Field<Self>] = [
      .text("label", "Gửi tới, Hạn gửi, Địa điểm…") { $0.label },
      .text("text", "Nội dung") { $0.text },
      .flag("big", "In lớn trên tờ dán bảng") { $0.isBig },
    ]
  }

  let entry: EntryParts
  let row: NoticeRow
  let issuerLines: [Line]
  let placeAndDate: String
  let facts: [Fact]
  let signerCapacity: String
  let signerName: String
  let signerRoles: [Line]
  let completes: [NamedLink]
  let supersedes: NamedLink?
  let isExpired: Bool
  let consultation: ConsultationBox?
  let code: [UInt8]?

  static let fields: [Field<Self>] = [
    .optionalHTML("qr", "Mã QR của địa chỉ trang, để in; chỉ khi site.yml có baseURL và thông báo còn đăng") {
      $0.code
    },
    .record("entry", "Phần chung của mọi bài") { $0.entry },
    .record("row", "Như trên bảng tin: tờ lịch, loại, độ khẩn, số…") { $0.row },
    .list("issuer_lines", "Các dòng tên cơ quan ở đầu văn bản, khi in") { $0.issuerLines },
    .text("place_and_date", "Hà Giang, ngày 12 tháng 6 năm 2023; khi in") { $0.placeAndDate },
    .list("facts", "Gửi tới, hạn, thời gian, địa điểm, nơi nhận…") { $0.facts },
    .text("signer_capacity", "Tư cách ký; có thể trống") { $0.signerCapacity },
    .text("signer_name", "Tên người ký; có thể trống") { $0.signerName },
    .list("signer_roles", "Chức vụ người ký") { $0.signerRoles },
    .list("completes", "Nhiệm vụ của kế hoạch mà văn bản này hoàn thành") { $0.completes },
    .optional("supersedes", "Thông báo mà văn bản này thay") { $0.supersedes },
    .flag("expired", "Đã hết hạn đăng") { $0.isExpired },
    .optional("asks", "Lấy ý kiến: thời hạn, nơi nhận, kết quả, danh sách; chỉ với thông báo lấy ý kiến") {
      $0.consultation
    },
  ]
}

/// A free page.
struct FreePageModel: ViewModel {
  let entry: EntryParts

  static let fields: [Field<Self>] = [.record("entry", "Phần chung của mọi bài") { $0.entry }]
}

/// The page that is shown for an address without one.
struct NotFoundPage: ViewModel {
  static let fields: [Field<Self>] = []
}
