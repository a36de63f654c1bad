import Diagnostics
import Vietnamese

/// What news adds to an entry.
public struct News: Sendable {
  /// The agency it comes from; nil where only `agencies` is written.
  public var agency: Mention<Agency>?
  /// The agencies it is about.
  public var agencies = Agencies.listed([])
  /// The tasks that it shows done, on the day of its date.
  public var completes: [TaskMention] = []

  /// News with nothing filled in.
  public init() {}
}

/// What an announcement on the board adds to an entry.
public struct Announcement: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Thông báo, giấy mời, kế hoạch, quyết định.
    case notice, invitation, plan, decision
    /// Yêu cầu báo cáo.
    case reportRequest = "report-request"
    /// Lịch, biểu dương, xin ý kiến.
    case schedule, commendation, consultation
  }
  /// How fast it must be dealt with; secrecy marks have no place here.
  public enum Urgency: String, Sendable, CaseIterable {
    /// Thường, khẩn.
    case normal, urgent
    /// Thượng khẩn.
    case veryUrgent = "very-urgent"
    /// Hỏa tốc.
    case express
  }

  /// Who issues it.
  public var agency: Mention<Agency>?
  /// Who has to read it.
  public var audience = Agencies.all
  /// Its number, such as `12-TB/KTĐ`; empty where it has none.
  public var number = ""
  /// What it is.
  public var kind = Kind.notice
  /// How fast it must be dealt with.
  public var urgency = Urgency.normal
  /// Who signs it.
  public var signer: Signer?
  /// Whom to ask.
  public var contact: Contact?
  /// The last day for what it asks, with its place.
  public var placedDeadline: Placed<Day>?
  /// The last day for what it asks.
  public var deadline: Day? { placedDeadline?.value }
  /// The meeting that it calls.
  public var event: Event?
  /// The agencies it is about, besides the issuer.
  public var agencies = Agencies.listed([])
  /// The tasks that it shows done, on the day of its date.
  public var completes: [TaskMention] = []
  /// Whether it stays at the top of the board.
  public var pinned = false
  /// The last day in lists.
  public var expires: Day?
  /// The file of the announcement whose place it takes, as written.
  public var supersedes: Placed<String>?
  /// The file of the news or announcement that tells how a consultation ended, as written.
  public var outcome: Placed<String>?

  /// An announcement with nothing filled in.
  public init() {}
}

/// A meeting or other event.
public struct Event: Sendable {
  /// When it begins.
  public var start: Moment?
  /// When it ends.
  public var end: Moment?
  /// Where it is held.
  public var place = ""

  /// No event.
  public init() {}
}

/// A day, with the time of day where it is known, in the site's time zone.
public struct Moment: Hashable, Sendable, Comparable {
  /// The day.
  public var day: Day
  /// Minutes since midnight.
  public var minute: Int?
  /// The seconds that the writer's time zone adds to UTC, where it was written; nil for the site's own.
  public var offset: Int?

  /// `minute` of `day`.
  public init(day: Day, minute: Int? = nil, offset: Int? = nil) {
    self.day = day
    self.minute = minute
    self.offset = offset
  }

  /// The same moment in the time zone that adds `seconds` to UTC.
  public func inZone(_ seconds: Int) -> Moment {
    guard let offset, let minute, offset != seconds else { return Moment(day: day, minute: minute) }
    let moved = minute + (seconds - offset) / 60
    let days = (Double(moved) / 1440).rounded(.down)
    return Moment(day: day.adding(days: Int(days)), minute: moved - Int(days) * 1440)
  }

  /// Orders by day, then by time; a day alone comes first.
  public static func < (a: Self, b: Self) -> Bool { (a.day, a.minute ?? -1) < (b.day, b.minute ?? -1) }
}

/// What a free page adds to an entry.
public struct FreePage: Sendable {
  /// Its rank among the pages in the menu; the lowest first.
  public var order: Int?

  /// A page with nothing filled in.
  public init() {}
}
