/// What a template shows, as a Swift type whose fields are declared once, in a table.
///
///     struct StoryCard: ViewModel {
///       let title: String, address: String, badges: [Badge]
///       static let fields: [Field<Self>] = [
///         .text("title", "Tiêu đề của bài") { $0.title },
///         .url("link", "Địa chỉ của bài") { $0.address },
///         .list("badges", "Danh hiệu đã đạt") { $0.badges },
///       ]
///     }
///
/// Shape, slot values and the theme guide come from that table, so they cannot disagree. A model must not contain
/// itself, at any depth: shapes are finite.
public protocol ViewModel: Sendable {
  /// The table of fields; write it as a `static let`.
  static var fields: [Field<Self>] { get }
}

extension ViewModel {
  /// The names that templates may use of this model: its fields, and behind each list `NAME` a flag `has_NAME`, for
  /// Mustache cannot put a heading around a list without repeating it.
  public static var shape: Shape {
    Shape(
      fields.flatMap { field in
        let name = Shape.Name(name: field.name, kind: field.kind, about: field.about)
        guard case .list = field.kind else { return [name] }
        return [name, Shape.Name(name: "has_" + field.name, kind: .flag, about: "\(field.name): có ít nhất một mục")]
      })
  }

  /// This model's values, in the order of the shape.
  @inlinable public var record: Record {
    var values: [Value] = []
    values.reserveCapacity(Self.fields.count + 8)
    for field in Self.fields {
      let value = field.value(self)
      values.append(value)
      if case .list(let records) = value { values.append(.flag(!records.isEmpty)) }
    }
    return Record(values)
  }
}

/// One name that a model offers to templates, and how its value is found. Shared, not copied: tables are walked for each
/// record of each page.
public final class Field<Model>: Sendable {
  /// The name as templates write it.
  public let name: String
  /// What stands there.
  public let kind: Kind
  /// One phrase for the theme guide.
  public let about: String
  @usableFromInline let value: @Sendable (Model) -> Value

  /// Declares `name`; `value` must give values of `kind`.
  @usableFromInline init(_ name: String, _ kind: Kind, about: String, _ value: @escaping @Sendable (Model) -> Value) {
    self.name = name
    self.kind = kind
    self.about = about
    self.value = value
  }
}

/// Where a link leads.
public enum Link: Hashable, Sendable {
  /// An address counted from the site's root.
  case here(String)
  /// An absolute address.
  case elsewhere(String)
}

/// Fields whose kind follows from the type of their value: there are no others, so that no value can be of another kind
/// than its name promises.
extension Field {
  /// Plain text.
  @inlinable public static func text(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .text, about: about) { .text(value($0)) }
  }

  /// HTML, as UTF-8.
  @inlinable public static func html(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> [UInt8]
  ) -> Self {
    Self(name, .html, about: about) { .html(value($0)) }
  }

  /// An address of this site, counted from its root.
  @inlinable public static func url(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .url, about: about) { .address(value($0)) }
  }

  /// An absolute address.
  @inlinable public static func absoluteURL(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Self {
    Self(name, .url, about: about) { .url(value($0)) }
  }

  /// An absolute address that may be absent.
  @inlinable public static func optionalAbsoluteURL(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.url), about: about) { value($0).map(Value.url) ?? .absent }
  }

  /// An address of this site or of another.
  @inlinable public static func link(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Link
  ) -> Self {
    Self(name, .url, about: about) { model in
      switch value(model) {
      case .here(let address): .address(address)
      case .elsewhere(let address): .url(address)
      }
    }
  }

  /// Yes or no.
  @inlinable public static func flag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> Self {
    Self(name, .flag, about: about) { .flag(value($0)) }
  }

  /// One model.
  @inlinable public static func record<Inner: ViewModel>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Inner
  ) -> Self {
    Self(name, .record(Inner.shape), about: about) { .record(value($0).record) }
  }

  /// Any number of models.
  @inlinable public static func list<Inner: ViewModel>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> [Inner]
  ) -> Self {
    Self(name, .list(Inner.shape), about: about) { .list(value($0).map { $0.record }) }
  }

  /// One model of `type`, as a record that is made already, for many pages show it.
  @inlinable public static func record<Inner: ViewModel>(
    _ name: String, _ about: String, of type: Inner.Type, _ value: @escaping @Sendable (Model) -> Record
  ) -> Self {
    Self(name, .record(Inner.shape), about: about) { .record(value($0)) }
  }

  /// Any number of models of `type`, as records that are made already, for many pages show them.
  @inlinable public static func records<Inner: ViewModel>(
    _ name: String, _ about: String, of type: Inner.Type, _ value: @escaping @Sendable (Model) -> [Record]
  ) -> Self {
    Self(name, .list(type.shape), about: about) { .list(value($0)) }
  }

  /// A model that may be absent.
  @inlinable public static func optional<Inner: ViewModel>(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> Inner?
  ) -> Self {
    Self(name, .optional(.record(Inner.shape)), about: about) { value($0).map { .record($0.record) } ?? .absent }
  }

  /// Text that may be absent.
  @inlinable public static func optionalText(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.text), about: about) { value($0).map(Value.text) ?? .absent }
  }

  /// HTML that may be absent.
  @inlinable public static func optionalHTML(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> [UInt8]?
  ) -> Self {
    Self(name, .optional(.html), about: about) { value($0).map(Value.html) ?? .absent }
  }

  /// An address of this site, counted from its root, that may be absent.
  @inlinable public static func optionalURL(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .optional(.url), about: about) { value($0).map(Value.address) ?? .absent }
  }
}
