import Diagnostics
import Testing

@testable import Catalog

@Suite struct SuccessionTests {
  /// Announcements by name, each with the name of the one that it supersedes, on one day after the other.
  private func link(_ chain: KeyValuePairs<String, String?>) -> GivenOutcome {
    var files: [String: String] = [:]
    for (place, pair) in chain.enumerated() {
      files["announcements/2023/\(pair.key).md"] = """
        ---
        title: \(pair.key)
        date: 2023-04-0\(place + 1)
        agency: ban-dan-van
        audience: all
        \(pair.value.map { "supersedes: \($0).md" } ?? "")
        ---
        """
    }
    return Given(files).outcome
  }

  private func problems(_ linked: GivenOutcome) -> [Fact] { linked.problems.filter(\.isError).map(\.fact) }

  private func newest(_ catalog: Catalog, _ name: String) -> String? {
    catalog.entry(at: "announcements/2023/\(name).md").flatMap { catalog.newest(insteadOf: $0) }
      .map { catalog.entries[$0].common.title }
  }

  @Test func theLastOfAChainHoldsInsteadOfAll() {
    let linked = link(["a": nil, "b": "a", "c": "b", "d": "c", "e": nil])
    #expect(problems(linked).isEmpty)
    #expect(["a", "b", "c", "d", "e"].map { newest(linked.catalog, $0) } == ["d", "d", "d", nil, nil])
    let gone = linked.catalog.entries.indices.filter { linked.catalog.hasLeftLists($0) }
    #expect(gone.map { linked.catalog.entries[$0].common.title } == ["c", "b", "a"])
  }

  @Test func whatSupersedesEachOtherInACircleIsAProblemOnce() {
    let linked = link(["a": "c", "b": "a", "c": "b", "d": "c"])
    let paths = ["a", "b", "c"].map { "/announcements/2023/\($0).md" }
    #expect(problems(linked) == [.link(.supersedesInACircle(paths))])
  }

  @Test func twoCirclesAreTwoProblems() {
    let linked = link(["a": "b", "b": "a", "c": "d", "d": "c"])
    #expect(problems(linked).count == 2)
  }
}
