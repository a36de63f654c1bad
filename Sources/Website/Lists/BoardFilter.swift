import Catalog
import Diagnostics
import Vietnamese

/// A value by which the board can be read: one agency, one kind, one year, one state.
///
/// Each that occurs has a list of its own beside the board (``Addresses``), so that it can be read without a script;
/// combinations are found in place by `assets/board.js`, over the files of ``BoardData``.
public struct BoardFilter: Hashable, Sendable {
  /// What the board is divided by, in the order of its links.
  enum Dimension: String, CaseIterable, Sendable {
    case agency, kind, year, state
  }

  /// How an announcement stands on the day of the build.
  enum State: String, CaseIterable, Sendable {
    /// Something is to be done or takes place on a day to come, or today.
    case open
    /// It has no day.
    case undated
    /// Its day is over.
    case past
    /// It has left the lists, for its time in them is over.
    case expired
    /// It has left the lists, for another has taken its place.
    case superseded
  }

  let dimension: Dimension
  /// The id of the value.
  let value: String

  /// The last part of the list's address, `gui-toi-ban-dan-van`, `loai-giay-moi`: it begins with its dimension, so that
  /// no agency, kind, year or state meets another or anything else beside the board.
  func slug(in language: Language) -> String {
    switch language {
    case .en: dimension.rawValue + "-" + value
    case .vi: dimension.vietnameseSlug + "-" + vietnameseValue
    }
  }

  private var vietnameseValue: String {
    switch dimension {
    case .agency, .year: value
    case .kind: Announcement.Kind(rawValue: value)?.vietnameseSlug ?? value
    case .state: State(rawValue: value)?.vietnameseSlug ?? value
    }
  }
}

extension BoardFilter.Dimension {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .agency: "gui-toi"
    case .kind: "loai"
    case .year: "nam"
    case .state: "tinh-trang"
    }
  }
}

extension BoardFilter.State {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .open: "con-han"
    case .undated: "khong-han"
    case .past: "da-qua"
    case .expired: "het-han-dang"
    case .superseded: "da-thay"
    }
  }
}

extension Announcement.Kind {
  fileprivate var vietnameseSlug: String {
    switch self {
    case .notice: "thong-bao"
    case .invitation: "giay-moi"
    case .plan: "ke-hoach"
    case .decision: "quyet-dinh"
    case .reportRequest: "yeu-cau-bao-cao"
    case .schedule: "lich"
    case .commendation: "khen-thuong"
    case .consultation: "lay-y-kien"
    }
  }
}

/// The lists of the board, by each value that occurs.
struct BoardChoices: Sendable {
  /// One value with its announcements, newest first.
  struct Choice: Sendable {
    let filter: BoardFilter
    let entries: [Int]
  }

  /// The values of each dimension that has any, in the order of their links.
  let dimensions: [[Choice]]
  /// The years that have announcements, the latest first, with all of them, be they in lists or not.
  let years: [(year: Int, entries: [Int])]
  private let places: [BoardFilter: (Int, Int)]

  /// The value `filter`; nil where nothing has it.
  func choice(_ filter: BoardFilter) -> Choice? {
    places[filter].map { dimensions[$0.0][$0.1] }
  }

  /// How many announcements without a day an agency's list has at most, so that what is sent to all does not fill a
  /// long list for each of them; the years have the rest.
  private static let undatedLimit = 40

  /// The lists of `board`. An agency's has what is not past: it says what is to be done. What has left the lists is in
  /// those of its state alone.
  init(_ catalog: Catalog, _ board: Board) {
    var lists: [BoardFilter.Dimension: [String: [Int]]] = [:]
    func add(_ number: Int, _ dimension: BoardFilter.Dimension, _ value: String) {
      lists[dimension, default: [:]][value, default: []].append(number)
    }
    years = Dictionary(grouping: catalog.entries(of: .announcement)) { catalog.entries[$0].day.year }
      .sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    var undated: [ID<Agency>: Int] = [:]
    for number in catalog.entries(of: .announcement) {
      let entry = catalog.entries[number]
      guard let announcement = entry.announcement else { continue }
      let state = board.state(of: announcement, number, catalog)
      add(number, .state, state.rawValue)
      if catalog.hasLeftLists(number) { continue }
      add(number, .kind, announcement.kind.rawValue)
      add(number, .year, String(entry.day.year))
      if state == .past { continue }
      for agency in catalog.agencies where catalog.isAddressed(number, to: agency) {
        if state == .undated {
          undated[agency.id.id, default: 0] += 1
          if undated[agency.id.id, default: 0] > Self.undatedLimit { continue }
        }
        add(number, .agency, agency.id.id.slug)
      }
    }
    let order: [BoardFilter.Dimension: [String]] = [
      .agency: catalog.agencies.map(\.id.id.slug), .kind: Announcement.Kind.allCases.map(\.rawValue),
      .year: (lists[.year] ?? [:]).keys.sorted(by: >), .state: BoardFilter.State.allCases.map(\.rawValue),
    ]
    dimensions = BoardFilter.Dimension.allCases.compactMap { dimension in
      let choices = (order[dimension] ?? []).compactMap { value in
        lists[dimension]?[value].map {
          Choice(filter: BoardFilter(dimension: dimension, value: value), entries: $0)
        }
      }
      return choices.isEmpty ? nil : choices
    }
    var places: [BoardFilter: (Int, Int)] = [:]
    for (dimension, choices) in dimensions.enumerated() {
      for (place, choice) in choices.enumerated() { places[choice.filter] = (dimension, place) }
    }
    self.places = places
  }
}

extension Board {
  /// How the announcement numbered `number` stands.
  func state(of announcement: Announcement, _ number: Int, _ catalog: Catalog) -> BoardFilter.State {
    if catalog.successor(of: number) != nil { return .superseded }
    if catalog.hasLeftLists(number) { return .expired }
    switch nearness(of: due(announcement)) {
    case .past: return .past
    case .today, .ahead: return .open
    case .undated: return .undated
    }
  }
}

extension Catalog {
  /// Whether an announcement is for `agency`: by name, or as one of all members of its day.
  func isAddressed(_ number: Int, to agency: Agency) -> Bool {
    let entry = entries[number]
    switch entry.announcement?.audience {
    case .all: return agency.role(on: entry.day) != nil
    case .listed(let mentions): return mentions.contains { $0.id == agency.id.id }
    case nil: return false
    }
  }
}
