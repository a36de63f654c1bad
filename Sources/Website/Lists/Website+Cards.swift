import Catalog
import Vietnamese

extension Website {
  /// The name of an agency, as readers see it.
  func name(of id: ID<Agency>) -> String { catalog.agency(id)?.name ?? id.slug }

  /// The short name of an agency, where it has one.
  func shortName(of id: ID<Agency>) -> String {
    catalog.agency(id).map { $0.shortName.isEmpty ? $0.name : $0.shortName } ?? id.slug
  }

  /// An agency with its page.
  func link(to id: ID<Agency>) -> NamedLink { NamedLink(label: name(of: id), address: addresses.agency(id)) }

  /// Whether the entry is shown only because drafts are.
  func isHeldBack(_ entry: Entry) -> Bool { entry.common.draft || catalog.today < entry.day }

  /// Whether the entry is the bloc's alone.
  func isOfBloc(_ entry: Entry) -> Bool {
    (entry.common.circulation ?? catalog.site.circulation[entry.kind] ?? .public) == .bloc
  }

  /// How long a body takes to read: Vietnamese is read at about 230 syllables a minute.
  func reading(_ entry: Entry) -> String {
    strings(.minutesToRead, ["n": String(max(1, (entry.body.words + 115) / 230))])
  }

  /// The story numbered `number`, for a list.
  func card(_ number: Int) -> StoryCard? {
    let entry = catalog.entries[number]
    guard let story = entry.story else { return nil }
    return StoryCard(
      title: title(of: entry), address: addresses.entry(number), summary: entry.common.summary,
      kicker: kicker(of: entry), name: story.shownName, role: story.subject.role,
      agency: story.agency.map { name(of: $0.id) } ?? "", date: wording.date(entry.day), isoDate: entry.day.iso,
      reading: reading(entry), portrait: portrait(of: story, in: entry), cover: cover(of: entry),
      isSample: entry.common.sample, isDraft: isHeldBack(entry), isBloc: isOfBloc(entry))
  }

  /// What a card says above its title: the first field, which is a word or two. A movement's name, up to thirty words
  /// in the plan's own wording, stands on the story's page, and here where no field is named.
  private func kicker(of entry: Entry) -> String {
    let field = entry.common.fields.first.flatMap { catalog.field($0.id) }
    return field?.name ?? movement(of: entry)?.name ?? ""
  }

  /// The entry numbered `number`, for a list that mixes kinds.
  func row(_ number: Int) -> EntryRow {
    let entry = catalog.entries[number]
    var completed = ""
    for mention in entry.completes where completed.isEmpty {
      completed = task(named: mention, on: entry.day)?.title ?? ""
    }
    return EntryRow(
      kind: strings[.kind(entry.kind)], title: title(of: entry), address: addresses.entry(number),
      summary: entry.common.summary, from: from(entry), date: entry.common.date == nil ? "" : wording.date(entry.day),
      isoDate: entry.day.iso, task: completed, isSample: entry.common.sample, isDraft: isHeldBack(entry),
      isBloc: isOfBloc(entry))
  }

  /// Whose it is: a story's person and agency, else the agencies.
  private func from(_ entry: Entry) -> String {
    switch entry.detail {
    case .story(let story):
      [story.shownName, story.agency.map { name(of: $0.id) } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    case .news(let news):
      if case .all = news.agencies { strings(.wholeBloc) } else { listed(agencies(of: entry)) }
    case .announcement(let announcement): announcement.agency.map { name(of: $0.id) } ?? ""
    case .page: ""
    case .pact(let pact): name(of: pact.agency.id)
    }
  }

  /// The agencies that are written in an entry, each once.
  func agencies(of entry: Entry) -> [ID<Agency>] {
    var seen: Set<ID<Agency>> = []
    return entry.agencies.map(\.id).filter { seen.insert($0).inserted }
  }

  /// Names of agencies, joined; in full where there is one.
  func listed(_ agencies: [ID<Agency>]) -> String {
    if agencies.count == 1 { return name(of: agencies[0]) }
    return agencies.map { shortName(of: $0) }.joined(separator: ", ")
  }

  /// The movement of an entry that is named first.
  func movement(of entry: Entry) -> Movement? {
    entry.common.movements.first.flatMap { catalog.movement($0.id, in: entry.day.year) }
  }

  /// The task that `mention` names in an entry of `day`, where this edition shows it.
  func task(named mention: TaskMention, on day: Day) -> PlanTask? {
    let year = catalog.planYear(of: mention, on: day)
    return year.flatMap { catalog.taskStates(of: $0).first { $0.task.id.id == mention.id }?.task }
  }

  // MARK: Pictures

  /// The portrait that may be shown, else a block print of the theme's; see ``Prints``.
  func portrait(of story: Story, in entry: Entry) -> Picture {
    if story.showsPortrait, let photo = story.subject.photo,
      let picture = picture(
        photo.value, in: entry,
        alternative: story.subject.photoAlt.isEmpty
          ? strings(.pictureOf, ["name": story.shownName]) : story.subject.photoAlt)
    {
      return picture
    }
    let subject = Prints.subject(of: story, called: [title(of: entry), entry.common.summary])
    return prints.picture(of: subject, for: entry.path, caption: strings[.drawnForThisSite])
  }

  /// The picture at the head of an entry.
  func cover(of entry: Entry) -> Picture? {
    entry.common.cover.flatMap {
      picture($0.image.value, in: entry, alternative: $0.alt, caption: $0.credit)
    }
  }

  /// A picture named in `entry`, with its size.
  func picture(
    _ path: String, in entry: Entry, alternative: String, caption: String = "", credit: String = ""
  ) -> Picture? {
    guard case .media(let path) = catalog.target(of: path, in: entry.folder) else { return nil }
    let shown = shown(path)
    return Picture(
      address: urlPath(shown.address), width: shown.size?.width, height: shown.size?.height, alternative: alternative,
      caption: caption, credit: credit,
      webp: shown.choices.enumerated().map { place, choice in
        PictureChoice(address: urlPath(choice.address), width: choice.width, isFirst: place == 0)
      })
  }

  /// A file to take away, with its kind and size.
  func fileLink(_ attachment: Attachment, in entry: Entry) -> FileLink? {
    guard case .media(let path) = catalog.target(of: attachment.file.value, in: entry.folder) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let title = attachment.title.isEmpty ? name : attachment.title
    return FileLink(label: label(ofFile: path, title), address: urlPath(path))
  }

  /// The words of a link to the file at `path`, called `title`: with its kind, where its name says one, and its size.
  func label(ofFile path: String, _ title: String) -> String {
    let size = wording.size(catalog.media[path]?.bytes ?? 0)
    // A name without an ending is not its own kind.
    let kind = path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.uppercased() }
    guard let kind else { return strings(.fileWithoutKind, ["title": title, "size": size]) }
    return strings(.fileOfKind, ["title": title, "kind": kind, "size": size])
  }
}
