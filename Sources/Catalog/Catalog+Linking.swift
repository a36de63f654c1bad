import Diagnostics
import Vietnamese

/// All that has been read of a site's `content/`, before it is linked.
public struct Content: Sendable {
  /// One file, as its bytes say by themselves.
  public struct File: Sendable {
    /// The path below `content/`.
    public let path: String
    /// Its number.
    public let number: FileNumber
    /// What it says.
    public let parsed: ParsedFile

    /// The file `number` at `path`, which says `parsed`.
    public init(path: String, number: FileNumber, parsed: ParsedFile) {
      self.path = path
      self.number = number
      self.parsed = parsed
    }
  }

  /// The files, in byte order of their paths.
  public var files: [File]
  /// The files below `content/media/`.
  public var media: [MediaFile]

  /// `files` and `media`, each in byte order of their paths.
  public init(files: [File], media: [MediaFile]) {
    self.files = files
    self.media = media
  }

  /// Lets `address` take the place of the site's own `baseURL`.
  public mutating func setBaseURL(_ address: String) {
    for place in files.indices {
      guard case .site(var site) = files[place].parsed else { continue }
      site.baseURL = address.hasSuffix("/") ? address : address + "/"
      files[place] = File(path: files[place].path, number: files[place].number, parsed: .site(site))
    }
  }

  /// The settings; nil where `site.yml` is absent or could not be read.
  public var site: Site? {
    for file in files { if case .site(let site) = file.parsed { return site } }
    return nil
  }

  /// The members of the bloc, in the order of the file; none where it is absent or could not be read.
  public var agencies: [Agency] {
    for file in files { if case .agencies(let agencies) = file.parsed { return agencies } }
    return []
  }

  /// The plans as they are written, the bloc's tasks included.
  var plans: [Plan] { files.compactMap { if case .plan(let plan) = $0.parsed { plan } else { nil } } }
}

/// What a build is made for, besides its content.
public struct Occasion: Sendable {
  /// Which of the two sites.
  public var edition: Edition
  /// The day.
  public var today: Day
  /// Whether drafts and future entries are shown, marked.
  public var drafts: Bool
  /// Whether drafts are shown, where drafts are, also without consent.
  public var draftsWithoutConsent = false
  /// The paths below `content/` of entries that are held back for their faults.
  public var faulty: Set<String> = []
  /// Whether there is a tool by which large pictures are published in smaller sizes.
  public var resizesPictures = false

  /// The same without drafts and future entries.
  var withoutDrafts: Occasion { Occasion(today: today, edition: edition) }

  /// The public edition of `today` unless said otherwise.
  public init(today: Day, edition: Edition = .public, drafts: Bool = false) {
    self.today = today
    self.edition = edition
    self.drafts = drafts
  }
}

extension Catalog {
  /// Selects, types, links and checks all of `content` for `occasion`.
  ///
  /// Every problem is in the answer, errors and all; the catalogue is then as good as it could be made.
  public static func link(_ content: Content, for occasion: Occasion) -> Checked<Catalog> {
    var problems: [Diagnostic] = []
    let site = content.site ?? Site()
    let selection = Selection(content, site: site, for: occasion)
    problems += selection.notes
    var catalog = Catalog(
      site: site, occasion: occasion, selection: selection,
      media: Dictionary(content.media.map { ($0.path, $0) }) { first, _ in first })
    catalog.takeData(of: content)
    catalog.numberEntries()
    catalog.linkStoriesToAwards()
    catalog.countHonours()
    catalog.findConsultations()
    catalog.findReports()
    catalog.rank()
    var check = LinkCheck(catalog: catalog, selection: selection, content: content)
    check.run()
    problems += check.problems
    catalog.usedMedia = check.usedMedia
    catalog.mediaToShow = check.toShow
    catalog.mediaToOpen = check.toOpen
    catalog.pageLinks = check.pageLinks
    catalog.index.supersededBy = check.supersededBy
    catalog.index.supersededUnseen = check.supersededUnseen
    catalog.keepFirstOfEachAgency()
    problems += catalog.settleSuccession()
    for plan in catalog.plans {
      let states = catalog.states(of: plan, unseen: selection.evidenceOfTheBloc)
      catalog.index.states[plan.year.value] = states.value
      problems += states.problems
    }
    let register = Register.build(catalog, paths: check.paths)
    catalog.register = register.value
    problems += register.problems
    return Checked(catalog, problems: problems)
  }

  private init(site: Site, occasion: Occasion, selection: Selection, media: [String: MediaFile]) {
    self.init(
      site: site, edition: occasion.edition, today: occasion.today, agencies: [], communes: [], fields: [],
      titles: [], plans: [], entries: selection.shown, keptOut: selection.keptOut, withdrawn: selection.withdrawn,
      media: media, usedMedia: [],
      index: Index())
    index.showsWhatIsToCome = occasion.drafts
    resizesPictures = occasion.resizesPictures
  }

  /// Takes the data files in, but for what is the bloc's in the public edition: what is not in the catalogue can leave
  /// no trace on a page.
  private mutating func takeData(of content: Content) {
    for entry in keptOut { index.keptOut[entry.path] = entry.reason }
    for file in content.files {
      switch file.parsed {
      case .agencies(let read):
        agencies = read
        if !shows(.headcounts) { for place in agencies.indices { agencies[place].headcount = [:] } }
      case .communes(let read): communes = read
      case .fields(let read): fields = read
      case .titles(let read): titles = read
      case .plan(let plan):
        plans.append(edition == .public ? plan.withoutTasksOfTheBloc : plan)
        index.planYears[file.path] = plan.year.value
      case .ledger(let ledger): if shows(ledger.kind) { take(ledger) }
      case .brokenEntry, .nothing: if index.keptOut[file.path] == nil { index.broken.insert(file.path) }
      case .site, .entry: break
      }
    }
    sortAwards()
    plans.sort { $0.year.value < $1.year.value }
    index.plans = Dictionary(plans.enumerated().map { ($1.year.value, $0) }) { first, _ in first }
    let own = Set(titles.map(\.id.id))
    titles += Title.defaults.filter { !own.contains($0.id.id) }
    index.agencies = Self.numbers(agencies.map(\.id.id))
    index.communes = Self.numbers(communes.map(\.id.id))
    index.fields = Self.numbers(fields.map(\.id.id))
    index.titles = Self.numbers(titles.map(\.id.id))
  }

  private static func numbers<Kind>(_ ids: [ID<Kind>]) -> [ID<Kind>: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Drops agencies whose id an earlier one has: that has been said, and two pages at one address would say it again.
  private mutating func keepFirstOfEachAgency() {
    if index.agencies.count == agencies.count { return }
    agencies = agencies.enumerated().filter { index.agencies[$1.id.id] == $0 }.map(\.element)
    index.agencies = Self.numbers(agencies.map(\.id.id))
  }

  private mutating func numberEntries() {
    index.entries.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() {
      index.entries[entry.path] = number
      index.byKind[entry.kind, default: []].append(number)
      // A pact stands on its agency's page by itself, not among its news.
      if let pact = entry.pact {
        index.pacts[pact.year, default: [:]][pact.agency.id] = number
        continue
      }
      Self.note(number, under: entry.common.movements, in: &index.byMovement)
      Self.note(number, under: entry.common.fields, in: &index.byField)
      Self.note(number, under: entry.common.communes, in: &index.byCommune)
      for agency in concerned(by: entry) { index.byAgency[agency, default: []].append(number) }
    }
  }

  /// Notes the entry `number` once under each of what it mentions.
  private static func note<Kind>(
    _ number: Int, under mentions: [Mention<Kind>], in index: inout [ID<Kind>: [Int]]
  ) {
    for mention in mentions where mentions.count == 1 || index[mention.id]?.last != number {
      index[mention.id, default: []].append(number)
    }
  }

  /// The agencies that `entry` comes from or is about; for news of all, the members of its day.
  public func concerned(by entry: Entry) -> Set<ID<Agency>> {
    var concerned: Set<ID<Agency>> = []
    for mention in entry.agencies { concerned.insert(mention.id) }
    let named: Agencies? =
      switch entry.detail {
      case .news(let news): news.agencies
      case .announcement(let announcement): announcement.agencies
      case .story, .page, .pact: nil
      }
    if case .all? = named { concerned.formUnion(members(on: entry.day).map(\.id.id)) }
    return concerned
  }
}

extension Entry {
  /// Its date; for a free page without one, the first day there is.
  public var day: Day { common.date?.value ?? Day(daysSince1970: 0) }

  /// The last day on which it was written, changed or corrected, as the entry itself says.
  public var lastWritten: Day {
    var last = day
    if let updated = common.updated { last = max(last, updated) }
    for change in common.changes { last = max(last, change.date) }
    return last
  }
}
