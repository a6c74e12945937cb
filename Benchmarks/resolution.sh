#!/usr/bin/env bash
# How well the shared documents are resolved against the shared catalogue: places in the Official
# Journal, relations between acts, works named without a number. Without the documents this says so
# and ends well.
set -euo pipefail
cd "$(dirname "$0")/.."
renvoi=${1:-.build/release/renvoi}
shared=${RENVOI_SHARED:-../shared}
if [ ! -d "$shared/corpus/formex" ]; then
  echo "resolution: no documents at $shared/corpus (set RENVOI_SHARED to the folder above corpus/)"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
folders=()
for folder in formex xhtml akn pdf conclusions seed twins; do folders+=("$shared/corpus/$folder"); done
"$renvoi" run "${folders[@]}" --catalogue "$shared/catalogue/works.tsv" -o "$scratch/out" \
  --fresh --progress never || [ $? = 3 ]
python3 Benchmarks/resolution.py "$scratch/out" "$shared/catalogue/works.tsv" \
  "$shared/catalogue/relations.tsv"
"$renvoi" score "$shared/corpus/conclusions" "$shared/corpus/pdf" "$shared/corpus/seed" \
  --progress never | grep -E "^(layer|names|works)"
