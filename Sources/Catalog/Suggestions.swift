import Diagnostics
import Vietnamese

/// Finds what a name that leads nowhere was most likely meant to be, for all the names of one build.
///
/// The first names find theirs; when a site has so many mistakes that finding would take minutes, the rest go without.
struct Suggestions {
  /// Among which names one is looked for.
  enum Corpus: Hashable {
    case ids(LinkFact.Kind)
    /// The tasks of the plan of a year.
    case tasks(Int)
    case entries
    case media
  }

  /// The names of a corpus.
  struct Names {
    /// What may be written, with what is meant by it.
    var written: [(name: String, meant: String)]
    /// What is meant by another key: the slug of a thing's name, a path without marks.
    var called: [String: String] = [:]

    /// Whether it is worth asking for names around `key`: a single word stands in many.
    func canContain(_ key: String) -> Bool { key.utf8.contains(UInt8(ascii: "-")) && written.count <= 1000 }

    /// The only thing whose name has `key`, a slug, in it, or stands in it.
    func containing(_ key: String) -> String? {
      let names = Array(called) + written.map { ($0.name, $0.meant) }
      let meant = Set(names.filter { name, _ in isPart(key, of: name) || isPart(name, of: key) }.map(\.1))
      return meant.count == 1 ? meant.first : nil
    }

    private func isPart(_ part: String, of whole: String) -> Bool {
      part.utf8.contains(UInt8(ascii: "-"))
        && "-\(whole)-".contains("-\(part)-")
    }
  }

  private struct Question: Hashable {
    let name: String
    let corpus: Corpus
  }

  private var names: [Corpus: Names] = [:]
  private var answers: [Question: String?] = [:]
  private var budget: Int

  /// Suggestions from at most `budget` comparisons of two names; one takes about a microsecond.
  init(budget: Int = 1 << 20) { self.budget = budget }

  /// What `name` was meant to be: what is called `key`, else what has the nearest name.
  mutating func meant(by name: String, called key: String, in corpus: Corpus, among make: () -> Names) -> String? {
    let question = Question(name: name, corpus: corpus)
    if let known = answers[question] { return known }
    let names = self.names[corpus] ?? make()
    self.names[corpus] = names
    var answer = names.called[key]
    if answer == nil, names.canContain(key), names.written.count <= budget {
      budget -= names.written.count
      answer = names.containing(key)
    }
    if answer == nil, names.written.count <= budget {
      budget -= names.written.count
      let near = nearest(to: name, among: names.written.lazy.map(\.name))
      answer = near.flatMap { near in names.written.first { $0.name == near }?.meant }
    }
    answers[question] = answer
    return answer
  }
}
