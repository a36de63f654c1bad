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
    // The message settles what is left to settle, for a Set has no order of its own.
    self.rows = rows.map { ($0, $0.diagnostic.fact.message(in: .en)) }.sorted { a, b in
      if a.0.path != b.0.path { return a.0.path.utf8.lexicographicallyPrecedes(b.0.path.utf8) }
      let (p, q) = (a.0.position?.start ?? .zero, b.0.position?.start ?? .zero)
      if p != q { return p < q }
      return (a.0.diagnostic.fact.code, a.1) < (b.0.diagnostic.fact.code, b.1)
    }.map(\.0)
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
