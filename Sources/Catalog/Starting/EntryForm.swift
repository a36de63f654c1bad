import Diagnostics
import Vietnamese

/// The file of an entry that is still to be written: what is required filled in as far as it is known, everything else
/// as a commented line with its meaning and an example.
///
///     let form = EntryForm(.story, title: "Chị Liên đọc báo", on: today, agency: "ban-dan-van", choices: choices)
///     form.path            // "stories/2026/chi-lien-doc-bao.md"
///     form.text(in: .vi)   // the file, a draft
///
/// Its lines are made from the tables by which the program reads such a file, so that none can be missing or wrong. A
/// commented key has no blank behind its `#`: without that one sign the line is right.
public struct EntryForm: Sendable {
  /// The last part of a path that a title makes is cut to this many bytes, at a hyphen.
  static let nameLimit = 100

  /// The kind of entry.
  public let kind: EntryKind
  /// The name of the file without its ending: the slug of the title unless another was wanted; for a pact the agency.
  public let name: String
  /// Who wrote it, where that is known.
  public var author: String?
  /// Its text in Markdown, where there is one already.
  public var body: String?
  private let title: String
  private let day: Day
  private let agency: String
  private let choices: IDChoices

  /// An entry of `kind` called `title`, dated `day`, of `agency`; `name` takes the place of the title's slug.
  ///
  /// - Returns: nil where neither title nor name has a letter or digit, of which an address could be made.
  public init?(
    _ kind: EntryKind, title: String, on day: Day, agency: String, choices: IDChoices, name: String? = nil
  ) {
    let made = kind == .pact ? agency : slug(name ?? title)
    guard !made.isEmpty else { return nil }
    self.kind = kind
    self.name = Self.cut(made)
    self.title = normalised(title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.day = day
    self.agency = agency
    self.choices = choices
  }

  /// Where the file belongs, below `content/`.
  public var path: String {
    switch kind {
    case .page: "\(kind.folder)/\(name).md"
    case .story, .news, .announcement, .pact: "\(kind.folder)/\(day.year)/\(name).md"
    }
  }

  /// The whole file, explained in `language`.
  public func text(in language: Language) -> String {
    let own = kind.ownKeyDescriptions
    let common = kind.commonKeyDescriptions
    let filled = (common + own).filter(isFilled)
    let lines = Lines(guide: FieldGuide(in: language), language: language, choices: choices)
    let isRest = { (key: KeyDescription) in !isFilled(key) && !["draft", "consent"].contains(key.name) }
    let consent = own.filter { $0.name == "consent" }.map { lines.commented($0) }.joined()
    let draft = common.filter { $0.name == "draft" }
    return "---\n" + filled.map { lines.filled($0, value(of: $0, language)) }.joined()
      + (consent.isEmpty ? "" : "# \(FormWords.consent.words(in: language))\n" + consent)
      + draft.map { lines.filled($0, "true") }.joined()
      + "\n# \(FormWords.optionalKeys.words(in: language))\n\n"
      + (own + common).filter(isRest).map { lines.commented($0) }.joined()
      + "---\n\n\(body ?? FormWords.text.words(in: language))\n"
  }

  /// Whether something is known, or must be said, of `key`.
  private func isFilled(_ key: KeyDescription) -> Bool {
    key.isRequired || ["title", "agency"].contains(key.name) || key.name == "author" && author != nil
  }

  /// What stands behind `key`; nil where it is for the table to say.
  private func value(of key: KeyDescription, _ language: Language) -> String? {
    switch key.name {
    case "title": quotedScalar(title)
    case "date": day.iso
    case "agency": agency
    case "author": author.map(quotedScalar)
    default: nil
    }
  }

  private static func cut(_ slug: String) -> String {
    guard slug.utf8.count > nameLimit else { return slug }
    let start = slug.prefix(nameLimit + 1)  // a slug is ASCII
    return String(start[..<(start.lastIndex(of: "-") ?? start.index(before: start.endIndex))])
  }
}

/// The ids that a site has, to choose from.
public struct IDChoices: Sendable {
  /// How many are named in a comment.
  static let limit = 12
  private var ids: [LinkFact.Kind: [String]] = [:]

  /// None.
  public init() {}

  /// Those of `content`; tasks are those of the plan of `year`.
  public init(_ content: Content, year: Int) {
    for file in content.files {
      switch file.parsed {
      case .agencies(let agencies): add(.agency, agencies.map(\.id.id.slug))
      case .communes(let communes): add(.commune, communes.map(\.id.id.slug))
      case .fields(let fields): add(.field, fields.map(\.id.id.slug))
      case .plan(let plan):
        add(.movement, plan.movements.map(\.id.id.slug))
        add(.anniversary, plan.anniversaries.map(\.id.id.slug))
        if plan.year.value == year { add(.task, plan.allTasks.map(\.task.id.id.slug)) }
      default: break
      }
    }
  }

  private mutating func add(_ kind: LinkFact.Kind, _ more: [String]) {
    var known = Set(ids[kind] ?? [])
    ids[kind, default: []] += more.filter { !$0.isEmpty && known.insert($0).inserted }
  }

  /// Those that a key of `shape` takes; empty where it takes none, or the site has none.
  func ids(for shape: ValueShape) -> [String] {
    switch shape {
    case .id(let kind): ids[kind] ?? []
    case .task: ids[.task] ?? []
    case .list(let shape), .allOr(let shape), .either(let shape, _): ids(for: shape)
    default: []
    }
  }
}

/// `text` as YAML in double quotes (YAML 1.2, 7.3.1), whatever it holds; control characters are left out.
func quotedScalar(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
    if scalar == "\"" || scalar == "\\" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
