import CTheme

/// The files of the default theme, as they were when the program was compiled: paths below `templates/`, in the order
/// of their bytes, and contents.
public func embeddedTheme() -> [(path: String, bytes: [UInt8])] {
  var files: [(path: String, bytes: [UInt8])] = []
  while case let file = guongsang_theme(files.count), let path = file.path {
    files.append((String(cString: path), Array(UnsafeBufferPointer(start: file.bytes, count: file.count))))
  }
  return files
}
