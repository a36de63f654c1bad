import Catalog
import Templates
import Vietnamese

extension Website {
  /// A page of the board: what is pinned, what is due soon, what comes later or has no day, what is past.
  func boardPage(_ part: ListPart) -> BoardPage {
    boardPage(
      part, title: strings[.section(.announcements)], lede: strings[.lede(.announcements)], current: nil)
  }

  /// The page of what has the value `filter`, or a further page of its list.
  func boardPage(_ part: ListPart, by filter: BoardFilter) -> (Theme.Kind, Frame, Record) {
    let title = strings(
      .boardBy, ["filter": strings[.board(.by(filter.dimension))], "value": label(of: filter)])
    let page = boardPage(part, title: title, lede: strings[.board(.lede(filter.dimension))], current: filter)
    return (.board, frame(title: title, section: .announcements, part), page.record)
  }

  /// What a page of the board shows; `current` is the value that is being read.
  func boardPage(_ part: ListPart, title: String, lede: String, current: BoardFilter?) -> BoardPage {
    BoardPage(
      title: title, lede: lede, asOf: strings(.asOf, ["date": wording.date(catalog.today)]),
      asOfWords: strings(.asOf, ["date": wording.datePattern]), filters: filters(current: current),
      years: boardChoices.years.map { String($0.year) }.joined(separator: " "), data: addresses.boardData,
      months: (1...12).map { strings[.month($0)] }.joined(separator: "|"),
      found: strings(.countOfNotices, ["n": "{n}"]), foundOne: strings(.countOfNotices, ["n": "1"]),
      groups: groups(part.entries), pager: pager(part),
      consultations: current == nil && part.number == nil ? linkToConsultations : nil)
  }

  /// Announcements by what must be done when.
  private func groups(_ entries: ArraySlice<Int>) -> [BoardPage.Group] {
    var groups: [Word.Group: [Int]] = [:]
    for number in entries {
      guard let announcement = catalog.entries[number].announcement else { continue }
      let due = board.due(announcement)
      let group: Word.Group =
        if catalog.hasLeftLists(number) {
          .gone
        } else if announcement.pinned {
          .pinned
        } else if board.isSoon(due) {
          .soon
        } else if board.nearness(of: due) == .past { .past } else { .later }
      groups[group, default: []].append(number)
    }
    groups[.soon]?.sort(by: isDueEarlier)
    groups[.later]?.sort(by: isDueEarlier)
    return Word.Group.allCases.compactMap { group in
      groups[group].map { numbers in
        BoardPage.Group(
          id: "_" + group.rawValue,
          title: group == .soon ? strings(.groupSoon, ["n": String(Board.soon)]) : strings[.group(group)],
          count: strings(.countOfNotices, ["n": String(numbers.count)]), rows: numbers.compactMap { notice($0) })
      }
    }
  }

  /// The ways to read the board; `current` is the value that is being read.
  private func filters(current: BoardFilter?) -> [BoardPage.Filter] {
    boardChoices.dimensions.compactMap { choices in
      guard let dimension = choices.first?.filter.dimension else { return nil }
      let all = BoardPage.FilterLink(
        label: strings[.board(.all(dimension))], value: "", address: addresses.index(.announcements), count: "",
        isCurrent: current?.dimension != dimension)
      return BoardPage.Filter(
        id: "_by-" + dimension.rawValue, dimension: dimension.rawValue, label: strings[.board(.by(dimension))],
        links: [all]
          + choices.map { choice in
            BoardPage.FilterLink(
              label: label(of: choice.filter), value: choice.filter.value,
              address: addresses.board(by: choice.filter), count: String(choice.entries.count),
              isCurrent: choice.filter == current)
          })
    }
  }

  /// The value of a filter in words.
  private func label(of filter: BoardFilter) -> String {
    switch filter.dimension {
    case .agency: return catalog.agencies.first { $0.id.id.slug == filter.value }.map { shortName(of: $0.id.id) } ?? ""
    case .kind: return Announcement.Kind(rawValue: filter.value).map { strings[.notice($0)] } ?? filter.value
    case .year: return filter.value
    case .state: return BoardFilter.State(rawValue: filter.value).map { strings[.board(.state($0))] } ?? filter.value
    }
  }
}
