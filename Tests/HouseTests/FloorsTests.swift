import Testing

/// No import runs upward, whatever the compiler lets through.
@Suite struct FloorsTests {
  @Test func everyModuleStandsInTheTable() throws {
    let folders = Set(try ProjectFiles.paths(under: "Sources").map { String($0.split(separator: "/")[1]) })
    #expect(folders == Set(Floors.mayImport.keys).union(Floors.owners.keys))
  }

  @Test func theTableHasNoCircle() {
    // Taking away, again and again, the modules that need none of the others must empty the house.
    var standing = Floors.mayImport
    while case let ground = standing.filter({ $0.value.isDisjoint(with: standing.keys) }), !ground.isEmpty {
      for module in ground.keys { standing[module] = nil }
    }
    #expect(standing.keys.sorted() == [], "these modules need one another")
  }

  @Test func noImportRunsUpward() throws {
    for file in try ProjectFiles.sources() {
      let strangers = file.imports.filter { !Floors.allow(file.module, toImport: $0) }
      #expect(strangers == [], "\(file.path) may not import these")
    }
  }

  @Test func everyImportIsDeclaredInThePackage() throws {
    let declared = try PackageManifest.read().uses
    for file in try ProjectFiles.sources() {
      let undeclared = file.imports.filter {
        (Floors.mayImport[$0] != nil || Floors.owners[$0] != nil) && declared[file.module]?.contains($0) != true
      }
      #expect(undeclared == [], "\(file.path) imports these, but Package.swift does not say so")
    }
  }

  @Test func thePackageDeclaresNothingUpward() throws {
    let declared = try PackageManifest.read().uses
    #expect(Set(declared.keys) == Set(Floors.mayImport.keys))
    for (module, names) in declared {
      let strangers = names.filter { !Floors.allow(module, toImport: $0) }
      #expect(strangers == [], "\(module) may not use these")
    }
  }

  @Test(arguments: Floors.libraries.sorted())
  func aLibraryIsMetInOneFile(library: String) throws {
    let files = try ProjectFiles.sources().filter { $0.imports.contains(library) }.map(\.path)
    #expect(files.count <= 1, "\(library) is imported by \(files)")
  }

  @Test func noTestOfAModuleImportsFoundation() throws {
    for path in try ProjectFiles.paths(under: "Tests") where path.hasSuffix(".swift") {
      if path.hasPrefix("Tests/SiteTests/") { continue }  // it starts processes
      let file = SourceFile(path: path, text: String(decoding: try ProjectFiles.bytes(of: path), as: UTF8.self))
      #expect(!file.imports.contains("Foundation"), "\(path)")
    }
  }
}

/// The reading of imports on which the tests above stand.
struct ImportCase: Sendable, CustomTestStringConvertible {
  let testDescription, line: String
  let imports: [String]
}

@Suite struct ImportReadingTests {
  @Test(arguments: [
    ImportCase(testDescription: "a plain import", line: "import Records", imports: ["Records"]),
    ImportCase(
      testDescription: "one of a single declaration", line: "import struct Records.Node", imports: ["Records"]),
    ImportCase(testDescription: "one with attribute and access", line: "@_exported public import A", imports: ["A"]),
    ImportCase(testDescription: "a second one behind a semicolon", line: "import A; import B", imports: ["A", "B"]),
    ImportCase(testDescription: "an indented one", line: "  import Glibc  // for memchr", imports: ["Glibc"]),
    ImportCase(testDescription: "none in a comment", line: "// import Website", imports: []),
    ImportCase(testDescription: "none in a sentence", line: "let x = \"we import nothing\"", imports: []),
  ])
  func importsAreRead(from c: ImportCase) {
    #expect(SourceFile(path: "Sources/A/A.swift", text: "let a = 1 / 2\n" + c.line + "\n").imports == c.imports)
  }
}
