import Diagnostics
import Records
import TestSupport
import Testing

func readCSV(_ bytes: [UInt8]) -> Checked<Table?> {
  bytes.withUnsafeBufferPointer { CSV.read($0, file: file) }
}

func readCSV(_ text: String) -> Checked<Table?> { readCSV(Array(text.utf8)) }

extension Table {
  /// The texts of the header and the rows.
  var texts: [[String]] { ([header] + rows.map(\.cells)).map { $0.map(\.text) } }

  /// The places of the header's cells, then of each row and its cells.
  var places: [Place] { header.map(\.place) + rows.flatMap { [$0.place] + $0.cells.map(\.place) } }
}

struct TableCase: Sendable, CustomTestStringConvertible {
  let testDescription, text: String
  let rows: [[String]]

  init(_ testDescription: String, _ text: String, _ rows: [[String]]) {
    self.testDescription = testDescription
    self.text = text
    self.rows = rows
  }
}

private let plain = [["năm", "tên"], ["2023", "Vừ Thị Mỷ"], ["2022", ""]]

@Test(arguments: [
  TableCase("commas", "năm,tên\n2023,Vừ Thị Mỷ\n2022,\n", plain),
  TableCase("semicolons", "năm;tên\n2023;Vừ Thị Mỷ\n2022;\n", plain),
  TableCase("tabs", "năm\ttên\n2023\tVừ Thị Mỷ\n2022\t\n", plain),
  TableCase("CR LF", "năm,tên\r\n2023,Vừ Thị Mỷ\r\n2022,\r\n", plain),
  TableCase("CR", "năm,tên\r2023,Vừ Thị Mỷ\r2022,\r", plain),
  TableCase("no last line end", "năm,tên\n2023,Vừ Thị Mỷ\n2022,", plain),
  TableCase("a byte-order mark", "\u{FEFF}năm,tên\n2023,Vừ Thị Mỷ\n2022,\n", plain),
  TableCase("a mark before quotes", "\u{FEFF}\"năm\",tên\n2023,Vừ Thị Mỷ\n2022,\n", plain),
  TableCase("the separator told", "sep=;\r\nnăm;tên\r\n2023;Vừ Thị Mỷ\r\n2022;\r\n", plain),
  TableCase("told behind a mark", "\u{FEFF}SEP=\t\nnăm\ttên\n2023\tVừ Thị Mỷ\n2022\t\n", plain),
  TableCase("told against the header", "sep=;\na,b,c;d\n1;2", [["a,b,c", "d"], ["1", "2"]]),
  TableCase("blank lines", "\n \nnăm,tên\n\n2023,Vừ Thị Mỷ\n\t\n2022,\n\n\n", plain),
  TableCase("rows of separators alone", ",,,\nnăm,tên\n,\n2023,Vừ Thị Mỷ\n2022,\n,,,\n,,,", plain),
  TableCase("empty cells behind the last column", "năm,tên,,\n2023,Vừ Thị Mỷ,,\n2022,,,\n", plain),
  TableCase("more of them than in the header", "năm,tên\n2023,Vừ Thị Mỷ,,,\n2022,,, \n", plain),
  TableCase("an empty column within", "năm,,tên\n2023,,Vừ Thị Mỷ\n2022,,\n", plain),
  TableCase("blanks around", " năm , tên\n2023 ,\t Vừ Thị Mỷ \n2022,  \n", plain),
  TableCase("no-break spaces around", "năm,tên\n\u{A0}2023,Vừ Thị Mỷ\u{A0}\u{A0}\n2022,\u{A0}\n", plain),
  TableCase("quotes", "\"năm\",\"tên\"\n\"2023\",\"Vừ Thị Mỷ\"\n\"2022\",\"\"\n", plain),
  TableCase("blanks around and in quotes", "năm,tên\n 2023 , \" Vừ Thị Mỷ\n\" \t\n2022 ,\" \"", plain),
  TableCase("a header alone", "năm,tên", [["năm", "tên"]]),
  TableCase("one column", "tên\nVừ\n\"\"\nMỷ\n", [["tên"], ["Vừ"], ["Mỷ"]]),
])
func aTableIsReadHoweverItsCellsAreParted(_ c: TableCase) throws {
  let read = readCSV(c.text)
  #expect(read.problems == [])
  #expect(try #require(read.value).texts == c.rows)
}

@Test(arguments: [
  TableCase("a separator", "a,b\n\"1,2\",3", [["a", "b"], ["1,2", "3"]]),
  TableCase("line ends", "a,b\n\"1\n2\r\n\r\n3\",4", [["a", "b"], ["1\n2\r\n\r\n3", "4"]]),
  TableCase(
    "quotes written twice", #"a,"b""c"# + "\"\n\"\"\"1\"\" và \"\"2\"\"\",\"\"\"\"",
    [["a", #"b"c"#], [#""1" và "2""#, #"""#]]),
  TableCase("single quotes mean nothing", "a,b\n'1,2'", [["a", "b"], ["'1", "2'"]]),
  TableCase(
    "a quote within a cell without", "a,b\n5\" x,Ca khúc \"Nhớ\"", [["a", "b"], ["5\" x", "Ca khúc \"Nhớ\""]]),
  TableCase("other separators", "a;b\n1,2;3\t4", [["a", "b"], ["1,2", "3\t4"]]),
  TableCase("a cell over several lines in the header", "\"a\nb\",c\n1,2", [["a\nb", "c"], ["1", "2"]]),
])
func quotesHoldTheirCellTogether(_ c: TableCase) throws {
  let read = readCSV(c.text)
  #expect(read.problems == [])
  #expect(try #require(read.value).texts == c.rows)
}

@Test(arguments: [
  TableCase("the most frequent", "a;b,x;c\n", [["a", "b,x", "c"]]),
  TableCase("comma first", "a,b;c\n", [["a", "b;c"]]),
  TableCase("semicolon before tab", "a;b\tc\n", [["a", "b\tc"]]),
  TableCase("quotes do not count", "\"a,b,c\";d\n", [["a,b,c", "d"]]),
  TableCase("nor doubled ones", "\"a\"\",b,c\";d\n", [["a\",b,c", "d"]]),
  TableCase("a quote within a cell opens nothing", "5\" a;b;c\n", [["5\" a", "b", "c"]]),
  TableCase("rows do not count", "a;b\n1,2,3,4;5\n", [["a", "b"], ["1,2,3,4", "5"]]),
  TableCase("rows of separators above do", ";;;\na,b,c;d\n", [["a,b,c", "d"]]),
  TableCase("none", "a\n1\n", [["a"], ["1"]]),
])
func theSeparatorIsTakenFromTheHeader(_ c: TableCase) throws {
  #expect(try #require(readCSV(c.text).value).texts == c.rows)
}

@Test(arguments: ["", "\n", "\u{FEFF}", " \r\n,,\r\n", "sep=;", "sep=;\n\n", "\"\""])
func aTableWithoutAHeaderHasNoValueAndNoFault(_ text: String) {
  #expect(readCSV(text).value == nil)
  #expect(readCSV(text).problems == [])
}

@Test func everyRowAndCellKnowsItsBytes() throws {
  let marked = Marked(
    "\u{FEFF}«năm» , «\"tên\"»,«ghi chú»,\r\n\r\n« «2023»,«\"Vừ \"\"Mỷ\"\"\r\n\"»,«»»\r\n««1»,\t«x»,«\"\"» ,»")
  let table = try #require(readCSV(marked.bytes).value)
  #expect(table.texts == [["năm", "tên", "ghi chú"], ["2023", "Vừ \"Mỷ\"", ""], ["1", "x", ""]])
  #expect(table.places == marked.places)
}

@Test func anEmptyCellIsThePointWhereItWouldBe() throws {
  let marked = Marked("«a»;«b»;«c»\n««1»;«»  ;«»»")
  #expect(try #require(readCSV(marked.bytes).value).places == marked.places)
}
