/// Works on many inputs at once and hands the results over in the inputs' order.
enum OrderedTasks {
  /// Takes inputs from `next` until there are none, works on at most `jobs` at a time, and delivers.
  ///
  /// One job is one thread. With more, results wait for earlier ones, at most four a job, so memory does not grow with the inputs. While
  /// one is delivered no task can be started: one more than work at a time is kept ready.
  static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () throws -> Input?,
    work: @escaping @Sendable (Input) throws -> Output, deliver: (Output) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      while let input = try next() { try deliver(work(input)) }
      return
    }
    let ready = jobs + 1
    var waiting: [Int: Output] = [:]
    var due = 0
    var started = 0
    var isExhausted = false
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var running = 0
      func start() throws {
        while !isExhausted, running < ready, started < due + 4 * jobs {
          guard let input = try next() else {
            isExhausted = true
            return
          }
          let number = started
          group.addTask { (number, try work(input)) }
          started += 1
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
