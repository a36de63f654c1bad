import Vietnamese

/// All syllables of the site, in their order: by letters, then by marks.
struct SearchDictionary: Sendable {
  /// The syllables.
  let syllables: [Syllable]
  /// For each, the number of the first that has the same letters.
  let bare: [UInt32]
  /// For each block the numbers here of its syllables; `UInt32.max` beyond the limit.
  let numbers: [[UInt32]]

  /// The dictionary of what stands in `blocks`.
  init(of blocks: [SearchBlock]) {
    var found = SyllableNumbers(expecting: 1 << 14)
    for block in blocks {
      for syllable in block.syllables { _ = found.number(of: syllable) }
    }
    let order = found.syllables.indices.sorted { found.syllables[$0] < found.syllables[$1] }.prefix(SearchBlock.limit)
    syllables = order.map { found.syllables[$0] }
    var places = [UInt32](repeating: .max, count: found.syllables.count)
    for (place, number) in order.enumerated() { places[number] = UInt32(place) }
    var bare: [UInt32] = []
    for place in syllables.indices {
      let isSame = place > 0 && syllables[place - 1].bare == syllables[place].bare
      bare.append(isSame ? bare[place - 1] : UInt32(place))
    }
    self.bare = bare
    numbers = blocks.map { block in block.syllables.map { found.known($0).map { places[$0] } ?? .max } }
  }
}
