import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

@Suite struct StarterSites {
  @Test(
    arguments: [Day(2026, 1, 1), Day(2026, 6, 30), Day(2026, 7, 1), Day(2028, 2, 29), Day(2026, 12, 31)],
    Language.allCases)
  func aNewSiteHasNoFaultAndNothingOverdue(day: Day, language: Language) {
    var given = Given()
    given.files = [:]
    for file in StarterSite(title: nil, day: day, language: language).files where file.path.hasPrefix("content/") {
      given.files[String(file.path.dropFirst("content/".count))] = file.text
    }
    given.occasion = Occasion(today: day)
    let outcome = given.outcome
    #expect(outcome.problems == [])
    #expect(outcome.catalog.entries.count == 2 && outcome.catalog.agencies.count == 3)
    let states = outcome.catalog.taskStates(of: day.year)
    #expect(states.count >= 3 && !states.contains { $0.standing == .overdue })
  }

  @Test func aTitleMayHoldWhatYAMLWouldRead() {
    let files = StarterSite(title: "Thi đua: \"Khối 3\" # 1", day: Day(2026, 5, 4), language: .vi).files
    let text = files.first { $0.path == "content/site.yml" }?.text ?? ""
    guard case .site(let site) = parse("site.yml", Array(text.utf8)).value else {
      Issue.record("site.yml cannot be read")
      return
    }
    #expect(site.title == "Thi đua: \"Khối 3\" # 1")
  }
}
