import LegalIdentifiers
import SourceTexts
import Testing

/// Paths are held in two ways; nobody who uses them can tell.
@Suite struct PinpointPathTests {
  /// Steps on both sides of every border: without a number, with five bytes and six, with letters
  /// outside ASCII or a nought, of units with more letters than four or other signs.
  private static let steps: [Pinpoint.Step] = [
    .init(.annex), .init(.article, "5"), .init(.article, "325ad"), .init(.point, "XXVIII"),
    .init(.paragraph, "2.2.3"), .init(.page, "12"), .init(.point, "α"), .init(.point, "\u{0}"),
    .init(.sentence, "penultimate"), .init(Pinpoint.Unit(rawValue: "chapter"), "1"),
    .init(Pinpoint.Unit(rawValue: "a-b"), "1"), .init(Pinpoint.Unit(rawValue: "été")),
    .init(Pinpoint.Unit(rawValue: ""), "1"), .init(Pinpoint.Unit(rawValue: "")),
  ]

  private static var paths: [[Pinpoint.Step]] {
    var paths: [[Pinpoint.Step]] = [[]]
    for first in steps {
      paths.append([first])
      for second in steps {
        paths.append([first, second])
        paths.append([second, .init(.article, "1"), first])
        paths.append([.init(.annex), .init(.part, "A"), second, first])
      }
    }
    return paths
  }

  @Test func `a path is the collection of its steps`() {
    for steps in Self.paths {
      let path = Pinpoint.Path(steps)
      #expect(Array(path) == steps)
      #expect(path.count == steps.count)
      #expect(path.isEmpty == steps.isEmpty)
      #expect(path.first == steps.first)
      #expect(path.last == steps.last)
      #expect(path.inner == Pinpoint.Path(steps.dropFirst()))
      #expect(path.firstUnit == steps.first?.unit)
      #expect(path.lastUnit == steps.last?.unit)
      for index in steps.indices { #expect(path.unit(at: index) == steps[index].unit) }
    }
  }

  @Test func `paths are equal where their steps are, however they came about`() {
    for steps in Self.paths {
      let path = Pinpoint.Path(steps)
      var longer = path
      longer.append(.init(.point, "a number that is long"))
      longer.removeLast()
      #expect(longer == path)
      #expect(longer.hashValue == path.hashValue)
      var changed = path
      for index in changed.indices {
        let step = changed[index]
        changed[index] = .init(.indent, "1")
        #expect(changed != path || step == .init(.indent, "1"))
        changed[index] = step
      }
      #expect(changed == path)
      #expect(changed.hashValue == path.hashValue)
    }
  }

  @Test func `paths are put together as arrays are`() {
    let paths = Self.paths.filter { $0.count < 3 }
    for outer in paths.prefix(60) {
      for inner in paths.prefix(60) {
        #expect(Array(Pinpoint.Path(inner).inside(Pinpoint.Path(outer))) == outer + inner)
      }
    }
    for steps in Self.paths {
      let path = Pinpoint.Path(steps)
      for count in 0...steps.count {
        #expect(Array(path.outermost(count)) == Array(steps.prefix(count)))
      }
      let renamed = steps.map { $0.unit == .part ? Pinpoint.Step(.annexPart, $0.number) : $0 }
      #expect(Array(path.renaming(.part, to: .annexPart)) == renamed)
    }
    #expect(Pinpoint.Path(.annex) == Pinpoint.Path([Pinpoint.Step(.annex)]))
  }

  @Test func `a pinpoint prints its steps and reads them back`() {
    for steps in Self.paths where !steps.isEmpty {
      let printed = steps.map(\.description).joined(separator: ".")
      #expect(Pinpoint(steps).description == printed)
      #expect(Pinpoint(steps, through: steps).description == printed + "-" + printed)
      var pinpoint = Pinpoint(steps)
      #expect(pinpoint.steps == steps)
      pinpoint.rangeEnd = [.init(.article, "9")]
      #expect(pinpoint.rangeEnd == [.init(.article, "9")])
      #expect(pinpoint.description == printed + "-art_9")
      #expect(Target(.self, pinpoint: pinpoint).description == "self#" + printed + "-art_9")
    }
  }

  /// Notations on both sides of what is read without making texts of it.
  @Test(arguments: [
    ("art_5", ["art_5"]), ("art_5.par_2.pnt_a.pnt_ii", ["art_5", "par_2", "pnt_a", "pnt_ii"]),
    ("anx.pnt_2.2.3", ["anx", "pnt_2.2.3"]), ("pnt_.5", ["pnt__5"]), ("p12.inp", ["p12", "inp"]),
    ("p_12", ["p12"]), ("pa.p", ["pa", "p"]), ("art_123456", ["art_123456"]),
    ("chapter_1", ["chapter_1"]), ("pnt_α", ["pnt_α"]), ("été_1", ["été_1"]),
    ("art_5_2", ["art_5_2"]),
    ("a.5b_1", ["a.5b_1"]),
  ])
  func `the notation is read`(notation: String, steps: [String]) {
    #expect(Pinpoint(notation)?.steps.map(\.description) == steps)
    #expect(Pinpoint(notation)?.path == Pinpoint.Path(Pinpoint(notation)?.steps ?? []))
    let range = Pinpoint(notation + "-" + notation)
    #expect(range?.rangeEnd.map(\.description) == steps)
  }

  @Test(arguments: [
    "", ".", "art_5.", ".art_5", "art_", "_5", "art_5..par_1", "-", "art_5-", "-art_5",
    "art_5-art_6-art_7",
  ])
  func `what is no notation is not`(text: String) {
    #expect(Pinpoint(text) == nil)
  }
}
