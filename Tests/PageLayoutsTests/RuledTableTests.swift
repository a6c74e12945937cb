import PageLayouts
import SourceTexts
import Testing

@Suite struct `Tables with drawn cells` {
  /// Cells as `row.column text`.
  private func cells(_ sheet: Typesetter) -> [String] {
    sheet.layout.blocks.filter { $0.table != nil }.map { block in
      let cell = block.cell.map { "\($0.row).\($0.column) " } ?? ""
      return cell + block.text
    }
  }

  @Test func `keep a cell together that is centred beside a longer one`() {
    var sheet = Typesetter()
    sheet.grid(columns: [60, 150, 372], rows: [80, 140])
    sheet.line("Belgium", x: 70, at: 110)
    sheet.line("The measures entered into force in", x: 160, at: 96)
    sheet.line("two steps, the last of them on", x: 160, at: 110)
    sheet.line("1 March.", x: 160, at: 124)
    #expect(
      cells(sheet) == [
        "0.0 Belgium",
        "0.1 The measures entered into force in two steps, the last of them on 1 March.",
      ])
  }

  @Test func `may merge cells`() {
    var sheet = Typesetter()
    sheet.rule(60, 80, to: 400, 80)
    sheet.rule(60, 110, to: 400, 110)
    sheet.rule(60, 140, to: 400, 140)
    sheet.rule(60, 80, to: 60, 140)
    sheet.rule(400, 80, to: 400, 140)
    sheet.rule(200, 110, to: 200, 140)
    sheet.line("Contributions by fund", x: 70, at: 100)
    sheet.line("Fund A", x: 70, at: 130)
    sheet.line("1 000", x: 210, at: 130)
    #expect(cells(sheet) == ["0.0 Contributions by fund", "1.0 Fund A", "1.1 1 000"])
  }

  @Test func `stand between the paragraphs above and below them`() {
    var sheet = Typesetter()
    sheet.line("The replies are these:", at: 70)
    sheet.grid(columns: [60, 150, 400], rows: [80, 110])
    sheet.line("Belgium", x: 70, at: 100)
    sheet.line("Yes.", x: 160, at: 100)
    sheet.line("The Working Party is invited to take note.", at: 150)
    #expect(
      sheet.layout.outline == [
        "The replies are these:", "Belgium", "Yes.", "The Working Party is invited to take note.",
      ])
  }

  @Test func `are none where a frame holds one paragraph`() {
    var sheet = Typesetter()
    sheet.grid(columns: [60, 500], rows: [70, 130])
    sheet.paragraph("The Council underlines that", "nothing is agreed until all is.", x: 80)
    #expect(sheet.layout.blocks.allSatisfy { $0.table == nil })
  }

  @Test func `do not take the notes in small type below the table for cells`() {
    var sheet = Typesetter()
    sheet.grid(columns: [60, 150, 400], rows: [80, 110])
    sheet.line("Fund A^1^", x: 70, at: 100)
    sheet.line("1 000", x: 160, at: 100)
    sheet.line("^1^ Without the reserve.", size: 9, at: 740)
    #expect(sheet.layout.notes.map(\.text) == ["Without the reserve."])
    #expect(sheet.layout.outline == ["Fund A{1}", "1 000"])
  }

  @Test func `go on over pages, without the head that returns`() {
    var sheet = Typesetter()
    for page in 0..<2 {
      sheet.page()
      sheet.grid(columns: [60, 150, 372], rows: [200, 230, 260])
      sheet.line("State", x: 70, at: 220)
      sheet.line("Reply", x: 160, at: 220)
      sheet.line(page == 0 ? "Belgium" : "Greece", x: 70, at: 250)
      sheet.line(page == 0 ? "Yes." : "No.", x: 160, at: 250)
    }
    #expect(
      cells(sheet) == [
        "0.0 State", "0.1 Reply", "1.0 Belgium", "1.1 Yes.", "2.0 Greece", "2.1 No.",
      ])
    #expect(Set(sheet.layout.blocks.map(\.table)) == [0])
    #expect(sheet.layout.furniture.map(\.text) == ["State", "Reply"])
  }

  @Test func `join a row that the page divides`() {
    var sheet = Typesetter()
    sheet.grid(columns: [60, 150, 372], rows: [200, 260])
    sheet.line("Belgium", x: 70, at: 220)
    sheet.line("The measures entered into force in", x: 160, at: 220)
    sheet.page()
    sheet.grid(columns: [60, 150, 372], rows: [80, 110, 140])
    sheet.line("two steps.", x: 160, at: 100)
    sheet.line("Greece", x: 70, at: 130)
    sheet.line("None.", x: 160, at: 130)
    #expect(
      cells(sheet) == [
        "0.0 Belgium", "0.1 The measures entered into force in two steps.", "1.0 Greece",
        "1.1 None.",
      ])
  }

  @Test func `may hold their notes in the last row`() {
    var sheet = Typesetter()
    sheet.rule(60, 80, to: 372, 80)
    sheet.rule(60, 110, to: 372, 110)
    sheet.rule(60, 160, to: 372, 160)
    sheet.rule(60, 80, to: 60, 160)
    sheet.rule(372, 80, to: 372, 160)
    sheet.rule(150, 80, to: 150, 110)
    sheet.line("Fund A(^1^)", x: 70, at: 100)
    sheet.line("1 000", x: 160, at: 100)
    sheet.line("(1) Without the reserve.", x: 70, size: 9, at: 130)
    #expect(cells(sheet) == ["0.0 Fund A", "0.1 1 000"])
    #expect(sheet.layout.notes.map(\.text) == ["Without the reserve."])
  }
}
