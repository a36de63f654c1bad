import Catalog
import Diagnostics
import Glibc

/// What came of starting a site.
public enum StartedSite: Sendable {
  /// The files that were written, by path below its folder.
  case written([String])
  /// A file would have faults: what is wrong, in the file of that path and text.
  case faulty([Diagnostic], path: String, source: [UInt8])
}

/// Writes a small, complete site into `folder`, which is made where it is not there: called `title` or by a name of its
/// own, written in `language`, of the day of `world`.
/// - Throws: the folder holds anything, hidden files included, or the machine refuses.
public func start(
  _ folder: String, title: String?, language: Language, in world: World
) throws(PublishingError) -> StartedSite {
  let site = Site()
  let starter = StarterSite(title: title, day: world.today(offset: site.offset), language: language)
  let files = starter.files.map { (path: $0.path, source: Array($0.text.utf8)) }
  for file in files where file.path.hasPrefix("content/") {
    let path = String(file.path.dropFirst("content/".count))
    let faults = file.source.withUnsafeBufferPointer { ParsedFile.parse($0, path: path, file: FileNumber(0)) }.problems
    if faults.contains(where: \.isError) { return .faulty(faults, path: file.path, source: file.source) }
  }
  try requireEmpty(folder)
  let base = folder.hasSuffix("/") ? folder : folder + "/"
  for file in files {
    try writeFile(file.source, to: base + file.path, replacing: false, makingFolders: true)
  }
  return .written(files.map(\.path))
}

/// Makes sure that nothing is in `folder`; one that is not there is empty.
private func requireEmpty(_ path: String) throws(PublishingError) {
  guard let folder = Folder(path) else {
    if errno == ENOENT { return }
    throw .machine(MachineFailure(.list, path))
  }
  var isEmpty = true
  let number = listNames(in: folder) { _, _ in isEmpty = false }
  if number != 0 { throw .machine(MachineFailure(.list, path, errno: number)) }
  if !isEmpty { throw .outputRefused(.folderNotEmpty(path: path)) }
}
