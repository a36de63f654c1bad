import Diagnostics
import Markdown

/// Where a link written in an entry or a data file leads.
public enum LinkTarget: Hashable, Sendable {
  /// The entry of this number.
  case entry(Int)
  /// An entry that is kept out.
  case keptOut(path: String, KeptOut.Reason)
  /// A file that could not be read, or that this version does not show; that has been said.
  case broken
  /// A file of `content/media/`.
  case media(String)
  /// The plan of this year.
  case plan(Int)
  /// A page by its address from the site's root; whether there is one is for those to say who know the pages.
  case page(String)
  /// Nothing.
  case nothing
}

/// A link to a page by its address.
public struct PageLink: Sendable {
  /// The link, as written.
  public let path: String
  /// The address, counted from the site's root.
  public let address: String
  /// Where it is written.
  public let place: Place

  /// The link `path` to the page at `address`, written at `place`.
  public init(path: String, address: String, place: Place) {
    (self.path, self.address, self.place) = (path, address, place)
  }
}

extension Catalog {
  /// Where `path` leads, written in a file of the folder `folder` below `content/`.
  ///
  /// A path that begins with `/` counts from `content/`, any other from the folder; `..` never leaves `content/`.
  public func target(of path: String, in folder: String) -> LinkTarget {
    guard let resolved = resolve(path, in: folder) else { return .nothing }
    if let number = index.entries[resolved] { return .entry(number) }
    if let reason = index.keptOut[resolved] { return .keptOut(path: resolved, reason) }
    if index.broken.contains(resolved) { return .broken }
    if media[resolved] != nil { return .media(resolved) }
    if let year = index.planYears[resolved] { return .plan(year) }
    return resolved.hasSuffix(".html") ? .page(resolved) : .nothing
  }
}

/// `path` from `folder`, as a path below `content/` without `.` and `..`; nil where it would leave `content/`.
func resolve(_ path: String, in folder: String) -> String? {
  // Most paths are written from the root, and have nothing to be taken out.
  if path.utf8.first == UInt8(ascii: "/"), isPlain(path.utf8.dropFirst()) { return String(path.dropFirst()) }
  var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/")
  for part in path.split(separator: "/") {
    if part == ".." {
      if parts.popLast() == nil { return nil }
    } else if part != "." {
      parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// Whether a path has no part that is empty or begins with a full stop.
private func isPlain(_ path: Substring.UTF8View) -> Bool {
  var previous = UInt8(ascii: "/")
  for byte in path {
    if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
    previous = byte
  }
  return previous != UInt8(ascii: "/")
}
