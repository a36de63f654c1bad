import Catalog
import Diagnostics

extension Website {
  /// A planned file, with the content file that a second one at its address is reported at.
  private struct Planned {
    let output: Output
    let entry: Int?
    /// What a person would call it, where it comes from no entry.
    let source: String
  }

  /// Lists every file of the site, in byte order of the addresses.
  func planOutputs() -> Checked<[Output]> {
    var planned: [Planned] = []
    func add(_ address: String, _ page: Page, entry: Int? = nil, source: String = "") {
      planned.append(Planned(output: Output(address: address, content: .page(page)), entry: entry, source: source))
    }
    add(Addresses.home, .home, source: "site.yml")
    add(Addresses.notFound, .notFound, source: "site.yml")
    for number in catalog.entries.indices {
      add(addresses.entry(number), .entry(number), entry: number, source: "content/" + catalog.entries[number].path)
    }
    for part in parts(of: catalog.entries(of: .story), at: addresses.index(.stories)) { add(address(of: part), .stories(part)) }
    for part in parts(of: catalog.entries(of: .news), at: addresses.index(.news)) { add(address(of: part), .news(part)) }
    for part in parts(of: board.listed, at: addresses.index(.announcements)) { add(address(of: part), .board(part)) }
    for plan in catalog.plans { add(addresses.plan(plan.year.value), .plan(plan)) }
    planTopics(add: { add($0, $1) })
    for file in theme.assets.files {
      let output = Output(address: file.path, content: .bytes(file.bytes))
      planned.append(Planned(output: output, entry: nil, source: "templates/" + file.path))
    }
    for path in catalog.usedMedia {
      planned.append(Planned(output: Output(address: path, content: .copy(path)), entry: nil, source: "content/" + path))
    }
    return withoutDuplicates(planned)
  }

  private func planTopics(add: (String, Page) -> Void) {
    let movements = catalog.movements
    if !movements.isEmpty { add(addresses.index(.movements), .movements) }
    for movement in movements {
      let id = movement.id.id
      for part in parts(of: listed(catalog.entries(of: id)), at: addresses.movement(id), always: true) {
        add(address(of: part), .movement(movement, part))
      }
    }
    if !catalog.fields.isEmpty { add(addresses.index(.fields), .fields) }
    for field in catalog.fields {
      let id = field.id.id
      for part in parts(of: listed(catalog.entries(of: id)), at: addresses.field(id), always: true) {
        add(address(of: part), .field(field, part))
      }
    }
    if !catalog.agencies.isEmpty { add(addresses.index(.agencies), .agencies) }
    for agency in catalog.agencies {
      let id = agency.id.id
      for part in parts(of: listed(catalog.entries(of: id)), at: addresses.agency(id), always: true) {
        add(address(of: part), .agency(agency, part))
      }
    }
  }

  /// `entries` without what has left the lists: expired and superseded announcements.
  func listed(_ entries: [Int]) -> [Int] { entries.filter { !board.hasLeftLists($0) } }

  /// The pages of a list; none where it is empty, unless it is there `always`.
  private func parts(of entries: [Int], at first: String, always: Bool = false) -> [ListPart] {
    if entries.isEmpty, !always { return [] }
    let pages = Pagination(count: entries.count, size: catalog.site.pageSize)
    let start = ListPart(entries: entries[pages.newest], number: nil, numbered: pages.numbered, first: first)
    return [start]
      + (0..<pages.numbered).map { index in
        let number = index + 1
        return ListPart(
          entries: entries[pages.entries(ofPage: number)], number: number, numbered: pages.numbered, first: first)
      }
  }

  /// The address of the page `part`.
  func address(of part: ListPart) -> String {
    part.number.map { addresses.page($0, ofListAt: part.first) } ?? part.first
  }

  /// Sorts by address; the later in path order of two at one address is reported, naming the first.
  private func withoutDuplicates(_ planned: [Planned]) -> Checked<[Output]> {
    // The source settles equal addresses: what comes from no entry stands first, then the paths in byte order.
    let sorted = planned.sorted { ($0.output.address, $0.entry == nil ? "" : $0.source) < ($1.output.address, $1.entry == nil ? "" : $1.source) }
    var outputs: [Output] = []
    var problems: [Diagnostic] = []
    var first: Planned?
    outputs.reserveCapacity(sorted.count)
    for next in sorted {
      if let first, first.output.address == next.output.address {
        let fact = LinkFact.duplicateAddress(next.output.address, first: first.source)
        let place = next.entry.map { number in
          let entry = catalog.entries[number]
          return entry.common.slug?.place ?? entry.opening
        }
        problems.append(Diagnostic(.link(fact), at: place))
      } else {
        outputs.append(next.output)
        first = next
      }
    }
    return Checked(outputs, problems: problems)
  }

  /// Links by address to pages that are not there.
  func checkPageLinks() -> [Diagnostic] {
    var addresses: Set<String>?
    var problems: [Diagnostic] = []
    for entry in catalog.entries {
      for link in entry.body.links {
        guard case .page(let address) = catalog.target(of: link.path, in: entry.folder) else { continue }
        let known = addresses ?? Set(outputs.map(\.address))
        addresses = known
        if !known.contains(address) {
          problems.append(Diagnostic(.link(.deadLink(link.path, nearest: nil)), at: link.place))
        }
      }
    }
    return problems
  }
}
