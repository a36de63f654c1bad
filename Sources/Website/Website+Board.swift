import Catalog
import Vietnamese

extension Website {
  /// The announcement numbered `number`, for a list.
  func notice(_ number: Int) -> NoticeRow? {
    let entry = catalog.entries[number]
    guard let announcement = entry.announcement else { return nil }
    return NoticeRow(
      leaf: leaf(of: board.due(announcement)), kind: strings["notice_" + announcement.kind.rawValue],
      urgency: announcement.urgency == .normal ? "" : strings["urgency_" + announcement.urgency.rawValue],
      title: entry.common.title, address: addresses.entry(number),
      number: announcement.number.isEmpty ? "" : strings(.number, ["number": announcement.number, "title": ""]),
      issuer: announcement.agency.map { name(of: $0.id) } ?? "", date: wording.date(entry.day),
      audience: audience(announcement.audience),
      files: entry.common.attachments.compactMap { fileLink($0, in: entry) }, isPinned: announcement.pinned,
      isSuperseded: catalog.successor(of: number) != nil, isSample: entry.common.sample, isDraft: isHeldBack(entry),
      isBloc: isOfBloc(entry))
  }

  func audience(_ audience: Agencies) -> String {
    switch audience {
    case .all: strings(.audienceAll)
    case .listed(let mentions): listed(mentions.map(\.id))
    }
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

  /// A page of the board: what is pinned, what is due soon, what comes later or has no day, what is past.
  func boardPage(_ part: ListPart) -> BoardPage {
    var groups: [(id: String, numbers: [Int])] = [("pinned", []), ("soon", []), ("later", []), ("past", [])]
    for number in part.entries {
      guard let announcement = catalog.entries[number].announcement else { continue }
      let due = board.due(announcement)
      let group = announcement.pinned ? 0 : board.isSoon(due) ? 1 : board.nearness(of: due) == .past ? 3 : 2
      groups[group].numbers.append(number)
    }
    groups[1].numbers.sort(by: isDueEarlier)
    groups[2].numbers.sort(by: isDueEarlier)
    return BoardPage(
      groups: groups.filter { !$0.numbers.isEmpty }.map { group in
        BoardPage.Group(
          id: "_" + group.id, title: strings["group_" + group.id],
          count: strings(.countOfNotices, ["n": String(group.numbers.count)]),
          rows: group.numbers.compactMap { notice($0) })
      }, pager: pager(part))
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
