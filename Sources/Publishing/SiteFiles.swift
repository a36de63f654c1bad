import Catalog
import Diagnostics
import Glibc
import Website

/// The files of a site: what is to be read, and under which numbers.
struct SiteFiles {
  /// The numbers and paths.
  private(set) var sources: SourceTable
  /// The files of the theme: the program's own, then the site's.
  private(set) var theme: [Theme.File] = []
  /// What is wrong with files as such.
  private(set) var problems: [Diagnostic] = []
  /// How the disk describes all of them but the program's own.
  private(set) var state = FileState()
  /// Whether the folder has no `content/site.yml`.
  private(set) var isNoSite = false
  private let site: String
  private var content: [Found] = []

  /// A file of `content/`.
  struct Found: Sendable {
    let path: String
    let number: FileNumber
    let size: Int
  }

  /// Walks `content/` and `templates/` of the site in the folder `site`.
  ///
  /// A site without `content/site.yml` is a problem of its own, and nothing else is said of it.
  static func find(_ site: String, in world: World) throws(PublishingError) -> SiteFiles {
    var files = SiteFiles(site: site)
    do throws(MachineFailure) {
      if access(site + "/content/site.yml", F_OK) != 0 {
        files.isNoSite = true
        files.problems.append(Diagnostic(.file(.noSite(site)), at: nil))
      } else {
        let found = try findFiles(below: site + "/content", named: "content")
        files.problems += found.problems
        for file in found.value {
          files.state.add(file)
          files.content.append(
            Found(path: file.path, number: files.sources.add("content/" + file.path), size: file.size))
        }
      }
      try files.findTheme(in: world)
    } catch {
      throw .machine(error)
    }
    return files
  }

  private init(site: String) {
    self.site = site
    sources = SourceTable(site: site)
  }

  private mutating func findTheme(in world: World) throws(MachineFailure) {
    for file in world.theme {
      let number = sources.add(embedded: "templates/" + file.path, bytes: file.bytes)
      theme.append(Theme.File(path: file.path, number: number, bytes: file.bytes, isOwn: false))
    }
    guard access(site + "/templates", F_OK) == 0 else { return }
    let found = try findFiles(below: site + "/templates", named: "templates")
    problems += found.problems
    for file in found.value {
      // The same path below `content/` is another file.
      state.add(FoundFile(path: "/" + file.path, file))
      let read = try Self.readOwn(file.path, number: sources.add("templates/" + file.path), of: site)
      theme.append(read.value)
      problems += read.problems
    }
  }

  /// Reads the file at `path` below the site's own `templates/`.
  static func readOwn(
    _ path: String, number: FileNumber, of site: String
  ) throws(MachineFailure) -> Checked<Theme.File> {
    var bytes: [UInt8] = []
    try readFile(site + "/templates/" + path, into: &bytes)
    var problems: [Diagnostic] = []
    if path.hasSuffix(".mustache") || path.hasSuffix(".yml"), let invalid = firstInvalidUTF8(bytes) {
      problems.append(Diagnostic(.publishing(.notUTF8), at: Place(number, invalid..<invalid + 1)))
    }
    return Checked(Theme.File(path: path, number: number, bytes: bytes, isOwn: true), problems: problems)
  }

  /// Reads and parses every file of `content/`, with `jobs` workers; bytes are let go as soon as they are parsed.
  func parse(jobs: Int) async throws(PublishingError) -> Checked<Content> {
    let root = site + "/content/"
    let results = await parallelMap(content, width: jobs) { file, buffer in
      Result<Parsed, MachineFailure> { () throws(MachineFailure) in try Self.parse(file, below: root, &buffer) }
    }
    var read = Checked(Content(files: [], media: []))
    read.value.files.reserveCapacity(results.count)
    for result in results {
      switch result {
      case .success(let parsed): parsed.append(to: &read)
      case .failure(let failure): throw .machine(failure)
      }
    }
    return read
  }

  /// What one file of `content/` comes to.
  enum Parsed: Sendable {
    case file(Content.File, [Diagnostic])
    case media(MediaFile)

    /// Adds it to what was read before it.
    func append(to read: inout Checked<Content>) {
      switch self {
      case .file(let file, let problems):
        read.value.files.append(file)
        read.problems += problems
      case .media(let media): read.value.media.append(media)
      }
    }
  }

  /// Reads the file `file` below the folder `root` into `buffer`, which stays empty where its bytes say nothing, and
  /// parses it.
  static func parse(
    _ file: Found, below root: String, _ buffer: inout [UInt8]
  ) throws(MachineFailure) -> Parsed {
    let purpose = ParsedFile.purpose(of: file.path)
    if purpose == .media {
      let name = file.path.lowercased()
      // These run in the site's own name when a reader opens them.
      let isActive = [".html", ".htm", ".xhtml", ".shtml", ".svgz"].contains(where: name.hasSuffix)
      guard [".svg", ".avif"].contains(where: name.hasSuffix) || MediaFile.isPhotograph(name) else {
        return .media(MediaFile(path: file.path, bytes: file.size, file: file.number, isActive: isActive))
      }
      try readFile(root + file.path, into: &buffer)
      return .media(
        buffer.withUnsafeBufferPointer { bytes in
          let isActive = name.hasSuffix(".svg") && hasActiveContent(svg: bytes)
          var media = MediaFile(
            path: file.path, bytes: file.size, file: file.number, size: PictureSize(bytes), isActive: isActive)
          if media.isPhotograph {
            let plain = PlainPicture(bytes)
            media.isBroken = plain == nil
            if let plain {
              media.bytes = plain.count
              media.photograph = Photograph(plain, contentHash: contentHash(UnsafeRawBufferPointer(bytes)))
            }
          } else if name.hasSuffix(".avif") {
            let picture = AVIFPicture(bytes)
            media.isBroken = picture == nil
            media.holdsMore = picture?.holdsMore ?? false
          }
          return media
        })
    }
    if purpose != .unknown { try readFile(root + file.path, into: &buffer) }
    let parsed = buffer.withUnsafeBufferPointer { ParsedFile.parse($0, path: file.path, file: file.number) }
    return .file(Content.File(path: file.path, number: file.number, parsed: parsed.value), parsed.problems)
  }
}
