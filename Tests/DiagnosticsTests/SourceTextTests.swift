import Diagnostics
import Testing

struct PositionCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String
  let range: Range<Int>
  let start, end: [Int]
  let line: String

  init(_ testDescription: String, _ text: String, _ range: Range<Int>, _ start: [Int], _ end: [Int], _ line: String) {
    self.testDescription = testDescription
    self.text = text
    self.range = range
    self.start = start
    self.end = end
    self.line = line
  }
}

@Test(arguments: [
  PositionCase("LF", "a\nbc\n", 3..<4, [2, 2], [2, 3], "bc"),
  PositionCase("CR LF", "a\r\nbc\r\n", 3..<5, [2, 1], [2, 3], "bc"),
  PositionCase("CR", "a\rbc\r", 2..<4, [2, 1], [2, 3], "bc"),
  PositionCase("a line's end belongs to it", "ab\ncd", 2..<3, [1, 3], [2, 1], "ab"),
  PositionCase("between CR and LF", "ab\r\ncd", 3..<3, [1, 3], [1, 3], "ab"),
  PositionCase("the last line, empty", "a\n", 2..<2, [2, 1], [2, 1], ""),
  PositionCase("U+2028 is no line end to an editor", "a\u{2028}b", 4..<5, [1, 3], [1, 4], "a\u{2028}b"),
  PositionCase("beyond the file", "ab", 9..<12, [1, 3], [1, 3], "ab"),
  PositionCase("only a byte-order mark", "\u{FEFF}", 0..<3, [1, 1], [1, 1], ""),
  PositionCase("inside the mark", "\u{FEFF}ab", 1..<4, [1, 1], [1, 2], "ab"),
  PositionCase("an empty file", "", 0..<0, [1, 1], [1, 1], ""),
  PositionCase("empty lines", "\n\n\n", 2..<2, [3, 1], [3, 1], ""),
])
func linesAndColumnsCountAsAnEditorDoes(_ c: PositionCase) {
  let position = SourceText(Array(c.text.utf8)).position(of: c.range)
  #expect([position.start.line, position.start.column] == c.start)
  #expect([position.end.line, position.end.column] == c.end)
  #expect(position.line == c.line)
}

@Test func aPlaceTooFarForItsNumbersIsClampedNotTrapped() {
  let place = Place(FileNumber(1), 5..<Int.max)
  #expect(place.end == UInt32.max)
  #expect(place.range.lowerBound == 5)
}
