import Diagnostics
import Vietnamese

extension RegisterBuilder {
  /// How many earlier spellings one is compared with: enough for any office, and bounded for any table.
  private static let limit = 8

  /// A warning for each spelling that is most likely another one's, at the later of the two.
  func spellings(_ paths: [FileNumber: String]) -> [Diagnostic] {
    func warning(_ later: Placed<String>, _ first: Placed<String>, isOne: Bool) -> Diagnostic {
      let path = "content/" + (paths[first.place.file] ?? "")
      return Diagnostic(
        .award(.otherSpelling(shown(later.value), first: shown(first.value), path: path, isJoined: isOne)),
        at: later.place)
    }
    var problems: [Diagnostic] = []
    var groups: [Identity: [Int]] = [:]
    groups.reserveCapacity(people.count)
    for (number, draft) in people.enumerated() {
      if draft.written.count > 1 {
        let written = draft.written.sorted { $0.place.isBefore($1.place) }
        problems += written.dropFirst().map { warning($0, written[0], isOne: true) }
      }
      let group = Identity(
        agency: draft.identity.agency, kind: draft.identity.kind, name: draft.first.skeleton)
      groups[group, default: []].append(number)
    }
    for group in groups.values where group.count > 1 {
      let group = group.compactMap { number in
        people[number].firstWritten.map {
          (first: $0, name: NameSpelling(people[number].first.plain), number: number)
        }
      }.sorted { $0.first.place.isBefore($1.first.place) }
      for (place, later) in group.enumerated().dropFirst() {
        let same = group[..<place].prefix(Self.limit).first { earlier in
          later.name.mayBe(earlier.name)
            && !(later.name.differsByLastMarkAlone(from: earlier.name) && areTwo(later.number, earlier.number))
        }
        if let same { problems.append(warning(later.first, same.first, isOne: false)) }
      }
    }
    // What is gathered by hashing has no order of its own.
    return problems.sorted { a, b in
      guard let one = a.place, let other = b.place else { return false }
      return one.isBefore(other)
    }
  }

  /// Whether one decision honours both: then they are two people, however near their names.
  private func areTwo(_ one: Int, _ other: Int) -> Bool {
    !decisions(of: one).isDisjoint(with: decisions(of: other))
  }

  private func decisions(of number: Int) -> Set<String> {
    Set(
      people[number].honoured.honours.compactMap { honour in
        guard case .award(let award, _) = honour, !award.decision.isEmpty else { return nil }
        return award.decision + " " + (award.date?.value.iso ?? "")
      })
  }
}

extension RegisterBuilder.Draft {
  /// The spelling that stands first in the order of the files.
  fileprivate var firstWritten: Placed<String>? { written.min { $0.place.isBefore($1.place) } }
}
