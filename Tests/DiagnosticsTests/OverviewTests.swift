import Diagnostics
import Testing

@Test(arguments: Language.allCases)
func theOverviewHasEachCodeOnceWithASentence(_ language: Language) {
  let lines = Explanation.overview(in: language).split(separator: "\n").filter { $0.hasPrefix("  ") }
  let words = lines.map { $0.split(separator: " ") }
  #expect(words.map { String($0[0]) }.sorted() == Code.allCases.map(\.rawValue).sorted())
  #expect(words.allSatisfy { $0.count > 2 })
}

@Test func noLineOfAFileThatIsNoTextIsShown() {
  #expect(!SourceText([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]).position(of: 0..<0).isOfText)
  #expect(SourceText(Array("đề: x\n".utf8)).position(of: 0..<0).isOfText)
}
