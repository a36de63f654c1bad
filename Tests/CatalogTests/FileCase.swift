import Diagnostics
import Testing

@testable import Catalog

/// A text in which «…» shows where something is expected; several marks are taken in their order.
struct Marked {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [(index: Int, start: Int)] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«":
        open.append((ranges.count, bytes.count))
        ranges.append(0..<0)
      case "»":
        let (index, start) = open.removeLast()
        ranges[index] = start..<bytes.count
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The places marked, in the order of their opening marks.
  func places(in file: FileNumber) -> [Place] { ranges.map { Place(file, $0) } }
}

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
