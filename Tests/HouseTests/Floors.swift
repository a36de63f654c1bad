/// Who may use whom: the drawing in docs/architecture.md as a table.
///
/// A module imports only what stands below it. SwiftPM lets a target import a sibling it has not declared (a release
/// build even links), so the tests of this target hold the floors.
enum Floors {
  /// For each module, the modules it may import.
  static let mayImport: [String: Set<String>] = [
    "Vietnamese": [],
    "Diagnostics": ["Vietnamese"],
    "Markdown": ["Diagnostics", "Vietnamese"],
    "Templates": ["Diagnostics", "Vietnamese"],
    "Records": ["Diagnostics", "Vietnamese"],
    "Catalog": ["Records", "Markdown", "Diagnostics", "Vietnamese"],
    "Website": ["Catalog", "Records", "Markdown", "Templates", "Diagnostics", "Vietnamese"],
    "Tools": [],
    "Importing": ["Tools", "Catalog", "Records", "Markdown", "Diagnostics", "Vietnamese"],
    "Publishing": ["Website", "Tools", "Catalog", "Records", "Markdown", "Templates", "Diagnostics", "Vietnamese"],
    "Preview": ["Publishing", "Website", "Catalog", "Records", "Templates", "Diagnostics", "Vietnamese"],
    "guongsang": [
      "Preview", "Importing", "Publishing", "Website", "Catalog", "Records", "Markdown", "Templates", "Diagnostics",
      "Vietnamese", "Tools",
    ],
  ]

  /// For each C target, the modules that may meet it.
  static let owners: [String: Set<String>] = [
    "CCMark": ["Markdown"],
    "CYAML": ["Records"],
    "CQRencode": ["Website"],
    "CZlib": ["Importing"],
    "CLinux": ["Publishing"],
    "CTheme": ["Publishing", "Website"], "CMessages": ["Diagnostics"],
  ]

  /// For each package and each part of the toolchain that is not the standard library, the modules that may use it.
  static let outside: [String: Set<String>] = [
    "ArgumentParser": ["guongsang"],
    "FoundationEssentials": ["Publishing", "guongsang"],
    "Glibc": [
      "Vietnamese", "Records", "Markdown", "Templates", "Catalog", "Tools", "Publishing", "Preview", "guongsang",
    ],
    "Synchronization": ["Publishing", "Preview", "guongsang"],
    "NIOCore": ["Preview"], "NIOHTTP1": ["Preview"], "NIOPosix": ["Preview"],
  ]

  /// The libraries that others keep: all of one library is met in one file.
  static let libraries: Set<String> = ["CCMark", "CYAML", "CQRencode", "CZlib"]

  /// Whether `module` may import `name`.
  static func allow(_ module: String, toImport name: String) -> Bool {
    if let modules = owners[name] ?? outside[name] { return modules.contains(module) }
    return mayImport[module]?.contains(name) ?? false
  }
}
