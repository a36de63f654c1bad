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
    var table = Places(count)
    for (number, (block, range)) in zip(blocks, ranges).enumerated() {
      let known = dictionary.numbers[number]
      for index in range {
        let pair = SearchBlock.Record(packed: block.pairs[index]).what
        let (first, second) = (known[Int(pair >> 20)], known[Int(pair & 0xF_FFFF)])
        let isKnown = first != .max && second != .max
        let number = isKnown ? table.number(of: UInt64(first) << 20 | UInt64(second), among: &pairs) : .max
        numbers.append(number)
        if !isKnown { continue }
        if Int(number) + 1 == starts.count { starts.append(0) }
        starts[Int(number) + 1] += 1
      }
    }
    for number in pairs.indices { starts[number + 1] += starts[number] }
    keys = pairs.enumerated().map { number, pair in
      let first = UInt64(dictionary.bare[Int(pair >> 20)])
      let second = UInt64(dictionary.bare[Int(pair & 0xF_FFFF)])
      return first << 44 | second << 24 | UInt64(number)
    }
    keys.sort()
    place(blocks, ranges, numbers: numbers)
  }

  private mutating func place(_ blocks: [SearchBlock], _ ranges: [Range<Int>], numbers: [UInt32]) {
    var next = starts
    let count = Int(starts[pairs.count])
    postings = [UInt32](unsafeUninitializedCapacity: count) { room, used in
      var at = 0
      for (block, range) in zip(blocks, ranges) {
        for index in range {
          let number = Int(numbers[at])
          at += 1
          if number == UInt32.max { continue }
          room[Int(next[number])] = SearchBlock.Record(packed: block.pairs[index]).posting
          next[number] += 1
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

/// A table of open places that gives pairs their numbers.
private struct Places {
  /// A number and 1, 0 where the place is free.
  private var places: [UInt32]

  /// Room for `count` pairs of which many are the same.
  init(_ count: Int) {
    var size = 256
    while size < count { size *= 2 }
    places = [UInt32](repeating: 0, count: size)
  }

  /// The number of `pair` among `pairs`, which it joins where it is new.
  @inline(__always)
  mutating func number(of pair: UInt64, among pairs: inout [UInt64]) -> UInt32 {
    let place = place(of: pair, among: pairs)
    if places[place] != 0 { return places[place] - 1 }
    pairs.append(pair)
    places[place] = UInt32(truncatingIfNeeded: pairs.count)
    if pairs.count * 2 > places.count {
      places = [UInt32](repeating: 0, count: places.count * 2)
      for (number, pair) in pairs.enumerated() {
        let free = self.place(of: pair, among: pairs)
        places[free] = UInt32(truncatingIfNeeded: number + 1)
      }
    }
    return UInt32(truncatingIfNeeded: pairs.count - 1)
  }

  @inline(__always)
  private func place(of pair: UInt64, among pairs: [UInt64]) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[place] != 0, pairs[Int(places[place]) - 1] != pair { place = (place + 1) & mask }
    return place
  }
}
