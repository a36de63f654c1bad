import Diagnostics
import Glibc
import Synchronization
import Tools

/// The next state of an output folder, put together beside the present one and then swapped with it.
///
///     let stage = try Stage(for: output)  // sweeps what a killed run has left
///     await parallelForEach(pages, width: 4) { page, buffer in
///       render(page, into: &buffer)
///       try buffer.withUnsafeBufferPointer { try stage.publish(page.address, $0) }
///     }
///     let outcome = try await stage.finish(width: 4)
///
/// Every output is compared with what is published, at once and by the worker that made it. As long as nothing
/// differs, nothing is written, and ``finish(width:)`` leaves the output folder untouched. With the first difference
/// the staging folder comes into being, a sibling `.NAME.stage-PID` of the output: changed files are written there,
/// at the end the unchanged ones are hard-linked, and one system call exchanges the two folders. Killed at any point,
/// the output is the whole old site or the whole new one.
///
/// Where the two cannot be exchanged, changed files replace the old ones one by one, in an order that leaves no page
/// without its assets; ``Outcome/Way/weaker`` says so. A stage let go of unfinished removes what it has written.
/// The caller holds the site's ``Lock``, and publishes each path once. Syncing to the disk is not done here.
public final class Stage: Sendable {
  /// What a file system can do, so that tests can take it away.
  enum Ability: Sendable {
    case available
    /// Known to be missing from the start.
    case unavailable
    /// Found to be missing when it is needed.
    case refused
  }

  /// The folder in which the staging folder is, and its name there.
  struct Staging: Sendable {
    let parent: Folder
    let name: String
    let folder: Folder
  }

  /// What the workers have found and done.
  struct Progress: Sendable {
    var staging: Staging?
    var unchanged: [String] = []
    var written: [String] = []
    var replaced = 0  // of those written, how many took the place of another file
    var bytes = 0
    var writtenBytes = 0
  }

  let output: OutputFolder
  /// What is published; nil where the output folder is absent.
  let published: Folder?
  /// Whether the whole folder can be exchanged, as far as can be known before it is tried.
  let exchanges: Bool
  let progress = Mutex(Progress())
  let exchange: Ability
  let hardLinks: Ability

  /// Prepares to publish into `output`, and removes the staging folders that killed runs have left.
  /// - Throws: a failure to `list` the output folder or to `remove` what was left.
  public convenience init(for output: OutputFolder) throws(MachineFailure) {
    try self.init(for: output, exchange: .available, hardLinks: .available)
  }

  init(for output: OutputFolder, exchange: Ability, hardLinks: Ability) throws(MachineFailure) {
    self.exchange = exchange
    self.hardLinks = hardLinks
    self.output = output
    published = Folder(output.real, following: false)
    if published == nil, errno != ENOENT { throw MachineFailure(.list, output.path) }
    let parent = Folder(output.parent)
    if let parent, let published {
      exchanges = exchange != .unavailable && areOnOneMount(parent, published) && isWritable(parent)
    } else {
      exchanges = true  // nothing is there, so there is nothing to exchange with
    }
    for folder in [parent, published] {
      if let folder { try sweepStages(named: stagePrefix, in: folder, path: output.path) }
    }
  }

  deinit {
    // The next run sweeps what cannot be removed now.
    if let staging = progress.withLock({ $0.staging }) {
      try? removeTree(staging.name, in: staging.parent, path: output.path)
    }
  }

  /// Has `bytes` published at `path`, a relative path with `/` between its parts. Safe to call from many threads.
  /// - Throws: a failure to `write`, also where the path is taken already or would leave the output folder.
  public func publish(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(MachineFailure) {
    note(path, size: bytes.count, try put(path, UnsafeRawBufferPointer(bytes)))
  }

  /// Has a copy of the file `source` published at `path`. Safe to call from many threads.
  /// - Throws: a failure to `read` the source, or to `write` as ``publish(_:_:)``.
  public func copy(_ path: String, from source: String) throws(MachineFailure) {
    try check(path)
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw MachineFailure(.read, source) }
    defer { close(input) }
    var status = stat()
    guard fstat(input, &status) == 0 else { throw MachineFailure(.read, source) }
    let size = Int(status.st_size)
    let found = compare(path, size: size) { sameContent($0, input) }
    if found != .same {
      lseek(input, 0, SEEK_SET)
      try copyContent(of: input, named: source, to: path)
    }
    note(path, size: size, found)
  }

  /// Writes `bytes` to the staging folder where other bytes or none are published at `path`.
  /// - Returns: what was found there.
  func put(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(MachineFailure) -> Comparison {
    try check(path)
    let found = compare(path, size: bytes.count) { sameContent($0, bytes) }
    if found != .same {
      try write(path) { file throws(MachineFailure) in
        guard writeAll(bytes, to: file) else { throw MachineFailure(.write, shown(path)) }
      }
    }
    return found
  }

  private func note(_ path: String, size: Int, _ found: Comparison) {
    progress.withLock { progress in
      progress.bytes += size
      if found == .same { return progress.unchanged.append(path) }
      progress.written.append(path)
      progress.writtenBytes += size
      if found == .different { progress.replaced += 1 }
    }
  }

  /// The path of an output, as a person can find it.
  func shown(_ path: String) -> String { output.path + "/" + path }
}
