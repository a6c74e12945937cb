#!/usr/bin/env bash
# CPU time of `renvoi run` beside other programs over the same files, in turn, medians: pdftotext and
# MuPDF over PDFs, xmllint and tulit over Formex; then one job against two, and a second run against
# the first. The documents are no part of the project: without them this says so and ends well.
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
python=.venv-bench/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv .venv-bench && .venv-bench/bin/pip install --quiet -r Benchmarks/requirements.txt
fi

# compare LABEL "PEER COMMAND" INPUT...: medians of both and their ratio.
compare() {
  local label=$1 peer=$2
  shift 2
  Benchmarks/cpu.py -n "${RUNS:-3}" --label "$label" \
    -- "$renvoi" run "$@" -o "$scratch/out" --fresh --progress never \
    -- bash -c "$peer" peer "$@"
}

echo "$(uname -sm), $(nproc) cores, $(git rev-parse --short HEAD 2>/dev/null || echo no commit)"
formex="$corpus/formex/cons-sfhajji"
compare "PDF / pdftotext" \
  'find "$@" -name "*.pdf" -print0 | xargs -0 -n1 sh -c "pdftotext \"\$0\" -"' "$corpus/pdf"
compare "PDF / MuPDF, every character with its box" \
  "$python Benchmarks/peers.py mupdf \"\$@\"" "$corpus/pdf"
compare "Formex / xmllint --noout" \
  'find "$@" -name "*.xml" -print0 | xargs -0 xmllint --noout' "$formex"
compare "Formex / tulit" "$python Benchmarks/peers.py tulit \"\$@\"" "$formex"
echo "The same Formex, structure alone, as tulit finds it: reading and segmenting"
"$renvoi" bench --rounds "${RUNS:-3}" "$formex"
Benchmarks/cpu.py -n "${RUNS:-3}" --label "two jobs / one job (look at the clock)" \
  -- "$renvoi" run "$corpus/formex" -o "$scratch/two" --fresh --progress never --jobs 2 \
  -- "$renvoi" run "$corpus/formex" -o "$scratch/one" --fresh --progress never --jobs 1
Benchmarks/cpu.py -n "${RUNS:-3}" --label "unchanged folder / first run" \
  -- "$renvoi" run "$corpus/formex" -o "$scratch/kept" --progress never \
  -- "$renvoi" run "$corpus/formex" -o "$scratch/anew" --fresh --progress never
echo "renvoi cite: speed, growth with the text, texts made to hurt"
Benchmarks/cite.py --renvoi "$renvoi" -n "${RUNS:-3}" "$formex" || echo "  (some figure is beyond what was asked)"
echo "Reading and segmenting beside poppler (without colour management) and libxml2 alone"
"$renvoi" bench "$corpus"/pdf "$corpus"/twins "$corpus"/conclusions "$corpus"/seed
"$renvoi" bench --rounds 1 "$corpus"/formex "$corpus"/akn "$corpus"/xhtml
