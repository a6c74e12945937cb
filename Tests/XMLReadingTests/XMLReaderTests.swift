import SourceTexts
import Testing
import XMLReading

struct XMLReaderTests {
  private func tree(_ xml: String) throws -> XMLTree {
    try XMLReader.tree(xml: Array(xml.utf8))
  }

  private func failure(_ xml: String) throws -> ReadError {
    try #require(throws: ReadError.self) { try XMLReader.tree(xml: Array(xml.utf8)) }
  }

  @Test func `elements and texts stand in document order`() throws {
    let tree = try tree(
      "<ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>a<HT>b</HT>c</ALINEA></ARTICLE>")
    let names = (0..<tree.count).map {
      tree.isText($0) ? tree.text(of: $0) : "<\(tree.name(of: $0))>"
    }
    #expect(names == ["<ARTICLE>", "<TI.ART>", "Article 1", "<ALINEA>", "a", "<HT>", "b", "c"])
    let alinea = try #require(tree.child("ALINEA", of: tree.root))
    #expect(tree.children(of: alinea).map { $0 } == [4, 5, 7])
    #expect(tree.text(of: alinea) == "abc")
    #expect(tree.parent(of: alinea) == tree.root)
    #expect(tree.end(of: tree.root) == tree.count)
  }

  @Test func `attributes, lines and marked sections are kept`() throws {
    let tree = try tree(
      "<A>\n<B ISO=\"20160504\" TYPE='x &amp; y'/>\n<C><![CDATA[1 < 2]]> &lt; 3</C></A>")
    let b = try #require(tree.child("B", of: 0))
    #expect(tree.attribute("ISO", of: b) == "20160504")
    #expect(tree.attribute("TYPE", of: b) == "x & y")
    #expect(tree.attribute("NONE", of: b) == nil)
    #expect(tree.line(of: b) == 2)
    #expect(try tree.text(of: #require(tree.child("C", of: 0))) == "1 < 2 < 3")
  }

  @Test func `names are local and prefixes do not matter`() throws {
    let tree = try tree("<a:akomaNtoso xmlns:a='u'><a:act name='x'/></a:akomaNtoso>")
    #expect(tree.name(of: 0) == "akomaNtoso")
    #expect(tree.child("act", of: 0) == 1)
  }

  @Test func `comments leave a text whole, processing instructions part it`() throws {
    let tree = try tree("<P>one <?PAGE SNO='3' NO=\"2\"?>and<!-- no --> two</P>")
    #expect(tree.count == 3)
    #expect(tree.text(of: 0) == "one and two")
    let instruction = try #require(tree.instructions.first)
    #expect(instruction.target == "PAGE")
    #expect(instruction.node == 2)
    #expect(instruction.value("NO") == "2")
    #expect(instruction.value("YES") == nil)
  }

  @Test func `a page's named characters are known without its DTD`() throws {
    let tree = try tree(
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">
      <p>Article&nbsp;5 &eacute;</p>
      """)
    #expect(tree.text(of: 0) == "Article\u{A0}5 é")
  }

  @Test func `a file that is cut off is refused with its line`() throws {
    let error = try failure("<A>\n<B>text")
    #expect(error.code == .malformed)
    #expect(error.line == 2)
    #expect(error.message.contains("fetch it again"))
  }

  @Test func `an empty file is refused`() throws {
    #expect(try failure("").code == .emptyFile)
  }

  @Test(arguments: [
    "<!DOCTYPE A [<!ENTITY x SYSTEM \"file:///secret\">]><A>&x;</A>",
    "<!DOCTYPE A [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><A>&b;</A>",
    "<!DOCTYPE A [<!ENTITY a \"ha\">]><A B=\"&a;\"/>",
    "<!DOCTYPE A SYSTEM \"a.dtd\"><A>&unknown;</A>",
  ])
  func `an entity that the document declares is refused where it is used`(xml: String) throws {
    #expect(try failure(xml).code == .entity)
  }

  @Test func `declared entities that are not used do no harm`() throws {
    let xml =
      "<!DOCTYPE A [<!NOTATION tiff SYSTEM \"t\"><!ENTITY i SYSTEM \"i.tif\" NDATA tiff>]><A>x</A>"
    #expect(try tree(xml).text(of: 0) == "x")
  }

  @Test func `nesting has a limit and no recursion of ours`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<P>", count: depth) + "x" + String(repeating: "</P>", count: depth)
    }
    #expect(try tree(nested(XMLTree.maximumDepth)).text(of: 0) == "x")
    #expect(try failure(nested(10_000)).code == .tooDeep)
    let page = String(repeating: "<div>", count: 10_000) + "x"
    let error = try #require(throws: ReadError.self) { try XMLReader.tree(html: Array(page.utf8)) }
    #expect(error.code == .tooDeep)
  }

  @Test func `a text of twenty megabytes is one text`() throws {
    let long = String(repeating: "Having regard to the Treaty ", count: 750_000)
    let tree = try tree("<P>\(long)</P>")
    #expect(tree.count == 2)
    #expect(tree.textRange(of: 1).count == long.utf8.count)
  }

  @Test func `pages are read as browsers read them`() throws {
    let page = "<html><body class=a><p>Vu l'avis<br>de la Commission<p>é &agrave;</body>"
    let tree = try XMLReader.tree(html: Array(page.utf8))
    let body = try #require(tree.child("body", of: 0))
    #expect(tree.attribute("class", of: body) == "a")
    #expect(
      tree.children(of: body).map { tree.text(of: $0) } == ["Vu l'avisde la Commission", "é à"])
  }

  @Test func `bytes cut anywhere never trap`() {
    let xml = Array(
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a é='x'>&lt;<![CDATA[y]]><?z?></a>".utf8)
    for length in 0...xml.count {
      _ = try? XMLReader.tree(xml: Array(xml[..<length]))
      _ = try? XMLReader.tree(html: Array(xml[..<length]))
    }
  }
}
