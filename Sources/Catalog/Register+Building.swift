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
    let name: ByteText
  }

  /// One person, while being gathered.
  struct Draft {
    let identity: Identity
    /// The name as it was first met.
    let first: NameReading
    /// Each way in which the name is written, where it first is.
    var written: [Placed<String>] = []
    var honoured: Register.Honoured
    /// The name that is shown.
    var shown: NameReading
    var sortAs = ""
    /// The day of the honour whose spelling is shown.
    var named: Day?
  }

  let catalog: Catalog
  private let roots: [ID<Agency>: ID<Agency>]
  /// Whom an agency and its successors do not make one.
  private let apart: Set<Identity>
  private var numbers: [Identity: Int] = [:]
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
    let name = award.reading
    // By initials alone nobody can be told from another.
    if award.subject == .individual, name.hasInitials, award.name.value.utf8.contains(UInt8(ascii: ".")) { return }
    let day = award.date?.value ?? Day(year: year, month: 1, day: 1) ?? catalog.today
    let person = self.person(award.subject, award.name, name, award.agency.id, sortAs: award.sortAs, on: day)
    people[person].honoured.honours.append(.award(award, year: year))
    if let story = catalog.story(of: award), !catalog.entries[story].hidesName {
      people[person].honoured.stories.append(story)
    }
  }

  mutating func add(storyNumbered number: Int) {
    let entry = catalog.entries[number]
    guard let named = entry.honoured else { return }
    let person = self.person(
      named.kind, named.name, named.reading, named.agency, sortAs: named.sortAs, on: entry.day)
    people[person].honoured.stories.append(number)
    if !named.awards.isEmpty { people[person].honoured.honours += named.awards.map { .outside($0) } }
  }

  /// The number of the person of that name, who has been honoured on `day`.
  private mutating func person(
    _ kind: Subject.Kind, _ name: Placed<String>, _ reading: NameReading, _ agency: ID<Agency>, sortAs: String,
    on day: Day
  ) -> Int {
    let number = self.number(of: reading, kind, agency)
    people[number].write(reading.normal, at: name.place)
    if !sortAs.isEmpty { people[number].sortAs = sortAs }
    if people[number].named.map({ $0 <= day }) ?? true {
      people[number].named = day
      people[number].shown = reading
      people[number].honoured.name = name.value
      if people[number].honoured.agencies.first != agency {
        people[number].honoured.agencies.removeAll { $0 == agency }
        people[number].honoured.agencies.insert(agency, at: 0)
      }
    } else if !people[number].honoured.agencies.contains(agency) {
      people[number].honoured.agencies.append(agency)
    }
    return number
  }

  private mutating func number(of name: NameReading, _ kind: Subject.Kind, _ agency: ID<Agency>) -> Int {
    var identity = Identity(agency: roots[agency] ?? agency, kind: kind, name: name.compared)
    if !apart.isEmpty, apart.contains(identity) {
      identity = Identity(agency: agency, kind: kind, name: name.compared)
    }
    let next = people.count
    let number = numbers[identity, default: next]
    if number < next { return number }
    numbers[identity] = next
    people.append(
      Draft(
        identity: identity, first: name,
        honoured: Register.Honoured(name: "", kind: kind, agencies: [], honours: [], stories: []), shown: name))
    return next
  }
}

extension RegisterBuilder.Draft {
  /// Notes that the name is written as `text` at `place`.
  fileprivate mutating func write(_ text: String, at place: Place) {
    guard let known = written.firstIndex(where: { $0.value.utf8.elementsEqual(text.utf8) }) else {
      written.append(Placed(text, at: place))
      return
    }
    if place.isBefore(written[known].place) { written[known] = Placed(text, at: place) }
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
    var places: [(initial: Initial, key: CollationKey, number: Int)] = []
    places.reserveCapacity(people.count)
    for (number, draft) in people.enumerated() {
      if draft.sortAs.isEmpty {
        places.append((draft.shown.initial, draft.shown.key, number))
      } else {
        places.append((Initial(of: draft.sortAs), CollationKey(draft.sortAs), number))
      }
    }
    // Of one name in two agencies, the agency's id decides, so that no order of files does.
    places.sort { a, b in
      if a.initial != b.initial { return a.initial < b.initial }
      if a.key != b.key { return a.key < b.key }
      let (one, other) = (people[a.number].honoured, people[b.number].honoured)
      return (one.agencies.first?.slug ?? "", one.kind.rawValue)
        < (other.agencies.first?.slug ?? "", other.kind.rawValue)
    }
    var sections: [Register.Section] = []
    for place in places {
      if sections.last?.initial != place.initial {
        sections.append(Register.Section(initial: place.initial, people: []))
      }
      var honoured = people[place.number].honoured
      if honoured.honours.count > 1 { honoured.honours = inOrder(honoured.honours) }
      if honoured.stories.count > 1 { honoured.stories = Set(honoured.stories).sorted() }
      sections[sections.count - 1].people.append(honoured)
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
