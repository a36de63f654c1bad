import Vietnamese

extension SearchIndex {
  /// The single syllables in `range`: a group for each way of letters, with a list for each spelling.
  func terms(_ range: Range<Int>) -> SearchBits {
    var bits = SearchBits()
    let groups = groups(of: range)
    bits.writeCount(groups.count + 1)
    var before: [UInt8] = []
    var lists = Lists(total: documents.count)
    for group in groups {
      writeFrontCoded(dictionary.syllables[group.lowerBound].letters, after: &before, into: &bits)
      bits.writeCount(group.count)
      for term in group {
        writeMarking(of: dictionary.syllables[term], into: &bits)
        for piece in pieces[term] {
          let first = blocks[Int(piece.block)].first
          blocks[Int(piece.block)].singles.forEach(of: Int(piece.number)) { lists.add($0, from: first) }
        }
        lists.write(into: &bits)
      }
    }
    return bits
  }

  /// The ranges of spellings that have the same letters.
  private func groups(of range: Range<Int>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var first = range.lowerBound
    for term in range where term > first && dictionary.bare[term] == UInt32(term) {
      groups.append(first..<term)
      first = term
    }
    if first < range.upperBound { groups.append(first..<range.upperBound) }
    return groups
  }

  /// The pairs of the file `number`: for each first syllable's letters those of the second, with a list for each
  /// spelling of both.
  func pairs(ofFile number: Int) -> SearchBits {
    let sorted = SortedPairs(blocks, file: number, dictionary)
    var bits = SearchBits()
    let firsts = sorted.ranges(0..<sorted.keys.count) { sorted.keys[$0] >> 44 }
    bits.writeCount(firsts.count + 1)
    var lists = Lists(total: documents.count)
    for first in firsts {
      writeLetters(dictionary.syllables[Int(sorted.keys[first.lowerBound] >> 44)].letters, into: &bits)
      let seconds = sorted.ranges(first) { sorted.keys[$0] >> 24 }
      bits.writeCount(seconds.count)
      var before: [UInt8] = []
      for second in seconds {
        let bare = Int(sorted.keys[second.lowerBound] >> 24 & 0xF_FFFF)
        writeFrontCoded(dictionary.syllables[bare].letters, after: &before, into: &bits)
        bits.writeCount(second.count)
        for place in second {
          let pair = Int(sorted.keys[place] & 0xFF_FFFF)
          writeMarking(of: dictionary.syllables[Int(sorted.pairs[pair] >> 20)], into: &bits)
          writeMarking(of: dictionary.syllables[Int(sorted.pairs[pair] & 0xF_FFFF)], into: &bits)
          for piece in sorted.pieces[pair] {
            let first = blocks[Int(piece.block)].first
            blocks[Int(piece.block)].pairPostings.forEach(of: Int(piece.number)) { lists.add($0, from: first) }
          }
          lists.write(into: &bits)
        }
      }
    }
    return bits
  }

  /// Quality marks and tone, in as many bits as the letters need.
  private func writeMarking(of syllable: Syllable, into bits: inout SearchBits) {
    let ways = syllable.waysOfMarking
    bits.write(syllable.marking, width: ways < 2 ? 0 : Int.bitWidth - (ways - 1).leadingZeroBitCount)
  }

  private func writeLetters(_ letters: [UInt8], into bits: inout SearchBits) {
    bits.write(letters.count, width: 3)
    for letter in letters { bits.write(Int(letter) - (letter < 0x3A ? 47 : 86), width: 6) }
  }

  /// Writes how many letters are those of the word before, then the others.
  private func writeFrontCoded(_ letters: [UInt8], after before: inout [UInt8], into bits: inout SearchBits) {
    let shared = zip(letters, before).prefix { $0 == $1 }.count
    bits.write(shared, width: 3)
    writeLetters(Array(letters[shared...]), into: &bits)
    before = letters
  }
}

/// Writes the lists of one spelling of a word or pair: the documents that have it, then those of them that have it in
/// the title, and those that have it in a name.
private struct Lists {
  let total: Int
  private var documents: [UInt32] = []
  private var titles: [UInt32] = []
  private var names: [UInt32] = []

  init(total: Int) { self.total = total }

  /// Adds a posting of a block whose first document is `first`.
  @inline(__always)
  mutating func add(_ posting: UInt16, from first: Int) {
    let document = UInt32(truncatingIfNeeded: first + Int(posting >> 2))
    if documents.last != document { documents.append(document) }
    switch SearchBlock.Part(rawValue: posting & 3) {
    case .title: if titles.last != document { titles.append(document) }
    case .name: if names.last != document { names.append(document) }
    case .rest, nil: break
    }
  }

  /// Writes what was added, and begins anew.
  mutating func write(into bits: inout SearchBits) {
    bits.writeList(documents, of: total)
    for list in [titles, names] { bits.writeOptionalList(list, of: total) }
    documents.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
  }
}
