import Glibc
import TestSupport
import Testing

/// What came of one run of the program.
struct Run: Sendable {
  /// The exit status; 128 and the signal where one ended it.
  let status: Int32
  let output: [UInt8]
  let errors: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}

/// The program as its users meet it: the real binary, a process of its own for each call, and none of our environment.
///
///     let run = try Program.run("text", "slug", input: "Mèo Vạc")
///     #expect(run.text == "meo-vac\n" && run.status == 0)
enum Program {
  /// The binary, which the tests' own build has put beside their bundle.
  static let path: String = {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &name, name.count - 1)
    let bundle = name.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    let folder = bundle.lastIndex(of: UInt8(ascii: "/")).map { String(decoding: bundle[..<$0], as: UTF8.self) } ?? ""
    let beside = folder + "/guongsang"
    return access(beside, X_OK) == 0 ? beside : projectFolder + "/.build/debug/guongsang"
  }()

  /// The folder of Package.swift.
  static let projectFolder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// Runs the program and waits for its end.
  /// - Parameters:
  ///   - folder: the working directory; any where it is nil.
  ///   - input: standard input.
  ///   - environment: all of it, besides a PATH where none is given.
  static func run(
    _ arguments: String..., in folder: String? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, in: folder, input: Array(input.utf8), environment: environment)
  }

  /// The same for a list of arguments and an input of bytes; standard output may go to the file `output` instead, and a
  /// shell may do `first` in the process that then becomes the program.
  static func run(
    _ arguments: [String], in folder: String? = nil, input: [UInt8] = [], environment: [String: String] = [:],
    output: String? = nil, first: String? = nil
  ) throws -> Run {
    let streams = try (0..<3).map { _ in try Stream() }
    defer { for stream in streams { stream.close() } }
    streams[0].write(input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.descriptor, Int32(number))
    }
    // Whoever started the tests may ignore what a full disk or a limit sends; python does.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var environment = environment
    if environment["PATH"] == nil { environment["PATH"] = "/usr/bin:/bin" }
    if let output { posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY, 0) }
    // Glibc's module hides the call that would set the folder here, so env(1) does it.
    var call = [path] + arguments
    if let first { call = ["/bin/sh", "-c", first + "; exec \"$0\" \"$@\""] + call }
    if let folder { call = ["/usr/bin/env", "-C", folder] + call }
    var words = call.map { strdup($0) } + [nil]
    var settings = environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let refusal = posix_spawn(&process, call[0], &actions, &attributes, &words, &settings)
    try #require(refusal == 0, "\(path) cannot be run: \(refusal)")
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0, errno == EINTR {}
    let signal = ending & 0x7F
    return Run(
      status: signal == 0 ? ending >> 8 & 0xFF : 128 + signal, output: streams[1].read(),
      errors: String(decoding: streams[2].read(), as: UTF8.self))
  }
}

/// A file without a name: no pipe, for a pipe that nobody empties would stop the program.
private struct Stream {
  let descriptor: Int32

  init() throws {
    var name = Array((temporaryPlace + "/guongsang-stream-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  func close() { Glibc.close(descriptor) }

  func write(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    lseek(descriptor, 0, SEEK_SET)
  }

  func read() -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return readAll(descriptor)
  }
}
