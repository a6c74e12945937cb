import Spooling

/// `shapes.ttl`: what `graph.nt` promises, in SHACL, so that a store can check what it took in.
struct ShapesWriter: StreamingWriter {
  let fileName = "shapes.ttl"
  let format = "jsonld"
  let about = "SHACL shapes: what the RDF files promise, for validators"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try stream.write(
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix rdfs: <\(Vocabulary.rdfs.address)> .
      @prefix xsd: <\(Vocabulary.xsd.address)> .
      @prefix dcterms: <\(Vocabulary.dcterms.address)> .
      @prefix prov: <\(Vocabulary.prov.address)> .
      @prefix cito: <\(Vocabulary.cito.address)> .
      @prefix fabio: <\(Vocabulary.fabio.address)> .
      @prefix shape: <\(Vocabulary.renvoi.address)shape:> .

      shape:Work a sh:NodeShape ;
        sh:targetClass fabio:Work ;
        sh:nodeKind sh:IRI ;
        sh:property [ sh:path dcterms:identifier ; sh:minCount 1 ; sh:nodeKind sh:Literal ;
          sh:pattern "^[a-z]+:." ] ;
        sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:nodeKind sh:Literal ] ;
        sh:property [ sh:path dcterms:title ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] ;
        sh:property [ sh:path dcterms:date ; sh:maxCount 1 ;
          sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYearMonth ]
            [ sh:datatype xsd:gYear ] ) ] .

      shape:Citation a sh:NodeShape ;
        sh:targetClass cito:Citation ;
        sh:nodeKind sh:IRI ;
        sh:property [ sh:path cito:hasCitingEntity ; sh:minCount 1 ; sh:maxCount 1 ;
          sh:class fabio:Work ] ;
        sh:property [ sh:path cito:hasCitedEntity ; sh:minCount 1 ; sh:maxCount 1 ;
          sh:class fabio:Work ] ;
        sh:property [ sh:path dcterms:type ; sh:minCount 1 ; sh:maxCount 1 ;
          sh:nodeKind sh:Literal ] ;
        sh:property [ sh:path <\(Vocabulary.renvoi.address)weight> ; sh:minCount 1 ; sh:maxCount 1 ;
          sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
        sh:property [ sh:path <\(Vocabulary.renvoi.address)confidence> ; sh:minCount 1 ;
          sh:maxCount 1 ; sh:datatype xsd:double ; sh:minInclusive 0.0e0 ;
          sh:maxInclusive 1.0e0 ] ;
        sh:property [ sh:path prov:wasGeneratedBy ; sh:minCount 1 ; sh:class prov:Activity ] .

      """)
  }
}
