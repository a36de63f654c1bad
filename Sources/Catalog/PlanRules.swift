import Vietnamese

/// The plan's rules of commendation.
public struct CommendationRules: Sendable {
  /// The rules, as the plan words them.
  public var rules: [String] = []
  /// The days within which an award for a deed is to be published.
  public var adHocDays: Int?
  /// The most Chiến sĩ thi đua cơ sở for every 100 Lao động tiên tiến of an agency in the year; nil where the plan sets
  /// no bound. Decree 91/2017/NĐ-CP has 15; what holds since 2024 is each province's to say.
  public var fighterPercent: Int?
  /// The working days that a consultation on who is put forward has to give; nil for the law's.
  public var consultationDays: Int?

  /// No rules.
  public init() {}
}

/// Registration of the plan with the province's council.
public struct Registration: Sendable {
  /// The number of the letter.
  public var number = ""
  /// Its day.
  public var date: Day?

  /// No registration.
  public init() {}
}

/// What each part of the bloc has to do.
public struct Duties: Sendable {
  /// The members' duties.
  public var member: [String] = []
  /// The head's.
  public var head: [String] = []
  /// The deputy's.
  public var deputy: [String] = []
  /// The office's.
  public var office: [String] = []

  /// No duties.
  public init() {}
}

/// A periodic report that every agency owes.
public struct ReportPeriod: Sendable {
  /// Its id, unique in the plan.
  public var id = Mention<ReportPeriod>(ID(""), at: .nowhere)
  /// Its title.
  public var title = ""
  /// The first day it covers.
  public var from: Placed<Day>?
  /// The last day it covers.
  public var to: Placed<Day>?
  /// The day by which it is due.
  public var due: Day?

  /// A report with nothing filled in.
  public init() {}
}

/// A criterion by which agencies are scored.
public struct Criterion: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case base, bonus, penalty
  }

  /// Its id, unique in the plan.
  public var id = Mention<Criterion>(ID(""), at: .nowhere)
  /// Its name.
  public var name = ""
  /// The group it counts in.
  public var group = ""
  /// Its kind.
  public var kind = Kind.base
  /// The most points it can give, as a plain decimal.
  public var max = ""

  /// A criterion with nothing filled in.
  public init() {}
}
