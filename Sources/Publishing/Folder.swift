import Diagnostics
import Glibc

/// An open folder, closed when the last reference to it goes. Functions take the folder, not its number, so that it
/// stays open as long as they run.
final class Folder: Sendable {
  /// The descriptor, for the `…at` calls.
  let number: Int32

  /// Opens the folder `path`, seen from `base`.
  /// - Returns: nil with `errno` set where there is none or it may not be opened.
  init?(_ path: UnsafePointer<CChar>, in base: Int32 = AT_FDCWD, following: Bool = true) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
    let opened = openat(base, path, flags)
    if opened < 0 { return nil }
    number = opened
  }

  deinit { close(number) }
}

/// What a name in a folder stands for.
enum NameKind {
  case file, folder, link, other

  init(_ status: stat) {
    self = status.isFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
  }
}

/// Calls `visit` with each name in `folder` but `.` and `..`, in the order of the disk; the pointer ends with NUL.
/// - Returns: 0, or the number of the error that ended the listing.
func listNames<Failure: Error>(
  in folder: Folder, _ visit: (UnsafePointer<CChar>, NameKind) throws(Failure) -> Void
) throws(Failure) -> Int32 {
  // A description of its own: readdir moves the position, and several may list the same folder.
  let again = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard again >= 0 else { return errno }
  guard let stream = fdopendir(again) else {
    let number = errno
    close(again)
    return number
  }
  defer { closedir(stream) }
  while true {
    errno = 0
    guard let entry = readdir(stream) else { return errno }
    let name = entry.pointer(to: \.d_name)!.withMemoryRebound(to: CChar.self, capacity: 1) { UnsafePointer($0) }
    if name[0] == 0x2E, name[1] == 0 || name[1] == 0x2E && name[2] == 0 { continue }
    let kind: NameKind
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_LNK): kind = .link
    case Int(DT_UNKNOWN):
      var status = stat()
      if fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) != 0 { continue }  // gone since
      kind = NameKind(status)
    default: kind = .other
    }
    try visit(name, kind)
  }
}

/// Everything below a folder that a build has published or staged: paths as NUL-terminated bytes, for such a folder
/// may hold names that are no text.
struct Tree {
  /// The regular files.
  var files: [[CChar]] = []
  /// What is neither file nor folder, symbolic links above all.
  var strangers: [[CChar]] = []
  /// The folders, each before what is in it.
  var folders: [[CChar]] = []

  /// Lists what is below `folder`, but for what is called `omitted` at the top.
  /// - Throws: a failure to `list`, on `path`.
  init(below folder: Folder, path: String, omitting omitted: String? = nil) throws(MachineFailure) {
    try collect(folder, prefix: [], path: path, omitting: omitted)
  }

  private mutating func collect(
    _ folder: Folder, prefix: [CChar], path: String, omitting omitted: String?
  ) throws(MachineFailure) {
    var inner: [[CChar]] = []
    let number = listNames(in: folder) { name, kind in
      if let omitted, strcmp(name, omitted) == 0 { return }
      let full = prefix + UnsafeBufferPointer(start: name, count: strlen(name) + 1)
      switch kind {
      case .file: files.append(full)
      case .folder: inner.append(full)
      case .link, .other: strangers.append(full)
      }
    }
    if number != 0 { throw MachineFailure(.list, path, errno: number) }
    for full in inner {
      folders.append(full)
      guard let next = Folder(Array(full[prefix.count...]), in: folder.number, following: false) else {
        if errno == ENOENT { continue }
        throw MachineFailure(.list, path)
      }
      try collect(next, prefix: full.dropLast() + [0x2F], path: path, omitting: nil)
    }
  }
}

/// Removes the folder `name` in `parent` with all that is in it; what another removes at the same time is no failure.
/// - Throws: a failure to `remove`, on `path`.
func removeTree(_ name: String, in parent: Folder, path: String) throws(MachineFailure) {
  guard let folder = Folder(name, in: parent.number, following: false) else {
    if errno == ENOENT { return }
    throw MachineFailure(.remove, path)
  }
  let tree = try Tree(below: folder, path: path)
  for file in tree.files + tree.strangers { try removeName(file, in: folder, path: path) }
  try removeFolders(tree, in: folder, path: path)
  try removeName(Array(name.utf8CString), in: parent, isFolder: true, path: path)
}

/// Removes the folders of `tree`, which are empty by now, from the innermost outwards.
func removeFolders(_ tree: Tree, in folder: Folder, path: String) throws(MachineFailure) {
  for inner in tree.folders.reversed() { try removeName(inner, in: folder, isFolder: true, path: path) }
}

/// Removes one file, or one empty folder.
func removeName(_ name: [CChar], in folder: Folder, isFolder: Bool = false, path: String) throws(MachineFailure) {
  if unlinkat(folder.number, name, isFolder ? AT_REMOVEDIR : 0) != 0, errno != ENOENT {
    throw MachineFailure(.remove, path)
  }
}

/// Makes the folders in which `path` lies, seen from `base`; those that are there already are fine.
/// - Returns: 0, or the number of the error.
func makeParents(of path: String, in base: Folder? = nil) -> Int32 {
  var part = Array(path.utf8CString)
  for end in part.indices where part[end] == 0x2F && end > 0 {
    part[end] = 0
    if mkdirat(base?.number ?? AT_FDCWD, part, 0o755) != 0, errno != EEXIST { return errno }
    part[end] = 0x2F
  }
  return 0
}
