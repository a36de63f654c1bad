/// A word of the board's lists: one key of `strings/LANG.yml` for each.
enum BoardWord: Hashable, Sendable {
  /// What the board is divided by, as the head of its links.
  case by(BoardFilter.Dimension)
  /// All values of it.
  case all(BoardFilter.Dimension)
  /// The sentence under the name of a list of one value.
  case lede(BoardFilter.Dimension)
  case state(BoardFilter.State)

  /// The key in the files of strings.
  var key: String {
    switch self {
    case .by(let dimension): "board_by_" + dimension.rawValue
    case .all(let dimension): "board_all_" + dimension.rawValue
    case .lede(let dimension): "lede_board_" + dimension.rawValue
    case .state(let state): "board_state_" + state.rawValue
    }
  }

  /// Every one of them.
  static let every: [BoardWord] =
    BoardFilter.Dimension.allCases.flatMap { [BoardWord.by($0), .all($0), .lede($0)] }
    + BoardFilter.State.allCases.map(BoardWord.state)
}
