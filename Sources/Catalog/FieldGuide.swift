import Diagnostics

/// The keys of every kind of file, as a reference in Markdown: drawn from the very tables that read them, so that it
/// cannot tell of a key that is not there, or leave one out.
public struct FieldGuide: Sendable {
  private let language: Language

  /// The guide in `language`.
  public init(in language: Language) { self.language = language }

  /// The kinds of files, by where they stand below `content/`, with their keys.
  public static var files: [(pattern: String, keys: [KeyDescription])] {
    FileKind.allCases.map { ($0.pattern, $0.keys) }
  }

  /// The whole guide.
  public var text: String {
    heading + Self.files.map { "\n## `\($0.pattern)`\n\n" + table($0.keys) }.joined() + titles
  }

  /// The titles and forms of commendation that ship with the program, whose ids tables and pacts name.
  private var titles: String {
    let head =
      switch language {
      case .vi: "\n## Danh hiệu và hình thức khen thưởng có sẵn\n\n| mã | tên | căn cứ |\n|---|---|---|\n"
      case .en:
        "\n## Titles and forms of commendation that ship with the program\n\n| id | name | law |\n|---|---|---|\n"
      }
    return head + Title.defaults.map { "| `\($0.id.id.slug)` | \($0.name) | \($0.law) |\n" }.joined()
  }

  private var heading: String {
    switch language {
    case .vi:
      """
      # Bảng tra các mục

      Các mục của từng loại tệp trong `content/`. Mục có dấu \\* là bắt buộc. Bảng này do chương trình lập từ chính các
      bảng mà nó dùng để đọc tệp.

      """
    case .en:
      """
      # Reference of keys

      The keys of each kind of file below `content/`. Those with \\* are required. This page is drawn by the program
      from the very tables by which it reads the files.

      """
    }
  }

  private func table(_ keys: [KeyDescription]) -> String {
    let head =
      switch language {
      case .vi: "| mục | giá trị | ý nghĩa | ví dụ |\n|---|---|---|---|\n"
      case .en: "| key | value | meaning | example |\n|---|---|---|---|\n"
      }
    return head + keys.map { rows(of: $0, below: "") }.joined()
  }

  private func rows(of key: KeyDescription, below parent: String) -> String {
    let name = parent + key.name
    let meaning = [key.title[language], key.about[language]].filter { !$0.isEmpty }.joined(separator: ". ")
    let example = key.example.isEmpty ? "" : "`\(key.example)`"
    let cells = ["`\(name)`" + (key.isRequired ? "\\*" : ""), words(of: key.shape), meaning, example]
    let row = "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ") + " |\n"
    return row + nested(key.shape).map { rows(of: $0, below: name + ".") }.joined()
  }

  private func nested(_ shape: ValueShape) -> [KeyDescription] {
    switch shape {
    case .record(let keys): keys
    case .list(let shape), .allOr(let shape), .byYear(let shape), .either(let shape, _): nested(shape)
    default: []
    }
  }

  /// What `shape` takes, in a few words; the words to choose from stand in backquotes.
  func words(of shape: ValueShape) -> String {
    let isVietnamese = language == .vi
    switch shape {
    case .text(let max?): return isVietnamese ? "chữ, tối đa \(max) ký tự" : "text, up to \(max) characters"
    case .text(nil): return isVietnamese ? "chữ" : "text"
    case .markdown: return "Markdown"
    case .flag: return "true, false"
    case .number, .whole: return isVietnamese ? "số" : "number"
    case .year: return isVietnamese ? "năm" : "year"
    case .day: return isVietnamese ? "ngày" : "day"
    case .dayOrMonth: return isVietnamese ? "ngày hoặc tháng" : "day or month"
    case .monthAndDay: return isVietnamese ? "tháng-ngày" : "month-day"
    case .moment: return isVietnamese ? "ngày giờ" : "day and time"
    case .id(let kind):
      let name = kind.words(in: language)
      if isVietnamese { return "mã " + name }
      return (name.first.map { "aeiou".contains($0) } ?? false ? "id of an " : "id of a ") + name
    case .newID: return isVietnamese ? "mã (tự đặt)" : "id (your own)"
    case .task: return isVietnamese ? "mã nhiệm vụ" : "id of a task"
    case .path: return isVietnamese ? "đường dẫn tệp" : "path of a file"
    case .address: return isVietnamese ? "địa chỉ web" : "web address"
    case .slug: return "a-z, 0-9, -"
    case .oneOf(let words, _): return words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let shape): return (isVietnamese ? "danh sách: " : "list: ") + words(of: shape)
    case .either(let shape, _): return words(of: shape)
    case .allOr(let shape): return (isVietnamese ? "`all` hoặc " : "`all` or ") + words(of: shape)
    case .byYear(let shape): return (isVietnamese ? "năm → " : "year → ") + words(of: shape)
    case .byTitle(let shape): return (isVietnamese ? "mã danh hiệu → " : "id of a title → ") + words(of: shape)
    case .record: return isVietnamese ? "nhóm mục con" : "keys of its own"
    }
  }
}

extension KeyTable {
  var descriptions: [KeyDescription] { keys.map(\.description) }
}

extension EntryKind {
  /// The common keys without which an entry of this kind cannot be shown.
  var neededCommonKeys: [String] {
    switch self {
    case .story, .news: ["title", "date", "summary"]
    case .announcement: ["title", "date"]
    case .page: ["title"]
    case .pact: []
    }
  }

  /// The keys that an entry of this kind adds to those of every entry.
  var ownKeyDescriptions: [KeyDescription] {
    switch self {
    case .story: Story.keys.descriptions
    case .news: News.keys.descriptions
    case .announcement: Announcement.keys.descriptions
    case .page: FreePage.keys.descriptions
    case .pact: Pact.keys.descriptions
    }
  }

  /// The common keys, with those that this kind requires besides.
  var commonKeyDescriptions: [KeyDescription] {
    Common.keys.descriptions.map { key in
      KeyDescription(
        name: key.name, shape: key.shape, isRequired: key.isRequired || neededCommonKeys.contains(key.name),
        mayBeBlank: key.mayBeBlank && !neededCommonKeys.contains(key.name),
        title: key.title, about: key.about, example: key.example)
    }
  }

  /// All keys of an entry of this kind.
  var keyDescriptions: [KeyDescription] { commonKeyDescriptions + ownKeyDescriptions }
}
