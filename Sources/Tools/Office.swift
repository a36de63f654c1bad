import Glibc

/// Turns documents of older and other programs into Word's, through LibreOffice.
///
/// It works in a folder of its own that is removed with everything in it, with a profile of its own: no other LibreOffice
/// is disturbed, and no macro or setting of the user's is in force.
public struct Office: Sendable {
  private let command = OutsideCommand("soffice", seconds: 120)

  /// LibreOffice as it is installed.
  public init() {}

  /// The Word document that `bytes` make, a file with `ending`, such as `doc`.
  /// - Throws: LibreOffice is missing or fails, or the machine refuses.
  public func document(from bytes: [UInt8], ending: String) throws(ToolFailure) -> [UInt8] {
    guard command.path != nil else { throw .missing("libreoffice") }
    let template = temporaryFolder() + "/guongsang-XXXXXX"
    var name = Array(template.utf8CString)
    guard mkdtemp(&name) != nil else { throw .machine(errno, path: template) }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Self.remove(folder) }
    let source = folder + "/source." + ending
    try Self.write(bytes, to: source)
    _ = try command.run(
      [
        "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--norestore", "--convert-to", "docx",
        "--outdir", folder + "/made", source,
      ], environment: ["HOME": folder])
    guard let made = Self.content(of: folder + "/made/source.docx", limit: command.bytes) else {
      // It ends with 0 also where it could not read the file.
      throw .failed("libreoffice", status: 0, said: "")
    }
    return made
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(ToolFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .machine(errno, path: path) }
    let isWritten = bytes.withUnsafeBytes { writeAll($0, to: file) }
    guard close(file) == 0, isWritten else { throw .machine(errno, path: path) }
  }

  private static func content(of path: String, limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let got = chunk.withUnsafeMutableBytes { read(file, into: $0) }
      if got <= 0 { return got == 0 ? bytes : nil }
      bytes += chunk[..<got]
    }
    return nil
  }

  /// Removes `folder` with all that is in it, and follows no link out of it.
  private static func remove(_ folder: String) {
    var names: [String] = []
    if let stream = opendir(folder) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(folder + "/" + name) }
      }
      closedir(stream)
    }
    for name in names where unlink(name) != 0 { remove(name) }
    rmdir(folder)
  }
}
