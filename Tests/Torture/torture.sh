#!/usr/bin/env bash
# Thousands of damaged and hostile documents in one run, records made to hurt linking, then runs that are
# killed, starved and robbed of their workers. Ends with status 0 when nothing is lost and nothing differs.
#   Tests/Torture/torture.sh .build/release/renvoi [COUNT]
set -euo pipefail
cd "$(dirname "$0")/../.."
renvoi=$(realpath "${1:-.build/release/renvoi}")
count=${2:-2000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
sources=(Corpus)
[ -d "${RENVOI_SHARED:-../shared}/corpus" ] && sources+=("${RENVOI_SHARED:-../shared}/corpus")

python3 Tests/Torture/mutate.py "$scratch/in" "${sources[@]}" --count "$count"
python3 Tests/Torture/check.py run "$renvoi" "$scratch/in" "$scratch/work"
if Tests/Torture/public.sh "$scratch/public"; then
  python3 Tests/Torture/check.py run "$renvoi" "$scratch/public" "$scratch/work-public"
else
  echo "torture: without the documents of other readers' tests"
fi
python3 Tests/Torture/growth.py "$renvoi" "$scratch/growth"
python3 Tests/Torture/check.py kill "$renvoi" Corpus "$scratch/work"
python3 Tests/Torture/check.py workers "$renvoi" Corpus "$scratch/work"
python3 Tests/Torture/check.py full "$renvoi" Corpus "$scratch/work"
