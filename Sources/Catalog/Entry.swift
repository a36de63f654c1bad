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
    case story(Story)
    case news(News)
    case announcement(Announcement)
    case page(FreePage)
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

  init(file: FileNumber, path: String, opening: Place, common: Common, detail: Detail, body: Body) {
    self.file = file
    self.path = path
    self.opening = opening
    self.common = common
    self.detail = detail
    self.body = body
  }

  /// Its kind.
  public var kind: EntryKind {
    switch detail {
    case .story: .story
    case .news: .news
    case .announcement: .announcement
    case .page: .page
    }
  }

  /// What a story adds; nil for other kinds.
  public var story: Story? { if case .story(let story) = detail { story } else { nil } }
  /// What an announcement adds; nil for other kinds.
  public var announcement: Announcement? { if case .announcement(let added) = detail { added } else { nil } }
  /// What news adds; nil for other kinds.
  public var news: News? { if case .news(let added) = detail { added } else { nil } }
  /// What a free page adds; nil for other kinds.
  public var page: FreePage? { if case .page(let added) = detail { added } else { nil } }

  /// The last part of its address: the key `slug`, else the file's name.
  public var slug: String {
    if let slug = common.slug { return slug.value }
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }

  /// The agencies that it comes from or is about, as written; `all` gives none.
  public var agencies: [Mention<Agency>] {
    switch detail {
    case .story(let story): story.agency.map { [$0] } ?? []
    case .news(let news): (news.agency.map { [$0] } ?? []) + news.agencies.listed
    case .announcement(let added): (added.agency.map { [$0] } ?? []) + added.agencies.listed
    case .page: []
    }
  }

  /// The tasks that it shows done.
  public var completes: [TaskMention] {
    switch detail {
    case .news(let news): news.completes
    case .announcement(let added): added.completes
    case .story, .page: []
    }
  }
}

/// The keys that every kind of entry has.
public struct Common: Sendable {
  public var title = ""
  public var date: Placed<Day>?
  public var summary = ""
  public var slug: Placed<String>?
  public var aliases: [Placed<String>] = []
  public var author = ""
  public var source = ""
  public var cover: Image?
  public var gallery: [Image] = []
  public var attachments: [Attachment] = []
  public var tasks: [TaskMention] = []
  public var movements: [Mention<Movement>] = []
  public var fields: [Mention<WorkField>] = []
  public var communes: [Mention<Commune>] = []
  public var anniversary: Mention<Anniversary>?
  public var updated: Day?
  public var changes: [Change] = []
  public var circulation: Circulation?
  public var draft = false
  public var sample = false
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
