/// Builds an SVG picture, shape by shape.
struct SVGText {
  private(set) var bytes: [UInt8] = []

  static let faces = "system-ui, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"

  /// Opens a picture on white ground; `about` is read to those who cannot see it.
  init(width: Double, height: Double, about: String) {
    add(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.short(width)) "
        + "\(Self.short(height))\" width=\"\(Self.short(width))\" height=\"\(Self.short(height))\" "
        + "role=\"img\" font-family=\"\(Self.faces)\">\n<title>")
    CleanText.appendXML(about, to: &bytes)
    add("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
  }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 11, anchor: String = "start",
    colour: String = "#222", halo: Bool = false
  ) {
    add("<text x=\"\(Self.short(x))\" y=\"\(Self.short(y))\" font-size=\"\(Self.short(size))\"")
    add(" text-anchor=\"\(anchor)\" fill=\"\(colour)\"")
    if halo { add(" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"") }
    add(">")
    CleanText.appendXML(text, to: &bytes)
    add("</text>\n")
  }

  mutating func close() { add("</svg>\n") }

  /// A number with at most one digit behind the point.
  static func short(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() && abs(tenths) < 1e15
      ? String(Int(tenths)) : tenths.description
  }
}
