import Diagnostics

/// Where the bytes of a text stand in its raw file, in whatever encoding that came.
struct TextOrigin {
  let file: FileNumber
  /// What the text was decoded from; nil where it is the raw file itself.
  let utf16: UTF16Text?

  /// The place of the bytes `range` of the text.
  func place(_ range: Range<Int>) -> Place { Place(file, utf16?.rawRange(of: range) ?? range) }
}

/// Hands `source` to `read` as a text that is UTF-8: the bytes themselves, or UTF-16 decoded.
///
/// - Returns: What `read` returns; nil, and one diagnostic at the first byte that does not fit, where the file is
///   neither UTF-8 nor UTF-16.
func readingText<Value>(
  _ source: UnsafeBufferPointer<UInt8>, file: FileNumber,
  _ read: (UnsafeBufferPointer<UInt8>, TextOrigin) -> Checked<Value?>
) -> Checked<Value?> {
  if let decoded = UTF16Text(source) {
    if let bytes = decoded.firstInvalid {
      return Checked(nil, problems: [Diagnostic(.ledger(.notUTF16), at: Place(file, bytes))])
    }
    return decoded.utf8.withUnsafeBufferPointer { read($0, TextOrigin(file: file, utf16: decoded)) }
  }
  if let bytes = source.firstInvalidUTF8(in: 0..<source.count) {
    return Checked(nil, problems: [Diagnostic(.publishing(.notUTF8), at: Place(file, bytes))])
  }
  return read(source, TextOrigin(file: file, utf16: nil))
}
