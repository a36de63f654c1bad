import Catalog
import Templates
import Vietnamese

extension Website {
  /// The register's letters.
  func registerPage() -> RegisterPage {
    let sections = catalog.register.sections
    let count = { (people: Int) in strings(.countOfHonoured, ["n": String(people)]) }
    return RegisterPage(
      letters: sections.map {
        RegisterPage.Letter(
          label: label(of: $0.initial), address: addresses.register($0.initial), count: count($0.people.count))
      }, total: count(sections.reduce(0) { $0 + $1.people.count }))
  }

  /// The page of the section `number` of the register.
  func initialPage(_ number: Int) -> (Theme.Kind, Frame, Record) {
    let section = catalog.register.sections[number]
    let title = section.initial.letter.map { strings(.registerLetter, ["letter": $0]) } ?? strings(.registerNoLetter)
    let crumbs = [Crumb(label: strings[.section(.register)], address: addresses.index(.register))]
    let frame = frame(
      title: title, section: .register, crumbs: crumbs, description: strings[.lede(.register)],
      canonical: addresses.register(section.initial))
    return (.initial, frame, initialModel(number, title: title).record)
  }

  /// What that page shows.
  func initialModel(_ number: Int, title: String) -> InitialPage {
    let sections = catalog.register.sections
    return InitialPage(
      title: title,
      letters: sections.enumerated().map { other, section in
        MenuItem(
          label: label(of: section.initial), link: .here(addresses.register(section.initial)),
          isCurrent: other == number)
      },
      people: zip(sections[number].people, registered.ids[number]).map { person($0, id: $1) })
  }

  /// The letter, or what stands for names without one.
  private func label(of initial: Initial) -> String { initial.letter ?? "#" }

  private func person(_ honoured: Register.Honoured, id: String) -> InitialPage.Person {
    let (before, name) = parts(ofName: honoured.name, of: honoured.kind)
    return InitialPage.Person(
      id: id, before: before, name: name, kind: honoured.kind.rawValue,
      agencies: honoured.agencies.map { link(to: $0) }, honours: honoured.honours.map { row(of: $0) },
      stories: honoured.stories.map {
        NamedLink(label: self.title(of: catalog.entries[$0]), address: addresses.entry($0))
      })
  }

  /// What stands before a person's given name, and that; the whole name of a collective or household.
  func parts(ofName name: String, of kind: Subject.Kind) -> (before: String, name: String) {
    guard kind == .individual, let person = PersonName(name) else { return ("", name) }
    return (person.beforeGiven, person.given)
  }

  private func row(of honour: Register.Honour) -> InitialPage.Honour {
    let year = honour.year.map(String.init) ?? ""
    switch honour {
    case .award(let award, _):
      return InitialPage.Honour(
        year: year, title: words(of: award), decision: words(ofDecision: award), file: file(ofDecision: award),
        isOutside: false, note: note(on: award))
    case .outside(let award):
      return InitialPage.Honour(
        year: year, title: titleName(award.title.id, on: catalog.referenceDay(of: award.year ?? catalog.today.year)),
        decision: award.issuer,
        file: nil, isOutside: true, note: "")
    }
  }
}
