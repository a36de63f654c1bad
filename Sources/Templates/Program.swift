/// A checked template as a flat list of steps: copy these bytes, write that slot, jump.
struct Program: Sendable {
  /// Where a value stands: in the record of a list that is being gone through, or in the page's own.
  struct Slot: Sendable {
    /// 0 for the page's record, then one for each list around, innermost last.
    let frame: Int
    /// The slots to go through, in ``Program/slots``: all but the last are records.
    let path: Range<Int>
  }

  enum Step: Sendable {
    /// Copies these bytes of ``Program/literals``.
    case literal(Range<Int>)
    /// Writes text or an address, escaped.
    case text(Slot)
    /// Writes HTML as it is.
    case html(Slot)
    /// Goes on at `end` unless the value is shown.
    case ifShown(Slot, end: Int)
    /// Goes on at `end` where the value is shown.
    case ifNotShown(Slot, end: Int)
    /// Makes the list's first record a frame; goes on at `end` where there is none.
    case each(Slot, end: Int)
    /// Makes the list's next record the frame and goes on at `start`; else drops the frame.
    case next(start: Int)
    /// Goes on at `end`: past a section whose name is unknown.
    case skip(end: Int)
  }

  var steps: [Step] = []
  var literals: [UInt8] = []
  var slots: [Int] = []
}

extension Program {
  /// A list that is being gone through.
  private struct Loop {
    let records: [Record]
    var index = 0
  }

  /// Appends the program's output for `record` to `page`.
  func run(_ record: Record, base: String, into page: inout [UInt8]) {
    var frames = [record]
    var loops: [Loop] = []
    literals.withUnsafeBufferPointer { literals in
      var i = 0
      while i < steps.count {
        let step = steps[i]
        i += 1
        switch step {
        case .literal(let range): page.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
        case .text(let slot): write(value(at: slot, in: frames), base: base, into: &page)
        case .html(let slot):
          switch value(at: slot, in: frames) {
          case .html(let bytes): page.append(contentsOf: bytes)
          case .absent: break
          default: preconditionFailure("a slot of HTML holds something else")
          }
        case .ifShown(let slot, let end): if !value(at: slot, in: frames).isShown { i = end }
        case .ifNotShown(let slot, let end): if value(at: slot, in: frames).isShown { i = end }
        case .skip(let end): i = end
        case .each(let slot, let end):
          guard let records = records(at: slot, in: frames), let first = records.first else {
            i = end
            continue
          }
          loops.append(Loop(records: records))
          frames.append(first)
        case .next(let start):
          loops[loops.count - 1].index += 1
          let loop = loops[loops.count - 1]
          if loop.index < loop.records.count {
            frames[frames.count - 1] = loop.records[loop.index]
            i = start
          } else {
            loops.removeLast()
            frames.removeLast()
          }
        }
      }
    }
  }

  @inline(__always)
  private func value(at slot: Slot, in frames: [Record]) -> Value {
    let path = slot.path
    if path.count == 1 { return frames[slot.frame].values[slots[path.lowerBound]] }
    var record = frames[slot.frame]
    for i in path.dropLast() {
      switch record.values[slots[i]] {
      case .record(let inner): record = inner
      case .absent: return .absent
      default: preconditionFailure("a slot of a record holds something else")
      }
    }
    return path.isEmpty ? .record(record) : record.values[slots[path.upperBound - 1]]
  }

  private func records(at slot: Slot, in frames: [Record]) -> [Record]? {
    switch value(at: slot, in: frames) {
    case .list(let records): records
    case .absent: nil
    default: preconditionFailure("a slot of a list holds something else")
    }
  }

  private func write(_ value: Value, base: String, into page: inout [UInt8]) {
    switch value {
    case .text(let text), .url(let text): escapeHTML(text, into: &page)
    case .address(let address):
      escapeHTML(base, into: &page)
      escapeHTML(address, into: &page)
    case .absent: break
    case .html, .flag, .record, .list: preconditionFailure("a slot of text or an address holds something else")
    }
  }
}
