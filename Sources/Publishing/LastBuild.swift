import Diagnostics
import Glibc
import Vietnamese

/// How the problems of a build are printed.
public struct Printing: Sendable {
  /// All that decides it: under one key the same problems are the same bytes.
  public var key: String
  /// Prints the problems of an outcome.
  public var print: @Sendable (Outcome) -> [UInt8]

  /// Prints by `print`, which is told from all other ways by `key`.
  public init(key: String, _ print: @escaping @Sendable (Outcome) -> [UInt8]) {
    (self.key, self.print) = (key, print)
  }
}

/// What the last build of a site into a folder was made from and came to, so that another of the same is none.
///
/// It stands in `.guongsang/`, a file for each output folder, and is believed only while every file of the site and
/// every published file is as the disk described it then, on the same day, for the same settings, by the same program.
/// Whatever is damaged, of another version or not certain is as good as not there: the build is then made.
struct LastBuild: Hashable, Sendable {
  /// What was asked for, and by which program: ``key(_:_:in:)``.
  var key: UInt64
  /// The files of `content/` and `templates/`.
  var inputs: FileState
  /// The published files.
  var outputs: FileState
  /// The day, and how many seconds the site's time zone adds to UTC.
  var day: Int
  var offset: Int
  /// The recipe by which photographs were made smaller; empty where none was.
  var recipe: String
  var language: Language
  var entries: Int
  var files: Int
  var bytes: Int
  /// The problems, as they were printed.
  var printed: [UInt8]

  /// The file of the builds of `site` into `output`.
  static func path(site: String, output: OutputFolder) -> String {
    site + "/.guongsang/last-" + String(hash(output.real), radix: 16)
  }

  /// What tells a request from others that would come to something else; nil where the program cannot tell itself from
  /// other versions of it.
  static func key(_ request: Request, _ printing: Printing, in world: World) -> UInt64? {
    var program = stat()
    guard stat("/proc/self/exe", &program) == 0 else { return nil }
    var state = FileState()
    state.add(UnsafeRawBufferPointer(start: nil, count: 0), program)
    for file in world.theme {
      state.add(
        FoundFile(
          path: file.path, size: file.bytes.count, modified: 0, inode: file.bytes.withUnsafeBytes { contentHash($0) }))
    }
    let parts = [
      String(state.sum), request.edition.rawValue,
      "\(request.drafts) \(request.draftsWithoutConsent) \(request.holdsBack) \(world.resizesPictures)",
      request.baseURL.map { "=" + $0 } ?? "", printing.key,
    ]
    return hash(parts.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n"))
  }

  private static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { contentHash(UnsafeRawBufferPointer($0)) }
  }

  /// Whether a build on the day of `world` would come to the same; its outputs are looked at last.
  func holds(
    for key: UInt64, _ inputs: FileState, of site: String, into output: OutputFolder, in world: World
  ) -> Bool {
    guard key == self.key, inputs == self.inputs, world.today(offset: offset).daysSince1970 == day,
      let folder = Folder(output.real, following: false), FileState(below: folder) == outputs
    else { return false }
    return recipe.isEmpty || (try? PictureShelf(site: site))?.recipe == recipe
  }
}

extension LastBuild {
  /// The build that came to `outcome` and was `published`; nil where its outputs cannot be seen.
  init?(
    _ key: UInt64, _ outcome: Outcome, _ published: Stage.Outcome, inputs: FileState, into output: OutputFolder,
    offset: Int, recipe: String?
  ) {
    guard let folder = Folder(output.real, following: false), let outputs = FileState(below: folder) else { return nil }
    self.init(
      key: key, inputs: inputs, outputs: outputs, day: outcome.today.daysSince1970, offset: offset,
      recipe: recipe ?? "", language: outcome.language, entries: outcome.entries, files: outcome.files,
      bytes: published.bytes, printed: outcome.printed)
  }
}

// MARK: The file

extension Outcome {
  /// What came of a build that `last` spared.
  init(_ last: LastBuild, _ sources: SourceTable, _ timings: Timings) {
    self.init(
      published: Stage.Outcome(
        way: .unchanged, written: 0, unchanged: last.files, removed: 0, bytes: last.bytes, writtenBytes: 0),
      entries: last.entries, files: last.files, today: Day(daysSince1970: last.day), language: last.language,
      problems: [], sources: sources, timings: timings, printed: last.printed)
  }
}

extension LastBuild {
  private static let head = Array("guongsang last build 1\n".utf8)
  /// What is longer is not kept, and not read.
  private static let limit = 4 << 20
  /// For how many output folders something is kept.
  private static let folders = 8

  /// Reads the file at `path`; nil where there is none that is whole.
  init?(at path: String) {
    var bytes: [UInt8] = []
    var status = stat()
    guard stat(path, &status) == 0, status.isFile, status.st_size <= Self.limit,
      (try? readFile(path, into: &bytes)) != nil
    else { return nil }
    self.init(bytes)
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.head), bytes.count >= Self.head.count + 8 else { return nil }
    var reader = KeptReader(bytes.dropFirst(Self.head.count).dropLast(8))
    let seal = bytes.dropLast(8).withUnsafeBytes { contentHash($0) }
    guard Array(bytes.suffix(8)) == withUnsafeBytes(of: seal.littleEndian, Array.init),
      let key = reader.number(), let inputs = reader.state(), let outputs = reader.state(), let day = reader.count(),
      let offset = reader.count(), let recipe = reader.text(), let language = reader.text().flatMap(Language.init),
      let entries = reader.count(), let files = reader.count(), let published = reader.count(),
      let printed = reader.bytes(), reader.isAtEnd
    else { return nil }
    self.init(
      key: key, inputs: inputs, outputs: outputs, day: day, offset: offset, recipe: recipe, language: language,
      entries: entries, files: files, bytes: published, printed: printed)
  }

  /// The bytes of the file, the last eight a hash of those before.
  var file: [UInt8] {
    var out = Self.head
    func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { out += $0 } }
    func add(_ count: Int) { add(UInt64(bitPattern: Int64(count))) }
    func add(_ bytes: some Collection<UInt8>) {
      add(bytes.count)
      out += bytes
    }
    add(key)
    for state in [inputs, outputs] {
      add(state.count)
      add(state.sum)
    }
    add(day)
    add(offset)
    add(recipe.utf8)
    add(language.rawValue.utf8)
    for count in [entries, files, bytes] { add(count) }
    add(printed)
    add(out.withUnsafeBytes { contentHash($0) })
    return out
  }

  /// Keeps it at `path`. That it cannot be kept is no failure of a build.
  func keep(at path: String) {
    let file = file
    guard file.count <= Self.limit else { return }
    try? writeFile(file, to: path, replacing: true)
    if let slash = path.lastIndex(of: "/") { Self.sweep(String(path[..<slash])) }
  }

  /// Removes what was kept longest ago, of more output folders than anybody publishes into.
  private static func sweep(_ path: String) {
    guard let folder = Folder(path) else { return }
    var kept: [(time: Int64, name: String)] = []
    _ = listNames(in: folder) { name, kind in
      var status = stat()
      guard kind == .file, fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      let name = String(cString: name)
      if name.hasPrefix("last-") { kept.append((status.st_mtim.nanoseconds, name)) }
    }
    for old in kept.sorted(by: { $0 > $1 }).dropFirst(Self.folders) { unlinkat(folder.number, old.name, 0) }
  }
}

/// Reads what was kept, and says nothing of what is not there.
private struct KeptReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    defer { rest.removeFirst(8) }
    return rest.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  mutating func count() -> Int? { number().map { Int(Int64(bitPattern: $0)) } }

  mutating func state() -> FileState? {
    guard let count = count(), let sum = number() else { return nil }
    return FileState(count: count, sum: sum)
  }

  mutating func bytes() -> [UInt8]? {
    guard let count = count(), 0...rest.count ~= count else { return nil }
    defer { rest.removeFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func text() -> String? { bytes().flatMap { String(validating: $0, as: UTF8.self) } }
}
