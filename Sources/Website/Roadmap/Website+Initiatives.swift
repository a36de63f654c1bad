import Catalog

extension Website {
  /// The initiatives that stories of `year` tell of, and how many each agency has (plan, II.1).
  func initiativesPage(_ year: Int, title: String) -> InitiativesPage {
    let stories = (models.initiatives[year] ?? []).compactMap { number in
      catalog.entries[number].story.flatMap { story in story.initiative.map { (number, story, $0) } }
    }
    let members = members(in: year).map(\.id.id)
    var counts: [ID<Agency>: (all: Int, recognised: Int)] = [:]
    for (_, story, initiative) in stories {
      guard let agency = story.agency?.id else { continue }
      counts[agency, default: (0, 0)].all += 1
      if initiative.recognised { counts[agency]?.recognised += 1 }
    }
    // Members without any stand there too: that is what the table is for.
    let rest = catalog.agencies.map(\.id.id).filter { counts[$0] != nil && !members.contains($0) }
    return InitiativesPage(
      title: title, years: years(of: .initiatives, current: year),
      rows: stories.map { number, story, initiative in
        let entry = catalog.entries[number]
        return InitiativesPage.Row(
          title: initiative.title.isEmpty ? self.title(of: entry) : initiative.title, address: addresses.entry(number),
          name: story.shownName, agency: agency(of: story),
          recognised: strings[initiative.recognised ? .recognised : .notRecognised], decision: initiative.decision,
          isSample: entry.common.sample, isDraft: isHeldBack(entry), isBloc: isOfBloc(entry))
      },
      counts: (members + rest).map { id in
        let count = counts[id] ?? (0, 0)
        return InitiativesPage.Count(
          agency: link(to: id), number: String(count.all), recognised: String(count.recognised))
      }, total: String(stories.count), recognised: String(stories.count { $0.2.recognised }))
  }
}
