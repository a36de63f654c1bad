import Diagnostics
import Markdown
import Vietnamese

/// Checks every id, link and file that the content names, and notes which media are used.
struct LinkCheck {
  /// Where what names something stands.
  enum Standing {
    /// It is shown.
    case shown
    /// It will be shown one day: it is checked now, so that nothing breaks on that day.
    case later
    /// Only the bloc's edition shows it.
    case ofTheBloc
  }

  let catalog: Catalog
  let selection: Selection
  let content: Content
  var problems: [Diagnostic] = []
  /// The media files that something shown refers to, in byte order.
  var usedMedia: [String] { used.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  /// Which entry has taken the place of which.
  private(set) var supersededBy: [Int: Int] = [:]
  /// What an announcement that is held back for its faults has superseded.
  private(set) var supersededUnseen: Set<Int> = []
  /// The media files that something shown refers to as pictures.
  var toShow: Set<String> = []
  /// The media files that something shown refers to as files.
  var toOpen: Set<String> = []
  private var used: Set<String> = []
  /// Media files that only what is not shown refers to.
  private var mentioned: Set<String> = []
  let paths: [FileNumber: String]
  /// Every file below `content/` but the media.
  private(set) lazy var outside = Set(content.files.map(\.path))
  /// The links of what is shown that lead to pages by their addresses, which only those can check who know the pages.
  private(set) var pageLinks: [PageLink] = []
  let known: KnownIds
  /// The files of the announcements that ask about those put forward.
  let asked: Set<String>
  let workingDays: WorkingDays
  var suggestions = Suggestions()

  init(catalog: Catalog, selection: Selection, content: Content) {
    self.catalog = catalog
    self.selection = selection
    self.content = content
    paths = Dictionary(content.files.map { ($0.number, $0.path) }) { first, _ in first }
    known = KnownIds(catalog, content)
    asked = Self.asked(in: content)
    workingDays = WorkingDays(holidays: catalog.plans.flatMap(\.holidays))
  }

  mutating func run() {
    checkData()
    for (number, entry) in catalog.entries.enumerated() { check(entry, .shown, number: number) }
    for entry in selection.waiting { check(entry, selection.ofTheBloc.contains(entry.path) ? .ofTheBloc : .later) }
    for entry in selection.drafts { noteFiles(of: entry) }
    // What cannot be read may well be what needs them.
    if content.files.contains(where: { if case .brokenEntry = $0.parsed { true } else { false } }) { return }
    let unused = catalog.media.keys.filter { !used.contains($0) && !mentioned.contains($0) }
    for path in unused.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      state(.unusedFile("content/" + path), at: catalog.media[path]?.file.map { Place($0, 0..<0) })
    }
  }

  mutating func state(_ fact: LinkFact, at place: Place?) {
    problems.append(Diagnostic(.link(fact), at: place))
  }

  mutating func state(_ fact: PictureFact, at place: Place?) {
    problems.append(Diagnostic(.picture(fact), at: place))
  }

  mutating func state(_ fact: PlanFact, at place: Place?) {
    problems.append(Diagnostic(.plan(fact), at: place))
  }

  /// The path of `file` below the site.
  func path(of file: FileNumber) -> String { "content/" + (paths[file] ?? "") }

  mutating func use(_ path: String, _ standing: Standing) {
    if standing == .shown { used.insert(path) } else { mentioned.insert(path) }
  }

  private mutating func check(_ entry: Entry, _ standing: Standing, number: Int? = nil) {
    checkIDs(of: entry)
    checkFiles(of: entry, standing)
    for link in entry.body.links {
      if case .page(let address) = checkLink(link, in: entry.folder, standing), standing == .shown {
        pageLinks.append(PageLink(path: link.path, address: address, place: link.place))
      }
    }
    if let supersedes = entry.announcement?.supersedes { check(supersedes, of: entry, standing, number: number) }
    if let announcement = entry.announcement { checkConsultation(entry, announcement, standing) }
    checkConsent(of: entry, standing)
    guard case .story(let story) = entry.detail, let stage = story.stage else { return }
    let steps = stage.dates.values.compactMap(\.real)
    if steps.contains(where: { $0.isAhead(of: catalog.today) }) { self.state(PlanFact.stepAhead, at: entry.opening) }
  }

  private mutating func checkIDs(of entry: Entry) {
    for mention in entry.agencies { require(mention) }
    for mention in entry.common.fields { require(mention) }
    for mention in entry.common.communes { require(mention) }
    for mention in entry.common.movements { require(mention) }
    if let mention = entry.common.anniversary { require(mention) }
    for mention in entry.common.tasks + entry.completes { require(mention, of: entry) }
    switch entry.detail {
    case .story(let story): for award in story.awards { require(award.title) }
    case .announcement(let announcement): for mention in announcement.audience.listed { require(mention) }
    case .news, .page, .pact: break
    }
  }

  private mutating func check(_ supersedes: Placed<String>, of entry: Entry, _ standing: Standing, number: Int?) {
    let link = Body.Link(path: supersedes.value, at: supersedes.place)
    switch checkLink(link, in: entry.folder, standing) {
    case .entry(let old) where catalog.entries[old].kind == .announcement && old != number:
      // Of two that supersede the same, the newest counts: entries come newest first.
      if let number, supersededBy[old] == nil { supersededBy[old] = number }
      if catalog.index.keptOut[entry.path] == .fault { supersededUnseen.insert(old) }
    case .entry, .media, .plan, .page: state(.notAnAnnouncement(shown(supersedes.value)), at: supersedes.place)
    case .keptOut, .broken, .nothing: break
    }
  }
}
