/// For each of many things that stand in the index, the blocks that know it, in their order.
struct SearchPieces: Sendable {
  /// What one block has of a thing.
  struct Piece {
    /// The number of the block.
    let block: Int32
    /// The number of the thing in it.
    let number: Int32
  }

  /// Where the pieces of each thing begin; one more closes the last.
  private let starts: [Int32]
  private let pieces: [Piece]

  /// The pieces of the thing numbered `number`.
  subscript(number: Int) -> ArraySlice<Piece> { pieces[Int(starts[number])..<Int(starts[number + 1])] }

  /// Collects pieces block by block.
  struct Gathering {
    private var found: [(thing: Int32, piece: Piece)] = []

    /// Room for `count` pieces.
    init(expecting count: Int) { found.reserveCapacity(count) }

    /// Adds a piece of the thing numbered `thing`.
    @inline(__always)
    mutating func add(_ piece: Piece, to thing: Int) { found.append((Int32(truncatingIfNeeded: thing), piece)) }

    /// All pieces by thing, of which there are `count`.
    func sorted(_ count: Int) -> SearchPieces {
      var starts = [Int32](repeating: 0, count: count + 1)
      for one in found { starts[Int(one.thing) + 1] += 1 }
      for thing in 0..<count { starts[thing + 1] += starts[thing] }
      var next = starts
      let pieces = [Piece](unsafeUninitializedCapacity: found.count) { room, used in
        for one in found {
          room.initializeElement(at: Int(next[Int(one.thing)]), to: one.piece)
          next[Int(one.thing)] += 1
        }
        used = found.count
      }
      return SearchPieces(starts: starts, pieces: pieces)
    }
  }
}
