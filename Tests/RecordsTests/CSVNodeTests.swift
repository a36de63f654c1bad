import Diagnostics
import Records
import TestSupport
import Testing

private let names = ["decision": "decision", "Số quyết định": "decision", "subject": "subject", "Họ và tên": "subject"]

private func nodes(_ text: String) throws -> Checked<[Node]> {
  try #require(readCSV(Marked(text).bytes).value).nodes(naming: { names[$0] }, known: names.keys.sorted())
}

@Test func rowsBecomeRecordsOfTheKeysThatTheirColumnsMean() throws {
  let text = "«Họ và tên»;«Số quyết định»\n«\"Vừ; Mỷ\";12»\n«;7»"
  let read = try nodes(text)
  #expect(read.problems == [])
  #expect(
    read.value.map(\.outline) == [#"{subject: "Vừ; Mỷ", decision: "12"}"#, #"{subject: –, decision: "7"}"#])
  let places = Marked(text).places
  #expect(read.value.map(\.place) == Array(places[2...]))
  guard case .record(let pairs) = read.value[1].content else { return #expect(Bool(false)) }
  #expect(pairs.map(\.keyPlace) == Array(places[..<2]))
  #expect(pairs[0].value.place == Place(file, places[3].range.lowerBound..<places[3].range.lowerBound))
}

@Test func aColumnThatIsNotKnownIsLeftOutAndShownAtItsName() throws {
  let text = "decision,«Ho va ten»,«\"ảnh\"»\n1,2,3"
  let read = try nodes(text)
  let facts: [LedgerFact] = [
    .unknownColumn("Ho va ten", nearest: "Họ và tên"), .unknownColumn("ảnh", nearest: nil),
  ]
  #expect(read.problems == zip(facts, Marked(text).places).map { Diagnostic(.ledger($0), at: $1) })
  #expect(read.value.map(\.outline) == [#"{decision: "1"}"#])
}

@Test func twoNamesOfOneMeaningAreShownAtTheSecond() throws {
  let text = "decision,subject,«Số quyết định»\n1,2,3"
  let read = try nodes(text)
  #expect(
    read.problems == [Diagnostic(.ledger(.duplicateColumn("Số quyết định")), at: Marked(text).places[0])])
  #expect(read.value.map(\.outline) == [#"{decision: "1", subject: "2"}"#])
}
