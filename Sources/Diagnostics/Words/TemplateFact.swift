/// What can be wrong with a template, a partial or a file of strings.
public enum TemplateFact: Hashable, Sendable {
  /// A tag names something the page's data does not have.
  case unknownName(String, nearest: String?)
  /// A dotted name goes on inside something that has no names.
  case noNamesInside(String, Kind)
  /// `{{name}}` of HTML, which would be shown as its source.
  case escapedHTML(String)
  /// `{{{name}}}` of something that is not HTML.
  case unescapedText(String)
  /// `{{name}}` of something that is not one piece of text.
  case notPrintable(String, Kind)
  /// A value stands where HTML cannot hold one safely.
  case forbiddenPlace(String, Spot)
  /// An address begins with text.
  case textAsAddress(String, attribute: String)
  /// There is no such partial.
  case unknownPartial(String, nearest: String?)
  /// There is no such layout.
  case unknownParent(String, nearest: String?)
  /// A partial whose name is to be found in the data.
  case dynamicPartial(String)
  /// Partials or layouts that stand in themselves, by way of the others.
  case recursivePartial([String])
  /// A layout has no such block.
  case unknownBlock(String, parent: String, nearest: String?)
  /// A block is given twice.
  case repeatedBlock(String)
  /// Something between the tags of a layout that stands in no block.
  case outsideBlock(String)
  /// A tag has no end.
  case unclosedTag(closing: String)
  /// A tag has no name.
  case emptyTag
  /// A tag that should change the delimiters does not name two.
  case badDelimiters
  /// A section, block or layout has no closing tag.
  case unclosedSection(String)
  /// A closing tag names something else than what is open.
  case wrongClosing(String, open: String)
  /// A closing tag where nothing is open.
  case strayClosing(String)
  /// Sections, blocks and partials stand too deep in each other.
  case nestedTooDeeply
  /// Partials use each other so often that the page would not end.
  case expandsTooFar

  /// What a name stands for.
  public enum Kind: Hashable, Sendable { case text, html, url, flag, record, list }

  /// A place in HTML that takes no value.
  public enum Spot: Hashable, Sendable {
    /// An attribute's value without quotes.
    case unquotedValue
    /// The value of this attribute.
    case attribute(String)
    /// The content of this element.
    case element(String)
    /// The name of a tag.
    case tagName
    /// The name of an attribute.
    case attributeName
    /// A comment or declaration.
    case comment
  }
}

extension TemplateFact: Matter {
  var severity: Severity { .error }

  var code: Code {
    switch self {
    case .unknownName: .unknownName
    case .noNamesInside: .noNamesInside
    case .escapedHTML: .escapedHtml
    case .unescapedText: .unescapedText
    case .notPrintable: .notPrintable
    case .forbiddenPlace: .forbiddenPlace
    case .textAsAddress: .textAsAddress
    case .unknownPartial: .unknownPartial
    case .unknownParent: .unknownLayout
    case .dynamicPartial: .dynamicPartial
    case .recursivePartial: .recursivePartial
    case .unknownBlock: .unknownBlock
    case .repeatedBlock: .repeatedBlock
    case .outsideBlock: .outsideBlock
    case .unclosedTag: .unclosedTag
    case .emptyTag: .emptyTag
    case .badDelimiters: .badDelimiters
    case .unclosedSection: .unclosedSection
    case .wrongClosing: .wrongClosing
    case .strayClosing: .strayClosing
    case .nestedTooDeeply: .nestedTooDeeply
    case .expandsTooFar: .expandsTooFar
    }
  }

  var suggestion: String? {
    switch self {
    case .unknownName(_, let nearest), .unknownPartial(_, let nearest), .unknownParent(_, let nearest),
      .unknownBlock(_, _, let nearest):
      nearest
    case .escapedHTML(let name): "{{{\(name)}}}"
    case .unescapedText(let name): "{{\(name)}}"
    case .wrongClosing(_, let open): open
    default: nil
    }
  }

  func message(in language: Language) -> String {
    switch language {
    case .vi: vietnamese
    case .en: english
    }
  }
}
