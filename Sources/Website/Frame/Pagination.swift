/// How a list of entries, newest first, is cut into pages.
///
/// Pages are numbered from the oldest and hold `size` entries each; what is left, the newest `size` to 2 · `size` − 1,
/// stands at the list's first address. So a new entry rewrites that page alone, and once in `size` makes a page.
struct Pagination {
  let count: Int
  let size: Int

  /// How many numbered pages there are.
  var numbered: Int { max(0, count / size - 1) }

  /// The entries of the first address.
  var newest: Range<Int> { 0..<(count - numbered * size) }

  /// The entries of the page `number`, 1 to ``numbered``.
  func entries(ofPage number: Int) -> Range<Int> { (count - number * size)..<(count - (number - 1) * size) }
}
