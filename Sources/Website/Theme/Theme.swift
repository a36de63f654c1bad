import Catalog
import Diagnostics
import Templates

/// How the site looks: templates, the words of the interface, and assets.
///
/// A site's own `templates/` lies over the theme that ships with the program, file by file; its strings key by key.
public struct Theme: Sendable {
  /// One file of `templates/`.
  public struct File: Sendable {
    /// The path below `templates/`, such as `pages/story.mustache`.
    public let path: String
    /// Its number among the sources of the build.
    public let number: FileNumber
    /// Its bytes.
    public let bytes: [UInt8]
    /// Whether it is the site's own, not the program's.
    public let isOwn: Bool

    /// The file `number` at `path`.
    public init(path: String, number: FileNumber, bytes: [UInt8], isOwn: Bool) {
      self.path = path
      self.number = number
      self.bytes = bytes
      self.isOwn = isOwn
    }
  }

  /// The kinds of page, each drawn by `templates/pages/KIND.mustache`.
  enum Kind: String, CaseIterable, Sendable {
    case home, stories, news, board, story, article, notice, page, plan, pact, pacts, honours, titles, nominations,
      standings, reports, report, calendar, progress,
      topic, topics, agency,
      agencies
    case register, initial
    case search
    case moved, withdrawn
    case roadmap, initiatives, communes, coverage, contacts, consultations
    case notFound = "404"
    /// A report that stands alone, in a file of its own.
    case reportSheet = "report-sheet"
  }

  let strings: Strings
  private let templates: [Kind: Template]
  let assets: Assets
  /// The parts of the reference document for Word, by their names in `docx/`.
  let wordParts: [String: [UInt8]]

  /// The template of `kind`.
  func template(_ kind: Kind) -> Template? { templates[kind] }

  /// Reads the theme for a site in `language`: `files` are the program's and the site's own, in any order.
  ///
  /// Every template is checked against the shape of its page, so that nothing is rendered from a name that is not
  /// there. That all files are UTF-8 is seen to by whoever reads them, and not said here again.
  public static func read(_ files: [File], language: Language) -> Checked<Theme> {
    var problems: [Diagnostic] = []
    let path = "strings/\(language.rawValue).yml"
    let base = files.first { !$0.isOwn && $0.path == path }
    let over = files.first { $0.isOwn && $0.path == path }
    if base == nil, over == nil { problems.append(Diagnostic(.string(.noLanguage(language.rawValue)), at: nil)) }
    let source = { (file: File) in Strings.Source(bytes: file.bytes, file: file.number) }
    let words = Strings.read(base: (base ?? over).map(source), over: over.map(source))
    problems += words.problems
    let strings = words.value

    problems += strays(among: files)
    var layered: [String: File] = [:]
    for file in files where layered[file.path].map({ !$0.isOwn }) ?? true { layered[file.path] = file }
    let ordered = layered.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let assets = Assets(ordered.filter { $0.path.hasPrefix("assets/") })
    problems += assets.problems
    let set = TemplateSet(
      ordered.filter { $0.path.hasSuffix(".mustache") }.map {
        TemplateSource(name: String($0.path.dropLast(".mustache".count)), bytes: $0.bytes, file: $0.number)
      })
    problems += set.problems
    var templates: [Kind: Template] = [:]
    for kind in Kind.allCases {
      let compiled = set.compile("pages/\(kind.rawValue)", shape: kind.shape(strings: strings, assets: assets))
      problems += compiled.problems
      if let template = compiled.value {
        templates[kind] = template
      } else if compiled.problems.isEmpty {
        problems.append(Diagnostic(.file(.noTemplate(kind.rawValue)), at: nil))
      }
    }
    let parts = ordered.filter { $0.path.hasPrefix("docx/") }
    let wordParts = Dictionary(parts.map { (String($0.path.dropFirst("docx/".count)), $0.bytes) }) { first, _ in first }
    return Checked(
      Theme(strings: strings, templates: templates, assets: assets, wordParts: wordParts), problems: unique(problems))
  }

  /// The site's own files that nothing would ever read, for their names are not those of a theme's parts.
  private static func strays(among files: [File]) -> [Diagnostic] {
    let pages = Kind.allCases.map { "pages/\($0.rawValue).mustache" }
    let strings = Language.allCases.map { "strings/\($0.rawValue).yml" }
    let known = Set(files.lazy.filter { !$0.isOwn }.map(\.path) + pages + strings)
    return files.filter { $0.isOwn && !known.contains($0.path) && !isPart($0.path) }.map { file in
      let meant = nearest(to: file.path, among: known.sorted()) ?? "assets/" + file.path
      let fact = FileFact.unknownFile("templates/" + file.path, nearest: "templates/" + meant)
      return Diagnostic(.file(fact), at: Place(file.number, 0..<0))
    }
  }

  /// Whether a theme may have a file of any name at `path`.
  private static func isPart(_ path: String) -> Bool {
    path.hasPrefix("assets/")
      || path.hasSuffix(".mustache") && (path.hasPrefix("layouts/") || path.hasPrefix("partials/"))
  }

  private struct Fault: Hashable {
    let code: String
    let place: Place?
    /// What has no place is told apart by all that it says.
    let fact: Fact?
  }

  /// A partial is checked at each place that includes it; what is wrong in it is said once, though from page to page
  /// the nearest name may differ.
  private static func unique(_ problems: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Fault> = []
    return problems.filter { problem in
      if case .publishing(.notUTF8) = problem.fact { return false }
      let fact = problem.place == nil ? problem.fact : nil
      return seen.insert(Fault(code: problem.fact.code, place: problem.place, fact: fact)).inserted
    }
  }
}

/// The theme's files that pages refer to: styles, scripts, pictures.
struct Assets: Sendable {
  /// The files, in byte order of their paths.
  let files: [Theme.File]
  /// Two files of one name, the later of which no template could refer to.
  let problems: [Diagnostic]

  /// `files` are those below `assets/`, in byte order of their paths.
  init(_ files: [Theme.File]) {
    self.files = files
    var first: [String: Theme.File] = [:]
    var problems: [Diagnostic] = []
    for file in files {
      let name = Self.name(of: file.path)
      if let earlier = first[name] {
        let fact = LinkFact.duplicateID("assets." + name, first: "templates/" + earlier.path)
        problems.append(Diagnostic(.link(fact), at: Place(file.number, 0..<0)))
      } else {
        first[name] = file
      }
    }
    self.problems = problems
  }

  /// The name by which templates refer to the asset at `path`: `assets/art/mac-dinh.svg` is `assets.art_mac_dinh_svg`.
  static func name(of path: String) -> String {
    let letters = path.dropFirst("assets/".count).map { $0.isLetter || $0.isNumber ? $0 : "_" }
    return String(letters)
  }

  /// The shape that templates see as `assets`.
  var shape: Shape {
    Shape(files.map { Shape.Name(name: Self.name(of: $0.path), kind: .url, about: "templates/" + $0.path) })
  }

  /// The values of that shape.
  var record: Record { Record(files.map { .address(urlPath($0.path)) }) }
}
