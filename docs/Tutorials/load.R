# A graph folder in R: install.packages("igraph"), then Rscript docs/Tutorials/load.R Output
suppressMessages(library(igraph))
folder <- commandArgs(TRUE)[1]

# All columns as text first: a CELEX number such as 32008E0124 is no number, "NA" no missing value.
read <- function(name) read.csv(file.path(folder, name), na.strings = character(),
                                colClasses = "character", encoding = "UTF-8")
nodes <- read("nodes.csv")
edges <- read("edges.csv")
edges[c("weight", "mentions")] <- lapply(edges[c("weight", "mentions")], as.integer)
edges$confidence <- as.numeric(edges$confidence)

graph <- graph_from_data_frame(edges, directed = TRUE, vertices = nodes)
citations <- subgraph.edges(graph, E(graph)[layer == "citation"], delete.vertices = FALSE)
simple <- simplify(citations, edge.attr.comb = list(weight = "sum", "ignore"))
cat(vcount(graph), "works,", ecount(citations), "citations,", ecount(simple), "pairs\n")

top <- head(order(-degree(simple, mode = "in"), V(simple)$name), 3)
cat(sprintf("%s: cited by %d\n", V(simple)$label[top], degree(simple, mode = "in")[top]), sep = "")
