import Diagnostics
import Vietnamese

/// What a story about exemplary people adds to an entry.
public struct Story: Sendable {
  public var agency: Mention<Agency>?
  public var subject = Subject()
  public var awards: [OutsideAward] = []
  public var stage: Stage?
  public var lessons: [String] = []
  public var quote: Quote?
  public var initiative: Initiative?
  public var coverage: [Coverage] = []
  public var consent: Placed<Consent>?

  /// A story with nothing filled in.
  public init() {}
}

/// Whom a story is about.
public struct Subject: Sendable {
  /// The kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case individual, collective, household
  }

  public var kind = Kind.collective
  public var name = Placed("", at: .nowhere)
  /// The name as lists order it, where the rules for names would go wrong.
  public var sortAs = ""
  public var role = ""
  public var unit = ""
  public var photo: Placed<String>?
  public var photoAlt = ""
  /// Under 18: needs a parent's consent, and is shown by initials and without a portrait.
  public var minor = false

  /// Nobody.
  public init() {}
}

/// An award from outside the bloc.
public struct OutsideAward: Sendable {
  public var title = Mention<Title>(ID(""), at: .nowhere)
  public var year: Int?
  public var issuer = ""

  /// No award.
  public init() {}
}

/// How far a model has come: discovered, nurtured, reviewed, replicated.
public struct Stage: Sendable {
  /// The four steps, in order.
  public enum Step: String, Sendable, CaseIterable {
    case discovered, nurtured, reviewed, replicated
  }
  /// When a step is planned and when it was taken.
  public struct Dates: Sendable {
    public var planned: DayOrMonth?
    public var real: DayOrMonth?

    /// No dates.
    public init() {}
  }

  /// The step that has been reached.
  public var now = Step.discovered
  /// The dates of the steps, where known.
  public var dates: [Step: Dates] = [:]

  /// Just discovered.
  public init() {}
}

/// Words of the person, set apart in the story.
public struct Quote: Sendable {
  public var text = ""
  public var by = ""

  /// No words.
  public init() {}
}

/// A recognised initiative (sáng kiến).
public struct Initiative: Sendable {
  public var title = ""
  /// Whether a council has recognised it.
  public var recognised = false
  /// The decision that did.
  public var decision = ""

  /// No initiative.
  public init() {}
}

/// A report about the person in the press.
public struct Coverage: Sendable {
  public var outlet = ""
  public var date: Day?
  /// An http or https address.
  public var url = ""

  /// No report.
  public init() {}
}

/// The person's consent (Decree 13/2023/NĐ-CP, article 11; from 2026 Law 91/2025/QH15, article 9): explicit, for what
/// it names, and silence is none.
public struct Consent: Sendable, Hashable {
  /// Who gave it.
  public enum By: String, Sendable, CaseIterable {
    case me = "self"
    case parent
    case parentAndChild = "parent-and-child"
  }
  /// What it covers.
  public enum Scope: String, Sendable, CaseIterable {
    case name, picture, story
  }

  public var by = By.me
  public var date: Day?
  public var scope: Set<Scope> = []

  /// No consent.
  public init() {}
}

extension Story {
  /// Whether the name may be shown in full.
  public var showsName: Bool {
    subject.kind == .collective || !subject.minor && consent.map { $0.value.scope.contains(.name) } ?? true
  }

  /// Whether a portrait may be shown.
  public var showsPortrait: Bool {
    subject.kind == .collective || !subject.minor && consent.map { $0.value.scope.contains(.picture) } ?? true
  }

  /// The name as readers see it: in full, or by initials.
  public var shownName: String {
    showsName ? subject.name.value : PersonName(subject.name.value)?.initials ?? ""
  }
}
