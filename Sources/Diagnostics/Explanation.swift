import CMessages

/// What `explain` says of a code: its section in docs/thong-bao.md or docs/messages.md, which are compiled into the
/// program.
///
///     Explanation(of: .unknownKey, in: .vi)?.text
///     // unknown-key
///     //
///     // Tên mục viết sai một chữ thì …
public struct Explanation: Sendable {
  /// The code.
  public let code: Code
  /// The section in Markdown, without its heading.
  public let markdown: String

  /// The section on `code`; nil where the document lacks one.
  public init?(of code: Code, in language: Language) {
    guard let lines = Self.sections(in: language).first(where: { $0.heading == code.rawValue })?.lines else {
      return nil
    }
    self.code = code
    markdown = lines.joined(separator: "\n").trimmingNewlines
  }

  /// The sections of the document by their headings; a heading within an example is none.
  static func sections(in language: Language) -> [(heading: String, lines: [Substring])] {
    var sections: [(heading: String, lines: [Substring])] = []
    var isExample = false
    for line in document(in: language).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isExample.toggle() }
      if line.hasPrefix("## "), !isExample {
        sections.append((String(line.dropFirst(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  /// The whole document.
  static func document(in language: Language) -> String {
    let document =
      switch language {
      case .vi: guongsang_messages_vi()
      case .en: guongsang_messages_en()
      }
    return String(decoding: UnsafeBufferPointer(start: document.bytes, count: document.count), as: UTF8.self)
  }

  /// The section as a person reads it in a terminal: examples set in by four spaces below the paths of
  /// their files, without the marks of Markdown.
  public var text: String {
    var lines = [code.rawValue, ""]
    var isExample = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isExample.toggle()
        // An example that is a whole file says which.
        if isExample, let path = line.split(separator: " ").dropFirst().first, path.contains("/") {
          lines.append("  " + path)
        }
      } else if isExample {
        lines.append(line.isEmpty ? "" : "    " + line)
      } else {
        lines.append(Self.plain(line))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `line` without the marks of code and of bold text.
  static func plain(_ line: Substring) -> String {
    line.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, part in
      // What stands between backticks is meant as it is.
      place.isMultiple(of: 2) ? String(part.replacing("**", with: "")) : String(part)
    }.joined()
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    var rest = self[...]
    while rest.first == "\n" { rest.removeFirst() }
    while rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
