import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private let head = "Ngày quyết định;Danh hiệu;Đối tượng;Họ và tên;Cơ quan\n"
private let an = "2023-04-28;giay-khen;Cá nhân;Lý An;a\n"

private let needed = [
  column("date", "Ngày quyết định"), column("title", "Danh hiệu"), column("subject", "Đối tượng"),
  column("name", "Họ và tên"), column("agency", "Cơ quan"),
]

/// A table of awards as somebody saves it from a spreadsheet; what is said of it, and whom it honours.
struct SheetCase: Sendable, CustomTestStringConvertible {
  let testDescription, table: String
  let names: [String]
  let facts: [Fact]

  init(_ testDescription: String, _ table: String, _ names: [String] = ["Lý An"], _ facts: Fact...) {
    (self.testDescription, self.table, self.names, self.facts) = (testDescription, table, names, facts)
  }
}

/// What is said of `table` by itself, and its awards.
private func read(_ table: String) -> (facts: [Fact], awards: [Award]) {
  let parsed = parse("awards/2023.csv", Array(table.utf8))
  guard case .ledger(let ledger) = parsed.value, case .awards(let awards) = ledger.rows else {
    return (parsed.problems.map(\.fact), [])
  }
  return (parsed.problems.map(\.fact), awards)
}

@Test(arguments: [
  SheetCase("nothing", "", [], .sheet(.blank(needed: needed))),
  SheetCase("separators alone", ";;;;\n;;;;\n", [], .sheet(.blank(needed: needed))),
  SheetCase("rows without a header", an + an, [], .sheet(.noHeader(needed: needed))),
  SheetCase("a header alone", head, []),
  SheetCase(
    "a title above", "DANH SÁCH KHEN THƯỞNG NĂM 2023;;;;\n" + head + an, ["Lý An"], .sheet(.rowsAboveHeader(1))),
  SheetCase(
    "titles with other separators above", "TỈNH ỦY, KHỐI THI ĐUA\n\nDanh sách, năm 2023\n" + head + an, ["Lý An"],
    .sheet(.rowsAboveHeader(2))),
  SheetCase(
    "columns as clerks call them",
    "STT;Số QĐ;NGÀY QĐ;danh hieu thi dua;Đối tượng khen;Họ tên;Cơ quan công tác\n1;4;2023-04-28;giay-khen;Cá nhân;Lý An;a\n"
  ),
  SheetCase(
    "remarks", "Ghi chú;STT;" + head + "x;1;" + an, ["Lý An"], .sheet(.columnNotRead("Ghi chú"))),
  SheetCase(
    "a name misspelt, said once", head.replacingName("Danh hiệu", "Danh hiu") + an, [],
    .ledger(.unknownColumn("Danh hiu", nearest: "Danh hiệu"))),
  SheetCase(
    "columns missing", "Danh hiệu;Họ và tên\ngiay-khen;Lý An\n", [],
    .sheet(.missingColumns([needed[0], needed[2], needed[4]]))),
  SheetCase(
    "the sheet of the reports", "Kỳ báo cáo;Cơ quan;Ngày gửi\n2023-h1;a;2023-06-20\n", [],
    .sheet(.otherTable(folder: "reports", path: "reports/2023.csv"))),
  SheetCase(
    "cells merged", head + an + ";;;Lý Bê;a\n;;;Lý Xê;a\n", ["Lý An"],
    .sheet(.emptyCells(Array(needed[..<3]), others: 1))),
  SheetCase("a row of sums", head + an + "Tổng cộng: 1;;;1;\n", ["Lý An"], .sheet(.totalRow("Tổng cộng: 1"))),
  SheetCase(
    "a heading and a signature", head + "I. CÁ NHÂN;;;;\n" + an + ";;;;Người lập biểu\n", ["Lý An"],
    .sheet(.strayRow("I. CÁ NHÂN", others: 1))),
  SheetCase("the header again", head + an + head + head + an, ["Lý An", "Lý An"], .sheet(.headerAgain(others: 1))),
  SheetCase(
    "spaces of word processors", head + "\u{3000}2023-04-28;giay-khen\u{200B};Cá\u{A0}nhân;Lý\u{A0}An\u{A0};a\u{FEFF}\n"
  ),
  SheetCase(
    "question marks for letters", head + an.replacingName("Lý An", "Ph?m V?n") + an.replacingName("Lý An", "L? H?a"),
    ["Ph?m V?n", "L? H?a"], .sheet(.lostLetters("Ph?m V?n", others: 1))),
  SheetCase(
    "UTF-8 taken for Windows-1252", head + an.replacingName("Lý An", "Há»©a VÄƒn"), ["Há»©a VÄƒn"],
    .sheet(.lostLetters("Há»©a VÄƒn", others: 0))),
  SheetCase(
    "a question and a quotation", head + an.replacingName("Lý An", "Tổ «Ánh đá» Ai? Ta"), ["Tổ «Ánh đá» Ai? Ta"]),
  SheetCase("dashes for nothing", "Lãnh đạo hay trực tiếp;Ngày hủy;" + head + "-;–;" + an),
  SheetCase(
    "errors of the spreadsheet", head + an + an.replacingDay("#VALUE!") + an.replacingDay("#####"), ["Lý An"],
    .sheet(.brokenFormula("#VALUE!", others: 1))),
  SheetCase(
    "two names in a cell", head + an.replacingName("Lý An", "\"Lý An\nLý Bê\""), ["Lý An\nLý Bê"],
    .sheet(.severalNames(2))),
  SheetCase(
    "a number before a name", head + an.replacingName("Lý An", "12. Lý An") + an.replacingName("Lý An", "1 Lý An"),
    ["12. Lý An", "1 Lý An"], .sheet(.numberedName("12. Lý An", without: "Lý An"))),
  SheetCase(
    "days first, said once", head + an.replacingDay("28/4/2023") + an.replacingDay("1/4/2023"), ["Lý An", "Lý An"],
    .entry(.dayFirst("28/4/2023", iso: "2023-04-28", others: 1))),
  SheetCase(
    "days that a spreadsheet has counted, said once", head + an.replacingDay("45044") + an.replacingDay("45017"),
    ["Lý An", "Lý An"], .entry(.dayAsNumber("45044", iso: "2023-04-28", others: 1))),
  SheetCase(
    "a word in another place", head + an.replacingName("Cá nhân", "x"), ["Lý An"],
    .entry(
      .notOneOf(
        "x", allowed: ["individual (cá nhân)", "collective (tập thể)", "household (hộ gia đình)"], nearest: nil))),
])
func aTableIsReadAsAClerkSavesIt(_ c: SheetCase) {
  let (facts, awards) = read(c.table)
  #expect(facts == c.facts)
  #expect(awards.map(\.name.value) == c.names)
}

extension String {
  fileprivate func replacingName(_ name: String, _ other: String) -> String { replacing(name, with: other) }
  fileprivate func replacingDay(_ day: String) -> String { replacing("2023-04-28", with: day) }
}

@Test(arguments: [
  ("2023-04-28 00:00:00", "2023-04-28"), ("28/4/2023 0:00", "2023-04-28"), ("2023/4/28", "2023-04-28"),
  ("28/4/23", "2023-04-28"), ("4/28/2023", "2023-04-28"), ("ngày 28 tháng 4 năm 2023", "2023-04-28"),
  ("31/4/2023", nil), ("2023-02-29", nil), ("tháng tư", nil), ("12345", nil),
])
func aDayIsSuggestedWhereOneIsMeant(text: String, day: String?) { #expect(dayMeant(by: text)?.iso == day) }

@Test(arguments: [
  ("29 điểm", "29"), ("27.5", "27,5"), ("95%", "95"), ("1.000đ", "1.000"), ("1,234.5", "1234,5"), ("0.125", "0,125"),
  ("1.2.3", nil), ("hai mươi", nil), ("5 con gà", nil), ("%", nil),
])
func aNumberIsSuggestedWhereOneIsMeant(text: String, number: String?) { #expect(numberMeant(by: text) == number) }

@Test func aReportWithoutADayIsNotHandedIn() {
  let rows = "2023-h1;a;2023-06-20\n2023-h1;b;\n2023-h1;c;Chưa gửi\n"
  let parsed = parse("reports/2023.csv", Array(("Kỳ báo cáo;Cơ quan;Ngày gửi\n" + rows).utf8))
  #expect(parsed.problems.map(\.fact) == [.sheet(.notHandedIn(others: 1))])
  guard case .ledger(let ledger) = parsed.value, case .submissions(let submissions) = ledger.rows else {
    return #expect(Bool(false))
  }
  #expect(submissions.map(\.agency.id.slug) == ["a"])
}
