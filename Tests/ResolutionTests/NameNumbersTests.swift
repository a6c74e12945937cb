import LegalIdentifiers
import Resolution
import SourceTexts
import Testing

@Suite struct `Numbers of names` {
  private let names = (0..<5_000).flatMap { number in
    ["celex", "council", "text", "te"].map {
      WorkIdentifier(IdentifierScheme(rawValue: $0), "\(number * 7_919 % 5_000)é\(number % 3)")
    }
  }

  @Test func `count up in the order of coming, and each name has one`() {
    var numbers = NameNumbers()
    for (number, name) in names.enumerated() { #expect(numbers.add(name) == number) }
    for (number, name) in names.enumerated() {
      #expect(numbers.add(name) == number)
      #expect(numbers.number(of: name) == number)
      #expect(numbers[number] == name)
    }
    #expect(numbers.count == names.count)
    #expect(numbers.number(of: WorkIdentifier(.celex, "")) == nil)
    #expect(numbers.number(of: WorkIdentifier(.oj, "0é0")) == nil)
  }

  @Test func `sort as names do`() {
    var numbers = NameNumbers()
    for name in names { numbers.add(name) }
    #expect(numbers.sorted().map { numbers[Int($0)] } == names.sorted())
  }

  @Test func `keep names apart whose parts run into each other`() {
    let alike = [("a", "b\0c"), ("a\0b", "c"), ("", "a"), ("a", ""), ("ab", "c"), ("a", "bc")]
      .map { WorkIdentifier(IdentifierScheme(rawValue: $0), $1) }
    var numbers = NameNumbers()
    #expect(alike.map { numbers.add($0) } == Array(alike.indices))
    #expect(alike.indices.map { numbers[$0] } == alike)
  }
}
