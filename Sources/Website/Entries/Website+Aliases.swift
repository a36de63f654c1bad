import Catalog
import Diagnostics
import Templates
import Vietnamese

extension Website {
  /// Plans a page at each former address of an entry, from which readers are led on. What can be no address of this
  /// site is a problem.
  func planAliases(into planned: inout [Planned]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (number, entry) in catalog.entries.enumerated() {
      for alias in entry.common.aliases {
        guard let file = addresses.file(ofAlias: alias.value) else {
          let fact = LinkFact.invalidAlias(alias.value, meant: addresses.meant(byAlias: alias.value))
          problems.append(Diagnostic(.link(fact), at: alias.place))
          continue
        }
        let output = Output(address: file, content: .page(.moved(number)))
        planned.append(Planned(output, source: "content/" + entry.path, at: alias.place, claim: .alias))
      }
    }
    return problems
  }

  /// Plans a notice at each address of what was taken back, former ones included. Where something else stands today, it
  /// stays: whoever writes anew what was withdrawn gives it the same name.
  func planWithdrawn(into planned: inout [Planned]) {
    if catalog.withdrawn.isEmpty { return }
    var taken = Set(planned.map(\.output.address))
    for entry in catalog.withdrawn {
      for file in [addresses.file(of: entry)] + entry.aliases.compactMap({ addresses.file(ofAlias: $0.value) })
      where taken.insert(file).inserted {
        let output = Output(address: file, content: .page(.withdrawn(entry.day)))
        planned.append(Planned(output, source: "content/" + entry.path, claim: .alias))
      }
    }
  }

  /// The page at a former address of the entry numbered `number`.
  func movedPage(to number: Int) -> (Theme.Kind, Frame, Record) {
    let entry = catalog.entries[number]
    let address = addresses.entry(number)
    var frame = frame(title: title(of: entry), section: nil, crumbs: [], canonical: address)
    frame.isHidden = isHeldBack(entry)
    return (.moved, frame, MovedPage(title: title(of: entry), target: address).record)
  }

  /// What stands at the address of an entry that was taken back: that it was, and when. Neither its name nor its text
  /// nor its address is told.
  func withdrawnPage(on day: Day?) -> (Theme.Kind, Frame, Record) {
    var frame = frame(title: strings[.withdrawnTitle], section: nil, crumbs: [])
    frame.isHidden = true
    let says = day.map { strings(.withdrawnOn, ["date": wording.date($0)]) } ?? strings[.withdrawnSays]
    return (.withdrawn, frame, WithdrawnPage(title: strings[.withdrawnTitle], says: says).record)
  }
}

/// A page at a former address.
struct MovedPage: ViewModel {
  let title: String
  let target: String

  static let fields: [Field<Self>] = [
    .text("title", "Tên bài") { $0.title },
    .url("target", "Địa chỉ của bài bây giờ") { $0.target },
  ]
}

/// The notice in the place of what was taken back.
struct WithdrawnPage: ViewModel {
  let title: String
  let says: String

  static let fields: [Field<Self>] = [
    .text("title", "Bài đã được rút") { $0.title },
    .text("says", "Bài đã được rút, ngày nào") { $0.says },
  ]
}
