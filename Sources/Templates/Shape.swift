/// What a template may name: an ordered list of names, each of a kind.
///
///     let card = Shape([.init(name: "title", kind: .text, about: "Tiêu đề của bài")])
///
/// A ``Record`` made for a shape holds one ``Value`` for each name, in this order.
public struct Shape: Sendable, Equatable {
  /// One name of a shape.
  public struct Name: Sendable, Equatable {
    /// The name as templates write it.
    public let name: String
    /// What stands there.
    public let kind: Kind
    /// One phrase for the theme guide.
    public let about: String

    /// Declares `name` to hold values of `kind`.
    public init(name: String, kind: Kind, about: String) {
      self.name = name
      self.kind = kind
      self.about = about
    }
  }

  /// The names, in the order of their slots. Of two equal names the first counts.
  public var names: [Name] { didSet { slots = Self.slots(of: names) } }
  private var slots: [String: Int]

  /// A shape of `names`.
  public init(_ names: [Name]) {
    self.names = names
    slots = Self.slots(of: names)
  }

  /// The slot of `name`, nil where the shape does not have it.
  func slot(of name: String) -> Int? { slots[name] }

  private static func slots(of names: [Name]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What may stand in a slot.
public indirect enum Kind: Sendable, Equatable {
  /// Plain text, escaped when it is written.
  case text
  /// HTML that is written as it is.
  case html
  /// An address, of this site or absolute; the only kind with which a link may begin.
  case url
  /// Yes or no; for sections alone.
  case flag
  /// One record with names of its own.
  case record(Shape)
  /// Any number of records of one shape.
  case list(Shape)
  /// Something that may be absent, which is then written as nothing and false in a section.
  case optional(Kind)

  /// What it is when it is there.
  var present: Kind {
    if case .optional(let kind) = self { kind.present } else { self }
  }

  /// The shape of a record, nil of anything else.
  var shape: Shape? {
    if case .record(let shape) = self { shape } else { nil }
  }
}

/// What stands in a slot.
public enum Value: Sendable {
  /// Of ``Kind/text``.
  case text(String)
  /// Of ``Kind/html``, UTF-8.
  case html([UInt8])
  /// Of ``Kind/url``, counted from the site's root; written after the page's `base`.
  case address(String)
  /// Of ``Kind/url``, absolute.
  case url(String)
  /// Of ``Kind/flag``.
  case flag(Bool)
  /// Of ``Kind/record(_:)``.
  case record(Record)
  /// Of ``Kind/list(_:)``.
  case list([Record])
  /// Of ``Kind/optional(_:)`` alone.
  case absent

  /// Whether a section over this value is shown.
  var isShown: Bool {
    switch self {
    case .text(let text), .address(let text), .url(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .record: true
    case .list(let records): !records.isEmpty
    case .absent: false
    }
  }
}

/// The values of one record, in the order of its shape's names.
public struct Record: Sendable {
  /// One value for each name of the shape.
  public var values: [Value]

  /// A record of `values`.
  public init(_ values: [Value]) { self.values = values }
}
