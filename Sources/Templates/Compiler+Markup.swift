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

extension HTMLPosition {
  /// The name of the attribute in whose value this is.
  var attributeName: String { String(decoding: attribute, as: UTF8.self) }

  /// Whether what is written next is the beginning of an address.
  var beginsAddress: Bool {
    (spot == .doubleQuoted || spot == .singleQuoted) && valueIsEmpty && Self.addressAttributes.contains(attributeName)
  }

  /// Whether a comma in this attribute is followed by another address.
  var holdsAddresses: Bool { attributeName.hasSuffix("srcset") }

  /// Why nothing of `kind` may be written here; nil where it may.
  func forbiddenSpot(for kind: Kind) -> TemplateFact.Spot? {
    switch spot {
    case .text: return nil
    case .tagOpen, .tagName: return .tagName
    case .inTag, .attributeName, .afterAttributeName: return .attributeName
    case .beforeValue, .unquoted: return .unquotedValue
    case .doubleQuoted, .singleQuoted:
      let name = attributeName
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" { return .attribute(name) }
      return kind == .html ? .attribute(name) : nil
    case .declaration: return .comment
    case .comment: return kind == .html ? .comment : nil
    case .rawText:
      let name = String(decoding: element, as: UTF8.self)
      return name == "script" || name == "style" || kind == .html ? .element(name) : nil
    }
  }

  /// The attributes whose value a browser takes for an address (HTML standard, index of attributes).
  private static let addressAttributes: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "imagesrcset", "manifest", "ping", "poster", "src",
    "srcset", "xlink:href",
  ]
}
