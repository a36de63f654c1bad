/// The sentences of a reading script, beside those of ``Phrase``: one key of `strings/LANG.yml` for each.
enum ScriptPhrase: String, CaseIterable, Sendable {
  case seconds = "script_seconds", minutes = "script_minutes", minutesAndSeconds = "script_minutes_seconds"
  case greeting = "script_greeting", greetingOfNotice = "script_greeting_notice", sample = "script_sample", story =
    "script_story", about = "script_about"
  case notice = "script_notice", said = "script_said", saidBySubject = "script_said_by_subject"
  case lessons = "script_lessons", quote = "script_quote", endOfQuote = "script_end_of_quote"
  case audience = "script_audience", audienceAll = "script_audience_all"
  case deadline = "script_deadline", start = "script_start", end = "script_end"
  case place = "script_place", contact = "script_contact"
  case table = "script_table", other = "script_other"
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
    case .audience, .deadline, .start, .end, .place, .contact: ["text"]
    case .table: ["site"]
    case .said: ["name", "words"]
    case .saidBySubject: ["words"]
    case .source: ["agency", "site", "date"]
    case .sourceOfNotice: ["site", "date"]
    case .greeting, .greetingOfNotice, .audienceAll, .sample, .lessons, .quote, .endOfQuote, .other, .thanks, .address:
      []
    }
  }
}
