import Glibc

/// The files of this project as they lie on the disk.
///
///     for file in try ProjectFiles.sources() { #expect(file.lines.count <= 400) }
///
/// POSIX calls, for the house's rule against all of Foundation holds in its tests too.
enum ProjectFiles {
  /// The folder of Package.swift, without a slash at its end.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// The Swift files under `Sources/`, in path order.
  static func sources() throws -> [SourceFile] {
    try paths(under: "Sources").filter { $0.hasSuffix(".swift") }
      .map { SourceFile(path: $0, text: String(decoding: try bytes(of: $0), as: UTF8.self)) }
  }

  /// The path from the root of every file in `folder` and below, in order; what is built or kept aside is left out.
  static func paths(under folder: String = "") throws -> [String] {
    guard let directory = opendir(absolute(folder)) else { throw Unreadable(path: folder) }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." || isBuilt(name) { continue }
      let path = folder.isEmpty ? name : folder + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) {
        paths += try self.paths(under: path)
      } else if entry.pointee.d_type == UInt8(DT_REG) {
        paths.append(path)
      }
    }
    return paths.sorted()
  }

  /// The bytes of the file at `path`.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(absolute(path), "rb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// Whether `path` names a file or folder of the project.
  static func exist(_ path: String) -> Bool { access(absolute(path), F_OK) == 0 }

  private static func absolute(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  /// The same names as in .gitignore, and git's own folder.
  private static func isBuilt(_ name: String) -> Bool {
    name.hasPrefix(".build")
      || [".git", ".swiftpm", ".guongsang", "Package.resolved", "__pycache__", "public"].contains(name)
  }
}

/// A file or folder that could not be opened.
struct Unreadable: Error {
  let path: String
}

/// One Swift file, with what the house's rules ask of it.
struct SourceFile {
  /// From the root of the project, such as `Sources/Catalog/Catalog.swift`.
  let path: String
  let text: String

  /// The folder under `Sources/`.
  var module: String { String(path.split(separator: "/")[1]) }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// What the file imports, in order; of `import struct Records.Node` it is `Records`.
  var imports: [String] {
    code.filter { $0.contains("import ") }.flatMap { $0.split(separator: ";") }.compactMap { statement in
      var words = statement.split(separator: " ").drop { $0.hasPrefix("@") || Self.accessWords.contains($0) }
      guard words.popFirst() == "import" else { return nil }
      if let kind = words.first, Self.kindWords.contains(kind) { words = words.dropFirst() }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }

  /// The lines without what follows `//`.
  var code: [Substring] {
    lines.map { line in
      let bytes = line.utf8
      var i = bytes.startIndex
      while let slash = bytes[i...].firstIndex(of: UInt8(ascii: "/")) {
        i = bytes.index(after: slash)
        if i < bytes.endIndex, bytes[i] == UInt8(ascii: "/") { return line[..<slash] }
      }
      return line
    }
  }

  private static let accessWords: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kindWords: Set<Substring> = [
    "struct", "class", "enum", "func", "protocol", "typealias", "var", "let", "actor",
  ]
}
