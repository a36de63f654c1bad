import Glibc
import Testing

@testable import Markdown

@Suite struct WithAdditionsOff {
  @Test(arguments: sectionInputs)
  func ourHTMLIsLibcmarksOwn(input: String) {
    #expect(text(plain(Array(input.utf8))) == text(referenceHTML(Array(input.utf8))))
  }

  @Test func ourHTMLIsLibcmarksOwnOnGeneratedText() {
    for seed in 0..<3000 as Range<UInt64> {
      var generator = GeneratedText(seed: seed)
      for input in [
        Array(generator.flat().utf8), Array(generator.nested().utf8), generator.mutated(generator.nested()),
      ] {
        let (ours, theirs) = (plain(input), referenceHTML(input))
        if ours != theirs {
          Issue.record("seed \(seed): \(text(input).debugDescription)\n\(text(ours))\n\(text(theirs))")
          return
        }
      }
    }
  }

  /// The specification is under another licence than this project, so its text is not here.
  @Test(.enabled(if: getenv("COMMONMARK_SPEC") != nil, "COMMONMARK_SPEC names no spec.txt"))
  func ourHTMLIsLibcmarksOwnOnEveryExampleOfTheSpecification() throws {
    let examples = try specificationExamples(at: String(cString: #require(getenv("COMMONMARK_SPEC"))))
    #expect(examples.count > 600)
    for example in examples {
      #expect(text(plain(Array(example.markdown.utf8))) == example.html)
      #expect(plain(Array(example.markdown.utf8)) == referenceHTML(Array(example.markdown.utf8)))
    }
  }

  @Test(arguments: [
    String(repeating: ">", count: 100_000), String(repeating: "*a ", count: 50_000),
    String(repeating: "[", count: 50_000),
    String(repeating: "![", count: 50_000) + "x" + String(repeating: "](y)", count: 50_000),
    String(repeating: "- ", count: 1_000) + "x",
  ])
  func deepNestingNeedsNoStack(input: String) {
    #expect(plain(Array(input.utf8)) == referenceHTML(Array(input.utf8)))
  }

  @Test(
    arguments: [
      [0], [0x61, 0, 0x62, 0x0A, 0], [0xFF, 0xFE, 0x2A, 0x80], [0x0D], [0x0D, 0x0A, 0x61, 0x0D, 0x62],
      [0xEF, 0xBB, 0xBF, 0x23, 0x20],
      [0xEF, 0xBB, 0xBF], [0xC3], [0x5B, 0xC3, 0x5D, 0x28, 0xF0, 0x29], [0x60, 0x60, 0x60, 0], [0x26, 0x23],
    ] as [[UInt8]])
  func oddBytesComeThrough(input: [UInt8]) {
    #expect(plain(input) == referenceHTML(input))
  }

  @Test func onlyTheRangeIsRead() {
    let input = Array("# no\n*yes*\n# no".utf8)
    #expect(text(input.withUnsafeBufferPointer { plainHTML($0, 5..<10) }) == "<p><em>yes</em></p>\n")
    #expect(input.withUnsafeBufferPointer { plainHTML($0, 5..<5) } == [])
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The examples of a CommonMark `spec.txt`; `→` stands for a tab there.
private func specificationExamples(at path: String) throws -> [(markdown: String, html: String)] {
  let descriptor = open(path, O_RDONLY)
  try #require(descriptor >= 0)
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = read(descriptor, &bytes, bytes.count)
  let fence = String(repeating: "`", count: 32)
  var examples: [(String, String)] = []
  var part: (markdown: String, html: String)?
  var isHTML = false
  for line in text(Array(bytes[..<count])).split(separator: "\n", omittingEmptySubsequences: false) {
    let line = line.split(separator: "→", omittingEmptySubsequences: false).joined(separator: "\t")
    if line == fence + " example" {
      (part, isHTML) = (("", ""), false)
    } else if line == fence, let done = part {
      examples.append(done)
      part = nil
    } else if line == ".", !isHTML {
      isHTML = true
    } else if isHTML {
      part?.html += line + "\n"
    } else {
      part?.markdown += line + "\n"
    }
  }
  return examples
}
