// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A module and its tests; `uses` are the arrows of docs/architecture.md.
func module(_ name: String, uses: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: uses, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + uses, swiftSettings: strict),
  ]
}

let package = Package(
  name: "guongsang",
  products: [.executable(name: "guongsang", targets: ["guongsang"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),
    .target(name: "CTheme"),
    .target(name: "CMessages"),
    .executableTarget(
      name: "guongsang",
      dependencies: [
        "Preview", "Importing", "Publishing", "Tools", "Website", "Catalog", "Records", "Markdown", "Templates",
        "Diagnostics", "Vietnamese",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What the tests of several modules need.
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
    // The whole program against whole sites, and the house itself.
    .testTarget(
      name: "SiteTests", dependencies: ["guongsang", "Catalog", "Diagnostics", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
    + module("Vietnamese")
    + module("Diagnostics", uses: ["CMessages", "Vietnamese"])
    + module("Records", uses: ["CYAML", "Diagnostics", "Vietnamese"])
    + module("Markdown", uses: ["CCMark", "Diagnostics", "Vietnamese"])
    + module("Templates", uses: ["Diagnostics", "Vietnamese"])
    + module("Catalog", uses: ["Records", "Markdown", "Diagnostics", "Vietnamese"])
    + module(
      "Website",
      uses: ["CQRencode", "Catalog", "Records", "Markdown", "Templates", "Diagnostics", "Vietnamese"])
    + module("Tools")
    + module(
      "Importing", uses: ["CZlib", "Tools", "Catalog", "Records", "Markdown", "Diagnostics", "Vietnamese"])
    + module(
      "Publishing",
      uses: [
        "CLinux", "CTheme", "Website", "Tools", "Catalog", "Records", "Markdown", "Templates", "Diagnostics",
        "Vietnamese",
      ])
    + module(
      "Preview",
      uses: [
        "Publishing", "Website", "Catalog", "Records", "Templates", "Diagnostics", "Vietnamese",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ])
)
