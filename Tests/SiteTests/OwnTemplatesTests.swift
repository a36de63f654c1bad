import Testing

/// A site's own `templates/`, laid over the theme that ships inside the program.
@Suite struct OwnTemplates {
  @Test func withoutTemplatesTheThemeInsideTheProgramIsUsed() throws {
    let site = try TestSite()
    #expect(try site.build().status == 0)
    #expect(!site.has("templates"))
    let home = site.text("public/index.html")
    #expect(home.hasPrefix("<!doctype html>\n<html lang=\"vi\">") && home.contains("Gương Sáng"))
    #expect(site.paths(below: "public/assets").contains { $0.hasSuffix(".css") })
  }

  @Test func oneFileOfItsOwnTakesThePlaceOfOneFile() throws {
    let site = try TestSite()
    try #require(try site.build().status == 0)
    let before = site.files(below: "public")
    site.write("templates/pages/404.mustache", "<p>Không có trang này ở {{site_title}}.</p>\n")
    let run = try site.build()
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.text("public/404.html") == "<p>Không có trang này ở Gương Sáng.</p>\n")
    let after = site.files(below: "public")
    #expect(after.filter { $0.key != "404.html" } == before.filter { $0.key != "404.html" })
  }

  @Test func oneTextOfItsOwnTakesThePlaceOfOneText() throws {
    let site = try TestSite(["templates/pages/404.mustache": "{{t.not_found}}|{{t.home}}"])
    try #require(try site.build().status == 0)
    let before = site.text("public/404.html").split(separator: "|")
    try #require(before.count == 2)
    site.write("templates/strings/vi.yml", "home: Về nhà mình\n")
    #expect(try site.build().status == 0)
    #expect(site.text("public/404.html") == before[0] + "|Về nhà mình")
  }

  @Test func anAssetOfItsOwnIsPublishedAndNamed() throws {
    let site = try TestSite([
      "templates/pages/404.mustache": "<img src=\"{{assets.huy_hieu_svg}}\" alt=\"\">",
      "templates/assets/huy-hieu.svg": "<svg/>",
    ])
    #expect(try site.build().status == 0)
    #expect(site.text("public/assets/huy-hieu.svg") == "<svg/>")
    #expect(site.text("public/404.html").contains("assets/huy-hieu.svg"))
  }

  @Test func aTextThatTheThemeDoesNotHaveIsAnError() throws {
    let site = try TestSite(["templates/strings/vi.yml": "home: Trang đầu\nhomee: Trang đầu\n"])
    let run = try site.build("--format", "json")
    #expect(run.status == 1 && !site.has("public"))
    let problem = try #require(try run.problems().first)
    #expect(problem.code == "unknown-string" && problem.path == "templates/strings/vi.yml")
    #expect(problem.line == 2 && problem.column == 1 && problem.endColumn == 6)
  }

  @Test func aPlaceholderThatItsSentenceCannotFillIsAnError() throws {
    let site = try TestSite(["templates/strings/vi.yml": "days_left: còn {nn} ngày\n"])
    let run = try site.build("--format", "json")
    #expect(run.status == 1)
    #expect(try run.codes() == ["unknown-placeholder"])
    #expect(try run.problems().first?.suggestion == "{n}")
  }

  @Test(arguments: [
    ("{{> khong_co}}", "unknown-partial"), ("{{> *ten}}", "dynamic-partial"), ("{{t.khong_co}}", "unknown-name"),
    ("<a href={{home}}>", "forbidden-place"), ("{{#site_title}}{{/site_titel}}", "wrong-closing"),
    ("{{{site_title}}}", "unescaped-text"),
  ])
  func aTemplateThatWouldRenderAsNothingIsAnError(template: String, code: String) throws {
    let site = try TestSite(["templates/pages/404.mustache": "<p>\n\(template)\n"])
    let run = try site.build("--format", "json")
    #expect(run.status == 1 && !site.has("public"))
    let problems = try run.problems()
    #expect(
      problems.contains { $0.code == code && $0.path == "templates/pages/404.mustache" && $0.line == 2 }, "\(run.text)")
  }

  @Test func templatesContentAndStringsAreAllCheckedBeforeAnythingStops() throws {
    let site = try TestSite([
      "templates/pages/404.mustache": "{{khong_co}}", "templates/strings/vi.yml": "khong_co: a\n",
      TestSite.story: TestSite.entry("Tổ", more: "fields: [khong-co]\n"),
    ])
    #expect(try site.check("--format", "json").codes() == ["unknown-id", "unknown-name", "unknown-string"])
  }
}
