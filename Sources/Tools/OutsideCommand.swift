import Glibc

/// Why an outside command gave no result.
public enum ToolFailure: Error, Hashable, Sendable {
  /// There is no command of that name in the `PATH`.
  case missing(String)
  /// It ended with a status other than 0, or by a signal (128 and more); what it said last.
  case failed(String, status: Int32, said: String)
  /// The machine refused a file or a process: the number of errno(3), and of which file.
  case machine(Int32, path: String)
}

/// A command of the machine that is run beside the program: pandoc, and others to come.
///
///     let html = try OutsideCommand("pandoc").run(["--from=commonmark"], input: bytes)
///
/// No shell is asked: arguments go to the process one by one, whatever is in them. It sees no variable but `PATH`, a
/// locale of UTF-8 and those given. Its streams are files without a name, so that neither side can wait for the other.
public struct OutsideCommand: Sendable {
  /// The name, as it is called.
  public let name: String

  /// The command called `name`, without a path.
  public init(_ name: String) { self.name = name }

  /// Where it is: the first of that name in the `PATH` that this user may run.
  public var path: String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").lazy.map { $0 + "/" + name }.first {
      // A folder may be entered, but not run.
      access($0, X_OK) == 0 && !isFolder($0)
    }
  }

  /// Runs it to its end with `arguments` and `input`.
  /// - Returns: what it wrote to its standard output.
  /// - Throws: it is missing, ended with another status than 0, or the machine refused.
  public func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws(ToolFailure) -> [UInt8] {
    guard let path else { throw .missing(name) }
    let streams = [try Stream(), try Stream(), try Stream()]
    defer { for stream in streams { close(stream.file) } }
    try streams[0].write(input)
    let status = try spawn(path, arguments, environment, streams)
    if status != 0 {
      let said = String(decoding: streams[2].read().suffix(400), as: UTF8.self)
      throw .failed(name, status: status, said: said.split(separator: "\n").last.map(String.init) ?? "")
    }
    return streams[1].read()
  }

  private func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ streams: [Stream]
  ) throws(ToolFailure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.file, Int32(number))
    }
    var variables = ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let refusal = posix_spawn(&process, path, &actions, nil, &words, &settings)
    guard refusal == 0 else { throw .machine(refusal, path: path) }
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0 {
      guard errno == EINTR else { throw .machine(errno, path: path) }
    }
    let signal = ending & 0x7F
    return signal == 0 ? ending >> 8 & 0xFF : 128 + signal
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// A file without a name.
private struct Stream {
  let file: Int32

  init() throws(ToolFailure) {
    let template = temporaryFolder() + "/guongsang-XXXXXX"
    var name = Array(template.utf8CString)
    file = mkstemp(&name)
    guard file >= 0 else { throw .machine(errno, path: template) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  func write(_ bytes: [UInt8]) throws(ToolFailure) {
    guard writeAll(bytes, to: file), lseek(file, 0, SEEK_SET) == 0 else {
      throw .machine(errno, path: temporaryFolder())
    }
  }

  func read() -> [UInt8] {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}

/// Where short-lived files go.
func temporaryFolder() -> String {
  getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? P_tmpdir
}

/// Writes all of `bytes` to `file`; false with `errno` set on failure.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
