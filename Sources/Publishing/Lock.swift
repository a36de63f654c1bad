import Diagnostics
import Glibc
import Synchronization
import Tools

/// The lock of a site: while one build holds it, no other can publish that site.
///
///     let lock = try Lock(site: "/srv/site")
///     defer { lock.release() }
///
/// It is flock(2) on `.guongsang/lock`, which holds the number of the process for others to name. The system drops it
/// with its holder, however that ends, so no stale lock can keep anyone out.
public final class Lock: Sendable {
  private let file: Mutex<Int32>

  /// Takes the lock of the site in the folder `site`, and makes its `.guongsang/` where there is none.
  /// - Throws: ``PublishingError/locked(process:)`` where another holds it, or a failure of the machine.
  public init(site: String) throws(PublishingError) {
    let folder = site + "/.guongsang"
    let path = folder + "/lock"
    if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .machine(MachineFailure(.create, folder)) }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .machine(MachineFailure(.lock, path)) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(file) }
      if errno == EWOULDBLOCK { throw .locked(process: holder(of: file)) }
      throw .machine(MachineFailure(.lock, path))
    }
    self.file = Mutex(file)
    let number = Array("\(getpid())\n".utf8)
    guard ftruncate(file, 0) == 0, number.withUnsafeBytes({ writeAll($0, to: file) }) else {
      let failure = MachineFailure(.lock, path)
      release()
      throw .machine(failure)
    }
  }

  deinit { release() }

  /// Lets others have the lock; a second call does nothing.
  public func release() {
    file.withLock { file in
      if file >= 0 { close(file) }
      file = -1
    }
  }
}

/// The process number that the lock's holder wrote; nil where there is none yet.
private func holder(of file: Int32) -> Int? {
  withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { room in
    let got = max(0, read(file, into: room))
    return Int(String(decoding: room[..<got].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
