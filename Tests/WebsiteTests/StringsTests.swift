import Diagnostics
import Testing

@testable import Website

struct StringsCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What takes the place of a key in the theme's own file; nil where it is left out.
  var base: [String: String?] = [:]
  /// The site's own file.
  var over = ""
  let facts: [Fact]
  /// The text in the site's own file, or in the theme's, that is pointed at.
  var pointedAt: String?
}

@Suite struct StringsTests {
  private func read(_ base: String, over: String = "") -> Checked<Strings> {
    Strings.read(
      base: Strings.Source(bytes: Array(base.utf8), file: FileNumber(0)),
      over: Strings.Source(bytes: Array(over.utf8), file: FileNumber(1)))
  }

  @Test(arguments: [
    StringsCase(testDescription: "a whole file", facts: []),
    StringsCase(
      testDescription: "a sentence is missing", base: ["days_left": nil], facts: [.string(.missing("days_left"))],
      pointedAt: ""),
    StringsCase(
      testDescription: "a word is missing", base: ["month_3": nil], facts: [.string(.missing("month_3"))],
      pointedAt: ""),
    StringsCase(
      testDescription: "a key of the site's own that the theme does not have", over: "dayz_left: \"Còn {n} ngày\"\n",
      facts: [.string(.unknownKey("dayz_left", nearest: "days_left"))], pointedAt: "dayz_left"),
    StringsCase(
      testDescription: "a placeholder that the sentence cannot fill", over: "phase_until: \"{phaze} tới {date}\"\n",
      facts: [.string(.unknownPlaceholder("phaze", nearest: "phase"))], pointedAt: "\"{phaze} tới {date}\""),
    StringsCase(
      testDescription: "a placeholder in the sentence for one", base: ["days_left_one": "{m} day"],
      facts: [.string(.unknownPlaceholder("m", nearest: nil))], pointedAt: "\"{m} day\""),
    StringsCase(
      testDescription: "a placeholder in what templates name themselves", base: ["home": "{n} trang"],
      facts: [.string(.unknownPlaceholder("n", nearest: nil))], pointedAt: "\"{n} trang\""),
    StringsCase(
      testDescription: "a list in the place of a text", over: "home: [Nhà]\n",
      facts: [.entry(.wrongType(expected: .text))], pointedAt: "[Nhà]"),
    StringsCase(
      testDescription: "a text in the place of the file", over: "Trang chủ\n",
      facts: [.entry(.wrongType(expected: .record))], pointedAt: "Trang chủ"),
    StringsCase(testDescription: "a file with nothing but a comment", over: "# chưa có gì\n", facts: []),
  ])
  func whatIsWrongWithStringsIsPointedAt(_ c: StringsCase) {
    let base = SmallTheme.strings(.vi, replacing: c.base)
    let read = read(base, over: c.over)
    #expect(read.problems.map(\.fact) == c.facts)
    for problem in read.problems {
      guard let place = problem.place, let wanted = c.pointedAt else { continue }
      let text = Array((place.file == FileNumber(0) ? base : c.over).utf8)
      #expect(String(decoding: text[place.range], as: UTF8.self) == wanted)
    }
  }

  @Test func theSitesOwnTextLiesOverTheThemesKeyByKey() {
    let strings = read(SmallTheme.strings(), over: "home: Nhà\n").value
    #expect(strings[.home] == "Nhà")
    #expect(strings(.daysLeft, ["n": "4"]) == "Còn 4 ngày")
  }

  @Test(arguments: [
    ("Còn {n} ngày", "Còn 4 ngày"), ("{n}", "4"), ("{n}{n}", "44"), ("không", "không"), ("{ {n", "{ {n"),
    ("{n} và { nữa", "4 và { nữa"), ("còn 4}", "còn 4}"),
  ])
  func sentencesAreFilled(text: String, filled: String) {
    let strings = read(SmallTheme.strings(.vi, replacing: ["days_left": text])).value
    #expect(strings(.daysLeft, ["n": "4"]) == filled)
  }

  @Test func wordsHaveKeysOfTheirOwn() {
    let keys = Word.all.map(\.key) + Phrase.allCases.map(\.rawValue)
    #expect(Set(keys).count == keys.count)
  }
}
