import Glibc

/// Why an outside command gave no result.
public enum ToolFailure: Error, Hashable, Sendable {
  /// There is no command of that name in the `PATH`.
  case missing(String)
  /// It ended with a status other than 0, or by a signal (128 and more); what it said last.
  case failed(String, status: Int32, said: String)
  /// It had not ended after so many seconds, and was ended.
  case tookTooLong(String, seconds: Int)
  /// It wrote more than so many bytes, and was ended.
  case wroteTooMuch(String, bytes: Int)
  /// The machine refused a file or a process: the number of errno(3), and of which file.
  case machine(Int32, path: String)
}

/// A command of the machine that is run beside the program: pandoc, and others to come.
///
///     let html = try OutsideCommand("pandoc").run(["--from=commonmark"], input: bytes)
///
/// No shell is asked: arguments go to the process one by one, whatever is in them. It sees no variable but `PATH`, a
/// locale of UTF-8 and those given. Its streams are files without a name, so that neither side can wait for the other.
/// It has a minute, unless the caller gives it another time, and room for 64 MiB; what takes more is killed, with all
/// that it has started.
public struct OutsideCommand: Sendable {
  /// The name, as it is called.
  public let name: String
  /// How many seconds it may run.
  public let seconds: Int
  /// How many bytes it may write to each of its streams. What it writes until it is caught comes on top.
  public let bytes: Int

  /// The command called `name`, without a path, which may run for `seconds` and write `bytes`.
  public init(_ name: String, seconds: Int = 60, bytes: Int = 64 << 20) {
    self.name = name
    self.seconds = seconds
    self.bytes = bytes
  }

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
  /// - Throws: it is missing, ended with another status than 0, took or wrote too much, or the machine refused.
  public func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws(ToolFailure) -> [UInt8] {
    guard let path else { throw .missing(name) }
    let streams = [try NamelessFile(), try NamelessFile(), try NamelessFile()]
    defer { for stream in streams { close(stream.number) } }
    try streams[0].fill(with: input)
    let process = try spawn(path, arguments, environment, streams)
    let status = try end(of: process, path, streams.dropFirst())
    if status != 0 {
      let said = String(decoding: try streams[2].content().suffix(400), as: UTF8.self)
      throw .failed(name, status: status, said: said.split(separator: "\n").last.map(String.init) ?? "")
    }
    return try streams[1].content()
  }

  private func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ streams: [NamelessFile]
  ) throws(ToolFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.number, Int32(number))
    }
    // A group of its own, so that what it starts can be ended with it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var variables = ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let refusal = posix_spawn(&process, path, &actions, &attributes, &words, &settings)
    guard refusal == 0 else { throw .machine(refusal, path: path) }
    return process
  }

  /// Waits until `process` has ended, or ends it where it may not go on.
  /// - Returns: the status it leaves.
  private func end(
    of process: pid_t, _ path: String, _ written: ArraySlice<NamelessFile>
  ) throws(ToolFailure) -> Int32 {
    let last = ContinuousClock.now + .seconds(seconds)
    var pause: useconds_t = 500  // microseconds
    while true {
      let status = try status(of: process, path, waiting: WNOHANG)
      if written.contains(where: { $0.size > bytes }) {
        try end(process, path, isRunning: status == nil)
        throw .wroteTooMuch(name, bytes: bytes)
      }
      if let status { return status }
      if last <= .now {
        try end(process, path, isRunning: true)
        throw .tookTooLong(name, seconds: seconds)
      }
      usleep(pause)
      // A command of a second is not kept waiting for a hundredth of it.
      pause = min(pause * 2, 10_000)
    }
  }

  /// Ends the group of `process` at once, and takes the process off the machine's list.
  private func end(_ process: pid_t, _ path: String, isRunning: Bool) throws(ToolFailure) {
    kill(-process, SIGKILL)
    if isRunning { _ = try status(of: process, path, waiting: 0) }
  }

  /// What `process` ended with, 128 and more by a signal; nil where it is still running.
  private func status(of process: pid_t, _ path: String, waiting: Int32) throws(ToolFailure) -> Int32? {
    var ending: Int32 = 0
    while true {
      let ended = waitpid(process, &ending, waiting)
      if ended == 0 { return nil }
      if ended == process { break }
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
