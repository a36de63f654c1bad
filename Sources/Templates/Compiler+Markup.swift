import Diagnostics

// What may be interpolated where in HTML.
extension Compiler {
  /// How many positions are followed at one step; a theme has one or two.
  private static let positionLimit = 64

  /// Checks every interpolation against the HTML around it.
  ///
  /// The program is followed along all its jumps: a section may be shown or not, and a list's content follows itself.
  mutating func checkMarkup() {
    var seen: [Set<HTMLPosition>] = Array(repeating: [], count: program.steps.count + 1)
    var waiting: [(step: Int, position: HTMLPosition)] = [(0, HTMLPosition())]
    while let (step, before) = waiting.popLast() {
      guard seen[step].count < Self.positionLimit, seen[step].insert(before).inserted, step < program.steps.count
      else { continue }
      var position = before
      switch program.steps[step] {
      case .literal(let range): position.advance(over: program.literals[range])
      case .text, .html:
        if let mark = marks[step] { check(mark, at: position) }
        position.advanceOverValue()
      case .ifShown(_, let end), .ifNotShown(_, let end), .each(_, let end), .skip(let end):
        waiting.append((end, position))
      case .next(let start): waiting.append((start, position))
      }
      waiting.append((step + 1, position))
    }
  }

  private mutating func check(_ mark: Mark, at position: HTMLPosition) {
    if let spot = position.forbiddenSpot(for: mark.kind) {
      report(.forbiddenPlace(mark.name, spot), at: mark.place)
    } else if mark.kind == .text, position.beginsAddress {
      report(.textAsAddress(mark.name, attribute: position.attributeName), at: mark.place)
    }
  }
}
