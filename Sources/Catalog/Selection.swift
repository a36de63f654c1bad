import Diagnostics
import Vietnamese

/// Which entries this edition shows today, and why not the others (MODEL, “What is kept out”).
///
/// It comes before anything is linked, so that no number, address or list can depend on what is kept out.
struct Selection {
  /// What is shown, newest first, then by kind, slug and path.
  var shown: [Entry] = []
  /// What is not, in byte order of the paths.
  var keptOut: [KeptOut] = []
  /// A note on each entry that is kept out.
  var notes: [Diagnostic] = []
  /// Entries kept out that will be shown one day or in another edition: their ids and links are checked too.
  var waiting: [Entry] = []
  /// Entries that only the bloc's edition shows: what they complete must not show in the public one.
  var evidenceOfTheBloc: [Entry] = []

  init(_ content: Content, site: Site, for occasion: Occasion) {
    for file in content.files {
      guard case .entry(let entry) = file.parsed else { continue }
      guard let reason = reasonToKeepOut(entry, site: site, for: occasion) else {
        shown.append(entry)
        continue
      }
      keptOut.append(KeptOut(path: entry.path, file: entry.file, reason: reason))
      notes.append(Diagnostic(.link(.keptOut(reason.fact)), at: entry.placeOfReason(reason)))
      switch reason {
      case .circulation:
        waiting.append(entry)
        // Were it public, would it be shown today?
        var bloc = occasion
        bloc.edition = .bloc
        if reasonToKeepOut(entry, site: site, for: bloc) == nil { evidenceOfTheBloc.append(entry) }
      case .future, .consent: waiting.append(entry)
      case .withdrawn, .draft: break
      }
    }
    shown = shown.map { ($0.orderKey, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension KeptOut.Reason {
  /// The same reason in the words of the diagnostics.
  var fact: LinkFact.Reason {
    switch self {
    case .withdrawn: .withdrawn
    case .circulation: .circulation
    case .consent: .consent
    case .draft: .draft
    case .future: .future
    }
  }
}

/// Why `entry` is not shown on `occasion`, the gravest reason first; nil where it is shown.
func reasonToKeepOut(_ entry: Entry, site: Site, for occasion: Occasion) -> KeptOut.Reason? {
  if entry.common.withdrawn != nil { return .withdrawn }
  let circulation = entry.common.circulation ?? site.circulation[entry.kind] ?? .public
  if circulation == .bloc, occasion.edition == .public { return .circulation }
  if let story = entry.story, !story.hasConsent(required: site.requireConsent) { return .consent }
  if occasion.drafts { return nil }
  if entry.common.draft { return .draft }
  if let date = entry.common.date?.value, occasion.today < date { return .future }
  return nil
}

extension Story {
  /// Whether the story may be told. Collectives need no consent; a minor's takes a parent (Law on Children 2016,
  /// article 21; Decree 56/2017/NĐ-CP, article 33), whatever the site requires.
  func hasConsent(required: Bool) -> Bool {
    if subject.kind == .collective, !subject.minor { return true }
    guard let consent = consent?.value else { return !required && !subject.minor }
    if subject.minor, consent.by == .me { return false }
    return consent.scope.contains(.story)
  }
}

extension Entry {
  /// Where the reason for keeping it out is written, else its opening.
  func placeOfReason(_ reason: KeptOut.Reason) -> Place {
    switch reason {
    case .future: common.date?.place ?? opening
    case .consent: story?.consent?.place ?? opening
    case .withdrawn, .circulation, .draft: opening
    }
  }

  /// Newest first, then by kind and slug, as the addresses run; the path settles the rest.
  fileprivate var orderKey: OrderKey { OrderKey(day: day, kind: kind.folder, slug: slug, path: path) }
}

private struct OrderKey: Comparable {
  let day: Day
  let kind: String
  let slug: String
  let path: String

  static func < (a: Self, b: Self) -> Bool {
    if a.day != b.day { return b.day < a.day }
    return (a.kind, a.slug, a.path) < (b.kind, b.slug, b.path)
  }
}
