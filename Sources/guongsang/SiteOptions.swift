import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Vietnamese

/// The options that `build` and `check` share. What they mean stands in `Manual`.
struct SiteOptions: ParsableArguments {
  @Option var site = "."
  @Option var today: String?
  @Flag var drafts = false
  @Option var edition: String?
  @Option var baseUrl: String?
  @Option var lang: String?
  @Option var format: String?
  @Option var jobs: Int?
  @Flag var timings = false
  @Flag var quiet = false

  /// The form in which problems are told.
  var form: Teller.Form { format.flatMap(Teller.Form.init) ?? .text }

  /// The language that was asked for; nil where the site's own is to be used.
  var language: Language? { Settings.chosenLanguage(lang) }

  /// The language of the site, for what is said before the site has been read; nil where `site.yml` does not say.
  var languageOfSite: Language? { Self.language(ofSite: site) }

  /// The language that `site.yml` of the folder `site` says.
  static func language(ofSite site: String) -> Language? {
    var bytes: [UInt8] = []
    guard (try? readFile(site + "/content/site.yml", into: &bytes)) != nil else { return nil }
    let read = bytes.withUnsafeBufferPointer { ParsedFile.parse($0, path: "site.yml", file: FileNumber(0)) }
    guard case .site(let settings) = read.value else { return nil }
    return settings.language
  }

  /// What is to be built into `output`.
  /// - Throws: a value that its option cannot take.
  func request(output: String?) throws(UsageError) -> Request {
    var request = Request(site: site, output: output ?? beside("public"), jobs: jobs ?? Settings.cores)
    request.drafts = drafts
    if let edition = edition.flatMap(Edition.init(rawValue:)) { request.edition = edition }
    request.baseURL = try Self.address(baseUrl)
    return request
  }

  /// The address that was given for the site, if one was.
  /// - Throws: it is none.
  static func address(_ baseURL: String?) throws(UsageError) -> String? {
    if let baseURL, !isWebAddress(baseURL) {
      throw UsageError(fact: .invalidValue(baseURL, of: "--base-url", allowed: "https://example.vn/", nearest: nil))
    }
    return baseURL
  }

  /// The world of the build: its day as given, else by SOURCE_DATE_EPOCH, else the machine's.
  /// - Throws: a day or an instant that is none.
  func world() throws(UsageError) -> World { try Self.world(today: today) }

  /// The world on the day `today`.
  /// - Throws: a day or an instant that is none.
  static func world(today: String?) throws(UsageError) -> World {
    guard let today else { return World(clock: try Settings.fixedClock() ?? World.machineClock) }
    switch readDate(today) {
    case .iso(let day), .vietnamese(let day): return World(clock: .day(day))
    case .month, .invalid:
      throw UsageError(fact: .noDay(today, of: "--today"))
    }
  }

  /// The day that `--date` gives; nil where it is not given.
  /// - Throws: a day that is none.
  static func day(_ date: String?) throws(UsageError) -> Day? {
    guard let date else { return nil }
    switch readDate(date) {
    case .iso(let day), .vietnamese(let day): return day
    case .month, .invalid:
      throw UsageError(fact: .noDay(date, of: "--date"))
    }
  }

  /// The path of `name` in the site's folder, as a person would write it.
  private func beside(_ name: String) -> String {
    if site == "." { return name }
    return site.hasSuffix("/") ? site + name : site + "/" + name
  }
}
