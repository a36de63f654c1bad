import Diagnostics
import Records
import TestSupport
import Testing

struct LedgerCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String
  let fact: LedgerFact
  let rows: [[String]]?

  /// Expects `fact` at each place marked, and beside it `rows`, the header first.
  init(_ testDescription: String, _ text: String, _ fact: LedgerFact, _ rows: [[String]]?) {
    self.testDescription = testDescription
    self.text = text
    self.fact = fact
    self.rows = rows
  }
}

private func expectFault(_ c: LedgerCase) {
  let marked = Marked(c.text)
  let read = readCSV(marked.bytes)
  #expect(read.problems == marked.places.map { Diagnostic(.ledger(c.fact), at: $0) })
  #expect(read.value?.texts == c.rows)
}

@Test(arguments: [
  LedgerCase(
    "too few", "a,b,c\n«1,2»\n4,5,6", .wrongCellCount(expected: 3, found: 2), [["a", "b", "c"], ["4", "5", "6"]]),
  LedgerCase("one alone", "a,b,c\r\n«1»\r\n", .wrongCellCount(expected: 3, found: 1), [["a", "b", "c"]]),
  LedgerCase("too many", "a,b\n«1,2,,4,,»\n5,6", .wrongCellCount(expected: 2, found: 4), [["a", "b"], ["5", "6"]]),
  LedgerCase("too few in two rows", "a,b\n«1»\n«2»", .wrongCellCount(expected: 2, found: 1), [["a", "b"]]),
  LedgerCase(
    "beyond the empty end of the header", "a,b,,\n«1,2,,,5»", .wrongCellCount(expected: 2, found: 5), [["a", "b"]]),
  LedgerCase(
    "over several lines", "a,b\n«\"1\n2\"»\n3,4", .wrongCellCount(expected: 2, found: 1), [["a", "b"], ["3", "4"]]),
])
func aRowThatDoesNotFitTheHeaderIsShownWhole(_ c: LedgerCase) { expectFault(c) }

@Test(arguments: [
  LedgerCase("to the end", "a,b\n1,2\n3,«\"»4\n5,6\n7,8", .unclosedQuote, [["a", "b"], ["1", "2"]]),
  LedgerCase("at the end", "a,b\n1,«\"»", .unclosedQuote, [["a", "b"]]),
  LedgerCase("a doubled quote last", "a,b\n1,«\"»2\"\"", .unclosedQuote, [["a", "b"]]),
  LedgerCase("in the header", "a,«\"»b\n1,2\n", .unclosedQuote, nil),
  LedgerCase("closed by the next cell's", "a,b\n«\"»1,\"2\"\n3,4", .unclosedQuote, [["a", "b"]]),
  LedgerCase("closed by a later row's", "a,b\n1,«\"»2\n\"3\",4\n5,6", .unclosedQuote, [["a", "b"]]),
  LedgerCase("control characters behind it", "a,b\n1,«\"»2\u{1}\n3,4", .unclosedQuote, [["a", "b"]]),
])
func aQuoteThatStaysOpenIsShownAndEndsTheReading(_ c: LedgerCase) { expectFault(c) }

@Test(arguments: [
  LedgerCase("a word", "a,b\n\"1\" «x»,2\n3,4", .textAfterQuote, [["a", "b"], ["3", "4"]]),
  LedgerCase(
    "quotes not doubled", "a,b\n\"Bài \"«Nhớ\" hay\"»,2\n3,4", .textAfterQuote,
    [["a", "b"], ["3", "4"]]),
  LedgerCase("the last cell", "a,b\n1,\"2\" «x» \r\n3,4", .textAfterQuote, [["a", "b"], ["3", "4"]]),
  LedgerCase("an empty cell", "a,b\n\"\"«x»,\n3,4", .textAfterQuote, [["a", "b"], ["3", "4"]]),
  LedgerCase("alone in its row", "a\n\"\" «x»\n3", .textAfterQuote, [["a"], ["3"]]),
  LedgerCase("in two cells", "a,b\n\"1\"«x»,\"2\"«y»", .textAfterQuote, [["a", "b"]]),
  LedgerCase("and a cell too few", "a,b\n\"1\"«x»", .textAfterQuote, [["a", "b"]]),
])
func textBehindAQuoteIsShown(_ c: LedgerCase) { expectFault(c) }

@Test(arguments: [
  LedgerCase("NUL", "a,b\n1,2«\0»3\n4,5", .controlCharacter("U+0000"), [["a", "b"], ["4", "5"]]),
  LedgerCase("in quotes", "a,b\n1,\"đ«\u{1B}»\"\n4,5", .controlCharacter("U+001B"), [["a", "b"], ["4", "5"]]),
  LedgerCase("DEL", "a,b\n«\u{7F}»,2", .controlCharacter("U+007F"), [["a", "b"]]),
  LedgerCase("C1", "a,b\n1,đ«\u{90}»x", .controlCharacter("U+0090"), [["a", "b"]]),
  LedgerCase("the first of a cell", "a,b\n«\u{1}»x\u{1},«\u{1}»", .controlCharacter("U+0001"), [["a", "b"]]),
  LedgerCase("in the header", "a,b«\0»\n1,2", .controlCharacter("U+0000"), nil),
])
func aControlCharacterIsShown(_ c: LedgerCase) { expectFault(c) }

@Test(arguments: [
  LedgerCase("twice", "a,b,«a»\n1,2,3", .duplicateColumn("a"), [["a", "b"], ["1", "2"]]),
  LedgerCase(
    "three times", "a,«a»,b, «\"a\"» \n1,2,3,4", .duplicateColumn("a"),
    [["a", "b"], ["1", "3"]]),
  LedgerCase(
    "its marks composed and not", "tên,«te\u{302}n»\n1,2", .duplicateColumn("te\u{302}n"), [["tên"], ["1"]]),
])
func aColumnThatStandsTwiceIsShownAtItsSecondName(_ c: LedgerCase) { expectFault(c) }

@Test(arguments: [
  LedgerCase("within", "a,«»,b\n1,2,3\n4,5,6", .namelessColumn(2), [["a", "b"], ["1", "3"], ["4", "6"]]),
  LedgerCase(
    "at the end", "a,b,«»,\n1,2,,\n4,5,6\n7,8,9", .namelessColumn(3),
    [["a", "b"], ["1", "2"], ["4", "5"], ["7", "8"]]),
  LedgerCase("two", "a,«»,«»\n1,,3\n4,5,6", .namelessColumn(3), nil),
])
func aColumnWithoutANameIsShownOnceSomethingStandsInIt(_ c: LedgerCase) {
  guard c.rows == nil else { return expectFault(c) }
  let marked = Marked(c.text)
  let facts: [LedgerFact] = [.namelessColumn(3), .namelessColumn(2)]
  #expect(
    readCSV(marked.bytes).problems == zip(facts, marked.places.reversed()).map { Diagnostic(.ledger($0), at: $1) })
}

@Test func bytesThatAreNotUTF8AreShownAndNothingElse() {
  let read = readCSV(Array("a,b\n1\n2,".utf8) + [0xC4, 0x90, 0xD1, 0x41])
  #expect(read.value == nil)
  #expect(read.problems == [Diagnostic(.publishing(.notUTF8), at: Place(file, 10..<11))])
}

@Test func upToAThousandColumnsAreRead() throws {
  let names = { (count: Int) in (1...count).map { "c\($0)" }.joined(separator: ";") }
  let table = try #require(readCSV(names(1000) + ";;;\n" + names(1000) + "\n").value)
  #expect(table.header.count == 1000)
  #expect(table.rows.count == 1)
  let marked = Marked("«\(names(1001))»\n1\n")
  #expect(
    readCSV(marked.bytes).problems
      == [Diagnostic(.ledger(.tooManyColumns(limit: 1000, found: 1001)), at: marked.places[0])])
  let wide = Marked("a;b\n«" + String(repeating: "1;", count: 999_999) + "1»\n2;3")
  let read = readCSV(wide.bytes)
  #expect(read.problems == [Diagnostic(.ledger(.wrongCellCount(expected: 2, found: 1_000_000)), at: wide.places[0])])
  #expect(read.value?.texts == [["a", "b"], ["2", "3"]])
}

@Test(arguments: ["", "\""])
func upTo64KiBOfACellAreRead(quote: String) throws {
  let long = String(repeating: "a", count: 1 << 16)
  #expect(try #require(readCSV("a,b\n\(quote)\(long)\(quote),2\n").value).texts[1] == [long, "2"])
  let marked = Marked("a,b\n«\(quote)\(long)b\(quote)»,2\n3,4")
  let read = readCSV(marked.bytes)
  #expect(read.problems == [Diagnostic(.ledger(.cellTooLong(kilobytes: 64)), at: marked.places[0])])
  #expect(read.value?.texts == [["a", "b"], ["3", "4"]])
}

@Test func readingStopsAfterAThousandFaults() throws {
  let read = readCSV("a,b\n" + String(repeating: "1\n", count: 1000) + "2,3\n4\n")
  #expect(read.problems.count == 1001)
  #expect(read.problems.last == Diagnostic(.ledger(.tooManyFaults(limit: 1000)), at: Place(file, 2004..<2007)))
  #expect(readCSV("a\n" + String(repeating: "\0x,", count: 100_000)).problems.count == 1000)
}
