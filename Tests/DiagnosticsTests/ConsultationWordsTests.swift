import Diagnostics
import Testing

@Test(arguments: [
  (ConsultationFact.noDeadline, "consultation-without-deadline", Severity.warning),
  (.shortWindow(days: 8, least: 10), "short-consultation", .warning),
  (.notAnOutcome("a.md"), "not-an-outcome", .error),
  (.outcomeWithoutConsultation, "outcome-without-consultation", .warning),
  (.nominationsWithout(count: 2), "nominations-without-consultation", .note),
])
func whatIsWrongWithAConsultationHasAStableCode(fact: ConsultationFact, code: String, severity: Severity) {
  #expect(Fact.consultation(fact).code == code)
  #expect(Fact.consultation(fact).severity == severity)
}

@Test func aShortWindowSaysHowLongItIsAndHowLongItMustBe() {
  let fact = Fact.consultation(.shortWindow(days: 8, least: 10))
  for language in Language.allCases {
    #expect(fact.message(in: language).contains("8") && fact.message(in: language).contains("10"))
  }
}
