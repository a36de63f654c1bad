import Diagnostics
import Records

/// The configuration of Sveltia CMS, by which an office edits entries in forms of a browser: drawn from the tables that
/// read the entries.
///
///     ContentForms(in: .vi).text  // config.yml
///
/// Entries have forms. Data files do not: they are edited as they are, and stand here, hidden, for what forms choose
/// from them. The names of options are those of https://sveltiacms.app/en/docs.
public struct ContentForms: Sendable {
  private let language: Language

  /// Forms whose labels and hints are in `language`.
  public init(in language: Language) { self.language = language }

  /// The whole file, in YAML, with what is to be filled in said at its beginning.
  public var text: String { heading + tree.yaml }

  /// The configuration.
  public var tree: DataTree {
    [
      "backend": ["name": "github", "repo": "OWNER/REPOSITORY", "branch": "main"],
      "media_folder": "content/media", "public_folder": "/media",
      "slug": ["encoding": "ascii", "clean_accents": true, "maxlength": 80],
      "output": ["omit_empty_optional_fields": true],
      "collections": .list(Self.entries.map(collection) + [data, plans]),
    ]
  }

  private static let entries: [FileKind] = [.story, .news, .announcement, .pact, .page]

  private var heading: String {
    switch language {
    case .vi:
      """
      # Cấu hình Sveltia CMS, do guongsang schema --cms lập. Đặt cạnh trang mở Sveltia CMS, thường là admin/config.yml.
      # Thay OWNER/REPOSITORY bằng kho chứa trang; với GitLab, Gitea thì đổi cả name. Muốn sửa thẳng trong thư mục trên máy
      # thì mở trang ấy từ localhost bằng Chrome hoặc Edge, chọn làm việc với kho trên máy; phần backend khi ấy không dùng.

      """
    case .en:
      """
      # Configuration of Sveltia CMS, made by guongsang schema --cms. It stands beside the page that opens Sveltia CMS,
      # usually as admin/config.yml. Put the site's repository in the place of OWNER/REPOSITORY; for GitLab and Gitea change
      # the name too. To work in a folder of this machine open that page from localhost in Chrome or Edge and choose the
      # local repository; the backend is not used then.

      """
    }
  }

  private func collection(_ kind: FileKind) -> DataTree {
    guard case .frontMatter(let entry) = kind.holding else { return .null }
    let fields = kind.keys.map { FormField(key: $0, language: language).tree }
    let body: DataTree = [
      "name": "body", "label": .text(language == .vi ? "Nội dung" : "Text"), "widget": "markdown", "required": false,
    ]
    return .record(
      [
        .init("name", .text(entry.folder)), .init("label", .text(kind.title[language])),
        .init("folder", .text("content/" + entry.folder)),
      ] + place(of: entry) + [
        .init("extension", "md"), .init("format", "yaml-frontmatter"), .init("fields", .list(fields + [body])),
      ])
  }

  /// Where files of a kind stand in its folder. A pact's name is the id of its agency, which no field holds: it is begun
  /// by `guongsang new`.
  private func place(of kind: EntryKind) -> [DataTree.Member] {
    switch kind {
    case .story, .news, .announcement:
      [.init("create", true), .init("slug", "{{title}}"), .init("path", "{{year}}/{{slug}}")]
    case .page: [.init("create", true), .init("slug", "{{title}}"), .init("path", "{{slug}}")]
    case .pact:
      [.init("create", false), .init("identifier_field", "theme"), .init("path", "{{year}}/{{slug}}")]
    }
  }

  /// The data files of which forms choose.
  private var data: DataTree {
    let files = [FileKind.agencies, .communes, .fields].map { kind -> DataTree in
      [
        "name": .text(kind.rawValue), "label": .text(kind.title[language]), "file": .text("content/" + kind.pattern),
        "format": "yaml", "fields": [list(kind.rawValue, root: true)],
      ]
    }
    return ["name": "data", "label": .text(FileKind.site.title[language]), "hide": true, "files": .list(files)]
  }

  private var plans: DataTree {
    [
      "name": "plans", "label": .text(FileKind.plan.title[language]), "hide": true, "create": false,
      "folder": "content/plans", "extension": "yml", "format": "yaml", "identifier_field": "title",
      "fields": [
        ["name": "title", "widget": "string"], list("movements", root: false), list("anniversaries", root: false),
      ],
    ]
  }

  /// A list of things with ids and names; `root` where the file holds nothing else.
  private func list(_ name: String, root: Bool) -> DataTree {
    .record(
      [.init("name", .text(name)), .init("widget", "list")] + (root ? [.init("root", true)] : []) + [
        .init("fields", [["name": "id", "widget": "string"], ["name": "name", "widget": "string"]])
      ])
  }
}
