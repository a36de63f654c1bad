import Testing
import Vietnamese

@testable import Catalog

private let today = Day(2023, 5, 10)

private func stage(_ now: Stage.Step, _ dates: [Stage.Step: (planned: DayOrMonth?, real: DayOrMonth?)] = [:]) -> Stage {
  var stage = Stage()
  stage.now = now
  for (step, date) in dates {
    var both = Stage.Dates()
    (both.planned, both.real) = (date.planned, date.real)
    stage.dates[step] = both
  }
  return stage
}

private func month(_ text: String) -> DayOrMonth? { Month(iso: text).map(DayOrMonth.month) }

struct StepCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let planned, real: DayOrMonth?
  let standing: Stage.Standing

  init(_ description: String, planned: DayOrMonth? = nil, real: DayOrMonth? = nil, _ standing: Stage.Standing) {
    (testDescription, self.planned, self.real, self.standing) = (description, planned, real, standing)
  }
}

@Test(arguments: [
  StepCase("neither planned nor taken", .open),
  StepCase("planned for a month that is not over", planned: month("2023-05"), .planned(month("2023-05")!)),
  StepCase(
    "planned for a month that is over", planned: month("2023-04"), .late(planned: month("2023-04")!, days: 10)),
  StepCase("planned for today", planned: .day(today), .planned(.day(today))),
  StepCase(
    "planned for yesterday", planned: .day(Day(2023, 5, 9)), .late(planned: .day(Day(2023, 5, 9)), days: 1)),
  StepCase("taken late", planned: month("2023-01"), real: month("2023-03"), .taken(month("2023-03"))),
])
func aStepToComeIsPlannedLateOrOpen(_ c: StepCase) {
  let stage = stage(.discovered, [.nurtured: (c.planned, c.real)])
  #expect(stage.standing(of: .nurtured, on: today) == c.standing)
}

@Test func aStepThatTheWayHasPassedIsNeverLate() {
  let stage = stage(.reviewed, [.nurtured: (month("2023-01"), nil)])
  #expect(stage.standing(of: .nurtured, on: today) == .taken(nil))
}

@Test func aRealDateCarriesAModelFurtherThanItsWordForNow() {
  #expect(stage(.discovered, [.reviewed: (nil, month("2023-04"))]).reached == .reviewed)
  #expect(stage(.replicated).reached == .replicated)
}

@Test func aModelStaysOnTheRoadmapUntilOthersFollow() {
  let onTheWay = stage(.nurtured)
  #expect([2021, 2022, 2023, 2024].filter { onTheWay.isOnTheWay(in: $0, sinceStoryOf: 2022) } == [2022, 2023, 2024])
  let followed = stage(.replicated, [.replicated: (nil, month("2023-08"))])
  #expect([2021, 2022, 2023, 2024].filter { followed.isOnTheWay(in: $0, sinceStoryOf: 2022) } == [2022, 2023])
  let undated = stage(.replicated)
  #expect([2021, 2022, 2023].filter { undated.isOnTheWay(in: $0, sinceStoryOf: 2022) } == [2022])
}
