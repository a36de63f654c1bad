extension Catalog {
  /// Whether the entry numbered `entry` has left every list, feed and digest though it keeps its page: an announcement
  /// that has expired (`expires` is its last day in lists) or that another has superseded.
  ///
  /// What is withdrawn, a draft or kept out for any other reason is not in ``entries`` at all, so whoever shows a list
  /// of entries needs to ask this alone. A search may still find it, marked and last.
  public func hasLeftLists(_ entry: Int) -> Bool { index.gone.contains(entry) }

  /// Finds what has left the lists, once it is known what supersedes what.
  mutating func findGone() {
    index.gone = Set(
      entries(of: .announcement).filter { number in
        let expires = entries[number].announcement?.expires
        return expires.map { $0 < today } ?? false || index.supersededBy[number] != nil
      })
  }
}
