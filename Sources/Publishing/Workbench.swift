import Catalog
import Diagnostics
import Glibc
import Website

/// A site that is being worked on: its files as they were read last, each read again only when it has changed.
///
///     var bench = Workbench(request, in: world)
///     try await bench.lookAtAll()
///     show(bench.prepare(at: clock))
///     if try await bench.look(at: ["content/stories/2023/a.md"]) { show(bench.prepare(at: clock)) }
///
/// What is kept of a file follows from its path and its bytes alone, its own problems included, under a number that the
/// path never loses. All that follows is made anew from all files: no edit can leave anything stale, for nothing
/// remembers what depends on what. What editors leave beside a file while they save it is not seen.
public struct Workbench: Sendable {
  /// An address that takes the place of the site's own, where it has one: that at which it is being looked at.
  public var localBaseURL: String?
  private let request: Request
  private var world: World
  private var sources: SourceTable
  private var numbers: [[UInt8]: FileNumber] = [:]  // by the bytes of the path; also of files that are gone
  private let programTheme: [Theme.File]
  private var isNoSite = true
  private var content = Kept<SiteFiles.Parsed>()
  private var templates = Kept<Checked<Theme.File>>()
  /// The theme as it was read last; nil once a file of it has changed.
  private var dress: (language: Language, theme: Checked<Theme>)?

  /// The site that `request` names, of which nothing has been read yet.
  public init(_ request: Request, in world: World) {
    self.request = request
    self.world = world
    sources = SourceTable(site: request.site)
    var files: [Theme.File] = []
    for file in world.theme {
      let number = sources.add(embedded: "templates/" + file.path, bytes: file.bytes)
      files.append(Theme.File(path: file.path, number: number, bytes: file.bytes, isOwn: false))
    }
    programTheme = files
  }

  /// Looks at every file of the site, and reads those that the disk describes otherwise than before.
  /// - Returns: whether anything has changed.
  /// - Throws: a failure of the machine.
  public mutating func lookAtAll() async throws(PublishingError) -> Bool {
    do throws(MachineFailure) {
      var hasChanged = lookForSite()
      hasChanged = try await take(isNoSite ? Checked([]) : Self.list(.content, of: request.site)) || hasChanged
      let theme = try hasFolder(.templates) ? Self.list(.templates, of: request.site) : Checked([])
      return try await takeTheme(theme) || hasChanged
    } catch {
      throw .machine(error)
    }
  }

  /// Looks at the files at `paths`, below the site, which may have changed, have come or be gone.
  /// - Returns: whether anything has changed.
  /// - Throws: a failure of the machine.
  public mutating func look(at paths: Set<String>) async throws(PublishingError) -> Bool {
    let wasNoSite = isNoSite
    if lookForSite() || wasNoSite { return try await lookAtAll() }
    var found: [Folder: [FoundFile]] = [:]
    for path in paths {
      guard let folder = Folder.allCases.first(where: { path.hasPrefix($0.rawValue + "/") }) else { continue }
      let inner = String(path.dropFirst(folder.rawValue.utf8.count + 1))
      if inner.split(separator: "/").contains(where: { isPassedOverInWork($0) }) { continue }
      switch Self.describe(path, as: inner, of: request.site) {
      case .file(let file): found[folder, default: []].append(file)
      case .nothing:
        found[folder, default: []].append(FoundFile(path: inner, size: -1, modified: 0, inode: 0))
      case .other: return try await lookAtAll()
      }
    }
    do throws(MachineFailure) {
      let hasContent = try await update(found[.content] ?? [])
      let hasTheme = try updateTheme(found[.templates] ?? [])
      return hasContent || hasTheme
    } catch {
      throw .machine(error)
    }
  }

  /// Selects, links and plans what has been read, on the day of `clock`.
  public mutating func prepare(at clock: World.Clock) -> Preparation {
    world.clock = clock
    var read = Checked(Content(files: [], media: []))
    read.value.files.reserveCapacity(content.files.count)
    for place in content.files.indices { content.files[place].value.append(to: &read) }
    var problems = content.problems + templates.problems
    if isNoSite { problems.append(Diagnostic(.file(.noSite(request.site)), at: nil)) }
    for file in templates.files { problems += file.value.problems }
    var request = request
    if read.value.site?.baseURL != nil, let localBaseURL { request.baseURL = localBaseURL }
    let site = SiteRead(
      content: read, problems: problems, sources: sources, isNoSite: isNoSite, timings: Timings())
    return site.prepare(request, in: world) { language in
      if let dress, dress.language == language { return dress.theme }
      let theme = Theme.read(programTheme + templates.files.map(\.value.value), language: language)
      dress = (language, theme)
      return theme
    }
  }
}

extension Workbench {
  /// The two folders of a site that are read.
  private enum Folder: String, CaseIterable {
    case content, templates
  }

  /// What stands at a path.
  private enum Described {
    case file(FoundFile)
    case nothing
    /// A folder, a link, or something else that only a walk can judge.
    case other
  }

  private func hasFolder(_ folder: Folder) -> Bool { access(request.site + "/" + folder.rawValue, F_OK) == 0 }

  /// Looks whether there is a site at all; returns whether that has changed.
  private mutating func lookForSite() -> Bool {
    let was = isNoSite
    isNoSite = access(request.site + "/content/site.yml", F_OK) != 0
    return was != isNoSite
  }

  private static func list(_ folder: Folder, of site: String) throws(MachineFailure) -> Checked<[FoundFile]> {
    var found = try findFiles(below: site + "/" + folder.rawValue, named: folder.rawValue)
    found.value.removeAll { $0.path.split(separator: "/").contains(where: { isPassing($0) }) }
    return found
  }

  private static func describe(_ path: String, as inner: String, of site: String) -> Described {
    var status = stat()
    guard lstat(site + "/" + path, &status) == 0 else { return errno == ENOENT || errno == ENOTDIR ? .nothing : .other }
    guard status.isFile else { return .other }
    return .file(FoundFile(path: inner, status))
  }

  private mutating func number(of path: String) -> FileNumber {
    let bytes = Array(path.utf8)
    if let known = numbers[bytes] { return known }
    let number = sources.add(path)
    numbers[bytes] = number
    return number
  }

  /// Takes the files of a walk through `content/` in the place of those known.
  private mutating func take(_ found: Checked<[FoundFile]>) async throws(MachineFailure) -> Bool {
    let gone = content.gone(amid: found.value)
    let hasChanged = try await update(found.value.filter { !content.isAsKept($0) } + gone)
    return content.setProblems(found.problems) || hasChanged
  }

  /// Reads `files` of `content/` again, those of no size being gone.
  private mutating func update(_ files: [FoundFile]) async throws(MachineFailure) -> Bool {
    let root = request.site + "/content/"
    let known = files.map { ($0, number: number(of: "content/" + $0.path)) }
    let now = Kept<SiteFiles.Parsed>.now
    let read = await parallelMap(known, width: request.jobs) { item, buffer -> KeptFile<SiteFiles.Parsed>? in
      let (file, number) = item
      if file.size < 0 { return nil }
      let found = SiteFiles.Found(path: file.path, number: number, size: file.size)
      // What cannot be read has most likely gone in the meantime; if not, a build will say so.
      guard let value = try? SiteFiles.parse(found, below: root, &buffer) else { return nil }
      return KeptFile(file, value, digest: digest(of: buffer, file), now: now)
    }
    var hasChanged = false
    for (file, kept) in zip(files, read) where content.put(kept, at: file.path) { hasChanged = true }
    return hasChanged
  }

  private mutating func takeTheme(_ found: Checked<[FoundFile]>) async throws(MachineFailure) -> Bool {
    let gone = templates.gone(amid: found.value)
    let hasChanged = try updateTheme(found.value.filter { !templates.isAsKept($0) } + gone)
    return templates.setProblems(found.problems) || hasChanged
  }

  private mutating func updateTheme(_ files: [FoundFile]) throws(MachineFailure) -> Bool {
    let now = Kept<Checked<Theme.File>>.now
    var hasChanged = false
    for file in files {
      var kept: KeptFile<Checked<Theme.File>>?
      if file.size >= 0 {
        let number = number(of: "templates/" + file.path)
        if let value = try? SiteFiles.readOwn(file.path, number: number, of: request.site) {
          kept = KeptFile(file, value, digest: digest(of: value.value.bytes, file), now: now)
        }
      }
      if templates.put(kept, at: file.path) { hasChanged = true }
    }
    if hasChanged { dress = nil }
    return hasChanged
  }
}

/// Whether the file or folder called `name` is passed over while a site is being worked on: what a build passes over,
/// and what editors leave beside a file while they save it.
public func isPassedOverInWork(_ name: some StringProtocol) -> Bool {
  isPassing(name) || Array(name.utf8).withUnsafeBytes { !$0.isEmpty && isPassedOver($0) }
}

/// What editors, browsers and copying programs leave beside a file while they write it. A build reads it as any other
/// file, for by then it has been left behind.
private func isPassing(_ name: some StringProtocol) -> Bool {
  name == "4913" || [".tmp", ".swp", ".swx", "~", ".part", ".crdownload"].contains { name.hasSuffix($0) }
}

private func digest(of bytes: [UInt8], _ file: FoundFile) -> Int {
  var hasher = Hasher()
  if bytes.isEmpty { hasher.combine(file) }
  bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  return hasher.finalize()
}
