import Templates

/// What templates may name on each kind of page, as a reference in Markdown: drawn from the view models' own tables.
public struct ThemeGuide: Sendable {
  /// A guide to the pages of this version.
  public init() {}

  /// The whole guide. Its words are the view models' own, in Vietnamese.
  public var text: String {
    let pages = Theme.Kind.allCases.map { "\n## `pages/\($0.rawValue).mustache`\n\n" + table($0.content.names) }
    let heading = """
      # Dữ liệu của từng loại trang

      Các tên mà mẫu trong `templates/` được dùng. Mọi trang đều có `t` (chữ của giao diện, từ `strings/LANG.yml`),
      `assets` (địa chỉ các tệp trong `assets/`) và phần chung dưới đây. Mỗi danh sách `TÊN` còn có `has_TÊN`: danh sách
      có ít nhất một mục. Bảng này do chương trình lập từ chính các bảng mà nó dùng để dựng trang.

      ## Phần chung

      """
    return heading + table(Frame.shape.names) + pages.joined()
  }

  private func table(_ names: [Shape.Name]) -> String {
    let lines = names.map { rows(of: $0, below: "") }.joined()
    return lines.isEmpty ? "Không có gì thêm.\n" : "\n| tên | loại | ý nghĩa |\n|---|---|---|\n" + lines
  }

  private func rows(of name: Shape.Name, below parent: String) -> String {
    // The flags that stand behind lists are told of once, above.
    if name.kind == .flag, name.name.hasPrefix("has_") { return "" }
    let path = parent + name.name
    let row = "| `\(path)` | \(words(of: name.kind)) | \(name.about) |\n"
    return row + nested(name.kind).map { rows(of: $0, below: path + ".") }.joined()
  }

  private func nested(_ kind: Kind) -> [Shape.Name] {
    switch kind {
    case .record(let shape), .list(let shape): shape.names
    case .optional(let kind): nested(kind)
    case .text, .html, .url, .flag: []
    }
  }

  private func words(of kind: Kind) -> String {
    switch kind {
    case .text: "chữ"
    case .html: "HTML"
    case .url: "địa chỉ"
    case .flag: "có/không"
    case .record: "nhóm"
    case .list: "danh sách"
    case .optional(let kind): words(of: kind) + ", có thể không có"
    }
  }
}
