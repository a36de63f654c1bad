import Diagnostics

// What may be written at a position.
extension HTMLPosition {
  /// The name of the attribute in whose value this is.
  var attributeName: String { String(decoding: attribute, as: UTF8.self) }

  /// Whether what is written next is the beginning of an address.
  var beginsAddress: Bool {
    (spot == .doubleQuoted || spot == .singleQuoted) && valueIsEmpty && Self.addressAttributes.contains(attributeName)
  }

  /// Whether the attribute's value is a script's source, which no escaping makes safe.
  private var isScript: Bool {
    Self.addressAttributes.contains(attributeName)
      && String(decoding: beginning, as: UTF8.self).hasPrefix("javascript:")
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
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" || isScript { return .attribute(name) }
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
