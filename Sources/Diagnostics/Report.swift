/// Diagnostics in the form in which a person or a script reads them.
///
///     let report = Report(problems, files: sources, language: .vi)
///     write(report.text(coloured: false), to: standardError)
///
/// Problems come out once each, by path, line and column, whatever the order of finding. The line under a problem is
/// taken from the file's bytes, which are asked for again here: no step of the build holds them.
public struct Report: Sendable {
  /// One problem with all that is printed of it.
  struct Row: Sendable {
    let diagnostic: Diagnostic
    let path: String
    let position: Position?
  }

  let rows: [Row]
  let language: Language

  /// Orders `problems`, whose places are in `files`, for printing in `language`.
  public init(_ problems: [Diagnostic], files: some SourceFiles, language: Language) {
    self.language = language
    var rows: [Row] = []
    var texts: [FileNumber: SourceText] = [:]
    for problem in Set(problems) {
      guard let place = problem.place else {
        rows.append(Row(diagnostic: problem, path: "", position: nil))
        continue
      }
      let text: SourceText
      if let known = texts[place.file] {
        text = known
      } else {
        text = SourceText(files.bytes(of: place.file))
        texts[place.file] = text
      }
      rows.append(
        Row(diagnostic: problem, path: files.path(of: place.file), position: text.position(of: place.range)))
    }
    self.rows = rows.map { ($0, $0.diagnostic.fact.message(in: .en)) }.sorted(by: Self.precedes).map(\.0)
  }

  /// The order of two rows, each with its English message. A `Set` has no order of its own, so all that is printed of
  /// them takes part.
  private static func precedes(_ a: (row: Row, message: String), _ b: (row: Row, message: String)) -> Bool {
    if a.row.path != b.row.path { return a.row.path.utf8.lexicographicallyPrecedes(b.row.path.utf8) }
    let (p, q) = (a.row.position, b.row.position)
    if p?.start != q?.start { return p?.start ?? .zero < q?.start ?? .zero }
    let (f, g) = (a.row.diagnostic.fact, b.row.diagnostic.fact)
    if (f.code, a.message) != (g.code, b.message) { return (f.code, a.message) < (g.code, b.message) }
    if p?.end != q?.end { return p?.end ?? .zero < q?.end ?? .zero }
    return f.suggestion ?? "" < g.suggestion ?? ""
  }

  /// How many problems of each severity there are.
  public func count(of severity: Severity) -> Int {
    rows.count { $0.diagnostic.fact.severity == severity }
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { rows.isEmpty }
}

/// The source files of a build, by number.
public protocol SourceFiles: Sendable {
  /// The path relative to the site, with `/` between its parts.
  func path(of file: FileNumber) -> String
  /// The raw bytes; empty where the file can no longer be read.
  func bytes(of file: FileNumber) -> [UInt8]
}
