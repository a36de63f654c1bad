import Diagnostics
import Vietnamese

/// Which entries this edition shows today, and why not the others (MODEL, “What is kept out”).
///
/// It comes before anything is linked, so that no number, address or list can depend on what is kept out.
struct Selection {
  /// What is shown, newest first, then by address and path.
  var shown: [Entry] = []
  /// What is not, in byte order of the paths.
  var keptOut: [KeptOut] = []
  /// A note on each reason for which an entry is kept out.
  var notes: [Diagnostic] = []
  /// Entries kept out that will be shown one day or in another edition: their ids and links are checked too.
  var waiting: [Entry] = []
  /// Drafts that are kept out: nothing of theirs is checked, but their files are not without use.
  var drafts: [Entry] = []
  /// Entries that were taken back and would be shown otherwise, in byte order of the paths: a notice stands in the place
  /// of each. What this edition never had, such as a draft, leaves none.
  var withdrawn: [WithdrawnEntry] = []
  /// Entries that only the bloc's edition shows: what they complete must not show in the public one.
  var evidenceOfTheBloc: [Entry] = []
  /// The paths of all entries that are the bloc's alone, whatever else keeps them out of the public edition.
  var ofTheBloc: Set<String> = []

  init(_ content: Content, site: Site, for occasion: Occasion) {
    for file in content.files {
      guard case .entry(let entry) = file.parsed else {
        if occasion.faulty.contains(file.path) {
          keptOut.append(KeptOut(path: file.path, file: file.number, reason: .fault))
          notes.append(Diagnostic(.link(.keptOut(.fault)), at: Place(file.number, 0..<0)))
        }
        continue
      }
      if occasion.edition == .public, entry.circulation(in: site) == .bloc { ofTheBloc.insert(entry.path) }
      let reasons = reasonsToKeepOut(entry, site: site, for: occasion)
      guard let reason = reasons.first else {
        shown.append(entry)
        continue
      }
      keptOut.append(KeptOut(path: entry.path, file: entry.file, reason: reason))
      // All at once: whoever cures one must not meet the next at the next build.
      notes += reasons.map { Diagnostic(.link(.keptOut(entry.fact(of: $0))), at: entry.placeOfReason($0)) }
      switch reason {
      case .circulation:
        waiting.append(entry)
        // Were it public, would it be shown today?
        var bloc = occasion
        bloc.edition = .bloc
        if reasonToKeepOut(entry, site: site, for: bloc) == nil { evidenceOfTheBloc.append(entry) }
      case .future, .consent, .fault: waiting.append(entry)
      case .draft: drafts.append(entry)
      case .withdrawn:
        if reasonToKeepOut(entry, site: site, for: occasion.withoutDrafts, evenIfWithdrawn: true) == nil {
          withdrawn.append(WithdrawnEntry(entry))
        }
      }
    }
    shown = shown.map { (OrderKey($0, site), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
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
    case .fault: .fault
    }
  }
}

/// Why `entry` is not shown on `occasion`, the gravest reason; nil where it is shown. `evenIfWithdrawn` asks what it
/// would be had it not been taken back.
func reasonToKeepOut(
  _ entry: Entry, site: Site, for occasion: Occasion, evenIfWithdrawn: Bool = false
) -> KeptOut.Reason? {
  KeptOut.Reason.allCases.first { reason in
    !(evenIfWithdrawn && reason == .withdrawn) && entry.isKeptOut(by: reason, in: site, on: occasion)
  }
}

/// All that keeps `entry` from being shown on `occasion`, the gravest reason first.
func reasonsToKeepOut(_ entry: Entry, site: Site, for occasion: Occasion) -> [KeptOut.Reason] {
  KeptOut.Reason.allCases.filter { entry.isKeptOut(by: $0, in: site, on: occasion) }
}

extension Entry {
  /// Whether `reason` alone would keep it out on `occasion`.
  fileprivate func isKeptOut(by reason: KeptOut.Reason, in site: Site, on occasion: Occasion) -> Bool {
    switch reason {
    case .withdrawn: common.withdrawn != nil
    case .circulation: circulation(in: site) == .bloc && occasion.edition == .public
    case .consent: lacksConsent(in: site) && !(common.draft && occasion.drafts && occasion.draftsWithoutConsent)
    case .draft: common.draft && !occasion.drafts
    case .future: common.date.map { occasion.today < $0.value } ?? false && !occasion.drafts
    case .fault: occasion.faulty.contains(path)
    }
  }

  /// Whether nobody has agreed yet to what it tells, where somebody has to.
  public func lacksConsent(in site: Site) -> Bool { !consent.allows(whereRequired: site.requireConsent) }

  /// The reason for keeping it out in the words of the diagnostics.
  fileprivate func fact(of reason: KeptOut.Reason) -> LinkFact.Reason {
    reason == .consent && needsParents ? .parentsConsent : reason.fact
  }

  /// Where the reason for keeping it out is written, else its opening.
  func placeOfReason(_ reason: KeptOut.Reason) -> Place {
    switch reason {
    case .future: common.date?.place ?? opening
    case .consent: story?.consent?.place ?? opening
    case .withdrawn, .circulation, .draft, .fault: opening
    }
  }

  /// Whom it is for: as it says, else as the site's setting for its kind says, else everybody.
  func circulation(in site: Site) -> Circulation { common.circulation ?? site.circulation[kind] ?? .public }
}

/// Newest first, then as the addresses run; the path settles the rest.
private struct OrderKey: Comparable {
  let day: Day
  let section: String
  let slug: String
  let path: String

  init(_ entry: Entry, _ site: Site) {
    day = entry.day
    // A free page's address is its own path.
    section =
      entry.kind.section.map { site.paths.slug(of: $0, in: site.language) } ?? String(entry.folder.drop { $0 != "/" })
    slug = entry.slug
    path = entry.path
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.day != b.day { return b.day < a.day }
    return (a.section, a.slug, a.path) < (b.section, b.slug, b.path)
  }
}

extension EntryKind {
  /// The section in which entries of this kind have their address; nil for free pages and pacts.
  public var section: Paths.Section? {
    switch self {
    case .story: .stories
    case .news: .news
    case .announcement: .announcements
    case .page, .pact: nil
    }
  }
}
