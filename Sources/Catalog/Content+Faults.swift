import Diagnostics

extension Content {
  /// The paths below `content/` of the entries that are at fault by themselves: an error of `problems` stands in their
  /// file that has to do with no other page.
  ///
  /// A link from a page to another is a matter of both, two pages at one address are, too: whoever holds one of them
  /// back decides which of the two is wrong, and that is for people to say. So these errors put no entry at fault.
  public func entriesAtFault(in problems: [Diagnostic]) -> Set<String> {
    let atFault = Set(problems.filter { $0.isError && !$0.isBetweenPages }.compactMap(\.place?.file))
    if atFault.isEmpty { return [] }
    return Set(files.filter { $0.isEntry && atFault.contains($0.number) }.map(\.path))
  }
}

extension Content.File {
  /// Whether a writer's entry stands in it, readable or not.
  fileprivate var isEntry: Bool {
    switch parsed {
    case .entry, .brokenEntry: true
    default: false
    }
  }
}

extension Diagnostic {
  /// Whether it tells of two pages, of which either may be the one to mend.
  fileprivate var isBetweenPages: Bool {
    guard case .link(let fact) = fact else { return false }
    switch fact {
    case .deadLink, .deadFragment, .linkToBloc, .duplicateAddress, .supersedesInACircle: return true
    default: return false
    }
  }
}
