import Diagnostics
import Glibc

/// The machine refused something: the disk is full, a right is missing, a file has gone.
///
/// It is thrown, not collected: no line of the content has caused it, and the build cannot go on.
public struct MachineFailure: Error, Hashable, Sendable {
  /// What was wanted.
  public let operation: MachineOperation
  /// Of which file or folder, as the caller named it.
  public let path: String
  /// Why it was refused.
  public let reason: MachineReason

  /// States that `operation` on `path` was refused for `reason`.
  public init(_ operation: MachineOperation, _ path: String, _ reason: MachineReason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// States that `operation` on `path` was refused with the system's `number`, by default that of the last call.
  public init(_ operation: MachineOperation, _ path: String, errno number: Int32 = errno) {
    self.init(operation, path, MachineReason(errno: number))
  }

  /// The failure as it is printed: a row without a line.
  public var diagnostic: Diagnostic {
    Diagnostic(.publishing(.machine(operation: operation, path: path, reason: reason)), at: nil)
  }

  /// The exit code of a process that it ends.
  public var exitCode: Int32 { 74 }
}

/// Why nothing is published although the content may be right.
public enum PublishingError: Error, Hashable, Sendable {
  /// The machine refused something.
  case machine(MachineFailure)
  /// The output folder is not ours to replace.
  case outputRefused(PublishingFact)
  /// Another build of this site is at work; its process number, where it is known.
  case locked(process: Int?)
  /// An outside tool is missing, or has failed.
  case tool(PublishingFact)

  /// The error as it is printed: a row without a line.
  public var diagnostic: Diagnostic {
    switch self {
    case .machine(let failure): failure.diagnostic
    case .outputRefused(let fact), .tool(let fact): Diagnostic(.publishing(fact), at: nil)
    case .locked(let process): Diagnostic(.publishing(.locked(process: process)), at: nil)
    }
  }

  /// The exit code of a process that it ends: 74, 73, 75 or 69.
  public var exitCode: Int32 {
    switch self {
    case .machine(let failure): failure.exitCode
    case .outputRefused: 73
    case .locked: 75
    case .tool: 69
    }
  }
}

extension MachineReason {
  /// The reason behind a number of errno(3).
  public init(errno number: Int32) {
    self =
      switch number {
      case ENOENT: .missing
      case EEXIST, ENOTEMPTY: .exists
      case EACCES, EPERM: .forbidden
      case ENOSPC: .noSpace
      case EDQUOT: .noQuota
      case EROFS: .readOnly
      case EXDEV: .otherDisk
      case EMFILE, ENFILE: .tooManyOpen
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ELOOP: .linkCircle
      case ENAMETOOLONG: .nameTooLong
      case EBUSY, ETXTBSY: .busy
      case EIO: .hardware
      case EADDRINUSE: .inUse
      case EADDRNOTAVAIL: .noAddress
      default: .other(number)
      }
  }
}
