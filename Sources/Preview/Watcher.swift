import Glibc
import Publishing
import Synchronization

/// What may have changed on the disk.
enum Changes: Hashable, Sendable {
  /// Nothing.
  case none
  /// The files at these paths below the site: they have come, changed or gone.
  case files(Set<String>)
  /// Anything: folders have come or gone, or there was too much to tell.
  case everything

  /// What has changed by both.
  mutating func add(_ other: Changes) {
    switch (self, other) {
    case (_, .none): break
    case (.none, _): self = other
    case (.files(let a), .files(let b)): self = .files(a.union(b))
    default: self = .everything
    }
  }
}

extension Changes {
  /// Adds what `next` tells until it tells nothing, so many times at most.
  mutating func addAll(atMost times: Int, from next: () -> Changes?) {
    for _ in 0..<times {
      guard let more = next() else { return }
      add(more)
    }
  }
}

/// Is told by the system (inotify(7)) which files of `content/` and `templates/` change, in whatever folder.
///
/// A file counts as changed when whoever wrote it has closed it, or when it has been given its name: so a file is not
/// read while it is being written. What is hidden or left behind by editors is passed over. Of several threads that wait
/// one does, and the others wait for it.
final class Watcher: Sendable {
  private let watched: Mutex<WatchedFolders>

  /// Watches the site in the folder `site`; nil where the system cannot, or not so many folders.
  init?(site: String) {
    guard let folders = WatchedFolders(site: site) else { return nil }
    watched = Mutex(folders)
  }

  deinit { watched.withLock { $0.end() } }

  /// Waits up to so many milliseconds for a change, then until nothing more has happened for `quietTime`; files that are
  /// gone or empty get `patience` to come back, for some editors save in two steps.
  func changes(within milliseconds: Int32, quietTime: Int32, patience: Int32) -> Changes {
    watched.withLock { $0.changes(within: milliseconds, quietTime: quietTime, patience: patience) }
  }
}

/// The folders of a site that the system watches, and what it tells of them.
private struct WatchedFolders {
  private let site: String
  private let queue: Int32
  private var folders: [Int32: String] = [:]  // by watch; paths below the site, empty for the site itself
  /// Whether there are links among the files: then a path alone does not say what has changed.
  private var hasLinks = false

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR | IN_EXCL_UNLINK)

  init?(site: String) {
    self.site = site
    queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if queue < 0 { return nil }
    if !watchAll() {
      end()
      return nil
    }
  }

  func end() { close(queue) }

  mutating func changes(within milliseconds: Int32, quietTime: Int32, patience: Int32) -> Changes {
    guard isReady(within: milliseconds) else { return .none }
    var changes = read()
    // However busy the disk is, there is something to see now and then.
    changes.addAll(atMost: 25) { isReady(within: quietTime) ? read() : nil }
    for _ in 0..<max(1, patience / 10) {
      guard case .files(let paths) = changes, paths.contains(where: isUnfinished) else { break }
      if isReady(within: 10) { changes.add(read()) }
    }
    return changes
  }

  private func isUnfinished(_ path: String) -> Bool {
    var status = stat()
    return lstat(site + "/" + path, &status) != 0 || status.st_size == 0
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

extension WatchedFolders {
  /// Watches the site's folder and all below its two folders. Those that are watched already stay as they are.
  fileprivate mutating func watchAll() -> Bool {
    guard watch("") else { return false }
    for name in ["content", "templates"] where isFolder(site + "/" + name) {
      guard watchTree(name) else { return false }
    }
    return true
  }

  private mutating func watch(_ folder: String) -> Bool {
    let number = inotify_add_watch(queue, folder.isEmpty ? site : site + "/" + folder, Self.mask)
    guard number >= 0 else { return errno == ENOENT || errno == ENOTDIR }  // gone since
    folders[number] = folder
    return true
  }

  private mutating func watchTree(_ folder: String) -> Bool {
    // Before it is listed, so that nothing is missed in between.
    guard watch(folder) else { return false }
    guard let stream = opendir(site + "/" + folder) else { return true }
    var inner: [String] = []
    while let entry = Glibc.readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name, !isPassedOverInWork(name) else { continue }
      let type = Int32(entry.pointee.d_type)
      if type == Int32(DT_LNK) { hasLinks = true }
      let path = folder + "/" + name
      if type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN) && isFolder(site + "/" + path) { inner.append(path) }
    }
    closedir(stream)
    for folder in inner { guard watchTree(folder) else { return false } }
    return true
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What the system has told since it was asked last.
  fileprivate mutating func read() -> Changes {
    var changes = Changes.none
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(queue, &room, room.count)
      guard count > 0 else { return changes }
      room.withUnsafeBytes { bytes in
        var start = 0
        while start < count {
          let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          let head = MemoryLayout<inotify_event>.size
          let name = bytes[(start + head)..<(start + head + Int(event.len))].prefix { $0 != 0 }
          changes.add(change(event, named: String(validating: name, as: UTF8.self)))
          start += head + Int(event.len)
        }
      }
    }
  }

  private mutating func change(_ event: inotify_event, named name: String?) -> Changes {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      _ = watchAll()
      return .everything
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      folders[event.wd] = nil
      return .none
    }
    guard let folder = folders[event.wd], let name else { return .everything }
    if isPassedOverInWork(name) { return .none }
    let path = folder.isEmpty ? name : folder + "/" + name
    if folder.isEmpty, name != "content", name != "templates" { return .none }
    if event.mask & UInt32(IN_ISDIR) != 0 {
      if event.mask & UInt32(IN_MOVED_FROM) != 0 { forget(path) }
      if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { _ = watchTree(path) }
      return .everything
    }
    if folder.isEmpty { return .everything }
    if event.mask & UInt32(IN_CREATE) != 0 {
      var status = stat()
      let isThere = lstat(site + "/" + path, &status) == 0
      if isThere, status.st_mode & S_IFMT == S_IFLNK { hasLinks = true }
      // Whoever has made an empty file will write and close it, or has done so.
      if isThere, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 { return .none }
    }
    return hasLinks ? .everything : .files([path])
  }

  /// Watches a folder no longer that has been moved away, with all that is in it.
  private mutating func forget(_ path: String) {
    for (number, folder) in folders where folder == path || folder.hasPrefix(path + "/") {
      inotify_rm_watch(queue, number)
      folders[number] = nil
    }
  }
}
