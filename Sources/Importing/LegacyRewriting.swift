import Vietnamese

/// Decides which runs of a document are in an encoding from before Unicode, and turns them into Unicode.
///
/// The runs in fonts of TCVN3, those in fonts of VNI, and the others are judged each as a whole; then each run alone, for
/// text of Unicode is often found in an old font.
struct LegacyRewriting {
  private var encodings: [LegacyEncoding?: LegacyEncoding] = [:]

  /// What was converted.
  var converted: Set<LegacyEncoding> { Set(encodings.values) }

  /// Judges the `runs` of a whole document.
  init(_ runs: [WordText.Run]) {
    for (named, runs) in Dictionary(grouping: runs, by: \.encoding) {
      // Runs end anywhere, also within words.
      var text = ""
      for (number, run) in runs.enumerated() {
        if number > 0, runs[number - 1].paragraph != run.paragraph { text += "\n" }
        text += run.text
      }
      encodings[named] = LegacyEncoding.recognised(in: text, least: named == nil ? 4 : 1)
    }
  }

  /// The text of `run` in Unicode; nil where it is so already.
  func text(of run: WordText.Run) -> String? {
    guard let encoding = encodings[run.encoding], let text = encoding.decodedIfLegible(run.text) else { return nil }
    return run.font.map(LegacyEncoding.showsCapitals(font:)) == true ? text.uppercased() : text
  }
}
