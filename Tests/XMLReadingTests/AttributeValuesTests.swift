import Testing

@testable import XMLReading

@Suite struct AttributeValuesTests {
  @Test func `each value has one number, in the order in which they first stand`() throws {
    let tree = try XMLReader.tree(
      xml: Array(#"<r c="one"><a c="two"/><b/><a c="one">text</a><a c="" d="one"/></r>"#.utf8))
    let values = AttributeValues(of: "c", in: tree)
    #expect(values.values == ["one", "two", ""])
    #expect((0..<tree.count).map { values[$0] } == [0, 1, nil, 0, nil, 2])
  }

  @Test func `values that differ behind their first eight letters are told apart`() throws {
    let names = (0..<3000).map { "class-of-blocks-\($0 % 1500)" }
    let rows = names.map { #"<a c="\#($0)"/>"# }.joined()
    let tree = try XMLReader.tree(xml: Array("<r>\(rows)</r>".utf8))
    let values = AttributeValues(of: "c", in: tree)
    #expect(values.values == Array(names.prefix(1500)))
    #expect((1..<tree.count).allSatisfy { values[$0].map { values.values[$0] } == names[$0 - 1] })
  }

  @Test func `an attribute that no element has has no values`() throws {
    let tree = try XMLReader.tree(xml: Array("<r><a/></r>".utf8))
    let values = AttributeValues(of: "class", in: tree)
    #expect(values.values.isEmpty)
    #expect(values[0] == nil)
  }
}
