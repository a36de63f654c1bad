import Synchronization

/// Hands the items of one stage out to its workers, in their order.
private final class Counter: Sendable {
  private let next = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)

  /// The next `count` of `total` items, none when all are handed out or the work was stopped.
  func take(_ count: Int, of total: Int) -> Range<Int> {
    if stopped.load(ordering: .relaxed) { return total..<total }
    let start = next.wrappingAdd(count, ordering: .relaxed).oldValue
    return min(start, total)..<min(start + count, total)
  }

  /// Hands nothing more out.
  func stop() { stopped.store(true, ordering: .relaxed) }
}

/// How many items a worker takes at once: the counter costs 6 ns an item in chunks of 16, and 15 one by one.
public let chunkSize = 16

/// `work` on every item, by `width` workers that take chunks of 16, or of fewer where items are large; the results stand in the items' order.
///
/// Each worker owns one buffer, which it hands to `work` empty and with the room it has grown to. Nothing of the
/// threads shows in the result. With a width of 1 (or less) everything runs on the caller's own thread.
public func parallelMap<Item: Sendable, Output: Sendable>(
  _ items: [Item], width: Int, inChunksOf chunkSize: Int = chunkSize,
  _ work: @escaping @Sendable (Item, inout [UInt8]) -> Output
) async -> [Output] {
  let counter = Counter()
  let worker = { @Sendable in
    var buffer: [UInt8] = []
    var done: [(Int, [Output])] = []
    while case let chunk = counter.take(chunkSize, of: items.count), !chunk.isEmpty {
      done.append(
        (
          chunk.lowerBound,
          chunk.map { index in
            buffer.removeAll(keepingCapacity: true)
            return work(items[index], &buffer)
          }
        ))
    }
    return done
  }
  let workers = min(width, (items.count + chunkSize - 1) / chunkSize)
  if workers <= 1 { return worker().flatMap(\.1) }
  return await withTaskGroup(of: [(Int, [Output])].self) { group in
    for _ in 0..<workers { group.addTask { worker() } }
    let chunks = await group.reduce(into: []) { $0 += $1 }
    return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}

/// `work` on every item as ``parallelMap(_:width:_:)`` does it, until one fails.
///
/// Of several failures the one of the earliest item is thrown: chunks are handed out in order and a worker finishes
/// none of its own past a failure, so every item before the first failing one has been worked on by then.
/// - Throws: what `work` throws.
public func parallelForEach<Item: Sendable, Failure: Error>(
  _ items: [Item], width: Int, _ work: @escaping @Sendable (Item, inout [UInt8]) throws(Failure) -> Void
) async throws(Failure) {
  let counter = Counter()
  let worker = { @Sendable () -> (index: Int, failure: Failure)? in
    var buffer: [UInt8] = []
    while case let chunk = counter.take(chunkSize, of: items.count), !chunk.isEmpty {
      for index in chunk {
        buffer.removeAll(keepingCapacity: true)
        do throws(Failure) {
          try work(items[index], &buffer)
        } catch {
          counter.stop()
          return (index, error)
        }
      }
    }
    return nil
  }
  let workers = min(width, (items.count + chunkSize - 1) / chunkSize)
  var first: (index: Int, failure: Failure)?
  if workers <= 1 {
    first = worker()
  } else {
    first = await withTaskGroup(of: (index: Int, failure: Failure)?.self) { group in
      for _ in 0..<workers { group.addTask { worker() } }
      return await group.reduce(nil) { first, next in
        guard let first, let next else { return first ?? next }
        return next.index < first.index ? next : first
      }
    }
  }
  if let first { throw first.failure }
}
