import Diagnostics
import Vietnamese

extension Register {
  /// The register of `catalog`, whose stories and awards are linked by then; `paths` are those of the files below
  /// `content/`.
  ///
  /// Where two spellings are most likely one person's, a warning points at the later in the order of the files.
  static func build(_ catalog: Catalog, paths: [FileNumber: String]) -> Checked<Register> {
    var builder = RegisterBuilder(catalog)
    builder.addAll()
    let namesakes = builder.namesakes
    if !namesakes.isEmpty {
      builder = RegisterBuilder(catalog, apart: namesakes)
      builder.addAll()
    }
    var register = Register()
    register.sections = builder.sections()
    return Checked(register, problems: builder.spellings(paths))
  }
}

/// Gathers the honours of each person.
struct RegisterBuilder {
  /// What makes one person: a spelling of the name, in an agency and its successors.
  struct Identity: Hashable {
    let agency: ID<Agency>
    let kind: Subject.Kind
    let name: String
  }

  /// One person, while being gathered.
  struct Draft {
    let identity: Identity
    /// The name without forms of address.
    let plainName: String
    /// Each way in which the name is written, where it first is.
    var written: [String: Place] = [:]
    var honoured: Register.Honoured
    var sortAs = ""
    /// The day of the honour whose spelling is shown.
    var named: Day?
  }

  let catalog: Catalog
  private let roots: [ID<Agency>: ID<Agency>]
  /// Whom an agency and its successors do not make one.
  private let apart: Set<Identity>
  private var numbers: [Identity: Int] = [:]
  /// The person of each name as written, so that a name is taken apart once.
  private var known: [Identity: Int] = [:]
  private var names: [String: PersonName?] = [:]
  private(set) var people: [Draft] = []

  init(_ catalog: Catalog, apart: Set<Identity> = []) {
    self.catalog = catalog
    self.apart = apart
    roots = catalog.lastSuccessors()
  }

  mutating func addAll() {
    for year in catalog.yearsOfAwards.reversed() {
      for award in catalog.awards(of: year) { add(award, of: year) }
    }
    for number in catalog.entries(of: .story).reversed() { add(storyNumbered: number) }
  }

  /// Names that stand in two agencies of which neither has succeeded the other, though one has succeeded both: those are
  /// two people, and whose the name is after the merger nobody can say.
  var namesakes: Set<Identity> {
    let several = people.filter { $0.honoured.agencies.count > 1 }
    return Set(
      several.filter { draft in
        let ways = draft.honoured.agencies.map { Set(catalog.successors(of: $0)) }
        let longest = ways.max { $0.count < $1.count } ?? []
        return !draft.honoured.agencies.allSatisfy { longest.contains($0) }
      }.map(\.identity))
  }

  mutating func add(_ award: Award, of year: Int) {
    // By initials alone nobody can be told from another.
    if award.subject == .individual, award.name.value.utf8.contains(UInt8(ascii: ".")), isInitials(award.name.value) {
      return
    }
    let day = award.date?.value ?? Day(year: year, month: 1, day: 1) ?? catalog.today
    let person = self.person(award.subject, award.name, award.agency.id, sortAs: award.sortAs, on: day)
    people[person].honoured.honours.append(.award(award, year: year))
    if let story = catalog.story(of: award), catalog.entries[story].story?.showsName ?? false {
      people[person].honoured.stories.append(story)
    }
  }

  mutating func add(storyNumbered number: Int) {
    let entry = catalog.entries[number]
    guard let story = entry.story, story.showsName, let agency = story.agency?.id else { return }
    let subject = story.subject
    if subject.kind == .individual {
      guard personName(subject.name.value)?.family != nil, !isInitials(subject.name.value) else { return }
    }
    let person = self.person(subject.kind, subject.name, agency, sortAs: subject.sortAs, on: entry.day)
    people[person].honoured.stories.append(number)
    people[person].honoured.honours += story.awards.map { .outside($0) }
  }

  /// Whether a word of the name is an initial: V.T.D., em H.
  private mutating func isInitials(_ name: String) -> Bool {
    guard let person = personName(name) else { return true }
    return person.inLists.utf8.contains(UInt8(ascii: "."))
  }

  /// `name` taken apart, once for each name.
  private mutating func personName(_ name: String) -> PersonName? {
    if let known = names[name] { return known }
    let person = PersonName(name)
    names[name] = .some(person)
    return person
  }

  /// The number of the person of that name, who has been honoured on `day`.
  private mutating func person(
    _ kind: Subject.Kind, _ name: Placed<String>, _ agency: ID<Agency>, sortAs: String, on day: Day
  ) -> Int {
    let asWritten = Identity(agency: agency, kind: kind, name: name.value)
    let number = known[asWritten] ?? self.number(of: asWritten)
    known[asWritten] = number
    let text = normalised(name.value)
    if people[number].written[text].map({ name.place.isBefore($0) }) ?? true {
      people[number].written[text] = name.place
    }
    if !sortAs.isEmpty { people[number].sortAs = sortAs }
    if people[number].named.map({ $0 <= day }) ?? true {
      people[number].named = day
      people[number].honoured.name = name.value
      people[number].honoured.agencies.removeAll { $0 == agency }
      people[number].honoured.agencies.insert(agency, at: 0)
    } else if !people[number].honoured.agencies.contains(agency) {
      people[number].honoured.agencies.append(agency)
    }
    return number
  }

  private mutating func number(of written: Identity) -> Int {
    let plain = plainName(written.kind, written.name)
    let name = comparedName(plain)
    var identity = Identity(agency: roots[written.agency] ?? written.agency, kind: written.kind, name: name)
    if apart.contains(identity) { identity = Identity(agency: written.agency, kind: written.kind, name: name) }
    if let number = numbers[identity] { return number }
    numbers[identity] = people.count
    people.append(
      Draft(
        identity: identity, plainName: plain,
        honoured: Register.Honoured(name: "", kind: written.kind, agencies: [], honours: [], stories: [])))
    return people.count - 1
  }

  /// The name without forms of address, as the parts of it run in lists.
  private mutating func plainName(_ kind: Subject.Kind, _ name: String) -> String {
    kind == .individual ? personName(name)?.inLists ?? name : name
  }
}

extension Place {
  /// Whether it stands before `other` in the order of the files.
  func isBefore(_ other: Place) -> Bool { (file, start) < (other.file, other.start) }
}

// MARK: The order

extension RegisterBuilder {
  /// All of them by initials, in order.
  func sections() -> [Register.Section] {
    let ordered = people.map { draft -> (initial: Initial, key: CollationKey, honoured: Register.Honoured) in
      var honoured = draft.honoured
      honoured.honours = inOrder(honoured.honours)
      honoured.stories = Set(honoured.stories).sorted()
      let person = honoured.kind == .individual ? names[honoured.name] ?? PersonName(honoured.name) : nil
      let filed = draft.sortAs.isEmpty ? person?.given ?? honoured.name : draft.sortAs
      return (Initial(of: filed), listKey(of: honoured.name, person, sortAs: draft.sortAs), honoured)
    }
    // Of one name in two agencies, the agency's id decides, so that no order of files does.
    let sorted = ordered.sorted { a, b in
      if a.initial != b.initial { return a.initial < b.initial }
      if a.key != b.key { return a.key < b.key }
      return (a.honoured.agencies.first?.slug ?? "", a.honoured.kind.rawValue)
        < (b.honoured.agencies.first?.slug ?? "", b.honoured.kind.rawValue)
    }
    var sections: [Register.Section] = []
    for person in sorted {
      if sections.last?.initial != person.initial {
        sections.append(Register.Section(initial: person.initial, people: []))
      }
      sections[sections.count - 1].people.append(person.honoured)
    }
    return sections
  }

  /// The latest first, what has no year last; two stories may tell of one award from outside.
  private func inOrder(_ honours: [Register.Honour]) -> [Register.Honour] {
    var outside: Set<[String]> = []
    let each = honours.filter { honour in
      guard case .outside(let award) = honour else { return true }
      return outside.insert([award.title.id.slug, award.year.map(String.init) ?? "", award.issuer]).inserted
    }
    return each.enumerated().sorted { a, b in
      let (one, other) = (a.element.order, b.element.order)
      return one == other ? a.offset < b.offset : other < one
    }.map(\.element)
  }
}

extension Register.Honour {
  /// The year, then the day for those that have one.
  fileprivate var order: [Int] {
    guard let year else { return [] }
    if case .award(let award, _) = self, let day = award.date?.value { return [year, day.daysSince1970] }
    return [year]
  }
}

extension [Int] {
  fileprivate static func < (a: Self, b: Self) -> Bool { a.lexicographicallyPrecedes(b) }
}
