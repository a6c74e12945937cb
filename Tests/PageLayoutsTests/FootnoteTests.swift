import PageLayouts
import Testing

@Suite struct `Footnotes` {
  @Test func `are taken out of the text with their calls`() {
    var sheet = Typesetter()
    sheet.paragraph("the Strategy^1^, adopted on 29 November 2019^2^ and amended since;")
    sheet.line("^1^ 14469/4/05 REV 4", size: 9, at: 700)
    sheet.line("^2^ OJ C 115, 4.5.2010, p. 1, which was adopted", size: 9, at: 712)
    sheet.line("later.", size: 9, at: 722)
    let layout = sheet.layout
    #expect(
      layout.outline == ["the Strategy{1}, adopted on 29 November 2019{2} and amended since;"])
    #expect(layout.notes.map(\.mark) == ["1", "2"])
    #expect(
      layout.notes.map(\.text) == [
        "14469/4/05 REV 4", "OJ C 115, 4.5.2010, p. 1, which was adopted later.",
      ])
  }

  @Test func `are called in brackets by the Official Journal, which go with the call`() {
    var sheet = Typesetter()
    sheet.paragraph("Having regard to the opinion of the Committee (^1^),")
    sheet.line("(^1^) OJ C 229, 31.7.2012, p. 90.", size: 9, at: 740)
    #expect(sheet.layout.outline == ["Having regard to the opinion of the Committee{1},"])
    #expect(sheet.layout.notes.map(\.text) == ["OJ C 229, 31.7.2012, p. 90."])
  }

  @Test func `do not begin where the last line of one looks like a mark`() {
    var sheet = Typesetter()
    sheet.paragraph("the Act^1^, the Rules^2^ and the Code^3^ of the ringers;")
    sheet.line("^1^ OJ C 1, p. 1.", size: 9, at: 700)
    sheet.line("^2^ OJ C 2, p. 2.", size: 9, at: 712)
    sheet.line("^3^ OJ L 48, p. 29, as amended by that Directive (OJ L 245, p.", size: 9, at: 724)
    sheet.line("3).", size: 9, at: 734)
    #expect(sheet.layout.notes.map(\.mark) == ["1", "2", "3"])
    #expect(sheet.layout.notes.last?.text.hasSuffix("(OJ L 245, p. 3).") == true)
  }

  @Test func `may begin anew on each page`() {
    var sheet = Typesetter()
    for body in ["Committee", "Parliament"] {
      sheet.page()
      sheet.paragraph("Having regard to the opinion of the \(body) (^1^),")
      sheet.line("(^1^) OJ C 229, 31.7.2012, p. 90.", size: 9, at: 740)
    }
    #expect(sheet.layout.notes.map(\.page) == [1, 2])
    #expect(sheet.layout.blocks.flatMap(\.calls).map(\.page) == [1, 2])
    #expect(sheet.layout.furniture == [])
  }

  @Test func `go on at the foot of the next page`() {
    var sheet = Typesetter()
    sheet.paragraph("Having regard to the opinion of the European Parliament^1^,")
    sheet.line("^1^ Position of the European Parliament of 12 March and", size: 9, at: 740)
    sheet.page()
    sheet.paragraph("Acting in accordance with the ordinary procedure,")
    sheet.line("position of the Council of 8 April.", size: 9, at: 740)
    let layout = sheet.layout
    #expect(
      layout.notes.map(\.text) == [
        "Position of the European Parliament of 12 March and position of the Council of 8 April."
      ])
    #expect(layout.outline.count == 2)
  }

  @Test func `of the text's own size are known by their small mark`() {
    var sheet = Typesetter()
    sheet.paragraph("having regard to the opinion of the Bank^1^,")
    sheet.line("^1^", x: 70, at: 744)
    sheet.line("OJ C 115, 11.3.2022, p. 5.", x: 98, at: 744)
    #expect(sheet.layout.notes.map(\.text) == ["OJ C 115, 11.3.2022, p. 5."])
    #expect(sheet.layout.outline == ["having regard to the opinion of the Bank{1},"])
  }

  @Test func `are not called by units and powers`() {
    var sheet = Typesetter()
    sheet.paragraph("an area of 20 m^2^ or more in each of the cells of the grid")
    #expect(sheet.layout.outline == ["an area of 20 m2 or more in each of the cells of the grid"])
  }

  @Test func `may be called two at once`() {
    var sheet = Typesetter()
    sheet.paragraph("Directive (EU) 2016/…^1*^ of the European Parliament")
    #expect(sheet.layout.blocks.flatMap(\.calls).map(\.mark) == ["1", "*"])
  }

  @Test func `may be called by asterisks that are not raised`() {
    var sheet = Typesetter()
    sheet.paragraph("It was agreed by the Working Party*, and the Presidency** thanks all of them.")
    sheet.line("* Meeting of 3 May 2023.", size: 9, at: 740)
    sheet.line("** See document 9001/23.", size: 9, at: 752)
    let layout = sheet.layout
    #expect(
      layout.outline == [
        "It was agreed by the Working Party{*}, and the Presidency{**} thanks all of them."
      ])
    #expect(layout.notes.map(\.text) == ["Meeting of 3 May 2023.", "See document 9001/23."])
  }

  @Test func `are not called by asterisks without a note`() {
    var sheet = Typesetter()
    sheet.paragraph("Fields marked with an asterisk* must be filled in by each of the delegations.")
    #expect(sheet.layout.outline.first?.contains("asterisk* must") == true)
  }
}
