import Diagnostics
import Records
import Vietnamese

/// Collects what is wrong while one file is read.
struct Reader {
  /// The file.
  let file: FileNumber
  /// Where it is reported what the file lacks as a whole: the opening `---`, or the first byte of a data file.
  let start: Place
  /// What was wrong so far.
  var problems: [Diagnostic] = []
  /// The key whose value is being read: where a key missing below it is reported. An item of a list has none.
  var owner: Place?

  /// A reader of `file`; a key missing at the top is reported at its start.
  init(file: FileNumber, owner: Place? = nil) {
    self.file = file
    start = owner ?? Place(file, 0..<0)
    self.owner = start
  }

  mutating func state(_ fact: EntryFact, at place: Place) {
    problems.append(Diagnostic(.entry(fact), at: place))
  }

  mutating func state(_ fact: PlanFact, at place: Place) {
    problems.append(Diagnostic(.plan(fact), at: place))
  }

  /// Warns where the picture `file` is not described for those who do not see it.
  mutating func checkAlternative(_ alternative: String, of file: Placed<String>) {
    guard alternative.isEmpty else { return }
    problems.append(Diagnostic(.markdown(.missingAlternative(shown(file.value))), at: file.place))
  }

  mutating func stateUnknown(_ pair: Pair, among names: [String]) {
    if let mark = secrecyMark(pair) {
      state(.secrecyMark(shown(mark)), at: pair.value.place)
    } else {
      state(.unknownKey(shown(pair.key), nearest: nearest(to: pair.key, among: names)), at: pair.keyPlace)
    }
  }
}

/// The secrecy mark (Law on Protection of State Secrets 2018, article 8) that a key of that meaning bears, if any.
private func secrecyMark(_ pair: Pair) -> String? {
  guard pair.key.utf8.count < 40, ["secrecy", "classification", "mat", "domat", "do-mat"].contains(slug(pair.key)),
    case .scalar(let text, _) = pair.value.content
  else { return nil }
  return text
}

/// `text` as a message shows it: what is long beyond all use is cut.
func shown(_ text: String) -> String {
  let limit = 120
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  return String(text.unicodeScalars.prefix(limit)) + "…"
}
