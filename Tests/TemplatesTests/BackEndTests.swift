import Diagnostics
import Templates
import Testing

// The two back ends against each other, and against broken input.

/// What templates are tried on, as a tree of values. Text marked with `html:` is HTML for a theme.
private let data: MustacheValue = [
  "title": "Giúp <hộ> nghèo\nở xã", "body": "html:<p>&amp;</p>\n", "empty": "", "note": nil, "yes": true, "no": false,
  "agency": ["name": "Sở \"Nội vụ\""], "lead": ["name": "x"], "none": [],
  "cards": [
    ["name": "A", "tags": [["tag": "1"], ["tag": "2"]]], ["name": "B", "tags": [["tag": "3"]]],
  ],
]

/// `value` as a slot, nil where a theme has no such data.
private func slot(_ value: MustacheValue) -> (kind: Kind, value: Value)? {
  switch value {
  case .null: return (.optional(.text), .absent)
  case .flag(let flag): return (.flag, .flag(flag))
  case .text(let text) where text.hasPrefix("html:"): return (.html, .html(Array(text.utf8.dropFirst(5))))
  case .text(let text): return (.text, .text(text))
  case .record(let values):
    guard let (shape, record) = record(values) else { return nil }
    return (.record(shape), .record(record))
  case .list(let values):
    var shape: Shape?
    var records: [Record] = []
    for case .record(let values) in values {
      guard let (next, record) = record(values), shape == nil || shape == next else { return nil }
      shape = next
      records.append(record)
    }
    return records.count == values.count ? (.list(shape ?? Shape([])), .list(records)) : nil
  }
}

private func record(_ values: [String: MustacheValue]) -> (Shape, Record)? {
  var names: [Shape.Name] = []
  var slots: [Value] = []
  for (name, value) in values.sorted(by: { $0.key < $1.key }) {
    guard let slot = slot(value) else { return nil }
    names.append(Shape.Name(name: name, kind: slot.kind, about: ""))
    slots.append(slot.value)
  }
  return (Shape(names), Record(slots))
}

/// `value` without the marks of HTML.
private func plain(_ value: MustacheValue) -> MustacheValue {
  switch value {
  case .text(let text) where text.hasPrefix("html:"): .text(String(text.dropFirst(5)))
  case .record(let values): .record(values.mapValues(plain))
  case .list(let values): .list(values.map(plain))
  default: value
  }
}

/// The theme's output for its first template, nil where it has problems.
private func themed(_ sources: [(String, String)], _ data: MustacheValue) -> String? {
  guard case .record(let values) = data, let (shape, record) = record(values) else { return nil }
  let set = TemplateSet(sources.map { TemplateSource(name: $0, bytes: Array($1.utf8), file: FileNumber(0)) })
  let checked = set.compile(sources[0].0, shape: shape)
  guard let template = checked.value, set.problems.isEmpty, checked.problems.isEmpty else { return nil }
  var page: [UInt8] = []
  template.render(record, base: "", into: &page)
  return String(decoding: page, as: UTF8.self)
}

@Test func bothBackEndsAgreeOnTheSpecification() {
  var compared = 0
  for c in SpecificationCase.all {
    let sources = [("pages/p", c.template)] + c.partials.map { ("partials/" + $0.key, $0.value) }
    guard let output = themed(sources, c.data) else { continue }
    #expect(output == c.output, "\(c.testDescription)")
    compared += 1
  }
  #expect(compared > 90)
}

@Test func bothBackEndsAgreeOnRandomThemes() {
  var compared = 0
  for seed in 0..<3000 {
    var generator = RandomTemplates(random: SeededGenerator(state: UInt64(seed)))
    let theme = generator.theme()
    let others = theme.filter { $0.key != "pages/p" }
    guard let output = themed([("pages/p", theme["pages/p"] ?? "")] + others.map { ($0.key, $0.value) }, data) else {
      continue
    }
    // A plain template has one space of names: partials and layouts are told apart by their place in a tag.
    let prefixed = others.reduce(into: [String: String]()) { $0[$1.key] = named($1.value) }
    #expect(output == rendered(named(theme["pages/p"] ?? ""), plain(data), partials: prefixed), "seed \(seed)")
    compared += 1
  }
  #expect(compared > 500)
}

/// `template` with the folders of its partials and layouts written out.
private func named(_ template: String) -> String {
  var template = template
  for name in ["one", "two", "three"] {
    template = template.split(separator: "{{>\(name)}}", omittingEmptySubsequences: false)
      .joined(separator: "{{>partials/\(name)}}")
    for sigil in ["<", "/"] {
      template = template.split(separator: "{{\(sigil)\(name)}}", omittingEmptySubsequences: false)
        .joined(separator: "{{\(sigil)layouts/\(name)}}")
    }
  }
  return template
}

@Test func brokenTemplatesNeitherCrashNorHang() {
  var random = SeededGenerator(state: 2023)
  let seeds = SpecificationCase.all.flatMap { [$0.template] + $0.partials.values.sorted() }.map { Array($0.utf8) }
  let pieces = [
    "{{", "}}", "{{#title}}", "{{/title}}", "{{^cards}}", "{{#cards}}", "{{/cards}}", "{{<a}}", "{{/a}}", "{{$b}}",
    "{{/b}}", "{{>a}}", "{{>b}}", "{{=", "=}}", "{{=| |=}}", "{{{", "}}}", "{{!", "*", ".", "\n", "  ", "\r\n",
    "<a href=\"", "<",
    ">", "\"", "<script>", "</script>", "<!--", "title", "\u{FEFF}", "&",
  ].map { Array($0.utf8) }
  guard case .record(let values) = data, let (shape, record) = record(values) else { return }
  for _ in 0..<20_000 {
    var templates: [[UInt8]] = []
    for _ in 0..<3 {
      var bytes = seeds.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, with: pieces, &random) }
      templates.append(bytes)
    }
    let sources = zip(["pages/p", "partials/a", "layouts/a"], templates).map {
      TemplateSource(name: $0, bytes: $1, file: FileNumber(0))
    }
    let set = TemplateSet(sources)
    let checked = set.compile("pages/p", shape: shape)
    var page: [UInt8] = []
    checked.value?.render(record, base: "", into: &page)
    let partial = PlainTemplate(templates[1], file: FileNumber(0))
    var calls = 0
    PlainTemplate(templates[0], file: FileNumber(0)).render(
      data,
      partials: { _ in
        calls += 1
        return calls < 50 ? partial : nil
      }, into: &page)
    let places = (set.problems + checked.problems).compactMap(\.place)
    let longest = templates.map(\.count).max() ?? 0
    #expect(places.allSatisfy { $0.start <= $0.end && $0.end <= longest })
  }
}

private func mutate(_ bytes: inout [UInt8], with pieces: [[UInt8]], _ random: inout SeededGenerator) {
  let position = Int.random(in: 0...bytes.count, using: &random)
  switch Int.random(in: 0..<4, using: &random) {
  case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
  case 1: bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 0...8, using: &random)))
  case 2: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 20)], at: position)
  default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: position)
  }
}

@Test func partialsInThemselvesComeToAnEnd() {
  #expect(rendered("{{>p}}", [:], partials: ["p": "a{{>p}}"]) == String(repeating: "a", count: 256))
  let deep = rendered("{{>p}}", ["x": true], partials: ["p": "{{#x}}{{#x}}{{#x}}{{#x}}a{{>p}}{{/x}}{{/x}}{{/x}}{{/x}}"])
  #expect(deep.utf8.count < 256 && !deep.isEmpty)
}
