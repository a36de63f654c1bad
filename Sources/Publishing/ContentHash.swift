/// A number of 64 bits by which the contents of files are told apart: XXH64 with the seed 0.
///
/// Yann Collet, "XXH64 algorithm description" (xxHash, doc/xxhash_spec.md). Two files that differ have different ones but
/// for one time in 2^64; somebody who wanted could make two with the same one, of which nothing here depends.
/// - Complexity: O(*n*), some gigabytes a second.
func contentHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var at = 0
  var hash: UInt64
  if bytes.count >= 32 {
    var lanes: [UInt64] = [prime1 &+ prime2, prime2, 0, 0 &- prime1]
    lanes.withUnsafeMutableBufferPointer { lanes in
      while at + 32 <= bytes.count {
        for lane in 0..<4 { lanes[lane] = mixed(lanes[lane], word(bytes, at + lane * 8)) }
        at += 32
      }
    }
    hash = turned(lanes[0], 1) &+ turned(lanes[1], 7) &+ turned(lanes[2], 12) &+ turned(lanes[3], 18)
    for lane in lanes { hash = (hash ^ mixed(0, lane)) &* prime1 &+ prime4 }
  } else {
    hash = prime5
  }
  hash = hash &+ UInt64(bytes.count)
  while at + 8 <= bytes.count {
    hash = turned(hash ^ mixed(0, word(bytes, at)), 27) &* prime1 &+ prime4
    at += 8
  }
  if at + 4 <= bytes.count {
    let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    hash = turned(hash ^ UInt64(half) &* prime1, 23) &* prime2 &+ prime3
    at += 4
  }
  for byte in bytes[at...] { hash = turned(hash ^ UInt64(byte) &* prime5, 11) &* prime1 }
  hash = (hash ^ hash >> 33) &* prime2
  hash = (hash ^ hash >> 29) &* prime3
  return hash ^ hash >> 32
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

private func turned(_ number: UInt64, _ places: UInt64) -> UInt64 { number << places | number >> (64 - places) }

private func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 { turned(lane &+ word &* prime2, 31) &* prime1 }

private func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
  UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
}
