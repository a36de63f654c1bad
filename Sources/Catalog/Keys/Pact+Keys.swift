import Diagnostics

extension Pact {
  /// The keys that a pact adds to those of every entry.
  public static let keys = KeyTable<Pact>([
    Key(
      "theme", .placedText(max: 300), vi: "Chủ đề thi đua", en: "Theme",
      example: "Gần dân, hiểu dân, nói để dân nghe được"
    ) { $0.theme = $1 },
    Key(
      "slogan", .placedText(max: 200), vi: "Khẩu hiệu hành động", en: "Slogan",
      about: ("Ngắn, cụ thể, dễ nhớ; không quá 15 tiếng.", "Short, definite, easy to remember; at most 15 syllables."),
      example: "Mỗi tuần một buổi xuống xã"
    ) { $0.slogan = $1 },
    Key("signed", .day, vi: "Ngày ký", en: "Day of signing", example: "2023-04-21") { $0.signed = $1 },
    Key(
      "targets", .list(of: .record(Target.keys, Target.init), max: 40), vi: "Chỉ tiêu", en: "Targets",
      example: "[{ title: Buổi xuống xã, unit: buổi, goal: 24, actual: 15 }]"
    ) { $0.targets = $1 },
    Key(
      "registered", .registeredTitles, vi: "Danh hiệu đăng ký", en: "Titles registered",
      about: ("Mã danh hiệu và số lượng đăng ký.", "Ids of titles, with how many of each."),
      example: "{ lao-dong-tien-tien: 20, cstd-co-so: 3 }"
    ) { $0.registered = $1 },
  ])
}

extension Target {
  static let keys = KeyTable<Target>([
    Key("title", .text(max: 200), .required, vi: "Nội dung", en: "What is counted", example: "Buổi xuống xã") {
      $0.title = $1
    },
    Key("unit", .text(max: 40), vi: "Đơn vị", en: "Unit", example: "buổi") { $0.unit = $1 },
    Key("goal", ValueType<String>.decimal.placed(), .required, vi: "Chỉ tiêu", en: "Goal", example: "24") {
      $0.goal = $1
    },
    Key("actual", .decimal, vi: "Đã đạt", en: "Reached", example: "15") { $0.actual = $1 },
  ])
}

extension ValueType where Value == [RegisteredTitle] {
  /// A record whose keys are ids of titles.
  fileprivate static var registeredTitles: Self {
    let count = ValueType<Int>.whole
    return Self(shape: .byTitle(count.shape)) { node, reader in
      switch node.content {
      case .absent: return nil
      case .record(let pairs):
        return pairs.compactMap { pair in
          guard let count = count.read(pair.value, &reader) else { return nil }
          return RegisteredTitle(title: Mention(ID(pair.key), at: pair.keyPlace), count: count)
        }
      case .list, .scalar:
        reader.state(.wrongType(expected: .record), at: node.place)
        return nil
      }
    }
  }
}
