import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  private mutating func state(_ fact: ConsultationFact, at place: Place) {
    problems.append(Diagnostic(.consultation(fact), at: place))
  }

  /// Checks the window of a consultation, and where its outcome is told.
  mutating func checkConsultation(_ entry: Entry, _ announcement: Announcement, _ standing: Standing) {
    if let outcome = announcement.outcome { check(outcome, of: entry, announcement, standing) }
    guard announcement.kind == .consultation else { return }
    guard let deadline = announcement.placedDeadline else { return state(.noDeadline, at: entry.opening) }
    let least = catalog.leastConsultationDays(in: entry.day.year)
    // The law speaks of consultations on who is put forward; others may be as short as they like.
    guard asked.contains(entry.path),
      let days = workingDays.count(after: entry.day, through: deadline.value), days < least
    else { return }
    state(.shortWindow(days: days, least: least), at: deadline.place)
  }

  private mutating func check(
    _ outcome: Placed<String>, of entry: Entry, _ announcement: Announcement, _ standing: Standing
  ) {
    if announcement.kind != .consultation { return state(.outcomeWithoutConsultation, at: outcome.place) }
    switch checkLink(Body.Link(path: outcome.value, at: outcome.place), in: entry.folder, standing) {
    case .entry(let number)
    where [.news, .announcement].contains(catalog.entries[number].kind) && catalog.entries[number].path != entry.path:
      break
    case .entry, .media, .plan, .page: state(.notAnOutcome(shown(outcome.value)), at: outcome.place)
    case .keptOut, .broken, .nothing: break
    }
  }

  /// Says of a table of nominations how many rows name no consultation, at the first.
  mutating func checkConsultations(on nominations: [Nomination]) {
    let without = nominations.filter { $0.consultation == nil }
    if let first = without.first { state(.nominationsWithout(count: without.count), at: first.name.place) }
  }

  /// The files of the announcements that tables of nominations name.
  static func asked(in content: Content) -> Set<String> {
    var asked: Set<String> = []
    for file in content.files {
      guard case .ledger(let ledger) = file.parsed, case .nominations(let rows) = ledger.rows else { continue }
      for row in rows {
        if let path = row.consultation?.value, let resolved = resolve(path, in: "nominations") {
          asked.insert(resolved)
        }
      }
    }
    return asked
  }
}
