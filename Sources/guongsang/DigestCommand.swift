import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Vietnamese
import Website

/// `guongsang digest`: what is new, due and corrected, as plain text to paste into Zalo or a mail.
///
/// It is passed on, so the edition is the public one unless the bloc's is asked for.
struct DigestCommand: ParsableArguments {
  @Option var since: String?
  @Option var agency: String?
  @Option var site = "."
  @Option var today: String?
  @Option var edition: String?
  @Option var baseUrl: String?
  @Option var lang: String?

  func run() async throws(UsageError) -> Int32 {
    guard let since else { throw UsageError(fact: .missingOption("--since")) }
    let first: Day
    switch readDate(since) {
    case .iso(let day), .vietnamese(let day): first = day
    case .month, .invalid:
      throw UsageError(fact: .noDay(since, of: "--since"))
    }
    var request = Request(site: site, output: "", jobs: Settings.cores)
    request.edition = edition.flatMap(Edition.init(rawValue:)) ?? .public
    request.baseURL = try SiteOptions.address(baseUrl)
    let world = try SiteOptions.world(today: today)
    let drawn: DrawnDigest
    do throws(PublishingError) {
      drawn = try await digest(of: request, since: first, agency: agency, in: world)
    } catch {
      let language = Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi
      Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
      return error.exitCode
    }
    switch drawn.result {
    case .drawn(let text):
      Output.write(text)
      return 0
    case .refused(let refusal): throw UsageError(fact: fact(of: refusal, since))
    case .hasErrors:
      Output.writeErrors(of: drawn.outcome, in: Settings.chosenLanguage(lang) ?? drawn.outcome.language)
      return 1
    }
  }

  /// What was wrong with the call.
  private func fact(of refusal: DigestRefusal, _ since: String) -> UsageFact {
    switch refusal {
    case .unknownAgency(let allowed, let nearest):
      .invalidValue(agency ?? "", of: "--agency", allowed: allowed.joined(separator: ", "), nearest: nearest)
    case .ahead(let today): .dayAhead(since, today: today.iso)
    }
  }
}
