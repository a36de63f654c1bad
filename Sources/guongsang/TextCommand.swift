import ArgumentParser
import Diagnostics
import Vietnamese

/// `guongsang text`: the rules of Vietnamese text, lines in, lines out.
struct TextCommand: ParsableArguments {
  @Argument var rule: String
  @Option var lang: String?

  func run() -> Int32 {
    let lines = Input.lines(of: Input.standard())
    var status: Int32 = 0
    let answers: [String]
    switch rule {
    case "normalise": answers = lines.map { normalised($0) }
    case "fold": answers = lines.map { fold($0) }
    case "tone": answers = lines.map { oldTonePlace($0) }
    case "sort": answers = lines.map { (CollationKey($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    case "name": answers = lines.map { Self.parts(of: $0) }
    default:
      answers = lines.map { slug($0) }
      if answers.contains("") { status = 1 }
    }
    Output.write(answers.map { $0 + "\n" }.joined())
    return status
  }

  /// `given, family, middle`, with `–` for none.
  private static func parts(of line: String) -> String {
    let name = PersonName(line)
    return [name?.given, name?.family, name?.middle].map { $0 ?? "–" }.joined(separator: ", ")
  }
}
