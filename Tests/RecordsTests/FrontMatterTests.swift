import Diagnostics
import Records
import TestSupport
import Testing

struct FrontMatterCase: Sendable, CustomTestStringConvertible {
  /// Marked are the opening line's hyphens, the YAML and the body.
  let testDescription, text: String

  init(_ testDescription: String, _ text: String) {
    self.testDescription = testDescription
    self.text = text
  }
}

private func find(_ bytes: [UInt8]) -> Checked<FrontMatter?> {
  bytes.withUnsafeBufferPointer { FrontMatter.find(in: $0, file: file) }
}

@Test(arguments: [
  FrontMatterCase("plain", "«---»\n«title: x\n»---\n«Nội dung\n»"),
  FrontMatterCase("a byte-order mark", "\u{FEFF}«---»\n«title: x\n»---\n«Nội dung»"),
  FrontMatterCase("CR LF", "«---»\r\n«title: x\r\n»---\r\n«Nội dung\r\n»"),
  FrontMatterCase("CR", "«---»\r«title: x\r»---\r«Nội dung\r»"),
  FrontMatterCase("blanks behind the hyphens", "«---» \t\n«title: x\n»---  \n«Nội dung»"),
  FrontMatterCase("nothing between", "«---»\n«»---\n«Nội dung»"),
  FrontMatterCase("an empty line between", "«---»\n«\n»---\n«Nội dung»"),
  FrontMatterCase("no body", "«---»\n«title: x\n»---«»"),
  FrontMatterCase("no body, line ended", "«---»\n«title: x\n»---\n«»"),
  FrontMatterCase("text behind, or blanks before, do not close", "«---»\n«a: |\n--- x\n ---\n»---\n«b»"),
  FrontMatterCase("a rule in the body stays there", "«---»\n«title: x\n»---\n«a\n\n---\n\nb»"),
])
func frontMatterIsFoundBetweenItsLines(_ c: FrontMatterCase) throws {
  let marked = Marked(c.text)
  let found = find(marked.bytes)
  #expect(found.problems == [])
  let front = try #require(found.value)
  #expect(front.opening == marked.places[0])
  #expect([front.yaml, front.body] == Array(marked.ranges[1...]))
}

@Test(arguments: [
  "", "\n", "title: x\n", "\n---\ntitle: x\n---\n",
  " ---\ntitle: x\n---\n", "--- x\n---\n",
])
func aMissingOpeningLineIsReportedAtTheStart(_ text: String) {
  #expect(find(Array(text.utf8)).problems == [Diagnostic(.yaml(.frontMatterNotOpened), at: Place(file, 0..<0))])
  let marked = find(Array("\u{FEFF}\(text)".utf8))
  #expect(marked.value == nil)
  #expect(marked.problems == [Diagnostic(.yaml(.frontMatterNotOpened), at: Place(file, 3..<3))])
}

@Test(arguments: [
  "---", "---\n", "---\ntitle: x\n", "---\ntitle: x\n ---\n", "---\r\ntitle: x",
])
func aMissingClosingLineIsReportedAtTheOpeningOne(_ text: String) {
  let found = find(Array(text.utf8))
  #expect(found.value == nil)
  #expect(found.problems == [Diagnostic(.yaml(.frontMatterNotClosed), at: Place(file, 0..<3))])
}

@Test(arguments: [
  ("«--»\ntitle: x\n---\n", "--", true), ("«----»\ntitle: x\n----\n", "----", true), ("«—» \ntitle: x\n", "—", true),
  ("---\ntitle: x\n«----»\nb\n\n---\n", "----", false), ("---\r\ntitle: x\r\n«–»\r\nb\r\n", "–", false),
])
func otherDashesInPlaceOfTheHyphensAreShown(_ text: String, _ dashes: String, _ isOpening: Bool) {
  let marked = Marked(text)
  let found = find(marked.bytes)
  #expect(found.value == nil)
  #expect(found.problems == [Diagnostic(.yaml(.wrongFence(dashes, isOpening: isOpening)), at: marked.places[0])])
}
