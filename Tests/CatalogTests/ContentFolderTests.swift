import Diagnostics
import Testing

@testable import Catalog

struct PurposeCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let purpose: ParsedFile.Purpose

  init(_ path: String, _ purpose: ParsedFile.Purpose) { (testDescription, self.purpose) = (path, purpose) }
}

@Test(arguments: [
  PurposeCase("site.yml", .site), PurposeCase("agencies.yml", .agencies), PurposeCase("communes.yml", .communes),
  PurposeCase("fields.yml", .fields), PurposeCase("titles.yml", .titles), PurposeCase("plans/2023.yml", .plan),
  PurposeCase("stories/a.md", .entry(.story)), PurposeCase("stories/2023/04/a.md", .entry(.story)),
  PurposeCase("news/a.md", .entry(.news)), PurposeCase("announcements/a.md", .entry(.announcement)),
  PurposeCase("pages/a/b.md", .entry(.page)), PurposeCase("media/a.md", .media), PurposeCase("media/b/c.svg", .media),
  PurposeCase("pacts/2023/ban-dan-van.md", .entry(.pact)), PurposeCase("awards/2023.csv", .ledger),
  PurposeCase("nominations/2023.csv", .ledger), PurposeCase("scores/2023.csv", .ledger),
  PurposeCase("reports/2023.csv", .ledger), PurposeCase("pacts/ban-dan-van.md", .unknown),
  PurposeCase("media", .unknown), PurposeCase("site.yaml", .unknown),
  PurposeCase("a.md", .unknown), PurposeCase("stories/a.docx", .unknown), PurposeCase("plans/2023/a.yml", .unknown),
  PurposeCase("plans/kh.yml", .unknown), PurposeCase("awards/2023.xlsx", .unknown), PurposeCase("story/a.md", .unknown),
])
func aFileIsForWhatItsNameSays(file: PurposeCase) {
  #expect(ParsedFile.purpose(of: file.testDescription) == file.purpose)
}

struct MisplacedCase: Sendable, CustomTestStringConvertible {
  let testDescription, nearest: String

  init(_ path: String, _ nearest: String) { (testDescription, self.nearest) = (path, nearest) }
}

@Test(arguments: [
  MisplacedCase("site.yaml", "site.yml"), MisplacedCase("agencys.yml", "agencies.yml"),
  MisplacedCase("Giới thiệu.md", "pages/gioi-thieu.md"), MisplacedCase("bia.jpg", "media/bia.jpg"),
  MisplacedCase("storys/2023/a.md", "stories/2023/a.md"), MisplacedCase("stories/2023/a.txt", "stories/2023/a.md"),
  MisplacedCase("stories/2023/a.jpg", "media/stories/2023/a.jpg"),
  MisplacedCase("plans/ke-hoach-2023.yaml", "plans/2023.yml"), MisplacedCase("plans/kh.yml", "plans/YEAR.yml"),
  MisplacedCase("anh/a.jpg", "media/anh/a.jpg"),
])
func aMisplacedFileIsShownWhereItBelongs(file: MisplacedCase) {
  let number = FileNumber(7)
  let fact = FileFact.unknownFile(file.testDescription, nearest: file.nearest)
  #expect(parse(file.testDescription, [0xFF]).problems == [Diagnostic(.file(fact), at: Place(number, 0..<0))])
}

@Test(arguments: [
  ("awards/2023.xlsx", FileFact.spreadsheet("awards/2023.xlsx", nearest: "awards/2023.csv")),
  ("scores/diem 2022.xls", .spreadsheet("scores/diem 2022.xls", nearest: "scores/2022.csv")),
  ("reports/2023.ods", .spreadsheet("reports/2023.ods", nearest: "reports/2023.csv")),
  ("awards/2023.docx", .spreadsheet("awards/2023.docx", nearest: "awards/2023.csv")),
  ("Khen thưởng 2023.xlsx", .spreadsheet("Khen thưởng 2023.xlsx", nearest: "awards/2023.csv")),
  ("plans/2023.xlsx", .spreadsheetOfData("plans/2023.xlsx", nearest: "plans/2023.yml")),
  ("agencies.xlsx", .spreadsheetOfData("agencies.xlsx", nearest: "agencies.yml")),
  ("stories/2023/a.docx", .notText("stories/2023/a.docx", nearest: "stories/2023/a.md")),
  ("awards/2023.txt", .unknownFile("awards/2023.txt", nearest: "awards/2023.csv")),
])
func aDocumentOfAnOfficeIsToldHowItIsBroughtIn(path: String, fact: FileFact) {
  #expect(parse(path, [0xFF]).problems.map(\.fact) == [.file(fact)])
}

@Test(arguments: ["stories/a.md", "agencies.yml", "plans/2023.yml", "site.yml"])
func bytesThatAreNotUTF8AreShownAndNothingElse(path: String) {
  let parsed = parse(path, Array("---\ntitle: ".utf8) + [0xE1, 0xBA, 0x22] + Array("\n".utf8))
  #expect(parsed.problems == [Diagnostic(.publishing(.notUTF8), at: Place(file, 11..<12))])
}

@Test func aFileCutInACharacterIsNotUTF8() {
  #expect(parse("site.yml", [0x61, 0xC3]).problems == [Diagnostic(.publishing(.notUTF8), at: Place(file, 1..<2))])
}

@Test func anEmptyEntryIsNotOpened() {
  #expect(parse("stories/a.md", []).problems.map(\.fact) == [.yaml(.frontMatterNotOpened)])
}
