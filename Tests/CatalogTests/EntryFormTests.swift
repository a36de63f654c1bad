import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

/// A kind of entry, and where a new one belongs.
struct BegunCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: EntryKind
  let path: String

  init(_ kind: EntryKind, _ path: String) { (testDescription, self.kind, self.path) = (kind.rawValue, kind, path) }

  static let all = [
    Self(.story, "stories/2023/chi-lien-doc-bao-nghe-nha-may.md"),
    Self(.news, "news/2023/chi-lien-doc-bao-nghe-nha-may.md"),
    Self(.announcement, "announcements/2023/chi-lien-doc-bao-nghe-nha-may.md"),
    Self(.page, "pages/chi-lien-doc-bao-nghe-nha-may.md"), Self(.pact, "pacts/2023/ban-dan-van.md"),
  ]

  /// The form of such an entry, in a site with one of each thing that has an id.
  func form(choices: IDChoices = IDChoices()) throws -> EntryForm {
    try #require(
      EntryForm(
        kind, title: "Chị \"Liên\": đọc báo – nghe nhà máy", on: Day(2023, 5, 4), agency: "ban-dan-van",
        choices: choices))
  }
}

@Suite struct EntryForms {
  @Test(arguments: BegunCase.all)
  func aNewEntryStandsInItsPlaceAndHasNoFault(c: BegunCase) throws {
    let form = try c.form()
    #expect(form.path == c.path)
    for language in Language.allCases {
      let parsed = parse(form.path, Array(form.text(in: language).utf8))
      #expect(parsed.problems == [])
      guard case .entry(let entry) = parsed.value else { throw NoEntry() }
      #expect(entry.common.title == "Chị \"Liên\": đọc báo – nghe nhà máy" && entry.common.draft)
      if c.kind != .page { #expect(entry.agencies.map(\.id.slug) == ["ban-dan-van"]) }
      if c.kind != .page, c.kind != .pact { #expect(entry.common.date?.value == Day(2023, 5, 4)) }
    }
  }

  @Test(arguments: BegunCase.all)
  func everyKeyOfTheKindIsThereWithItsMeaning(c: BegunCase) throws {
    for language in Language.allCases {
      let lines = try c.form().text(in: language).split(separator: "\n")
      for key in c.kind.keyDescriptions {
        let place = try #require(
          lines.firstIndex { $0.hasPrefix("#\(key.name): ") || $0.hasPrefix("\(key.name):") }, "\(key.name)")
        #expect(lines[place - 1].hasPrefix("# \(key.title[language])"), "\(key.name)")
      }
    }
  }

  @Test(arguments: BegunCase.all)
  func withoutTheirSignCommentedKeysAreRight(c: BegunCase) throws {
    let form = try c.form()
    let whole = form.text(in: .vi).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.drop { $0 == " " }
      return start.hasPrefix("#") && !start.hasPrefix("# ") ? line.prefix { $0 == " " } + start.dropFirst() : line
    }.joined(separator: "\n")
    #expect(parse(form.path, Array(whole.utf8)).problems.filter(\.isError) == [])
    #expect(!whole.contains("#slug"))
  }

  @Test func consentIsAskedForAndNeverInvented() throws {
    let form = try BegunCase.all[0].form()
    for language in Language.allCases {
      let text = form.text(in: language)
      let key = try #require(text.firstRange(of: "\n#consent: {"))
      let optional = try #require(text.firstRange(of: FormWords.optionalKeys.words(in: language)))
      let subject = try #require(text.firstRange(of: "\nsubject:"))
      #expect(subject.lowerBound < key.lowerBound && key.upperBound < optional.lowerBound)
      let agreed = text.replacing("\n#consent: {", with: "\nconsent: {")
      #expect(parse(form.path, Array(agreed.utf8)).problems == [], "a draft may wait for the answer")
      let published = agreed.replacing("\ndraft: true\n", with: "\ndraft: false\n")
      let day = language == .vi ? "[Ngày đồng ý]" : "[Day of consent]"
      #expect(parse(form.path, Array(published.utf8)).problems.map(\.fact).contains(.entry(.placeholder(day))))
    }
  }

  @Test func wordsOfTheFormatAreExplained() throws {
    let text = try BegunCase.all[0].form().text(in: .vi)
    for words in [
      "(individual: cá nhân; collective: tập thể; household: hộ gia đình)", "(true: có; false: không)",
      "by: Người đồng ý [self: bản thân; parent: cha mẹ; parent-and-child: cha mẹ và con]",
      "discovered: phát hiện",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func theIdsOfTheSiteAreOfferedAndStandInTheExamples() throws {
    let content = Given().content
    let text = try BegunCase.all[1].form(choices: IDChoices(content, year: 2023)).text(in: .vi)
    #expect(
      text.contains(
        "\n# Lĩnh vực (danh sách: mã lĩnh vực). Các mã đang có: tham-muu, sang-kien.\n#fields: [tham-muu]\n"))
    #expect(text.contains("\n#movements: [vi-nguoi-ngheo]\n") && text.contains("\n#agencies: all\n"))
    #expect(text.contains("Các mã đang có: phat-dong, the-thao, so-ket, quan-triet.\n#completes: phat-dong\n"))
    #expect(try !BegunCase.all[1].form(choices: IDChoices(content, year: 2024)).text(in: .vi).contains("the-thao"))
  }

  @Test func aLongTitleMakesAShortNameAndOneWithoutLettersNone() throws {
    let long = String(repeating: "người tốt việc tốt ", count: 9)
    let form = try #require(
      EntryForm(.page, title: long, on: Day(2023, 5, 4), agency: "", choices: IDChoices()))
    #expect(form.name.utf8.count <= EntryForm.nameLimit && slug(long).hasPrefix(form.name + "-"))
    #expect(EntryForm(.page, title: "…", on: Day(2023, 5, 4), agency: "", choices: IDChoices()) == nil)
    let named = EntryForm(.page, title: "…", on: Day(2023, 5, 4), agency: "", choices: IDChoices(), name: "Lời tựa")
    #expect(named?.path == "pages/loi-tua.md")
  }
}

private struct NoEntry: Error {}
