import Glibc

/// How the disk describes many files: a number that is another one, but for one time in 2^64, when a file has come, gone,
/// or been written to since.
///
/// Of each file count its path, length, number on the disk, and the times at which its content and its description last
/// changed; the second nobody can set back. The order in which files are added does not matter.
struct FileState: Hashable, Sendable {
  private(set) var count = 0
  private(set) var sum: UInt64 = 0
  /// When the last of them changed, in nanoseconds since 1970. It decides nothing about whether two states are the same.
  private(set) var latest: Int64 = .min

  /// No file.
  init() {}

  /// The state that was noted as `count` and `sum`.
  init(count: Int, sum: UInt64) { (self.count, self.sum) = (count, sum) }

  static func == (a: Self, b: Self) -> Bool { a.count == b.count && a.sum == b.sum }
  func hash(into hasher: inout Hasher) { hasher.combine(sum) }

  /// Adds `file`.
  mutating func add(_ file: FoundFile) {
    var path = file.path
    path.withUTF8 { add(UnsafeRawBufferPointer($0), file.size, file.inode, file.modified, file.changed) }
  }

  /// Adds the file at the path `path`, as `status` describes it.
  mutating func add(_ path: UnsafeRawBufferPointer, _ status: stat) {
    let file = FoundFile(path: "", status)
    add(path, file.size, file.inode, file.modified, file.changed)
  }

  private mutating func add(
    _ path: UnsafeRawBufferPointer, _ size: Int, _ inode: UInt64, _ modified: Int64, _ changed: Int64
  ) {
    let numbers =
      [contentHash(path), UInt64(bitPattern: Int64(size)), inode] + [modified, changed].map(UInt64.init(bitPattern:))
    sum &+= numbers.withUnsafeBytes { contentHash($0) }
    count += 1
    latest = max(latest, modified, changed)
  }
}

extension FileState {
  /// The state of all that is below `folder`; nil where something is no file, or cannot be seen.
  init?(below folder: Folder) {
    guard let tree = try? Tree(below: folder, path: ""), tree.strangers.isEmpty else { return nil }
    for name in tree.files {
      var status = stat()
      guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isFile else { return nil }
      name.dropLast().withUnsafeBytes { add($0, status) }
    }
  }
}
