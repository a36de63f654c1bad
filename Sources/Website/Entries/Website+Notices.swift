import Catalog
import Vietnamese

extension Website {
  /// An announcement's page.
  func noticePage(_ announcement: Announcement, _ number: Int) -> NoticePage {
    let entry = catalog.entries[number]
    let plan = catalog.plan
    let place = plan?.issued.place ?? ""
    let issuer = plan?.issuer ?? []
    return NoticePage(
      entry: parts(of: number),
      row: notice(announcement, number),
      issuerLines: (issuer.isEmpty ? [catalog.site.publisher] : issuer).map(Line.init),
      placeAndDate: place.isEmpty
        ? wording.long(entry.day) : strings(.issuedAt, ["place": place, "date": wording.long(entry.day)]),
      facts: facts(announcement, entry), signerCapacity: announcement.signer?.capacity ?? "",
      signerName: announcement.signer?.name ?? "", signerRoles: announcement.signer?.roles.map(Line.init) ?? [],
      completes: announcement.completes.compactMap { link(to: $0, on: entry.day) },
      supersedes: superseded(by: announcement, entry),
      isExpired: announcement.expires.map { $0 < catalog.today } ?? false, consultation: consultationBox(number),
      code: code(of: announcement, number))
  }

  /// The code of the page's address while the announcement is in force: once it has left the board or its day is over,
  /// nobody hangs it on a wall.
  private func code(of announcement: Announcement, _ number: Int) -> [UInt8]? {
    guard let base = catalog.site.baseURL, isStillAhead(announcement, number) else { return nil }
    return QRCode(base + addresses.entry(number))?.svg(title: strings[.codeOfAddress])
  }

  /// Whether an announcement is on the board and its day is not over.
  func isStillAhead(_ announcement: Announcement, _ number: Int) -> Bool {
    switch board.state(of: announcement, number, catalog) {
    case .past, .expired, .superseded: false
    case .open, .undated: true
    }
  }

  private func superseded(by announcement: Announcement, _ entry: Entry) -> NamedLink? {
    guard let path = announcement.supersedes?.value,
      case .entry(let old) = catalog.target(of: path, in: entry.folder)
    else { return nil }
    return link(toNotice: old)
  }

  /// The facts that those who listen need before the text, as sentences; number and days of publishing are for those who
  /// read.
  func spokenFacts(_ announcement: Announcement, _ entry: Entry) -> [String] {
    told(by: announcement, entry).compactMap { fact, text in
      let sentence: ScriptPhrase
      switch fact {
      case .audience:
        if case .all = announcement.audience { return strings.script(.audienceAll) }
        sentence = .audience
      case .deadline: sentence = .deadline
      case .start: sentence = .start
      case .end: sentence = .end
      case .place: sentence = .place
      case .contact, .issuer, .number, .date, .expires: return nil
      }
      return strings.script(sentence, ["text": text])
    }
  }

  /// The facts of an announcement with their labels; what presses most is big.
  func facts(_ announcement: Announcement, _ entry: Entry) -> [NoticePage.Fact] {
    told(by: announcement, entry).map { fact, text in
      let isBig = fact == .deadline || fact == .start && announcement.deadline == nil
      return NoticePage.Fact(label: strings[.fact(fact)], text: text, isBig: isBig)
    }
  }

  private func told(by announcement: Announcement, _ entry: Entry) -> [(fact: Word.Fact, text: String)] {
    var told: [(fact: Word.Fact, text: String)] = []
    func add(_ fact: Word.Fact, _ text: String?) { if let text, !text.isEmpty { told.append((fact, text)) } }
    let zone = catalog.site.offset
    let start = announcement.event?.start?.inZone(zone)
    let end = announcement.event?.end?.inZone(zone)
    add(.audience, audience(announcement.audience))
    add(.deadline, announcement.deadline.map { wording.withWeekday($0) })
    add(.start, start.map { wording.moment($0) })
    // The day need not be said twice.
    let endsThatDay = end?.day == start?.day ? end?.minute : nil
    add(.end, endsThatDay.map { wording.time($0) } ?? end.map { wording.moment($0) })
    add(.place, announcement.event?.place)
    add(.issuer, announcement.agency.map { name(of: $0.id) })
    add(.contact, contact(announcement.contact))
    add(.number, announcement.number)
    add(.date, wording.date(entry.day))
    add(.expires, announcement.expires.map { wording.date($0) })
    return told
  }
}
