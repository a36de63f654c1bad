import CLinux

/// The arguments that the process was called with, without its own name.
///
/// Swift's `CommandLine` reads them from `/proc`, which a bare container or chroot may not have: there a program would
/// take every call for one without arguments.
public func processArguments() -> [String] {
  (1..<max(1, guongsang_argument_count())).compactMap { guongsang_argument($0).map { String(cString: $0) } }
}
