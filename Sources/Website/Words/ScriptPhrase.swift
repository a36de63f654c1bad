/// The sentences of a reading script, beside those of ``Phrase``: one key of `strings/LANG.yml` for each.
enum ScriptPhrase: String, CaseIterable, Sendable {
  case seconds = "script_seconds", minutes = "script_minutes", minutesAndSeconds = "script_minutes_seconds"
  case greeting = "script_greeting", sample = "script_sample", story = "script_story", about = "script_about"
  case notice = "script_notice", fact = "script_fact", said = "script_said", saidBySubject = "script_said_by_subject"
  case lessons = "script_lessons", quote = "script_quote", endOfQuote = "script_end_of_quote"
  case table = "script_table", footnotes = "script_footnotes", other = "script_other"
  case source = "script_source", sourceOfNotice = "script_source_notice", thanks = "script_thanks"
  case address = "script_address"

  /// What may be filled in, by the names that stand in braces.
  var placeholders: Set<String> {
    switch self {
    case .seconds: ["s"]
    case .minutes: ["m"]
    case .minutesAndSeconds: ["m", "s"]
    case .story: ["title"]
    case .about: ["who"]
    case .notice: ["agency", "title"]
    case .fact: ["label", "text"]
    case .said: ["name", "words"]
    case .saidBySubject: ["words"]
    case .source: ["agency", "site", "date"]
    case .sourceOfNotice: ["site", "date"]
    case .greeting, .sample, .lessons, .quote, .endOfQuote, .table, .footnotes, .other, .thanks, .address: []
    }
  }
}
