import ArgumentParser
import Diagnostics
import Publishing
import Records
import Templates

/// `guongsang template`: a Mustache template filled with JSON, as the specification has it.
struct TemplateCommand: ParsableArguments {
  @Argument var path: String
  @Option var data: String?
  @Option var partials: String?
  @Option var lang: String?

  func run(in language: Language) throws(UsageError) -> Int32 {
    guard let data else { throw UsageError(fact: .missingOption("--data")) }
    do throws(PublishingError) {
      let json = try Input.bytes(of: data)
      let read = json.withUnsafeBufferPointer { JSON.read($0, file: FileNumber(0)) }
      guard let node = read.value, !read.problems.contains(where: \.isError) else {
        return OneFile(path: data, source: json).tell(read.problems, in: language)
      }
      let source = try Input.bytes(of: path)
      let template = PlainTemplate(source, file: FileNumber(0))
      if !template.problems.isEmpty {
        return OneFile(path: path, source: source).tell(template.problems, in: language)
      }
      var status: Int32 = 0
      var known: [String: PlainTemplate?] = [:]
      var page: [UInt8] = []
      template.render(
        MustacheValue(node),
        partials: { name in
          if let partial = known[name] { return partial }
          let partial = self.partial(name, language, &status)
          known[name] = .some(partial)
          return partial
        }, into: &page)
      if status == 0 { Output.write(page) }
      return status
    } catch {
      Output.writeError(Report([error.diagnostic], files: OneFile(path: path), language: language).text())
      return error.exitCode
    }
  }

  /// The partial in `DIR/NAME.mustache`; nil where there is none, or where the name would leave the folder.
  private func partial(_ name: String, _ language: Language, _ status: inout Int32) -> PlainTemplate? {
    guard let partials, !name.hasPrefix("/"), !name.split(separator: "/").contains(".."), !name.contains("\0") else {
      return nil
    }
    let path = partials + "/" + name + ".mustache"
    var source: [UInt8] = []
    do throws(MachineFailure) {
      try readFile(path, into: &source)
    } catch {
      if [.missing, .notAFolder, .isAFolder, .nameTooLong].contains(error.reason) { return nil }
      _ = OneFile(path: path).tell([error.diagnostic], in: language)
      status = error.exitCode
      return nil
    }
    let template = PlainTemplate(source, file: FileNumber(0))
    status = max(status, OneFile(path: path, source: source).tell(template.problems, in: language))
    return template
  }
}

extension MustacheValue {
  /// The value that JSON wrote.
  init(_ node: Node) {
    switch node.content {
    case .absent, .scalar(_, .null): self = .null
    case .scalar(let text, .boolean): self = .flag(text == "true")
    case .scalar(let text, _): self = .text(text)
    case .list(let nodes): self = .list(nodes.map(MustacheValue.init))
    case .record(let pairs):
      self = .record(Dictionary(pairs.map { ($0.key, MustacheValue($0.value)) }) { first, _ in first })
    }
  }
}
