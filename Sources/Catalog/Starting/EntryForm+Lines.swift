import Diagnostics

extension EntryForm {
  /// Writes keys as lines of a file, each below the comment that explains it.
  struct Lines {
    let guide: FieldGuide
    let language: Language
    let choices: IDChoices

    /// `key` with `value`, else with what its shape asks for.
    func filled(_ key: KeyDescription, _ value: String?, indented: String = "") -> String {
      if value == nil, case .record(let keys) = key.shape {
        let inner = indented + "  "
        let rows = keys.map { $0.isRequired ? filled($0, nil, indented: inner) : commented($0, indented: inner) }
        let title = [key.title[language] + ".", key.about[language]].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(indented)# \(title)\n\(indented)\(key.name):\n" + rows.joined()
      }
      return "\(indented)# \(meaning(of: key))\n\(indented)\(key.name): \(value ?? placeholder(for: key))\n"
    }

    /// `key` with an example, out of force. No blank follows the `#`: once it is gone the key stands where it must.
    func commented(_ key: KeyDescription, indented: String = "") -> String {
      "\(indented)# \(meaning(of: key))\n\(indented)#\(key.name): \(example(of: key))\n"
    }

    /// What a writer has to replace.
    private func placeholder(for key: KeyDescription) -> String {
      switch key.shape {
      case .text, .markdown: quotedScalar(EntryForm.placeholder(for: key, in: language))
      default: example(of: key)
      }
    }

    /// The example of the table, with an id that this site has where it takes one.
    private func example(of key: KeyDescription) -> String {
      // Without its sign it would tell of a consent that nobody gave.
      if key.name == "consent", let date = key.shape.keys.first(where: { $0.name == "date" }) {
        return key.example.replacing(
          date.example, with: quotedScalar(EntryForm.placeholder(for: date, in: language)))
      }
      guard let id = choices.ids(for: key.shape).first, key.example != "all" else { return key.example }
      return key.example.hasPrefix("[") ? "[\(id)]" : id
    }

    /// What the key is for and what it takes, in one line.
    private func meaning(of key: KeyDescription) -> String {
      let title = "\(key.title[language]) (\(values(of: key)))."
      let ids = choices.ids(for: key.shape)
      let shown = ids.prefix(IDChoices.limit).joined(separator: ", ") + (ids.count > IDChoices.limit ? "…" : ".")
      let choice = ids.isEmpty ? "" : FormWords.ids(shown).words(in: language)
      return [title, key.about[language], choice].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func values(of key: KeyDescription) -> String {
      let inner = key.shape.keys
      guard inner.isEmpty else {
        return inner.map { key in
          let words = key.shape.words.isEmpty ? "" : " [\(values(of: key))]"
          return "\(key.name): \(key.title[language])\(words)"
        }.joined(separator: "; ")
      }
      let (words, said) = (key.shape.words, key.shape.said)
      if language == .vi, !words.isEmpty, said.count == words.count {
        return zip(words, said).map { "\($0): \($1)" }.joined(separator: "; ")
      }
      if case .flag = key.shape { return FormWords.flag.words(in: language) }
      return guide.words(of: key.shape).filter { $0 != "`" }
    }
  }
}

extension ValueShape {
  /// The keys of the record that stands here, be it alone or in a list.
  fileprivate var keys: [KeyDescription] {
    switch self {
    case .record(let keys): keys
    case .list(let shape), .allOr(let shape), .byYear(let shape), .either(let shape, _): shape.keys
    default: []
    }
  }

  /// The words of which it takes one or several; empty where it takes something else.
  fileprivate var words: [String] {
    switch self {
    case .oneOf(let words, _): words
    case .list(let shape): shape.words
    default: []
    }
  }

  /// What Vietnamese says for these words.
  fileprivate var said: [String] {
    switch self {
    case .oneOf(_, let said): said
    case .list(let shape): shape.said
    default: []
    }
  }
}

extension EntryForm {
  /// Whether `text` is what a form of `kind` has where the writer is to write, in either language.
  static func isPlaceholder(_ text: String, of kind: EntryKind) -> Bool {
    (kind.commonKeyDescriptions + kind.ownKeyDescriptions).flatMap { [$0] + $0.shape.keys }.contains { key in
      Language.allCases.contains { text == placeholder(for: key, in: $0) }
    }
  }

  /// Marked as the program's reports mark what is left for people.
  private static func placeholder(for key: KeyDescription, in language: Language) -> String {
    "[\(key.title[language])]"
  }
}
