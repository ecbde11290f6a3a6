#!/usr/bin/env bash
# Runs every fuzzer for some seconds: tests/fuzz.sh BUILD_FOLDER SECONDS. A crash stops it and leaves its input behind.
set -euo pipefail
for fuzzer in "$1"/*_fuzz; do
  echo "== $(basename "$fuzzer") ($2 s)"
  work=$(mktemp -d); ( cd "$work" && "$fuzzer" -max_total_time="$2" -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 ) || { echo "输入在 input in $work"; exit 1; }
  rm -rf "$work"
done
