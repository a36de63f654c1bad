import Diagnostics
import Markdown
import Vietnamese

extension LinkCheck {
  /// Checks the links of a text that stands in a file of `folder`.
  mutating func check(_ links: [Body.Link], in folder: String, _ standing: Standing) {
    for link in links { _ = checkLink(link, in: folder, standing) }
  }

  /// Checks one link, and says where it leads.
  mutating func checkLink(_ link: Body.Link, in folder: String, _ standing: Standing) -> LinkTarget {
    let target = catalog.target(of: link.path, in: folder)
    switch target {
    case .entry(let number): checkFragment(of: link, in: catalog.entries[number])
    case .keptOut(let path, let reason):
      if selection.ofTheBloc.contains(path), standing != .ofTheBloc {
        state(.linkToBloc(path), at: link.place)
      } else if standing == .shown {
        state(.linkToKeptOut(path, reason.fact), at: link.place)
      }
    case .media(let path): use(path, at: link.place, standing)
    case .nothing: stateDead(link, in: folder)
    case .broken, .plan, .page: break
    }
    return target
  }

  private mutating func checkFragment(of link: Body.Link, in entry: Entry) {
    guard let fragment = link.fragment else { return }
    let ids = entry.body.outline.map(\.id)
    if ids.contains(fragment) { return }
    let near = nearest(to: fragment, among: ids).map { link.path + "#" + $0 }
    state(.deadFragment(shown(fragment), nearest: near), at: link.place)
  }

  private mutating func stateDead(_ link: Body.Link, in folder: String) {
    if let path = resolve(link.path, in: folder), path.hasPrefix("media/") {
      return state(.missingFile(shown(link.path), nearest: nearestMedia(to: path)), at: link.place)
    }
    state(.deadLink(shown(link.path), nearest: nearestEntry(to: link.path)), at: link.place)
  }

  /// The entry whose file's name is nearest to that of `path`.
  private mutating func nearestEntry(to path: String) -> String? {
    // The ending is no likeness: without it `a.md` and `b.md` have nothing in common.
    let stem = { (path: String) in fileName(of: path).split(separator: ".").first.map(String.init) ?? "" }
    let entries = catalog.entries
    return suggestions.meant(by: stem(path), called: "", in: .entries) {
      Suggestions.Names(written: entries.map { (stem($0.path), "/" + $0.path) })
    }
  }

  /// The media file that `path` was most likely meant to be: the same but for case or marks, or nearly the same name.
  mutating func nearestMedia(to path: String) -> String? {
    let media = catalog.media.keys
    return suggestions.meant(by: fileName(of: path), called: fold(path), in: .media) {
      let paths = media.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return Suggestions.Names(
        written: paths.map { (fileName(of: $0), "/" + $0) },
        called: Dictionary(paths.map { (fold($0), "/" + $0) }) { first, _ in first })
    }
  }
}

/// The last part of `path`.
private func fileName(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
}
