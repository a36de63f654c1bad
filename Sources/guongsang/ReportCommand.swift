import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Website

/// `guongsang report`: a report that the plan asks for, drawn up from the content.
///
/// It goes to the bloc's office, so the edition is the bloc's unless the public one is asked for.
struct ReportCommand: ParsableArguments {
  @Option var period: String?
  @Option var agency: String?
  @Option var format: String?
  @Option var output: String?
  @Flag var force = false
  @Option var site = "."
  @Option var today: String?
  @Option var edition: String?
  @Option var lang: String?
  @Flag var quiet = false

  func run() async throws(UsageError) -> Int32 {
    guard let period else { throw UsageError(fact: .missingOption("--period")) }
    let form = format.flatMap(ReportForm.init(rawValue:)) ?? .markdown
    var build = Request(site: site, output: "", jobs: Settings.cores)
    build.edition = edition.flatMap(Edition.init(rawValue:)) ?? .bloc
    var request = ReportRequest(build, on: period, as: form)
    request.agency = agency
    let world = try SiteOptions.world(today: today)
    let drawn: DrawnReport
    do throws(PublishingError) { drawn = try await draw(request, in: world) } catch { return fail(error) }
    // As for every command, the flag and the environment go before the site's own language.
    let language = Settings.chosenLanguage(lang) ?? drawn.outcome.language
    switch drawn.result {
    case .refused(let refusal): throw UsageError(fact: refusal.fact(period, agency))
    case .hasErrors:
      Output.writeErrors(of: drawn.outcome, in: language)
      return 1
    case .drawn(let bytes, let title):
      guard let path = output ?? (form == .docx ? defaultName : nil) else {
        Output.write(bytes)
        return 0
      }
      do throws(PublishingError) { try writeFile(bytes, to: path, replacing: force) } catch { return fail(error) }
      if !quiet {
        let words = ClosingWords.reported(
          title: title, path: path, day: drawn.outcome.today, isOfBloc: build.edition == .bloc)
        Output.write(words.words(in: language) + "\n")
      }
      return 0
    }
  }

  private func fail(_ error: PublishingError) -> Int32 {
    let language = Settings.chosenLanguage(lang) ?? SiteOptions.language(ofSite: site) ?? .vi
    Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
    return error.exitCode
  }

  /// `2023-h1.docx`, `2023-h1-ban-dan-van.docx`: a document for Word is nothing for a terminal.
  private var defaultName: String {
    let id = period?.split(separator: "/").last.map(String.init) ?? ""
    return ([id] + [agency].compactMap(\.self)).joined(separator: "-") + ".docx"
  }
}

extension ReportRefusal {
  /// What was wrong with the call for a report on `period` by `agency`.
  fileprivate func fact(_ period: String, _ agency: String?) -> UsageFact {
    switch self {
    case .none: .noReports
    case .unknownPeriod(let allowed, let nearest):
      .invalidValue(period, of: "--period", allowed: allowed.joined(separator: ", "), nearest: nearest)
    case .unknownAgency(let allowed, let nearest):
      .invalidValue(agency ?? "", of: "--agency", allowed: allowed.joined(separator: ", "), nearest: nearest)
    case .notBegun(let from): .reportNotBegun(period, from: from)
    }
  }
}
