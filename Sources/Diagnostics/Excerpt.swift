/// The part of a line that is printed under a problem: all of it, or of a long line what stands around the problem.
struct Excerpt {
  /// What stands before the marked characters.
  private(set) var before: Substring
  /// The characters that the problem is about; none at a line's end.
  private(set) var marked: Substring
  /// What stands behind them.
  private(set) var after: Substring

  /// How many characters are shown on either side, and of the marked ones.
  private static let limit = (before: 60, marked: 80, after: 40)

  /// Cuts the line of `position`; nil for a file that is no text, such as a picture, whose line would say nothing.
  init?(of position: Position) {
    if !position.isOfText || position.line.unicodeScalars.contains("\0") { return nil }
    let line = Terminal.visible(position.line)[...]
    before = line.prefix(position.start.column - 1)
    let rest = line.dropFirst(before.count)
    marked = rest.prefix(position.width)
    after = rest.dropFirst(marked.count)
    guard line.count > Self.limit.before + Self.limit.marked + Self.limit.after else { return }
    if before.count > Self.limit.before { before = "…" + before.suffix(Self.limit.before) }
    if marked.count > Self.limit.marked {
      marked = marked.prefix(Self.limit.marked) + "…"
      after = ""
    } else if after.count > Self.limit.after {
      after = after.prefix(Self.limit.after) + "…"
    }
  }
}
