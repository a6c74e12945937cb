import Testing

@testable import Writers

@Suite struct `A pinpoint as CELLAR writes it` {
  @Test(arguments: [
    ("art_17.par_1.pnt_b", "A17P1LB"), ("rct_108", "C108"), ("art_5", "A5"), ("anx_II", "NII"),
  ])
  func `is made of letters and numbers`(_ pinpoint: String, _ code: String) {
    #expect(CellarFragment.code(of: pinpoint) == code)
  }

  @Test(arguments: ["p12", "art_5-art_9", "", "inp", "art_", "art_5.xyz_1"])
  func `is absent where CELLAR has none`(_ pinpoint: String) {
    #expect(CellarFragment.code(of: pinpoint) == nil)
  }
}
