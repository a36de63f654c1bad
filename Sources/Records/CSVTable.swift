import Diagnostics

/// By what a reader of records knows the header of its table.
public struct HeaderNames {
  /// Whether a text is the name of a column.
  let isName: (String) -> Bool
  /// The columns that the table must have.
  let needed: [SheetFact.Column]

  /// A header of names that satisfy `isName`, `needed` among them.
  public init(needed: [SheetFact.Column], isName: @escaping (String) -> Bool) {
    self.isName = isName
    self.needed = needed
  }
}

/// What ``CSV`` has read: a header and the rows below it.
public struct Table: Sendable {
  /// One cell.
  public struct Cell: Sendable {
    /// The text without its quotes and without blanks at its ends.
    public let text: String
    /// The cell as it is written, quotes included; an empty cell is the point where it would be.
    public let place: Place
  }

  /// One row.
  public struct Row: Sendable {
    /// One cell for each of the header's, in its order.
    public let cells: [Cell]
    /// The whole row, without its line end.
    public let place: Place
  }

  /// The names of the columns: each name once, and none empty.
  public let header: [Cell]
  /// The rows that could be read whole.
  public let rows: [Row]

  /// Each row as a record with the keys that its columns mean, so that whoever reads records of YAML can read it.
  ///
  /// A pair's key stands at the header's cell, its value at the row's; an empty cell is an absent value.
  /// - Parameters:
  ///   - naming: The key that a name in the header means; nil for one it does not know.
  ///   - known: The names that `naming` knows, for the one that was most likely meant.
  /// - Returns: The records. A column that `naming` does not know is left out of them and reported at the header's cell,
  ///   and so is one that means the same as another to its left.
  public func nodes(naming: (String) -> String?, known: [String]) -> Checked<[Node]> {
    var problems: [Diagnostic] = []
    var columns: [(key: String, index: Int)] = []
    var seen = KeysSeen()
    for (index, cell) in header.enumerated() {
      guard let key = naming(cell.text) else {
        let nearest = nearest(to: cell.text, among: known)
        problems.append(Diagnostic(.ledger(.unknownColumn(cell.text, nearest: nearest)), at: cell.place))
        continue
      }
      if seen.insert(key) {
        columns.append((key, index))
      } else {
        problems.append(Diagnostic(.ledger(.duplicateColumn(cell.text)), at: cell.place))
      }
    }
    let nodes = rows.map { row in
      let pairs = columns.map { key, index in
        let cell = row.cells[index]
        let content = cell.text.isEmpty ? Node.Content.absent : .scalar(cell.text, .plain)
        return Pair(key, at: header[index].place, value: Node(content, at: cell.place))
      }
      return Node(.record(pairs), at: row.place)
    }
    return Checked(nodes, problems: problems)
  }
}
