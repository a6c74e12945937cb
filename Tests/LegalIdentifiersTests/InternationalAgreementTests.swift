import LegalIdentifiers
import Testing

@Suite("International agreements")
struct InternationalAgreementTests {
  @Test func `name, place and number are one work`() throws {
    let number = try #require(WorkIdentifier("celex:22016A1019(01)"))
    #expect(InternationalAgreement(number)?.name == "Paris Agreement")
    #expect(
      number.aliases.map(\.description) == ["oj:L:2016:282:p4", "alias:paris-agreement"])
    #expect(WorkIdentifier("alias:paris-agreement")?.aliases.contains(number) == true)
    #expect(WorkIdentifier("alias:espoo-convention")?.aliases.isEmpty == true)
  }

  @Test func `the number is that of the day of its Official Journal`() throws {
    for agreement in InternationalAgreement.all {
      let place = try #require(OJPlace(notation: agreement.place.value))
      #expect(agreement.work.value.hasPrefix("2\(place.year)A"), "\(agreement.name)")
      #expect(agreement.names.allSatisfy { InternationalAgreement($0) == agreement })
    }
  }

  @Test func `no identifier belongs to two`() {
    let names = InternationalAgreement.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}
