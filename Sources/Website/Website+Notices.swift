import Catalog
import Vietnamese

extension Website {
  func noticePage(_ announcement: Announcement, _ number: Int) -> NoticePage {
    let entry = catalog.entries[number]
    let plan = catalog.plan
    let place = plan?.issued.place ?? ""
    let issuer = plan?.issuer ?? []
    return NoticePage(
      entry: parts(of: number),
      row: notice(number)
        ?? NoticeRow(
          leaf: leaf(of: .none), kind: "", urgency: "", title: "", address: "", number: "", issuer: "", date: "",
          audience: "", files: [], isPinned: false, isSuperseded: false, isSample: false, isDraft: false, isBloc: false),
      issuerLines: (issuer.isEmpty ? [catalog.site.publisher] : issuer).map(Line.init),
      placeAndDate: place.isEmpty
        ? wording.long(entry.day) : strings(.issuedAt, ["place": place, "date": wording.long(entry.day)]),
      facts: facts(announcement, entry), signerCapacity: announcement.signer?.capacity ?? "",
      signerName: announcement.signer?.name ?? "", signerRoles: announcement.signer?.roles.map(Line.init) ?? [],
      completes: announcement.completes.compactMap { link(to: $0, on: entry.day) },
      supersedes: superseded(by: announcement, entry),
      isExpired: announcement.expires.map { $0 < catalog.today } ?? false)
  }

  private func superseded(by announcement: Announcement, _ entry: Entry) -> NamedLink? {
    guard let path = announcement.supersedes?.value,
      case .entry(let old) = catalog.target(of: path, in: entry.folder)
    else { return nil }
    return link(toNotice: old)
  }

  private func facts(_ announcement: Announcement, _ entry: Entry) -> [NoticePage.Fact] {
    var facts: [NoticePage.Fact] = []
    func add(_ key: String, _ text: String?, isBig: Bool = false) {
      if let text, !text.isEmpty {
        facts.append(NoticePage.Fact(label: strings["fact_" + key], text: text, isBig: isBig))
      }
    }
    let zone = catalog.site.offset
    add("audience", audience(announcement.audience))
    add("deadline", announcement.deadline.map { wording.withWeekday($0) }, isBig: true)
    add(
      "start", announcement.event?.start.map { wording.moment($0.inZone(zone)) },
      isBig: announcement.deadline == nil)
    add("end", announcement.event?.end.map { wording.moment($0.inZone(zone)) })
    add("place", announcement.event?.place)
    add("issuer", announcement.agency.map { name(of: $0.id) })
    add("contact", contact(announcement.contact))
    add("number", announcement.number)
    add("date", wording.date(entry.day))
    add("expires", announcement.expires.map { wording.date($0) })
    return facts
  }
}
