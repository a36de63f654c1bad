import Diagnostics
import Templates
import Testing

private struct Badge: ViewModel {
  let name: String
  static let fields: [Field<Self>] = [.text("name", "Tên danh hiệu") { $0.name }]
}

private struct Story: ViewModel {
  var title = "Giúp hộ <nghèo>"
  var badges: [Badge] = []
  var lead: Badge?
  var note: String?

  static let fields: [Field<Self>] = [
    .text("title", "Tiêu đề") { $0.title },
    .html("body", "Nội dung") { Array("<p>\($0.badges.count)</p>".utf8) },
    .url("link", "Địa chỉ") { _ in "guong/a.html?b&c" },
    .absoluteURL("source", "Nguồn") { _ in "https://hagiang.gov.vn/" },
    .flag("is_sample", "Bài mẫu") { _ in true },
    .record("first", "Danh hiệu đầu") { $0.badges.first ?? Badge(name: "–") },
    .list("badges", "Các danh hiệu") { $0.badges },
    .optional("lead", "Danh hiệu chính") { $0.lead },
    .optionalText("note", "Ghi chú") { $0.note },
    .optionalHTML("aside", "Bên lề") { _ in nil },
    .optionalURL("next", "Bài sau") { $0.note.map { _ in "guong/b.html" } },
  ]
}

/// The page that `templates` make of `story`; the first template is the page's.
private func page(_ story: Story, base: String = "../", _ templates: (String, String)...) -> String {
  let sources = templates.map { TemplateSource(name: $0, bytes: Array($1.utf8), file: FileNumber(0)) }
  let checked = TemplateSet(sources).compile(templates[0].0, shape: Story.shape)
  #expect(checked.problems == [])
  var bytes: [UInt8] = []
  checked.value?.render(story.record, base: base, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

@Test func aShapeIsTheTableOfFields() {
  #expect(
    Story.shape.names.map(\.name) == [
      "title", "body", "link", "source", "is_sample", "first", "badges", "has_badges", "lead", "note", "aside", "next",
    ])
  let kinds: [Kind] = [
    .text, .html, .url, .url, .flag, .record(Badge.shape), .list(Badge.shape), .flag, .optional(.record(Badge.shape)),
    .optional(.text), .optional(.html), .optional(.url),
  ]
  #expect(Story.shape.names.map(\.kind) == kinds)
  #expect(Story.shape.names[0].about == "Tiêu đề")
}

@Test func textIsEscapedAndHTMLIsNot() {
  #expect(page(Story(), ("p", "{{title}}|{{{body}}}|{{&body}}")) == "Giúp hộ &lt;nghèo&gt;|<p>0</p>|<p>0</p>")
}

@Test func addressesOfTheSiteBeginWithTheBase() {
  #expect(
    page(Story(), ("p", "<a href=\"{{link}}\"><a href=\"{{source}}\">"))
      == "<a href=\"../guong/a.html?b&amp;c\"><a href=\"https://hagiang.gov.vn/\">")
  #expect(page(Story(), base: "", ("p", "{{link}}")) == "guong/a.html?b&amp;c")
}

@Test func listsSeeTheirOwnNamesAndThoseAround() {
  let story = Story(badges: [Badge(name: "A"), Badge(name: "B")])
  #expect(
    page(story, ("p", "{{#badges}}{{name}}{{#badges}}({{name}}{{first.name}}){{/badges}} {{/badges}}{{first.name}}"))
      == "A(AA)(BA) B(AA)(BA) A")
  #expect(page(Story(), ("p", "{{^badges}}chưa có{{/badges}}{{#badges}}có{{/badges}}")) == "chưa có")
}

@Test func whatIsAbsentIsNotShown() {
  let template =
    "{{#lead}}{{name}}{{/lead}}{{^lead}}–{{/lead}}|{{lead.name}}|{{note}}|{{#note}}({{.}}){{/note}}|{{{aside}}}|{{next}}"
  #expect(page(Story(), ("p", template)) == "–|||||")
  let story = Story(lead: Badge(name: "Chiến sĩ"), note: "mới")
  #expect(page(story, ("p", template)) == "Chiến sĩ|Chiến sĩ|mới|(mới)||../guong/b.html")
}

@Test func sectionsOverTextHTMLAndAddressesAskWhetherTheyAreEmpty() {
  let template = "{{#title}}t{{.}}{{/title}}{{^title}}không{{/title}}{{#body}}b{{/body}}{{#link}}l{{/link}}"
  #expect(page(Story(title: "x"), ("p", template)) == "txbl")
  #expect(page(Story(title: ""), ("p", template)) == "khôngbl")
}

@Test func partialsAndLayoutsAreNamedAsInTheirFolders() {
  #expect(
    page(
      Story(badges: [Badge(name: "A")]),
      ("pages/story", "{{<page}}\n{{$main}}\n  {{#badges}}\n  {{>badge}}\n  {{/badges}}\n{{/main}}\n{{/page}}\n"),
      ("layouts/page", "<main>\n  {{$main}}{{/main}}</main>\n{{> partials/badge }}\n"),
      ("partials/badge", "<b>{{#first}}{{name}}{{/first}}</b>\n")) == "<main>\n  <b>A</b>\n</main>\n<b>A</b>\n")
}

@Test func aTemplateWithProblemsIsRenderedWithoutWhatIsWrong() {
  let source = TemplateSource(
    name: "p", bytes: Array("a{{titel}}{{#nothing}}{{title}}{{/nothing}}{{title}}{{body}}z".utf8), file: FileNumber(0))
  let checked = TemplateSet([source]).compile("p", shape: Story.shape)
  var page: [UInt8] = []
  checked.value?.render(Story(title: "b").record, base: "", into: &page)
  #expect(checked.problems.count == 3)
  #expect(page == Array("abz".utf8))
}

@Test func aByteOrderMarkIsNotShown() {
  #expect(page(Story(), ("p", "\u{FEFF}{{! x }}\na")) == "a")
}

@Test func ofTwoTemplatesOfOneNameTheLaterCounts() {
  #expect(page(Story(), ("p", "{{#a}}trước"), ("p", "sau")) == "sau")
}
