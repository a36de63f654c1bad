import Catalog
import Diagnostics
import Vietnamese

/// Where those honoured stand on the pages of the register, found once for all pages that lead there.
struct RegisterPlaces: Sendable {
  /// By section, the ids of those whose names begin with its letter.
  private(set) var ids: [[String]] = []
  private var addresses: [Place: String] = [:]

  /// Nowhere.
  init() {}

  /// The places of those in `register`, whose pages have `addresses`.
  init(_ register: Register, _ addresses: Addresses) {
    for section in register.sections {
      let page = addresses.register(section.initial)
      var seen: [String: Int] = [:]
      var ids: [String] = []
      for honoured in section.people {
        // Two of one agency may differ by a mark alone, which an id does not have.
        var id = "_\(slug(honoured.name))-\(honoured.agencies.first?.slug ?? "")"
        seen[id, default: 0] += 1
        if let count = seen[id], count > 1 { id += "-\(count)" }
        ids.append(id)
        for case .award(let award, _) in honoured.honours { self.addresses[award.place] = page + "#" + id }
      }
      self.ids.append(ids)
    }
  }

  /// Where the one whom `award` honours stands; nil where the register has nobody for it, as of initials alone.
  func address(of award: Award) -> String? { addresses[award.place] }
}
