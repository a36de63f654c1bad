import ArgumentParser
import Catalog
import Diagnostics
import Glibc
import Preview
import Publishing

/// `guongsang serve`: what it does stands in `Preview`; here is told what happens.
struct ServeCommand: ParsableArguments {
  @Option var port: String?
  @Option var host = "127.0.0.1"
  @Flag var open = false
  @Flag var poll = false
  @Option var site = "."
  @Option var today: String?
  @Option var edition: String?
  @Option var lang: String?

  func run() async throws(UsageError) -> Int32 {
    var preview = Preview(of: site, jobs: Settings.cores)
    preview.host = host
    preview.port = try Self.number(port)
    preview.polls = poll
    preview.site.edition = edition.flatMap(Edition.init(rawValue:)) ?? .public
    preview.language = Settings.chosenLanguage(lang)
    let world = try SiteOptions.world(today: today)
    // A day that was given stays; the machine's own goes on while the site is being shown.
    let fixed = try Settings.fixedClock()
    let isFixed = today != nil || fixed != nil
    let teller = PreviewTeller(
      language: preview.language, languageAtFirst: SiteOptions.language(ofSite: site) ?? .vi, opensBrowser: open)
    endOnSignals()
    do throws(PublishingError) {
      try await preview.run(in: world, clock: { isFixed ? world.clock : World.machineClock }) { teller.tell($0) }
      return 0
    } catch {
      teller.tell(.failed(error))
      return error.exitCode
    }
  }

  private static func number(_ port: String?) throws(UsageError) -> Int? {
    guard let port else { return nil }
    guard let number = Int(port), (0...65_535).contains(number) else {
      throw UsageError(fact: .invalidValue(port, of: "--port", allowed: "8080, 9000", nearest: nil))
    }
    return number
  }

  /// Lets Ctrl-C be the usual end. Nothing has been written, so there is nothing to put in order.
  private func endOnSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number) { _ in _exit(0) } }
  }
}
