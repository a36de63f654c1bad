import Diagnostics

extension Site {
  /// The keys of `site.yml`.
  public static let keys = KeyTable<Site>([
    Key("format", .format, .required, vi: "Phiên bản của tệp", en: "Format of the file", example: "1") { _, _ in },
    Key("title", .text(max: 100), .required, vi: "Tên trang", en: "Title", example: "Gương Sáng") { $0.title = $1 },
    Key("tagline", .text(max: 300), vi: "Lời giới thiệu", en: "Tagline", example: "Gương người tốt, việc tốt của Khối")
    { $0.tagline = $1 },
    Key("language", .language, vi: "Ngôn ngữ", en: "Language", example: "vi") { $0.language = $1 },
    Key(
      "baseURL", .address, vi: "Địa chỉ trang", en: "Address of the site",
      about: (
        "Chưa có thì bỏ trống: trang vẫn mở được từ thư mục.",
        "Leave it out until there is one: the site opens from a folder."
      ),
      example: "https://thidua.example.vn/"
    ) { $0.baseURL = $1.hasSuffix("/") ? $1 : $1 + "/" },
    Key(
      "publisher", .text(max: 200), vi: "Đơn vị chủ quản", en: "Publisher",
      example: "Khối giao ước thi đua các ban đảng Tỉnh ủy"
    ) {
      $0.publisher = $1
    },
    Key("timeZone", .timeZone, vi: "Múi giờ", en: "Time zone", example: "+07:00") { $0.offset = $1 },
    Key("plan", ValueType<Int>.year.placed(), vi: "Năm của kế hoạch", en: "Year of the plan", example: "2023") {
      $0.plan = $1
    },
    Key(
      "requireConsent", .flag, vi: "Phải có sự đồng ý của nhân vật", en: "Whether consent is required",
      example: "true"
    ) {
      $0.requireConsent = $1
    },
    Key("pageSize", .pageSize, vi: "Số bài mỗi trang danh sách", en: "Entries on a page of a list", example: "20") {
      $0.pageSize = $1
    },
    Key("paths", .paths, vi: "Địa chỉ các mục", en: "Addresses of the sections", example: "{ stories: guong-sang }") {
      $0.paths = $1
    },
    Key(
      "navigation", .list(of: .record(NavigationItem.keys, NavigationItem.init)), vi: "Thêm vào thực đơn",
      en: "Extra items of the menu", example: "[{ label: Giới thiệu, to: /pages/gioi-thieu.md }]"
    ) {
      $0.navigation = $1
    },
    Key(
      "circulation", .circulations, .filled, vi: "Lưu hành mặc định", en: "Circulation by kind",
      about: (
        "bloc: cả loại bài, bảng hay số liệu ấy chỉ có trong bản nội bộ Khối.",
        "bloc: the whole kind of entries, table or figures is in the bloc's edition alone."
      ),
      example: "{ announcements: bloc, scores: bloc }"
    ) {
      $0.circulation = $1.entries
      $0.circulationOfData = $1.data
    },
    Key("rawHTML", .flag, vi: "Cho dùng HTML trong bài", en: "Whether raw HTML is passed on", example: "false") {
      $0.rawHTML = $1
    },
    Key(
      "sample", .flag, vi: "Trang minh họa", en: "Whether the site is a sample",
      about: (
        "Mọi trang đều ghi rõ người, việc, số liệu là mẫu.",
        "Every page says that its people, deeds and figures are invented."
      ),
      example: "true"
    ) {
      $0.sample = $1
    },
    Key(
      "loudspeaker", .record(Loudspeaker.keys, Loudspeaker.init), vi: "Bài đọc trên loa", en: "Reading scripts",
      about: ("Tốc độ đọc và các chữ viết tắt của cơ quan.", "The pace of reading and the office's abbreviations."),
      example: "{ pace: 160 }"
    ) {
      $0.loudspeaker = $1
    },
  ])
}

extension NavigationItem {
  static let keys = KeyTable<NavigationItem>([
    Key("label", .text(max: 60), .required, vi: "Chữ hiện trên thực đơn", en: "Words shown", example: "Giới thiệu") {
      $0.label = $1
    },
    Key("to", .path, .required, vi: "Mở ra", en: "Leads to", example: "/pages/gioi-thieu.md") { $0.to = $1 },
  ])
}

extension ValueType where Value == Int {
  /// The one format of `site.yml` that there is.
  fileprivate static var format: Self {
    Self(shape: .oneOf(["1"])) { node, reader in
      guard let text = node.text(.number, &reader) else { return nil }
      if text == "1" { return 1 }
      reader.state(.unknownFormat(text), at: node.place)
      return nil
    }
  }

  /// How many entries a page of a list holds: 1 to 500.
  fileprivate static var pageSize: Self { whole(within: 1...500) }

  /// How many syllables are read in a minute.
  fileprivate static var pace: Self { whole(within: 60...400) }

  private static func whole(within range: ClosedRange<Int>) -> Self {
    let whole = ValueType<Int>.whole
    return Self(shape: .whole(range)) { node, reader in
      guard let size = whole.read(node, &reader) else { return nil }
      if range.contains(size) { return size }
      reader.state(.wrongType(expected: .number), at: node.place)
      return nil
    }
  }
}

extension ValueType where Value == Language {
  fileprivate static var language: Self { .oneOf(Language.self) }
}

extension ValueType where Value == Paths {
  /// The first part of the address of each section that has one of its own.
  fileprivate static var paths: Self {
    let names = Paths.Section.allCases.map(\.rawValue)
    return Self(shape: .record(names.map { KeyDescription(named: $0, .slug) })) { node, reader in
      guard case .record(let pairs) = node.content else {
        if case .absent = node.content { return nil }
        reader.state(.wrongType(expected: .record), at: node.place)
        return nil
      }
      var paths = Paths()
      for pair in pairs {
        guard let section = Paths.Section(rawValue: pair.key) else {
          reader.stateUnknown(pair, among: names)
          continue
        }
        if let slug = ValueType<Placed<String>>.slug.read(pair.value, &reader) { paths.chosen[section] = slug.value }
      }
      return paths
    }
  }
}

/// Whom each kind of content is for.
private struct CirculationByKind: Sendable {
  var entries: [EntryKind: Circulation] = [:]
  var data: [OfficeData: Circulation] = [:]
}

extension ValueType where Value == CirculationByKind {
  /// Whom entries of a kind, by the kind's name or its folder's, and the office's tables and figures are for.
  fileprivate static var circulations: Self {
    let names = EntryKind.allCases.map(\.folder) + OfficeData.allCases.map(\.rawValue)
    let circulation = ValueType<Circulation>.oneOf(Circulation.self)
    return Self(shape: .record(names.map { KeyDescription(named: $0, circulation.shape) })) { node, reader in
      guard case .record(let pairs) = node.content else {
        if case .absent = node.content { return nil }
        reader.state(.wrongType(expected: .record), at: node.place)
        return nil
      }
      var kinds = CirculationByKind()
      for pair in pairs {
        let kind = EntryKind.allCases.first { $0.folder == pair.key || $0.rawValue == pair.key }
        let data = OfficeData(rawValue: pair.key)
        if kind == nil, data == nil {
          reader.stateUnknown(pair, among: names)
          continue
        }
        if pair.value.isEmpty { reader.state(.blankKey(pair.key), at: pair.keyPlace) }
        guard let value = circulation.read(pair.value, &reader) else { continue }
        let earlier = kind.map { kinds.entries.updateValue(value, forKey: $0) } ?? nil
        if let data { kinds.data[data] = value }
        if earlier != nil {
          reader.problems.append(Diagnostic(.yaml(.duplicateKey(pair.key)), at: pair.keyPlace))
        }
      }
      return kinds
    }
  }
}

extension Loudspeaker {
  static let keys = KeyTable<Loudspeaker>([
    Key(
      "pace", .pace, vi: "Số tiếng đọc trong một phút", en: "Syllables a minute",
      about: ("Từ 60 đến 400; không ghi thì 180.", "From 60 to 400; 180 where it is left out."), example: "160"
    ) {
      $0.pace = $1
    },
    Key(
      "abbreviations", .list(of: .record(Abbreviation.keys, Abbreviation.init)), vi: "Chữ viết tắt của cơ quan",
      en: "The office's abbreviations",
      about: (
        "Thêm vào bảng có sẵn (UBND, HĐND, MTTQ, BCH, LLVT…) hoặc sửa nghĩa của một chữ trong bảng.",
        "Added to the usual ones, or in the place of one of them."
      ),
      example: "[{ short: BTGTU, means: Ban Tuyên giáo Tỉnh ủy }]"
    ) {
      $0.abbreviations = $1
    },
  ])
}

extension Abbreviation {
  static let keys = KeyTable<Abbreviation>([
    Key("short", .text(max: 30), .required, vi: "Chữ viết tắt", en: "As written", example: "BTGTU") { $0.short = $1 },
    Key("means", .text(max: 200), .required, vi: "Đọc là", en: "As said", example: "Ban Tuyên giáo Tỉnh ủy") {
      $0.means = $1
    },
  ])
}
