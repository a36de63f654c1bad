import Diagnostics
import Publishing

/// Tells what a build or a check has found and done, each thing on its own stream.
struct Teller: Sendable {
  /// The form in which problems are told.
  enum Form: String {
    /// For a person, to standard error.
    case text
    /// One array and nothing else, to standard output.
    case json
    /// Workflow commands of GitHub Actions, to standard output.
    case github
  }

  private let form: Form
  private let site: String
  private let isQuiet: Bool
  private let timings: Bool
  private let language: Language

  init(_ options: SiteOptions) {
    form = options.form
    site = options.site
    isQuiet = options.quiet
    timings = options.timings
    language = options.language ?? options.languageOfSite ?? .vi
  }

  /// A line that grows on a terminal, and is nothing elsewhere.
  var progress: Progress {
    guard Output.errorIsTerminal, !isQuiet, form == .text else { return Progress() }
    let language = language
    return Progress { part in
      let words: ClosingWords =
        switch part {
        case .reading: .reading
        case .linking: .linking
        case .resizing: .resizing
        case .rendering: .rendering
        }
      Output.writeError(Self.clearLine + words.words(in: language))
    }
  }

  private static let clearLine = "\r\u{1B}[K"

  private func endProgress() {
    if Output.errorIsTerminal, !isQuiet, form == .text { Output.writeError(Self.clearLine) }
  }

  /// Prints what was found wrong: as JSON to standard output, else as text to standard error. Notes are left out where
  /// quiet was asked for.
  func tellProblems(of outcome: Outcome, in language: Language) -> Report {
    endProgress()
    let report = report(of: outcome, in: language)
    tell(report)
    return report
  }

  /// How it prints problems, in `language` or in the site's own.
  func printing(in language: Language?) -> Printing {
    let key = [
      form.rawValue, language?.rawValue ?? "", String(isQuiet), String(Output.isColoured), Self.prefix(of: site),
    ]
    return Printing(key: key.joined(separator: "\n")) { outcome in
      Array(text(of: report(of: outcome, in: language ?? outcome.language)).utf8)
    }
  }

  /// Tells problems that were printed before.
  func tell(printed: [UInt8]) {
    endProgress()
    let text = String(decoding: printed, as: UTF8.self)
    if form == .text { Output.writeError(text) } else { Output.write(text) }
  }

  private func report(of outcome: Outcome, in language: Language) -> Report {
    let problems =
      isQuiet && form == .text ? outcome.problems.filter { $0.fact.severity != .note } : outcome.problems
    return Report(problems, files: outcome.sources, language: language)
  }

  private func text(of report: Report) -> String {
    switch form {
    case .text: report.text(coloured: Output.isColoured)
    case .json: report.json()
    case .github: report.workflowCommands(prefix: Self.prefix(of: site))
    }
  }

  private func tell(_ report: Report) {
    if form == .text { Output.writeError(text(of: report)) } else { Output.write(text(of: report)) }
  }

  /// What leads from the working folder to the paths of the site in the folder `site`.
  private static func prefix(of site: String) -> String {
    if site == "." || site == "./" { return "" }
    return site.hasSuffix("/") ? site : site + "/"
  }

  /// Prints a closing line. With JSON standard output is the array alone, so it goes to standard error.
  func tell(_ words: ClosingWords, in language: Language) {
    let line = words.words(in: language) + "\n"
    if form == .json || words.isTrouble { return isQuiet && form != .text ? () : Output.writeError(line) }
    if !isQuiet { Output.write(line) }
  }

  /// Prints how long each step took, where that was asked for.
  func tellTimings(of outcome: Outcome, in language: Language) {
    guard timings else { return }
    var rows = outcome.timings.steps.map { ($0.step.rawValue, $0.duration) }
    rows.append(("total", outcome.timings.total))
    let table = rows.map { name, duration in
      let label = ClosingWords.step(name).words(in: language)
      let figure = duration.milliseconds
      return label + String(repeating: " ", count: max(1, 30 - label.count - figure.count)) + figure + " ms\n"
    }.joined()
    if form == .json { Output.writeError(table) } else { Output.write(table) }
  }

  /// Prints a failure that no line of the content has caused, and answers with its exit status.
  func tellFailure(_ error: PublishingError) -> Int32 {
    endProgress()
    tell(Report([error.diagnostic], files: NoFiles(), language: language))
    return error.exitCode
  }
}

/// For problems that stand in no file.
private struct NoFiles: SourceFiles {
  func path(of file: FileNumber) -> String { "" }
  func bytes(of file: FileNumber) -> [UInt8] { [] }
}

extension Duration {
  /// Seconds with two decimals.
  var seconds: String { Self.decimal(hundredths, places: 2) }
  /// Milliseconds with one decimal.
  var milliseconds: String {
    Self.decimal(Int(components.attoseconds / 100_000_000_000_000) + Int(components.seconds) * 10_000, places: 1)
  }

  private var hundredths: Int {
    Int(components.seconds) * 100 + Int(components.attoseconds / 10_000_000_000_000_000)
  }

  private static func decimal(_ number: Int, places: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
