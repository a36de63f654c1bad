import Vietnamese

/// The one of `names` that `word` was most likely meant to be, nil where none is near.
///
/// Near is an edit distance (insert, delete, replace, swap of neighbours) of at most a third of the word's length, and
/// at least 1, that leaves something of the word. Marks and case do not count. Of equally near names the first wins.
/// - Complexity: O(*n*·*m*) for each name, in the folded bytes; words over 64 bytes have no nearest name.
public func nearest(to word: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(fold(word).utf8)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    let candidate = Array(fold(name).utf8)
    guard candidate.count <= 64 else { continue }
    let limit = max(1, max(wanted.count, candidate.count) / 3)
    let distance = editDistance(wanted, candidate)
    if distance <= limit, distance < wanted.count, distance < best?.distance ?? Int.max { best = (name, distance) }
  }
  return best?.name
}

/// The year that an id such as `2023-h1` has in it, the first of four digits by themselves; nil where there is none.
public func yearWritten(in id: String) -> Int? {
  id.utf8.split { !(0x30...0x39).contains($0) }.first { $0.count == 4 }.flatMap { Int(Substring($0)) }
}

/// The optimal string alignment distance of two short byte strings.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var above = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    (before, above) = (above, row)
  }
  return above[b.count]
}
