import Diagnostics
import Vietnamese

/// What the office records in tables, a file a year: awards, nominations, scores, and reports handed in.
public struct Ledger: Sendable {
  /// The year of the file.
  public var year: Int
  /// The file.
  public var file: FileNumber
  /// Its rows.
  public var rows: Rows

  /// What it records.
  public var kind: OfficeData {
    switch rows {
    case .awards: .awards
    case .nominations: .nominations
    case .scores: .scores
    case .submissions: .reports
    }
  }

  /// The rows of one kind of table.
  public enum Rows: Sendable {
    case awards([Award])
    case nominations([Nomination])
    case scores([Score])
    case submissions([Submission])
  }
}

/// An award: a row of `awards/YEAR.csv`.
public struct Award: Sendable {
  /// The types (Law 06/2022/QH15, article 8).
  public enum Kind: String, Sendable, CaseIterable {
    case merit
    case adHoc = "ad-hoc"
    case movement, service, tenure, external
  }
  /// Whether it honours someone who leads or someone who does the work directly (plan, I.2).
  public enum Role: String, Sendable, CaseIterable {
    case leader, staff
  }

  /// The number of the decision.
  public var decision = ""
  /// The day of the decision, whose law judges the award.
  public var date: Placed<Day>?
  /// Who issued the decision.
  public var issuer = ""
  /// The decision's file, below `content/media/`.
  public var file: Placed<String>?
  /// The level that conferred it.
  public var level: Placed<String>?
  /// The title or form.
  public var title = Mention<Title>(ID(""), at: .nowhere)
  /// The type.
  public var kind = Kind.merit
  /// Whom it honours.
  public var subject = Subject.Kind.individual
  /// The name.
  public var name = Placed("", at: .nowhere)
  /// The name taken apart, once the table is read.
  var reading = NameReading.empty
  /// The name as lists order it.
  public var sortAs = ""
  /// The agency.
  public var agency = Mention<Agency>(ID(""), at: .nowhere)
  /// The room, team or group of a small collective (plan, I.2).
  public var unit = ""
  /// Leader or staff.
  public var role: Role?
  /// The day of the deed, for an award for one.
  public var deed: Day?
  /// The story about it, by its file.
  public var story: Placed<String>?
  /// The day on which it was revoked (Law 06/2022/QH15, chapter VII).
  public var revoked: Day?
  /// Whether the row is for everybody.
  public var circulation = Circulation.public
  /// The row.
  public var place = Place.nowhere

  /// An award with nothing filled in.
  public init() {}
}

/// Somebody put forward for a title: a row of `nominations/YEAR.csv`.
public struct Nomination: Sendable {
  /// Whom.
  public var subject = Subject.Kind.collective
  /// The name.
  public var name = Placed("", at: .nowhere)
  /// The room, team or group.
  public var unit = ""
  /// The agency.
  public var agency = Mention<Agency>(ID(""), at: .nowhere)
  /// The title or form.
  public var title = Mention<Title>(ID(""), at: .nowhere)
  /// The votes.
  public var votes: Int?
  /// The decision that followed.
  public var decision = ""
  /// The announcement that asks the public, by its file.
  public var consultation: Placed<String>?
  /// Whether the row is for everybody.
  public var circulation = Circulation.public
  /// The row.
  public var place = Place.nowhere

  /// A nomination with nothing filled in.
  public init() {}
}

/// An agency's points for a criterion: a row of `scores/YEAR.csv`.
public struct Score: Sendable {
  /// The agency.
  public var agency = Mention<Agency>(ID(""), at: .nowhere)
  /// The criterion of the year's plan.
  public var criterion = Mention<Criterion>(ID(""), at: .nowhere)
  /// The points that the agency gives itself, as a plain decimal.
  public var own: Placed<String>?
  /// The points after checking, as a plain decimal.
  public var verified: Placed<String>?
  /// The row.
  public var place = Place.nowhere

  /// A score with nothing filled in.
  public init() {}
}

/// A report handed in: a row of `reports/YEAR.csv`.
public struct Submission: Sendable {
  /// The report of the year's plan.
  public var report = Mention<ReportPeriod>(ID(""), at: .nowhere)
  /// Who handed it in.
  public var agency = Mention<Agency>(ID(""), at: .nowhere)
  /// The day.
  public var submitted: Placed<Day>?
  /// The report's file, below `content/media/`.
  public var file: Placed<String>?
  /// The row.
  public var place = Place.nowhere

  /// A submission with nothing filled in.
  public init() {}
}
