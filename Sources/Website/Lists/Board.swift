import Catalog
import Vietnamese

/// The announcements board on one day: which announcements are in its lists, and when each is due.
struct Board: Sendable {
  /// What an announcement asks for next.
  enum Due: Hashable, Sendable {
    /// Something to be done by this day.
    case deadline(Day)
    /// Something that takes place on this day.
    case event(Day)
    /// Nothing with a day.
    case none

    var day: Day? {
      switch self {
      case .deadline(let day), .event(let day): day
      case .none: nil
      }
    }
  }

  /// How near it is.
  enum Nearness: Hashable, Sendable {
    case past, today
    /// In so many days.
    case ahead(Int)
    case undated
  }

  /// The announcements in the lists, newest first: neither expired nor superseded.
  let listed: [Int]
  /// Whether there are announcements at all: their section then has a page, and be there nothing in its list.
  let hasAny: Bool
  private let today: Day
  private let offset: Int

  /// Within how many days something is near.
  static let soon = TaskState.soon

  init(_ catalog: Catalog) {
    today = catalog.today
    offset = catalog.site.offset
    let announcements = catalog.entries(of: .announcement)
    hasAny = !announcements.isEmpty
    listed = announcements.filter { !catalog.hasLeftLists($0) }
  }

  /// The days that an announcement names: what is to be done by when, and from when to when something takes place.
  func days(of announcement: Announcement) -> (deadline: Day?, start: Day?, end: Day?) {
    let start = announcement.event?.start?.inZone(offset).day
    return (announcement.deadline, start, announcement.event?.end?.inZone(offset).day)
  }

  /// The next thing with a day: a deadline before an event, what is ahead before what is past. An event of several days
  /// is due on each of them.
  func due(_ announcement: Announcement) -> Due {
    let (deadline, start, end) = days(of: announcement)
    var event = start
    if let start, let end, start < today, today <= end { event = today }
    if let deadline {
      if deadline >= today { return .deadline(deadline) }
      if let event, event >= today { return .event(event) }
      return .deadline(deadline)
    }
    return event.map { .event($0) } ?? .none
  }

  /// How near `due` is today.
  func nearness(of due: Due) -> Nearness {
    guard let day = due.day else { return .undated }
    let days = today.days(until: day)
    if days < 0 { return .past }
    return days == 0 ? .today : .ahead(days)
  }

  /// Whether `due` is today or within ``soon`` days.
  func isSoon(_ due: Due) -> Bool {
    switch nearness(of: due) {
    case .today: true
    case .ahead(let days): days <= Self.soon
    case .past, .undated: false
    }
  }
}
