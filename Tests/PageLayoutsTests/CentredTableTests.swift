import PageLayouts
import SourceTexts
import Testing

@Suite struct `Tables with centred cells and no lines` {
  /// Sets parts of one line around these middles; letters are half as wide as high.
  private func centred(_ sheet: inout Typesetter, _ parts: (Float, String)...) {
    for (middle, text) in parts {
      sheet.line(text, x: middle - Float(text.count) * 3, at: sheet.y)
    }
    sheet.y += sheet.leading
  }

  @Test func `keep their rows, wrapped cells included`() {
    var sheet = Typesetter()
    sheet.paragraph("The replies of the Member States to the questions are these:")
    centred(&sheet, (120, "Member State"), (300, "Regime"), (460, "Date"))
    sheet.y += 6
    centred(&sheet, (120, "Austria"), (300, "Holdings of lamps"), (460, "1999"))
    sheet.y += 6
    centred(&sheet, (120, "Belgium"), (300, "Oil"), (460, "2001"))
    centred(&sheet, (300, "and its lamps"))
    sheet.y += 6
    centred(&sheet, (120, "Germany"), (300, "Investment allowance"), (460, "2003"))
    sheet.y += 20
    sheet.paragraph("The Council will return to this table when the Commission has reported.")
    #expect(
      sheet.layout.blocks.filter { $0.table != nil }.map { block in
        (block.cell.map { "\($0.row).\($0.column) " } ?? "") + block.text
      } == [
        "0.0 Member State", "0.1 Regime", "0.2 Date", "1.0 Austria", "1.1 Holdings of lamps",
        "1.2 1999", "2.0 Belgium", "2.1 Oil and its lamps", "2.2 2001", "3.0 Germany",
        "3.1 Investment allowance", "3.2 2003",
      ])
  }

  @Test func `are not numbers and words of items whose middles happen to meet`() {
    var sheet = Typesetter()
    sheet.paragraph("INVITE THE MEMBER STATES TO:")
    sheet.row((70, "3."), (100, "replace the wicks;"))
    sheet.y += 8
    sheet.row((70, "4."), (100, "train the lighter;"))
    sheet.y += 8
    sheet.line("THE BOARD:", x: 124)
    #expect(
      sheet.layout.outline == [
        "INVITE THE MEMBER STATES TO:", "3.|replace the wicks;", "4.|train the lighter;",
        "THE BOARD:",
      ])
  }

  @Test func `are not two signatures side by side, which are read one behind the other`() {
    var sheet = Typesetter()
    sheet.paragraph("Done at Brussels, 4 May 2024.")
    centred(&sheet, (150, "For the European Parliament"), (420, "For the Council"))
    centred(&sheet, (150, "The President"), (420, "The President"))
    centred(&sheet, (150, "A. LAMP"), (420, "B. WICK"))
    #expect(sheet.layout.blocks.allSatisfy { $0.table == nil })
    let text = sheet.layout.blocks.map(\.text).joined(separator: " ")
    #expect(
      text == "Done at Brussels, 4 May 2024. For the European Parliament The President A. LAMP "
        + "For the Council The President B. WICK")
  }
}
