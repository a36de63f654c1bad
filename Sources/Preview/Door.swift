import Glibc

/// Where the preview is served, and by which names it may be called.
///
/// A page elsewhere on the web can have its own name lead to this machine and then read, as its own, what stands here
/// (DNS rebinding). So a request that calls us by a name that is not ours is turned away.
struct Door: Sendable {
  /// The name or number of the machine, as it was given.
  let host: String
  /// The port.
  let port: Int

  /// The address at which the person at this machine sees it.
  var address: String {
    let name = isEverywhere ? "localhost" : host.contains(":") ? "[\(host)]" : host
    return "http://\(name)\(port == 80 ? "" : ":\(port)")/"
  }

  /// Whether other machines can reach it.
  var isOpenToOthers: Bool {
    host != "localhost" && host != "::1" && !host.hasPrefix("127.")
  }

  /// Whether it is served at all numbers of this machine.
  private var isEverywhere: Bool { ["0.0.0.0", "::", "0:0:0:0:0:0:0:0"].contains(host) }

  /// Whether a request whose header `Host` says `called` means us.
  func answers(to called: String?) -> Bool {
    guard let called, let (name, number) = Self.parts(of: called.lowercased()) else { return false }
    guard number ?? 80 == port else { return false }
    let own = host.contains(":") ? "[\(host.lowercased())]" : host.lowercased()
    if ["localhost", "127.0.0.1", "[::1]", own].contains(name) { return true }
    if !isEverywhere { return false }
    return Self.isNumber(name) || Self.ownNames.contains(name)
  }

  /// The name and the port of a header `Host`; nil where it is none.
  private static func parts(of host: String) -> (name: String, port: Int?)? {
    let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map { host.index(after: $0) } : host.firstIndex(of: ":")
    guard let end else { return host.hasPrefix("[") ? nil : (host, nil) }
    let rest = host[end...]
    if rest.isEmpty { return (String(host[..<end]), nil) }
    guard rest.first == ":", let port = Int(rest.dropFirst()) else { return nil }
    return (String(host[..<end]), port)
  }

  /// Whether `name` is a machine's number, which no foreign name server has a say in.
  private static func isNumber(_ name: String) -> Bool {
    name.hasPrefix("[") || !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// What this machine calls itself.
  private static var ownNames: [String] {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return [] }
    let own = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }.lowercased()
    return own.isEmpty ? [] : [own, own + ".local"]
  }
}
