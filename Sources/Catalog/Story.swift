import Diagnostics
import Vietnamese

/// What a story about exemplary people adds to an entry.
public struct Story: Sendable {
  /// The agency it comes from: the person's, as a rule.
  public var agency: Mention<Agency>?
  /// Whom it is about.
  public var subject = Subject()
  /// Awards from outside the bloc, in the order written; the bloc's own stand in its ledgers.
  public var awards: [OutsideAward] = []
  /// How far the model has come; nil where nothing is said.
  public var stage: Stage?
  /// What others can learn from it: up to five short texts.
  public var lessons: [String] = []
  /// Words set apart in the story.
  public var quote: Quote?
  /// The initiative that the story tells of.
  public var initiative: Initiative?
  /// Reports in the press, in the order written.
  public var coverage: [Coverage] = []
  /// The consent on record; nil where there is none.
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

  /// Whether a person, a group or a family.
  public var kind = Kind.collective
  /// The name in full; what readers may see of it is ``Story/shownName``.
  public var name = Placed("", at: .nowhere)
  /// The name as lists order it, where the rules for names would go wrong.
  public var sortAs = ""
  /// The post or the work.
  public var role = ""
  /// The office, team or squad within the agency.
  public var unit = ""
  /// The portrait's file, as written; shown only as ``Story/showsPortrait`` says.
  public var photo: Placed<String>?
  /// What the portrait shows, for those who do not see it.
  public var photoAlt = ""
  /// Under 18: needs a parent's consent, and is shown by initials and without a portrait.
  public var minor = false

  /// Nobody.
  public init() {}
}

/// An award from outside the bloc.
public struct OutsideAward: Sendable {
  /// The title or form of commendation.
  public var title = Mention<Title>(ID(""), at: .nowhere)
  /// The year of the award.
  public var year: Int?
  /// Who conferred it, in words.
  public var issuer = ""

  /// No award.
  public init() {}
}

/// How far a model has come: discovered, nurtured, reviewed, replicated.
public struct Stage: Sendable {
  /// The four steps, in order.
  public enum Step: String, Sendable, CaseIterable {
    /// Phát hiện: found.
    case discovered
    /// Bồi dưỡng: helped to grow.
    case nurtured
    /// Tổng kết: its experience summed up.
    case reviewed
    /// Nhân rộng: taken up by others.
    case replicated
  }
  /// When a step is planned and when it was taken.
  public struct Dates: Sendable {
    /// When it is to be taken.
    public var planned: DayOrMonth?
    /// When it was.
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
  /// The words, without quotation marks.
  public var text = ""
  /// Who said them; empty for the person the story is about.
  public var by = ""

  /// No words.
  public init() {}
}

/// An initiative (sáng kiến).
public struct Initiative: Sendable {
  /// What it is called.
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
  /// The newspaper, station or site.
  public var outlet = ""
  /// The day on which it came out.
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

  /// Who gave it; nil where it is not said, and then it is none.
  public var by: By?
  /// The day on which it was given.
  public var date: Placed<Day>?
  /// What it covers; what is not named may not be shown.
  public var scope: Set<Scope> = []

  /// No consent.
  public init() {}
}

extension Story {
  /// Whether the name may be shown in full: a minor's never is, whatever was agreed to.
  public var showsName: Bool { shows(.name) }

  /// Whether a portrait may be shown: a minor's never is, whatever was agreed to.
  public var showsPortrait: Bool { shows(.picture) }

  /// Where consent is written, it binds; only a story that may be told without any shows all.
  private func shows(_ part: Consent.Scope) -> Bool {
    !subject.minor && consent.map { $0.value.scope.contains(part) } ?? true
  }

  /// The name as readers see it: in full, or by initials.
  public var shownName: String {
    showsName ? subject.name.value : PersonName(subject.name.value)?.initials ?? ""
  }

  /// Whether it is about a minor and no parent has agreed to anything.
  var needsParents: Bool { subject.minor && [nil, .me].contains(consent?.value.by) }

  /// Whether the story may be told. Collectives need no consent, others do where it is required; a minor's takes a
  /// parent's (Law on Children 2016, article 21; Decree 56/2017/NĐ-CP, article 33), whatever the site requires. Consent
  /// of which nobody says who gave it is none.
  var consentState: ConsentState {
    guard let consent = consent?.value else {
      if subject.minor { return .missing }
      return subject.kind == .collective ? .given : .missingWhereRequired
    }
    guard consent.by != nil, !needsParents else { return .missing }
    return consent.scope.contains(.story) ? .given : .missing
  }
}

/// Whether a story may be told.
enum ConsentState: Sendable {
  case given, missing
  /// Not where the site requires consent.
  case missingWhereRequired

  /// Whether it may be told on a site that requires consent, or does not.
  func allows(whereRequired required: Bool) -> Bool { self == .given || self == .missingWhereRequired && !required }
}
