import Glibc
import Publishing

/// Reads what a command is given: a file, or standard input where the name is a hyphen.
enum Input {
  /// The bytes of the file at `path`, or of standard input.
  static func bytes(of path: String) throws(PublishingError) -> [UInt8] {
    if path == "-" { return standard() }
    var bytes: [UInt8] = []
    do throws(MachineFailure) { try readFile(path, into: &bytes) } catch { throw .machine(error) }
    return bytes
  }

  /// All of standard input.
  static func standard() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The lines of `bytes`, without their ends; the last needs none. Bytes that are not UTF-8 are replaced by U+FFFD.
  static func lines(of bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
