import Catalog
import Vietnamese

extension Website {
  /// The announcement numbered `number`, for a list.
  func notice(_ number: Int) -> NoticeRow? {
    catalog.entries[number].announcement.map { notice($0, number) }
  }

  /// The same where the announcement is at hand.
  func notice(_ announcement: Announcement, _ number: Int) -> NoticeRow {
    let entry = catalog.entries[number]
    return NoticeRow(
      leaf: leaf(of: announcement, number), kind: strings[.notice(announcement.kind)],
      urgency: announcement.urgency == .normal ? "" : strings[.urgency(announcement.urgency)],
      title: title(of: entry), address: addresses.entry(number),
      number: announcement.number.isEmpty ? "" : strings(.number, ["number": announcement.number, "title": ""]),
      issuer: announcement.agency.map { name(of: $0.id) } ?? "", date: wording.date(entry.day),
      audience: audience(announcement.audience),
      files: entry.common.attachments.compactMap { fileLink($0, in: entry) }, isPinned: announcement.pinned,
      isSuperseded: catalog.successor(of: number) != nil, isSample: entry.common.sample, isDraft: isHeldBack(entry),
      isBloc: isOfBloc(entry), expires: catalog.hasLeftLists(number) ? "" : announcement.expires?.iso ?? "")
  }

  /// Whom an announcement is for.
  func audience(_ audience: Agencies) -> String {
    switch audience {
    case .all: strings(.audienceAll)
    case .listed(let mentions): listed(mentions.map(\.id))
    }
  }

  /// The calendar leaf of an announcement. Once it has left the lists, or what it asks the public is closed, it presses
  /// nobody: the leaf only says so.
  private func leaf(of announcement: Announcement, _ number: Int) -> Leaf {
    let due = board.due(announcement)
    let isClosed = announcement.kind == .consultation && board.nearness(of: due) == .past
    guard catalog.hasLeftLists(number) || isClosed else {
      var leaf = leaf(of: due)
      leaf.days = days(of: announcement)
      return leaf
    }
    let label: String =
      switch due {
      case .none: strings(.expired)
      case .deadline(let day): strings(.dueDay, ["date": wording.dayAndMonth(day)])
      case .event: board.nearness(of: due) == .past ? strings(.isPast) : strings(.expired)
      }
    guard let day = due.day else { return Leaf(state: "none", month: "", day: "", fullDate: "", label: label) }
    return leaf(on: day, state: "past", label: label)
  }

  /// The days of an announcement for the script that counts anew.
  private func days(of announcement: Announcement) -> Leaf.Days? {
    let (deadline, start, end) = board.days(of: announcement)
    if deadline == nil, start == nil { return nil }
    return Leaf.Days(
      deadline: deadline?.iso ?? "", start: start?.iso ?? "", end: end?.iso ?? "",
      said: deadline.map { wording.dayAndMonth($0) } ?? "",
      fullStart: deadline.flatMap { _ in start.map { wording.long($0) } } ?? "",
      isCalm: announcement.kind == .consultation)
  }

  /// The calendar leaf of what is due.
  func leaf(of due: Board.Due) -> Leaf {
    guard let day = due.day else {
      return Leaf(state: "none", month: "", day: "", fullDate: "", label: strings(.noDeadline))
    }
    let isEvent = if case .event = due { true } else { false }
    let (state, label) =
      switch board.nearness(of: due) {
      case .today: ("today", strings(isEvent ? .eventToday : .today))
      case .ahead(let days): (days <= Board.soon ? "soon" : "open", strings(.daysLeft, ["n": String(days)]))
      case .past where isEvent: ("past", strings(.isPast))
      case .past, .undated:
        ("late", strings(.daysLate, ["n": String(day.days(until: catalog.today)), "date": wording.dayAndMonth(day)]))
      }
    return leaf(on: day, state: state, label: label)
  }

  /// A leaf of `day`.
  func leaf(on day: Day, state: String, label: String) -> Leaf {
    Leaf(
      state: state, month: wording.monthName(day), day: String(day.day), fullDate: wording.long(day), label: label)
  }

  /// The earlier day first, what has none last; of equals the newer entry first.
  func isDueEarlier(_ a: Int, _ b: Int) -> Bool {
    let day = { (number: Int) in
      catalog.entries[number].announcement.flatMap { board.due($0).day } ?? Day(daysSince1970: .max)
    }
    let (first, second) = (day(a), day(b))
    return first == second ? a < b : first < second
  }

  /// The announcements that are not past, the most pressing first: pinned, then by day, then those without one.
  func pressing(_ numbers: [Int], atMost limit: Int) -> [Int] {
    let open = numbers.filter { number in
      catalog.entries[number].announcement.map { board.nearness(of: board.due($0)) != .past } ?? false
    }
    let isPinned = { (number: Int) in catalog.entries[number].announcement?.pinned ?? false }
    return Array(
      (open.filter(isPinned) + open.filter { !isPinned($0) }.sorted(by: isDueEarlier)).prefix(limit))
  }
}
