import ArgumentParser
import Diagnostics

/// `guongsang explain`: more about a diagnostic, with a wrong and a right example; without a code, all codes.
struct ExplainCommand: ParsableArguments {
  @Argument var code: String?
  @Option var lang: String?

  /// - Throws: a code that is none.
  func run(in language: Language) throws(UsageError) -> Int32 {
    guard let code else {
      Output.write(Explanation.overview(in: language))
      return 0
    }
    // As it is printed, `[unknown-key]`, it may be pasted.
    let name = code.lowercased().filter { $0 != "[" && $0 != "]" }
    guard let known = Code(rawValue: name) else {
      throw UsageError(fact: .unknownCode(code, nearest: Code.meant(by: name)))
    }
    Output.write(Explanation(of: known, in: language)?.text ?? known.rawValue + "\n")
    return 0
  }
}
