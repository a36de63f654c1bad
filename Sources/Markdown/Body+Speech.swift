import Vietnamese

extension Body {
  /// What a script says about what it does not read, and around quotes: a sentence each.
  public struct SpeechCues: Sendable {
    /// Before and after a quotation that stands as a block.
    public let quote, endOfQuote: String
    /// What is said in the place of a table.
    public let table: String
    /// A note to the reader in the place of code or the writer's own HTML.
    public let other: String

    /// Cues in these words.
    public init(quote: String, endOfQuote: String, table: String, other: String) {
      (self.quote, self.endOfQuote) = (quote, endOfQuote)
      (self.table, self.other) = (table, other)
    }
  }

  /// Adds the text to `speech`, a `<p>` for each block that is read: headings, paragraphs, items of lists. Pictures and
  /// the marks of footnotes are left out in silence; tables, footnotes, code and raw HTML with a note, a
  /// `<p class="cue">` of its own.
  ///
  /// The HTML is read, not the source again: it holds nothing but what the writer of this module wrote into it.
  /// - Complexity: O(*n*), one pass.
  public func speak(into speech: inout SpokenText, cues: SpeechCues) {
    html.withUnsafeBufferPointer { html in
      // Blocks of the writer's own HTML; what stands within a line ends in none.
      let blocks = holes.filter { hole in
        if case .rawHTML(let html) = hole.content { html.last == UInt8(ascii: "\n") } else { false }
      }
      var reader = SpeechReader(html: html, cues: cues, leftOut: blocks.map(\.at), speech: speech)
      reader.read()
      speech = reader.speech
    }
  }
}

extension SpokenText {
  /// Adds `text` as a paragraph of its own.
  public mutating func addParagraph(_ text: String) {
    write(markup: "<p>")
    add(text)
    endSentence()
    write(markup: "</p>\n")
  }
}

/// Reads the HTML of a ``Body`` aloud.
private struct SpeechReader {
  let html: UnsafeBufferPointer<UInt8>
  let cues: Body.SpeechCues
  var speech: SpokenText
  /// Where blocks are left out that have not yet been passed, by ascending offset.
  private var leftOut: ArraySlice<Int>
  /// The number of the next item of each open list; nil where it has none.
  private var items: [Int?] = []
  /// Whether a paragraph has begun, and how much had been written by then.
  private var paragraph: Int?

  init(html: UnsafeBufferPointer<UInt8>, cues: Body.SpeechCues, leftOut: [Int], speech: SpokenText) {
    (self.html, self.cues, self.leftOut, self.speech) = (html, cues, leftOut[...], speech)
  }

  mutating func read() {
    var at = 0
    while at < html.count {
      if paragraph == nil {
        // Line ends between blocks.
        while at < html.count, html[at] <= 0x20 { at += 1 }
        sayWhatIsLeftOut(before: at)
        if at < html.count, html[at] != UInt8(ascii: "<") { begin() }
      }
      at = speech.add(html, from: at)
      guard at < html.count else { break }
      at = html[at] == UInt8(ascii: "<") ? readTag(at) : readEntity(at)
    }
    end()
    sayWhatIsLeftOut(before: at)
  }

  /// Notes each block of the writer's own HTML that stood before `at`.
  private mutating func sayWhatIsLeftOut(before at: Int) {
    while let place = leftOut.first, place <= at {
      leftOut.removeFirst()
      Self.write(cue: cues.other, into: &speech)
    }
  }

  /// Reads the tag at `at`; returns where to go on.
  private mutating func readTag(_ at: Int) -> Int {
    // Most tags are those of words within a paragraph: a, em, strong.
    if paragraph != nil, at + 1 < html.count, "aes".utf8.contains(html[at + 1]), !starts("<sup", at) {
      return endOfTag(at)
    }
    if starts("<p>", at) {
      end()
      return at + 3
    }
    if starts("</p>", at) || starts("</li>", at) || starts("</h", at) {
      end()
    } else if starts("<li", at) {
      beginItem()
    } else if starts("<ul", at) || starts("<ol", at) {
      end()
      items.append(starts("<ol", at) ? firstNumber(at) : nil)
    } else if starts("</ul", at) || starts("</ol", at) {
      end()
      _ = items.popLast()
    } else if starts("<h", at) || starts("<div", at) || starts("<pre", at) {
      end()
    } else if starts("<blockquote", at) {
      say(cues.quote)
    } else if starts("</blockquote", at) {
      say(cues.endOfQuote)
    } else if starts("<br", at), paragraph != nil {
      speech.add(" ")
    } else if paragraph == nil, !starts("<sup", at) {
      begin()
    }
    return endOfWhatIsNotRead(at) ?? endOfTag(at)
  }

  /// The end of what begins at `at` and is not read, with a note that says so.
  private mutating func endOfWhatIsNotRead(_ at: Int) -> Int? {
    if starts("<div class=\"footnotes\"", at) {
      end()
      leftOut = []
      return html.count
    }
    if starts("<div", at) {
      say(cues.table)
      return end(of: "</div>", at)
    }
    if starts("<pre", at) {
      Self.write(cue: cues.other, into: &speech)
      return end(of: "</pre>", at)
    }
    return starts("<sup class=\"footnote\"", at) ? end(of: "</sup>", at) : nil
  }

  private mutating func readEntity(_ at: Int) -> Int {
    if paragraph == nil { begin() }
    for (entity, sign) in Self.entities where starts(entity, at) {
      speech.add(sign: sign)
      return at + entity.utf8CodeUnitCount
    }
    return at + 1
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&quot;", UInt8(ascii: "\"")), ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")),
    ("&gt;", UInt8(ascii: ">")),
  ]

  // MARK: Paragraphs

  private mutating func begin() {
    speech.write(markup: "<p>")
    paragraph = speech.bytes.count
  }

  /// Ends the paragraph at hand; one in which nothing was said is taken back.
  private mutating func end() {
    guard let start = paragraph else { return }
    speech.endSentence()
    paragraph = nil
    if speech.bytes.count > start { speech.write(markup: "</p>\n") } else { speech.removeMarkup("<p>".utf8.count) }
  }

  private mutating func say(_ sentence: String) {
    end()
    speech.addParagraph(sentence)
  }

  private mutating func beginItem() {
    end()
    guard let last = items.indices.last, let number = items[last] else { return }
    items[last] = number + 1
    begin()
    speech.add(ordinal(number) + ". ")
  }

  static func write(cue: String, into speech: inout SpokenText) {
    speech.write(markup: "<p class=\"cue\">")
    speech.writeNote(cue)
    speech.write(markup: "</p>\n")
  }

  // MARK: Bytes

  private func starts(_ text: StaticString, _ at: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= html.count else { return false }
    for index in 0..<count where html[at + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The end of the tag at `at`: libcmark escapes `>` in attributes.
  private func endOfTag(_ at: Int) -> Int {
    var end = at
    while end < html.count, html[end] != UInt8(ascii: ">") { end += 1 }
    return min(end + 1, html.count)
  }

  private func end(of closing: StaticString, _ at: Int) -> Int {
    var end = at
    while end < html.count, !(html[end] == UInt8(ascii: "<") && starts(closing, end)) { end += 1 }
    return min(end + closing.utf8CodeUnitCount, html.count)
  }

  /// The number in `<ol start="5">`, else 1.
  private func firstNumber(_ at: Int) -> Int {
    var number: Int?
    for byte in html[at..<endOfTag(at)] where 0x30...0x39 ~= byte {
      number = min((number ?? 0) * 10 + Int(byte - 0x30), 999_999_999)
    }
    return number ?? 1
  }
}
