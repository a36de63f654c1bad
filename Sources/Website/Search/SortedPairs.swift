/// The pairs of one file, sorted, each with the blocks that have it.
struct SortedPairs {
  /// The pairs in the order in which they are first met: 20 bits each for the first and the second syllable.
  let pairs: [UInt64]
  /// One for each pair, ascending: 20 bits each for the letters of the first and the second syllable, then the number
  /// of the pair.
  let keys: [UInt64]
  /// Who has each pair.
  let pieces: SearchPieces

  /// Sorts what the blocks have for the file numbered `file`.
  init(_ blocks: [SearchBlock], file: Int, _ dictionary: SearchDictionary) {
    let count = blocks.reduce(0) { $0 + Int($1.starts[file + 1] - $1.starts[file]) }
    var table = KeyNumbers(expecting: count / 2)
    var pieces = SearchPieces.Gathering(expecting: count)
    for (number, block) in blocks.enumerated() {
      let known = dictionary.numbers[number]
      for pair in block.starts[file]..<block.starts[file + 1] {
        let local = block.pairs[Int(pair)]
        let (first, second) = (known[Int(local >> 20)], known[Int(local & 0xF_FFFF)])
        if first == .max || second == .max { continue }
        let whole = table.number(of: UInt64(first) << 20 | UInt64(second))
        pieces.add(SearchPieces.Piece(block: Int32(number), number: pair), to: whole)
      }
    }
    pairs = table.keys
    keys = table.keys.enumerated().map { number, pair in
      let first = UInt64(dictionary.bare[Int(pair >> 20)])
      let second = UInt64(dictionary.bare[Int(pair & 0xF_FFFF)])
      return first << 44 | second << 24 | UInt64(number)
    }.sorted()
    self.pieces = pieces.sorted(pairs.count)
  }

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
