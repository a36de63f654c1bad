import CLinux
import Diagnostics
import Glibc
import Tools

/// Writes `bytes` to the file at `path`, which is there whole or not at all, whenever the program is killed.
///
/// It is written beside its place and put there in one step. A file that is there already stays, unless it may be
/// `replacing` one. The folders in which `path` lies are made where asked.
/// - Throws: there is a file, or the machine refuses.
public func writeFile(
  _ bytes: [UInt8], to path: String, replacing: Bool, makingFolders: Bool = false
) throws(PublishingError) {
  if makingFolders {
    let number = makeParents(of: path)
    if number != 0 { throw .machine(MachineFailure(.create, path, errno: number)) }
  }
  // What is known to be in vain is not begun; that nobody else's file comes in between is for the last step to see.
  if !replacing, access(path, F_OK) == 0 { throw .outputRefused(.fileExists(path: path)) }
  var name = Array((path + ".XXXXXX").utf8CString)
  let file = mkstemp(&name)
  guard file >= 0 else { throw .machine(MachineFailure(.write, path)) }
  defer { unlink(name) }
  // mkstemp lets nobody else read; what is handed on is for others too, as far as the user's mask allows.
  let mask = umask(0)
  umask(mask)
  fchmod(file, 0o666 & ~mask)
  let isWritten = bytes.withUnsafeBytes { writeAll($0, to: file) }
  guard close(file) == 0, isWritten else { throw .machine(MachineFailure(.write, path)) }
  guard (replacing ? rename(name, path) : placeNew(name, at: path)) == 0 else {
    if !replacing, errno == EEXIST { throw .outputRefused(.fileExists(path: path)) }
    throw .machine(MachineFailure(.place, path))
  }
}

/// Moves the file `name` to `path`, where nothing may be; 0, or -1 with `errno` set.
private func placeNew(_ name: [CChar], at path: String) -> Int32 {
  let placed = guongsang_rename_new(name, path)
  // Network disks do not know that call, but second names; memory sticks know the call alone.
  return placed == 0 || errno == EEXIST ? placed : link(name, path)
}
