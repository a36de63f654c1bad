import Diagnostics
import Vietnamese

/// What news adds to an entry.
public struct News: Sendable {
  public var agency: Mention<Agency>?
  public var agencies = Agencies.listed([])
  public var completes: [TaskMention] = []

  /// News with nothing filled in.
  public init() {}
}

/// What an announcement on the board adds to an entry.
public struct Announcement: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case notice, invitation, plan, decision
    case reportRequest = "report-request"
    case schedule, commendation, consultation
  }
  /// How fast it must be dealt with; secrecy marks have no place here.
  public enum Urgency: String, Sendable, CaseIterable {
    case normal, urgent
    case veryUrgent = "very-urgent"
    case express
  }

  public var agency: Mention<Agency>?
  public var audience = Agencies.all
  public var number = ""
  public var kind = Kind.notice
  public var urgency = Urgency.normal
  public var signer: Signer?
  public var contact: Contact?
  public var deadline: Day?
  public var event: Event?
  public var agencies = Agencies.listed([])
  public var completes: [TaskMention] = []
  public var pinned = false
  /// The last day in lists.
  public var expires: Day?
  public var supersedes: Placed<String>?

  /// An announcement with nothing filled in.
  public init() {}
}

/// A meeting or other event.
public struct Event: Sendable {
  public var start: Moment?
  public var end: Moment?
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
  public init(day: Day, minute: Int? = nil) {
    self.day = day
    self.minute = minute
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
