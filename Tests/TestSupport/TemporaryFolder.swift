import Glibc

/// A new folder of one test's own, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/guongsang-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { name in
      mkdtemp(name.baseAddress!).map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "there is no /tmp to test in")
  }

  deinit { remove("") }

  /// The absolute path of `name`.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and makes its folders.
  func write(_ name: String, _ text: String = "") {
    var at = name.startIndex
    while let slash = name[at...].firstIndex(of: "/") {
      mkdir(self(String(name[..<slash])), 0o755)
      at = name.index(after: slash)
    }
    unlink(self(name))
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func makeFolder(_ name: String) { mkdir(self(name), 0o755) }

  /// Makes a symbolic link `name` with the text `target`.
  func link(_ name: String, to target: String) { symlink(target, self(name)) }

  /// The text of a file; nil where there is none.
  func text(_ name: String) -> String? {
    guard let file = fopen(self(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 200_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The inode of `name`; nil where there is nothing.
  func inode(_ name: String) -> UInt64? {
    var status = stat()
    return lstat(self(name), &status) == 0 ? UInt64(status.st_ino) : nil
  }

  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(self(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Everything below `name`, in order: paths, and for files their text.
  func everything(below name: String) -> [String] {
    names(in: name).flatMap { inner in
      let full = name + "/" + inner
      if let text = isFolder(full) ? nil : text(full) { return [full + ": " + text] }
      return [full] + (isFolder(full) ? everything(below: full) : [])
    }
  }

  /// The names in a folder, in order.
  func names(in name: String = "") -> [String] {
    guard let stream = opendir(self(name)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func remove(_ name: String) {
    if isFolder(name) {
      for inner in names(in: name) { remove(name + "/" + inner) }
      rmdir(self(name))
    } else {
      unlink(self(name))
    }
  }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return lstat(self(name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
