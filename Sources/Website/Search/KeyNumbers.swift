/// Numbers for distinct keys, in the order in which they are first met: a table of open places.
struct KeyNumbers {
  /// The keys, by their numbers.
  private(set) var keys: [UInt64] = []
  /// A number and 1, 0 where the place is free.
  private var places: [UInt32]

  /// Room for about `count` keys before it has to grow.
  init(expecting count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    places = [UInt32](repeating: 0, count: size)
  }

  /// The number of `key`, a new one where it has none.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int {
    let place = place(of: key)
    if places[place] != 0 { return Int(places[place]) - 1 }
    keys.append(key)
    places[place] = UInt32(truncatingIfNeeded: keys.count)
    if keys.count * 2 > places.count { grow() }
    return keys.count - 1
  }

  /// Where `key` stands, or where it is to stand.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    for (number, key) in keys.enumerated() { places[place(of: key)] = UInt32(truncatingIfNeeded: number + 1) }
  }
}
