import Diagnostics

/// The name by which data files and front matter speak of a thing: a lower-case slug such as `ban-dan-van`.
///
/// The kind of thing is part of the type, so that an agency's id cannot stand where a movement's is meant.
public struct ID<Kind>: Hashable, Sendable, Comparable {
  /// The slug.
  public let slug: String

  /// The id written as `slug`.
  public init(_ slug: String) { self.slug = slug }

  /// Orders ids by their bytes, for output that must not depend on chance.
  public static func < (a: Self, b: Self) -> Bool { a.slug < b.slug }
}

/// A mention of a thing by its id, with the place where it is written.
public struct Mention<Kind>: Hashable, Sendable {
  /// The id.
  public let id: ID<Kind>
  /// Where it stands.
  public let place: Place

  /// The mention of `id` at `place`.
  public init(_ id: ID<Kind>, at place: Place) {
    self.id = id
    self.place = place
  }
}

/// A text with the place where it is written.
public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let place: Place

  /// Pairs `value` with `place`.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// Which of the two sites is built from one content.
public enum Edition: String, Hashable, Sendable, CaseIterable {
  /// What everybody may read.
  case `public`
  /// Everything, for the bloc's own eyes.
  case bloc
}

/// Whom a text is for.
public enum Circulation: String, Hashable, Sendable, CaseIterable {
  /// Everybody.
  case `public`
  /// The bloc's agencies alone.
  case bloc
}

/// What the office records besides entries, each as a whole for everybody or for the bloc alone (`circulation` of
/// `site.yml`).
public enum OfficeData: String, Hashable, Sendable, CaseIterable {
  /// `awards/YEAR.csv`.
  case awards
  /// `nominations/YEAR.csv`.
  case nominations
  /// `scores/YEAR.csv`.
  case scores
  /// `reports/YEAR.csv`: who has handed in what, and with it the reporting board.
  case reports
  /// `headcount` of the agencies.
  case headcounts
}

/// The kinds of entries that writers write.
public enum EntryKind: String, Hashable, Sendable, CaseIterable {
  /// A story about exemplary people: `stories/`.
  case story
  /// News of the emulation movements: `news/`.
  case news
  /// An announcement on the board: `announcements/`.
  case announcement
  /// A free page: `pages/`.
  case page
  /// An agency's pact for a year: `pacts/YEAR/AGENCY.md`.
  case pact

  /// The folder below `content/` that holds entries of this kind.
  public var folder: String {
    switch self {
    case .story: "stories"
    case .news: "news"
    case .announcement: "announcements"
    case .page: "pages"
    case .pact: "pacts"
    }
  }
}
