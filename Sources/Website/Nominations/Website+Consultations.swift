import Catalog
import Templates
import Vietnamese

extension Website {
  /// The page of all consultations; one that another consultation has taken the place of is that one's to tell of.
  func consultationsPage() -> (Theme.Kind, Frame, Record) {
    let title = strings[.consultations]
    let frame = frame(
      title: title, section: .announcements,
      crumbs: [Crumb(label: strings[.section(.announcements)], address: addresses.index(.announcements))],
      description: strings[.ledeConsultations], canonical: addresses.consultations)
    var (open, closed): ([ConsultationRow], [ConsultationRow]) = ([], [])
    for consultation in listedConsultations {
      if case .closed = consultation.standing(on: catalog.today) {
        closed.append(row(consultation))
      } else {
        open.append(row(consultation))
      }
    }
    return (.consultations, frame, ConsultationsPage(title: title, open: open, closed: closed).record)
  }

  /// The consultations, but for those that another has taken the place of.
  var listedConsultations: [Consultation] {
    catalog.consultations.filter { consultation in
      catalog.successor(of: consultation.entry).map { catalog.consultation(of: $0) == nil } ?? true
    }
  }

  /// The link to the page of all consultations, where there is one.
  var linkToConsultations: NamedLink? {
    catalog.consultations.isEmpty
      ? nil : NamedLink(label: strings[.consultations], address: addresses.consultations)
  }

  /// What the announcement numbered `number` shows of the consultation that it opens.
  func consultationBox(_ number: Int) -> ConsultationBox? {
    guard let consultation = catalog.consultation(of: number) else { return nil }
    return ConsultationBox(
      row: row(consultation),
      nominees: consultation.nominations.map { nomination in
        ConsultationBox.Nominee(
          name: nomination.name.value, unit: unit(of: nomination), agency: link(to: nomination.agency.id),
          title: titleName(nomination.title.id, on: consultation.from))
      })
  }

  /// A consultation in a list.
  func row(_ consultation: Consultation) -> ConsultationRow {
    let entry = catalog.entries[consultation.entry]
    let announcement = entry.announcement
    let issuer = announcement?.agency?.id
    let contact = announcement?.contact ?? issuer.flatMap { catalog.agency($0)?.contact }
    let outcome = catalog.outcome(of: consultation)
    let (state, label) = outcome == nil ? standing(of: consultation) : ("done", strings[.outcomeKnown])
    let from = wording.date(consultation.from)
    let count = consultation.nominations.count
    return ConsultationRow(
      title: title(of: entry), address: addresses.entry(consultation.entry), state: state, label: label,
      asked: outcome == nil ? askedUntil(consultation) : nil,
      window: consultation.until.map { strings(.spanOfDays, ["from": from, "to": wording.date($0)]) }
        ?? strings(.fromWithoutEnd, ["date": from]),
      length: length(of: consultation),
      count: count == 0 ? "" : strings(.countOfNominees, ["n": String(count)]),
      issuer: issuer.map { link(to: $0) } ?? NamedLink(label: "", address: nil), contact: contact.map { line(of: $0) },
      outcome: outcome.map { catalog.entries[$0].announcement == nil ? link(toEntry: $0) : link(toNotice: $0) },
      isSample: entry.common.sample, isDraft: isHeldBack(entry), isBloc: isOfBloc(entry))
  }

  /// How many working days a consultation gives; of one on who is put forward, whether they are too few.
  private func length(of consultation: Consultation) -> String {
    guard let days = consultation.workingDays else { return "" }
    let least = catalog.leastConsultationDays(in: consultation.from.year)
    if consultation.nominations.isEmpty || days >= least { return strings(.workingDays, ["n": String(days)]) }
    return strings(.workingDaysShort, ["n": String(days), "least": String(least)])
  }

  private func link(toEntry number: Int) -> NamedLink {
    NamedLink(label: title(of: catalog.entries[number]), address: addresses.entry(number))
  }

  /// Where a consultation stands, as a class of the style sheet and in words.
  func standing(of consultation: Consultation) -> (state: String, label: String) {
    switch consultation.standing(on: catalog.today) {
    case .notYet(let day): ("wait", strings(.consultationNotYet, ["date": wording.date(day)]))
    case .open(daysLeft: 0): ("now", strings[.consultationLastDay])
    case .open(let days): ("now", strings(.consultationOpen, ["n": String(days)]))
    case .openWithoutEnd: ("now", strings[.consultationUndated])
    case .closed(let day): ("wait", strings(.consultationClosed, ["date": wording.date(day)]))
    }
  }

  /// Until when the public is asked; nil where it is not, or nobody has said.
  private func askedUntil(_ consultation: Consultation) -> AskedUntil? {
    guard case .open = consultation.standing(on: catalog.today), let day = consultation.until else { return nil }
    return AskedUntil(day: day, said: wording.date(day))
  }

  /// The unit of a nominee, unless it is the nominee.
  func unit(of nomination: Nomination) -> String { nomination.unit == nomination.name.value ? "" : nomination.unit }

  /// The name of a title or form of commendation, as the law of `day` has it.
  func titleName(_ id: ID<Title>, on day: Day) -> String { catalog.title(id)?.name(on: day) ?? id.slug }
}
