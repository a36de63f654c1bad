/// Tells whoever waits how far a build has come.
public struct Progress: Sendable {
  /// The parts of a build that can take long.
  public enum Part: String, Sendable, CaseIterable {
    case reading, linking, resizing, rendering
  }

  private let tell: @Sendable (Part) -> Void

  /// Calls `tell` as each part begins; by default nobody waits.
  public init(_ tell: @escaping @Sendable (Part) -> Void = { _ in }) { self.tell = tell }

  func report(_ part: Part) { tell(part) }
}
