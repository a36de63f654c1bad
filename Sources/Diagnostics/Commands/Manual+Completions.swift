/// The shells for which the program writes completions.
public enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish
}

extension Manual {
  static let completions = Command(
    name: "completions", arguments: Words("bash|zsh|fish", "bash|zsh|fish"), count: 1...1,
    about: Words("In phần gợi ý khi gõ phím Tab.", "Print completions for a shell."),
    more: Words(
      "Gói .deb đã cài sẵn. Tự cài cho bash: guongsang completions bash > ~/.local/share/bash-completion/completions/guongsang",
      "The .deb package installs them. By hand, for bash: guongsang completions bash > ~/.local/share/bash-completion/completions/guongsang"
    ),
    options: [language])

  /// The completions of the program for `shell`, with explanations in `language` where the shell shows them.
  public static func completions(for shell: Shell, in language: Language) -> String {
    switch shell {
    case .bash: bashCompletions
    case .zsh: zshCompletions(in: language)
    case .fish: fishCompletions(in: language)
    }
  }

  // Bash shows no explanations.
  private static var bashCompletions: String {
    let values = commands.flatMap { command in
      command.options.compactMap { option in
        option.value.map { "    '\(command.name) \(option.name)') \($0.bashAction); return ;;\n" }
      }
    }
    let words = commands.map { command in
      let first = command.arguments.firstChoices
      let names = (command.options.map(\.name) + ["--help"]).joined(separator: " ")
      let files =
        command.arguments.takes == .words ? "" : "\n      [[ $word == -* ]] || \(command.arguments.bashAction)"
      return """
            \(command.name))
              _guongsang_words "\((first + [names]).joined(separator: " "))"\(files) ;;

        """
    }
    return """
      # Completions of guongsang for bash, made from its table of commands.
      _guongsang_words() { COMPREPLY+=($(compgen -W "$1" -- "$word")); }
      _guongsang_files() { compopt -o filenames; COMPREPLY+=($(compgen "$1" -- "$word")); }
      _guongsang() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          _guongsang_words "\((commands.map(\.name) + ["--help", "--version"]).joined(separator: " "))"
          return
        fi
        case "$command $before" in
      \(values.joined())  esac
        case $command in
      \(words.joined())  esac
      }
      complete -F _guongsang guongsang

      """
  }

  private static func zshCompletions(in language: Language) -> String {
    let names = commands.map { "    '\(zsh($0.name, $0.about[language]))'\n" }
    let cases = commands.map { command in
      let options = command.options.map { option in
        let value = option.value.map { ":\($0[language].zshName):\($0.zshAction)" } ?? ""
        return " '\(option.name)[\(option.about[language].zshText)]\(value)'"
      }
      let arguments = command.arguments
      let first = arguments.takes == .nothing ? "" : " '*:\(arguments[language].zshName):\(arguments.zshAction)'"
      return "    \(command.name)) _arguments\(options.joined())\(first) ;;\n"
    }
    return """
      #compdef guongsang
      # Completions of guongsang for zsh, made from its table of commands.
      _guongsang() {
        local -a commands=(
      \(names.joined())  )
        if ((CURRENT == 2)); then
          _describe -t commands guongsang commands
          return
        fi
        local command=$words[2]
        shift words
        ((CURRENT--))
        case $command in
      \(cases.joined())  esac
      }
      if [[ $funcstack[1] == _guongsang ]]; then _guongsang "$@"; else compdef _guongsang guongsang; fi

      """
  }

  private static func zsh(_ name: String, _ about: String) -> String { "\(name):\(about.zshText)" }

  private static func fishCompletions(in language: Language) -> String {
    let lines = commands.flatMap { command in
      let seen = "complete -c guongsang -n '__fish_seen_subcommand_from \(command.name)'"
      let name =
        "complete -c guongsang -n __fish_use_subcommand -a \(command.name) -d '\(command.about[language].fishText)'"
      let options = command.options.map { option in
        let value = option.value.map { " -r" + $0.fishAction } ?? ""
        return "\(seen) -l \(option.name.dropFirst(2))\(value) -d '\(option.about[language].fishText)'"
      }
      let action = command.arguments.fishAction
      return [name] + options + (action.isEmpty ? [] : [seen + action])
    }
    return "# Completions of guongsang for fish, made from its table of commands.\ncomplete -c guongsang -f\n"
      + lines.map { $0 + "\n" }.joined()
  }
}

/// What may be typed in a place.
private enum Taken {
  case nothing, words, files, folders
}

extension Manual.Words {
  /// What may stand in this place, by the words that stand for it in English.
  fileprivate var takes: Taken {
    let name = en.drop { $0 == "[" }
    if name.hasPrefix("DIR") { return .folders }
    if name.hasPrefix("FILE") { return .files }
    return firstChoices.isEmpty ? .nothing : .words
  }

  /// The words that may stand first, such as `story` of `story|news TITLE`; empty where it may be anything.
  fileprivate var firstChoices: [String] {
    let first = en.prefix { $0 != " " }
    return first.allSatisfy({ $0 == "|" || $0 == "-" || $0.isLowercase }) && first.contains("|")
      ? first.split(separator: "|").map(String.init) : []
  }

  fileprivate var bashAction: String {
    switch takes {
    case .nothing: ":"
    case .words: "_guongsang_words \"\(firstChoices.joined(separator: " "))\""
    case .files: "_guongsang_files -f"
    case .folders: "_guongsang_files -d"
    }
  }

  fileprivate var zshAction: String {
    switch takes {
    case .nothing: ""
    case .words: "(\(firstChoices.joined(separator: " ")))"
    case .files: "_files"
    case .folders: "_files -/"
    }
  }

  fileprivate var fishAction: String {
    switch takes {
    case .nothing: ""
    case .words: " -a '\(firstChoices.joined(separator: " "))'"
    case .files: " -F"
    case .folders: " -a '(__fish_complete_directories)'"
    }
  }
}

extension String {
  /// For an explanation in brackets within single quotes: brackets and colons have a meaning there.
  fileprivate var zshText: String {
    flatMap { "[]:\\".contains($0) ? "\\\($0)" : $0 == "'" ? "'\\''" : String($0) }.map(String.init).joined()
  }

  /// For what stands for a value, between colons.
  fileprivate var zshName: String { filter { !"[]:'\\".contains($0) } }

  /// For single quotes.
  fileprivate var fishText: String {
    map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }
}
