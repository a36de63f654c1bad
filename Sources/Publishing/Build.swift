import Catalog
import Diagnostics
import Vietnamese
import Website

/// What to build, and for whom.
public struct Request: Sendable {
  /// The folder that holds `content/` and, where the site has its own, `templates/`.
  public var site: String
  /// The folder to publish into.
  public var output: String
  /// Which of the two editions.
  public var edition = Edition.public
  /// Whether drafts and future entries are shown, marked.
  public var drafts = false
  /// Whether drafts are shown also where nobody has agreed to them yet: to those who write them.
  public var draftsWithoutConsent = false
  /// Whether entries that are at fault are held back, so that the others can be published.
  public var holdsBack = false
  /// An address that takes the place of `baseURL`.
  public var baseURL: String?
  /// How many workers read and render.
  public var jobs: Int

  /// The public edition of the site in `site`, published into `output` by `jobs` workers.
  public init(site: String, output: String, jobs: Int) {
    self.site = site
    self.output = output
    self.jobs = jobs
  }
}

/// What came of a build.
public struct Outcome: Sendable {
  /// What was published; nil where there were errors, or where nothing was to be written.
  public var published: Stage.Outcome?
  /// The number of entries shown.
  public var entries = 0
  /// The number of files of the site.
  public var files = 0
  /// The day for which it was built.
  public var today: Day
  /// The language of the site.
  public var language: Language
  /// Everything that was found wrong, in no order.
  public var problems: [Diagnostic]
  /// The entries that were held back for their errors, in byte order of their paths.
  public var heldBack: [HeldBackEntry] = []
  /// Whether the folder is no site at all.
  public var isNoSite = false
  /// The files in which the problems stand.
  public var sources: SourceTable
  /// How long each step took.
  public var timings: Timings
  /// The problems as they are printed, where the site was published and somebody prints them.
  public var printed: [UInt8] = []

  /// Whether anything keeps the site from being published: an error, but for those of entries that were held back.
  public var hasErrors: Bool {
    let heldBack = Set(heldBack.map(\.file))
    return problems.contains { $0.isError && !($0.place.map { heldBack.contains($0.file) } ?? false) }
  }
}

/// Builds a site: reads, parses, links, plans, renders, and puts the new site in the place of the old.
///
/// These lines are the whole way of a build; data only goes forward. Where anything is wrong with the content nothing
/// is written, and every problem is in the outcome. Where `printing` says how problems are printed, a build of which
/// everything is as it was the last time ends when that has been seen: its outcome has no problems, but what was printed.
/// - Throws: a failure of the machine, an output folder that is not ours, a lock that another build holds.
public func build(
  _ request: Request, in world: World, progress: Progress = Progress(), printing: Printing? = nil
) async throws(PublishingError) -> Outcome {
  let lock = try Lock(site: request.site)
  defer { lock.release() }
  let output = try OutputFolder(claiming: request.output, site: request.site, edition: request.edition.rawValue)
  progress.report(.reading)
  var timings = Timings()
  let start = World.now
  let files = try SiteFiles.find(request.site, in: world)
  timings.mark(.find)
  let key = printing.flatMap { LastBuild.key(request, $0, in: world) }
  let path = LastBuild.path(site: request.site, output: output)
  if let key, files.problems.isEmpty, let last = LastBuild(at: path),
    last.holds(for: key, files.state, of: request.site, into: output, in: world)
  {
    do throws(MachineFailure) { _ = try Stage(for: output) } catch { throw .machine(error) }  // sweeps leftovers
    timings.mark(.compare)
    return Outcome(last, files.sources, timings)
  }
  var prepared = try await prepare(files, for: request, in: world, progress: progress, timings)
  let website = prepared.website
  if prepared.outcome.hasErrors { return prepared.outcome }
  let resized = try await resizePictures(
    of: website, prepared.catalog, site: request.site, jobs: request.jobs, progress)
  if resized.value != nil { prepared.outcome.timings.mark(.pictures) }
  prepared.outcome.problems += resized.problems
  guard !prepared.outcome.hasErrors else { return prepared.outcome }
  let published = try await publish(
    website, with: resized.value, of: request, into: output, progress, &prepared.outcome)
  prepared.outcome.published = published
  prepared.outcome.printed = printing?.print(prepared.outcome) ?? []
  let isCertain = files.state.latest < start - world.coarseness
  if let key, isCertain, files.problems.isEmpty, prepared.outcome.heldBack.isEmpty, published.way != .weaker,
    let last = LastBuild(
      key, prepared.outcome, published, inputs: files.state, into: output,
      offset: (prepared.content.site ?? Site()).offset, recipe: resized.value?.recipe)
  {
    last.keep(at: path)
  }
  return prepared.outcome
}

/// Does all of a build but rendering and writing: what is wrong with the site is in the outcome.
/// - Throws: a failure of the machine.
public func check(
  _ request: Request, in world: World, progress: Progress = Progress()
) async throws(PublishingError) -> Outcome {
  try await prepare(request, in: world, progress: progress).outcome
}

/// Reads, parses, selects, links and plans.
func prepare(
  _ request: Request, in world: World, progress: Progress
) async throws(PublishingError) -> Preparation {
  progress.report(.reading)
  var timings = Timings()
  let files = try SiteFiles.find(request.site, in: world)
  timings.mark(.find)
  return try await prepare(files, for: request, in: world, progress: progress, timings)
}

private func prepare(
  _ files: SiteFiles, for request: Request, in world: World, progress: Progress, _ timings: Timings
) async throws(PublishingError) -> Preparation {
  var timings = timings
  let read = try await files.parse(jobs: request.jobs)
  timings.mark(.parse)
  progress.report(.linking)
  let site = SiteRead(
    content: read, problems: files.problems, sources: files.sources, isNoSite: files.isNoSite, timings: timings)
  return site.prepare(request, in: world) { Theme.read(files.theme, language: $0) }
}

/// Renders every page and stages what differs from what is published, then swaps.
private func publish(
  _ website: Website, with shelf: PictureShelf?, of request: Request, into output: OutputFolder, _ progress: Progress,
  _ outcome: inout Outcome
) async throws(PublishingError) -> Stage.Outcome {
  progress.report(.rendering)
  do throws(MachineFailure) {
    let stage = try Stage(for: output)
    let content = request.site + "/content/"
    // Before the pages: the search page names its version.
    let index = await searchIndex(of: website, jobs: request.jobs)
    let website = index.map { website.naming($0) } ?? website
    try await parallelForEach(website.outputs, width: request.jobs) { output, buffer throws(MachineFailure) in
      switch output.content {
      case .page(let page):
        website.render(page, at: output.address, into: &buffer)
        try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(output.address, bytes) }
      case .file(let file):
        website.write(file, at: output.address, into: &buffer)
        try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(output.address, bytes) }
      case .bytes(let bytes):
        try bytes.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(output.address, bytes) }
      case .copy(let path): try stage.copy(output.address, from: content + path)
      case .picture(let path):
        try readPlainPicture(content + path, into: &buffer)
        try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(output.address, bytes) }
      case .resized(let picture):
        guard shelf?.read(picture, into: &buffer) ?? false else {
          throw MachineFailure(.read, content + picture.path, .changed)
        }
        try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(output.address, bytes) }
      }
    }
    if let index {
      outcome.files += index.files.count
      try await parallelForEach(index.files, width: request.jobs) { file, buffer throws(MachineFailure) in
        index.write(file, into: &buffer)
        try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(file.address, bytes) }
      }
    }
    outcome.timings.mark(.render)
    let published = try await stage.finish(width: request.jobs)
    outcome.timings.mark(.swap)
    return published
  } catch {
    throw .machine(error)
  }
}
