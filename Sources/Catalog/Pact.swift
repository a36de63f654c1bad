import Diagnostics
import Vietnamese

/// What a pact (giao ước thi đua) adds to an entry: `pacts/YEAR/AGENCY.md`. Its year and agency are those of its path.
public struct Pact: Sendable {
  /// The year of the plan.
  public var year = 0
  /// The agency that signs.
  public var agency = Mention<Agency>(ID(""), at: .nowhere)
  /// The agency's own theme (plan, II.1).
  public var theme: Placed<String>?
  /// The slogan for action (plan, II.1): meaningful, definite, clear, easy to remember.
  public var slogan: Placed<String>?
  /// The day of signing.
  public var signed: Day?
  /// What is to be reached.
  public var targets: [Target] = []
  /// The titles registered for the year, with how many of each.
  public var registered: [RegisteredTitle] = []

  /// The pact in the file at `path` below `content/`, whose year and agency it is.
  init(path: String, at opening: Place) {
    let parts = path.split(separator: "/")
    year = parts.dropFirst().first.flatMap { Int($0) } ?? 0
    agency = Mention(ID(String(parts.last?.dropLast(".md".count) ?? "")), at: opening)
  }
}

/// A target of a pact, with what has been reached.
public struct Target: Sendable {
  /// What is counted.
  public var title = ""
  /// The unit, such as `bài` or `%`.
  public var unit = ""
  /// The goal, as a plain decimal.
  public var goal: Placed<String>?
  /// What has been reached so far, as a plain decimal.
  public var actual: String?

  /// A target with nothing filled in.
  public init() {}
}

/// A title that an agency registers for, with how many of it.
public struct RegisteredTitle: Sendable {
  /// The title.
  public var title: Mention<Title>
  /// How many.
  public var count: Int
}
