public import SourceTexts

extension Pinpoint {
  /// The steps of a pinpoint, from the outside in, in place where they are few and short.
  ///
  /// A collection of steps like any other, for those who go through many pinpoints: every provision that
  /// a text names has a path, most of one to three steps with numbers of a few signs. Those are held as
  /// three numbers and copied without counting owners; any other path is an array. Equal paths are held
  /// alike.
  public struct Path: Hashable, Sendable {
    @usableFromInline enum Storage: Hashable, Sendable {
      case few(Word, Word, Word)
      case many([Step])
    }

    @usableFromInline var storage: Storage

    /// A path of no steps.
    @inlinable public init() { storage = .few(.none, .none, .none) }

    /// A path of one step.
    public init(_ step: Step) {
      let word = Word(step)
      storage = word.isStep ? .few(word, .none, .none) : .many([step])
    }

    /// A path of one step, as most are.
    public init(_ unit: Unit, _ number: String) {
      let word = Word(plain: unit, number)
      self = word.isStep ? Path(storage: .few(word, .none, .none)) : Path(Step(unit, number))
    }

    /// A path of one step without a number.
    public init(_ unit: Unit) {
      guard let letters = unit.name.fourLetters else {
        storage = .many([Step(unit)])
        return
      }
      storage = .few(Word(bits: UInt64(letters)), .none, .none)
    }

    /// A path of these steps.
    public init(_ steps: some Sequence<Step>) {
      self.init()
      for step in steps { append(step) }
    }

    /// Adds a step inside the last.
    public mutating func append(_ step: Step) {
      if append(Word(step)) { return }
      var steps = takeSteps()
      steps.append(step)
      storage = .many(steps)
    }

    /// Adds a step that is one number; false where it is none, or there is no room in place.
    mutating func append(_ word: Word) -> Bool {
      guard word.isStep, case .few(let first, let second, let third) = storage, !third.isStep
      else { return false }
      storage =
        second.isStep
        ? .few(first, second, word)
        : first.isStep ? .few(first, word, .none) : .few(word, .none, .none)
      return true
    }

    /// The steps as an array that nobody else owns if nobody else has the path; none are left here.
    private mutating func takeSteps() -> [Step] {
      let steps = array
      storage = .few(.none, .none, .none)
      return steps
    }

    private func add(to steps: inout [Step]) {
      switch storage {
      case .few(let first, let second, let third):
        if first.isStep { steps.append(first.step) }
        if second.isStep { steps.append(second.step) }
        if third.isStep { steps.append(third.step) }
      case .many(let more): steps += more
      }
    }

    /// The steps as an array.
    var array: [Step] {
      switch storage {
      case .few(let first, let second, let third):
        third.isStep
          ? [first.step, second.step, third.step]
          : second.isStep ? [first.step, second.step] : first.isStep ? [first.step] : []
      case .many(let steps): steps
      }
    }

    /// Whether there are no steps.
    @inlinable @inline(__always)
    public var isEmpty: Bool {
      switch storage {
      case .few(let first, _, _): !first.isStep
      case .many: false
      }
    }

    /// Number of steps.
    @inlinable public var count: Int {
      switch storage {
      case .few(let first, let second, let third):
        (first.isStep ? 1 : 0) + (second.isStep ? 1 : 0) + (third.isStep ? 1 : 0)
      case .many(let steps): steps.count
      }
    }

    /// The outermost step.
    public var first: Step? { isEmpty ? nil : self[0] }
    /// The innermost step.
    public var last: Step? { isEmpty ? nil : self[count - 1] }

    /// What the outermost step counts; asked more often than its number.
    @inlinable @inline(__always)
    public var firstUnit: Unit? {
      switch storage {
      case .few(let first, _, _): first.isStep ? first.unit : nil
      case .many(let steps): steps[0].unit
      }
    }

    /// What the innermost step counts.
    @inlinable @inline(__always)
    public var lastUnit: Unit? {
      switch storage {
      case .few(let first, let second, let third):
        third.isStep
          ? third.unit : second.isStep ? second.unit : first.isStep ? first.unit : nil
      case .many(let steps): steps[steps.count - 1].unit
      }
    }

    /// What a step counts.
    @inlinable public func unit(at position: Int) -> Unit {
      switch storage {
      case .few(let first, let second, let third):
        (position == 0 ? first : position == 1 ? second : third).unit
      case .many(let steps): steps[position].unit
      }
    }

    /// The path with one more step inside its last.
    public func appending(_ step: Step) -> Path {
      var path = self
      path.append(step)
      return path
    }

    /// The first steps, so many of them.
    public func outermost(_ count: Int) -> Path {
      switch storage {
      case .few(let first, let second, let third):
        Path(
          storage: .few(
            count > 0 ? first : .none, count > 1 ? second : .none, count > 2 ? third : .none))
      case .many(let steps): Path(steps.prefix(count))
      }
    }

    /// The steps inside the outermost.
    public var inner: Path {
      switch storage {
      case .few(_, let second, let third): Path(storage: .few(second, third, .none))
      case .many(let steps): Path(steps.dropFirst())
      }
    }

    /// The path with other units in the place of one.
    public func renaming(_ unit: Unit, to other: Unit) -> Path {
      guard indices.contains(where: { self.unit(at: $0) == unit }) else { return self }
      return Path(lazy.map { $0.unit == unit ? Step(other, $0.number) : $0 })
    }

    /// The path with this one's steps behind those of another.
    public func inside(_ outer: Path) -> Path {
      if outer.isEmpty { return self }
      if case .few(let first, let second, let third) = storage,
        case .few(let one, let two, let three) = outer.storage
      {
        if !second.isStep, !three.isStep {
          return two.isStep
            ? Path(storage: .few(one, two, first)) : Path(storage: .few(one, first, .none))
        }
        if !two.isStep, !third.isStep { return Path(storage: .few(one, first, second)) }
      }
      var steps: [Step] = []
      steps.reserveCapacity(outer.count + count)
      outer.add(to: &steps)
      add(to: &steps)
      return Path(storage: .many(steps))
    }

    private init(storage: Storage) { self.storage = storage }

    /// Bytes that the notation has at most.
    var room: Int {
      switch storage {
      case .few: 3 * Word.room
      case .many(let steps):
        steps.reduce(0) { $0 + $1.unit.name.utf8Count + $1.number.utf8.count + 2 }
      }
    }

    /// Adds the notation to a text in UTF-8: `art_5.par_2`.
    func append(to text: inout OutputSpan<UInt8>) {
      switch storage {
      case .few(let first, let second, let third):
        guard first.isStep else { return }
        first.append(to: &text)
        guard second.isStep else { return }
        text.append(UInt8(ascii: "."))
        second.append(to: &text)
        guard third.isStep else { return }
        text.append(UInt8(ascii: "."))
        third.append(to: &text)
      case .many(let steps):
        for (position, step) in steps.enumerated() {
          if position > 0 { text.append(UInt8(ascii: ".")) }
          step.append(to: &text)
        }
      }
    }
  }
}

extension Pinpoint.Path: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
  ExpressibleByArrayLiteral
{
  /// A step.
  public typealias Element = Pinpoint.Step

  /// A path of these steps.
  public init(arrayLiteral steps: Pinpoint.Step...) { self.init(steps) }

  /// Nought.
  @inlinable public var startIndex: Int { 0 }
  /// Number of steps.
  @inlinable public var endIndex: Int { count }

  /// A step, counted from the outermost.
  public subscript(position: Int) -> Pinpoint.Step {
    get {
      switch storage {
      case .few(let first, let second, let third):
        precondition(position >= 0 && position < count, "a step that the path does not have")
        return (position == 0 ? first : position == 1 ? second : third).step
      case .many(let steps): return steps[position]
      }
    }
    set { replaceSubrange(position..<position + 1, with: CollectionOfOne(newValue)) }
  }

  /// Puts other steps in the place of some.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with steps: some Collection<Pinpoint.Step>
  ) {
    var all = Array(self)
    all.replaceSubrange(range, with: steps)
    self = Pinpoint.Path(all)
  }
}

extension Pinpoint.Path {
  /// A step in one number: twenty bits for the letters of the unit, then up to five bytes of ASCII for
  /// the number, noughts behind them.
  ///
  /// Nought where there is no step, or none that has room.
  @usableFromInline struct Word: Hashable, Sendable {
    @usableFromInline let bits: UInt64

    @inlinable init(bits: UInt64) { self.bits = bits }

    @inlinable static var none: Word { Word(bits: 0) }

    @inlinable var isStep: Bool { bits != 0 }

    /// Bits of the unit.
    private static let unitBits: UInt64 = 20
    /// Bytes that a number may have.
    private static let longest = 5
    /// Bytes of the notation at most: a stop, four letters, a low line and the number.
    static let room = 6 + longest

    init(_ step: Pinpoint.Step) {
      self.init(step.unit.name, step.number.utf8.span) { _ in true }
    }

    /// A step whose number has no mark that a step writes otherwise; ``none`` for others.
    init(plain unit: Pinpoint.Unit, _ number: String) {
      self.init(unit.name, number.utf8.span) { !Pinpoint.Step.separates($0) }
    }

    /// A step whose number has no other bytes than those that fit.
    @inline(__always)
    init(_ unit: ShortName, _ bytes: Span<UInt8>, _ fits: (UInt8) -> Bool) {
      guard let letters = unit.fourLetters, bytes.count <= Self.longest else {
        bits = 0
        return
      }
      var packed: UInt64 = 0
      var shift = Self.unitBits
      for index in bytes.indices {
        let byte = bytes[index]
        // Noughts could not be told from those behind; other letters may be written in two ways.
        guard byte != 0, byte < 0x80, fits(byte) else {
          bits = 0
          return
        }
        packed |= UInt64(byte) &<< shift
        shift &+= 8
      }
      bits = packed | UInt64(letters)
    }

    @inlinable var unit: Pinpoint.Unit {
      Pinpoint.Unit(ShortName(fourLetters: UInt32(truncatingIfNeeded: bits & 0xF_FFFF)))
    }

    var step: Pinpoint.Step {
      let number = bits &>> Self.unitBits
      // Most numbers are one sign.
      if number < 0x100 {
        return Pinpoint.Step(
          whole: unit,
          number == 0 ? "" : String(Unicode.Scalar(UInt8(truncatingIfNeeded: number))))
      }
      let count = 8 - number.leadingZeroBitCount / 8
      // Called unsafe for the room, which has so many bytes.
      let text = unsafe String(unsafeUninitializedCapacity: count) { room in
        for index in 0..<count {
          unsafe room[index] = UInt8(truncatingIfNeeded: number &>> UInt64(index &* 8))
        }
        return count
      }
      return Pinpoint.Step(whole: unit, text)
    }

    /// Adds the notation to a text in UTF-8: `art_5`, `inp`, `p12`.
    func append(to text: inout OutputSpan<UInt8>) {
      let unit = unit
      text.append(unit.name)
      var number = bits &>> Self.unitBits
      if number == 0 { return }
      if unit != .page { text.append(UInt8(ascii: "_")) }
      while number != 0 {
        text.append(UInt8(truncatingIfNeeded: number))
        number &>>= 8
      }
    }
  }
}
