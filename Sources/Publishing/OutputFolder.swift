import Diagnostics
import Glibc

/// The folder into which a site is published, once it has been found to be ours.
///
/// A folder that is absent, empty or holds the mark ``markPath`` is ours and will be replaced whole. Every other is
/// refused, and left as it is. Where the path names a link, the folder it leads to is meant, and the link stays.
public struct OutputFolder: Hashable, Sendable {
  /// The file that marks a folder as ours, at its top.
  public static let markPath = ".guongsang-site"

  /// The path as the caller gave it, for messages.
  public let path: String
  /// The edition to be published.
  public let edition: String
  /// The path without links of the folder that it lies in, which may not be there yet.
  let parent: String
  /// Its name there.
  let name: String

  /// Claims `path` for publishing `edition` of the site in the folder `site`. Nothing is written.
  /// - Throws: ``PublishingError/outputRefused(_:)`` where the folder is not ours, carries another edition or holds,
  ///   is, or lies among the site's sources; a failure of the machine.
  public init(claiming path: String, site: String, edition: String = "public") throws(PublishingError) {
    let real = try resolved(path)
    guard let slash = real.utf8.lastIndex(of: UInt8(ascii: "/")), real.utf8.count > 1 else {
      throw .outputRefused(.outputAmongSources(path: path))
    }
    self.path = path
    self.edition = edition
    parent = slash == real.startIndex ? "/" : String(real[..<slash])
    name = String(real[real.utf8.index(after: slash)...])
    try keepOff(site)
    try checkMark(real)
  }

  /// The text of the mark.
  var mark: [UInt8] { Array("format: 1\nedition: \(edition)\n".utf8) }

  /// The path without links.
  var real: String { joined(parent, name) }

  /// Refuses a folder that holds sources of `site`, or lies in one of their folders.
  private func keepOff(_ site: String) throws(PublishingError) {
    guard let folder = realPath(site) else { throw .machine(MachineFailure(.list, site)) }
    var wrong = lies(folder, in: real)
    for name in ["content", "templates", ".guongsang"] {
      // Where it is a link, neither the link nor what it leads to may be replaced.
      for sources in [folder + "/" + name, realPath(folder + "/" + name)] {
        if let sources, lies(sources, in: real) || lies(real, in: sources) { wrong = true }
      }
    }
    if wrong { throw .outputRefused(.outputAmongSources(path: path)) }
  }

  /// Refuses a folder that holds something and no mark of ours, or a mark of another edition.
  private func checkMark(_ real: String) throws(PublishingError) {
    guard let folder = Folder(real) else {
      if errno == ENOENT { return }
      if errno == ENOTDIR { throw .outputRefused(.outputNotOurs(path: path)) }
      throw .machine(MachineFailure(.list, path))
    }
    var isEmpty = true
    var isMarked = false
    let number = listNames(in: folder) { name, kind in
      isEmpty = false
      if kind == .file, strcmp(name, Self.markPath) == 0 { isMarked = true }
    }
    if number != 0 { throw .machine(MachineFailure(.list, path, errno: number)) }
    if isEmpty { return }
    guard isMarked else { throw .outputRefused(.outputNotOurs(path: path)) }
    var bytes: [UInt8] = []
    do { try readFile(real + "/" + Self.markPath, into: &bytes) } catch { throw .machine(error) }
    // Git may have given the committed mark CR LF.
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == "format: 1" else { throw .outputRefused(.outputOfOtherFormat(path: path)) }
    let found = lines.first { $0.hasPrefix("edition: ") }?.dropFirst("edition: ".count) ?? ""
    if found != edition {
      throw .outputRefused(.outputOfOtherEdition(path: path, found: String(found), wanted: edition))
    }
  }
}

/// The absolute path of `path` without links; of what is not there yet, that of the folder above and the names below.
private func resolved(_ path: String) throws(PublishingError) -> String {
  if let real = realPath(path) { return real }
  let number = errno
  var status = stat()
  if lstat(path, &status) == 0, status.isLink, number == ENOENT {
    throw .outputRefused(.outputLinksNowhere(path: path))
  }
  guard number == ENOENT else { throw .machine(MachineFailure(.list, path, errno: number)) }
  var above = path[...]
  while above.utf8.count > 1, above.utf8.last == UInt8(ascii: "/") { above = above.dropLast() }
  let slash = above.utf8.lastIndex(of: UInt8(ascii: "/"))
  let name = slash.map { above[above.utf8.index(after: $0)...] } ?? above
  // A folder that is not there has no parent, and nothing is called by an empty name.
  guard !name.isEmpty, name != ".." else { throw .machine(MachineFailure(.create, path, .missing)) }
  let parent: String
  switch slash {
  case nil: parent = try resolved(".")
  case above.startIndex: parent = "/"
  case let slash?: parent = try resolved(String(above[..<slash]))
  }
  return name == "." ? parent : joined(parent, name)
}

/// The path of `name` in `folder`.
private func joined(_ folder: String, _ name: some StringProtocol) -> String {
  (folder == "/" ? "" : folder) + "/" + name
}
