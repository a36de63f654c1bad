import Diagnostics
import Glibc
import Publishing

/// Writes to the streams of the process: results to standard output, diagnostics and progress to standard error.
enum Output {
  /// Writes a result.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes the bytes of a result.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a diagnostic or progress.
  static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes the errors that keep a command from trusting the site.
  static func writeErrors(of outcome: Outcome, in language: Language) {
    let report = Report(outcome.problems.filter(\.isError), files: outcome.sources, language: language)
    writeError(report.text(coloured: isColoured))
    writeError(ClosingWords.problems(summary: report.summary()).words(in: language) + "\n")
  }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether messages may have colours: on a terminal, unless NO_COLOR (no-color.org) is set.
  static var isColoured: Bool {
    guard errorIsTerminal else { return false }
    return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return endUnlessReaderLeft(descriptor) }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// A reader that has gone away has seen all it wanted; a result that a full disk cuts off is no result.
  private static func endUnlessReaderLeft(_ descriptor: Int32) {
    let failure = MachineFailure(.write, "/dev/stdout")
    if descriptor == STDERR_FILENO || failure.reason == MachineReason(errno: EPIPE) { return }
    let language = Settings.language(in: processArguments())
    writeError(Report([failure.diagnostic], files: OneFile(path: ""), language: language).text())
    exit(failure.exitCode)
  }
}
