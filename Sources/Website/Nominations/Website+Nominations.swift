import Catalog
import Vietnamese

extension Website {
  /// Who is put forward in `year`: those who are elected by their peers or voted for (plan, II.4, III.2, IV.2).
  func nominationsPage(_ year: Int, title: String) -> NominationsPage {
    let nominations = catalog.nominations(of: year)
    let commended = Commended(catalog, years: [year, year + 1])
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
    let (state, label): (String, String) =
      if roll != nil {
        ("done", strings[.commended])
      } else if !nomination.decision.isEmpty {
        ("done", strings[.decided])
      } else if let consultation {
        if case .closed = consultation.standing(on: catalog.today) {
          ("now", strings[.consulted])
        } else {
          standing(of: consultation)
        }
      } else {
        ("wait", strings[.notConsulted])
      }
    return NominationsPage.Row(
      name: nomination.name.value, unit: unit(of: nomination), agency: link(to: nomination.agency.id),
      title: titleName(nomination.title.id, on: catalog.referenceDay(of: year)),
      votes: nomination.votes.map(String.init) ?? "",
      decision: nomination.decision, state: state, label: label,
      roll: roll.map { addresses.year($0, of: .awards, isLatest: $0 == catalog.yearsOfAwards.first) },
      consultation: consultation.map { numbered($0) })
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

  init(_ catalog: Catalog, years: [Int]) {
    for year in years {
      for award in catalog.awards(of: year) where award.revoked == nil {
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
