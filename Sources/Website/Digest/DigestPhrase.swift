/// The sentences of a digest, beside those of ``Phrase``: one key of `strings/LANG.yml` for each.
enum DigestPhrase: String, CaseIterable, Sendable {
  case heading = "digest_heading", ofAgency = "digest_of_agency", ofBloc = "digest_of_bloc"
  case new = "digest_new", due = "digest_due", corrected = "digest_corrected", nothing = "digest_nothing"
  case item = "digest_item", replacing = "digest_replacing"
  case deadline = "digest_deadline", deadlineToday = "digest_deadline_today"
  case event = "digest_event", place = "digest_place", left = "digest_left"
  case eventToday = "digest_event_today", eventNow = "digest_event_now"
  case newDeadline = "digest_new_deadline", newEvent = "digest_new_event"
  case correction = "digest_correction", sample = "digest_sample"
  case samples = "digest_samples", own = "digest_own", common = "digest_common"
  case fresh = "digest_fresh", correctedToo = "digest_corrected_too"

  /// What may be filled in, by the names that stand in braces.
  var placeholders: Set<String> {
    switch self {
    case .heading, .nothing: ["site", "from", "to"]
    case .ofAgency, .own: ["agency"]
    case .ofBloc, .new, .due, .corrected, .samples, .common, .eventToday, .eventNow: []
    case .left: ["n"]
    case .newDeadline, .newEvent: ["date"]
    case .item: ["title", "from", "date"]
    case .replacing, .sample: ["title"]
    case .deadline: ["title", "date", "n"]
    case .deadlineToday, .event: ["title", "date"]
    case .place: ["place"]
    case .correction: ["title", "date", "note"]
    case .fresh: ["text"]
    case .correctedToo: ["text", "date", "note"]
    }
  }
}
