import SourceTexts
import Testing

@Suite struct `Reading JSON` {
  private func read<Value>(
    _ text: String, _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var reader = JSONReader(Array(text.utf8))
    let value = try read(&reader)
    try reader.end()
    return value
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "0.1", "-0.25", "3.0", "123456789012345", "0.000000000000001",
    "123456.789012345", "1234567890123456789", "0.1234567890123456", "1e3", "-2.5E-7",
    "9007199254740993", "0.30000000000000004", "72.5", "310.125", "179769313486231570000",
  ])
  func `numbers are the nearest to what is written`(text: String) throws {
    let number = try read(text) { reader throws(JSONError) in try reader.double() }
    #expect(number.bitPattern == Double(text)?.bitPattern)
  }

  @Test(arguments: ["0", "-1", "42", "123456789012345678", "-9223372036854775808"])
  func `whole numbers are read whole`(text: String) throws {
    #expect(try read(text) { reader throws(JSONError) in try reader.int() } == Int(text))
  }

  @Test(arguments: ["", "-", "1.5", "1e3", "9223372036854775808", "a", "1-2", "--1"])
  func `what is no whole number is refused`(text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { reader throws(JSONError) in try reader.int() }
    }
  }

  @Test func `a number of any digits reads back as it was written`() throws {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(Int64(bitPattern: state) >> 20) / Double(1 << (state % 40))
      var json = JSONLine()
      json.double(value)
      #expect(try read(json.text) { reader throws(JSONError) in try reader.double() } == value)
    }
  }

  @Test(arguments: [
    "", "plain", "é 👩‍👩‍👧 \u{FFFD}", "a \"quoted\" word", "back\\slash", "\u{0}\u{1F}\u{7F}\u{2028}",
    "\\", "\"", "ends with \\",
  ])
  func `strings read back as they were written`(text: String) throws {
    var json = JSONLine()
    json.beginArray()
    json.string(text)
    json.string("next")
    json.endArray()
    #expect(
      try read(json.text) { reader throws(JSONError) in try reader.strings() } == [text, "next"])
  }

  @Test(arguments: [
    #"{"a":1,"b":"x","c":3}"#, #"{"c":3,"b":"x","a":1}"#, #"{ "b" : "x", "a" : 1 , "c":3}"#,
    #"{"z":[{"a":9}],"a":1,"y":"\"a\":","b":"x","c":3,"x":null}"#, #"{"\u0061":1,"b":"x","c":3}"#,
  ])
  func `members are found whatever their order and company`(text: String) throws {
    let keys = JSONKeys(["a", "b", "c"])
    var found: [Int: String] = [:]
    try read(text) { reader throws(JSONError) in
      try reader.object(keys) { reader, index throws(JSONError) in
        found[index] = index == 1 ? try reader.string() : "\(try reader.int())"
      }
    }
    #expect(found == [0: "1", 1: "x", 2: "3"])
  }

  @Test(arguments: [
    "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,"#, #"{"a":1}}"#, #"{"b":"x}"#, #"{"b":"\"}"#,
    #"{"z":"\q"}"#, "[1", "{]",
  ])
  func `what ends too early or is no JSON is refused`(text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { reader throws(JSONError) in
        try reader.object(JSONKeys(["a", "b"])) { reader, index throws(JSONError) in
          if index == 0 { _ = try reader.int() } else { _ = try reader.string() }
        }
      }
    }
  }
}
