import Catalog
import Diagnostics
import Vietnamese

/// Why there is no such digest.
public enum DigestRefusal: Error, Hashable {
  /// No agency has that id; those that are there, and the one most likely meant.
  case unknownAgency(allowed: [String], nearest: String?)
  /// It would begin after today.
  case ahead(today: Day)
}

extension Website {
  /// What is new since the day `since`, what falls due in the days to come and what was corrected, as plain text: of the
  /// whole site, or of what comes from, is about or is addressed to `agency`.
  ///
  /// It tells only what this edition shows. What is withdrawn is not in the catalogue; what has left the lists is new to
  /// nobody. Addresses are told where the site's is known; of what is the bloc's alone, which has no page at that
  /// address, only the title.
  /// - Throws: why there is none.
  public func digest(since: Day, of agency: String? = nil) throws(DigestRefusal) -> String {
    if catalog.today < since { throw .ahead(today: catalog.today) }
    var reader: Agency?
    if let agency {
      reader = catalog.agency(ID(agency))
      if reader == nil {
        let ids = catalog.agencies.map(\.id.id.slug)
        throw .unknownAgency(allowed: ids, nearest: nearest(to: agency, among: ids))
      }
    }
    let days: KeyValuePairs = [
      "site": catalog.site.title, "from": wording.date(since), "to": wording.date(catalog.today),
    ]
    var heading = [strings.digest(.heading, days)]
    if let reader { heading.append(strings.digest(.ofAgency, ["agency": reader.name])) }
    if catalog.edition == .bloc { heading.append(strings.digest(.ofBloc)) }
    if catalog.site.sample { heading.append(strings.digest(.samples)) }
    let numbers = told(in: reader.map { .agency($0.id.id) } ?? .all).filter { !catalog.hasLeftLists($0) }
    // Each entry is told once, where it presses most; what else there is to say of it stands beside it.
    let due = dueItems(for: reader, since: since)
    var told = Set(due.compactMap(\.entry))
    let corrected = correctedItems(numbers.filter { !told.contains($0) }, since: since)
    told.formUnion(corrected.compactMap(\.entry))
    let new = numbers.filter { isNew($0, since: since) && !told.contains($0) }
    return Digest(
      heading: heading,
      groups: [
        Digest.Group(title: strings.digest(.due), parts: dueParts(due, for: reader)),
        Digest.Group(title: strings.digest(.new), parts: newParts(new)),
        Digest.Group(
          title: strings.digest(.corrected),
          parts: corrected.isEmpty ? [] : [Digest.Part(title: "", items: corrected.map(\.item))]),
      ], nothing: strings.digest(.nothing, days)
    ).text
  }

  private func isNew(_ number: Int, since: Day) -> Bool {
    (since...catalog.today).contains(catalog.entries[number].day)
  }

  // MARK: New

  private func newParts(_ numbers: [Int]) -> [Digest.Part] {
    [EntryKind.story, .news, .announcement].compactMap { kind in
      let items = numbers.filter { catalog.entries[$0].kind == kind }.map { newItem($0) }
      return items.isEmpty ? nil : Digest.Part(title: kind.section.map { strings[.section($0)] } ?? "", items: items)
    }
  }

  private func newItem(_ number: Int) -> Digest.Item {
    let entry = catalog.entries[number]
    let row = row(number)
    let text = strings.digest(.item, ["title": digestTitle(number), "from": row.from, "date": row.date])
    return Digest.Item(text: text + replacing(entry) + ahead(entry), address: digestAddress(number))
  }

  /// By when an announcement asks for something, or when it invites, where that is still ahead.
  private func ahead(_ entry: Entry) -> String {
    guard let announcement = entry.announcement else { return "" }
    switch board.due(announcement) {
    case .deadline(let day) where catalog.today <= day:
      return strings.digest(.newDeadline, ["date": wording.withWeekday(day)])
    case .event(let day) where catalog.today <= day:
      return strings.digest(.newEvent, ["date": wording.withWeekday(day)])
    case .deadline, .event, .none: return ""
    }
  }

  /// What an announcement has taken the place of, to be told behind its title.
  private func replacing(_ entry: Entry) -> String {
    guard let path = entry.announcement?.supersedes?.value,
      case .entry(let old) = catalog.target(of: path, in: entry.folder)
    else { return "" }
    // “Số 12-CV/KTĐ” within a sentence.
    let isNumbered = !(catalog.entries[old].announcement?.number ?? "").isEmpty
    let label = link(toNotice: old).label
    return strings.digest(.replacing, ["title": isNumbered ? label.prefix(1).lowercased() + label.dropFirst() : label])
  }

  /// The title of an entry, an announcement's with its number, and whether it is invented.
  private func digestTitle(_ number: Int) -> String {
    let entry = catalog.entries[number]
    let title = entry.kind == .announcement ? link(toNotice: number).label : self.title(of: entry)
    return entry.common.sample && !catalog.site.sample ? strings.digest(.sample, ["title": title]) : title
  }

  private func digestAddress(_ number: Int) -> String? {
    isOfBloc(catalog.entries[number]) ? nil : absolute(addresses.entry(number))
  }

  // MARK: Due

  /// Something due: what is told, the entry that asks for it where one does, and whether it is one agency's alone.
  private struct Due {
    var item: Digest.Item
    var entry: Int?
    var isOfOne = false
  }

  /// For an agency what is its own stands first, apart from what is everybody's.
  private func dueParts(_ due: [Due], for reader: Agency?) -> [Digest.Part] {
    guard let reader, due.contains(where: \.isOfOne) else {
      return due.isEmpty ? [] : [Digest.Part(title: "", items: due.map(\.item))]
    }
    let own = due.filter(\.isOfOne).map(\.item)
    let common = due.filter { !$0.isOfOne }.map(\.item)
    let name = reader.shortName.isEmpty ? reader.name : reader.shortName
    return [Digest.Part(title: strings.digest(.own, ["agency": name]), items: own)]
      + (common.isEmpty ? [] : [Digest.Part(title: strings.digest(.common), items: common)])
  }

  /// What falls due or takes place from today on within the days that count as soon, by day.
  private func dueItems(for reader: Agency?, since: Day) -> [Due] {
    let today = catalog.today
    return almanac.all.compactMap { item in
      let isNear = today <= item.last && today.days(until: item.day) <= Board.soon
      guard isNear, !item.isCancelled, reader.map({ concerns(item, $0) }) ?? true else { return nil }
      return due(item, for: reader, since: since)
    }
  }

  private func due(_ item: Almanac.Item, for reader: Agency?, since: Day) -> Due? {
    switch item.matter {
    case .event(let number):
      return due(number, words(ofEvent: number, item), since: since)
    case .deadline(let number):
      return due(number, words(ofDeadline: digestTitle(number), item.day), since: since)
    case .task(let state):
      let standing = reader.map { state.standing(for: $0.id.id) } ?? state.standing
      switch standing {
      case .done, .internalOnly: return nil
      case .overdue, .dueSoon, .doing, .waiting: break
      }
      let address = state.task.circulation == .bloc ? nil : absolute(address(of: item))
      let text = words(ofDeadline: title(of: item), item.day)
      return Due(item: Digest.Item(text: text, address: address), isOfOne: state.responsible.count == 1)
    case .report(let report):
      if let reader, let year = item.plan, catalog.state(of: report, year, by: reader.id.id) != .open { return nil }
      let text = words(ofDeadline: title(of: item), item.day)
      return Due(item: Digest.Item(text: text, address: absolute(address(of: item))))
    case .anniversary, .foundation, .phaseStart, .phaseEnd: return nil
    }
  }

  /// What the announcement numbered `number` asks for, in `words`, with what is new or corrected about it; nil where it
  /// has left the lists.
  private func due(_ number: Int, _ words: String, since: Day) -> Due? {
    if catalog.hasLeftLists(number) { return nil }
    let entry = catalog.entries[number]
    var text = words + replacing(entry)
    if isNew(number, since: since) { text = strings.digest(.fresh, ["text": text]) }
    for change in entry.common.changes where (since...catalog.today).contains(change.date) {
      text = strings.digest(
        .correctedToo, ["text": text, "date": wording.date(change.date), "note": change.note])
    }
    var isOfOne = false
    if case .listed(let mentions)? = entry.announcement?.audience { isOfOne = mentions.count == 1 }
    return Due(item: Digest.Item(text: text, address: digestAddress(number)), entry: number, isOfOne: isOfOne)
  }

  private func words(ofDeadline title: String, _ day: Day) -> String {
    let left = catalog.today.days(until: day)
    let date = wording.withWeekday(day)
    return left == 0
      ? strings.digest(.deadlineToday, ["title": title, "date": date])
      : strings.digest(.deadline, ["title": title, "date": date, "n": String(left)])
  }

  private func words(ofEvent number: Int, _ item: Almanac.Item) -> String {
    let event = catalog.entries[number].announcement?.event
    let start = event?.start?.inZone(catalog.site.offset)
    var date = start.map { wording.moment($0) } ?? wording.withWeekday(item.day)
    if item.day < item.last {
      date = strings(.spanOfDays, ["from": date, "to": wording.withWeekday(item.last)])
    }
    let place = event?.place ?? ""
    return strings.digest(.event, ["title": digestTitle(number), "date": date])
      + (place.isEmpty ? "" : strings.digest(.place, ["place": place])) + left(until: item)
  }

  private func left(until event: Almanac.Item) -> String {
    let days = catalog.today.days(until: event.day)
    if days == 0 { return strings.digest(.eventToday) }
    return days < 0 ? strings.digest(.eventNow) : strings.digest(.left, ["n": String(days)])
  }

  // MARK: Corrected

  /// Corrections of the entries `numbers` and of the plans since the day `since`, by day; a plan is no entry.
  private func correctedItems(_ numbers: [Int], since: Day) -> [(entry: Int?, item: Digest.Item)] {
    var found: [(day: Day, entry: Int?, item: Digest.Item)] = []
    func add(_ changes: [Change], to title: String, _ address: String?, of entry: Int? = nil) {
      for change in changes where (since...catalog.today).contains(change.date) {
        var text = strings.digest(
          .correction, ["title": title, "date": wording.date(change.date), "note": change.note])
        if let entry, isNew(entry, since: since) { text = strings.digest(.fresh, ["text": text]) }
        found.append((change.date, entry, Digest.Item(text: text, address: address)))
      }
    }
    for number in numbers {
      add(catalog.entries[number].common.changes, to: digestTitle(number), digestAddress(number), of: number)
    }
    // The plan is everybody's.
    for plan in catalog.plans { add(plan.changes, to: plan.title, absolute(addresses.plan(plan.year.value))) }
    return found.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map { ($0.element.entry, $0.element.item) }
  }
}
