#!/usr/bin/env bash
# Renvoi with GNU parallel, on one big machine or over ssh (--sshloginfile in PARALLEL_OPTIONS):
#   Pipelines/parallel.sh documents/ out/ 64
# A run that is started again goes on with the shards that are missing.
set -euo pipefail
input=$1 output=$2 shards=${3:-64} renvoi=${RENVOI:-renvoi}
mkdir -p "$output/records"
# shellcheck disable=SC2086  # several options
seq "$shards" | parallel ${PARALLEL_OPTIONS:-} --halt soon,fail=1 \
  "[ -s '$output/records/{}.jsonl' ] || '$renvoi' extract '$input' --shard {}/$shards --jobs 1 \
    --progress never -o '$output/records/{}.jsonl' || [ \$? -eq 3 ]"
# shellcheck disable=SC2086  # LINK holds several options
"$renvoi" link "$output"/records/*.jsonl -o "$output/graph" ${LINK:-} || [ $? -eq 3 ]
