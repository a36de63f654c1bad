import Catalog
import Diagnostics
import Website

/// An entry that was held back for its faults, so that the others could be published.
public struct HeldBackEntry: Sendable {
  /// The path below the site.
  public let path: String
  /// Its number.
  let file: FileNumber
  /// Its title and who wrote it; each nil where it does not say or cannot be read.
  public let title, author: String?

  init(_ file: Content.File) {
    path = "content/" + file.path
    self.file = file.number
    guard case .entry(let entry) = file.parsed else {
      title = nil
      author = nil
      return
    }
    title = entry.common.title.isEmpty ? nil : entry.common.title
    author = entry.common.author.isEmpty ? nil : entry.common.author
  }
}

extension Content {
  /// Links and plans the content for `occasion`; where `holdsBack`, without the entries that are at fault by themselves,
  /// of which `read` are the problems of reading.
  ///
  /// What is at fault is known only once all is linked and planned, and the rest is to be as if it were not there: so it
  /// is linked anew without it, until nothing more is at fault. Each time round takes an entry out, so it comes to an
  /// end; the second time is nearly always the last. Nothing of an earlier build goes in.
  /// - Returns: the catalogue, the site, and what is wrong, the errors of those held back among it.
  func plan(
    for occasion: inout Occasion, theme: Theme, read: [Diagnostic], holdsBack: Bool, timings: inout Timings
  ) -> (catalog: Catalog, planned: Checked<Website>) {
    if holdsBack { occasion.faulty = entriesAtFault(in: read) }
    var problems: [Diagnostic] = []
    while true {
      let linked = Catalog.link(self, for: occasion)
      timings.mark(.link)
      let planned = Website.plan(linked.value, theme: theme)
      timings.mark(.plan)
      let found = linked.problems + planned.problems
      let faulty = holdsBack ? entriesAtFault(in: found) : []
      if faulty.isSubset(of: occasion.faulty) {
        let stated = Set(found)
        problems = problems.filter { !stated.contains($0) } + found
        return (linked.value, Checked(planned.value, problems: problems))
      }
      occasion.faulty.formUnion(faulty)
      // What no page shows is not looked at as closely the next time.
      let files = Set(heldBack(faulty).map(\.file))
      problems = found.filter { $0.isError && ($0.place.map { files.contains($0.file) } ?? false) }
    }
  }

  /// The entries of the files at `paths`, in byte order.
  func heldBack(_ paths: Set<String>) -> [HeldBackEntry] {
    paths.isEmpty ? [] : files.filter { paths.contains($0.path) }.map(HeldBackEntry.init)
  }
}
