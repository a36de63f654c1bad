/// The links of a published site, followed as a browser would that opened it from a folder.
struct LinkCheck {
  /// Links that lead nowhere, as `page → address`.
  private(set) var broken: [String] = []
  /// How many were followed.
  private(set) var count = 0

  private let files: [String: [UInt8]]
  private let ids: [String: Set<String>]

  /// Follows every link, picture, style and script of the pages among `files`, which are a whole site by path.
  init(_ files: [String: [UInt8]]) {
    self.files = files
    let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    ids = pages.mapValues { Set(Self.values(of: "id", in: $0)) }
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) {
      for address in ["href", "src"].flatMap({ Self.values(of: $0, in: text) }) {
        count += 1
        if !leadsSomewhere(address, from: path) { broken.append("\(path) → \(address)") }
      }
    }
  }

  private func leadsSomewhere(_ address: String, from page: String) -> Bool {
    if ["http://", "https://", "mailto:", "tel:", "data:image/"].contains(where: address.hasPrefix) { return true }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].prefix { $0 != "?" }
    let path = file.isEmpty ? page : resolved(String(file), from: page)
    guard let path, files[path] != nil else { return false }
    return parts.count < 2 || ids[path]?.contains(String(parts[1])) ?? false
  }

  /// The path that a relative address means; nil where it leaves the site.
  private func resolved(_ address: String, from page: String) -> String? {
    // Only 404.html, which a server may show at any address, counts from the root.
    if address.hasPrefix("/") { return page == "404.html" ? String(address.dropFirst()) : nil }
    var folders = page.split(separator: "/").dropLast()
    for part in address.split(separator: "/") {
      if part == ".." {
        if folders.popLast() == nil { return nil }
      } else if part != "." {
        folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }

  /// The values of the attribute `name`, with the few entities that addresses and ids hold.
  private static func values(of name: String, in html: String) -> [String] {
    html.split(separator: " \(name)=\"").dropFirst().map { piece in
      piece.prefix { $0 != "\"" }.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }
  }
}
