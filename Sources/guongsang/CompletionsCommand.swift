import ArgumentParser
import Diagnostics

/// `guongsang completions`: what a shell offers when Tab is pressed.
struct CompletionsCommand: ParsableArguments {
  @Argument var shell: String
  @Option var lang: String?

  func run(in language: Language) -> Int32 {
    // The manual has refused every other name.
    guard let shell = Shell(rawValue: shell) else { return Program.wrongUsage }
    Output.write(Manual.completions(for: shell, in: language))
    return 0
  }
}
