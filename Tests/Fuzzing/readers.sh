#!/usr/bin/env bash
# Reads damaged documents, new ones round after round, with a program built under the address
# sanitizer. Ends with status 1 at the first report, crash or hang, and names the seed that made it.
#   Tests/Fuzzing/readers.sh PROGRAM SECONDS FORMAT...     FORMAT: pdf formex akn xhtml zip
# FIRST_SEED=N goes on behind seed N.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "$1")
seconds=$2
shift 2
shared=${RENVOI_SHARED:-../shared}/corpus
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Leaks are no errors here: poppler and fontconfig keep what they have loaded.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:allocator_may_return_null=1
# The runtime's own look at a crash reads memory in ways that the sanitizer reports in its place.
export SWIFT_BACKTRACE=enable=no

# sources FORMAT: folders that hold sound documents of the format.
sources() {
  case $1 in
    pdf) ls -d Corpus "$shared"/{pdf,conclusions,twins} ;;
    formex) ls -d Corpus "$shared"/formex ;;
    akn) ls -d "$shared"/akn Corpus ;;
    xhtml) ls -d Corpus "$shared"/xhtml ;;
    zip) echo "$scratch/zips" ;;
  esac 2>/dev/null || true
}

# zips FOLDER: archives such as the Publications Office makes, for want of a sound one.
zips() {
  mkdir -p "$1"
  python3 - "$1" <<'PYTHON'
import pathlib, sys, zipfile
sources = sorted(pathlib.Path("Corpus").rglob("*.xml"))
for number, path in enumerate(sources):
    with zipfile.ZipFile(f"{sys.argv[1]}/{number}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, "DOC_2.xml")
        archive.writestr("../escaped.xml", "<ACT/>")
PYTHON
}

for format in "$@"; do
  [ "$format" = zip ] && zips "$scratch/zips"
  suffix=$format
  case $format in formex | akn) suffix=xml ;; esac
  read -ra folders <<<"$(sources "$format" | tr '\n' ' ')"
  if [ -z "$(find "${folders[@]}" -name "*.$suffix" -print -quit 2>/dev/null)" ]; then
    echo "fuzz: $format: no sound documents here (../shared is absent); skipped"
    continue
  fi
  end=$((SECONDS + seconds)) seed=${FIRST_SEED:-0} files=0
  while [ $SECONDS -lt $end ]; do
    seed=$((seed + 1))
    rm -rf "$scratch/in"
    python3 Tests/Torture/mutate.py "$scratch/in" "${folders[@]}" --count 60 --seed "$seed" \
      --largest 200000 --only ".$suffix" >/dev/null
    files=$((files + 60))
    status=0
    timeout 600 "$program" extract "$scratch/in/mutated" --no-workers --progress never \
      >/dev/null 2>"$scratch/errors" || status=$?
    if [ $status != 0 ] && [ $status != 3 ] || grep -q "AddressSanitizer" "$scratch/errors"; then
      echo "fuzz: $format, seed $seed: status $status"
      grep -A 12 "ERROR: AddressSanitizer" "$scratch/errors" || tail -5 "$scratch/errors"
      exit 1
    fi
  done
  echo "fuzz: $format: $files damaged documents in $seconds s, none reported"
done
