#!/usr/bin/env bash
# CPU time of `renvoi run` beside pdftotext over the same PDFs, and beside xmllint over the same
# Formex files. The documents are no part of the project: without them this says so and ends well.
set -euo pipefail
cd "$(dirname "$0")/.."
renvoi=${1:-.build/release/renvoi}
corpus=${RENVOI_SHARED:-../shared}/corpus
if [ ! -d "$corpus/pdf" ]; then
  echo "bench: no documents at $corpus (set RENVOI_SHARED to the folder above corpus/)"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# compare LABEL "PEER COMMAND" INPUT...: medians of both and their ratio.
compare() {
  local label=$1 peer=$2
  shift 2
  Benchmarks/cpu.py -n "${RUNS:-3}" --label "$label" \
    -- "$renvoi" run "$@" -o "$scratch/out" --fresh --progress never \
    -- bash -c "$peer" peer "$@"
}

echo "$(uname -sm), $(nproc) cores, $(git rev-parse --short HEAD 2>/dev/null || echo no commit)"
compare "PDF: pdf + twins / pdftotext" \
  'find "$@" -name "*.pdf" -print0 | xargs -0 -n1 sh -c "pdftotext \"\$0\" -"' \
  "$corpus/pdf" "$corpus/twins"
compare "Formex: cons-sfhajji / xmllint" \
  'find "$@" -name "*.xml" -print0 | xargs -0 xmllint --noout' "$corpus/formex/cons-sfhajji"
