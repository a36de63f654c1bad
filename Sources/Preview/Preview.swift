import Catalog
import Diagnostics
import NIOPosix
import Publishing

/// The site in a browser while it is being written: served from memory, and shown anew after each save.
///
///     try await Preview(of: request).run(in: world) { event in tell(event) }
///
/// Data goes forward as in a build: a ``Watcher`` says which files have changed, `Publishing.Workbench` reads those and
/// links and plans the site anew, and a ``Snapshot`` of that takes the place of the one before in a ``Showcase``. A
/// ``Desk`` answers requests from the showcase; pages are drawn when they are asked for. ``Server`` alone knows of the
/// network.
///
/// Promises: what is shown is what a build with `--drafts` would publish, and the problems are those it would report.
/// While there are errors the last good site goes on being shown. Nothing is ever written. Requests cannot name a file
/// of the disk, only an address of the site.
public struct Preview: Sendable {
  /// The site, and for whom it is shown.
  public var site: Request
  /// The name or number of the machine under which it is served.
  public var host = "127.0.0.1"
  /// The port; nil for the first free one from ``firstPort`` on, 0 for any free one.
  public var port: Int?
  /// Whether to look at all files every second, where the system does not tell of changes.
  public var polls = false
  /// The language of what it says; nil for the site's own.
  public var language: Language?
  /// How long to wait for more changes after one, in milliseconds.
  var quietTime: Int32 = 8
  /// How long a file may be empty or gone while it is being saved, in milliseconds.
  var patience: Int32 = 100

  /// The port that is tried first.
  public static let firstPort = 8080
  /// How many ports are tried.
  static let portsTried = 20

  /// A preview of the public edition of the site in the folder `site`, drafts included.
  public init(of site: String, jobs: Int) {
    self.site = Request(site: site, output: "", jobs: jobs)
    self.site.drafts = true
  }

  /// What it tells while it runs.
  public enum Event: Sendable {
    /// It can be seen at `address`; whether other machines can see it too.
    case opened(address: String, isOpenToOthers: Bool)
    /// The system cannot tell of changes, so that all files are looked at every second.
    case polling
    /// The site was looked at, after so long from the first change: what was found, and whether it is shown.
    case looked(Outcome, after: Duration?)
    /// The machine refused to let it look; it tries again.
    case failed(PublishingError)
  }

  /// Serves until its task is cancelled. `clock` says what time it is, each time that the site is looked at.
  /// - Throws: the machine refuses the port.
  public func run(
    in world: World, clock: @escaping @Sendable () -> World.Clock, tell: @escaping @Sendable (Event) -> Void
  ) async throws(PublishingError) {
    let server = try await Server.open(host: host, ports: ports)
    let door = Door(host: host, port: server.port)
    let showcase = Showcase(language: language)
    let desk = Desk(showcase: showcase, door: door, site: site.site, jobs: site.jobs)
    tell(.opened(address: door.address, isOpenToOthers: door.isOpenToOthers))
    await withTaskGroup { group in
      group.addTask { await server.run { await desk.answer($0) } }
      group.addTask { await showcase.beat() }
      group.addTask { await work(in: world, clock: clock, at: door, on: showcase, tell: tell) }
      await group.next()
      group.cancelAll()
    }
  }

  private var ports: [Int] {
    port.map { [$0] } ?? Array(Self.firstPort..<Self.firstPort + Self.portsTried)
  }
}

extension Preview {
  /// Looks at the site, shows it, and waits for the next change, until the task is cancelled.
  func work(
    in world: World, clock: @Sendable () -> World.Clock, at door: Door, on showcase: Showcase,
    tell: @Sendable (Event) -> Void
  ) async {
    var site = site
    // Whoever writes about somebody looks at the draft before asking; nobody else does.
    site.draftsWithoutConsent = !door.isOpenToOthers
    var bench = Workbench(site, in: world)
    bench.localBaseURL = door.address
    // Watching begins before the first look, so that no change in between is lost.
    let watcher = polls ? nil : Watcher(site: site.site)
    if !polls, watcher == nil { tell(.polling) }
    var next = Changes.everything
    var isFirst = true
    while !Task.isCancelled {
      let start = ContinuousClock.now
      do throws(PublishingError) {
        if try await look(at: next, &bench) || isFirst {
          let prepared = bench.prepare(at: clock())
          let old = showcase.show(prepared)
          tell(.looked(prepared.outcome, after: isFirst ? nil : start.duration(to: .now)))
          isFirst = false
          // To let go of ten thousand entries takes a while, which nobody needs to wait for.
          Task.detached { withExtendedLifetime(old) {} }
        }
        next = await changes(from: watcher)
      } catch {
        tell(.failed(error))
        try? await Task.sleep(for: .seconds(1))
        next = .everything
      }
    }
  }

  private func look(at changes: Changes, _ bench: inout Workbench) async throws(PublishingError) -> Bool {
    switch changes {
    case .none: false
    case .everything: try await bench.lookAtAll()
    case .files(let paths): try await bench.look(at: paths)
    }
  }

  /// Waits for changes; without a watcher everything may have changed each second.
  private func changes(from watcher: Watcher?) async -> Changes {
    guard let watcher else {
      try? await Task.sleep(for: .seconds(1))
      return .everything
    }
    let (quietTime, patience) = (quietTime, patience)
    while !Task.isCancelled {
      // The wait blocks a thread, so it is one of those that are kept for that.
      let found = try? await NIOThreadPool.singleton.runIfActive {
        watcher.changes(within: 250, quietTime: quietTime, patience: patience)
      }
      guard let found else { return .none }
      if case .none = found { continue }
      return found
    }
    return .none
  }
}
