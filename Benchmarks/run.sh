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

# cpu COMMAND...: user and system seconds of the command and its children, output thrown away.
cpu() {
  python3 - "$@" <<'PY'
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{used.ru_utime + used.ru_stime:.2f} {used.ru_maxrss // 1024}")
PY
}

# compare LABEL "PEER COMMAND" INPUT...: three pairs in turn, medians of both and their ratio.
compare() {
  local label=$1 peer=$2
  shift 2
  local ours=() theirs=() memory=0
  for _ in 1 2 3; do
    read -r seconds rss < <(cpu "$renvoi" run "$@" -o "$scratch/out" --fresh --progress never)
    ours+=("$seconds")
    if ((rss > memory)); then memory=$rss; fi
    read -r seconds _ < <(cpu bash -c "$peer" peer "$@")
    theirs+=("$seconds")
  done
  python3 - "$label" "$memory" "${ours[@]}" "${theirs[@]}" <<'PY'
import statistics, sys
label, memory, *times = sys.argv[1:]
times = [float(t) for t in times]
ours, theirs = statistics.median(times[:3]), statistics.median(times[3:])
print(f"{label:<34} renvoi {ours:7.2f} s   peer {theirs:7.2f} s   ratio {ours / max(theirs, 0.01):5.2f}   peak {memory} MB")
PY
}

echo "$(uname -sm), $(nproc) cores, $(git rev-parse --short HEAD 2>/dev/null || echo no commit)"
compare "PDF: pdf + twins / pdftotext" \
  'find "$@" -name "*.pdf" -print0 | xargs -0 -n1 sh -c "pdftotext \"\$0\" -"' \
  "$corpus/pdf" "$corpus/twins"
compare "Formex: cons-sfhajji / xmllint" \
  'find "$@" -name "*.xml" -print0 | xargs -0 xmllint --noout' "$corpus/formex/cons-sfhajji"
