import Glibc
import TestSupport
import Testing

/// A site of one test's own, in a new folder that is removed with it.
///
///     let site = try TestSite()
///     site.write("content/stories/2023/a.md", "…")
///     let run = try site.build("--format", "json")
///
/// It starts as the smallest site there is: settings, one agency, one plan, one story, with the theme that ships inside
/// the program. Built as of 10 May 2023 it has no error, warning or note.
final class TestSite: Sendable {
  private let folder = TemporaryFolder()
  /// The day as of which ``build(_:)`` builds.
  static let today = "2023-05-10"

  /// The smallest site, and `files` laid over it; `nil` takes a file away.
  init(_ files: [String: String?] = [:]) throws {
    try #require(folder.isFolder(""))
    for (name, text) in Self.smallest.merging(files, uniquingKeysWith: { $1 }) {
      if let text { write(name, text) }
    }
  }

  /// The folder, without links.
  var path: String { folder.path }

  static let story = "content/stories/2023/mo-dat.md"

  static let smallest: [String: String?] = [
    "content/site.yml": "format: 1\ntitle: Gương Sáng\n",
    "content/agencies.yml": """
    - id: ban-dan-van
      name: Ban Dân vận Tỉnh ủy
      contact: { unit: Văn phòng Ban }
      roles: [{ role: head, from: 2023-01-01 }]

    """,
    "content/plans/2023.yml": """
    year: 2023
    title: Kế hoạch thi đua năm 2023
    theme: Đoàn kết, sáng tạo

    """,
    story: entry("Tổ ba người mở đất", kind: "collective", body: "Ba người dọn bãi đá trong một mùa.\n"),
  ]

  /// The text of a story on 4 May 2023, of a collective unless said otherwise; `more` are further lines of its front.
  static func entry(
    _ title: String, date: String = "2023-05-04", kind: String = "collective", more: String = "",
    body: String = "Một đoạn.\n"
  ) -> String {
    """
    ---
    title: \(title)
    date: \(date)
    summary: Một câu tóm tắt.
    agency: ban-dan-van
    subject: { kind: \(kind), name: Tổ Ba Người }
    \(more)---
    \(body)
    """
  }

  /// Runs `guongsang build` on the site as of ``today``.
  func build(_ arguments: String...) throws -> Run {
    try Program.run(["build", "--site", path, "--today", Self.today] + arguments)
  }

  /// Runs `guongsang check` on the site as of ``today``.
  func check(_ arguments: String...) throws -> Run {
    try Program.run(["check", "--site", path, "--today", Self.today] + arguments)
  }

  /// The absolute path of `name`.
  func callAsFunction(_ name: String) -> String { folder(name) }
}

extension TestSite {
  /// Writes a file, and makes its folders.
  func write(_ name: String, _ text: String) { folder.write(name, text) }

  /// Writes a file of bytes, and makes its folders.
  func write(_ name: String, _ bytes: [UInt8]) { folder.write(name, bytes) }

  /// Copies the folder `source` of the machine to `name`.
  func copy(_ source: String, to name: String) {
    for inner in names(in: source) {
      let (from, to) = (source + "/" + inner, name + "/" + inner)
      if isFolder(from) { copy(from, to: to) } else if let bytes = contents(of: from) { write(to, bytes) }
    }
  }

  /// The bytes of a file; nil where there is none.
  func bytes(_ name: String) -> [UInt8]? { folder.bytes(name) }

  /// The text of a file; empty where there is none.
  func text(_ name: String) -> String { folder.text(name) ?? "" }

  /// Whether there is a file or a folder `name`.
  func has(_ name: String) -> Bool { access(self(name), F_OK) == 0 }

  /// Every file below the folder `name`, by its path from there.
  func files(below name: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in paths(below: name) { found[path] = bytes(name + "/" + path) }
    return found
  }

  /// The paths of the files below `name`, in order.
  func paths(below name: String) -> [String] {
    folder.names(in: name).flatMap { inner in
      folder.isFolder(name + "/" + inner) ? paths(below: name + "/" + inner).map { inner + "/" + $0 } : [inner]
    }
  }

  /// What tells a file or folder from another in its place, and whether it was touched: inode and time of change.
  func identity(_ name: String) -> [Int] {
    var status = stat()
    guard lstat(self(name), &status) == 0 else { return [] }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  func remove(_ name: String) { folder.remove(name) }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The names in a folder, in order.
private func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
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
