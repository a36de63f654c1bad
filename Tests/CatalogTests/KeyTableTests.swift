import Diagnostics
import Records
import Testing

@testable import Catalog

/// A table of keys whatever its record, for what must hold of all of them.
private struct AnyTable: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let names: [String]
  let examples: [String]
  let titles: [Words]
  /// What is said of `yaml` read by the table.
  let problems: @Sendable ([Pair]) -> [Diagnostic]

  init<Record>(_ name: String, _ table: KeyTable<Record>, _ blank: @escaping @Sendable () -> Record) {
    testDescription = name
    names = table.keys.map(\.name)
    examples = table.keys.map(\.example)
    titles = table.keys.map(\.title)
    problems = { pairs in
      var record = blank()
      var reader = Reader(file: file)
      var seen = KeysSeen()
      for pair in pairs where !table.take(pair, into: &record, seen: &seen, &reader) {
        reader.stateUnknown(pair, among: [])
      }
      return reader.problems
    }
  }
}

private let tables = [
  AnyTable("site", Site.keys, Site.init), AnyTable("navigation", NavigationItem.keys, NavigationItem.init),
  AnyTable("agency", Agency.keys, Agency.init), AnyTable("role", Role.keys, Role.init),
  AnyTable("contact", Contact.keys, Contact.init), AnyTable("commune", Commune.keys, Commune.init),
  AnyTable("field", WorkField.keys, WorkField.init), AnyTable("title", Title.keys, Title.init),
  AnyTable("plan", Plan.keys, Plan.init), AnyTable("issued", Issued.keys, Issued.init),
  AnyTable("signer", Signer.keys, Signer.init), AnyTable("base", Base.keys, Base.init),
  AnyTable("movement", Movement.keys, Movement.init), AnyTable("anniversary", Anniversary.keys, Anniversary.init),
  AnyTable("phase", Phase.keys, Phase.init), AnyTable("task", PlanTask.keys, PlanTask.init),
  AnyTable("commendation", CommendationRules.keys, CommendationRules.init),
  AnyTable("registration", Registration.keys, Registration.init), AnyTable("duties", Duties.keys, Duties.init),
  AnyTable("report", ReportPeriod.keys, ReportPeriod.init), AnyTable("criterion", Criterion.keys, Criterion.init),
  AnyTable("common", Common.keys, Common.init), AnyTable("cover", Image.coverKeys, Image.init),
  AnyTable("gallery", Image.galleryKeys, Image.init), AnyTable("video", Recording.videoKeys, Recording.init),
  AnyTable("audio", Recording.audioKeys, Recording.init), AnyTable("attachment", Attachment.keys, Attachment.init),
  AnyTable("change", Change.keys, Change.init), AnyTable("withdrawal", Withdrawal.keys, Withdrawal.init),
  AnyTable("story", Story.keys, Story.init), AnyTable("subject", Subject.keys, Subject.init),
  AnyTable("award", OutsideAward.keys, OutsideAward.init), AnyTable("stage", Stage.keys, Stage.init),
  AnyTable("stage dates", Stage.Dates.keys, Stage.Dates.init), AnyTable("quote", Quote.keys, Quote.init),
  AnyTable("initiative", Initiative.keys, Initiative.init), AnyTable("coverage", Coverage.keys, Coverage.init),
  AnyTable("consent", Consent.keys, Consent.init), AnyTable("news", News.keys, News.init),
  AnyTable("announcement", Announcement.keys, Announcement.init), AnyTable("event", Event.keys, Event.init),
  AnyTable("page", FreePage.keys, FreePage.init),
]

@Test(arguments: tables)
private func everyKeyHasAnExampleThatItTakes(table: AnyTable) throws {
  for (name, example) in zip(table.names, table.examples) {
    let bytes = Array("\(name): \(example)\n".utf8)
    let read = bytes.withUnsafeBufferPointer { YAML.read($0, 0..<$0.count, file: file) }
    guard case .record(let pairs)? = read.value?.content, let value = pairs.first?.value else { throw NotARecord() }
    #expect(read.problems.isEmpty, "\(name): \(example)")
    #expect(!value.isEmpty, "\(name) has no example")
    #expect(table.problems(pairs).isEmpty, "\(name): \(example)")
  }
}

@Test(arguments: tables)
private func everyKeyIsCalledSomethingInBothLanguages(table: AnyTable) {
  for (name, title) in zip(table.names, table.titles) { #expect(!title.vi.isEmpty && !title.en.isEmpty, "\(name)") }
}

@Test(arguments: tables)
private func noTableHasMoreKeysThanCanBeToldApart(table: AnyTable) {
  #expect(table.names.count <= KeysSeen.capacity)
}

@Test func noKindOfEntryHasAKeyOfAllEntriesAgain() {
  let common = Set(Common.keys.keys.map(\.name))
  #expect(common.isDisjoint(with: Story.keys.keys.map(\.name)))
  #expect(common.isDisjoint(with: News.keys.keys.map(\.name)))
  #expect(common.isDisjoint(with: Announcement.keys.keys.map(\.name)))
  #expect(common.isDisjoint(with: FreePage.keys.keys.map(\.name)))
}

@Test func theKeysOfTheModelAreThereAndRequiredAsItSays() {
  func required<Record>(_ table: KeyTable<Record>) -> [String] {
    table.keys.filter { $0.presence == .required }.map(\.name)
  }
  #expect(required(Site.keys) == ["format", "title"])
  #expect(required(Agency.keys) == ["id", "name"])
  #expect(required(Commune.keys) == ["id", "name"])
  #expect(required(WorkField.keys) == ["id", "name"])
  #expect(required(Title.keys) == ["id", "name"])
  #expect(required(Plan.keys) == ["year", "title"])
  #expect(required(Movement.keys) == ["id", "name"])
  #expect(required(Anniversary.keys) == ["id", "name"])
  #expect(required(Phase.keys) == ["id", "from", "to"])
  #expect(required(PlanTask.keys) == ["id", "title"])
  #expect(required(ReportPeriod.keys) == ["id"])
  #expect(required(Criterion.keys) == ["id"])
  // A title is needed by every kind but pacts, which are called by their agency and year.
  #expect(required(Common.keys).isEmpty)
  #expect(required(Story.keys) == ["agency", "subject"])
  #expect(required(Subject.keys) == ["kind", "name"])
  #expect(required(Announcement.keys) == ["agency", "audience"])
}
