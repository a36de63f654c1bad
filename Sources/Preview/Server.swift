import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix
import Publishing
import Synchronization

/// The network's side: takes connections, reads requests, writes answers. What HTTP is stands in swift-nio.
struct Server: Sendable {
  private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  private let channel: NIOAsyncChannel<Connection, Never>
  /// The port that was free.
  let port: Int

  /// How many connections there may be at a time; a browser has six.
  private static let limit = 256
  /// How many bytes of a file are in memory at a time.
  private static let pieceSize = 1 << 18

  /// Opens the first of `ports` that is free on `host`.
  /// - Throws: none is free, or the machine refuses.
  static func open(host: String, ports: [Int]) async throws(PublishingError) -> Server {
    var refusal = MachineFailure(.listen, host, .missing)
    for port in ports {
      do {
        return try await Server(host: host, port: port)
      } catch {
        refusal = MachineFailure(.listen, "\(host):\(port)", reason(of: error))
        // Another port is free only where this one is not.
        if refusal.reason != .inUse { break }
      }
    }
    throw .machine(refusal)
  }

  private static func reason(of error: any Error) -> MachineReason {
    guard let error = error as? IOError else { return .noAddress }
    return MachineReason(errno: error.errnoCode)
  }

  private init(host: String, port: Int) async throws {
    channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.backlog, value: 128)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
    self.port = channel.channel.localAddress?.port ?? port
  }

  /// Takes connections and has requests answered until the task is cancelled.
  func run(_ answer: @escaping @Sendable (Asked) async -> Answer) async {
    let counter = Counter()
    try? await withThrowingDiscardingTaskGroup { group in
      try await channel.executeThenClose { connections in
        for try await connection in connections {
          guard counter.enter(limit: Self.limit) else {
            connection.channel.close(promise: nil)
            continue
          }
          group.addTask {
            await serve(connection, answer)
            counter.leave()
          }
        }
      }
    }
  }

  /// Answers the requests of one connection, one after the other. When it fails, it is the other side that has gone.
  private func serve(_ connection: Connection, _ answer: @Sendable (Asked) async -> Answer) async {
    try? await connection.executeThenClose { inbound, outbound in
      var parts = inbound.makeAsyncIterator()
      while let part = try await parts.next() {
        guard case .head(let head) = part else { continue }
        // What comes with a request is of no interest, but it has to come first.
        while let rest = try await parts.next() { if case .end = rest { break } }
        let asked = Asked(
          method: head.method.rawValue, target: head.uri, host: head.headers.first(name: "Host"),
          range: head.headers.first(name: "Range"))
        try await write(await answer(asked), to: head, on: outbound)
        if !head.isKeepAlive { return }
      }
    }
  }

  private func write(_ answer: Answer, to request: HTTPRequestHead, on outbound: Writer) async throws {
    var head = HTTPResponseHead(version: request.version, status: HTTPResponseStatus(statusCode: answer.status))
    for (name, value) in answer.headers { head.headers.add(name: name, value: value) }
    let isWanted = request.method != .HEAD
    switch answer.body {
    case .bytes(let bytes):
      head.headers.add(name: "Content-Length", value: String(bytes.count))
      try await outbound.write(.head(head))
      if isWanted, !bytes.isEmpty { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: bytes)))) }
    case .file(let file, let range):
      head.headers.add(name: "Content-Length", value: String(range.count))
      try await outbound.write(.head(head))
      if isWanted { try await write(file, range, on: outbound) }
    case .notices(let notices):
      try await outbound.write(.head(head))
      if isWanted {
        for await notice in notices {
          try await outbound.write(.body(.byteBuffer(ByteBuffer(string: notice.asEvent))))
        }
      }
    }
    try await outbound.write(.end(nil))
  }

  /// Writes a part of a file piece by piece, no faster than the other side reads.
  private func write(_ file: MediaReading, _ range: Range<Int>, on outbound: Writer) async throws {
    var start = range.lowerBound
    while start < range.upperBound {
      let bytes = file.bytes(start..<min(start + Self.pieceSize, range.upperBound))
      // Cut short by somebody in the meantime: the length that was promised cannot be kept, so the connection ends.
      if bytes.isEmpty { throw ChannelError.eof }
      try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: bytes))))
      start += bytes.count
    }
  }
}

/// Counts the connections.
private final class Counter: Sendable {
  private let open = Atomic<Int>(0)

  func enter(limit: Int) -> Bool {
    if open.add(1, ordering: .relaxed).newValue <= limit { return true }
    leave()
    return false
  }

  func leave() { open.subtract(1, ordering: .relaxed) }
}

extension Showcase.Notice {
  /// As an event of a stream (HTML, 9.2.6). Versions are letters, digits and hyphens.
  fileprivate var asEvent: String {
    switch self {
    case .state(let page, let problems): "data: {\"page\": \"\(page)\", \"problems\": \"\(problems)\"}\n\n"
    case .beat: ": \n\n"
    }
  }
}
