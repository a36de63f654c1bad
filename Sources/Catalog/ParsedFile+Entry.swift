import Diagnostics
import Markdown
import Records

extension ParsedFile {
  /// Reads an entry: front matter between its `---` lines, then Markdown.
  static func parseEntry(
    _ source: UnsafeBufferPointer<UInt8>, path: String, kind: EntryKind, file: FileNumber
  ) -> Checked<ParsedFile> {
    let found = FrontMatter.find(in: source, file: file)
    guard let front = found.value else { return Checked(.brokenEntry, problems: found.problems) }
    let read = YAML.read(source, front.yaml, file: file, forms: kind.forms)
    var reader = Reader(file: file, owner: front.opening)
    reader.problems = found.problems + read.problems
    let pairs: [Pair]
    switch read.value?.content {
    case .record(let written): pairs = written
    case .none, .absent: pairs = []
    case .list, .scalar:
      reader.state(.wrongType(expected: .record), at: read.value?.place ?? front.opening)
      return Checked(.brokenEntry, problems: reader.problems)
    }
    if read.value == nil, !read.problems.isEmpty { return Checked(.brokenEntry, problems: reader.problems) }
    var common = Common()
    let detail = readKeys(pairs, kind: kind, path: path, opening: front.opening, into: &common, &reader)
    checkAddress(common, kind, path: path, &reader)
    if !common.draft { reportPlaceholders(in: source, pairs, front.body, of: kind, &reader) }
    if case .announcement(let announcement) = detail, let deadline = announcement.placedDeadline,
      let date = common.date, deadline.value < date.value
    {
      reader.state(.deadlineBeforeDate, at: deadline.place)
    }
    if let stamp = SecrecyMark.line(of: source, in: front.body) {
      reader.state(.secrecyMark(stamp.mark), at: Place(file, stamp.range))
    }
    var body = Body.parse(source, body: front.body, file: file)
    reader.problems += body.problems
    body.problems = []
    let named =
      if case .story(let story) = detail { NamedPlaces(of: story, in: source, body: front.body, file: file) } else {
        NamedPlaces()
      }
    let entry = Entry(
      file: file, path: path, opening: front.opening, common: common, detail: detail, body: body, named: named)
    return Checked(.entry(entry), problems: reader.problems)
  }

  private static func readKeys(
    _ pairs: [Pair], kind: EntryKind, path: String, opening: Place, into common: inout Common,
    _ reader: inout Reader
  ) -> Entry.Detail {
    let needed = kind.neededCommonKeys
    switch kind {
    case .story:
      var story = Story()
      read(pairs, needed: needed, opening, &common, &story, Story.keys, &reader)
      return .story(story)
    case .news:
      var news = News()
      read(pairs, needed: needed, opening, &common, &news, News.keys, &reader)
      return .news(news)
    case .announcement:
      var announcement = Announcement()
      read(pairs, needed: needed, opening, &common, &announcement, Announcement.keys, &reader)
      return .announcement(announcement)
    case .page:
      var page = FreePage()
      read(pairs, needed: needed, opening, &common, &page, FreePage.keys, &reader)
      return .page(page)
    case .pact:
      var pact = Pact(path: path, at: opening)
      read(pairs, needed: needed, opening, &common, &pact, Pact.keys, &reader)
      return .pact(pact)
    }
  }

  /// Reads each key by the table that has it; `needed` are the common keys that this kind requires besides.
  private static func read<Detail>(
    _ pairs: [Pair], needed: [String], _ opening: Place, _ common: inout Common, _ detail: inout Detail,
    _ table: KeyTable<Detail>, _ reader: inout Reader
  ) {
    var seen = KeysSeen()
    var seenOwn = KeysSeen()
    for pair in pairs
    where !Common.keys.take(pair, into: &common, needed: needed, seen: &seen, &reader)
      && !table.take(pair, into: &detail, seen: &seenOwn, &reader)
    {
      let meant = reader.stateUnknown(pair, among: Common.keys.keys.map(\.name) + table.keys.map(\.name))
      if let number = meant.flatMap({ Common.keys.number(of: $0) }) { seen.insert(number) }
      if let number = meant.flatMap({ table.number(of: $0) }) { seenOwn.insert(number) }
    }
    Common.keys.reportMissing(seen, needed: needed, at: opening, &reader)
    table.reportMissing(seenOwn, at: opening, &reader)
    table.check(detail, readFrom: pairs, &reader)
  }

  /// What the address takes from the path must be able to stand in one: the file's name where there is no key `slug`,
  /// and a free page's folders.
  private static func checkAddress(_ common: Common, _ kind: EntryKind, path: String, _ reader: inout Reader) {
    let parts = path.split(separator: "/").map(String.init)
    let written = kind == .page ? Array(parts.dropFirst().dropLast()) : []
    if common.slug == nil, let name = parts.last, case let stem = String(name.dropLast(".md".count)),
      !isSlug(stem) || stem.utf8.count > slugLimit
    {
      let suggestion = slugOrNil(stem).map { $0 + ".md" }
      reader.state(.invalidFileName(shown(name), suggestion: suggestion), at: reader.start)
    }
    for part in written where !isSlug(part) || part.utf8.count > slugLimit {
      reader.state(.invalidSlug(shown(part), suggestion: slugOrNil(part)), at: reader.start)
    }
  }
}
