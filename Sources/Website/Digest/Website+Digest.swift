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
    let numbers = told(in: reader.map { .agency($0.id.id) } ?? .all).filter { !catalog.hasLeftLists($0) }
    let new = newParts(numbers.filter { since <= catalog.entries[$0].day && catalog.entries[$0].day <= catalog.today })
    let due = dueItems(for: reader)
    let corrected = correctedItems(numbers, since: since, for: reader)
    return Digest(
      heading: heading,
      groups: [
        Digest.Group(title: strings.digest(.new), parts: new),
        Digest.Group(title: strings.digest(.due), parts: due.isEmpty ? [] : [Digest.Part(title: "", items: due)]),
        Digest.Group(
          title: strings.digest(.corrected), parts: corrected.isEmpty ? [] : [Digest.Part(title: "", items: corrected)]),
      ], nothing: strings.digest(.nothing, days)
    ).text
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
    var text = strings.digest(.item, ["title": digestTitle(number), "from": row.from, "date": row.date])
    if let path = entry.announcement?.supersedes?.value,
      case .entry(let old) = catalog.target(of: path, in: entry.folder)
    {
      text += strings.digest(.replacing, ["title": link(toNotice: old).label])
    }
    return Digest.Item(text: text, address: digestAddress(number))
  }

  /// The title of an entry, an announcement's with its number, and whether it is invented.
  private func digestTitle(_ number: Int) -> String {
    let entry = catalog.entries[number]
    let title = entry.kind == .announcement ? link(toNotice: number).label : self.title(of: entry)
    return entry.common.sample ? strings.digest(.sample, ["title": title]) : title
  }

  private func digestAddress(_ number: Int) -> String? {
    isOfBloc(catalog.entries[number]) ? nil : absolute(addresses.entry(number))
  }

  // MARK: Due

  /// What falls due or takes place from today on within the days that count as soon, by day.
  private func dueItems(for reader: Agency?) -> [Digest.Item] {
    let today = catalog.today
    return almanac.all.compactMap { item in
      let isNear = today <= item.last && today.days(until: item.day) <= Board.soon
      guard isNear, !item.isCancelled, reader.map({ concerns(item, $0) }) ?? true else { return nil }
      return dueItem(item, for: reader)
    }
  }

  private func dueItem(_ item: Almanac.Item, for reader: Agency?) -> Digest.Item? {
    switch item.matter {
    case .event(let number):
      if catalog.hasLeftLists(number) { return nil }
      return Digest.Item(text: words(ofEvent: number, item), address: digestAddress(number))
    case .deadline(let number):
      if catalog.hasLeftLists(number) { return nil }
      return Digest.Item(text: words(ofDeadline: digestTitle(number), item.day), address: digestAddress(number))
    case .task(let state):
      let standing = reader.map { state.standing(for: $0.id.id) } ?? state.standing
      switch standing {
      case .done, .internalOnly: return nil
      case .overdue, .dueSoon, .doing, .waiting: break
      }
      let isOfBloc = state.task.circulation == .bloc
      return Digest.Item(
        text: words(ofDeadline: title(of: item), item.day), address: isOfBloc ? nil : absolute(address(of: item)))
    case .report(let report):
      if let reader, let year = item.plan, catalog.state(of: report, year, by: reader.id.id) != .open { return nil }
      return Digest.Item(text: words(ofDeadline: title(of: item), item.day), address: absolute(address(of: item)))
    case .anniversary, .foundation, .phaseStart, .phaseEnd: return nil
    }
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
      + (place.isEmpty ? "" : strings.digest(.place, ["place": place]))
  }

  // MARK: Corrected

  private func correctedItems(_ numbers: [Int], since: Day, for reader: Agency?) -> [Digest.Item] {
    var found: [(day: Day, item: Digest.Item)] = []
    func add(_ changes: [Change], to title: String, _ address: String?) {
      for change in changes where since <= change.date && change.date <= catalog.today {
        let text = strings.digest(
          .correction, ["title": title, "date": wording.date(change.date), "note": change.note])
        found.append((change.date, Digest.Item(text: text, address: address)))
      }
    }
    for number in numbers {
      add(catalog.entries[number].common.changes, to: digestTitle(number), digestAddress(number))
    }
    // The plan is everybody's.
    for plan in catalog.plans { add(plan.changes, to: plan.title, absolute(addresses.plan(plan.year.value))) }
    return found.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element.item)
  }
}
