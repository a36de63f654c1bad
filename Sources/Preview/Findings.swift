import Catalog
import Diagnostics
import Publishing
import Synchronization
import Vietnamese

/// What was found at one look, as pages show it.
final class Findings: Sendable {
  /// Tells it from all others.
  let version: String
  /// The language of what is said.
  let language: Language
  private let prepared: Preparation
  /// What has been written of it, which is asked for again by each page.
  private let written = Mutex(Written())

  private struct Written {
    var overlay: String?
    var groups: [Group]?
  }

  /// The problems of one author's files.
  struct Group: Sendable {
    /// Whose files they are.
    enum Owner: Hashable, Sendable {
      case author(String)
      /// Entries that name nobody, or cannot be read.
      case nobody
      /// Data, templates and everything else.
      case office
    }

    let owner: Owner
    let report: Report
  }

  init(_ prepared: Preparation, version: String, language: Language) {
    (self.prepared, self.version, self.language) = (prepared, version, language)
  }

  /// What stands at the lower edge of every page; empty where there is nothing to say.
  var overlay: String {
    if let known = written.withLock(\.overlay) { return known }
    let text = ProblemPages(language: language).overlay(of: prepared.outcome)
    written.withLock { $0.overlay = text }
    return text
  }

  /// The page that lists every problem, by author.
  func page(isInPlaceOfSite: Bool) -> String {
    ProblemPages(language: language).page(of: groups, version: version, isInPlaceOfSite: isInPlaceOfSite)
  }

  /// The problems by author: authors in the order of a dictionary, then what is nobody's, then the office's.
  var groups: [Group] {
    if let known = written.withLock(\.groups) { return known }
    let made = makeGroups()
    written.withLock { $0.groups = made }
    return made
  }

  private func makeGroups() -> [Group] {
    var owners: [FileNumber: Group.Owner] = [:]
    for file in prepared.content.files {
      switch file.parsed {
      case .entry(let entry):
        owners[file.number] = entry.common.author.isEmpty ? .nobody : .author(entry.common.author)
      case .brokenEntry: owners[file.number] = .nobody
      default: break
      }
    }
    let problems = Dictionary(grouping: prepared.outcome.problems) { problem in
      problem.place.flatMap { owners[$0.file] } ?? .office
    }
    return problems.map { owner, problems in (Key(owner), owner, problems) }.sorted { $0.0 < $1.0 }.map {
      Group(owner: $1, report: Report($2, files: prepared.outcome.sources, language: language))
    }
  }

  /// The order of the groups.
  private struct Key: Comparable {
    let rank: Int
    let name: CollationKey
    let written: String

    init(_ owner: Group.Owner) {
      written = if case .author(let name) = owner { name } else { "" }
      name = CollationKey(written)
      rank =
        switch owner {
        case .author: 0
        case .nobody: 1
        case .office: 2
        }
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank }
      return a.name != b.name ? a.name < b.name : a.written < b.written
    }
  }
}
