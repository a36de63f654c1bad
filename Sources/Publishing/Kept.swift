import Diagnostics
import Glibc

/// What was made of a file, with what tells whether it is still the same one.
struct KeptFile<Value: Sendable>: Sendable {
  let found: FoundFile
  let value: Value
  /// Of its bytes; good for this process alone.
  let digest: Int
  /// Whether it was old enough when it was read: a disk's clock ticks too slowly to tell two changes within one tick.
  let isSettled: Bool

  /// Keeps `value`, made of the file `found` at the instant `now`, in nanoseconds since 1970.
  init(_ found: FoundFile, _ value: Value, digest: Int, now: Int64) {
    (self.found, self.value, self.digest) = (found, value, digest)
    isSettled = found.modified + 2_000_000_000 < now
  }
}

/// The files of a folder, in byte order of their paths.
struct Kept<Value: Sendable>: Sendable {
  private(set) var files: [KeptFile<Value>] = []
  /// What is wrong with files as such.
  private(set) var problems: [Diagnostic] = []

  /// Now, in nanoseconds since 1970.
  static var now: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// Whether `file` is surely the one that is kept.
  func isAsKept(_ file: FoundFile) -> Bool {
    let place = place(of: file.path)
    guard place < files.count, sameBytes(files[place].found.path, file.path) else { return false }
    return files[place].isSettled && files[place].found == file
  }

  /// Those kept that are not among `found`, which is in byte order too; of no size.
  func gone(amid found: [FoundFile]) -> [FoundFile] {
    var rest = found[...]
    return files.compactMap { file in
      let path = file.found.path
      while let next = rest.first, precedes(next.path, path) { rest.removeFirst() }
      if let next = rest.first, sameBytes(next.path, path) { return nil }
      return FoundFile(path: path, size: -1, modified: 0, inode: 0)
    }
  }

  /// Puts `file` in the place of what is kept at `path`; nil takes that away.
  /// - Returns: whether that changes anything.
  mutating func put(_ file: KeptFile<Value>?, at path: String) -> Bool {
    let place = place(of: path)
    let isThere = place < files.count && sameBytes(files[place].found.path, path)
    guard let file else {
      if isThere { files.remove(at: place) }
      return isThere
    }
    guard isThere else {
      files.insert(file, at: place)
      return true
    }
    let hasChanged = files[place].digest != file.digest
    files[place] = file
    return hasChanged
  }

  /// Replaces ``problems``.
  /// - Returns: whether that changes anything.
  mutating func setProblems(_ found: [Diagnostic]) -> Bool {
    defer { problems = found }
    return found != problems
  }

  /// Where the file at `path` is, or would be.
  private func place(of path: String) -> Int {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(files[middle].found.path, path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Whether two paths are one on the disk. Swift's `==` would take two ways of coding a letter for one.
private func sameBytes(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
