import Testing

@testable import Diagnostics

@Test(arguments: Language.allCases)
func everyCodeIsExplained(language: Language) {
  let missing = Code.allCases.filter { Explanation(of: $0, in: language) == nil }
  #expect(missing.isEmpty, "\(missing.map(\.rawValue))")
}

@Test(arguments: Language.allCases)
func nothingIsExplainedThatIsNoCode(language: Language) {
  #expect(Explanation.sections(in: language).filter { Code(rawValue: $0.heading) == nil }.map(\.heading) == [])
}

@Test(arguments: [
  ("consent", ["consent-date", "name-without-consent", "picture-without-consent", "video-without-consent"]),
  ("concent", ["consent-date", "name-without-consent", "picture-without-consent", "video-without-consent"]),
  ("unknown-kye", ["unknown-key"]), ("", []), ("qqqqqqqqqq", []),
])
func aPartOfACodeLeadsToThoseThatHaveIt(name: String, codes: [String]) {
  #expect(Code.meant(by: name) == codes)
}

@Test func anExampleThatIsAFileSaysWhich() throws {
  let text = try #require(Explanation(of: .agencyGone, in: .en)).text
  #expect(text.contains("\n  content/agencies.yml\n    - id: ban-dan-van\n"))
}

@Test func anExplanationIsPrintedWithoutTheMarksOfMarkdown() throws {
  let text = try #require(Explanation(of: .unknownKey, in: .vi)).text
  #expect(text.hasPrefix("unknown-key\n\n"))
  #expect(!text.contains("```") && !text.contains("**") && !text.contains("## "))
  #expect(text.contains("\nSai:\n\n    sumary: ") && text.contains("\nĐúng:\n\n    summary: "))
}
