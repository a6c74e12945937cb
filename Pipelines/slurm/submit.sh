#!/usr/bin/env bash
# Renvoi on Slurm: an array that reads the shards, one job that gathers what is known, an array that
# resolves the shards, one job that merges their parts into the graph.
#   Pipelines/slurm/submit.sh documents/ out/ 200
# RENVOI names the program where it is not on the path; CATALOGUE holds options `--catalogue FILE`,
# FORMATS an option `--formats LIST`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
input=$(realpath "$1") output=$2 shards=${3:-100}
mkdir -p "$output"/{records,identities,parts,log}
output=$(realpath "$output")
export INPUT=$input OUTPUT=$output SHARDS=$shards RENVOI=${RENVOI:-renvoi}
export CATALOGUE=${CATALOGUE:-} FORMATS=${FORMATS:-}

# job NAME AFTER OPTION...: submits a job that waits for another, and prints its number.
job() {
  local name=$1 after=$2
  shift 2
  sbatch --parsable ${after:+--dependency="afterok:$after"} "$@" "$here/$name.sbatch"
}

read=$(job extract "" --array="1-$shards" --output="$output/log/extract-%a.log")
gathered=$(job gather "$read" --output="$output/log/gather.log")
resolved=$(job resolve "$gathered" --array="1-$shards" --output="$output/log/resolve-%a.log")
job merge "$resolved" --output="$output/log/merge.log"
