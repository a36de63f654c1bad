import Catalog
import TestSupport
import Testing

/// `guongsang schema` from the command line to what comes out.
@Suite struct SchemaCommandTests {
  @Test(arguments: FileKind.allCases)
  func theSchemaOfAKindGoesToStandardOutput(kind: FileKind) throws {
    let run = try Program.run("schema", kind.rawValue)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.contains("\"title\": \"\(kind.title.vi)\"") && run.text.hasSuffix("}\n"))
    #expect(try Program.run("schema", kind.rawValue, "--lang", "en").text.contains("\"title\": \"\(kind.title.en)\""))
  }

  @Test func allSchemasGoIntoAFolderAndOverOlderOnes() throws {
    let site = try TestSite([:])
    let names = FileKind.allCases.map { "\($0.rawValue).schema.json" }
    for _ in 0..<2 {
      let run = try Program.run("schema", "--output", "a/b", in: site.path)
      #expect(run.status == 0 && run.output == [] && run.errors == "")
    }
    for name in names { #expect(contents(of: site.path + "/a/b/" + name) != nil, "\(name)") }
    #expect(try Program.run("schema", "plan", "--output", "c", in: site.path).status == 0)
    #expect(contents(of: site.path + "/c/plan.schema.json") == contents(of: site.path + "/a/b/plan.schema.json"))
    #expect(contents(of: site.path + "/c/site.schema.json") == nil)
  }

  @Test func theFormsAreNotWrittenOverWhatTheOfficeFilledIn() throws {
    let site = try TestSite([:])
    let printed = try Program.run("schema", "--cms")
    #expect(printed.status == 0 && printed.text.contains("\nbackend:\n  name: \"github\"\n"))
    #expect(try Program.run("schema", "--cms", "--output", "admin", in: site.path).status == 0)
    #expect(contents(of: site.path + "/admin/config.yml") == printed.output)
    #expect(try Program.run("schema", "--cms", "--output", "admin", in: site.path).status == 73)
    #expect(try Program.run("schema", "--cms", "--output", "admin", "--force", in: site.path).status == 0)
  }

  @Test func theGuideMapsEveryDataFileToItsSchema() throws {
    let guide = String(decoding: contents(of: Program.projectFolder + "/docs/huong-dan.md") ?? [], as: UTF8.self)
    for kind in FileKind.allCases where kind.pattern.hasSuffix(".yml") {
      let files = "content/" + kind.pattern.replacing("YEAR", with: "*")
      #expect(guide.contains("\"./luoc-do/\(kind.rawValue).schema.json\": \"\(files)\""))
    }
  }

  @Test(arguments: [
    ([String](), "--output"), (["plann"], "plan"), (["plan", "site"], "site"), (["--cms", "plan"], "plan"),
  ])
  func aCallThatCannotBeFollowedIsWrongUsage(arguments: [String], said: String) throws {
    let run = try Program.run(["schema"] + arguments)
    #expect(run.status == 64 && run.output == [] && run.errors.contains(said))
  }
}
