import ArgumentParser
import Catalog
import Diagnostics
import Markdown
import Publishing
import Records

/// `guongsang markdown`: the HTML of a body, with links as they are written.
struct MarkdownCommand: ParsableArguments {
  @Argument var path: String
  @Flag var plain = false
  @Option var lang: String?

  func run(in language: Language) -> Int32 {
    do throws(PublishingError) {
      let source = try Input.bytes(of: path)
      if plain {
        Output.write(source.withUnsafeBufferPointer { plainHTML($0, 0..<$0.count) })
        return 0
      }
      let file = OneFile(path: path, source: source)
      if let invalid = firstInvalidUTF8(source) {
        let place = Place(FileNumber(0), invalid..<invalid + 1)
        return file.tell([Diagnostic(.publishing(.notUTF8), at: place)], in: language)
      }
      let found = source.withUnsafeBufferPointer { FrontMatter.find(in: $0, file: FileNumber(0)) }
      // Where the second line of hyphens is missing nobody can say what is body; a file without any is body as a whole.
      if found.problems.contains(where: { $0.fact == .yaml(.frontMatterNotClosed) }) {
        return file.tell(found.problems, in: language)
      }
      return render(source, found.value?.body ?? 0..<source.count, of: file, in: language)
    } catch {
      Output.writeError(Report([error.diagnostic], files: OneFile(path: path), language: language).text())
      return error.exitCode
    }
  }

  /// Prints the HTML of the bytes `range`, with the addresses that they name.
  private func render(_ source: [UInt8], _ range: Range<Int>, of file: OneFile, in language: Language) -> Int32 {
    let (html, problems) = source.withUnsafeBufferPointer { bytes in
      let body = Body.parse(bytes, body: range, file: FileNumber(0))
      var html: [UInt8] = []
      body.render(into: &html) { hole, html in
        switch hole {
        case .linkStart(let index):
          let link = body.links[index]
          let address = link.fragment.map { link.path + "#" + $0 } ?? link.path
          writeLinkStart(address: address, title: link.title, into: &html)
        case .linkEnd: writeLinkEnd(into: &html)
        case .picture(let index):
          writePicture(body.pictures[index], address: body.pictures[index].path, size: nil, into: &html)
        case .rawHTML(let raw): writeRawHTML(raw, allowed: false, into: &html)
        }
      }
      return (html, body.problems)
    }
    Output.write(html)
    return file.tell(problems, in: language)
  }
}

/// The one file that a small command reads.
struct OneFile: SourceFiles {
  let path: String
  var source: [UInt8] = []

  func path(of file: FileNumber) -> String { path }
  func bytes(of file: FileNumber) -> [UInt8] { source }

  /// Prints `problems` to standard error; 1 where there is an error among them, else 0.
  func tell(_ problems: [Diagnostic], in language: Language) -> Int32 {
    Output.writeError(Report(problems, files: self, language: language).text(coloured: Output.isColoured))
    return problems.contains(where: \.isError) ? 1 : 0
  }
}
