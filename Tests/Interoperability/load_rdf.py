"""The RDF files: N-Triples and JSON-LD say the same, as the shapes promise."""

import pyshacl
import rdflib

CITO = rdflib.Namespace("http://purl.org/spar/cito/")
FABIO = rdflib.Namespace("http://purl.org/spar/fabio/")
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")


def check_rdf(check, folder, nodes, edges):
    triples = rdflib.Graph().parse(folder / "graph.nt", format="nt")
    linked = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    check.same("JSON-LD and N-Triples", set(linked), set(triples))
    with open(folder / "graph.nt", "rb") as file:
        lines = file.readlines()
    check.same("order of N-Triples", lines, sorted(set(lines)))
    works = set(triples.subjects(rdflib.RDF.type, FABIO.Work))
    check.same("RDF works", len(works), len(nodes))
    label = {str(i): w for w, i in triples.subject_objects(DCTERMS.identifier)}
    check.same("RDF labels",
               {(n, str(triples.value(label[n], rdflib.RDFS.label))) for n in nodes},
               {(n, row["label"]) for n, row in nodes.items()})
    found = {
        (triples.value(c, CITO.hasCitingEntity), str(triples.value(c, DCTERMS.type)),
         triples.value(c, CITO.hasCitedEntity))
        for c in triples.subjects(rdflib.RDF.type, CITO.Citation)}
    check.same("RDF citations", found,
               {(label[e["source"]], e["relation"], label[e["target"]])
                for e in edges if e["layer"] == "citation"})
    shapes = rdflib.Graph().parse(folder / "shapes.ttl", format="turtle")
    conforms, _, report = pyshacl.validate(triples, shacl_graph=shapes)
    check.same("SHACL", conforms, True)
    if not conforms:
        check.failures.append(report[:400])
    # A shape that nothing can break would prove nothing.
    for citation in list(triples.subjects(rdflib.RDF.type, CITO.Citation))[:1]:
        triples.remove((citation, CITO.hasCitedEntity, None))
        check.same("SHACL on a broken graph",
                   pyshacl.validate(triples, shacl_graph=shapes)[0], False)
