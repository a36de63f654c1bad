import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

struct PhaseCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The first and the last day of each phase of a plan of 2023.
  let phases: [(Day, Day)]
  /// The first and the last day of each span outside them.
  let outside: [String]
}

@Test(arguments: [
  PhaseCase(testDescription: "a plan without phases", phases: [], outside: []),
  PhaseCase(
    testDescription: "the plan of 2023",
    phases: [(Day(2023, 1, 1), Day(2023, 6, 30)), (Day(2023, 7, 1), Day(2023, 12, 10))],
    outside: ["11/12/2023 31/12/2023"]),
  PhaseCase(
    testDescription: "before, between and after, in whatever order they are written",
    phases: [(Day(2023, 8, 1), Day(2023, 11, 30)), (Day(2023, 2, 1), Day(2023, 5, 31))],
    outside: ["01/01/2023 31/01/2023", "01/6/2023 31/7/2023", "01/12/2023 31/12/2023"]),
  PhaseCase(
    testDescription: "phases that share days",
    phases: [(Day(2023, 1, 1), Day(2023, 12, 31)), (Day(2023, 3, 1), Day(2023, 4, 30))], outside: []),
  PhaseCase(
    testDescription: "phases that reach into other years",
    phases: [(Day(2022, 12, 1), Day(2023, 1, 31)), (Day(2023, 12, 1), Day(2024, 1, 31))],
    outside: ["01/02/2023 30/11/2023"]),
  PhaseCase(
    testDescription: "phases of other years alone", phases: [(Day(2024, 1, 1), Day(2024, 1, 31))],
    outside: ["01/01/2023 31/12/2023"]),
])
func theDaysOutsideAllPhasesAreKnown(c: PhaseCase) {
  var plan = Plan()
  plan.year = Placed(2023, at: .nowhere)
  plan.phases = c.phases.map { from, to in
    var phase = Phase()
    (phase.from, phase.to) = (Placed(from, at: .nowhere), Placed(to, at: .nowhere))
    return phase
  }
  #expect(plan.daysOutsidePhases.map { $0.lowerBound.short + " " + $0.upperBound.short } == c.outside)
  for span in plan.daysOutsidePhases {
    #expect(plan.phase(on: span.lowerBound) == nil && plan.phase(on: span.upperBound) == nil)
  }
}
