import Diagnostics
import Records

/// Collects what is wrong while one file is read.
struct Reader {
  /// The file.
  let file: FileNumber
  /// What was wrong so far.
  var problems: [Diagnostic] = []
  /// The key whose value is being read: where a key missing below it is reported. An item of a list has none.
  var owner: Place?

  /// A reader of `file`; a key missing at the top is reported at its start.
  init(file: FileNumber, owner: Place? = nil) {
    self.file = file
    self.owner = owner ?? Place(file, 0..<0)
  }

  mutating func state(_ fact: EntryFact, at place: Place) {
    problems.append(Diagnostic(.entry(fact), at: place))
  }

  mutating func state(_ fact: PlanFact, at place: Place) {
    problems.append(Diagnostic(.plan(fact), at: place))
  }

  mutating func stateUnknown(_ pair: Pair, among names: [String]) {
    if let mark = secrecyMark(pair) {
      state(.secrecyMark(mark), at: pair.value.place)
    } else {
      state(.unknownKey(pair.key, nearest: nearest(to: pair.key, among: names)), at: pair.keyPlace)
    }
  }
}

/// The secrecy mark (Law on Protection of State Secrets 2018, article 8) that a key of that meaning bears, if any.
private func secrecyMark(_ pair: Pair) -> String? {
  guard ["secrecy", "classification", "mat", "domat", "do-mat"].contains(pair.key.lowercased()),
    case .scalar(let text, _) = pair.value.content
  else { return nil }
  return text
}
