/// The pairs of one file, sorted, each with its documents.
struct SortedPairs {
  /// The pairs in the order in which they are first met: 20 bits each for the first and the second syllable.
  private(set) var pairs: [UInt64] = []
  /// One for each pair, ascending: 20 bits each for the letters of the first and the second syllable, then the number
  /// of the pair.
  private(set) var keys: [UInt64] = []
  /// Where the documents of each pair begin; one more closes the last.
  private var starts: [Int32] = [0]
  private var postings: [UInt32] = []

  /// Sorts what the blocks have for the file numbered `file`.
  init(_ blocks: [SearchBlock], file: Int, _ dictionary: SearchDictionary) {
    let ranges = blocks.map { Int($0.starts[file])..<Int($0.starts[file + 1]) }
    let count = ranges.reduce(0) { $0 + $1.count }
    var numbers: [UInt32] = []
    numbers.reserveCapacity(count)
    find(in: blocks, ranges, count, numbers: &numbers)
    keys = pairs.enumerated().map { number, pair in
      let first = UInt64(dictionary.bare[Int(pair >> 20)])
      let second = UInt64(dictionary.bare[Int(pair & 0xF_FFFF)])
      return first << 44 | second << 24 | UInt64(number)
    }
    keys.sort()
    place(blocks, ranges, count, numbers: numbers)
  }

  /// Gives each pair a number, and counts its documents in ``starts``, one further on.
  private mutating func find(
    in blocks: [SearchBlock], _ ranges: [Range<Int>], _ count: Int, numbers: inout [UInt32]
  ) {
    var size = 256
    while size < count { size *= 2 }
    // A number and 1, 0 where the place is free: never more than half full, for most pairs occur more than once, and
    // grown where they do not.
    var places = [UInt32](repeating: 0, count: size)
    for (block, range) in zip(blocks, ranges) {
      for index in range {
        let what = SearchBlock.Record(packed: block.pairs[index]).what
        var place = Self.start(of: what, in: size)
        while places[place] != 0, pairs[Int(places[place]) - 1] != what { place = (place + 1) & (size - 1) }
        if places[place] == 0 {
          pairs.append(what)
          starts.append(0)
          places[place] = UInt32(truncatingIfNeeded: pairs.count)
          if pairs.count * 2 > size {
            size *= 2
            places = [UInt32](repeating: 0, count: size)
            for (number, pair) in pairs.enumerated() {
              var free = Self.start(of: pair, in: size)
              while places[free] != 0 { free = (free + 1) & (size - 1) }
              places[free] = UInt32(truncatingIfNeeded: number + 1)
            }
            numbers.append(UInt32(truncatingIfNeeded: pairs.count - 1))
            starts[pairs.count] += 1
            continue
          }
        }
        numbers.append(places[place] - 1)
        starts[Int(places[place])] += 1
      }
    }
    for number in pairs.indices { starts[number + 1] += starts[number] }
  }

  private static func start(of what: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: (what &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }

  private mutating func place(_ blocks: [SearchBlock], _ ranges: [Range<Int>], _ count: Int, numbers: [UInt32]) {
    var next = starts
    postings = [UInt32](unsafeUninitializedCapacity: count) { room, used in
      var at = 0
      for (block, range) in zip(blocks, ranges) {
        for index in range {
          let record = SearchBlock.Record(packed: block.pairs[index])
          let number = Int(numbers[at])
          room[Int(next[number])] = record.document << 2 | UInt32(record.part)
          next[number] += 1
          at += 1
        }
      }
      used = count
    }
  }

  /// Where the pair numbered `pair` stands.
  func postings(of pair: Int) -> ArraySlice<UInt32> { postings[Int(starts[pair])..<Int(starts[pair + 1])] }

  /// The ranges of neighbours in `range` for which `key` is the same.
  func ranges(_ range: Range<Int>, by key: (Int) -> UInt64) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = range.lowerBound
    for index in range where index > first && key(index) != key(first) {
      ranges.append(first..<index)
      first = index
    }
    if first < range.upperBound { ranges.append(first..<range.upperBound) }
    return ranges
  }
}
