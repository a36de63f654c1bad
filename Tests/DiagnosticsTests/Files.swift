import Diagnostics

/// Source files that stand in the test.
struct Files: SourceFiles {
  let files: [(path: String, bytes: [UInt8])]

  init(_ files: (String, String)...) { self.files = files.map { ($0.0, Array($0.1.utf8)) } }

  func path(of file: FileNumber) -> String { files[Int(file.index)].path }
  func bytes(of file: FileNumber) -> [UInt8] { files[Int(file.index)].bytes }

  /// The place of the first `text` in file `number`.
  func place(of text: String, in number: Int = 0) -> Place {
    let (bytes, wanted) = (files[number].bytes, Array(text.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return Place(FileNumber(number), start..<start + wanted.count)
  }
}

/// A fact with a suggestion, of the key `key`.
func unknown(_ key: String, nearest: String? = nil) -> Fact { .entry(.unknownKey(key, nearest: nearest)) }
