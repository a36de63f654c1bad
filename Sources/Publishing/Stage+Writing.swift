import CLinux
import Diagnostics
import Glibc
import Tools

extension Stage {
  /// What is published where an output is to go.
  enum Comparison {
    case absent, different, same
  }

  /// Compares the published file at `path` by size, then by `isSame`, which gets the open file.
  func compare(_ path: String, size: Int, _ isSame: (Int32) -> Bool) -> Comparison {
    guard let published else { return .absent }
    let file = guongsang_open_no_links(published.number, path)
    // What cannot be read has to be replaced, which will fail with a reason if it must.
    guard file >= 0 else { return errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? .absent : .different }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.isFile else { return .absent }
    return Int(status.st_size) == size && isSame(file) ? .same : .different
  }

  /// Refuses a path that is absolute, or has an empty part, `.`, `..` or a NUL.
  func check(_ path: String) throws(MachineFailure) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isStray = parts.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    if isStray || path.utf8.contains(0) { throw MachineFailure(.write, shown(path), .strayPath) }
  }

  /// Creates the file `path` in the staging folder, for reading only, and hands it to `fill`.
  func write(
    _ path: String, _ fill: (Int32) throws(MachineFailure) -> Void
  ) throws(MachineFailure) {
    let folder = try staging().folder
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var file = openat(folder.number, path, flags, 0o444)
    if file < 0, errno == ENOENT {
      let number = makeParents(of: path, in: folder)
      if number != 0 { throw MachineFailure(.create, shown(path), errno: number) }
      file = openat(folder.number, path, flags, 0o444)
    }
    guard file >= 0 else { throw MachineFailure(.write, shown(path)) }
    do throws(MachineFailure) {
      try fill(file)
    } catch {
      close(file)
      throw error
    }
    // A network disk may tell only now that it is full.
    guard close(file) == 0 else { throw MachineFailure(.write, shown(path)) }
  }

  /// Writes what is left to read of `input`, which messages call `source`, to `path` in the staging folder.
  func copyContent(of input: Int32, named source: String, to path: String) throws(MachineFailure) {
    try write(path) { file throws(MachineFailure) in
      try withRoom { room throws(MachineFailure) in
        while true {
          let got = read(input, into: room)
          if got == 0 { return }
          guard got > 0 else { throw MachineFailure(.read, source) }
          guard writeAll(UnsafeRawBufferPointer(rebasing: room[..<got]), to: file) else {
            throw MachineFailure(.write, shown(path))
          }
        }
      }
    }
  }

  /// The staging folder, which is made when it is first asked for.
  func staging() throws(MachineFailure) -> Staging {
    try progress.withLock { progress throws(MachineFailure) in
      if let staging = progress.staging { return staging }
      let staging = try makeStaging()
      progress.staging = staging
      return staging
    }
  }

  /// Makes the staging folder beside the output, or in it where the two cannot be exchanged.
  ///
  /// It is locked with flock(2), which tells a sweeping process that it is in use.
  private func makeStaging() throws(MachineFailure) -> Staging {
    let failure = { MachineFailure(.create, self.output.path, errno: $0) }
    let place: Folder
    if !exchanges, let published {
      place = published
    } else {
      let number = makeParents(of: output.real)
      if number != 0 { throw failure(number) }
      guard let parent = Folder(output.parent) else { throw failure(errno) }
      place = parent
    }
    for attempt in 0..<100 {
      let name = stagePrefix + String(getpid()) + (attempt == 0 ? "" : "-\(attempt)")
      if mkdirat(place.number, name, 0o755) != 0 {
        if errno == EEXIST { continue }
        throw failure(errno)
      }
      guard let folder = Folder(name, in: place.number, following: false) else { throw failure(errno) }
      // Another process has just taken it for a leftover.
      if flock(folder.number, LOCK_EX | LOCK_NB) != 0 { continue }
      return Staging(parent: place, name: name, folder: folder)
    }
    throw failure(EEXIST)
  }

  /// How the names of staging folders start.
  var stagePrefix: String { ".\(output.name).stage-" }
}

/// Removes the folders in `folder` whose names start with `prefix` and that no process holds.
/// - Throws: a failure to `list` or `remove`, on `path`.
func sweepStages(named prefix: String, in folder: Folder, path: String) throws(MachineFailure) {
  var names: [String] = []
  let number = listNames(in: folder) { name, kind in
    let name = String(cString: name)
    guard kind == .folder, name.utf8.starts(with: prefix.utf8) else { return }
    if name.utf8.dropFirst(prefix.utf8.count).allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }) { names.append(name) }
  }
  if number != 0 { throw MachineFailure(.list, path, errno: number) }
  for name in names {
    guard let left = Folder(name, in: folder.number, following: false) else { continue }
    // Held while it is removed, so that two sweeping processes do not meet.
    try withExtendedLifetime(left) { () throws(MachineFailure) in
      if flock(left.number, LOCK_EX | LOCK_NB) == 0 { try removeTree(name, in: folder, path: path) }
    }
  }
}

/// Whether a file can be renamed from one folder to the other: they are on one mount of one file system.
///
/// The kernel looks at the mounts before it looks the names up, so asking with names that do not exist changes nothing.
func areOnOneMount(_ a: Folder, _ b: Folder) -> Bool {
  guongsang_exchange(a.number, ".guongsang-none", b.number, ".guongsang-none") == 0 || errno != EXDEV
}

/// Whether this user may make files in `folder`.
func isWritable(_ folder: Folder) -> Bool { faccessat(folder.number, ".", W_OK, 0) == 0 }

/// Whether `file` goes on with `bytes`.
func sameContent(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  withRoom(atMost: bytes.count) { room in
    var rest = bytes
    while !rest.isEmpty {
      let got = read(file, into: UnsafeMutableRawBufferPointer(rebasing: room.prefix(rest.count)))
      guard got > 0, memcmp(room.baseAddress!, rest.baseAddress!, got) == 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[got...])
    }
    return true
  }
}

/// Whether `file` goes on with all that is left to read of `input`.
func sameContent(_ file: Int32, _ input: Int32) -> Bool {
  withRoom { room in
    while true {
      let got = read(input, into: room)
      if got == 0 { return true }
      guard got > 0, sameContent(file, UnsafeRawBufferPointer(rebasing: room[..<got])) else { return false }
    }
  }
}

/// Lends `body` up to 64 KiB, which malloc has at hand without asking the system.
func withRoom<Result, Failure: Error>(
  atMost count: Int = .max, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
) throws(Failure) -> Result {
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, min(count, 65_536)), alignment: 16)
  defer { room.deallocate() }
  return try body(room)
}
