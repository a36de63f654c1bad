import ArgumentParser
import Catalog
import Diagnostics
import Publishing

/// `guongsang why`: what is kept off the site and why, or where an entry appears.
struct WhyCommand: ParsableArguments {
  @Argument var path: String?
  @Option var site = "."
  @Option var today: String?
  @Flag var drafts = false
  @Option var edition: String?
  @Option var baseUrl: String?
  @Option var lang: String?
  @Option var format: String?

  func run() async throws(UsageError) -> Int32 {
    var request = Request(site: site, output: "", jobs: Settings.cores)
    request.drafts = drafts
    request.edition = edition.flatMap(Edition.init(rawValue:)) ?? .public
    request.baseURL = try SiteOptions.address(baseUrl)
    let world = try SiteOptions.world(today: today)
    let answer: Whereabouts
    do throws(PublishingError) {
      answer = try await whereabouts(of: path, in: request, world: world)
    } catch {
      let language = Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi
      Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
      return error.exitCode
    }
    let language = Settings.chosenLanguage(lang) ?? answer.outcome.language
    if answer.outcome.isNoSite {
      Output.writeErrors(of: answer.outcome, in: language)
      return 1
    }
    if case .several(let files) = answer.result {
      throw UsageError(fact: .severalEntries(path ?? "", files.prefix(10).joined(separator: ", ")))
    }
    if case .unknown(let nearest) = answer.result {
      throw UsageError(fact: .noEntry(path ?? "", nearest: nearest))
    }
    Output.write(format == "json" ? WhyJSON(answer, language).text : WhyText(answer, language).text)
    if answer.hasErrors { Output.writeError(WhyWords.hasErrors.words(in: language) + "\n") }
    return 0
  }
}
