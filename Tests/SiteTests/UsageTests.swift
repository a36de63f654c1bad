import TestSupport
import Testing

/// A call that the program cannot follow, and how what it says of it begins.
struct WrongCall: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let vietnamese: String
  let english: String
  var testDescription: String { arguments.joined(separator: " ") }

  init(_ arguments: String, _ vietnamese: String, _ english: String) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    (self.vietnamese, self.english) = (vietnamese, english)
  }

  static let all: [Self] = [
    Self("biuld", "Không có lệnh “biuld”. Có phải là build?", "There is no command “biuld”. Did you mean build?"),
    Self("help chek", "Không có lệnh “chek”. Có phải là check?", "There is no command “chek”. Did you mean check?"),
    Self("xyz", "Không có lệnh “xyz”.\n", "There is no command “xyz”.\n"),
    Self(
      "--versoin", "Không có tùy chọn “--versoin”. Có phải là --version?",
      "There is no option “--versoin”. Did you mean --version?"),
    Self(
      "build --ouput x", "Không có tùy chọn “--ouput”. Có phải là --output?",
      "There is no option “--ouput”. Did you mean --output?"),
    Self("check --output x", "Không có tùy chọn “--output”.", "There is no option “--output”."),
    Self("text slug --plain", "Không có tùy chọn “--plain”.", "There is no option “--plain”."),
    Self("build -q", "Không có tùy chọn “-q”.", "There is no option “-q”."),
    Self("build --site", "Tùy chọn --site cần một giá trị đi sau.", "The option --site needs a value after it."),
    Self(
      "build --site= --quiet", "Tùy chọn --site cần một giá trị đi sau.", "The option --site needs a value after it."),
    Self(
      "build --site --quiet", "Tùy chọn --site cần một giá trị đi sau.", "The option --site needs a value after it."),
    Self("build --quiet=yes", "Tùy chọn --quiet không có giá trị đi kèm.", "The option --quiet takes no value."),
    Self(
      "build --format jsn", "--format không nhận “jsn”. Dùng: text, json, github. Có phải là json?",
      "--format does not take “jsn”. Use: text, json, github. Did you mean json?"),
    Self(
      "build --edition blok", "--edition không nhận “blok”. Dùng: public, bloc. Có phải là bloc?",
      "--edition does not take “blok”. Use: public, bloc. Did you mean bloc?"),
    Self("build --jobs 0", "--jobs không nhận “0”.", "--jobs does not take “0”."),
    Self("build --jobs -1", "--jobs không nhận “-1”.", "--jobs does not take “-1”."),
    Self("build --jobs two", "--jobs không nhận “two”.", "--jobs does not take “two”."),
    Self(
      "build --today 31/4/2023", "--today không nhận “31/4/2023”. Ngày viết như 2023-05-10 hoặc 10/5/2023.",
      "--today does not take “31/4/2023”. Write a day as 2023-05-10 or 10/5/2023."),
    Self("build --today 2023-05", "--today không nhận “2023-05”.", "--today does not take “2023-05”."),
    Self("build --base-url khoi.vn", "--base-url không nhận “khoi.vn”.", "--base-url does not take “khoi.vn”."),
    Self(
      "explain unknown-kye", "Không có thông báo nào mang mã “unknown-kye”. Có phải là unknown-key?",
      "No message has the code “unknown-kye”. Did you mean unknown-key?"),
    Self("build here", "Thừa “here”.", "“here” is one too many."),
    Self("markdown", "Còn thiếu TỆP|-.", "FILE|- is missing."),
    Self("markdown a b", "Thừa “b”.", "“b” is one too many."),
    Self("init", "Còn thiếu THƯ_MỤC.", "DIR is missing."),
    Self("init a b", "Thừa “b”.", "“b” is one too many."),
    Self("new story", "Còn thiếu story|news|", "story|news|announcement|pact|page TITLE is missing."),
    Self(
      "new tin Hội", "new không nhận “tin”. Dùng: story, news, announcement, page, pact.",
      "new does not take “tin”. Use: story, news, announcement, page, pact."),
    Self("why a b", "Thừa “b”.", "“b” is one too many."),
    Self(
      "text slgu", "text không nhận “slgu”. Dùng: normalise, slug, fold, tone, sort, name. Có phải là slug?",
      "text does not take “slgu”. Use: normalise, slug, fold, tone, sort, name. Did you mean slug?"),
    Self("template a --data", "Tùy chọn --data cần một giá trị đi sau.", "The option --data needs a value after it."),
  ]
}

@Suite struct Usage {
  static let commands = [
    "build", "check", "explain", "why", "report", "schema", "markdown", "template", "text", "completions", "manpage",
  ]

  @Test(arguments: WrongCall.all)
  func aWrongCallIsExplained(_ c: WrongCall) throws {
    for (language, words) in [("vi", c.vietnamese), ("en", c.english)] {
      let run = try Program.run(c.arguments, environment: ["GUONGSANG_LANG": language])
      #expect(run.status == 64 && run.output == [])
      #expect(run.errors.hasPrefix(words), "\(run.errors)")
      #expect(run.errors.contains(language == "vi" ? "\nCách dùng: guongsang " : "\nUsage: guongsang "))
    }
  }

  @Test(arguments: ["build", "check", "report", "markdown -", "template a", "text slug"])
  func anUnknownLanguageIsRefusedByEveryCommand(call: String) throws {
    let run = try Program.run(call.split(separator: " ").map(String.init) + ["--lang", "fr"])
    #expect(run.status == 64 && run.errors.hasPrefix("--lang không nhận “fr”. Dùng: vi, en."))
  }

  @Test func theFlagGoesBeforeTheEnvironment() throws {
    let run = try Program.run(["biuld", "--lang", "en"], environment: ["GUONGSANG_LANG": "vi"])
    #expect(run.errors.hasPrefix("There is no command"))
    let other = try Program.run(["biuld", "--lang=vi"], environment: ["GUONGSANG_LANG": "en", "LANG": "en_US.UTF-8"])
    #expect(other.errors.hasPrefix("Không có lệnh"))
  }

  @Test func helpIsThereForTheProgramAndForEachCommandInBothLanguages() throws {
    for (language, usage) in [("vi", "Cách dùng: guongsang "), ("en", "Usage: guongsang ")] {
      for call in [["--help"], ["-h"], ["help"], []] {
        let run = try Program.run(call, environment: ["GUONGSANG_LANG": language])
        #expect(run.status == 0 && run.errors == "" && run.text.contains(usage))
        for command in Self.commands { #expect(run.text.contains("\n  \(command) ")) }
      }
      for command in Self.commands {
        let run = try Program.run(command, "--help", "--lang", language)
        #expect(run.status == 0 && run.errors == "" && run.text.contains(usage + command))
        #expect(try Program.run("help", command, "--lang", language).output == run.output)
        #expect(try Program.run(command, "--nonsense", "-h", "--lang", language).output == run.output)
      }
    }
  }

  @Test func theVersionIsPrinted() throws {
    let run = try Program.run("--version")
    #expect(run.status == 0 && run.text.hasPrefix("guongsang ") && run.text.split(separator: "\n").count == 1)
  }

  @Test(arguments: commands)
  func everyOptionOfTheManualIsTaken(command: String) throws {
    let plan = "year: 2023\ntitle: Kế hoạch\nreports: [{ id: h1 }]\n"
    let site = try TestSite([
      "a.mustache": "a", "a.json": "{}", "partials/p.mustache": "", "content/plans/2023.yml": plan,
    ])
    let values = [
      "--site": ".", "--today": "2023-05-10", "--edition": "public", "--base-url": "https://example.vn/",
      "--lang": "vi",
      "--format": command == "report" ? "csv" : "json", "--period": "h1", "--agency": "ban-dan-van", "--jobs": "2",
      "--output": "public", "--data": "a.json", "--partials": "partials",
    ]
    let needed = [
      "markdown": ["a.mustache"], "template": ["a.mustache", "--data", "a.json"], "text": ["slug"],
      "schema": ["site"], "report": ["--period", "h1"], "completions": ["bash"],
    ]
    let options = try Self.options(of: command)
    #expect(!options.isEmpty)
    for option in options {
      // The forms are of all entries: they take no kind.
      let call = [command] + (option == "--cms" ? [] : needed[command, default: []])
      let run = try Program.run(call + (values[option].map { [option, $0] } ?? [option]), in: site.path)
      #expect(run.status == 0, "\(option): \(run.errors)")
      guard let value = values[option] else { continue }
      // A report is never written over a file that is there.
      site.remove("public")
      #expect(try Program.run(call + ["\(option)=\(value)"], in: site.path).status == 0, "\(option)=")
    }
  }

  /// The manual refuses what it does not name, so an option that the parser alone knew would be out of reach.
  @Test func everyOptionOfTheParserStandsInTheManual() throws {
    let sources = [
      "InitCommand", "BuildCommand", "ExplainCommand", "SiteOptions", "NewCommand", "ImportCommand", "WhyCommand",
      "MarkdownCommand",
      "TemplateCommand",
      "TextCommand", "ReportCommand", "DigestCommand", "SchemaCommand",
      "ServeCommand",
    ]
    var declared: Set<String> = []
    for source in sources {
      let text = contents(of: Program.projectFolder + "/Sources/guongsang/\(source).swift") ?? []
      for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        let words = line.split { " :`".contains($0) }
        guard words.count > 2, words[0] == "@Option" || words[0] == "@Flag", words[1] == "var" else { continue }
        declared.insert("--" + words[2].map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined())
      }
    }
    #expect(declared == Set(try (Self.commands + ["init", "new", "import", "digest", "serve"]).flatMap(Self.options)))
  }

  /// The options that the help of `command` lists.
  private static func options(of command: String) throws -> [String] {
    try Program.run(command, "--help").text.split(separator: "\n").filter { $0.hasPrefix("  --") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }
}
