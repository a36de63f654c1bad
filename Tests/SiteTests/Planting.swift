import Catalog
import Diagnostics

/// Fills in every key that a kind of file has, after the tables that read it, so that none can be forgotten; in each
/// text, name, address and file a word of its own is hidden.
///
///     var planting = Planting("zqx")
///     planting.entry("story", "stories/**/*.md", at: "stories/2023/a.md", more: "circulation: bloc\n")
struct Planting {
  /// What every hidden word begins with.
  let prefix: String
  /// The hidden words, by the field in which each is.
  private(set) var words: [String: String] = [:]
  /// The files, by path below the site.
  private(set) var files: [String: String?] = [:]
  /// What is written for a key instead of what its type suggests, by its path; nothing where it is left out.
  private let values: [String: String]

  /// Keys that would keep an entry out, or hide what is in it, are left to the caller.
  init(_ prefix: String, values: [String: String] = [:]) {
    self.prefix = prefix
    self.values = [
      "draft": "", "withdrawn": "", "circulation": "", "subject.minor": "false", "event.start": "2023-05-22 08:00",
      "event.end": "2023-05-22 11:00", "deadline": "2023-05-20", "expires": "2023-12-31", "date": "2023-05-04",
    ].merging(values) { $1 }
  }

  /// A word that is nowhere else, hidden in `field`.
  mutating func word(_ field: String) -> String {
    if let word = words[field] { return word }
    let letters = [words.count / 676, words.count / 26 % 26, words.count % 26].map {
      Character(Unicode.Scalar(UInt8(97 + $0)))
    }
    let word = prefix + String(letters)
    words[field] = word
    return word
  }

  /// The keys of the files at `pattern`.
  static func keys(of pattern: String) -> [KeyDescription] {
    FieldGuide.files.first { $0.pattern == pattern }?.keys ?? []
  }

  /// Adds an entry called `name`, with every key and every part that a body can have.
  mutating func entry(_ name: String, _ pattern: String, at path: String, more: String) {
    let front = Self.keys(of: pattern).compactMap { line(of: $0, in: name) }.joined()
    let picture = "/" + media("\(name).body.picture", ending: "svg")
    let file = "/" + media("\(name).body.file", ending: "pdf")
    let body = """
      ## Đề mục \(word(name + ".body.heading"))

      Lời \(word(name + ".body.text")), [tệp \(word(name + ".body.link"))](\(file) "\(word(name + ".body.link title"))").[^1]

      ![\(word(name + ".body.alt"))](\(picture) "\(word(name + ".body.caption"))")

      | \(word(name + ".body.head")) |
      |---|
      | \(word(name + ".body.cell")) |

      [^1]: Chú \(word(name + ".body.footnote")).

      """
    files["content/" + path] = "---\n\(front)\(more)---\n\(body)"
  }

  /// Adds a table called `name` with one row.
  mutating func table(_ name: String, _ pattern: String, at path: String) {
    let keys = Self.keys(of: pattern)
    let cells = keys.map { key in plain(value(of: key.shape, in: name, at: key.name)) }
    files["content/" + path] =
      keys.map(\.name).joined(separator: ",") + "\n" + cells.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
  }

  /// A record of `keys` on one line, as YAML.
  mutating func record(_ name: String, _ keys: [KeyDescription], below path: String = "") -> String {
    var pairs: [String] = []
    for key in keys {
      let inner = path.isEmpty ? key.name : path + "." + key.name
      let value = written(name, inner) ?? value(of: key.shape, in: name, at: inner)
      if !value.isEmpty { pairs.append("\(key.name): \(value)") }
    }
    return "{ " + pairs.joined(separator: ", ") + " }"
  }

  private func written(_ name: String, _ path: String) -> String? { values[name + "." + path] ?? values[path] }

  private mutating func line(of key: KeyDescription, in name: String) -> String? {
    let value = written(name, key.name) ?? value(of: key.shape, in: name, at: key.name)
    return value.isEmpty ? nil : "\(key.name): \(value)\n"
  }

  private func plain(_ yaml: String) -> String { yaml.hasPrefix("\"") ? String(yaml.dropFirst().dropLast()) : yaml }

  /// A value of `shape`, as YAML on one line.
  private mutating func value(of shape: ValueShape, in name: String, at path: String) -> String {
    if let written = written(name, path) { return written }
    let field = name + "." + path
    switch shape {
    case .text: return "\"Chữ \(word(field))\""
    case .markdown: return "\"Chữ **\(word(field))**\""
    case .flag: return "true"
    case .number, .whole: return "3"
    case .year: return "2023"
    case .day: return "2023-04-12"
    case .dayOrMonth: return "2023-04"
    case .monthAndDay: return "04-12"
    case .moment: return "2023-05-22 08:00"
    case .id(let kind): return Self.id(of: kind)
    case .newID, .slug: return word(field)
    case .task: return Self.id(of: .task)
    case .path: return "\"/\(media(field, ending: Self.ending(of: path)))\""
    case .address: return "\"https://\(word(field)).example/\""
    case .oneOf(let words, _): return words[0]
    // Of a choice of several all are taken: what consent covers.
    case .list(.oneOf(let words, _)): return "[\(words.joined(separator: ", "))]"
    case .list(let item), .allOr(.list(let item)): return "[\(value(of: item, in: name, at: path))]"
    case .allOr(let item): return "[\(value(of: item, in: name, at: path))]"
    case .either(let item, _): return value(of: item, in: name, at: path)
    case .byYear(let item): return "{ 2023: \(value(of: item, in: name, at: path)) }"
    case .byTitle: return "{ giay-khen: 3 }"
    case .record(let keys): return record(name, keys, below: path)
    }
  }

  /// The ending of a file that may stand at `path`.
  private static func ending(of path: String) -> String {
    switch path {
    case "video.file": "mp4"
    case "audio.file": "mp3"
    case "video.captions", "audio.captions": "vtt"
    default: "svg"
    }
  }

  /// A file of `content/media/`, whose name and bytes have the word of `field`.
  private mutating func media(_ field: String, ending: String) -> String {
    let word = word(field)
    files["content/media/\(word).\(ending)"] =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><title>\(word)</title></svg>\n"
    return "media/\(word).\(ending)"
  }

  /// The ids that the sites of these tests have.
  static func id(of kind: LinkFact.Kind) -> String {
    switch kind {
    case .agency: "ban-dan-van"
    case .commune: "lung-phin"
    case .field: "sang-kien"
    case .title: "giay-khen"
    case .movement: "vi-nguoi-ngheo"
    case .anniversary: "quoc-khanh"
    case .task: "zqxviec"
    case .phase: "dot-1"
    case .report: "h1"
    case .criterion: "chinh-tri"
    case .plan: "2023"
    }
  }
}
