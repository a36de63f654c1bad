import Diagnostics
import Vietnamese

/// What a site's content says: typed, checked, linked, and only what this edition may show today.
///
///     let catalog = Catalog.link(content, for: Occasion(today: today))
///     catalog.value.entries(of: .story).first  // the newest
///
/// It knows no page and no address: `Website` draws pages from it. Entries are numbered by their place in ``entries``,
/// newest first, then by path; every list of numbers runs in that order. Whatever is kept out (``KeptOut``) has left no
/// trace in it but its path, so that no number, list or address can depend on it.
public struct Catalog: Sendable {
  /// The settings.
  public var site: Site
  /// Which of the two sites this is.
  public var edition: Edition
  /// The day for which it is built.
  public var today: Day
  /// The members, in the order of the file.
  public var agencies: [Agency]
  /// The communes, in the order of the file.
  public var communes: [Commune]
  /// The fields of work, in the order of the file.
  public var fields: [WorkField]
  /// The titles and forms of commendation.
  public var titles: [Title]
  /// The plans, the earliest year first.
  public var plans: [Plan]
  /// The entries that are shown, newest first, then by path.
  public var entries: [Entry]
  /// What is kept out, by path.
  public var keptOut: [KeptOut]
  /// What is left of the entries that were taken back, by path.
  public var withdrawn: [WithdrawnEntry]
  /// Files below `content/media/`, by path below `content/`.
  public var media: [String: MediaFile]
  /// The media files that something shown refers to, in byte order: only they are published.
  public var usedMedia: [String]
  /// Those of them that something refers to as pictures, to be shown.
  public internal(set) var mediaToShow: Set<String> = []
  /// Those of them that something refers to as files, to be opened or taken away.
  public internal(set) var mediaToOpen: Set<String> = []
  /// Whether large pictures are published in smaller sizes.
  public internal(set) var resizesPictures = false
  /// The links of the entries that lead to pages by their addresses. Who knows the pages is to check them.
  public internal(set) var pageLinks: [PageLink] = []
  /// Everybody who is honoured.
  public internal(set) var register = Register()
  var index: Index

  /// The plan that the site is about: `site.plan`, else that of today's year, else the latest.
  public var plan: Plan? {
    if let year = site.plan?.value { return plan(of: year) }
    return plan(of: today.year) ?? plans.last
  }

  /// Whether this edition shows `data` at all: what is the bloc's is not in the public edition's catalogue, and what
  /// counts it, or says that it is missing, is to be left out too.
  public func shows(_ data: OfficeData) -> Bool {
    edition == .bloc || site.circulationOfData[data] ?? .public == .public
  }

  /// The plan of `year`; nil where there is none.
  public func plan(of year: Int) -> Plan? { index.plans[year].map { plans[$0] } }
}

/// A file of `content/media/`.
public struct MediaFile: Sendable {
  /// Its path below `content/`, such as `media/bia/cao-nguyen.svg`.
  public var path: String
  /// Its size in bytes.
  public var bytes: Int
  /// Its number, for pointing at it; nil where it has none.
  public var file: FileNumber?
  /// Its width and height where it is a picture.
  public var size: PictureSize?
  /// Whether it is an SVG that could run code in a reader's browser.
  public var isActive: Bool
  /// Whether it should be a picture of points and cannot be read to its end, so that nobody can tell what else it holds.
  public var isBroken = false
  /// How it is coded, where it is a picture of points that can be read.
  public var photograph: Photograph?
  /// Whether it is a picture that is published as it is and holds more than the picture.
  public var holdsMore = false

  /// Whether it is published as a ``PlainPicture``.
  public var isPhotograph: Bool { Self.isPhotograph(path) }

  /// Whether the ending of `path` is that of a picture of points, beside which cameras write where it was taken.
  public static func isPhotograph(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp"].contains { name.hasSuffix($0) }
  }

  /// Whether its ending is that of a picture which browsers show.
  public var isPicture: Bool {
    let name = path.lowercased()
    return [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"].contains { name.hasSuffix($0) }
  }

  /// A file of `bytes` bytes at `path`.
  public init(
    path: String, bytes: Int, file: FileNumber? = nil, size: PictureSize? = nil, isActive: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    self.file = file
    self.size = size
    self.isActive = isActive
  }
}

/// An entry that is kept off the site, and why.
public struct KeptOut: Sendable {
  /// The reasons, the gravest first.
  public enum Reason: Hashable, Sendable, CaseIterable {
    case withdrawn, circulation, consent, draft, future, fault
  }

  /// The path below `content/`.
  public var path: String
  /// The file.
  public var file: FileNumber
  /// The reason.
  public var reason: Reason
}

extension Catalog {
  /// Where things stand, for look-ups.
  struct Index: Sendable {
    var agencies: [ID<Agency>: Int] = [:]
    var communes: [ID<Commune>: Int] = [:]
    var fields: [ID<WorkField>: Int] = [:]
    var titles: [ID<Title>: Int] = [:]
    var entries: [String: Int] = [:]
    var keptOut: [String: KeptOut.Reason] = [:]
    /// Files that exist and have no page: what is wrong with them has been said.
    var broken: Set<String> = []
    /// Plans by year, and the years of plans by file.
    var plans: [Int: Int] = [:]
    var planYears: [String: Int] = [:]
    var byKind: [EntryKind: [Int]] = [:]
    var byAgency: [ID<Agency>: [Int]] = [:]
    var byMovement: [ID<Movement>: [Int]] = [:]
    var byField: [ID<WorkField>: [Int]] = [:]
    var byCommune: [ID<Commune>: [Int]] = [:]
    var supersededBy: [Int: Int] = [:]
    /// What a held-back announcement has superseded: holding that one back must not put this one in force again.
    var supersededUnseen: Set<Int> = []
    /// By what the last of those that follow one another is.
    var newest: [Int: Int] = [:]
    var gone: Set<Int> = []
    var states: [Int: [TaskState]] = [:]  // by year
    var pacts: [Int: [ID<Agency>: Int]] = [:]  // by year
    /// Whether drafts and what is dated after today are shown.
    var showsWhatIsToCome = false
    var awards: [Int: [Award]] = [:]
    var honours: [Int: HonourFigures] = [:]  // by year
    var conferred: [Int: ConferredCount] = [:]  // by year
    var awardsByStory: [Int: [AwardPlace]] = [:]
    var nominations: [Int: [Nomination]] = [:]
    var scores: [Int: [Score]] = [:]
    var standings: [Int: [Standing]] = [:]
    var submissions: [Int: [Submission]] = [:]
    var handedIn: [Int: [ID<ReportPeriod>: [ID<Agency>: Day]]] = [:]  // by year
    var consultations: [Int: Consultation] = [:]  // by entry
  }

  /// The agency called `id`.
  public func agency(_ id: ID<Agency>) -> Agency? { index.agencies[id].map { agencies[$0] } }
  /// The commune called `id`.
  public func commune(_ id: ID<Commune>) -> Commune? { index.communes[id].map { communes[$0] } }
  /// The field of work called `id`.
  public func field(_ id: ID<WorkField>) -> WorkField? { index.fields[id].map { fields[$0] } }
  /// The title called `id`.
  public func title(_ id: ID<Title>) -> Title? { index.titles[id].map { titles[$0] } }
  /// The number of the entry written in the file `path` below `content/`, where it is shown.
  public func entry(at path: String) -> Int? { index.entries[path] }

  /// The entries of `kind`, newest first.
  public func entries(of kind: EntryKind) -> [Int] { index.byKind[kind] ?? [] }
  /// The entries from or about `agency`: its own stories and news, its own announcements.
  public func entries(of agency: ID<Agency>) -> [Int] { index.byAgency[agency] ?? [] }
  /// The entries about `movement`, of all years.
  public func entries(of movement: ID<Movement>) -> [Int] { index.byMovement[movement] ?? [] }
  /// The entries about `field`.
  public func entries(of field: ID<WorkField>) -> [Int] { index.byField[field] ?? [] }
  /// The entries that tell of `commune`.
  public func entries(of commune: ID<Commune>) -> [Int] { index.byCommune[commune] ?? [] }
  /// The announcement that has taken the place of the entry numbered `entry`.
  public func successor(of entry: Int) -> Int? { index.supersededBy[entry] }
  /// The pact of `agency` for `year`.
  public func pact(of agency: ID<Agency>, in year: Int) -> Int? { index.pacts[year]?[agency] }
  /// The pacts of `year`, in the order of the agencies.
  public func pacts(of year: Int) -> [Int] {
    guard let pacts = index.pacts[year] else { return [] }
    return agencies.compactMap { pacts[$0.id.id] }
  }
  /// The state of each task of the plan of `year` that this edition shows, in the plan's order.
  public func taskStates(of year: Int) -> [TaskState] { index.states[year] ?? [] }

  /// The movement called `id`, as the plan of `year` words it, else the nearest plan's, the earlier of two.
  public func movement(_ id: ID<Movement>, in year: Int) -> Movement? {
    plans.compactMap { plan in plan.movements.first { $0.id.id == id }.map { (abs(plan.year.value - year), $0) } }
      .min { $0.0 < $1.0 }?.1
  }

  /// Every movement of any plan, once, in the order of the plan of the site, then of the others from the latest.
  public var movements: [Movement] {
    var seen: Set<ID<Movement>> = []
    let ordered = (plan.map { [$0] } ?? []) + plans.reversed()
    return ordered.flatMap(\.movements).filter { seen.insert($0.id.id).inserted }
  }

  /// The anniversary called `id`, as the plan of `year` words it, else the nearest plan's.
  public func anniversary(_ id: ID<Anniversary>, in year: Int) -> Anniversary? {
    plans.compactMap { plan in plan.anniversaries.first { $0.id.id == id }.map { (abs(plan.year.value - year), $0) } }
      .min { $0.0 < $1.0 }?.1
  }

  /// The head of the bloc on `day`.
  public func head(on day: Day) -> Agency? { agencies.first { $0.role(on: day) == .head } }
  /// The members of the bloc on `day`, whatever their part, in the order of the file.
  public func members(on day: Day) -> [Agency] { agencies.filter { $0.role(on: day) != nil } }
}
