/// What Package.swift says of its modules, read as text.
struct PackageManifest {
  /// For each module of the house, the targets and products it declares.
  let uses: [String: Set<String>]

  static func read() throws -> PackageManifest {
    PackageManifest(text: String(decoding: try ProjectFiles.bytes(of: "Package.swift"), as: UTF8.self))
  }

  /// Reads the calls `module("NAME", uses: […])` and the program's own target.
  init(text: String) {
    var uses: [String: Set<String>] = [:]
    for call in text.matches(of: /module\(\s*"(?<name>\w+)"(?:,\s*uses:\s*\[(?<uses>[^\]]*)\])?\s*\)/) {
      uses[String(call.name)] = Self.names(in: call.uses ?? "")
    }
    for call in text.matches(
      of: /\.executableTarget\(\s*name:\s*"(?<name>\w+)",\s*dependencies:\s*\[(?<uses>[^\]]*)\]/)
    {
      uses[String(call.name)] = Self.names(in: call.uses)
    }
    self.uses = uses
  }

  /// The quoted names of a list; of `.product(name: "A", package: "b")` only the product.
  private static func names(in list: Substring) -> Set<String> {
    Set(list.matches(of: /(?<label>package:\s*)?"(?<name>[\w-]+)"/).filter { $0.label == nil }.map { String($0.name) })
  }
}
