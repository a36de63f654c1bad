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
    let read = YAML.read(source, front.yaml, file: file)
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
    var body = Body.parse(source, body: front.body, file: file)
    reader.problems += body.problems
    body.problems = []
    let entry = Entry(
      file: file, path: path, opening: front.opening, common: common, detail: detail, body: body)
    return Checked(.entry(entry), problems: reader.problems)
  }

  private static func readKeys(
    _ pairs: [Pair], kind: EntryKind, path: String, opening: Place, into common: inout Common, _ reader: inout Reader
  ) -> Entry.Detail {
    switch kind {
    case .story:
      var story = Story()
      read(pairs, needing: ["date", "summary"], path, opening, &common, &story, Story.keys, &reader)
      return .story(story)
    case .news:
      var news = News()
      read(pairs, needing: ["date", "summary"], path, opening, &common, &news, News.keys, &reader)
      let hasAgencies = pairs.contains { $0.key == "agency" || $0.key == "agencies" }
      if !hasAgencies { reader.state(.missingKey("agency"), at: opening) }
      return .news(news)
    case .announcement:
      var announcement = Announcement()
      read(pairs, needing: ["date"], path, opening, &common, &announcement, Announcement.keys, &reader)
      if let event = announcement.event, let start = event.start, let end = event.end, end < start {
        reader.state(.endsBeforeItBegins, at: pairs.first { $0.key == "event" }?.keyPlace ?? opening)
      }
      return .announcement(announcement)
    case .page:
      var page = FreePage()
      read(pairs, needing: [], path, opening, &common, &page, FreePage.keys, &reader)
      return .page(page)
    }
  }

  /// Reads each key by the table that has it; `needing` are the common keys that this kind requires besides.
  private static func read<Detail>(
    _ pairs: [Pair], needing: [String], _ path: String, _ opening: Place, _ common: inout Common,
    _ detail: inout Detail, _ table: KeyTable<Detail>, _ reader: inout Reader
  ) {
    var seen = KeysSeen()
    var seenOwn = KeysSeen()
    for pair in pairs
    where !Common.keys.take(pair, into: &common, seen: &seen, &reader)
      && !table.take(pair, into: &detail, seen: &seenOwn, &reader)
    {
      reader.stateUnknown(pair, among: (Common.keys.keys.map(\.name) + table.keys.map(\.name)))
    }
    Common.keys.reportMissing(seen, at: opening, &reader)
    for name in needing {
      guard let number = Common.keys.number(of: name) else { continue }
      if !seen.contains(number) {
        reader.state(.missingKey(name), at: opening)
      } else if let pair = pairs.first(where: { $0.key == name }), pair.value.isEmpty {
        reader.state(.emptyKey(name), at: pair.keyPlace)
      }
    }
    table.reportMissing(seenOwn, at: opening, &reader)
    table.check(detail, &reader)
    checkSlug(common, path: path, opening: opening, &reader)
  }

  /// Without a key `slug` the file's name is the last part of the address, so it must be able to be one.
  private static func checkSlug(_ common: Common, path: String, opening: Place, _ reader: inout Reader) {
    guard common.slug == nil else { return }
    let name = String(path.split(separator: "/").last ?? "").dropLast(".md".count)
    if !isSlug(String(name)) {
      reader.state(.invalidSlug(String(name), suggestion: slugOrNil(String(name))), at: opening)
    }
  }
}

extension Node {
  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch content {
    case .absent: true
    case .scalar(let text, _): trimmingBlanks(text).isEmpty
    case .list, .record: false
    }
  }
}
