import Pipelines
import Testing

@Suite struct `Work on many inputs at once` {
  @Test(arguments: [1, 2, 5]) func `results come in the order of the inputs`(jobs: Int) async throws
  {
    var inputs = (0..<200).makeIterator()
    var delivered: [Int] = []
    try await OrderedTasks.run(
      jobs: jobs, next: { inputs.next() }, isLong: { $0 % 17 == 3 }, work: { $0 * 2 },
      deliver: { delivered.append($0) })
    #expect(delivered == (0..<200).map { $0 * 2 })
  }

  @Test func `what takes long is begun before its turn`() {
    var queue = Lookahead<Int>(jobs: 2)
    var inputs = (0..<20).makeIterator()
    var begun: [Int] = []
    for _ in 0..<6 {
      let next = queue.take(due: 0, { inputs.next() }, { [9, 12, 15].contains($0) })
      begun += next.map { [$0.input] } ?? []
    }
    // As many as there are jobs: the third waits.
    #expect(begun == [9, 12, 0, 1, 2, 3])
  }

  @Test func `results do not pile up behind one that is due`() {
    var queue = Lookahead<Int>(jobs: 2)
    var inputs = (0..<1_000).makeIterator()
    func begun(due: Int) -> [Int] {
      var numbers: [Int] = []
      while let next = queue.take(due: due, { inputs.next() }, { _ in false }) {
        numbers.append(next.number)
      }
      return numbers
    }
    #expect(begun(due: 0) == Array(0..<8))
    #expect(begun(due: 0) == [])
    #expect(begun(due: 3) == [8, 9, 10])
  }
}
