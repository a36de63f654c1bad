import Diagnostics
import Templates
import Testing

/// A behaviour of the Mustache specification: a template, its data, its partials, what comes out.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let data: MustacheValue
  let partials: [String: String]
  let output: String

  init(
    _ testDescription: String, _ template: String, _ data: MustacheValue = [:], partials: [String: String] = [:],
    gives output: String
  ) {
    self.testDescription = testDescription
    self.template = template
    self.data = data
    self.partials = partials
    self.output = output
  }

  static let all =
    interpolations + sections + inverted + comments + delimiters + partials + inheritance + indentation + dynamicNames
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// For the tables of cases.
  public init(stringLiteral text: String) { self = .text(text) }
  /// For the tables of cases.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  /// For the tables of cases.
  public init(nilLiteral: ()) { self = .null }
  /// For the tables of cases.
  public init(arrayLiteral values: MustacheValue...) { self = .list(values) }
  /// For the tables of cases.
  public init(dictionaryLiteral values: (String, MustacheValue)...) {
    self = .record(Dictionary(values) { _, last in last })
  }
}

/// `template`, rendered as plain Mustache.
func rendered(_ template: String, _ data: MustacheValue, partials: [String: String] = [:]) -> String {
  let parsed = partials.mapValues { PlainTemplate(Array($0.utf8), file: FileNumber(0)) }
  var page: [UInt8] = []
  PlainTemplate(Array(template.utf8), file: FileNumber(0)).render(data, partials: { parsed[$0] }, into: &page)
  return String(decoding: page, as: UTF8.self)
}

@Test(arguments: SpecificationCase.all)
func plainTemplatesFollowTheMustacheSpecification(_ c: SpecificationCase) {
  #expect(rendered(c.template, c.data, partials: c.partials) == c.output)
}
