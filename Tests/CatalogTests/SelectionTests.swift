import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// One entry at `stories/a.md`, unless said otherwise, and whether it is shown.
struct SelectionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var path = "stories/a.md"
  let text: String
  var site = ""
  var edition = Edition.public
  var drafts = false
  let reason: KeptOut.Reason?
  /// Whether it is about someone under 18.
  var isMinors: Bool { text.contains("minor: true") }
}

private let consents: [SelectionCase] = [
  SelectionCase(testDescription: "an individual with consent", text: story(), reason: nil),
  SelectionCase(testDescription: "an individual without", text: story(""), reason: .consent),
  SelectionCase(
    testDescription: "an individual without, where the site requires none", text: story(""),
    site: "requireConsent: false", reason: nil),
  SelectionCase(
    testDescription: "consent to anything but the story",
    text: story("consent: { by: self, date: 2023-03-01, scope: [name, picture] }"),
    reason: .consent),
  SelectionCase(
    testDescription: "consent to anything but the story, where the site requires none",
    text: story("consent: { by: self, date: 2023-03-01, scope: [name, picture] }"), site: "requireConsent: false",
    reason: .consent),
  SelectionCase(
    testDescription: "consent to nothing", text: story("consent: { by: self, date: 2023-03-01 }"), reason: .consent),
  SelectionCase(testDescription: "consent of nobody", text: story("consent: { scope: [story] }"), reason: .consent),
  SelectionCase(testDescription: "an empty consent", text: story("consent:"), reason: .consent),
  SelectionCase(
    testDescription: "a household without consent", text: story("", subject: "kind: household"), reason: .consent),
  SelectionCase(
    testDescription: "a household with consent",
    text: story("consent: { by: self, date: 2023-03-01, scope: [story] }", subject: "kind: household"), reason: nil),
  SelectionCase(testDescription: "a collective needs none", text: story("", subject: "kind: collective"), reason: nil),
  SelectionCase(
    testDescription: "a collective that has agreed to less is not shown",
    text: story("consent: { by: self, date: 2023-03-01, scope: [name] }", subject: "kind: collective"), reason: .consent
  ),
  SelectionCase(
    testDescription: "a minor without consent, where the site requires none",
    text: story("", subject: "kind: individual, minor: true"), site: "requireConsent: false", reason: .consent),
  SelectionCase(
    testDescription: "a minor with its own consent alone",
    text: story("consent: { by: self, date: 2023-03-01, scope: [story] }", subject: "kind: individual, minor: true"),
    reason: .consent),
  SelectionCase(
    testDescription: "a minor with a parent's",
    text: story("consent: { by: parent, date: 2023-03-01, scope: [story] }", subject: "kind: individual, minor: true"),
    reason: nil),
  SelectionCase(
    testDescription: "a minor with a parent's and its own",
    text: story(
      "consent: { by: parent-and-child, date: 2023-03-01, scope: [story] }", subject: "kind: individual, minor: true"),
    reason: nil),
  SelectionCase(
    testDescription: "minors together without a parent's", text: story("", subject: "kind: collective, minor: true"),
    reason: .consent),
  SelectionCase(testDescription: "no edition is without consent", text: story(""), edition: .bloc, reason: .consent),
  SelectionCase(testDescription: "drafts are not without consent", text: story(""), drafts: true, reason: .consent),
]

private let others: [SelectionCase] = [
  SelectionCase(testDescription: "a draft", path: "news/a.md", text: news("draft: true"), reason: .draft),
  SelectionCase(testDescription: "no draft", path: "news/a.md", text: news("draft: false"), reason: nil),
  SelectionCase(
    testDescription: "a draft among drafts", path: "news/a.md", text: news("draft: true"), drafts: true, reason: nil),
  SelectionCase(testDescription: "tomorrow", path: "news/a.md", text: news(date: "2023-05-11"), reason: .future),
  SelectionCase(testDescription: "today", path: "news/a.md", text: news(date: "2023-05-10"), reason: nil),
  SelectionCase(
    testDescription: "tomorrow among drafts", path: "news/a.md", text: news(date: "2023-05-11"), drafts: true,
    reason: nil),
  SelectionCase(
    testDescription: "the bloc's alone", path: "news/a.md", text: news("circulation: bloc"), reason: .circulation),
  SelectionCase(
    testDescription: "the bloc's alone in the bloc's edition", path: "news/a.md", text: news("circulation: bloc"),
    edition: .bloc, reason: nil),
  SelectionCase(
    testDescription: "the bloc's alone among drafts", path: "news/a.md", text: news("circulation: bloc"), drafts: true,
    reason: .circulation),
  SelectionCase(
    testDescription: "a kind that is the bloc's, by its folder", path: "news/a.md", text: news(),
    site: "circulation: { news: bloc }", reason: .circulation),
  SelectionCase(
    testDescription: "a kind that is the bloc's, by its name", path: "announcements/a.md", text: announcement(),
    site: "circulation: { announcement: bloc }", reason: .circulation),
  SelectionCase(
    testDescription: "public in a kind that is the bloc's", path: "news/a.md", text: news("circulation: public"),
    site: "circulation: { news: bloc }", reason: nil),
  SelectionCase(
    testDescription: "another kind than the bloc's", path: "news/a.md", text: news(),
    site: "circulation: { stories: bloc }", reason: nil),
  SelectionCase(
    testDescription: "withdrawn", path: "news/a.md", text: news("withdrawn: { reason: Đề nghị }"), reason: .withdrawn),
  SelectionCase(
    testDescription: "withdrawn without a word", path: "news/a.md", text: news("withdrawn: {}"), reason: .withdrawn),
  SelectionCase(
    testDescription: "withdrawn in the bloc's edition, among drafts", path: "news/a.md", text: news("withdrawn: {}"),
    edition: .bloc, drafts: true, reason: .withdrawn),
  SelectionCase(
    testDescription: "withdrawn weighs more than all else", path: "news/a.md",
    text: news("withdrawn: {}\ncirculation: bloc\ndraft: true"), reason: .withdrawn),
  SelectionCase(
    testDescription: "whose it is weighs more than whether it is done", path: "stories/a.md",
    text: story("circulation: bloc\ndraft: true"), reason: .circulation),
]

@Test(arguments: consents + others)
func anEntryIsKeptOutWholeOrShown(entry: SelectionCase) {
  var given = Given([entry.path: entry.text], edition: entry.edition, drafts: entry.drafts)
  given.files["site.yml", default: ""] += entry.site + "\n"
  let outcome = given.outcome
  #expect(outcome.errors.isEmpty)
  #expect(outcome.shown == (entry.reason == nil ? [entry.path] : []))
  #expect(outcome.keptOut[entry.path] == entry.reason)
  let notes = outcome.others.filter { $0.code == "kept-out" }
  #expect(
    notes.first
      == entry.reason.map { .link(.keptOut(entry.isMinors && $0 == .consent ? .parentsConsent : $0.fact)) })
}

@Test func everyReasonIsToldAtOnce() {
  let outcome = Given(["news/a.md": news("circulation: bloc\ndraft: true", date: "2023-05-11")]).outcome
  #expect(
    outcome.others.filter { $0.code == "kept-out" }
      == [.circulation, .draft, .future].map { .link(.keptOut($0)) })
}

@Test func aNoteStandsWhereTheReasonIs() {
  let outcome = Given([
    "news/a.md": news(date: "«2023-05-11»"),
    "stories/b.md": story("consent: «{ by: self, date: 2023-03-01, scope: [name] }»"),
    "stories/c.md": story("").replacingOpening(), "news/d.md": news("draft: true").replacingOpening(),
  ]).outcome
  let expected: Set<Diagnostic> = [
    outcome.at("news/a.md", .link(.keptOut(.future))), outcome.at("stories/b.md", .link(.keptOut(.consent))),
    outcome.at("stories/c.md", .link(.keptOut(.consent))), outcome.at("news/d.md", .link(.keptOut(.draft))),
  ]
  #expect(Set(outcome.problems) == expected)
}

extension String {
  /// The same entry with its opening marked.
  func replacingOpening() -> String { "«---»" + dropFirst(3) }
}

/// What readers see of a person.
struct ShownCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let name: String
  let showsPortrait: Bool

  init(_ description: String, _ text: String, _ name: String, portrait: Bool) {
    (testDescription, self.text, self.name, showsPortrait) = (description, text, name, portrait)
  }
}

@Test(arguments: [
  ShownCase("all agreed to", story(), "Vàng Thị Dính", portrait: true),
  ShownCase(
    "no name", story("consent: { by: self, date: 2023-03-01, scope: [picture, story] }"), "V.T.D.", portrait: true),
  ShownCase(
    "no picture", story("consent: { by: self, date: 2023-03-01, scope: [name, story] }"), "Vàng Thị Dính",
    portrait: false),
  ShownCase(
    "a minor, whatever was agreed to",
    story(
      "consent: { by: parent, date: 2023-03-01, scope: [name, picture, story] }",
      subject: "kind: individual, minor: true"), "V.T.D.",
    portrait: false),
  ShownCase(
    "minors together, whatever was agreed to",
    story(
      "consent: { by: parent, date: 2023-03-01, scope: [name, picture, story] }",
      subject: "kind: collective, minor: true"), "V.T.D.",
    portrait: false),
  ShownCase("a collective", story("", subject: "kind: collective", name: "Tổ Hai"), "Tổ Hai", portrait: true),
  ShownCase(
    "a collective that wants no picture",
    story("consent: { by: self, date: 2023-03-01, scope: [name, story] }", subject: "kind: collective", name: "Tổ Hai"),
    "Tổ Hai",
    portrait: false),
])
func onlyWhatWasAgreedToIsShown(story: ShownCase) throws {
  guard case .entry(let entry) = parse("stories/a.md", Array(story.text.utf8)).value else { throw NotARecord() }
  #expect(entry.story?.shownName == story.name)
  #expect(entry.story?.showsPortrait == story.showsPortrait)
}

@Test func entriesRunNewestFirstThenAsTheirAddresses() {
  let outcome = Given([
    "news/2023/b.md": news(), "news/2022/a.md": news(), "announcements/z.md": announcement(), "stories/x.md": story(),
    "stories/y.md": story("slug: a\nconsent: { by: self, date: 2023-03-01, scope: [story, name] }", date: "2023-05-01"),
    "pages/gioi-thieu.md": entry("title: Giới thiệu"), "news/2023/c.md": news(date: "2023-04-06"),
  ]).outcome
  // guong-nguoi-tot, thong-bao, tin-tuc: the sections' addresses, not the names of their folders.
  let expected = [
    "stories/y.md", "news/2023/c.md", "stories/x.md", "announcements/z.md", "news/2022/a.md", "news/2023/b.md",
    "pages/gioi-thieu.md",
  ]
  #expect(outcome.shown == expected)
}

@Test func theOrderFollowsTheAddressesThatTheSiteChose() {
  var given = Given(["news/a.md": news(), "stories/x.md": story()])
  given.files["site.yml", default: ""] += "paths: { stories: truyen }\n"
  #expect(given.outcome.shown == ["news/a.md", "stories/x.md"])
}
