import Diagnostics
import Publishing

/// Tells what a build or a check has found and done, each thing on its own stream.
struct Teller: Sendable {
  private let isJSON: Bool
  private let isQuiet: Bool
  private let timings: Bool
  private let language: Language

  init(_ options: SiteOptions) {
    isJSON = options.isJSON
    isQuiet = options.quiet
    timings = options.timings
    language = options.language ?? options.languageOfSite ?? .vi
  }

  /// A line that grows on a terminal, and is nothing elsewhere.
  var progress: Progress {
    guard Output.errorIsTerminal, !isQuiet, !isJSON else { return Progress() }
    let language = language
    return Progress { part in
      let words: ClosingWords =
        switch part {
        case .reading: .reading
        case .linking: .linking
        case .rendering: .rendering
        }
      Output.writeError(Self.clearLine + words.words(in: language))
    }
  }

  private static let clearLine = "\r\u{1B}[K"

  private func endProgress() {
    if Output.errorIsTerminal, !isQuiet, !isJSON { Output.writeError(Self.clearLine) }
  }

  /// Prints what was found wrong: as JSON to standard output, else as text to standard error. Notes are left out where
  /// quiet was asked for.
  func tellProblems(of outcome: Outcome, in language: Language) -> Report {
    endProgress()
    let problems =
      isQuiet && !isJSON ? outcome.problems.filter { $0.fact.severity != .note } : outcome.problems
    let report = Report(problems, files: outcome.sources, language: language)
    tell(report)
    return report
  }

  private func tell(_ report: Report) {
    if isJSON { return Output.write(report.json()) }
    Output.writeError(report.text(coloured: Output.isColoured))
  }

  /// Prints a closing line. With JSON standard output is the array alone, so it goes to standard error.
  func tell(_ words: ClosingWords, in language: Language) {
    let line = words.words(in: language) + "\n"
    if isJSON || words.isTrouble { return isQuiet && isJSON ? () : Output.writeError(line) }
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
    if isJSON { Output.writeError(table) } else { Output.write(table) }
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
