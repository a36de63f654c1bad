import Catalog
import Templates
import Vietnamese

extension Website {
  /// The page of the titles and forms of commendation.
  func titlesPage() -> (Theme.Kind, Frame, Record) {
    let page = titlesList()
    let frame = frame(
      title: page.title, section: .awards,
      crumbs: [Crumb(label: strings[.section(.awards)], address: addresses.index(.awards))],
      description: strings[.honour(.titlesAbout)], canonical: addresses.titles)
    return (.titles, frame, page.record)
  }

  /// What that page shows.
  func titlesList() -> TitlesPage {
    let years = Array(catalog.yearsOfAwards.reversed())
    let conferred = catalog.titles.compactMap { title -> TitlesPage.Conferred? in
      let counts = years.map { catalog.conferred(title.id.id, in: $0) }
      let total = counts.reduce(0, +)
      if total == 0 { return nil }
      return TitlesPage.Conferred(
        title: title.name, counts: counts.map { Line(text: String($0)) }, total: String(total))
    }
    let successors = Dictionary(catalog.titles.compactMap { title in title.replaces.map { ($0.id, title.name) } }) {
      first, _ in first
    }
    return TitlesPage(
      title: strings[.honour(.titles)],
      years: years.map { year in
        NamedLink(
          label: String(year),
          address: addresses.year(year, of: .awards, isLatest: catalog.yearsOfAwards.first == year))
      }, conferred: conferred, groups: titlesByLevel(successors))
  }

  /// The titles by who confers them, the highest first; levels that the law does not know stand last.
  private func titlesByLevel(_ successors: [ID<Title>: String]) -> [TitlesPage.Group] {
    var byLevel: [Title.Level?: [TitlesPage.Item]] = [:]
    for title in catalog.titles {
      byLevel[Title.Level(written: title.level), default: []].append(item(title, successor: successors[title.id.id]))
    }
    return (Title.Level.allCases.map(Optional.some) + [nil]).compactMap { level in
      guard let items = byLevel[level] else { return nil }
      return TitlesPage.Group(
        id: "_" + (level?.rawValue ?? "other"),
        level: raisingFirstLetter(strings[.honour(level.map(HonourWord.level) ?? .otherLevels)]), titles: items)
    }
  }

  private func item(_ title: Title, successor: String?) -> TitlesPage.Item {
    let replaced = title.replaces.flatMap { catalog.title($0.id)?.name }
    let notes = [
      replaced.map { strings(.takesPlaceOf, ["title": $0]) }, successor.map { strings(.replacedBy, ["title": $0]) },
    ]
    let forms = title.forms.map { form in
      // What differs from the present form is said; what does not goes without saying.
      let isKnown = Title.Level(written: form.level) != nil
      let parts = [
        form.name == title.name ? "" : form.name,
        form.level == title.level && isKnown ? "" : words(forLevel: form.level), form.law, validity(of: form),
      ]
      return Line(text: parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return TitlesPage.Item(
      name: title.name, subject: words(forSubject: title.subject), forms: forms.filter { !$0.text.isEmpty },
      notes: notes.compactMap { $0.map(Line.init) })
  }

  private func validity(of form: Title.Form) -> String {
    switch (form.validFrom, form.validTo) {
    case (nil, nil): ""
    case (let from?, nil): strings(.validFrom, ["date": wording.date(from)])
    case (nil, let to?): strings(.validTo, ["date": wording.date(to)])
    case (let from?, let to?): strings(.validSpan, ["from": wording.date(from), "to": wording.date(to)])
    }
  }

  // MARK: Words

  /// A level in words; one that the law does not know as it is written.
  func words(forLevel level: String) -> String {
    Title.Level(written: level).map { strings[.honour(.level($0))] } ?? level
  }

  /// Whom a title honours, in words; what nobody knows as it is written.
  private func words(forSubject subject: String) -> String {
    switch subject {
    case "both": strings[.honour(.both)]
    case "all": strings[.honour(.everybody)]
    default: Subject.Kind(rawValue: subject).map { strings[.subject($0)] } ?? subject
    }
  }
}
