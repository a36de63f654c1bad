import Publishing
import Synchronization
import Website

/// A site without errors, as it was after one look: what is shown until the next one.
final class Snapshot: Sendable {
  /// Tells it from all others, of other runs of the program too.
  let version: String
  /// The site, and what was read for it.
  let prepared: Preparation
  var website: Website { prepared.website }
  /// The search index, which is made when somebody first asks for it.
  private let index = Mutex<Task<[String: SearchFile], Never>?>(nil)

  /// A file of the search index, and what writes it.
  private struct SearchFile: Sendable {
    let file: SearchIndex.File
    let index: SearchIndex
  }

  init(_ prepared: Preparation, version: String) {
    (self.prepared, self.version) = (prepared, version)
  }

  /// The file of the search index at `address`; nil where there is none. The first call makes the index, with `jobs`
  /// workers.
  func searchFile(at address: String, jobs: Int) async -> [UInt8]? {
    guard address.hasPrefix(website.searchFolder) else { return nil }
    let website = website
    let task = index.withLock { known in
      if let known { return known }
      let task = Task {
        guard let index = await searchIndex(of: website, jobs: jobs) else { return [String: SearchFile]() }
        return Dictionary(index.files.map { ($0.address, SearchFile(file: $0, index: index)) }) { first, _ in first }
      }
      known = task
      return task
    }
    guard let found = await task.value[address] else { return nil }
    var bytes: [UInt8] = []
    found.index.write(found.file, into: &bytes)
    return bytes
  }
}
