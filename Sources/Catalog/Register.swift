import Vietnamese

/// Everybody whom the bloc has honoured over the years, by an award or by a story, as official lists are ordered: people
/// by given name, family name and middle name, collectives and households by their name, `sortAs` before either.
///
///     catalog.register.sections.map { ($0.initial.letter, $0.people.count) }  // [("A", 2), ("D", 5), …]
///
/// One person is one name in one agency or in those that have succeeded it; spellings that differ by case, by the place
/// of a tone or by a form of address are one name. Two of one name in two agencies stay two, also after these have
/// merged. Whoever has awards is in it as the tables have the name; by a story alone only who is named there in full. A
/// story that hides its subject's name, as every minor's does, gives nothing and is joined to nobody.
public struct Register: Sendable {
  /// One who is honoured.
  public struct Honoured: Sendable {
    /// The name as the latest award or story has it.
    public var name: String
    /// A person, a collective or a household.
    public var kind: Subject.Kind
    /// The agencies at the time of the honours, the latest first.
    public var agencies: [ID<Agency>]
    /// The awards, the latest first.
    public var honours: [Honour]
    /// The stories, newest first, by their numbers in the catalogue.
    public var stories: [Int]
  }

  /// An award of the bloc's own tables, or one from outside that a story tells of.
  public enum Honour: Sendable {
    case award(Award, year: Int)
    case outside(OutsideAward)

    /// The year; nil where a story does not say it.
    public var year: Int? {
      switch self {
      case .award(let award, let year): award.date?.value.year ?? year
      case .outside(let award): award.year
      }
    }
  }

  /// Those whose names begin with one letter.
  public struct Section: Sendable {
    /// The letter.
    public var initial: Initial
    /// They, in order.
    public var people: [Honoured]
  }

  /// The letters that occur, as the alphabet runs.
  public var sections: [Section] = []

  /// Nobody.
  public init() {}
}

extension Catalog {
  /// For each agency the last of those that have succeeded it, one after the other.
  func lastSuccessors() -> [ID<Agency>: ID<Agency>] {
    Dictionary(agencies.map { ($0.id.id, successors(of: $0.id.id).last ?? $0.id.id) }) { first, _ in first }
  }

  /// `agency` and those that have succeeded it, one after the other; agencies that succeed each other in a ring lead
  /// nowhere.
  func successors(of agency: ID<Agency>) -> [ID<Agency>] {
    var way = [agency]
    var seen = Set(way)
    while let next = self.agency(way[way.count - 1])?.successor?.id, self.agency(next) != nil,
      seen.insert(next).inserted
    { way.append(next) }
    return way
  }
}
