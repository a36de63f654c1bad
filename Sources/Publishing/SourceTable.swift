import Diagnostics
import Website

/// The source files of one build, by number: those of `content/`, those of the site's own `templates/`, and those of
/// the theme that ships with the program.
///
/// It holds paths, not bytes: the line under a diagnostic is read again when it is printed.
public struct SourceTable: SourceFiles {
  /// The site's folder.
  let site: String
  /// Paths below the site.
  private(set) var paths: [String] = []
  private var embedded: [Int: [UInt8]] = [:]

  init(site: String) { self.site = site }

  /// Gives the file at `path` below the site the next number.
  mutating func add(_ path: String) -> FileNumber {
    paths.append(path)
    return FileNumber(paths.count - 1)
  }

  /// Gives a file of the program's own theme the next number.
  mutating func add(embedded path: String, bytes: [UInt8]) -> FileNumber {
    embedded[paths.count] = bytes
    return add(path)
  }

  /// The path relative to the site; empty for a file that has no number here.
  public func path(of file: FileNumber) -> String {
    let index = Int(file.index)
    return paths.indices.contains(index) ? paths[index] : ""
  }

  /// The raw bytes, read again; empty where the file can no longer be read.
  public func bytes(of file: FileNumber) -> [UInt8] {
    let index = Int(file.index)
    if let bytes = embedded[index] { return bytes }
    guard paths.indices.contains(index) else { return [] }
    var bytes: [UInt8] = []
    do { try readFile(site + "/" + paths[index], into: &bytes) } catch { return [] }
    return bytes
  }
}
