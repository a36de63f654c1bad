import ArgumentParser
import Diagnostics
import Glibc

/// The command line: finds the command, has its arguments parsed, runs it, and answers with the exit status.
///
/// The package parses; every word that a user reads comes from `Diagnostics`, for the package's own are English. Before
/// it parses, ``UsageCheck`` says what is wrong with the call by the same manual that help is printed from.
///
/// Status: 0 done; 1 problems in content or templates; 2 published with entries held back; 64 wrong usage; 69 an outside tool is missing; 73 the output folder is not ours; 74 disk or
/// permission; 75 another build holds the lock.
enum Program {
  static let version = "0.1.0"
  /// Published, but for entries that were held back.
  static let heldBack: Int32 = 2
  static let wrongUsage: Int32 = 64

  static func run(_ arguments: [String]) async -> Int32 {
    let language = Settings.language(in: arguments)
    guard let name = arguments.first else {
      Output.write(Manual.help(in: language))
      return 0
    }
    if ["--help", "-h", "help"].contains(name) { return help(arguments.dropFirst(), language) }
    if name == "--version" {
      Output.write("guongsang \(version)\n")
      return 0
    }
    guard let command = Manual.command(name) else { return refuseCommand(name, language) }
    let rest = Array(arguments.dropFirst())
    // What follows two hyphens is no option.
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Output.write(command.help(in: language))
      return 0
    }
    if let fault = UsageCheck(command, language).fault(in: rest) { return refuse(fault, language, usage: command) }
    do {
      switch name {
      case "init": return try InitCommand.parse(rest).run()
      case "build": return try await BuildCommand.parse(rest).run()
      case "check": return try await CheckCommand.parse(rest).run()
      case "serve": return try await ServeCommand.parse(rest).run()
      case "new": return try await NewCommand.parse(rest).run()
      case "import": return try await ImportCommand.parse(rest).run()
      case "why": return try await WhyCommand.parse(rest).run()
      case "report": return try await ReportCommand.parse(rest).run()
      case "explain": return try ExplainCommand.parse(rest).run(in: language)
      case "digest": return try await DigestCommand.parse(rest).run()
      case "schema": return try SchemaCommand.parse(rest).run(in: language)
      case "markdown": return try MarkdownCommand.parse(rest).run(in: language)
      case "template": return try TemplateCommand.parse(rest).run(in: language)
      case "completions": return try CompletionsCommand.parse(rest).run(in: language)
      case "manpage":
        Output.write(Manual.page(in: language, version: version))
        return 0
      default: return try TextCommand.parse(rest).run()
      }
    } catch let fact as UsageError {
      return refuse(fact.fact, language, usage: command)
    } catch {
      return refuse(.other(RootCommand.message(for: error)), language, usage: command)
    }
  }

  /// Help on the command that `arguments` begin with, else on the program.
  private static func help(_ arguments: ArraySlice<String>, _ language: Language) -> Int32 {
    guard let name = arguments.first, !name.hasPrefix("-") else {
      Output.write(Manual.help(in: language))
      return 0
    }
    guard let command = Manual.command(name) else { return refuseCommand(name, language) }
    Output.write(command.help(in: language))
    return 0
  }

  private static func refuseCommand(_ name: String, _ language: Language) -> Int32 {
    if name.hasPrefix("-") {
      let nearest = nearest(to: name, among: ["--help", "--version"])
      return refuse(.unknownOption(name, nearest: nearest), language, usage: nil)
    }
    let nearest = nearest(to: name, among: Manual.commands.map(\.name))
    return refuse(.unknownCommand(name, nearest: nearest), language, usage: nil)
  }

  private static func refuse(_ fact: UsageFact, _ language: Language, usage command: Manual.Command?) -> Int32 {
    Output.writeError(fact.message(in: language) + "\n")
    Output.writeError(command?.usage(in: language) ?? Manual.help(in: language))
    return wrongUsage
  }
}

/// A call that the program cannot follow.
struct UsageError: Error {
  let fact: UsageFact
}

/// Only for the package's own words where it alone knows what is wrong.
private struct RootCommand: ParsableCommand {}
