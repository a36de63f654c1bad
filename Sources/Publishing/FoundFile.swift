import Diagnostics
import Glibc

/// A regular file below a folder, as the disk describes it.
public struct FoundFile: Hashable, Sendable {
  /// The path from the folder, with `/` between its parts, in the bytes that the disk has (NFC, NFD or neither).
  public let path: String
  /// Its length in bytes.
  public let size: Int
  /// When its content last changed, in nanoseconds since 1970.
  public let modified: Int64
  /// Its number on its file system.
  public let inode: UInt64
  /// When what the disk says of it last changed, in nanoseconds since 1970.
  public let changed: Int64

  /// Describes the file at `path`.
  public init(path: String, size: Int, modified: Int64, inode: UInt64, changed: Int64 = 0) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
    self.changed = changed
  }

  /// What `other` is, at `path`.
  init(path: String, _ other: FoundFile) {
    self.init(path: path, size: other.size, modified: other.modified, inode: other.inode, changed: other.changed)
  }

  /// The file at `path` as `status` describes it.
  init(path: String, _ status: stat) {
    self.init(
      path: path, size: Int(status.st_size), modified: status.st_mtim.nanoseconds, inode: UInt64(status.st_ino),
      changed: status.st_ctim.nanoseconds)
  }
}

extension timespec {
  /// Nanoseconds since 1970.
  var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}

/// All regular files below `root`, in the order of the bytes of their paths.
///
/// Names that start with `.` or `~$`, `Thumbs.db` and `desktop.ini` are passed over, with all that is below
/// them. A symbolic link counts as what it points at while that lies below `root`; behind a link to a folder no
/// further links to folders are followed, so that no content can grow without end. Every other link, sockets, pipes,
/// devices, and names that are not UTF-8 or hold control characters become problems without a place.
/// - Parameter name: how `root` is called in those problems, such as `content`; by default as it was given.
/// - Throws: a failure to `list` a folder or to `read` what a file is, `root` itself included.
public func findFiles(
  below root: String, named name: String? = nil
) throws(MachineFailure) -> Checked<[FoundFile]> {
  guard let folder = Folder(root), let real = realPath(root) else { throw MachineFailure(.list, root) }
  var walk = Walk(root: real, shown: (name ?? root) + "/")
  try walk.enter(folder, path: "", real: real, linked: false)
  return Checked(
    walk.files.sorted { precedes($0.path, $1.path) },
    problems: walk.problems.sorted { precedes($0.path, $1.path) }.map { Diagnostic(.publishing($0.fact), at: nil) })
}

/// One walk through a folder.
private struct Walk {
  /// A folder still to be listed: its path for the caller, its path without links, whether a link led there.
  private typealias Inner = (path: String, real: String, linked: Bool)

  /// The folder, without links in its path.
  let root: String
  /// What stands before a path in a message.
  let shown: String
  var files: [FoundFile] = []
  var problems: [(path: String, fact: PublishingFact)] = []

  init(root: String, shown: String) {
    self.root = root
    self.shown = shown
  }

  /// Takes up what is in `folder`, and what is below it.
  mutating func enter(
    _ folder: Folder, path outer: String, real: String, linked: Bool
  ) throws(MachineFailure) {
    var inner: [Inner] = []
    var path = Array(outer.utf8)  // of the name at hand; only its end changes
    if !path.isEmpty { path.append(0x2F) }
    let start = path.count
    let trouble = try listNames(in: folder) { name, kind throws(MachineFailure) in
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
      if isPassedOver(bytes) { return }
      path.removeSubrange(start...)
      path.append(contentsOf: bytes)
      guard let path = readable(path) else { return }
      switch kind {
      case .file: try note(path, name, in: folder)
      case .folder: inner.append((path, real + "/" + String(cString: name), linked))
      case .link:
        if let target = try follow(path, name, in: folder, real: real, linked: linked) { inner.append(target) }
      case .other: problems.append((path, .notAFile(path: shown + path)))
      }
    }
    if trouble != 0 { throw MachineFailure(.list, shown + outer, errno: trouble) }
    for next in inner {
      guard let folder = Folder(next.real) else {
        if errno == ENOENT { continue }  // gone since
        throw MachineFailure(.list, shown + next.path)
      }
      try enter(folder, path: next.path, real: next.real, linked: next.linked)
    }
  }

  /// Adds the regular file `name` of `folder`, a link's target included.
  private mutating func note(_ path: String, _ name: UnsafePointer<CChar>, in folder: Folder) throws(MachineFailure) {
    var status = stat()
    guard fstatat(folder.number, name, &status, 0) == 0 else {
      if errno == ENOENT { return }  // gone since
      throw MachineFailure(.read, shown + path)
    }
    guard status.isFile else { return problems.append((path, .notAFile(path: shown + path))) }
    files.append(FoundFile(path: path, status))
  }

  /// Follows the link `name`, which lies in the folder `real`: adds the file it points at, or returns the folder.
  private mutating func follow(
    _ path: String, _ name: UnsafePointer<CChar>, in folder: Folder, real: String, linked: Bool
  ) throws(MachineFailure) -> Inner? {
    guard let target = realPath(real + "/" + String(cString: name)) else {
      guard errno == ENOENT || errno == ELOOP || errno == ENOTDIR else { throw MachineFailure(.read, shown + path) }
      problems.append((path, .linkNotFollowed(path: shown + path, why: errno == ELOOP ? .loop : .nowhere)))
      return nil
    }
    var status = stat()
    guard stat(target, &status) == 0 else { throw MachineFailure(.read, shown + path) }
    let why: LinkTrouble
    if !lies(target, in: root) {
      why = .outside
    } else if !status.isFolder {
      try note(path, name, in: folder)
      return nil
    } else if lies(real, in: target) {
      why = .loop
    } else if linked {
      why = .nested
    } else {
      return (path, target, true)
    }
    problems.append((path, .linkNotFollowed(path: shown + path, why: why)))
    return nil
  }

  /// The bytes of a path as text; nil where that is refused, which has become a problem.
  private mutating func readable(_ path: [UInt8]) -> String? {
    guard let text = String(validating: path, as: UTF8.self) else {
      let text = String(decoding: path, as: UTF8.self)
      problems.append((text, .nameNotUTF8(path: shown + escapingControls(text))))
      return nil
    }
    let escaped = escapingControls(text)
    guard escaped.utf8.count == path.count else {
      problems.append((text, .nameWithControl(path: shown + escaped)))
      return nil
    }
    return text
  }
}

/// Whether the name is passed over: what Word, Windows and macOS leave behind, and what is hidden.
func isPassedOver(_ name: UnsafeRawBufferPointer) -> Bool {
  name[0] == UInt8(ascii: ".") || name.starts(with: "~$".utf8) || name.elementsEqual("Thumbs.db".utf8)
    || name.elementsEqual("desktop.ini".utf8)
}

/// `text` with its control characters (Unicode category Cc) as `\x0A`, safe for a terminal and longer than before
/// if there are any.
private func escapingControls(_ text: String) -> String {
  // Only a byte below 0x20, 0x7F or 0xC2, which leads U+0080 to U+009F, can belong to one.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard scalar.properties.generalCategory == .control else {
      escaped.append(scalar)
      continue
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    escaped.append(contentsOf: ((digits.utf8.count < 2 ? "\\x0" : "\\x") + digits).unicodeScalars)
  }
  return String(escaped)
}

/// The path of what `path` names, without links; nil with `errno` set where there is nothing.
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

/// Whether the path `inner` is `folder` or below it, by their bytes; both without links.
func lies(_ inner: String, in folder: String) -> Bool {
  let prefix = folder.utf8.elementsEqual("/".utf8) ? "" : folder
  guard inner.utf8.starts(with: prefix.utf8) else { return false }
  return inner.utf8.count == prefix.utf8.count || inner.utf8.dropFirst(prefix.utf8.count).first == UInt8(ascii: "/")
}

/// Whether `a` comes before `b` by their bytes. Swift's `<` would order by canonical equivalence.
func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.withContiguousStorageIfAvailable { a in
    b.utf8.withContiguousStorageIfAvailable { b in
      let order = memcmp(a.baseAddress!, b.baseAddress!, min(a.count, b.count))
      return order < 0 || order == 0 && a.count < b.count
    }
  }.flatMap(\.self) ?? a.utf8.lexicographicallyPrecedes(b.utf8)
}
