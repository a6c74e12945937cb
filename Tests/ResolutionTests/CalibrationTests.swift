import LegalDocuments
import Resolution
import Testing

@Suite struct `Calibrated confidence` {
  @Test(arguments: [ReferenceMethod.explicit, .alias, .anaphora, .markup, .catalogue])
  func `rises with what is stated and stays a share`(_ method: ReferenceMethod) {
    let values = (0...20).map { Calibration.confidence(Double($0) / 20, method) }
    #expect(values == values.sorted())
    #expect(values.allSatisfy { (0...1).contains($0) })
    #expect(values[0] == 0)
    #expect(values[20] < 1, "nothing read from a text is certain")
  }

  @Test func `is what was measured`() {
    #expect(Calibration.confidence(1, .explicit) == 0.98)
    #expect(Calibration.confidence(0.8, .anaphora) == 0.45)
    #expect(Calibration.confidence(0.85, .explicit) == 0.925)
  }
}
