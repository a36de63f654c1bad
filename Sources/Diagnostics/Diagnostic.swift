import Vietnamese

/// Something that is wrong with the content, where it stands, and what to do about it.
///
///     problems.append(Diagnostic(.entry(.unknownKey("sumary", nearest: "summary")), at: key.place))
///
/// A diagnostic is a fact: it carries strings, numbers and a place, and no words. Its severity, its code and its
/// words in both languages come from the fact when it is printed (``Fact``, ``Report``). Line and column are made
/// then too, for a ``Place`` is a range of bytes. Facts know nothing of the modules that state them.
///
/// Three kinds of trouble are kept apart: wrong content is collected as diagnostics and work goes on, a machine that
/// fails throws, and a mistake of ours is a precondition.
public struct Diagnostic: Hashable, Sendable {
  /// What is the matter.
  public let fact: Fact
  /// Where it stands; nil for a failure of the machine, which no line of the content has caused.
  public let place: Place?

  /// States `fact` of the bytes at `place`.
  public init(_ fact: Fact, at place: Place?) {
    self.fact = fact
    self.place = place
  }

  /// Whether this keeps a site from being published.
  public var isError: Bool { fact.severity == .error }
}

/// How much a diagnostic weighs. Only errors keep a site from being published.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// The content cannot be shown rightly.
  case error
  /// It can be shown, but something the office should do has not been done.
  case warning
  /// Worth knowing, nothing to mend.
  case note
}

/// The languages in which the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Vietnamese, the first language of every message.
  case vi
  /// English.
  case en
}

/// The number of a source file in the table of the build that reads it.
public struct FileNumber: Hashable, Sendable, Comparable {
  /// The file's index in the table.
  public let index: UInt32

  /// The file at `index` of the table.
  public init(_ index: Int) { self.index = UInt32(index) }

  /// Whether `a` stands before `b` in the table.
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// A range of bytes in a source file. Line and column are worked out only when it is printed.
public struct Place: Hashable, Sendable {
  /// The file.
  public let file: FileNumber
  /// The first byte, counted from 0 in the raw file, byte-order mark included.
  public let start: UInt32
  /// The byte after the last one; equal to `start` for a point between two bytes.
  public let end: UInt32

  /// The bytes `range` of `file`.
  public init(_ file: FileNumber, _ range: Range<Int>) {
    self.file = file
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  /// The range of bytes.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A value, and what was found wrong on the way to it.
public struct Checked<Value: Sendable>: Sendable {
  /// The value, as good as it could be made.
  public var value: Value
  /// What was wrong, in the order of finding.
  public var problems: [Diagnostic]

  /// Pairs `value` with `problems`.
  public init(_ value: Value, problems: [Diagnostic] = []) {
    self.value = value
    self.problems = problems
  }
}
