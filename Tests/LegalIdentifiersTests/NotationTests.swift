import LegalIdentifiers
import Testing

@Suite struct NotationTests {
  @Test(arguments: [
    "celex:32016R0679", "celex:32016R0679#art_5.par_2.sub_1.pnt_a.pnt_ii", "self", "self#art_5",
    "council:ST-12345-2010-COR-1@fr", "oj:L:2016:119:p1", "celex:12016E/PRO/36",
    "un:S/RES/1373(2001)", "celex:32016R0679#art_5-art_9", "celex:11992M/TXT#art_K.3",
    "self#anx_VIII.sct_8.4.2.pnt_a-anx_VIII.sct_8.4.3", "celex:62003CJ0403#par_19",
    "self#anx_II.part_A.pnt_2.pnt_a", "alias:stockholm-programme#p12", "self#art_5.inp",
  ])
  func `a target prints as it was read`(text: String) {
    #expect(Target(text)?.description == text)
  }

  @Test(arguments: [
    "celex:32016R0679@de#art_5.par_2-par_3", "self", "self#p12.fn_3", "oj:L:2016:119",
  ])
  func `a target is the same as a string and as bytes`(text: String) throws {
    let target = try #require(Target(text))
    var bytes: [UInt8] = []
    target.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == target.description)
  }

  @Test(arguments: [
    "", "celex", ":32016R0679", "celex:", "celex:32016R0679#", "self#art_", "self#a..b",
  ])
  func `what is no notation is refused`(text: String) {
    #expect(Target(text) == nil)
  }

  @Test(arguments: [("-1", "par__1"), ("5-6", "par_5_6"), ("3.", "par_3_"), ("2.2", "par_2.2")])
  func `a number reads back whatever marks it has`(number: String, notation: String) {
    let pinpoint = Pinpoint([Pinpoint.Step(.paragraph, number)])
    #expect(pinpoint.description == notation)
    #expect(Pinpoint(notation) == pinpoint)
  }

  @Test func `an address-like value keeps its at sign`() {
    #expect(Target("text:a@bcd")?.language == nil)
  }
}
