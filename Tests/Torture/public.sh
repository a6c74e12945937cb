#!/usr/bin/env bash
# Fetches documents that other readers of PDF and XML are tested with, and lays them out for a run:
#   Tests/Torture/public.sh FOLDER
#
# They come with the sources of Debian packages, by apt from the archive that the machine uses
# anyway, and stay out of this repository: qpdf's damaged PDFs, the W3C's XML conformance suite as Qt
# ships it, and pypdf's PDFs from PyPI. Ends with status 2 where the archive gives no sources.
set -euo pipefail
out=$(realpath -m "$1")
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
# The machine's own archives, asked for sources instead of programs.
cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types: .*/Types: deb-src/' \
  >"$work/list.sources"
if [ -f /etc/apt/sources.list ]; then
  sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$work/list.list"
fi
list=$work/list.sources
[ -s "$list" ] || list=$work/list.list
apt=(apt-get -qq -o Dir::Etc::sourcelist="$list" -o Dir::Etc::sourceparts=/dev/null
  -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root)
cd "$work"
if ! "${apt[@]}" update >/dev/null 2>&1 ||
  ! "${apt[@]}" source --download-only qpdf qtbase-opensource-src >/dev/null 2>&1; then
  echo "public: the package archive gives no sources here" >&2
  exit 2
fi

# unpack ARCHIVE NAME PATTERN...: the files whose paths match, below FOLDER/NAME.
unpack() {
  local archive=$1 name=$2
  shift 2
  mkdir -p "$out/$name"
  tar -xf "$archive" -C "$out/$name" --strip-components 1 --wildcards "$@" 2>/dev/null ||
    { echo "public: $name holds no such files" >&2; exit 1; }
}
unpack qpdf_*.orig.tar.[gx]z qpdf '*.pdf'
unpack qtbase-opensource-src_*.orig.tar.[gx]z xmlconf '*/XML-Test-Suite/*'
if python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$work" pypdf \
  >/dev/null 2>&1; then
  unpack pypdf-*.tar.gz pypdf '*.pdf'
fi
find "$out" -type f | sed "s|^$out/||; s|/.*||" | sort | uniq -c |
  while read -r count name; do echo "public: $name, $count files"; done
