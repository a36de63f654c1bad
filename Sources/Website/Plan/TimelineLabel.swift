/// A text beside the line that leads from it to its day, before it is known in which row it stands.
struct TimelineLabel {
  /// Its day.
  let x: Double
  var bold: String
  var text: String
  /// Whether the text is to stand on the left of the line, if it can.
  var prefersLeft = false

  /// About the width of a character of the labels, set in 15 px.
  static let character = 7.4
  /// What lies between the line and the text.
  static let gap = 7.0

  /// Where a label has found its place.
  struct Place: Equatable {
    /// 0 is the row next to the bars.
    let row: Int
    /// Whether the text stands on the left of its line.
    let isLeft: Bool
  }

  /// What the text covers.
  func span(isLeft: Bool) -> ClosedRange<Double> {
    let count = bold.isEmpty ? text.count : bold.count + 1 + text.count
    let length = Self.gap + Double(count) * Self.character
    return isLeft ? x - length...x : x...x + length
  }

  /// A row and a side for each label, so that no text meets another and, where it can be, no line crosses a text.
  ///
  /// A label whose text reaches over the day of another stands farther from the bars than that one, for its own line
  /// then runs beside the other's text. The latest come first, for nearly all texts run to the right; a text changes its
  /// side where it would leave the drawing or a line would cross a text.
  static func places(of labels: [TimelineLabel], within drawing: ClosedRange<Double>) -> [Place] {
    var places = [Place](repeating: Place(row: 0, isLeft: false), count: labels.count)
    var done: [(index: Int, span: ClosedRange<Double>)] = []
    for index in labels.indices.sorted(by: { (labels[$0].x, $0) > (labels[$1].x, $1) }) {
      let label = labels[index]
      var best: (row: Int, isLeft: Bool, isCrossed: Bool)?
      for isLeft in [label.prefersLeft, !label.prefersLeft] where best?.isCrossed ?? true {
        let span = label.span(isLeft: isLeft)
        guard drawing.contains(span.lowerBound), drawing.contains(span.upperBound) else { continue }
        let lowest = done.filter { span.contains(labels[$0.index].x) }.map { places[$0.index].row + 1 }.max() ?? 0
        let taken = Set(done.filter { $0.span.overlaps(span) }.map { places[$0.index].row })
        let row = (lowest...).first { !taken.contains($0) } ?? lowest
        let isCrossed = done.contains { $0.span.contains(label.x) && places[$0.index].row < row }
        if best == nil || !isCrossed || row < best?.row ?? 0 { best = (row, isLeft, isCrossed) }
      }
      // A text that is longer than the drawing has a row to itself, above all others.
      let place = best ?? ((places.map(\.row).max() ?? 0) + 1, label.x > drawing.upperBound / 2, false)
      places[index] = Place(row: place.row, isLeft: place.isLeft)
      done.append((index, label.span(isLeft: place.isLeft)))
    }
    return places
  }
}
