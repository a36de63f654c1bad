import CLinux
import Diagnostics
import Glibc

extension Stage {
  /// What has become of the output folder.
  public struct Outcome: Hashable, Sendable {
    /// How the new state came into its place.
    public enum Way: Hashable, Sendable {
      /// Nothing differed, and nothing was touched.
      case unchanged
      /// The whole folder was exchanged in one system call.
      case swapped
      /// Files were replaced one by one, assets, then pages, then deletions: a reader, or a kill, may have met a
      /// mixture.
      case weaker
    }

    /// How the new state came into its place.
    public let way: Way
    /// How many files are new or have other bytes than before; the mark is counted nowhere.
    public let written: Int
    /// How many files are as they were.
    public let unchanged: Int
    /// How many files are there no more.
    public let removed: Int
    /// The bytes of all files published.
    public let bytes: Int
    /// The bytes of those written.
    public let writtenBytes: Int
  }

  /// Puts the new state in the place of the old, and removes the old, with `width` workers.
  ///
  /// Files, links and folders in the output that were not published this time are removed. Call it once, when every
  /// output has been published; after a failure the output is as it was, unless the way is the weaker one.
  /// - Throws: a failure to `place`, `write`, `list` or `remove`.
  public func finish(width: Int) async throws(MachineFailure) -> Outcome {
    let mark = output.mark
    let foundMark = try mark.withUnsafeBufferPointer { bytes throws(MachineFailure) in
      try put(OutputFolder.markPath, UnsafeRawBufferPointer(bytes))
    }
    let done = progress.withLock { $0 }
    let stageInside = exchanges ? nil : done.staging?.name
    let old = try published.map { folder throws(MachineFailure) in
      try Tree(below: folder, path: output.path, omitting: stageInside)
    }
    let known = done.unchanged.count + done.replaced + (foundMark == .absent ? 0 : 1)
    let removed = max(0, (old?.files.count ?? 0) - known)
    let way: Outcome.Way
    if done.staging == nil, removed == 0, old?.strangers.isEmpty ?? true {
      way = .unchanged
    } else {
      let isMarkSame = foundMark == .same
      let kept = done.unchanged + (isMarkSame ? [OutputFolder.markPath] : [])
      let new = done.written + (isMarkSame ? [] : [OutputFolder.markPath])
      way = try await replace(old, keeping: kept, adding: new, width: width)
    }
    return Outcome(
      way: way, written: done.written.count, unchanged: done.unchanged.count, removed: removed,
      bytes: done.bytes, writtenBytes: done.writtenBytes)
  }

  /// Puts the staged files `new` and the published files `kept` in the place of `old`, in the best way there is.
  private func replace(
    _ old: Tree?, keeping kept: [String], adding new: [String], width: Int
  ) async throws(MachineFailure) -> Outcome.Way {
    let staging = try staging()
    guard let published, let old else {
      guard renameat(staging.parent.number, staging.name, staging.parent.number, output.name) == 0 else {
        throw MachineFailure(.place, output.path)
      }
      forgetStaging()
      return .swapped
    }
    guard exchanges else {
      try replaceOneByOne(in: published, old, from: staging, keeping: kept, adding: new)
      return .weaker
    }
    try await parallelForEach(kept, width: width) { [self] path, _ throws(MachineFailure) in
      try carry(path, from: published, to: staging.folder)
    }
    let parent = staging.parent.number
    let isRefused = exchange == .refused
    if !isRefused, guongsang_exchange(parent, staging.name, parent, output.name) == 0 {
      await removeOld(old, published, from: staging, width: width)
      return .swapped
    }
    guard isRefused || [EINVAL, ENOSYS, EOPNOTSUPP, EBUSY, EXDEV, EPERM].contains(errno) else {
      throw MachineFailure(.place, output.path)
    }
    try replaceOneByOne(in: published, old, from: staging, keeping: kept, adding: new)
    return .weaker
  }

  /// Takes a published file over into the staging folder: as a hard link, else as a copy.
  private func carry(_ path: String, from published: Folder, to staging: Folder) throws(MachineFailure) {
    var number = link(path, from: published, to: staging)
    if number == ENOENT {
      number = makeParents(of: path, in: staging)
      if number != 0 { throw MachineFailure(.create, shown(path), errno: number) }
      number = link(path, from: published, to: staging)
    }
    if number == 0 { return }
    guard [EPERM, EACCES, EMLINK, EINVAL, ENOSYS, EOPNOTSUPP, EXDEV].contains(number) else {
      throw MachineFailure(.place, shown(path), errno: number)
    }
    let file = openat(published.number, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw MachineFailure(.read, shown(path)) }
    defer { close(file) }
    try copyContent(of: file, named: shown(path), to: path)
  }

  /// - Returns: 0, or the number of the error.
  private func link(_ path: String, from published: Folder, to staging: Folder) -> Int32 {
    if hardLinks != .available { return EOPNOTSUPP }
    return linkat(published.number, path, staging.number, path, 0) == 0 ? 0 : errno
  }

  /// Removes the old state, which has come to stand where the new one was staged. What resists is not a failure of
  /// publishing: the next run sweeps it, and says so if it cannot.
  private func removeOld(_ old: Tree, _ folder: Folder, from staging: Staging, width: Int) async {
    forgetStaging()
    let path = output.path
    do {
      try await parallelForEach(old.files + old.strangers, width: width) { name, _ throws(MachineFailure) in
        try removeName(name, in: folder, path: path)
      }
      try removeFolders(old, in: folder, path: path)
    } catch {
      return
    }
    unlinkat(staging.parent.number, staging.name, AT_REMOVEDIR)
  }

  /// Moves the staged files into the output folder, each in one system call: the mark, assets, then pages; then
  /// removes what is not kept.
  private func replaceOneByOne(
    in published: Folder, _ old: Tree, from staging: Staging, keeping kept: [String], adding new: [String]
  ) throws(MachineFailure) {
    // Links first: a path through one would lead out of the output.
    for name in old.strangers { try removeName(name, in: published, path: output.path) }
    let rank = { (path: String) in
      path == OutputFolder.markPath ? 0 : path.utf8.suffix(5).elementsEqual(".html".utf8) ? 2 : 1
    }
    for path in new.map({ (rank($0), $0) }).sorted(by: { $0.0 < $1.0 }).map(\.1) {
      try clearWay(for: path, in: published)
      guard renameat(staging.folder.number, path, published.number, path) == 0 else {
        throw MachineFailure(.place, shown(path))
      }
    }
    let wanted = Set((kept + new).map { Array($0.utf8CString) })
    let now = try Tree(below: published, path: output.path, omitting: exchanges ? nil : staging.name)
    for name in now.files where !wanted.contains(name) { try removeName(name, in: published, path: output.path) }
    for name in now.folders.reversed() { unlinkat(published.number, name, AT_REMOVEDIR) }  // those that are empty now
    try removeTree(staging.name, in: staging.parent, path: output.path)
    forgetStaging()
  }

  /// Makes the folders of `path`, in the place of files if need be, and removes a folder where the file has to be.
  private func clearWay(for path: String, in published: Folder) throws(MachineFailure) {
    var status = stat()
    for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
      let above = String(path[..<slash])
      if fstatat(published.number, above, &status, AT_SYMLINK_NOFOLLOW) == 0, !status.isFolder {
        try removeName(Array(above.utf8CString), in: published, path: output.path)
      }
    }
    let number = makeParents(of: path, in: published)
    if number != 0 { throw MachineFailure(.create, shown(path), errno: number) }
    if fstatat(published.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFolder {
      try removeTree(path, in: published, path: output.path)
    }
  }

  private func forgetStaging() { progress.withLock { $0.staging = nil } }
}
