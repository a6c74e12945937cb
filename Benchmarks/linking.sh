#!/usr/bin/env bash
# Time and memory of linking made records against a made catalogue, by default a million mentions
# and a million works (see generate_records.py).
#   Benchmarks/linking.sh [RENVOI] [WORKS] [MENTIONS] [FORMATS]
# GENERATE holds further options of generate_records.py, such as --uniform.
set -euo pipefail
cd "$(dirname "$0")/.."
renvoi=$(realpath "${1:-.build/release/renvoi}")
works=${2:-1000000}
mentions=${3:-1000000}
formats=${4:-}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# measure LABEL COMMAND...: seconds of the clock and of the processor, greatest memory.
measure() {
  local label=$1
  shift
  python3 - "$label" "$@" <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
status = subprocess.run(sys.argv[2:]).returncode
wall = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{sys.argv[1]}: {wall:.2f} s, {usage.ru_utime + usage.ru_stime:.2f} s of CPU, "
      f"{usage.ru_maxrss / 1024:.0f} MB")
sys.exit(status)
PYTHON
}

echo "$(uname -sm), $(nproc) cores, $(git rev-parse --short HEAD 2>/dev/null || echo no commit)"
Benchmarks/generate_records.py --mentions "$mentions" --per-document 50 --works "$works" \
  ${GENERATE:-} \
  -o "$scratch/records" --catalogue "$scratch/works.tsv"
du -hs "$scratch"/* | sed "s|$scratch/||"
measure "catalogue build, $works works" \
  "$renvoi" catalogue build "$scratch/works.tsv" -o "$scratch/works.sqlite"
measure "catalogue show, one work" \
  "$renvoi" catalogue show "$scratch/works.sqlite" celex:32000R0002
head -n 1 "$(find "$scratch/records" -type f | sort | head -n 1)" >"$scratch/one.jsonl"
measure "link, one record" \
  "$renvoi" link "$scratch/one.jsonl" --catalogue "$scratch/works.sqlite" -o "$scratch/one" \
  --formats csv
echo "See Regulation (EU) 2016/679 (OJ L 119, 4.5.2016, p. 1)." >"$scratch/text"
measure "cite, one sentence" \
  "$renvoi" cite "$scratch/text" --catalogue "$scratch/works.sqlite"
measure "link, $mentions mentions" \
  "$renvoi" link "$scratch"/records/*.jsonl --catalogue "$scratch/works.sqlite" \
  -o "$scratch/out" ${formats:+--formats "$formats"}
