import Diagnostics
import Records
import Testing

@Suite struct CSVTextTests {
  private func line(_ cells: [CSVText.Cell]) -> String {
    var table = CSVText()
    table.add(cells)
    return String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test(arguments: [
    ("một", "một"), ("a,b", "\"a,b\""), ("nói \"vâng\"", "\"nói \"\"vâng\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-5", "'-5"), ("@x", "'@x"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
    ("a=b", "a=b"), ("=a,b", "\"'=a,b\""),
  ])
  func textIsQuotedAndNeverAFormula(_ text: String, _ written: String) {
    #expect(line([.text(text)]) == written + "\r\n")
  }

  @Test func numbersStayAsTheyAre() {
    #expect(line([.number("-2,5"), .number("12"), .text("x")]) == "\"-2,5\",12,x\r\n")
  }

  @Test func aTableBeginsWithAByteOrderMarkAndIsReadBackAsItWas() {
    var table = CSVText()
    table.add([.text("tên"), .text("ghi chú")])
    table.add([.text("Vàng \"Dính\""), .text("hai\r\ndòng, một ô")])
    #expect(table.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let read = table.bytes.withUnsafeBufferPointer { CSV.read($0, file: FileNumber(0)) }
    #expect(read.problems.isEmpty)
    #expect(read.value?.rows.first?.cells.map(\.text) == ["Vàng \"Dính\"", "hai\r\ndòng, một ô"])
  }
}
