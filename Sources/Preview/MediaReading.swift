import Glibc

/// An open file of the site, closed when nobody reads it any more.
final class MediaReading: Sendable {
  /// Its length in bytes when it was opened.
  let size: Int
  private let file: Int32

  /// Opens the file at `path`; nil where there is none.
  init?(_ path: String) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if opened < 0 { return nil }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      return nil
    }
    (file, size) = (opened, Int(status.st_size))
  }

  deinit { close(file) }

  /// The bytes of `range`, or as many of them as there still are.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { room, count in
      count = max(0, pread(file, room.baseAddress, range.count, range.lowerBound))
    }
  }
}

/// Which part of a file a header `Range` asks for (RFC 9110, 14.2). Of several parts at once we give the whole, as we may.
enum PartAsked: Hashable {
  case all
  case part(Range<Int>)
  /// One that the file does not have.
  case none

  /// Reads `header` for a file of `size` bytes.
  init(_ header: String, of size: Int) {
    self = .all
    guard header.lowercased().hasPrefix("bytes="), !header.contains(",") else { return }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?) where first <= last:
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .none
    case (let first?, nil) where ends[1].isEmpty: self = first < size ? .part(first..<size) : .none
    case (nil, let last?) where ends[0].isEmpty:
      self = last > 0 && size > 0 ? .part(max(0, size - last)..<size) : .none
    default: break
    }
  }
}

/// The media type of what is at `address`, by its ending.
func mediaType(of address: String) -> String {
  let ending = address.lastIndex(of: ".").map { address[$0...].lowercased() } ?? ""
  return mediaTypes[ending] ?? "application/octet-stream"
}

private let mediaTypes = [
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
  ".json": "application/json", ".xml": "application/atom+xml; charset=utf-8", ".svg": "image/svg+xml",
  ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp",
  ".avif": "image/avif", ".ico": "image/x-icon", ".mp4": "video/mp4", ".webm": "video/webm", ".ogv": "video/ogg",
  ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".oga": "audio/ogg", ".opus": "audio/ogg",
  ".wav": "audio/wav", ".vtt": "text/vtt; charset=utf-8", ".pdf": "application/pdf", ".woff2": "font/woff2",
  ".zip": "application/zip", ".doc": "application/msword", ".xls": "application/vnd.ms-excel",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
]
