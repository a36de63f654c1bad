extension MarkdownWriter {
  /// `blocks` with the lists in them that were typed by hand, as officers do: paragraphs that begin with “- ” or “+ ”, and
  /// at least two, one after the other, that begin with the numbers “1. ”, “2. ”.
  func typedLists(in blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var rest = blocks[...]
    while let block = rest.popFirst() {
      guard let mark = block.typedMark else {
        // Two lists of Word, one right below the other, are one to whoever reads them.
        if case .list(let more, let start) = block, case .list(let items, let first)? = result.last,
          (start == nil) == (first == nil)
        {
          result[result.count - 1] = .list(items + more, start: first)
        } else {
          result.append(block)
        }
        continue
      }
      var items = [(mark, block)]
      while let next = rest.first, let more = next.typedMark, more.follows(items[items.count - 1].0) {
        items.append((more, next))
        rest = rest.dropFirst()
      }
      switch mark {
      case .number where items.count < 2: result.append(block)
      case .number(let start): result.append(.list(items.map { [$0.1.withoutMark($0.0)] }, start: start))
      case .hyphen, .plus: result.append(bullets(items, top: mark))
      }
    }
    return result
  }

  /// A list whose items with another mark than the first stand below the item before.
  private func bullets(_ items: [(TypedMark, Block)], top: TypedMark) -> Block {
    var list: [[Block]] = []
    for (mark, block) in items {
      let text = block.withoutMark(mark)
      if mark == top {
        list.append([text])
      } else if case .list(let inner, _)? = list[list.count - 1].last {
        list[list.count - 1][1] = .list(inner + [[text]], start: nil)
      } else {
        list[list.count - 1].append(.list([[text]], start: nil))
      }
    }
    return .list(list, start: nil)
  }
}

/// What someone types to begin an item.
enum TypedMark: Equatable {
  case hyphen, plus
  case number(Int)

  /// Whether an item with this mark goes on with the list of an item marked `other`.
  func follows(_ other: TypedMark) -> Bool {
    switch (other, self) {
    case (.number(let first), .number(let second)): second == first + 1
    case (.number, _), (_, .number): false
    default: true
    }
  }
}

extension Block {
  /// The mark with which the text of a paragraph begins, outside of bold and italic.
  fileprivate var typedMark: TypedMark? {
    guard case .paragraph(let inlines) = self, inlines.count > 2, case .text(let word) = inlines[0],
      case .space = inlines[1]
    else { return nil }
    switch word {
    case "-", "–", "•", "\u{F0B7}": return .hyphen
    case "+": return .plus
    default:
      guard word.last == ".", let number = Int(word.dropLast()), (1...999).contains(number) else { return nil }
      return .number(number)
    }
  }

  fileprivate func withoutMark(_ mark: TypedMark) -> Block {
    guard case .paragraph(let inlines) = self else { return self }
    return .paragraph(Array(inlines.dropFirst(2)))
  }
}
