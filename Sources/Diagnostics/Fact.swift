/// What is the matter: one case for each kind of source, each with its own facts and their words in its own file of
/// `Words`.
///
/// A new fact is a new case of one of these enums; the compiler then asks for its severity, its code and its words in
/// both languages.
public enum Fact: Hashable, Sendable {
  /// Of a YAML or JSON file as text.
  case yaml(YAMLFact)
  /// Of a Markdown body.
  case markdown(MarkdownFact)
  /// Of a template.
  case template(TemplateFact)
  /// Of the words of the interface.
  case string(StringFact)
  /// Of an entry's front matter or a data file's fields.
  case entry(EntryFact)
  /// Of a CSV table: its text, its columns and its rows.
  case ledger(LedgerFact)
  /// Of a table as spreadsheets leave it: its header, its blanks and what stands around it.
  case sheet(SheetFact)
  /// Of the ids, links and addresses between files.
  case link(LinkFact)
  /// Of the plan and what hangs on it.
  case plan(PlanFact)
  /// Of awards, scores and reports handed in.
  case award(AwardFact)
  /// Of what the tables of several years say against an award.
  case honour(HonourFact)
  /// Of asking the public about those put forward.
  case consultation(ConsultationFact)
  case recording(RecordingFact)
  /// Of the consent of whom a story is about.
  case consent(ConsentFact)
  /// Of picture files.
  case picture(PictureFact)
  /// Of the site's files as such.
  case file(FileFact)
  /// Of folders and of publishing itself.
  case publishing(PublishingFact)

  private var matter: any Matter {
    switch self {
    case .yaml(let fact): fact
    case .markdown(let fact): fact
    case .template(let fact): fact
    case .string(let fact): fact
    case .entry(let fact): fact
    case .ledger(let fact): fact
    case .sheet(let fact): fact
    case .link(let fact): fact
    case .plan(let fact): fact
    case .award(let fact): fact
    case .honour(let fact): fact
    case .consultation(let fact): fact
    case .recording(let fact): fact
    case .consent(let fact): fact
    case .picture(let fact): fact
    case .file(let fact): fact
    case .publishing(let fact): fact
    }
  }

  /// How much it weighs.
  public var severity: Severity { matter.severity }

  /// A stable code for scripts and `explain`, such as `unknown-key`: one of ``Code``.
  public var code: String { matter.code.rawValue }

  /// One sentence or two that say what is wrong, in `language`.
  public func message(in language: Language) -> String { matter.message(in: language) }

  /// What to write instead, where one thing is likely: as a rule, replacement text for the bytes at the place; for a
  /// colon without quotes, whose place is the key, the value in quotes.
  public var suggestion: String? { matter.suggestion }

  /// What the writer should do, in `language`, where the message alone does not say it.
  public func advice(in language: Language) -> String? { matter.advice(in: language) }
}

/// What every enum of facts answers. A `switch` over fact and language does not compile while a language is missing.
protocol Matter: Hashable, Sendable {
  var severity: Severity { get }
  var code: Code { get }
  var suggestion: String? { get }
  func message(in language: Language) -> String
  func advice(in language: Language) -> String?
}

extension Matter {
  var suggestion: String? { nil }
  func advice(in language: Language) -> String? { nil }
}

/// A matter whose words stand apart by language, all of one together; others choose by language within each case.
protocol MatterByLanguage: Matter {
  var vietnamese: String { get }
  var english: String { get }
}

extension MatterByLanguage {
  func message(in language: Language) -> String {
    switch language {
    case .vi: vietnamese
    case .en: english
    }
  }
}
