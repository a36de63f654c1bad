import Diagnostics
import Vietnamese

extension Story {
  /// The keys that a story adds to those of every entry.
  public static let keys = KeyTable<Story>([
    Key("agency", .id(of: .agency), .required, vi: "Cơ quan", en: "Agency", example: "ban-dan-van") { $0.agency = $1 },
    Key(
      "subject", .record(Subject.keys, Subject.init), .required, vi: "Nhân vật, tập thể", en: "Who it is about",
      example: "{ kind: individual, name: Vàng Thị Dính }"
    ) {
      $0.subject = $1
    },
    Key(
      "awards", .list(of: .record(OutsideAward.keys, OutsideAward.init)), vi: "Khen thưởng ngoài Khối",
      en: "Awards from outside the bloc", example: "[{ title: bk-tinh, year: 2022 }]"
    ) { $0.awards = $1 },
    Key(
      "stage", .stage, vi: "Chặng của điển hình", en: "How far the model has come",
      about: (
        "Phát hiện, bồi dưỡng, tổng kết, nhân rộng; mỗi chặng có ngày dự kiến và ngày thực hiện.",
        "Discovered, nurtured, reviewed, replicated; each with a planned and a real date."
      ), example: "nurtured"
    ) { $0.stage = $1 },
    Key(
      "lessons", .list(of: .text(max: 200), max: 5), vi: "Điều có thể học theo", en: "What others can learn",
      example: "[Đọc thành tiếng một lượt; chỗ nào vấp thì chia câu.]"
    ) { $0.lessons = $1 },
    Key(
      "quote", .record(Quote.keys, Quote.init), vi: "Lời nhân vật", en: "Quote",
      example: "{ text: Bà con nghe không hiểu thì mới xong một nửa việc. }"
    ) { $0.quote = $1 },
    Key(
      "initiative", .record(Initiative.keys, Initiative.init), vi: "Sáng kiến", en: "Initiative",
      example: "{ title: Bản nói của công văn, recognised: true }"
    ) {
      $0.initiative = $1
    },
    Key(
      "coverage", .list(of: .record(Coverage.keys, Coverage.init)), vi: "Báo chí đã viết", en: "In the press",
      example: "[{ outlet: Bản tin cơ quan, date: 2023-04-02 }]"
    ) {
      $0.coverage = $1
    },
    Key(
      "consent", ValueType<Consent>.record(Consent.keys, Consent.init).placed(), vi: "Sự đồng ý của nhân vật",
      en: "Consent",
      about: (
        "Cá nhân và hộ gia đình chỉ được đăng khi đã đồng ý; không ghi là chưa đồng ý.",
        "Individuals and households are published with consent only; silence is none."
      ), example: "{ by: self, date: 2023-03-01, scope: [name, picture, story] }"
    ) { $0.consent = $1 },
  ])
}

extension Subject {
  static let keys = KeyTable<Subject>(
    [
      Key(
        "kind", .oneOf(Kind.self, spoken: Kind.spoken, said: Kind.said), .required, vi: "Loại", en: "Kind",
        example: "individual"
      ) { $0.kind = $1 },
      Key("name", .placedText(max: 200), .required, vi: "Họ và tên, tên tập thể", en: "Name", example: "Vàng Thị Dính")
      {
        $0.name = $1
      },
      Key(
        "sortAs", .text(max: 200), vi: "Tên để xếp thứ tự", en: "Name for sorting",
        about: ("Chỉ cần khi xếp theo tên bị sai.", "Only where sorting by the name goes wrong."),
        example: "Hen Niê, H'"
      ) { $0.sortAs = $1 },
      Key("role", .text(max: 200), vi: "Chức vụ, công việc", en: "Post", example: "Chuyên viên") { $0.role = $1 },
      Key("unit", .text(max: 200), vi: "Phòng, tổ, đội", en: "Unit", example: "Tổ nghiệp vụ") { $0.unit = $1 },
      Key("photo", .path, vi: "Ảnh chân dung", en: "Portrait", example: "/media/chan-dung/dinh.svg") { $0.photo = $1 },
      Key(
        "photoAlt", .text(max: 300), vi: "Lời tả ảnh chân dung", en: "Alternative text of the portrait",
        example: "Tranh vẽ chị Dính"
      ) {
        $0.photoAlt = $1
      },
      Key(
        "minor", .flag, .filled, vi: "Chưa đủ 18 tuổi", en: "Under 18",
        about: (
          "Cần cha mẹ đồng ý; trang chỉ ghi chữ cái đầu của tên và không đăng ảnh.",
          "Needs a parent's consent; shown by initials and without a portrait."
        ), example: "true"
      ) { $0.minor = $1 },
    ],
    check: { subject, _, reader in
      if let photo = subject.photo { reader.checkAlternative(subject.photoAlt, of: photo, key: "photoAlt") }
    })
}

extension OutsideAward {
  static let keys = KeyTable<OutsideAward>([
    Key("title", .id(of: .title), .required, vi: "Danh hiệu, hình thức", en: "Title or form", example: "bk-tinh") {
      $0.title = $1
    },
    Key("year", .year, vi: "Năm", en: "Year", example: "2022") { $0.year = $1 },
    Key("issuer", .text(max: 200), vi: "Cấp khen", en: "Issuer", example: "Chủ tịch Ủy ban nhân dân tỉnh") {
      $0.issuer = $1
    },
  ])
}

extension Stage {
  static let keys = KeyTable<Stage>([
    Key("now", .oneOf(Step.self, said: Step.said), vi: "Đang ở chặng", en: "The step reached", example: "nurtured") {
      $0.now = $1
    },
    step(.discovered, vi: "Phát hiện", en: "Discovered"),
    step(.nurtured, vi: "Bồi dưỡng", en: "Nurtured"),
    step(.reviewed, vi: "Tổng kết", en: "Reviewed"),
    step(.replicated, vi: "Nhân rộng", en: "Replicated"),
  ])

  private static func step(_ step: Step, vi: String, en: String) -> Key<Stage> {
    Key(
      step.rawValue, .record(Dates.keys, Dates.init), vi: vi, en: en, example: "{ planned: 2023-03, real: 2023-03-15 }"
    ) { $0.dates[step] = $1 }
  }
}

extension Stage.Dates {
  static let keys = KeyTable<Stage.Dates>([
    Key("planned", .dayOrMonth, vi: "Dự kiến", en: "Planned", example: "2023-09") { $0.planned = $1 },
    Key("real", .dayOrMonth, vi: "Thực hiện", en: "Real", example: "2023-03-15") { $0.real = $1 },
  ])
}

extension ValueType where Value == Stage {
  /// The steps with their dates; a bare word is short for `now`, and without one it is the last step taken.
  static var stage: Self {
    let record = ValueType<Stage>.record(Stage.keys, Stage.init)
    let word = ValueType<Stage.Step>.oneOf(Stage.Step.self, said: Stage.Step.said)
    return Self(shape: .either(record.shape, short: word.shape)) { node, reader in
      guard case .scalar = node.content else {
        return record.read(node, &reader).map { stage in
          guard case .record(let pairs) = node.content, pairs["now"] == nil else { return stage }
          var stage = stage
          stage.now = Stage.Step.allCases.last { stage.dates[$0]?.real != nil } ?? .discovered
          return stage
        }
      }
      guard let now = word.read(node, &reader) else { return nil }
      var stage = Stage()
      stage.now = now
      return stage
    }
  }
}

extension Quote {
  static let keys = KeyTable<Quote>([
    Key(
      "text", .text(max: 400), .required, vi: "Câu nói", en: "Words",
      example: "Bà con nghe không hiểu thì mới xong một nửa việc."
    ) {
      $0.text = $1
    },
    Key("by", .text(max: 200), vi: "Người nói", en: "Speaker", example: "Vàng Thị Dính") { $0.by = $1 },
  ])
}

extension Initiative {
  static let keys = KeyTable<Initiative>([
    Key("title", .text(max: 300), .required, vi: "Tên sáng kiến", en: "Title", example: "Bản nói của công văn") {
      $0.title = $1
    },
    Key("recognised", .flag, vi: "Đã được công nhận", en: "Recognised", example: "true") { $0.recognised = $1 },
    Key("decision", .text(max: 200), vi: "Quyết định công nhận", en: "Decision", example: "12-QĐ/BDV") {
      $0.decision = $1
    },
  ])
}

extension Coverage {
  static let keys = KeyTable<Coverage>([
    Key("outlet", .text(max: 200), .required, vi: "Cơ quan báo chí", en: "Outlet", example: "Bản tin cơ quan") {
      $0.outlet = $1
    },
    Key("date", .day, vi: "Ngày", en: "Day", example: "2023-04-02") { $0.date = $1 },
    Key("url", .address, vi: "Địa chỉ", en: "Address", example: "https://example.org/bai") { $0.url = $1 },
  ])
}

extension Consent {
  static let keys = KeyTable<Consent>([
    Key(
      "by", .oneOf(By.self, said: By.said), vi: "Người đồng ý", en: "Who agreed",
      about: (
        "self: nhân vật; parent: cha mẹ; parent-and-child: cả cha mẹ và con.", "self, parent, or parent-and-child."
      ), example: "self"
    ) { $0.by = $1 },
    Key("date", .askedDay, vi: "Ngày đồng ý", en: "Day of consent", example: "2023-03-01") { $0.date = $1 },
    Key(
      "scope", .list(of: .oneOf(Scope.self, said: Scope.said)), vi: "Đồng ý cho đăng", en: "What it covers",
      about: ("name: tên; picture: ảnh; story: câu chuyện.", "name, picture, story."), example: "[name, picture, story]"
    ) { $0.scope = Set($1) },
  ]) { _, pairs, reader in
    if pairs["date"] == nil, let owner = reader.owner {
      reader.problems.append(Diagnostic(.consent(.undated), at: owner))
    }
  }
}

extension ValueType where Value == Placed<Day> {
  /// The day of consent. What a form has in its place is no date, and `reportPlaceholders` says so once the entry is no
  /// draft any more.
  fileprivate static var askedDay: Self {
    let day = ValueType<Day>.day.placed()
    return Self(shape: day.shape) { node, reader in
      if case .scalar(let text, _) = node.content, EntryForm.isPlaceholder(text, of: .story) { return nil }
      return day.read(node, &reader)
    }
  }
}

extension Stage.Step {
  fileprivate static let said = ["phát hiện", "bồi dưỡng", "tổng kết", "nhân rộng"]
}

extension Consent.By {
  fileprivate static let said = ["bản thân", "cha mẹ", "cha mẹ và con"]
}

extension Consent.Scope {
  fileprivate static let said = ["tên", "ảnh", "câu chuyện"]
}
