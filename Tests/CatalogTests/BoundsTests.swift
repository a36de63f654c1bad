import Diagnostics
import Testing

@testable import Catalog

/// A megabyte that means nothing.
private let megabyte = String(repeating: "a", count: 1 << 20)

@Test(arguments: [
  news(agency: megabyte), news("fields: [\(megabyte)]"), news("tasks: \(megabyte)"), news("tasks: 2023/\(megabyte)"),
  news("slug: \(megabyte)"), news("cover: { image: /media/\(megabyte), alt: A }"), news("\(megabyte): 1"),
  news("order: \(megabyte)"), news("circulation: \(megabyte)"), news(date: megabyte), news("author: \(megabyte)"),
  news("agencies: [\(megabyte) b]"), news(body: "[x](\(megabyte))"), news(body: "![x](/media/\(megabyte))"),
  announcement("event: { start: \(megabyte) }"), announcement("supersedes: \(megabyte)"),
  story("consent: { by: \(megabyte) }"), story(name: megabyte),
  story("coverage: [{ outlet: A, url: ftp://\(megabyte) }]"),
])
func aMegabyteInThePlaceOfAWordIsReportedInFewWords(text: String) {
  let path = text.contains("audience") ? "announcements/a.md" : text.contains("subject") ? "stories/a.md" : "news/a.md"
  let outcome = Given([path: text]).outcome
  #expect(!outcome.errors.isEmpty)
  for problem in outcome.problems {
    #expect(problem.fact.message(in: .vi).utf8.count < 1000)
    #expect((problem.fact.suggestion?.utf8.count ?? 0) < 300)
  }
}

@Test func anIdTooLongForAFilesNameIsRefused() {
  let long = String(repeating: "a", count: 201)
  let facts = parse("fields.yml", Array("- { id: \(long), name: A }".utf8)).problems.map(\.fact)
  #expect(facts.first == .entry(.tooLong(limit: 200, count: 201)))
  #expect(parse("fields.yml", Array("- { id: \(long.dropLast()), name: A }".utf8)).problems.isEmpty)
  let name = parse("pages/\(long).md", Array(entry("title: A").utf8)).problems.map(\.fact.code)
  #expect(name == ["invalid-slug"])
}

@Test func thousandsOfItemsAreRead() {
  let names = (0..<10_000).map { "- { id: f\($0), name: F }" }.joined(separator: "\n")
  let listed = (0..<10_000).map { "f\($0)" }.joined(separator: ", ")
  let outcome = Given(["fields.yml": names, "news/a.md": news("fields: [\(listed)]")]).outcome
  #expect(outcome.problems.isEmpty)
  #expect(outcome.catalog.entries.first?.common.fields.count == 10_000)
}

@Test func thousandsOfMistakesAreAllReported() {
  let wrong = (0..<5_000).map { "linh-vuc-\($0)" }.joined(separator: ", ")
  let text = news("fields: [\(wrong)]\ncommunes: [\(wrong)]\ntasks: [\(wrong)]")
  #expect(Given(["news/a.md": text]).outcome.errors.count == 15_000)
}

@Test func thousandsOfDeadLinksAreAllReported() {
  let links = (0..<2_000).map { "[x](khong-co-\($0).md) ![x](/media/khong-co-\($0).jpg)" }.joined(separator: "\n")
  let outcome = Given(["news/a.md": news(body: links)], media: (0..<10).map { "media/co-\($0).jpg" }).outcome
  #expect(outcome.errors.count == 4_000)
}

@Test func suggestionsEndBeforeTheyTakeMinutes() {
  var suggestions = Suggestions(budget: 5)
  let answer = { (name: String) in
    suggestions.meant(by: name, called: name, in: .entries) {
      Suggestions.Names(written: [("mot", "1"), ("hai", "2")], called: ["ba": "3"])
    }
  }
  #expect([answer("mott"), answer("haii"), answer("mota")] == ["1", "2", nil])
  // What was asked before, and what is known by another key, costs nothing.
  #expect([answer("mott"), answer("ba")] == ["1", "3"])
}

@Test func nestingHasAnEnd() {
  let deep = String(repeating: "[", count: 100_000)
  let parsed = parse("news/a.md", Array(news("fields: \(deep)").utf8))
  #expect(parsed.problems.count == 1)
}
