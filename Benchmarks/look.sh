#!/usr/bin/env bash
# Draws the first pages of varied documents with the segments that were found on them, for people to
# look at: our own Corpus/, and the real documents where they are there. Needs rsvg-convert.
set -euo pipefail
cd "$(dirname "$0")/.."
renvoi=${1:-.build/release/renvoi}
folder=${2:-pictures}
corpus=${RENVOI_SHARED:-../shared}/corpus
mkdir -p "$folder"
for file in Corpus/*/source.pdf; do
  name=$(basename "$(dirname "$file")")
  cp "$file" "$folder/$name.pdf"
  "$renvoi" look "$folder/$name.pdf" -o "$folder" --pages 1-2
  rm "$folder/$name.pdf"
done
if [ -d "$corpus/pdf" ]; then
  for file in "$corpus"/pdf/*.pdf "$corpus"/twins/3201*.pdf "$corpus"/seed/*.pdf; do
    "$renvoi" look "$file" -o "$folder" --pages 1-6
  done
fi
for picture in "$folder"/*.svg; do
  rsvg-convert -z 1.3 "$picture" -o "${picture%.svg}.png"
done
echo "look: $(ls "$folder"/*.png | wc -l) pages in $folder/"
