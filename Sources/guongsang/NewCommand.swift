import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Vietnamese

/// `guongsang new`: the file of an entry that is still to be written.
struct NewCommand: ParsableArguments {
  @Argument var words: [String]
  @Option var agency: String?
  @Option var date: String?
  @Option var slug: String?
  @Option var site = "."
  @Option var lang: String?

  func run() async throws(UsageError) -> Int32 {
    let kinds = EntryKind.allCases.map(\.rawValue)
    guard let name = words.first, let kind = EntryKind(rawValue: name) else {
      let wrong = words.first ?? ""
      throw UsageError(
        fact: .invalidValue(
          wrong, of: "new", allowed: kinds.joined(separator: ", "), nearest: nearest(to: wrong, among: kinds)))
    }
    // Whoever forgets the quotes means one title all the same.
    var entry = NewEntry(kind, title: words.dropFirst().joined(separator: " "), site: site)
    entry.agency = agency
    entry.name = slug
    entry.language = Settings.chosenLanguage(lang)
    entry.day = try SiteOptions.day(date)
    let world = try SiteOptions.world(today: nil)
    let begun: BegunEntry
    do throws(PublishingError) { begun = try await begin(entry, in: world) } catch { return fail(error) }
    switch begun {
    case .written(let path, let language, _):
      let words = ClosingWords.begun(path: path, site: site, needsConsent: kind == .story)
      Output.write(words.words(in: entry.language ?? language) + "\n")
      return 0
    default: return try Self.refuse(begun, entry, in: language)
    }
  }

  /// Tells why `entry` was not begun, and answers with the exit status.
  static func refuse(_ begun: BegunEntry, _ entry: NewEntry, in language: Language) throws(UsageError) -> Int32 {
    switch begun {
    case .written: return 0
    case .noSlug: throw UsageError(fact: .noLetters(entry.name ?? entry.title))
    case .noAgencies: throw UsageError(fact: .noAgencies)
    case .agencyWanted(let allowed): throw UsageError(fact: .agencyWanted(allowed.joined(separator: ", ")))
    case .unknownAgency(let allowed, let nearest):
      throw UsageError(
        fact: .invalidValue(
          entry.agency ?? "", of: "--agency", allowed: allowed.joined(separator: ", "), nearest: nearest))
    case .faulty(let problems, let path, let source):
      return OneFile(path: path, source: source).tell(problems, in: language)
    }
  }

  private var language: Language { Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi }

  private func fail(_ error: PublishingError) -> Int32 {
    Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
    return error.exitCode
  }
}
