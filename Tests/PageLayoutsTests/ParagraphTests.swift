import PageLayouts
import SourceTexts
import Testing

@Suite struct `Paragraphs` {
  @Test func `are divided by white space and joined over lines`() {
    var sheet = Typesetter()
    sheet.paragraph(
      "RECALLING that terrorism is a threat for every single State and its people,",
      "wherever they may live;")
    sheet.paragraph("UNDERLINING that States must cooperate;")
    #expect(
      sheet.layout.outline == [
        "RECALLING that terrorism is a threat for every single State and its people, "
          + "wherever they may live;",
        "UNDERLINING that States must cooperate;",
      ])
  }

  @Test func `of one ragged line each are divided by the white space of few`() {
    var sheet = Typesetter()
    sheet.leading = 18
    sheet.line("BOARD OF BELLS", x: 400)
    sheet.y += 8
    for text in [
      "THE BOARD OF BELLS", "RECALLING that bells ring,",
      "HAVING REGARD to the report on groups that travel from one tower to the ne",
      "TAKING INTO ACCOUNT the price of rope,", "HAS ADOPTED THE FOLLOWING CONCLUSIONS:",
      "EMPHASISES the need to mark ropes so that they can be told apart in towers",
      "AGREES that ringers should write down from whom they buy;",
    ] {
      sheet.line(text)
      if text.hasSuffix(" ne") || text.hasSuffix("towers") { sheet.line("xt to ring,") }
      sheet.y += 8
    }
    #expect(
      sheet.layout.outline == [
        "BOARD OF BELLS", "THE BOARD OF BELLS", "RECALLING that bells ring,",
        "HAVING REGARD to the report on groups that travel from one tower to the ne xt to ring,",
        "TAKING INTO ACCOUNT the price of rope,", "HAS ADOPTED THE FOLLOWING CONCLUSIONS:",
        "EMPHASISES the need to mark ropes so that they can be told apart in towers xt to ring,",
        "AGREES that ringers should write down from whom they buy;",
      ])
  }

  @Test func `are ended by a line of underscores`() {
    var sheet = Typesetter()
    sheet.line("Delegations will find attached document WK 71/2031.")
    sheet.line("____________", x: 200)
    sheet.line("Encl.: WK 71/2031")
    #expect(
      sheet.layout.outline == [
        "Delegations will find attached document WK 71/2031.", "____________", "Encl.: WK 71/2031",
      ])
  }

  @Test func `say whether they are underlined`() {
    var sheet = Typesetter()
    sheet.line("Statement by Ruritania", style: .underlined)
    sheet.y += 8
    sheet.line("Ruritania regrets the noise.")
    #expect(sheet.layout.blocks.map(\.isUnderlined) == [true, false])
  }

  @Test func `give their own number or bullet as a label`() {
    var sheet = Typesetter()
    sheet.row((70, "(1)"), (100, "Each Member State shall keep a register of its own vessels and"))
    sheet.line("of those that visit its ports.", x: 100)
    sheet.row((70, "(2)"), (100, "It shall be public."))
    sheet.row((100, "•"), (120, "first, the owner's name;"))
    sheet.row((100, "−"), (120, "then, the vessel's number."))
    #expect(
      sheet.layout.outline == [
        "(1)|Each Member State shall keep a register of its own vessels and of those that visit "
          + "its ports.",
        "(2)|It shall be public.", "•|first, the owner's name;", "–|then, the vessel's number.",
      ])
  }

  @Test func `do not take the number that ends a sentence for a label`() {
    var sheet = Typesetter()
    sheet.row((70, "(a)"), (100, "the values of the indicators that are listed in part D of Annex"))
    sheet.line("I.", x: 100)
    sheet.y += 8
    sheet.row((70, "(b)"), (100, "the other values."))
    #expect(
      sheet.layout.outline == [
        "(a)|the values of the indicators that are listed in part D of Annex I.",
        "(b)|the other values.",
      ])
  }

  @Test func `run on over a page break`() {
    var sheet = Typesetter()
    sheet.paragraph("The Council shall act by a qualified majority on a proposal from the", x: 70)
    sheet.page()
    sheet.paragraph(
      "Commission and after consulting the European Parliament as provided for in", "Article 294.")
    sheet.paragraph("It shall do so each year.")
    let layout = sheet.layout
    #expect(
      layout.outline == [
        "The Council shall act by a qualified majority on a proposal from the Commission and after "
          + "consulting the European Parliament as provided for in Article 294.",
        "It shall do so each year.",
      ])
    #expect(layout.blocks.map(\.page) == [1, 2] && layout.blocks.map(\.endPage) == [2, 2])
  }

  @Test func `do not run on where the next page begins an item`() {
    var sheet = Typesetter()
    sheet.paragraph("to take steps to strengthen cooperation among authorities at every level;")
    sheet.page()
    sheet.row((80, "–"), (100, "to intensify it;"))
    #expect(sheet.layout.outline.count == 2)
  }

  @Test func `tell how they stand between the margins`() {
    var sheet = Typesetter()
    sheet.line("Article 1", x: 273)
    sheet.y += 8
    for _ in 0..<4 {
      sheet.paragraph(
        "This Regulation lays down rules on the exchange of data between authorities",
        "of the Member States.")
    }
    sheet.line("ANNEX", x: 490)
    #expect(sheet.layout.blocks.map(\.alignment) == [.centred, .left, .left, .left, .left, .right])
  }

  @Test func `know the page and box of every word`() throws {
    var sheet = Typesetter()
    sheet.line("Having regard to the Treaty,")
    let block = try #require(sheet.layout.blocks.first)
    #expect(block.map.anchors.map(\.offset) == [0, 7, 14, 17, 21])
    #expect(block.map.anchor(at: 15)?.box?.x0 == 154)
    #expect(block.map.page(at: 22) == 1)
  }

  @Test func `are joined again where letters were spaced for emphasis`() {
    var spaced = Typesetter()
    spaced.line("P R E S S")
    #expect(spaced.layout.outline == ["PRESS"])
  }

  @Test func `stand in two columns one after the other`() {
    var sheet = Typesetter()
    sheet.line("COUNCIL REGULATION ON THE REGISTRATION OF INLAND VESSELS", x: 112)
    sheet.y += 10
    for _ in 1...7 {
      sheet.row((70, "the left column runs and runs"), (310, "the right column runs and runs"))
    }
    sheet.row((70, "to its end."), (310, "to its end."))
    let layout = sheet.layout
    #expect(layout.outline.count == 3)
    #expect(layout.outline.map { $0.prefix(10) } == ["COUNCIL RE", "the left c", "the right "])
    #expect(layout.blocks.first?.alignment == .centred)
  }

  @Test func `stand in two columns also where one holds short articles`() {
    var sheet = Typesetter()
    let reason = "Whereas lamps go out when nobody looks at th"
    let rule = "The keeper of a lamp shall look at it every"
    for index in 0..<16 {
      let right = index % 3 == 0 ? rule : "Article \(index)"
      sheet.row((60, index == 15 ? "and burn." : reason), (340, right))
    }
    #expect(sheet.layout.blocks.first?.text.hasPrefix(reason + " " + reason) == true)
    #expect(sheet.layout.blocks.allSatisfy { $0.table == nil })
  }

  @Test func `of a cover page are cells where they stand in two columns`() {
    var sheet = Typesetter()
    sheet.row((70, "From:"), (170, "General Secretariat of the Council"))
    sheet.row((70, "To:"), (170, "Delegations"))
    sheet.row((70, "Subject:"), (170, "Draft Council conclusions on the exchange of"))
    sheet.line("registration data", x: 170)
    let layout = sheet.layout
    #expect(layout.blocks.map(\.table) == Array(repeating: 0, count: 6))
    #expect(layout.blocks.map { $0.cell?.row } == [0, 0, 1, 1, 2, 2])
    #expect(layout.outline.last == "Draft Council conclusions on the exchange of registration data")
  }
}
