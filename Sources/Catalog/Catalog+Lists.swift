import Diagnostics

extension Catalog {
  /// Whether the entry numbered `entry` has left every list, feed and digest though it keeps its page: an announcement
  /// that has expired (`expires` is its last day in lists) or that another has superseded.
  ///
  /// What is withdrawn, a draft or kept out for any other reason is not in ``entries`` at all, so whoever shows a list
  /// of entries needs to ask this alone. A search may still find it, marked and last.
  public func hasLeftLists(_ entry: Int) -> Bool { index.gone.contains(entry) }

  /// The announcement that holds today in the place of the entry numbered `entry`: where what has superseded it was
  /// superseded in its turn, the last of them.
  public func newest(insteadOf entry: Int) -> Int? { index.newest[entry] }

  /// Finds what holds instead of what, and what has left the lists, once it is known what supersedes what.
  ///
  /// Announcements that supersede each other in a circle are a problem, said once for each circle.
  mutating func settleSuccession() -> [Diagnostic] {
    for start in index.supersededBy.keys.sorted() where index.newest[start] == nil {
      var way = [start]
      var seen: Set<Int> = [start]
      while let next = index.supersededBy[way[way.count - 1]], index.newest[way[way.count - 1]] == nil,
        seen.insert(next).inserted
      {
        way.append(next)
      }
      let last = way[way.count - 1]
      let newest = index.newest[last] ?? last
      for number in way where number != newest { index.newest[number] = newest }
    }
    index.gone = Set(entries(of: .announcement).filter { !reasonsToLeaveLists($0).isEmpty })
      .union(index.supersededUnseen)
    return circles()
  }

  /// Each announcement supersedes at most one other, so whoever follows that comes to an end or goes round for ever.
  private func circles() -> [Diagnostic] {
    var supersedes: [Int: Int] = [:]
    for number in entries(of: .announcement) {
      guard let path = entries[number].announcement?.supersedes?.value,
        case .entry(let old) = target(of: path, in: entries[number].folder), old != number
      else { continue }
      supersedes[number] = old
    }
    var problems: [Diagnostic] = []
    var settled: Set<Int> = []
    for start in supersedes.keys.sorted() where !settled.contains(start) {
      var way: [Int] = []
      var here: Int? = start
      while let number = here, settled.insert(number).inserted {
        way.append(number)
        here = supersedes[number]
      }
      guard let end = here, let first = way.firstIndex(of: end) else { continue }
      let circle = way[first...].map { entries[$0] }.sorted { $0.path < $1.path }
      let place = circle[0].announcement?.supersedes?.place ?? circle[0].opening
      let names = circle.map { "/" + $0.path }
      problems.append(Diagnostic(.link(.supersedesInACircle(names)), at: place))
    }
    return problems
  }
}
