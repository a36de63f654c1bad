import Diagnostics
import Vietnamese

/// A member of the bloc: an item of `content/agencies.yml`.
public struct Agency: Sendable {
  /// Its id.
  public var id = Mention<Agency>(ID(""), at: .nowhere)
  /// Its name in full.
  public var name = ""
  /// A shorter name for tables and charts.
  public var shortName = ""
  /// Who leads it.
  public var leader = ""
  /// Who keeps in touch with the head of the bloc.
  public var contact: Contact?
  /// How many people work there, by year.
  public var headcount: [Int: Int] = [:]
  /// Its traditional day.
  public var founded: Founded?
  /// The communes that it is assigned to help.
  public var communes: [Mention<Commune>] = []
  /// Standards met (cơ quan văn hóa, an toàn về an ninh, trật tự), by year.
  public var standards: [Int: [String]] = [:]
  /// Its own site.
  public var website = ""
  /// Its parts in the bloc over the years.
  public var roles: [Role] = []
  /// The last day on which it exists under this name.
  public var until: Day?
  /// The agency into which it was merged or renamed.
  public var successor: Mention<Agency>?

  /// An agency with nothing filled in.
  public init() {}

  /// Its part in the bloc on `day`; nil outside all spans. An agency without any roles is a member.
  public func role(on day: Day) -> Role.Kind? {
    if let until, until < day { return nil }
    if roles.isEmpty { return .member }
    return roles.last { $0.holds(on: day) }?.kind
  }
}

/// A part that an agency plays in the bloc for a time; the head rotates each year.
public struct Role: Sendable {
  /// The parts.
  public enum Kind: String, Sendable, CaseIterable {
    case member, deputy, head
  }

  /// Which part.
  public var kind = Kind.member
  /// The first day; nil for ever before.
  public var from: Day?
  /// The last day; nil for ever after.
  public var until: Day?

  /// A member for ever.
  public init() {}

  /// Whether it is held on `day`.
  public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
}

/// An office line: never a private person's.
public struct Contact: Sendable {
  /// The office.
  public var unit = ""
  /// The person in charge.
  public var person = ""
  /// The office's telephone.
  public var phone = ""
  /// The office's address for letters.
  public var email = ""

  /// No contact.
  public init() {}
}

/// A day of foundation: each year's day, with the year where it is known.
public struct Founded: Hashable, Sendable {
  /// The year of foundation.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month.
  public var day: Int

  /// The `day` of `month`, of each year since `year`.
  public init(year: Int? = nil, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A commune that agencies help: an item of `content/communes.yml`.
public struct Commune: Sendable {
  /// Its id.
  public var id = Mention<Commune>(ID(""), at: .nowhere)
  /// Its name.
  public var name = ""
  /// Xã, phường, thị trấn.
  public var kind = ""
  /// The last day on which it exists under this name.
  public var until: Day?
  /// The commune into which it was merged or renamed.
  public var successor: Mention<Commune>?

  /// A commune with nothing filled in.
  public init() {}
}

/// A field of work (lĩnh vực): an item of `content/fields.yml`.
public struct WorkField: Sendable {
  /// Its id.
  public var id = Mention<WorkField>(ID(""), at: .nowhere)
  /// Its name.
  public var name = ""

  /// A field with nothing filled in.
  public init() {}
}
