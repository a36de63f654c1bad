import Diagnostics
import TestSupport
import Testing

@testable import Catalog

let file = FileNumber(7)

/// The file at `path` below `content/` that says `bytes`.
func parse(_ path: String, _ bytes: [UInt8]) -> Checked<ParsedFile> {
  bytes.withUnsafeBufferPointer { ParsedFile.parse($0, path: path, file: file) }
}

/// A file, what is wrong with it, and where.
struct FileCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  let text: String
  let facts: [Fact]

  /// The file at `path` with the text `text`, in which each of `facts` stands at the mark of its number.
  init(_ description: String, _ path: String, _ text: String, _ facts: Fact...) {
    (testDescription, self.path, self.text, self.facts) = (description, path, text, facts)
  }

  /// What is expected.
  var expected: Set<Diagnostic> {
    Set(zip(facts, Marked(text).places(in: file)).map { Diagnostic($0, at: $1) })
  }

  /// What the program says.
  var found: [Diagnostic] { parse(path, Marked(text).bytes).problems }
}
