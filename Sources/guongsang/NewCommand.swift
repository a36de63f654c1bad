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
    entry.day = try day()
    let world = try SiteOptions.world(today: nil)
    let begun: BegunEntry
    do throws(PublishingError) { begun = try await begin(entry, in: world) } catch { return fail(error) }
    switch begun {
    case .written(let path, let language):
      let words = ClosingWords.begun(path: path, site: site)
      Output.write(words.words(in: entry.language ?? language) + "\n")
      return 0
    case .noSlug: throw UsageError(fact: .noLetters(slug ?? entry.title))
    case .noAgencies: throw UsageError(fact: .noAgencies)
    case .agencyWanted(let allowed): throw UsageError(fact: .agencyWanted(allowed.joined(separator: ", ")))
    case .unknownAgency(let allowed, let nearest):
      throw UsageError(
        fact: .invalidValue(
          agency ?? "", of: "--agency", allowed: allowed.joined(separator: ", "), nearest: nearest))
    case .faulty(let problems, let path, let source):
      return OneFile(path: path, source: source).tell(problems, in: language)
    }
  }

  private func day() throws(UsageError) -> Day? {
    guard let date else { return nil }
    switch readDate(date) {
    case .iso(let day), .vietnamese(let day): return day
    case .month, .invalid:
      throw UsageError(fact: .invalidValue(date, of: "--date", allowed: "2023-05-10", nearest: nil))
    }
  }

  private var language: Language { Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi }

  private func fail(_ error: PublishingError) -> Int32 {
    Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
    return error.exitCode
  }
}
