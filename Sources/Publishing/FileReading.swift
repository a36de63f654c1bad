import Catalog
import Diagnostics
import Glibc
import Tools

/// Reads the file at `path` into `buffer`, whose old bytes go and whose room is kept.
///
/// A regular file is read as long as it is when opened, with one allocation at most; a pipe is read to its end.
/// - Throws: a failure to `read`; `buffer` then holds what was read up to there.
public func readFile(_ path: String, into buffer: inout [UInt8]) throws(MachineFailure) {
  buffer.removeAll(keepingCapacity: true)
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw MachineFailure(.read, path) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw MachineFailure(.read, path) }
  let size = status.isFile ? Int(status.st_size) : nil
  while buffer.count < size ?? .max {
    let wanted = size.map { $0 - buffer.count } ?? max(65_536, buffer.count)
    var got = 0
    buffer.append(addingCapacity: wanted) { free in
      free.withUnsafeMutableBufferPointer { room, used in
        got = read(file, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[..<wanted]))
        used = max(0, got)
      }
    }
    if got < 0 { throw MachineFailure(.read, path) }
    if got == 0 { break }
  }
}

/// Reads the picture at `path` into `buffer` as it is published: a ``PlainPicture``.
/// - Throws: a failure to `read`, also where it is none any more.
public func readPlainPicture(_ path: String, into buffer: inout [UInt8]) throws(MachineFailure) {
  var file: [UInt8] = []
  try readFile(path, into: &file)
  buffer.removeAll(keepingCapacity: true)
  let isPlain = file.withUnsafeBufferPointer { bytes in
    guard let plain = PlainPicture(bytes) else { return false }
    plain.write(from: bytes, into: &buffer)
    return true
  }
  // It was one when the site was read.
  if !isPlain { throw MachineFailure(.read, path, .changed) }
}

extension stat {
  private var format: mode_t { st_mode & S_IFMT }
  /// Whether it is a regular file.
  var isFile: Bool { format == S_IFREG }
  /// Whether it is a folder.
  var isFolder: Bool { format == S_IFDIR }
  /// Whether it is a symbolic link.
  var isLink: Bool { format == S_IFLNK }
}
