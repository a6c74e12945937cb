/// Works on many inputs at once and hands the results over in the inputs' order.
package enum OrderedTasks {
  /// Takes inputs from `next` until there are none, works on at most `jobs` at a time, and delivers.
  ///
  /// One job is one thread. With more, results wait for earlier ones, at most four a job, so memory does
  /// not grow with the inputs. An input that takes long would hold up those behind it, and at the end
  /// leave all threads but one without work: it is begun as soon as it is in sight, unless as many
  /// such results as jobs are still to be delivered. While one is delivered no task can be started: one
  /// more than work at a time is kept ready.
  package static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () throws -> Input?, isLong: (Input) -> Bool = { _ in false },
    work: @escaping @Sendable (Input) throws -> Output, deliver: (Output) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      while let input = try next() { try deliver(work(input)) }
      return
    }
    var queue = Lookahead<Input>(jobs: jobs)
    var waiting: [Int: Output] = [:]
    var due = 0
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var running = 0
      func start() throws {
        while running < jobs + 1, let (number, input) = try queue.take(due: due, next, isLong) {
          group.addTask { (number, try work(input)) }
          running += 1
        }
      }
      try start()
      while let (number, output) = try await group.next() {
        running -= 1
        waiting[number] = output
        // The next tasks work while what is ready is delivered.
        try start()
        while let output = waiting.removeValue(forKey: due) {
          due += 1
          try deliver(output)
          try start()
        }
      }
    }
  }
}

/// Inputs that are in sight, and which of them is begun next.
package struct Lookahead<Input> {
  private let jobs: Int
  /// Inputs that are not begun, with their numbers, in order.
  private var inputs: [(number: Int, input: Input)] = []
  private var seen = 0
  private var isExhausted = false
  /// Numbers of long inputs that were begun before their turn.
  private var early: [Int] = []

  package init(jobs: Int) { self.jobs = jobs }

  /// The next input to begin; `nil` where there is none, or results would pile up.
  package mutating func take(
    due: Int, _ next: () throws -> Input?, _ isLong: (Input) -> Bool
  ) rethrows -> (number: Int, input: Input)? {
    while !isExhausted, seen < due + 32 * jobs {
      guard let input = try next() else {
        isExhausted = true
        break
      }
      inputs.append((seen, input))
      seen += 1
    }
    early.removeAll { $0 < due }
    if early.count < jobs, let index = inputs.firstIndex(where: { isLong($0.input) }) {
      early.append(inputs[index].number)
      return inputs.remove(at: index)
    }
    guard let first = inputs.first, first.number < due + 4 * jobs else { return nil }
    return inputs.removeFirst()
  }
}
