import Catalog
import Vietnamese

extension Website {
  /// Who is put forward in `year`: those who are elected by their peers or voted for (plan, II.4, III.2, IV.2).
  func nominationsPage(_ year: Int, title: String) -> NominationsPage {
    let nominations = catalog.nominations(of: year)
    let commended = Commended(catalog, years: [year, year + 1], nominations)
    let rows = nominations.map { ($0, row($0, year, commended)) }
    let groups: [NominationsPage.Group] = [Subject.Kind.collective, .individual, .household].compactMap { kind in
      let members = rows.filter { $0.0.subject == kind }.map(\.1)
      guard !members.isEmpty else { return nil }
      return NominationsPage.Group(
        id: "_" + kind.rawValue, title: strings[.subject(kind)],
        count: strings(.countOfNominees, ["n": String(members.count)]), rows: members)
    }
    let asked = Set(nominations.compactMap { consultation(on: $0)?.entry }).sorted()
    return NominationsPage(
      title: title, years: years(of: .nominations, current: year), groups: groups,
      consultations: asked.compactMap { catalog.consultation(of: $0) }.map { row($0) }, all: linkToConsultations)
  }

  private func consultation(on nomination: Nomination) -> Consultation? {
    guard let path = nomination.consultation?.value,
      case .entry(let number) = catalog.target(of: path, in: "nominations")
    else { return nil }
    return catalog.consultation(of: number)
  }

  private func row(_ nomination: Nomination, _ year: Int, _ commended: Commended) -> NominationsPage.Row {
    let consultation = consultation(on: nomination)
    let roll = commended.year(of: nomination)
    let decided = roll != nil ? strings[.commended] : nomination.decision.isEmpty ? nil : strings[.decided]
    let asking = consultation.flatMap { dayUntilWhichIsAsked($0) }
    let (state, label): (String, String) =
      switch (decided, asking) {
      // What was decided while the public was still being asked is not done with.
      case (let decided?, let day?):
        ("now", strings(.decidedWhileAsking, ["state": decided, "date": wording.date(day)]))
      case (let decided?, nil): ("done", decided)
      case (nil, let day?) where day > catalog.today:
        ("now", strings(.consultationOpen, ["n": String(catalog.today.days(until: day))]))
      case (nil, _): consultation.map { standingOfList($0) } ?? ("wait", strings[.notConsulted])
      }
    return NominationsPage.Row(
      name: nomination.name.value, unit: unit(of: nomination), agency: link(to: nomination.agency.id),
      title: titleName(nomination.title.id, on: catalog.referenceDay(of: year)),
      votes: nomination.votes.map(String.init) ?? "",
      decision: nomination.decision, state: state, label: label,
      asked: decided == nil ? asking.map { AskedUntil(day: $0, said: wording.date($0)) } : nil,
      roll: roll.map { addresses.year($0, of: .awards, isLatest: $0 == catalog.yearsOfAwards.first) },
      consultation: consultation.map { numbered($0) })
  }

  /// Until when the public is being asked; nil where it has not begun or has ended, or nobody has said.
  private func dayUntilWhichIsAsked(_ consultation: Consultation) -> Day? {
    guard consultation.from <= catalog.today, let end = catalog.end(of: consultation), catalog.today <= end,
      catalog.outcome(of: consultation) == nil
    else { return nil }
    return end
  }

  /// Where a consultation stands for those about whom it asked: once it has ended, whether it gave the days that it
  /// must.
  private func standingOfList(_ consultation: Consultation) -> (state: String, label: String) {
    let hasEnded = catalog.outcome(of: consultation) != nil || consultation.until.map { $0 < catalog.today } ?? false
    guard hasEnded else { return standing(of: consultation) }
    let least = catalog.leastConsultationDays(in: consultation.from.year)
    guard let days = catalog.workingDays(of: consultation), days < least else { return ("now", strings[.consulted]) }
    return ("late", strings(.consultedShort, ["n": String(days), "least": String(least)]))
  }

  /// A consultation by its number, which is short enough for a column; by its title where it has none.
  private func numbered(_ consultation: Consultation) -> NamedLink {
    let number = catalog.entries[consultation.entry].announcement?.number ?? ""
    guard !number.isEmpty else { return link(toNotice: consultation.entry) }
    return NamedLink(label: number, address: addresses.entry(consultation.entry))
  }
}

/// Who has been commended with what in some years, to be found again among those put forward.
private struct Commended {
  private struct Key: Hashable {
    let subject: Subject.Kind
    let name: String
    let agency: ID<Agency>
    let title: ID<Title>
  }

  private var found: [Key: [(unit: String, year: Int)]] = [:]

  /// Looks in `years` for what `nominations` ask; of all else names need not be compared.
  init(_ catalog: Catalog, years: [Int], _ nominations: [Nomination]) {
    let titles = Dictionary(grouping: nominations, by: \.title.id).mapValues { Set($0.map(\.agency.id)) }
    for year in years {
      for award in catalog.awards(of: year)
      where award.revoked == nil && titles[award.title.id]?.contains(award.agency.id) ?? false {
        let key = Key(
          subject: award.subject, name: comparedName(award.name.value), agency: award.agency.id, title: award.title.id)
        found[key, default: []].append((comparedName(award.unit), year))
      }
    }
  }

  /// The first year in which who is put forward was commended with that title. Of two of one name in an agency their
  /// units tell which, where both are known.
  func year(of nomination: Nomination) -> Int? {
    let key = Key(
      subject: nomination.subject, name: comparedName(nomination.name.value), agency: nomination.agency.id,
      title: nomination.title.id)
    let unit = comparedName(nomination.unit)
    return found[key]?.first { $0.unit.isEmpty || unit.isEmpty || $0.unit == unit }?.year
  }
}
