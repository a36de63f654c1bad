import Glibc

/// Where tests put what they remove again: `TMPDIR`, else /tmp; without a slash at its end.
public let temporaryPlace: String = {
  let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
  let path = named.isEmpty ? P_tmpdir : named
  return path.hasSuffix("/") ? String(path.dropLast()) : path
}()

/// A new folder of one test's own, removed with it.
public final class TemporaryFolder: Sendable {
  /// Its absolute path.
  public let path: String

  /// Makes one.
  public init() {
    var template = Array((temporaryPlace + "/guongsang-test-XXXXXX").utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    precondition(!path.isEmpty, "there is no \(temporaryPlace) to test in")
  }

  deinit { remove("") }

  /// The absolute path of `name`.
  public func callAsFunction(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  /// Writes a file of `text`, and makes its folders.
  public func write(_ name: String, _ text: String = "") { write(name, Array(text.utf8)) }

  /// Writes a file of `bytes`, and makes its folders.
  public func write(_ name: String, _ bytes: [UInt8]) {
    var at = name.startIndex
    while let slash = name[at...].firstIndex(of: "/") {
      mkdir(self(String(name[..<slash])), 0o755)
      at = name.index(after: slash)
    }
    unlink(self(name))
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  /// Makes a folder in one that is there.
  public func makeFolder(_ name: String) { mkdir(self(name), 0o755) }

  /// Makes a symbolic link `name` with the text `target`.
  public func link(_ name: String, to target: String) { symlink(target, self(name)) }

  /// The bytes of a file; nil where there is none.
  public func bytes(_ name: String) -> [UInt8]? { contents(of: self(name)) }

  /// The text of a file; nil where there is none.
  public func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The inode of `name`; nil where there is nothing.
  public func inode(_ name: String) -> UInt64? {
    var status = stat()
    return lstat(self(name), &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// The permissions of `name`; nil where there is nothing.
  public func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(self(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Everything below `name`, in order: paths, and for files their text.
  public func everything(below name: String) -> [String] {
    names(in: name).flatMap { inner in
      let full = name + "/" + inner
      if let text = isFolder(full) ? nil : text(full) { return [full + ": " + text] }
      return [full] + (isFolder(full) ? everything(below: full) : [])
    }
  }

  /// The names in a folder, in order.
  public func names(in name: String = "") -> [String] {
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

  /// Removes a file, or a folder with all that is in it.
  public func remove(_ name: String) {
    if isFolder(name) {
      for inner in names(in: name) { remove(name.isEmpty ? inner : name + "/" + inner) }
      rmdir(self(name))
    } else {
      unlink(self(name))
    }
  }

  /// Whether `name` is a folder, and no link to one.
  public func isFolder(_ name: String) -> Bool {
    var status = stat()
    return lstat(self(name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The bytes of the file at `path`; nil where it cannot be read.
public func contents(of path: String) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  return readAll(file)
}

/// All that is left to read behind `descriptor`.
public func readAll(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
  return bytes
}
