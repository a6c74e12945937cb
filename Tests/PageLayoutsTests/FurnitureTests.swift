import PageLayouts
import SourceTexts
import Testing

@Suite struct `Running heads and feet` {
  @Test func `of the Council go, also from a single page`() {
    var sheet = Typesetter()
    sheet.paragraph("Delegations will find attached the draft.")
    sheet.line("9156/22", x: 56, at: 788)
    sheet.line("CDP/FB/nj", x: 280, at: 788)
    sheet.line("1", x: 530, at: 788)
    sheet.line("COMPET.2", x: 280, at: 804)
    sheet.line("EN", x: 515, size: 18, at: 806)
    let layout = sheet.layout
    #expect(layout.outline == ["Delegations will find attached the draft."])
    #expect(layout.furniture.map(\.text).contains("9156/22"))
  }

  @Test func `of a landscape page stand as far from its edge`() {
    var sheet = Typesetter()
    sheet.page(isLandscape: true)
    sheet.paragraph("Delegations will find attached the draft.")
    sheet.line("9639/4/18 REV 4", x: 56, at: 541)
    sheet.line("ECOMP.2.B", x: 390, at: 557)
    sheet.line("EN", x: 762, size: 18, at: 560)
    #expect(sheet.layout.outline == ["Delegations will find attached the draft."])
  }

  @Test func `of the Official Journal go`() {
    var sheet = Typesetter()
    sheet.line("L 119/2", x: 41, size: 9, at: 57)
    sheet.line("EN", x: 120, size: 9, at: 57)
    sheet.line("Official Journal of the European Union", x: 223, size: 9, at: 57)
    sheet.line("4.5.2016", x: 518, size: 9, at: 57)
    sheet.paragraph("Whereas:")
    #expect(sheet.layout.outline == ["Whereas:"])
    #expect(sheet.layout.furniture.count == 4)
  }

  @Test func `are known by their return at the same place`() {
    var sheet = Typesetter()
    for (number, subject) in ["vessels", "harbours", "crews", "cargo"].enumerated() {
      sheet.page()
      sheet.line("Joint text of the two Presidents, page \(number + 1)", at: 50)
      sheet.paragraph("This chapter tells of \(subject).")
    }
    let layout = sheet.layout
    #expect(layout.furniture.count == 4)
    #expect(layout.outline.count == 4)
    #expect(layout.outline.first == "This chapter tells of vessels.")
  }

  @Test func `are not what happens to begin several pages`() {
    var sheet = Typesetter()
    let subjects = "vessels harbours crews cargo ports locks pilots tugs ropes anchors flags charts"
    for (number, subject) in subjects.split(separator: " ").enumerated() {
      sheet.page()
      sheet.paragraph(number % 2 == 0 ? "Article \(number)" : "That goes for \(subject), too.")
      sheet.paragraph("On \(subject) each of the parties shall keep to what was agreed.")
    }
    #expect(sheet.layout.furniture == [])
  }

  @Test func `are set aside with stamps`() {
    var sheet = Typesetter()
    for _ in 0..<5 { sheet.paragraph("As far as distribution is concerned, there are categories.") }
    sheet.line("PUBLIC", x: 300, size: 48, at: 400)
    #expect(sheet.layout.furniture == [PageLayout.Furniture(page: 1, text: "PUBLIC")])
  }

  @Test func `of an act that is its own issue of the Official Journal go`() {
    var sheet = Typesetter()
    sheet.line("Official Journal", x: 60, size: 16, at: 60)
    sheet.line("EN", x: 500, size: 12, at: 60)
    sheet.line("of the European Union", x: 60, size: 16, at: 80)
    sheet.line("L series", x: 490, size: 12, at: 80)
    sheet.line("2024/9001", x: 60, size: 10, at: 110)
    sheet.line("18.11.2024", x: 480, size: 10, at: 110)
    sheet.y = 150
    sheet.paragraph("It applies from today.")
    sheet.line("ELI: http://data.europa.eu/eli/dec/2024/9001/oj", x: 60, size: 8, at: 815)
    sheet.line("1/2", x: 520, size: 8, at: 815)
    sheet.page()
    sheet.line("OJ L, 18.11.2024", x: 60, size: 8, at: 40)
    sheet.line("EN", x: 520, size: 8, at: 40)
    sheet.paragraph("Article 2")
    #expect(sheet.layout.outline == ["It applies from today.", "Article 2"])
  }

  @Test func `leave a title that names the Official Journal`() {
    var sheet = Typesetter()
    sheet.paragraph(
      "on the electronic publication of the Official Journal of the European Union in all")
    sheet.paragraph("the languages of its Member States, and repealing what went before")
    #expect(sheet.layout.furniture == [])
  }
}
