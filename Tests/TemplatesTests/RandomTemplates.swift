import Templates

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Templates that are right for the data of ``data``: names in their forms, partials and layouts that exist.
struct RandomTemplates {
  /// The kinds of contexts of the data, each with the names of its text and of its sections.
  enum Context { case page, card, tag }

  var random: SeededGenerator

  /// A page, three partials and two layouts; each uses only those after it.
  mutating func theme() -> [String: String] {
    let names = ["pages/p", "layouts/one", "layouts/two", "partials/one", "partials/two", "partials/three"]
    var theme: [String: String] = [:]
    for (i, name) in names.enumerated() {
      theme[name] = content(depth: 3, in: .page, after: i)
    }
    return theme
  }

  private mutating func content(depth: Int, in context: Context, after template: Int) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in piece(depth: depth, in: context, after: template) }.joined()
  }

  private mutating func piece(depth: Int, in context: Context, after template: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 6), using: &random) {
    case 0: return ["\n", "\r\n", "  \n", "\n\n"].randomElement(using: &random) ?? ""
    case 1: return ["a", " ", "\t", "  b", "đá "].randomElement(using: &random) ?? ""
    case 2, 3: return value(in: context)
    case 4: return line("{{! chú thích }}")
    case 5: return partial(after: template)
    case 6, 7, 8:
      let (name, inner) = section(in: context)
      let sigil = random.chance(20) ? "^" : "#"
      let content = content(depth: depth - 1, in: sigil == "#" ? inner : context, after: template)
      return line("{{\(sigil)\(name)}}") + content + line("{{/\(name)}}")
    case 9, 10:
      let block = ["x", "y", "z"].randomElement(using: &random) ?? ""
      return line("{{$\(block)}}") + content(depth: depth - 1, in: context, after: template) + line("{{/\(block)}}")
    default: return call(depth: depth - 1, in: context, after: template)
    }
  }

  /// `tag`, sometimes on a line of its own.
  private mutating func line(_ tag: String) -> String {
    random.chance(50) ? ["\n", "\n  ", "\n\t"].randomElement(using: &random).map { $0 + tag + "\n" } ?? tag : tag
  }

  private mutating func value(in context: Context) -> String {
    let names =
      switch context {
      case .page: ["{{title}}", "{{{body}}}", "{{&body}}", "{{agency.name}}", "{{empty}}", "{{note}}", "{{ title }}"]
      case .card: ["{{name}}", "{{title}}", "{{agency.name}}"]
      case .tag: ["{{name}}", "{{tag}}", "{{title}}"]
      }
    return names.randomElement(using: &random) ?? ""
  }

  private mutating func section(in context: Context) -> (String, Context) {
    let sections: [(String, Context)] =
      switch context {
      case .page:
        [
          ("cards", .card), ("none", .card), ("agency", .page), ("yes", .page), ("no", .page), ("note", .page),
          ("title", .page), ("empty", .page), ("lead", .page),
        ]
      case .card: [("tags", .tag), ("yes", .card), ("cards", .card)]
      case .tag: [("no", .tag), ("agency", .tag)]
      }
    return sections.randomElement(using: &random) ?? ("yes", context)
  }

  private mutating func partial(after template: Int) -> String {
    let names = ["one", "two", "three"].dropFirst(max(0, template - 2))
    return names.randomElement(using: &random).map { line("{{>\($0)}}") } ?? ""
  }

  private mutating func call(depth: Int, in context: Context, after template: Int) -> String {
    guard let name = ["one", "two"].dropFirst(template).randomElement(using: &random) else { return "" }
    let blocks = ["x", "y", "z"].filter { _ in random.chance(60) }.map { block in
      line("{{$\(block)}}") + content(depth: depth, in: context, after: template) + line("{{/\(block)}}")
    }
    return line("{{<\(name)}}") + blocks.joined(separator: "  ") + line("{{/\(name)}}")
  }
}
