import Diagnostics
import Markdown
import Vietnamese

/// One text that a writer wrote: what all kinds have in common, what its kind adds, and its body.
///
/// Everything in it follows from the bytes of its file and nothing else, the places of its links and ids included, so
/// that it can be kept from build to build. It never changes, and is shared instead of copied: as a struct of some
/// sixty references, a copy for each look cost a fifth of a build.
public final class Entry: Sendable {
  /// What its kind adds.
  public indirect enum Detail: Sendable {
    /// Of a story.
    case story(Story)
    /// Of news.
    case news(News)
    /// Of an announcement.
    case announcement(Announcement)
    /// Of a free page.
    case page(FreePage)
    case pact(Pact)
  }

  /// The file.
  public let file: FileNumber
  /// The file's path below `content/`, such as `stories/2023/chi-dinh.md`.
  public let path: String
  /// The opening `---`: where a missing key is reported.
  public let opening: Place
  /// What all kinds have in common.
  public let common: Common
  /// What its kind adds.
  public let detail: Detail
  /// Its text.
  public let body: Body
  /// The last part of its address: the key `slug`, else the file's name.
  public let slug: String
  /// The folder of its file below `content/`, without a slash at the end.
  public let folder: String
  /// Whether it may be told without the consent of whom it is about.
  let consent: ConsentState
  /// Whether it hides the name of whom it is about.
  let hidesName: Bool
  /// Whether it is about a minor and no parent has agreed to anything.
  let needsParents: Bool
  /// Where it has the name that it hides.
  let named: NamedPlaces
  /// Whom it honours by name; nil for all but such stories.
  let honoured: NamedSubject?

  // What is asked of every entry in every build is worked out once: a story is too large to be looked at in passing.
  init(file: FileNumber, path: String, opening: Place, common: Common, detail: Detail, body: Body, named: NamedPlaces) {
    self.file = file
    self.path = path
    self.opening = opening
    self.common = common
    self.detail = detail
    self.body = body
    self.named = named
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    slug = common.slug?.value ?? String(name.hasSuffix(".md") ? name.dropLast(3) : name)
    folder = slash.map { String(path[..<$0]) } ?? ""
    if case .story(let story) = detail {
      consent = story.consentState
      hidesName = !story.showsName
      needsParents = story.needsParents
      honoured = NamedSubject(story)
    } else {
      (consent, hidesName, needsParents, honoured) = (.given, false, false, nil)
    }
  }

  /// Its kind.
  public var kind: EntryKind {
    switch detail {
    case .story: .story
    case .news: .news
    case .announcement: .announcement
    case .page: .page
    case .pact: .pact
    }
  }

  /// What a story adds; nil for other kinds.
  public var story: Story? { if case .story(let story) = detail { story } else { nil } }
  /// What an announcement adds; nil for other kinds.
  public var announcement: Announcement? { if case .announcement(let added) = detail { added } else { nil } }
  /// What news adds; nil for other kinds.
  public var news: News? { if case .news(let added) = detail { added } else { nil } }
  /// What a pact adds; nil for other kinds.
  public var pact: Pact? { if case .pact(let added) = detail { added } else { nil } }
  /// What a free page adds; nil for other kinds.
  public var page: FreePage? { if case .page(let added) = detail { added } else { nil } }

  /// The agencies that it comes from or is about, as written; `all` gives none.
  public var agencies: [Mention<Agency>] {
    switch detail {
    case .story(let story): story.agency.map { [$0] } ?? []
    case .news(let news): (news.agency.map { [$0] } ?? []) + news.agencies.listed
    case .announcement(let added): (added.agency.map { [$0] } ?? []) + added.agencies.listed
    case .page: []
    case .pact(let pact): [pact.agency]
    }
  }

  /// The tasks that it shows done.
  public var completes: [TaskMention] {
    switch detail {
    case .news(let news): news.completes
    case .announcement(let added): added.completes
    case .story, .page, .pact: []
    }
  }
}

/// The keys that every kind of entry has.
public struct Common: Sendable {
  /// The title, shown everywhere; it never makes the address.
  public var title = ""
  /// The day it bears; nil for a free page without one.
  public var date: Placed<Day>?
  /// A sentence or two for lists: up to 300 characters of plain text.
  public var summary = ""
  /// The last part of the address where it is not the file's name.
  public var slug: Placed<String>?
  /// Addresses it had before, from which readers are led to it.
  public var aliases: [Placed<String>] = []
  /// Who wrote it.
  public var author = ""
  /// Where the text comes from, if not from the bloc.
  public var source = ""
  /// The picture above the text and on cards.
  public var cover: Image?
  /// Pictures below the text, in the order written.
  public var gallery: [Image] = []
  /// Videos below the text, in the order written.
  public var videos: [Recording] = []
  /// Sound below the text, in the order written.
  public var sounds: [Recording] = []
  /// Files to take away, in the order written.
  public var attachments: [Attachment] = []
  /// The tasks of a plan that it is about; those it completes stand in its kind.
  public var tasks: [TaskMention] = []
  /// The movements it belongs to; the first is shown above its title.
  public var movements: [Mention<Movement>] = []
  /// The fields of work it is about.
  public var fields: [Mention<WorkField>] = []
  /// The communes it tells of.
  public var communes: [Mention<Commune>] = []
  /// The day for which it was done.
  public var anniversary: Mention<Anniversary>?
  /// The day of the last change.
  public var updated: Day?
  /// Corrections, shown below the text in the order written.
  public var changes: [Change] = []
  /// Whom it is for; nil where the site's setting for its kind holds, else everybody.
  public var circulation: Circulation?
  /// Whether it is not to be shown yet.
  public var draft = false
  /// Whether people and deeds are invented; the page says so.
  public var sample = false
  /// Set where it was taken back: then it is never shown.
  public var withdrawn: Withdrawal?

  /// Nothing filled in.
  public init() {}
}

/// A picture named in front matter.
public struct Image: Sendable {
  /// The file, as written.
  public var image = Placed("", at: .nowhere)
  /// What it shows, for those who do not see it.
  public var alt = ""
  /// Who made it.
  public var credit = ""
  /// The words below it.
  public var caption = ""

  /// No picture.
  public init() {}
}

/// A video or sound of the site's own.
public struct Recording: Sendable {
  /// The file, as written.
  public var file = Placed("", at: .nowhere)
  /// What it shows or tells.
  public var title = ""
  /// The file of its words, WebVTT, as written; nil where there is none.
  public var captions: Placed<String>?
  /// The picture that stands for a video until it is played, as written.
  public var poster: Placed<String>?
  /// Who made it.
  public var credit = ""

  /// No recording.
  public init() {}

  /// All its files, as written.
  var files: [Placed<String>] { [file] + [captions, poster].compactMap { $0 } }
}

/// A file to take away.
public struct Attachment: Sendable {
  /// The file, as written.
  public var file = Placed("", at: .nowhere)
  /// What it is called; empty for the file's name.
  public var title = ""

  /// No file.
  public init() {}
}

/// A mention of a task: `so-ket-6-thang`, or `2022/so-ket-6-thang` for another year's plan.
public struct TaskMention: Hashable, Sendable {
  /// The plan's year where it is written.
  public let year: Int?
  /// The task.
  public let id: ID<PlanTask>
  /// Where it stands.
  public let place: Place
}

/// Why and when an entry was taken back.
public struct Withdrawal: Sendable {
  /// The day.
  public var date: Day?
  /// The reason, for the office only.
  public var reason = ""

  /// No reason.
  public init() {}
}

/// Agencies by id, or all of them.
public enum Agencies: Sendable {
  /// Every member.
  case all
  /// These.
  case listed([Mention<Agency>])

  /// Those written one by one.
  public var listed: [Mention<Agency>] { if case .listed(let mentions) = self { mentions } else { [] } }
}
