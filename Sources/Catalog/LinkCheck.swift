import Diagnostics
import Markdown
import Vietnamese

/// Checks every id, link and file that the content names, and notes which media are used.
struct LinkCheck {
  let catalog: Catalog
  let selection: Selection
  let content: Content
  private(set) var problems: [Diagnostic] = []
  /// The media files that something shown refers to, in byte order.
  var usedMedia: [String] { used.sorted() }
  /// Which entry has taken the place of which.
  private(set) var supersededBy: [Int: Int] = [:]
  private var used: Set<String> = []
  private let paths: [FileNumber: String]
  /// Every movement and anniversary of any plan.
  let movements: Set<ID<Movement>>
  let anniversaries: Set<ID<Anniversary>>

  init(catalog: Catalog, selection: Selection, content: Content) {
    self.catalog = catalog
    self.selection = selection
    self.content = content
    paths = Dictionary(uniqueKeysWithValues: content.files.map { ($0.number, $0.path) })
    movements = Set(catalog.plans.flatMap { $0.movements.map(\.id.id) })
    anniversaries = Set(catalog.plans.flatMap { $0.anniversaries.map(\.id.id) })
  }

  mutating func run() {
    checkData()
    for (number, entry) in catalog.entries.enumerated() { check(entry, number: number) }
    // What is not shown yet is checked now, so that nothing breaks on the day it is.
    for entry in selection.waiting { check(entry, number: nil) }
    let unused = catalog.media.keys.filter { !used.contains($0) && !mentionedByWaiting.contains($0) }
    for path in unused.sorted() { state(.unusedFile("content/" + path), at: nil) }
  }

  private var mentionedByWaiting: Set<String> = []

  mutating func state(_ fact: LinkFact, at place: Place?) {
    problems.append(Diagnostic(.link(fact), at: place))
  }

  mutating func state(_ fact: PlanFact, at place: Place?) {
    problems.append(Diagnostic(.plan(fact), at: place))
  }

  /// The path of `file` below the site.
  func path(of file: FileNumber) -> String { "content/" + (paths[file] ?? "") }

  // MARK: Entries

  private mutating func check(_ entry: Entry, number: Int?) {
    checkIDs(of: entry)
    checkFiles(of: entry, isShown: number != nil)
    for link in entry.body.links {
      checkLink(link.path, fragment: link.fragment, at: link.place, in: entry, isShown: number != nil)
    }
    if let supersedes = entry.announcement?.supersedes {
      let target = checkLink(supersedes.value, fragment: nil, at: supersedes.place, in: entry, isShown: number != nil)
      if case .entry(let old) = target, let number { supersededBy[old] = number }
    }
    checkConsent(of: entry)
  }

  private mutating func checkIDs(of entry: Entry) {
    for mention in entry.agencies + (entry.announcement?.audience.listed ?? []) { require(mention) }
    for mention in entry.common.fields { require(mention) }
    for mention in entry.common.communes { require(mention) }
    for mention in entry.common.movements { require(mention) }
    if let mention = entry.common.anniversary { require(mention) }
    for award in entry.story?.awards ?? [] { require(award.title) }
    for mention in entry.common.tasks + entry.completes { require(mention, on: entry.day) }
  }

  private mutating func checkFiles(of entry: Entry, isShown: Bool) {
    var pictures = entry.body.pictures.filter { !isWebAddress($0.path) }.map { Placed($0.path, at: $0.place) }
    pictures += (entry.common.cover.map { [$0] } ?? []).map(\.image) + entry.common.gallery.map(\.image)
    if let photo = entry.story?.subject.photo { pictures.append(photo) }
    for picture in pictures { checkMedia(picture, in: entry.folder, isPicture: true, isShown: isShown) }
    for attachment in entry.common.attachments {
      checkMedia(attachment.file, in: entry.folder, isPicture: false, isShown: isShown)
    }
  }

  private mutating func checkMedia(_ named: Placed<String>, in folder: String, isPicture: Bool, isShown: Bool) {
    guard let path = resolve(named.value, in: folder) else { return state(.outsideMedia(named.value), at: named.place) }
    guard let file = catalog.media[path] else {
      let isElsewhere = !path.hasPrefix("media/") && content.files.contains { $0.path == path }
      return state(
        isElsewhere ? .outsideMedia(path) : .missingFile(named.value, nearest: nearestMedia(to: path)), at: named.place)
    }
    if isPicture, file.isActive { state(.activePicture(path), at: named.place) }
    use(path, isShown: isShown)
  }

  private mutating func use(_ path: String, isShown: Bool) {
    if isShown { used.insert(path) } else { mentionedByWaiting.insert(path) }
  }

  /// The media file that `path` was most likely meant to be: the same but for case or marks, or nearly the same name.
  private func nearestMedia(to path: String) -> String? {
    let folded = fold(path)
    if let same = catalog.media.keys.sorted().first(where: { fold($0) == folded }) { return "/" + same }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let names = catalog.media.keys.sorted().map { ($0, $0.split(separator: "/").last.map(String.init) ?? $0) }
    guard let near = nearest(to: name, among: names.map(\.1)) else { return nil }
    return names.first { $0.1 == near }.map { "/" + $0.0 }
  }

  @discardableResult
  private mutating func checkLink(
    _ path: String, fragment: String?, at place: Place, in entry: Entry, isShown: Bool
  ) -> LinkTarget {
    let target = catalog.target(of: path, in: entry.folder)
    switch target {
    case .entry(let number):
      let ids = catalog.entries[number].body.outline.map(\.id)
      if let fragment, !ids.contains(fragment) {
        state(.deadFragment(fragment, nearest: nearest(to: fragment, among: ids)), at: place)
      }
    case .keptOut(let path, .circulation) where isShown: state(.linkToBloc(path), at: place)
    case .keptOut(let path, let reason): if isShown { state(.linkToKeptOut(path, reason.fact), at: place) }
    case .media(let path): use(path, isShown: isShown)
    case .nothing: state(.deadLink(path, nearest: nearestEntry(to: path)), at: place)
    case .broken, .plan, .page: break
    }
    return target
  }

  /// The entry whose file's name is nearest to that of `path`.
  private func nearestEntry(to path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let names = catalog.entries.map { ($0.path, $0.path.split(separator: "/").last.map(String.init) ?? $0.path) }
    guard let near = nearest(to: name, among: names.map(\.1)) else { return nil }
    return names.first { $0.1 == near }.map { "/" + $0.0 }
  }

  /// A name that may not be shown must not stand in the title, the summary, the address or the text either.
  private mutating func checkConsent(of entry: Entry) {
    guard let story = entry.story, !story.showsName else { return }
    let name = story.subject.name.value
    guard syllables(in: name) > 1 else { return }
    let texts =
      [
        entry.common.title, entry.common.summary, story.quote?.by ?? "", story.quote?.text ?? "",
        story.subject.photoAlt,
      ]
      + story.lessons + entry.body.outline.map(\.text)
    let wanted = normalised(name).lowercased()
    let isNamed =
      texts.contains { normalised($0).lowercased().contains(wanted) }
      || normalised(String(decoding: entry.body.html, as: UTF8.self)).lowercased().contains(wanted)
      || entry.slug.contains(slug(name))
    if isNamed { state(.nameWithoutConsent(name), at: story.subject.name.place) }
  }
}
