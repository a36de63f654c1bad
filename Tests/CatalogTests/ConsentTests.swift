import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// A story that may not name Vàng Thị Hoà, and where it does all the same.
struct NamedCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var path = "stories/a.md"
  var more = ""
  var name = "Vàng Thị Hoà"
  var title = "Gương sáng"
  var body = ""
  var subject = "kind: individual"
  var isNamed = true

  var text: String {
    story(
      "consent: { by: self, date: 2023-03-01, scope: [picture, story] }\n" + more, subject: subject, name: "«\(name)»",
      title: title,
      body: body)
  }
}

@Test(arguments: [
  NamedCase(testDescription: "nowhere", body: "Chị kể chuyện bản.", isNamed: false),
  NamedCase(testDescription: "in the title", title: "Chị Vàng Thị Hoà"),
  NamedCase(testDescription: "in the text, in another case and spelling", body: "chị VÀNG THỊ HÒA kể"),
  NamedCase(testDescription: "in the text, written apart", body: "chị Vàng\nThị  **Hoà** kể"),
  NamedCase(testDescription: "in the text, with marks typed apart", body: "Va\u{300}ng Thị Hoà"),
  NamedCase(testDescription: "in a heading", body: "## Vàng Thị Hoà\n"),
  NamedCase(testDescription: "in a footnote", body: "Chị[^1]\n\n[^1]: Vàng Thị Hoà\n"),
  NamedCase(testDescription: "in raw HTML", body: "<b>Vàng Thị Hoà</b>"),
  NamedCase(testDescription: "in a link's title", body: "[x](https://a.vn/ \"Vàng Thị Hoà\")"),
  NamedCase(testDescription: "below a picture", body: "![A](https://a.vn/b.jpg \"Vàng Thị Hoà\")"),
  NamedCase(testDescription: "in place of a picture", body: "![Vàng Thị Hoà](https://a.vn/b.jpg)"),
  NamedCase(testDescription: "as the speaker", more: "quote: { text: A, by: Vàng Thị Hoà }"),
  NamedCase(testDescription: "in a lesson", more: "lessons: [Làm như Vàng Thị Hoà]"),
  NamedCase(testDescription: "in a correction", more: "changes: [{ date: 2023-04-06, note: Tên Vàng Thị Hoà }]"),
  NamedCase(testDescription: "in the file's name", path: "stories/vang-thi-hoa.md"),
  NamedCase(
    testDescription: "in a report's address",
    more: "coverage: [{ outlet: A, url: \"https://a.vn/chi-vang-thi-hoa-12.html\" }]"),
  NamedCase(testDescription: "only another who is called alike", body: "bà Vàng Thị Hoàn kể", isNamed: false),
  NamedCase(testDescription: "only the given name", body: "Chị Hoà kể", isNamed: false),
  NamedCase(
    testDescription: "words that only sound so across words", name: "Y Ban", body: "máy bang, y bang", isNamed: false),
  NamedCase(testDescription: "a single word", name: "Hoà", body: "Chị Hoà kể", isNamed: false),
  NamedCase(testDescription: "with an apostrophe of another kind", name: "H'Hen Niê", body: "chị H’Hen Niê kể"),
  NamedCase(
    testDescription: "a household's head", name: "Gia đình ông Sùng A Sình", body: "Bác Sùng A Sình kể",
    subject: "kind: household"),
])
func aNameWithoutConsentIsFoundWhereverItIsShown(story: NamedCase) {
  let outcome = Given([story.path: story.text]).outcome
  let fact = Fact.link(.nameWithoutConsent(story.name))
  #expect(Set(outcome.errors.map(\.fact)) == (story.isNamed ? [fact] : []))
  #expect(outcome.shown == [story.path])
}

@Test func aNameThatMayBeShownMayStandAnywhere() {
  let outcome = Given(["stories/vang-thi-dinh.md": story(title: "Vàng Thị Dính", body: "Vàng Thị Dính")]).outcome
  #expect(outcome.problems.isEmpty)
}

@Test func aStoryThatWaitsForItsDayIsCheckedToo() {
  let text = story(
    "consent: { by: self, date: 2023-03-01, scope: [story] }", name: "«Vàng Thị Dính»", title: "Chị Vàng Thị Dính",
    date: "2023-06-01")
  let outcome = Given(["stories/a.md": text]).outcome
  #expect(outcome.errors.map(\.fact) == [.link(.nameWithoutConsent("Vàng Thị Dính"))])
}

@Test(arguments: [
  story(
    "# Vàng Thị Hoà\nconsent: { by: self, date: 2023-03-01, scope: [story] }",
    name: "Vàng Thị Hoà, sortAs: Vàng Thị Hoà",
    title: "Chị «VÀNG THỊ HÒA»", body: "## «Vàng Thị Hoà»\n\nChị «Vàng\nThị **Hoà»** kể."),
  story(
    "consent: { by: self, date: 2023-03-01, scope: [story] }\naliases: [cu/vang-thi-hoa.html]", name: "«Vàng Thị Hoà»"),
])
func theNameIsMarkedWhereItStandsElseTheKeyThatHoldsIt(text: String) {
  let outcome = Given(["stories/a.md": text]).outcome
  let marked = (outcome.marks["stories/a.md"] ?? []).map {
    Diagnostic(.link(.nameWithoutConsent("Vàng Thị Hoà")), at: $0)
  }
  #expect(!marked.isEmpty && outcome.errors == Set(marked))
}

@Test func aMinorIsNeitherNamedInFullNorCalledByTheGivenName() {
  let text = story(
    "consent: { by: parent, date: 2023-03-01, scope: [name, story] }\nquote: { text: A, by: «em Dính» }",
    subject: "kind: individual, minor: true", title: "«Chị Dính»",
    body: "Em «Vàng Thị Dính» hay cười. «Cháu *Dính*» học giỏi. Em dính mưa. Của em. Dính đó. «Chị Dính».")
  let outcome = Given(["stories/a.md": text]).outcome
  #expect(
    outcome.errors == [
      outcome.at("stories/a.md", 2, .consent(.minorNamed("Vàng Thị Dính", initials: "V.T.D.")))
    ])
  let called = [
    ("Chị Dính", "Chị D.", 0), ("em Dính", "em D.", 1), ("Cháu *Dính", "Cháu D.", 3), ("Chị Dính", "Chị D.", 4),
  ]
  let warnings = Set(outcome.problems.filter { !$0.isError })
  #expect(warnings.map(\.fact).allSatisfy { if case .consent(.minorCalled) = $0 { true } else { false } })
  #expect(warnings.count == called.count)
  for (words, meant, mark) in called {
    let fact = Fact.consent(.minorCalled(words, meant: meant))
    #expect(warnings.contains { $0.fact == fact && $0.place?.start == outcome.marks["stories/a.md"]?[mark].start })
  }
}

@Test(arguments: [
  ("by: self, date: 2023-05-10", "2023-04-05", nil), ("by: self, date: «2023-05-11»", "2023-04-05", true),
  ("by: self, date: 2023-05-11", "2023-06-01", nil), ("by: self", "2023-04-05", false),
])
func consentIsOfADayThatHasCome(consent: String, date: String, isError: Bool?) {
  let outcome = Given([
    "stories/a.md": story("consent: { \(consent), scope: [name, picture, story] }", date: date)
  ]).outcome
  let place = outcome.marks["stories/a.md"]?.first
  let ahead = Diagnostic(.consent(.ahead(Day(2023, 5, 11))), at: place)
  #expect(outcome.errors == (isError == true ? [ahead] : []))
  #expect(outcome.others.contains(.consent(.undated)) == (isError == false))
}

@Test func aPortraitWithoutConsentMustNotStandElsewhere() {
  let text = story(
    "consent: { by: self, date: 2023-03-01, scope: [name, story] }\ncover: { image: «/media/a.jpg», alt: A }",
    subject: "kind: individual, photo: ../media/a.jpg, photoAlt: A", body: "![A](«../media/a.jpg») ![B](/media/b.jpg)")
  let outcome = Given(["stories/a.md": text], media: ["media/a.jpg", "media/b.jpg"]).outcome
  #expect(
    outcome.errors == [
      outcome.at("stories/a.md", .link(.pictureWithoutConsent("/media/a.jpg"))),
      outcome.at("stories/a.md", 1, .link(.pictureWithoutConsent("../media/a.jpg"))),
    ])
}
