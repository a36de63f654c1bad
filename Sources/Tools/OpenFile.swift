import Glibc

/// Reads from `file` what there is, up to the size of `room`, again when a signal interrupts it.
/// - Returns: how many bytes; 0 at the end, -1 with `errno` set on failure.
public func read(_ file: Int32, into room: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let got = Glibc.read(file, room.baseAddress, room.count)
    if got >= 0 || errno != EINTR { return got }
  }
}

/// Writes all of `bytes` to `file`; false with `errno` set on failure.
public func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let written = Glibc.write(file, rest.baseAddress, rest.count)
    if written < 0 {
      if errno == EINTR { continue }
      return false
    }
    rest = UnsafeRawBufferPointer(rebasing: rest[written...])
  }
  return true
}

/// A file without a name.
struct NamelessFile {
  let number: Int32

  init() throws(ToolFailure) {
    let template = temporaryFolder() + "/guongsang-XXXXXX"
    var name = Array(template.utf8CString)
    number = mkstemp(&name)
    guard number >= 0 else { throw .machine(errno, path: template) }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  /// How many bytes it holds.
  var size: Int {
    var status = stat()
    return fstat(number, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Puts `bytes` into it, to be read from the start.
  func fill(with bytes: [UInt8]) throws(ToolFailure) {
    guard bytes.withUnsafeBytes({ writeAll($0, to: number) }), lseek(number, 0, SEEK_SET) == 0 else {
      throw .machine(errno, path: temporaryFolder())
    }
  }

  /// All that it holds.
  func content() throws(ToolFailure) -> [UInt8] {
    lseek(number, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = chunk.withUnsafeMutableBytes { read(number, into: $0) }
      guard got >= 0 else { throw .machine(errno, path: temporaryFolder()) }
      if got == 0 { return bytes }
      bytes += chunk[..<got]
    }
  }
}

/// Where short-lived files go.
func temporaryFolder() -> String {
  getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? P_tmpdir
}
