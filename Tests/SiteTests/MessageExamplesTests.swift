import Diagnostics
import TestSupport
import Testing

/// What `docs/thong-bao.md` and `docs/messages.md` say of each message, and whether their examples are what they say.
@Suite struct MessageExamples {
  /// Codes without examples: no file of a site brings them about, or only one that is most odd.
  static let withoutExamples: Set = ["missing-string", "no-strings", "no-template", "yaml-syntax"]

  static let vietnamese = MessageSection.all(in: document("thong-bao.md"), wrong: "Sai:", right: "Đúng:")
  static let english = MessageSection.all(in: document("messages.md"), wrong: "Wrong:", right: "Right:")

  private static func document(_ name: String) -> String {
    String(decoding: contents(of: Program.projectFolder + "/docs/" + name) ?? [], as: UTF8.self)
  }

  /// The examples of both documents, each once.
  static let examples: [TriedExample] = {
    var seen: Set<[ExampleFence]> = []
    var examples: [TriedExample] = []
    for section in vietnamese + english {
      for (fences, isRight) in [(section.wrong, false), (section.right, true)] {
        guard seen.insert(fences + [ExampleFence(language: section.code, place: "\(isRight)", text: "")]).inserted
        else { continue }
        let number = examples.count
        if let example = TriedExample(fences, code: section.code, isRight: isRight, number: number) {
          examples.append(example)
        }
      }
    }
    return examples
  }()

  @Test(arguments: [vietnamese, english])
  func everyCodeHasItsSectionWithBothExamples(_ sections: [MessageSection]) {
    #expect(sections.map(\.code) == Code.allCases.map(\.rawValue).sorted())
    for section in sections {
      let has = (wrong: !section.wrong.isEmpty, right: !section.right.isEmpty)
      let needs = !Self.withoutExamples.contains(section.code)
      #expect(has == (needs, needs), "\(section.code)")
      #expect(section.prose.contains { !$0.isEmpty }, "\(section.code) says nothing")
    }
  }

  @Test func bothDocumentsHaveTheSameSectionsAndTryThem() {
    #expect(Self.vietnamese.map(\.code) == Self.english.map(\.code))
    for (one, other) in zip(Self.vietnamese, Self.english) {
      let places = { (section: MessageSection) in (section.wrong + section.right).map(\.place) }
      #expect(places(one) == places(other), "\(one.code)")
    }
    #expect(Set(Self.examples.map(\.code)).count > 120)
  }

  @Test func theSiteBelowTheExamplesIsWithoutFault() throws {
    #expect(try TestSite(ExampleSite.files).check("--format", "json").text == "[]\n")
  }

  @Test(arguments: [false, true])
  func anEntryIsReportedAsItsSectionSays(isRight: Bool) throws {
    let examples = Self.examples.filter { $0.isEntry && $0.isRight == isRight }
    try check(examples)
  }

  /// Examples of files that have one place only, side by side where neither can disturb the other.
  static let neighbours: [[TriedExample]] = [false, true].flatMap { isRight in
    let alone = examples.filter { !$0.isEntry && $0.isRight == isRight }
    // One file is often the right one for several codes.
    let sets = Dictionary(grouping: alone, by: \.files).values.sorted { $0[0].code < $1[0].code }
    var lanes = Dictionary(grouping: sets) { $0[0].lane }
    let others = lanes.removeValue(forKey: .others) ?? []
    let longest = lanes.values.map(\.count).max() ?? 0
    return others + (0..<longest).map { number in lanes.values.flatMap { $0.dropFirst(number).prefix(1).joined() } }
  }

  @Test(arguments: neighbours)
  func aFileIsReportedAsItsSectionSays(_ examples: [TriedExample]) throws { try check(examples) }

  /// Checks the site with the files of `examples`; what two of them have in common is the same.
  private func check(_ examples: [TriedExample]) throws {
    let site = try TestSite(ExampleSite.files)
    for (path, text) in examples.flatMap(\.files) { site.write(path, text) }
    let problems = try site.check("--format", "json").problems()
    for example in examples {
      // What some files lack is told elsewhere.
      let own = problems.filter { example.lane == .others || $0.path.map { example.files[$0] != nil } ?? false }
      let isReported = own.contains { $0.code == example.code }
      #expect(
        isReported != example.isRight, "\(example.code), \(example.isRight ? "right" : "wrong"): \(own.map(\.code))")
    }
  }
}
