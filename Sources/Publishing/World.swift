import Glibc
import Tools
import Vietnamese

/// What a build takes from the world besides the site's folder: the day, and the theme that ships with the program.
///
/// One thing more of the machine may reach the output, and docs/pictures.md says so: whether it has the tool that makes
/// pictures smaller, and which version of it. Nothing else may: no clock, no environment, no locale, no order of a
/// directory.
public struct World: Sendable {
  /// Where the day comes from.
  public enum Clock: Hashable, Sendable {
    /// A day that was given: the same everywhere.
    case day(Day)
    /// Seconds since 1970 UTC; the day follows from the site's time zone.
    case instant(Int)
  }

  /// Where the day comes from.
  public var clock: Clock
  /// The files of the default theme, by paths below `templates/`.
  public var theme: [(path: String, bytes: [UInt8])]
  /// Whether there is a tool that makes pictures smaller.
  public var resizesPictures: Bool
  /// How coarse the times of files may be, in nanoseconds: what has changed so shortly before it was looked at may have
  /// changed again since without a trace. Two seconds are the coarsest there are (FAT).
  var coarseness: Int64 = 2_000_000_000

  /// The world as it is at `clock`, with the program's own theme.
  public init(clock: Clock) {
    self.clock = clock
    theme = embeddedTheme()
    resizesPictures = PictureTool().isThere
  }

  /// What the machine's clock says, in nanoseconds since 1970.
  static var now: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds
  }

  /// The clock of the machine.
  public static var machineClock: Clock {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return .instant(now.tv_sec)
  }

  /// Today in the time zone that adds `offset` seconds to UTC.
  func today(offset: Int) -> Day {
    switch clock {
    case .day(let day): return day
    case .instant(let seconds):
      // No calendar reaches as far as the clock may: beyond this bound every instant is the first or the last day.
      let bound = 1 << 40
      let local = min(max(seconds, -bound), bound) + offset
      return Day(daysSince1970: local >= 0 ? local / 86_400 : -((-local + 86_399) / 86_400))
    }
  }
}
