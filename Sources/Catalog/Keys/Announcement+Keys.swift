import Diagnostics
import Vietnamese

extension News {
  /// The keys that news adds to those of every entry.
  public static let keys = KeyTable<News>(
    [
      Key("agency", .id(of: .agency), vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
      Key(
        "agencies", .agencies, vi: "Các cơ quan", en: "Agencies", about: ("Mã các cơ quan, hoặc all.", "Ids, or all."),
        example: "all"
      ) { $0.agencies = $1 },
      Key(
        "completes", .tasks, vi: "Hoàn thành nhiệm vụ", en: "Tasks it shows done",
        about: ("Tin này cho thấy nhiệm vụ đã xong vào ngày đăng.", "This shows the task done on the entry's date."),
        example: "hoi-nghi-phat-dong"
      ) { $0.completes = $1 },
    ],
    check: { _, pairs, reader in
      let written = pairs.filter { $0.key == "agency" || $0.key == "agencies" }
      guard let first = written.first else { return reader.state(.missingKey("agency"), at: reader.start) }
      if written.allSatisfy(\.value.isEmpty) { reader.state(.emptyKey(first.key), at: first.keyPlace) }
    })
}

extension Announcement {
  /// The keys that an announcement adds to those of every entry.
  public static let keys = KeyTable<Announcement>(
    [
      Key("agency", .id(of: .agency), .required, vi: "Cơ quan ra thông báo", en: "Issuer", example: "ban-tuyen-giao") {
        $0.agency = $1
      },
      Key(
        "audience", .agencies, .required, vi: "Gửi tới", en: "Audience",
        about: ("Mã các cơ quan, hoặc all.", "Ids, or all."), example: "all"
      ) { $0.audience = $1 },
      Key("number", .documentNumber, vi: "Số, ký hiệu", en: "Number", example: "12-TB/KTĐ") { $0.number = $1 },
      Key("kind", .oneOf(Kind.self, said: Kind.said), vi: "Loại", en: "Kind", example: "report-request") {
        $0.kind = $1
      },
      Key("urgency", .urgency, vi: "Độ khẩn", en: "Urgency", example: "urgent") { $0.urgency = $1 },
      Key("signer", .signer, vi: "Người ký", en: "Signer", example: "{ capacity: Trưởng Khối }") { $0.signer = $1 },
      Key(
        "contact", .record(Contact.keys, Contact.init), vi: "Đầu mối", en: "Contact",
        example: "{ unit: Phòng Tổng hợp }"
      ) {
        $0.contact = $1
      },
      Key("deadline", ValueType<Day>.day.placed(), vi: "Hạn", en: "Deadline", example: "2023-06-23") {
        $0.placedDeadline = $1
      },
      Key(
        "event", .record(Event.keys, Event.init), vi: "Cuộc họp, sự kiện", en: "Event",
        example: "{ start: 2023-06-28 08:00, place: Hội trường Tỉnh ủy }"
      ) { $0.event = $1 },
      Key("agencies", .agencies, vi: "Các cơ quan có liên quan", en: "Agencies it is about", example: "[ban-dan-van]") {
        $0.agencies = $1
      },
      Key("completes", .tasks, vi: "Hoàn thành nhiệm vụ", en: "Tasks it shows done", example: "ban-hanh-van-ban") {
        $0.completes = $1
      },
      Key("pinned", .flag, vi: "Ghim lên đầu", en: "Pinned", example: "true") { $0.pinned = $1 },
      Key(
        "expires", .day, vi: "Ngày cuối trong danh sách", en: "The last day in lists", example: "2023-12-31"
      ) { $0.expires = $1 },
      Key(
        "supersedes", .path, vi: "Thay cho", en: "Supersedes",
        about: ("Tệp của thông báo cũ.", "The older announcement's file."),
        example: "/announcements/2023/gop-y-tieu-chi.md"
      ) { $0.supersedes = $1 },
      Key(
        "outcome", .path, vi: "Kết quả lấy ý kiến", en: "Outcome of a consultation",
        about: (
          "Tệp của tin hoặc thông báo cho biết kết quả; chỉ dùng với kind: consultation.",
          "The file of the news or announcement that tells it; with kind: consultation alone."
        ), example: "/announcements/2023/ket-qua-lay-y-kien.md"
      ) { $0.outcome = $1 },
    ])
}

extension Announcement.Kind {
  fileprivate static let said = [
    "thông báo", "giấy mời", "kế hoạch", "quyết định", "yêu cầu báo cáo", "lịch", "biểu dương", "lấy ý kiến",
  ]
}

extension Announcement.Urgency {
  fileprivate static let said = ["thường", "khẩn", "thượng khẩn", "hỏa tốc"]
}

extension Event {
  static let keys = KeyTable<Event>(
    [
      Key("start", .moment, .required, vi: "Bắt đầu", en: "Start", example: "2023-06-28 08:00") { $0.start = $1 },
      Key("end", .moment, vi: "Kết thúc", en: "End", example: "2023-06-28 11:30") { $0.end = $1 },
      Key("place", .text(max: 300), vi: "Địa điểm", en: "Place", example: "Hội trường Tỉnh ủy") { $0.place = $1 },
    ],
    check: { event, pairs, reader in
      guard let start = event.start, let end = event.end, end.isSurelyBefore(start) else { return }
      reader.state(.endsBeforeItBegins, at: pairs["end"]?.place ?? reader.start)
    })
}

extension Moment {
  /// Whether it is before `other` whatever the site's time zone, by the day alone where either has no time.
  fileprivate func isSurelyBefore(_ other: Moment) -> Bool {
    guard minute != nil, other.minute != nil else { return day < other.day }
    guard offset != nil, other.offset != nil else { return offset == other.offset && self < other }
    return inZone(0) < other.inZone(0)
  }
}

extension FreePage {
  /// The keys that a free page adds to those of every entry.
  public static let keys = KeyTable<FreePage>([
    Key("order", .whole, vi: "Thứ tự", en: "Rank in the menu", example: "1") { $0.order = $1 }
  ])
}

extension ValueType where Value == Announcement.Urgency {
  /// An urgency; a secrecy mark in its place is refused by name.
  static var urgency: Self {
    let word = ValueType.oneOf(Announcement.Urgency.self, said: Announcement.Urgency.said)
    return Self(shape: word.shape) { node, reader in
      if case .scalar(let text, _) = node.content, SecrecyMark.word(in: shown(text)) != nil {
        reader.state(.secrecyMark(shown(text)), at: node.place)
        return nil
      }
      return word.read(node, &reader)
    }
  }
}

extension ValueType where Value == Signer {
  /// Who signs; a bare text is short for the name.
  static var signer: Self {
    let record = ValueType<Signer>.record(Signer.keys, Signer.init)
    return Self(shape: .either(record.shape, short: .text(max: nil))) { node, reader in
      guard case .scalar(let text, _) = node.content, !trimmingBlanks(text).isEmpty else {
        return record.read(node, &reader)
      }
      var signer = Signer()
      signer.name = trimmingBlanks(text)
      return signer
    }
  }
}
