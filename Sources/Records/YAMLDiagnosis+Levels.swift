import Diagnostics

/// Which line of a group is the one that is not level with the others: the parser stops at a later one.
extension YAMLDiagnosis {
  /// The fault of the group that `line`, where reading had to stop, belongs to.
  func outOfLine(_ line: WrittenLine) -> Finding {
    let level = indentation(of: line)
    guard line.key != nil, let before = lineBefore(line), before.key != nil, indentation(of: before) != level else {
      return wrong(line, level: nil)
    }
    if isFlushLeft(before, of: level) { return wrong(before, level: level) }
    // The line that stands alone is the one, of two that with an odd number of spaces.
    let above = linesLevel(with: before)
    let count = (above: above.count, below: linesBelow(line).count)
    let isAbove =
      count.above != count.below
      ? count.above < count.below : !indentation(of: before).isMultiple(of: 2) && level.isMultiple(of: 2)
    return isAbove && level > 0
      ? wrong(above.last ?? before, level: level) : wrong(line, level: indentation(of: before))
  }

  /// Whether `line` stands left of its group, whose other lines are set in by `level`: its value is not what they
  /// belong to, and it stands level with the key of the group or among its lines.
  private func isFlushLeft(_ line: WrittenLine, of level: Int) -> Bool {
    guard indentation(of: line) < level, !line.value.isEmpty, let above = lineBefore(line) else { return false }
    if indentation(of: above) == level { return true }
    return above.key != nil && above.value.isEmpty && indentation(of: above) == indentation(of: line)
  }

  /// `line` and those right above it that begin in its column, from below; those further in are passed over.
  private func linesLevel(with line: WrittenLine) -> [WrittenLine] {
    var lines = [line]
    var next = lineBefore(line)
    while let above = next, indentation(of: above) >= indentation(of: line), lines.count < 20 {
      if indentation(of: above) == indentation(of: line) { lines.append(above) }
      next = lineBefore(above)
    }
    return lines
  }

  /// `line` and those right below it that begin in its column; those further in are passed over.
  private func linesBelow(_ line: WrittenLine) -> [WrittenLine] {
    var lines = [line]
    var start = source.startOfNextLine(after: line.range.upperBound)
    while start < range.upperBound, lines.count < 20 {
      let below = self.line(at: start)
      start = source.startOfNextLine(after: below.range.upperBound)
      if below.isEmpty(in: source) { continue }
      if indentation(of: below) < indentation(of: line) { break }
      if indentation(of: below) == indentation(of: line) { lines.append(below) }
    }
    return lines
  }

  private func wrong(_ line: WrittenLine, level: Int?) -> Finding {
    (.yaml(.wrongIndentation(corrected: level.map { set(line, in: $0) })), line.key ?? line.content)
  }

  /// The text of `line` behind `level` spaces.
  func set(_ line: WrittenLine, in level: Int) -> String {
    String(repeating: " ", count: level) + source.text(line.content)
  }
}
