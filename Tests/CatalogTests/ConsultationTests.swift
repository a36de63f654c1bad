import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

private let path = "announcements/2023/hoi.md"
private let table = "subject,name,agency,title,consultation\n"
private let row = "individual,Lý An,ban-dan-van,bk-tinh,/announcements/2023/hoi.md\n"

private func given(
  _ front: String, nominations: String? = table + row, plan: String = "", _ more: [String: String] = [:]
)
  -> GivenOutcome
{
  var files = more
  files[path] = announcement("kind: consultation\n" + front, date: "2023-04-03")
  if let nominations { files["nominations/2023.csv"] = nominations }
  files["plans/2023.yml"] = (Given.base["plans/2023.yml"] ?? "") + "\n" + plan
  return Given(files).outcome
}

private func facts(_ outcome: GivenOutcome) -> [ConsultationFact] {
  outcome.problems.compactMap { if case .consultation(let fact) = $0.fact { fact } else { nil } }
}

// From Monday, 3 April, ten working days end with Monday the 17th.
@Test func aWindowShorterThanTheLawsIsShownAtTheDeadline() {
  let outcome = given("deadline: «2023-04-14»")
  let fact = Fact.consultation(.shortWindow(days: 9, least: 10))
  #expect(outcome.problems.contains(outcome.at(path, fact)))
  #expect(facts(given("deadline: 2023-04-17")) == [])
}

@Test func aPlanSetsTheWindowAndDaysOff() {
  #expect(facts(given("deadline: 2023-04-14", plan: "commendation: { consultationDays: 9 }")) == [])
  #expect(
    facts(given("deadline: 2023-04-17", plan: "holidays: [2023-04-10]")) == [.shortWindow(days: 9, least: 10)])
}

@Test func aQuestionAboutOtherMattersMayBeAsShortAsItLikes() {
  #expect(facts(given("deadline: 2023-04-05", nominations: nil)) == [])
}

@Test func aConsultationOfTomorrowIsCheckedToday() {
  var files = ["nominations/2023.csv": table + row]
  files[path] = announcement("kind: consultation\ndeadline: 2023-06-05", date: "2023-06-01")
  #expect(facts(Given(files).outcome) == [.shortWindow(days: 2, least: 10)])
}

@Test func aConsultationWithoutDeadlineIsAWarning() {
  #expect(facts(given("", nominations: nil)) == [.noDeadline])
}

@Test func nominationsWithoutConsultationAreCountedOnce() {
  let rows = "individual,«Lý An»,ban-dan-van,bk-tinh,\nindividual,Lý Bình,ban-dan-van,bk-tinh,\n"
  let outcome = given("deadline: 2023-04-17", nominations: table + row + rows)
  #expect(facts(outcome) == [.nominationsWithout(count: 2)])
  #expect(outcome.problems.contains(outcome.at("nominations/2023.csv", .consultation(.nominationsWithout(count: 2)))))
}

@Test func theOutcomeIsToldByNewsOrAnAnnouncement() throws {
  let front = "deadline: 2023-04-17\noutcome: «/news/2023/xong.md»"
  let told = given(front, ["news/2023/xong.md": news(date: "2023-04-20")])
  #expect(facts(told) == [])
  let number = try #require(told.catalog.entry(at: path))
  let consultation = try #require(told.catalog.consultation(of: number))
  #expect(told.catalog.outcome(of: consultation) == told.catalog.entry(at: "news/2023/xong.md"))
  #expect(consultation.nominations.map(\.name.value) == ["Lý An"])
  #expect(consultation.workingDays == 10)

  let itself = given("deadline: 2023-04-17\noutcome: «\(path.dropFirst(19))»")
  #expect(itself.errors == [itself.at(path, .consultation(.notAnOutcome("hoi.md")))])
  let missing = given(front)
  #expect(missing.errors == [missing.at(path, .link(.deadLink("/news/2023/xong.md", nearest: nil)))])
}

@Test func whatTakesItsPlaceIsTheOutcomeUnlessItAsksAgain() throws {
  func outcome(_ kind: String) throws -> Int? {
    let later = announcement("kind: \(kind)\ndeadline: 2023-05-30\nsupersedes: /\(path)", date: "2023-04-20")
    let catalog = given("deadline: 2023-04-17", ["announcements/2023/sau.md": later]).catalog
    let number = try #require(catalog.entry(at: path))
    return try catalog.outcome(of: #require(catalog.consultation(of: number)))
  }
  #expect(try outcome("decision") != nil)
  #expect(try outcome("consultation") == nil)
}

@Test func anOutcomeWhereNobodyWasAskedIsAWarning() {
  let files = [path: announcement("outcome: «/news/2023/xong.md»"), "news/2023/xong.md": news()]
  let outcome = Given(files).outcome
  #expect(outcome.problems.contains(outcome.at(path, .consultation(.outcomeWithoutConsultation))))
}

@Test func aConsultationIsNotYetOpenOpenOrClosed() {
  let consultation = Consultation(entry: 0, from: Day(2023, 5, 1), until: Day(2023, 5, 10), workingDays: nil)
  #expect(consultation.standing(on: Day(2023, 4, 30)) == .notYet(Day(2023, 5, 1)))
  #expect(consultation.standing(on: Day(2023, 5, 1)) == .open(daysLeft: 9))
  #expect(consultation.standing(on: Day(2023, 5, 10)) == .open(daysLeft: 0))
  #expect(consultation.standing(on: Day(2023, 5, 11)) == .closed(Day(2023, 5, 10)))
  let endless = Consultation(entry: 0, from: Day(2023, 5, 1), until: nil, workingDays: nil)
  #expect(endless.standing(on: Day(2023, 5, 11)) == .openWithoutEnd)
}
