import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// What is dated after today is kept out of tables as it is of entries.
@Suite struct AwardDayTests {
  private static func given(_ today: String, drafts: Bool = false) -> GivenOutcome {
    var given = Given(
      [
        "awards/2023.csv": """
        date,title,subject,name,agency,file,revoked
        2023-05-10,giay-khen,individual,Lý An,van-phong,,2023-05-12
        «2023-05-11»,giay-khen,individual,Lý Bê,van-phong,/media/b.pdf,
        2023-06-01,giay-khen,individual,Lý Xê,van-phong,,

        """
      ], media: ["media/b.pdf"], drafts: drafts)
    given.occasion.today = Day(iso: today) ?? given.occasion.today
    return given.outcome
  }

  @Test(arguments: [
    ("2023-05-09", []), ("2023-05-10", ["Lý An"]), ("2023-05-11", ["Lý An", "Lý Bê"]),
    ("2023-06-01", ["Lý An", "Lý Bê", "Lý Xê"]),
  ])
  func anAwardIsThereFromTheDayOfItsDecisionOn(today: String, names: [String]) {
    let catalog = Self.given(today).catalog
    #expect(catalog.awards(of: 2023).map(\.name.value) == names)
    #expect(catalog.register.sections.flatMap(\.people).map(\.name) == names)
    #expect(catalog.honours(in: 2023).whole.individuals == names.count - (today >= "2023-05-12" ? 1 : 0))
  }

  @Test func whatIsStillToComeIsNotedOnceAndItsFileIsNotPublished() {
    let outcome = Self.given("2023-05-10")
    #expect(outcome.errors.isEmpty)
    let notes = outcome.problems.filter { if case .award = $0.fact { true } else { false } }
    #expect(notes == [outcome.at("awards/2023.csv", .award(.stillToCome(count: 2, day: "11/5/2023")))])
    #expect(outcome.catalog.usedMedia.isEmpty)
    #expect(Self.given("2023-05-11").catalog.usedMedia == ["media/b.pdf"])
  }

  @Test func aRevocationCountsFromItsDayOn() {
    #expect(Self.given("2023-05-11").catalog.awards(of: 2023).first?.revoked == nil)
    #expect(Self.given("2023-05-12").catalog.awards(of: 2023).first?.revoked != nil)
  }

  @Test func draftsShowWhatIsStillToCome() {
    let outcome = Self.given("2023-05-10", drafts: true)
    #expect(outcome.catalog.awards(of: 2023).count == 3)
    #expect(!outcome.problems.contains { if case .award(.stillToCome) = $0.fact { true } else { false } })
  }
}
