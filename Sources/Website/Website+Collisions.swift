import Catalog
import Diagnostics

extension Website {
  /// Sorts by address; the later in path order of two at one address is reported, naming the first, and is left out.
  ///
  /// Texts are compared as Swift does, so two names that differ only in how a letter and its mark are coded are one
  /// address: some file systems take them for one name.
  func withoutCollisions(_ planned: [Planned]) -> Checked<[Output]> {
    // Their numbers are moved about instead of the files.
    let order = planned.indices.sorted { a, b in
      let (a, b) = (planned[a], planned[b])
      if a.output.address != b.output.address { return a.output.address < b.output.address }
      return (a.claim, a.source) < (b.claim, b.source)
    }
    var kept: [Planned] = []
    var problems: [Diagnostic] = []
    kept.reserveCapacity(planned.count)
    for number in order {
      let next = planned[number]
      if let first = kept.last, first.output.address == next.output.address {
        problems.append(collision(at: next.output.address, of: next, with: first))
      } else {
        kept.append(next)
      }
    }
    problems += folderCollisions(kept)
    return Checked(kept.map(\.output), problems: problems)
  }

  private func collision(at address: String, of later: Planned, with first: Planned) -> Diagnostic {
    Diagnostic(.link(.duplicateAddress(address, first: first.source)), at: later.place ?? first.place)
  }

  /// Files that stand where others need a folder: `a.html` and `a.html/b.html`.
  private func folderCollisions(_ sorted: [Planned]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var folders: Set<String> = []
    var last = ""
    for inside in sorted {
      let folder = folder(of: inside.output.address)
      if folder == last { continue }
      last = folder
      var next = folder
      while !next.isEmpty, folders.insert(next).inserted {
        if let file = file(at: next, in: sorted) {
          let isLater = (file.claim, file.source) > (inside.claim, inside.source)
          problems.append(
            isLater ? collision(at: next, of: file, with: inside) : collision(at: next, of: inside, with: file))
        }
        next = self.folder(of: next)
      }
    }
    return problems
  }

  /// The folder of a file or folder, empty at the root.
  private func folder(of address: String) -> String {
    address.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(address[..<$0]) } ?? ""
  }

  /// The file at `address`, found by halving.
  private func file(at address: String, in sorted: [Planned]) -> Planned? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].output.address < address { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].output.address == address ? sorted[low] : nil
  }

  /// Links by address to pages that are not there: in entries, in the plans' own texts, in the menu.
  func checkPageLinks() -> [Diagnostic] {
    var links = catalog.pageLinks
    func collect(_ path: String, in folder: String, at place: Place) {
      guard case .page(let address) = catalog.target(of: path, in: folder) else { return }
      links.append(PageLink(path: path, address: address, place: place))
    }
    for plan in catalog.plans {
      for body in [plan.purposes, plan.requirements] {
        for link in body?.links ?? [] { collect(link.path, in: "plans", at: link.place) }
      }
    }
    for item in catalog.site.navigation where !isWebAddress(item.to.value) {
      collect(item.to.value, in: "", at: item.to.place)
    }
    var found: [String: Bool] = [:]  // many links lead to one page
    let dead = links.filter { link in
      let isThere = found[link.address] ?? output(at: link.address).map(isToLeadTo) ?? false
      found[link.address] = isThere
      return !isThere
    }
    let pages = outputs.lazy.filter(isToLeadTo).map(\.address).filter { $0.hasSuffix(".html") }
    return dead.enumerated().map { place, link in
      // Looking for the nearest of all pages takes time, and whoever has so many dead links needs no hundred hints.
      let near = place < 20 ? nearest(to: link.address, among: pages).map { "/" + $0 } : nil
      return Diagnostic(.link(.deadLink(link.path, nearest: near)), at: link.place)
    }
  }

  /// A notice that something was taken back is no page to lead to.
  private func isToLeadTo(_ output: Output) -> Bool {
    if case .page(.withdrawn) = output.content { false } else { true }
  }
}
