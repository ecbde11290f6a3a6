#!/usr/bin/env bash
# bench/lists.sh PROGRAM [--people N] [--asks N]: pages of 50 rows of a roster of half the people through HTTP, by every order
# the list offers, up and down, and by filters, against the trivial route /health/ready of the same server (a worker and
# SELECT 1). Prints the median of each in milliseconds and its ratio, and marks what is above the target.
set -euo pipefail
program=$(readlink -f "$1"); shift
people=2000000 asks=15 target=150
while [ $# -gt 0 ]; do
  case $1 in
    --people) people=$2 ;;
    --asks) asks=$2 ;;
    *) echo "未知参数 unknown: $1"; exit 2 ;;
  esac
  shift 2
done
. "$(dirname "$0")/serving.sh"
token=$(curl -sS -d '{"account":"auditor","password":"Demo-2026-only"}' "$url/api/access.sign_in" |
  sed -n 's/.*"token":"\([^"]*\)".*/\1/p')
ask() { curl -sS -G -H "Authorization: Bearer $token" "$@"; }
batch=$(ask "$url/api/subsidies.list_batches" -d sort=rows -d limit=1 | grep -o 'batch_[0-9]*' | head -n 1)
count=$(ask "$url/api/subsidies.list_rows" -d batch="$batch" -d limit=1 | sed -n 's/.*"total":\([0-9]*\).*/\1/p')
town=$(ask "$url/api/subsidies.list_rows" -d batch="$batch" -d limit=1 | sed -n 's/.*"town":"\([0-9]*\)".*/\1/p' | head -n 1)
median() { # of the seconds until the whole answer, over one connection each
  local n
  ask -o /dev/null "$@"
  for n in $(seq "$asks"); do ask -o /dev/null -w '%{time_total}\n' "$@"; done | sort -g | sed -n "$(((asks + 1) / 2))p"
}
trivial=$(median "$url/health/ready")
echo "$count rows of $people people; /health/ready $(awk -v t="$trivial" 'BEGIN { printf "%.1f", t * 1000 }') ms"
page() { # page WORDS FIELD=VALUE …
  local words=$1 fields=(); shift
  for field in "$@"; do fields+=(-d "$field"); done
  awk -v t="$trivial" -v s="$(median "$url/api/subsidies.list_rows" -d batch="$batch" -d limit=50 "${fields[@]}")" \
    -v words="$words" -v target="$target" 'BEGIN {
      printf "%-28s %8.1f ms  %6.1f × trivial%s\n", words, s * 1000, s / t, (s * 1000 > target ? "  above " target " ms" : "") }'
}
page "by number"
page "by number, in the middle" after="0.$((count / 2))"
page "by number, down" descending=true
page "by amount" sort=amount
page "by amount, down" sort=amount descending=true
page "by town" sort=town
page "by town, down" sort=town descending=true
page "of one town" town="$town"
page "not payable" payable=false
page "of one match code" match_code=M01
