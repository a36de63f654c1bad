import Diagnostics
import Vietnamese

extension LinkCheck {
  /// Checks the site's own titles: each in force for at least a day, and what takes another's place does so after it.
  mutating func checkTitles() {
    for title in catalog.titles where title.id.place != .nowhere {
      if let from = title.validFrom, let to = title.validTo, to < from {
        state(PlanFact.endsBeforeItBegins, at: title.id.place)
      }
      guard let replaced = title.replaces else { continue }
      require(replaced)
      if comesBack(to: title) {
        state(HonourFact.replacesItself, at: replaced.place)
      } else if let old = catalog.title(replaced.id), old.isInForce(afterBeginningOf: title) {
        state(HonourFact.replacedStillInForce(old.name), at: replaced.place)
      }
    }
  }

  /// Whether what `title` replaces, and what that replaces in turn, leads back to it.
  private func comesBack(to title: Title) -> Bool {
    var seen: Set<ID<Title>> = []
    var next = title.replaces?.id
    while let id = next, seen.insert(id).inserted {
      if id == title.id.id { return true }
      next = catalog.title(id)?.replaces?.id
    }
    return false
  }
}

extension Title {
  /// Whether it can still be conferred when `title` can be.
  fileprivate func isInForce(afterBeginningOf title: Title) -> Bool {
    guard let validTo else { return true }
    return title.validFrom.map { $0 <= validTo } ?? false
  }
}
