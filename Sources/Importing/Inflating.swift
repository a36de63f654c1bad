import CZlib

/// The bytes that `deflated` holds by RFC 1951; nil where it is broken, or is longer than `limit`.
///
/// No more room is taken than for `limit` bytes, whatever the bytes promise.
func inflated(_ deflated: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
  var stream = z_stream()
  // Negative: raw, without the head and sum of zlib.
  guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var source = Array(deflated)
  var bytes: [UInt8] = []
  var room = [UInt8](repeating: 0, count: 1 << 16)
  let isWhole = source.withUnsafeMutableBufferPointer { source in
    room.withUnsafeMutableBufferPointer { room in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        bytes.append(contentsOf: room[..<(room.count - Int(stream.avail_out))])
        if status == Z_STREAM_END { return bytes.count <= limit }
        if status != Z_OK || bytes.count > limit { return false }
      }
    }
  }
  return isWhole ? bytes : nil
}
