import Publishing
import Synchronization
import Testing

@Test(arguments: [1, 2, 7], [0, 1, 16, 1000])
func resultsStandInTheOrderOfTheItems(width: Int, count: Int) async {
  let results = await parallelMap(Array(0..<count), width: width) { item, buffer in
    buffer.append(UInt8(item % 251))  // handed out empty each time
    return "\(item) \(buffer)"
  }
  #expect(results == (0..<count).map { "\($0) [\($0 % 251)]" })
}

private struct Failed: Error, Equatable {
  let item: Int
}

@Test(arguments: [1, 2, 7])
func theFirstErrorInTheOrderOfTheItemsWins(width: Int) async {
  for first in [0, 15, 16, 77, 999] {
    let error = await #expect(throws: Failed.self) {
      try await parallelForEach(Array(0..<1000), width: width) { item, _ throws(Failed) in
        if item >= first { throw Failed(item: item) }
      }
    }
    #expect(error == Failed(item: first))
  }
}

@Test(arguments: [1, 4])
func everyItemIsWorkedOnOnce(width: Int) async throws {
  let sum = Mutex(0)
  try await parallelForEach(Array(1...1000), width: width) { item, _ throws(Failed) in
    sum.withLock { $0 += item }
  }
  #expect(sum.withLock { $0 } == 500_500)
}

@Test func afterAnErrorNoMoreItemsAreHandedOut() async {
  let last = Mutex(0)
  await #expect(throws: Failed.self) {
    try await parallelForEach(Array(0..<1000), width: 1) { item, _ throws(Failed) in
      last.withLock { $0 = item }
      if item == 20 { throw Failed(item: item) }
    }
  }
  #expect(last.withLock { $0 } == 20)
}
