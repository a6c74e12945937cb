#!/usr/bin/env bash
# Renvoi on Slurm: an array of shards, then one graph when all are done.
#   Pipelines/slurm/submit.sh documents/ out/ 200
# RENVOI names the program where it is not on the path; LINK holds further options of `renvoi link`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
input=$(realpath "$1") output=$2 shards=${3:-100}
mkdir -p "$output/records" "$output/log"
output=$(realpath "$output")
export INPUT=$input OUTPUT=$output SHARDS=$shards RENVOI=${RENVOI:-renvoi} LINK=${LINK:-}
array=$(sbatch --parsable --array="1-$shards" --output="$output/log/%a.log" "$here/extract.sbatch")
sbatch --dependency="afterok:$array" --output="$output/log/link.log" "$here/link.sbatch"
