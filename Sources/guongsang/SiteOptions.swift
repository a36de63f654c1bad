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

  /// Whether problems go to standard output as JSON.
  var isJSON: Bool { format == "json" }

  /// The language that was asked for; nil where the site's own is to be used.
  var language: Language? { Settings.chosenLanguage(lang) }

  /// What is to be built into `output`.
  /// - Throws: a value that its option cannot take.
  func request(output: String?) throws(UsageError) -> Request {
    try require(lang, "--lang", among: Language.allCases.map(\.rawValue))
    try require(format, "--format", among: ["text", "json"])
    try require(edition, "--edition", among: Edition.allCases.map(\.rawValue))
    if let jobs, jobs < 1 { throw UsageError(fact: .invalidValue(String(jobs), of: "--jobs", allowed: "1, 2, 3…")) }
    let folder = site.isEmpty ? "." : site
    var request = Request(site: folder, output: output ?? folder + "/public", jobs: jobs ?? Settings.cores)
    request.drafts = drafts
    if let edition = edition.flatMap(Edition.init(rawValue:)) { request.edition = edition }
    if let baseUrl {
      guard isWebAddress(baseUrl) else {
        throw UsageError(fact: .invalidValue(baseUrl, of: "--base-url", allowed: "https://…"))
      }
      request.baseURL = baseUrl
    }
    return request
  }

  /// The world of the build: its day as given, else the machine's.
  /// - Throws: a day that is none.
  func world() throws(UsageError) -> World {
    guard let today else { return World(clock: World.machineClock) }
    switch readDate(today) {
    case .iso(let day), .vietnamese(let day): return World(clock: .day(day))
    case .month, .invalid: throw UsageError(fact: .invalidValue(today, of: "--today", allowed: "2023-05-10"))
    }
  }

  private func require(_ value: String?, _ name: String, among allowed: [String]) throws(UsageError) {
    guard let value, !allowed.contains(value) else { return }
    throw UsageError(fact: .invalidValue(value, of: name, allowed: allowed.joined(separator: ", ")))
  }
}
