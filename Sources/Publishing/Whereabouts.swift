import Catalog
import Diagnostics
import Vietnamese
import Website

/// Where entries are on the site, and why not elsewhere.
public struct Whereabouts: Sendable {
  /// What there is to say.
  public enum Result: Sendable {
    /// Of everything: what is not on the site or not in its lists, and the notes on tables that are kept out.
    case all([LocatedEntry], tables: [Diagnostic])
    /// Of one entry.
    case one(LocatedEntry)
    /// Several entries are called so: their files.
    case several([String])
    /// No entry has that file or address, or is called so.
    case unknown(nearest: String?)
  }

  /// What was found on the way, and for which day.
  public var outcome: Outcome
  /// The edition.
  public var edition: Edition
  /// The answer.
  public var result: Result

  /// Whether the site has errors, so that no build publishes it.
  public var hasErrors: Bool { outcome.problems.contains(where: \.isError) }
}

/// An entry, where it is, and why not elsewhere.
public struct LocatedEntry: Sendable {
  /// Its path below the site's folder.
  public let path: String
  /// Its title; empty where it could not be read.
  public let title: String
  /// Who wrote it, where it says so.
  public let author: String
  /// The ids of the agencies that it comes from or is about.
  public let agencies: [String]
  /// Their names, the shorter ones where there are.
  public let agencyNames: [String]
  /// Why it is not on the site, or in its lists, the gravest reason first.
  public let absences: [Absence]
  /// The first error of its file, where there is one; one that has to do with another page too is no absence.
  public let fault: Absence?
  /// The files that show it; empty where all entries were asked for.
  public let appearances: [Appearance]

  /// Whether it has a page.
  public var isShown: Bool { absences.allSatisfy(\.keepsPage) }
}

/// Says what is kept off the site that `request` names, or where the entry at `path` appears: a file below `content/`,
/// or an address. Nothing is written. What has errors of its own is held back, for as long as it has them it is not on
/// the site.
/// - Throws: a failure of the machine.
public func whereabouts(
  of path: String?, in request: Request, world: World
) async throws(PublishingError) -> Whereabouts {
  var request = request
  request.holdsBack = true
  let prepared = try await prepare(request, in: world, progress: Progress())
  let content = prepared.content
  let locating = Locating(content, prepared.outcome)
  let faults = locating.faults(of: prepared.outcome.heldBack)
  func answer(_ result: Whereabouts.Result) -> Whereabouts {
    Whereabouts(outcome: prepared.outcome, edition: request.edition, result: result)
  }
  guard let path else {
    let absent = prepared.catalog.absences(in: content, faults: faults).map { locating.located($0) }
    return answer(.all(absent, tables: locating.tables(among: prepared.outcome.problems)))
  }
  let wanted = WantedEntry(path, of: request, baseURL: content.site?.baseURL)
  let website = prepared.website
  let called = wanted.file(in: content, prepared.catalog, website).map { [$0] } ?? wanted.files(calledIn: content)
  guard let file = called.first else { return answer(.unknown(nearest: wanted.nearest(in: content))) }
  if called.count > 1 { return answer(.several(called.map { "content/" + $0.path })) }
  let absent = prepared.catalog.absence(of: file, faults: faults)
  guard let number = prepared.catalog.entry(at: file.path) else {
    let notice = absent.entry.flatMap { website.notice(inPlaceOf: $0) }
    return answer(.one(locating.located(absent, in: [notice].compactMap(\.self))))
  }
  let found = await parallelMap(website.outputs, width: request.jobs) { output, buffer in
    website.appearance(of: number, in: output, &buffer)
  }
  return answer(.one(locating.located(absent, in: found.compactMap(\.self))))
}

/// Puts entries into words that the content has for them.
private struct Locating {
  private var names: [String: String] = [:]
  private let entries: Set<FileNumber>
  /// The first error of each file.
  private var errors: [String: Diagnostic] = [:]
  private let sources: SourceTable

  init(_ content: Content, _ outcome: Outcome) {
    sources = outcome.sources
    for problem in outcome.problems where problem.isError {
      guard let place = problem.place else { continue }
      let path = sources.path(of: place.file)
      if errors[path]?.place.map({ $0.start <= place.start }) != true { errors[path] = problem }
    }
    for agency in content.agencies {
      names[agency.id.id.slug] = agency.shortName.isEmpty ? agency.name : agency.shortName
    }
    entries = Set(content.files.compactMap { if case .entry = $0.parsed { $0.number } else { nil } })
  }

  /// What is wrong with the entries that are held back, by their paths below `content/`.
  func faults(of heldBack: [HeldBackEntry]) -> [String: Absence] {
    Dictionary(heldBack.map { ($0.path.dropFirst("content/".count).description, fault(of: $0.path) ?? .fault()) }) {
      first, _ in first
    }
  }

  private func fault(of path: String) -> Absence? {
    guard let problem = errors[path], let place = problem.place else { return nil }
    let line = SourceText(sources.bytes(of: place.file)).position(of: place.range).start.line
    return .fault(line: line, problem.fact)
  }

  func located(_ absent: AbsentEntry, in appearances: [Appearance] = []) -> LocatedEntry {
    var seen: Set<String> = []
    let ids = (absent.entry?.agencies ?? []).map(\.id.slug).filter { seen.insert($0).inserted }
    return LocatedEntry(
      path: "content/" + absent.path, title: absent.entry?.common.title ?? "",
      author: absent.entry?.common.author ?? "", agencies: ids, agencyNames: ids.map { names[$0] ?? $0 },
      absences: absent.reasons, fault: fault(of: "content/" + absent.path), appearances: appearances)
  }

  /// The notes among `problems` on what is kept out and is no entry.
  func tables(among problems: [Diagnostic]) -> [Diagnostic] {
    problems.filter { problem in
      problem.fact.code == "kept-out" && problem.place.map { !entries.contains($0.file) } ?? false
    }
  }
}

/// What a person named: a file below `content/`, or an address of the site, in whatever form it was copied.
private struct WantedEntry {
  private let names: [String]

  init(_ path: String, of request: Request, baseURL: String?) {
    var path = path.prefix { $0 != "#" && $0 != "?" }
    if let baseURL = request.baseURL ?? baseURL, path.hasPrefix(baseURL) { path = path.dropFirst(baseURL.count) }
    let site = request.site.hasSuffix("/") ? request.site : request.site + "/"
    if path.hasPrefix(site) { path = path.dropFirst(site.count) }
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    path = path.drop { $0 == "/" }
    names = ["", "content/", "public/"].compactMap { path.hasPrefix($0) ? String(path.dropFirst($0.count)) : nil }
  }

  func file(in content: Content, _ catalog: Catalog, _ website: Website) -> Content.File? {
    let entries = content.files.filter(\.isEntry)
    for name in names { if let file = entries.first(where: { $0.path == name }) { return file } }
    for name in names {
      if let number = website.entry(atAddress: name) {
        return entries.first { $0.path == catalog.entries[number].path }
      }
    }
    return entries.first { file in
      if case .entry(let entry) = file.parsed { names.contains(website.address(of: entry)) } else { false }
    }
  }

  /// The entries with that title, that name of whom they are about, or that name of a file.
  func files(calledIn content: Content) -> [Content.File] {
    guard let name = names.first.map(slug), !name.isEmpty else { return [] }
    let stem = names.first.map { slug($0.hasSuffix(".md") ? String($0.dropLast(3)) : $0) }
    return content.files.filter { file in
      guard file.isEntry else { return false }
      let last = file.path.split(separator: "/").last.map { slug(String($0.dropLast(3))) }
      if last == stem { return true }
      guard case .entry(let entry) = file.parsed else { return false }
      return [entry.common.title, entry.story?.subject.name.value ?? "", entry.slug].contains { slug($0) == name }
    }
  }

  func nearest(in content: Content) -> String? {
    let paths = content.files.filter(\.isEntry).map(\.path)
    return names.last.flatMap { Diagnostics.nearest(to: $0, among: paths) }.map { "content/" + $0 }
  }
}

extension Content.File {
  /// Whether a writer wrote it, even if it cannot be read.
  fileprivate var isEntry: Bool {
    switch parsed {
    case .entry, .brokenEntry: true
    default: false
    }
  }
}
