#!/usr/bin/env bash
# bench/http.sh PROGRAM [--people N] [--seconds S] [--rounds R]: card lookups through HTTP against two trivial routes of
# the same server, in turns, by wrk over kept-alive connections: /health/ready, which like every request goes to a worker
# and asks the database (SELECT 1), and /health/live, which a socket thread answers from memory. Prints medians and ratios.
set -euo pipefail
program=$(readlink -f "$1"); shift
people=200000 seconds=4 rounds=3
while [ $# -gt 0 ]; do
  case $1 in
    --people) people=$2 ;;
    --seconds) seconds=$2 ;;
    --rounds) rounds=$2 ;;
    *) echo "未知参数 unknown: $1"; exit 2 ;;
  esac
  shift 2
done
. "$(dirname "$0")/serving.sh"
curl -sS -o /dev/null -c "$data/cookies" -H 'X-OneCard: 1' -H 'Content-Type: application/json' -d '{"account":"platform","password":"Demo-2026-only"}' \
  "$url/api/access.sign_in"
token=$(awk '/onecard_session/ {print $NF}' "$data/cookies")
# Other people each time, all over the registry.
awk -F, 'NR > 1 && !seen[$3]++ {print $3}' "$data/demonstration/registry.csv" | shuf -n 20000 --random-source=<(yes) >"$data/numbers"
cat >"$data/look_up.lua" <<LUA
local numbers = {}
for line in io.lines("$data/numbers") do numbers[#numbers + 1] = line end
local at = 0
function request()
  at = at % #numbers + 1
  return wrk.format("POST", "/api/cards.look_up", {["Authorization"] = "Bearer $token"}, '{"number":"' .. numbers[at] .. '"}')
end
local bad = 0
function response(status) if status ~= 200 then bad = bad + 1 end end
LUA
rate() { # requests a second; refuses a run in which anything but 200 was answered
  local out
  out=$(wrk -t1 -c16 -d"${seconds}s" "$@")
  if grep -q 'Non-2xx' <<<"$out"; then echo "$out" >&2; exit 1; fi
  awk '/^Requests\/sec/ {print $2}' <<<"$out"
}
trivial=() look=() live=()
rate "$url/health/live" >/dev/null
for _ in $(seq "$rounds"); do
  live+=("$(rate "$url/health/live")")
  trivial+=("$(rate "$url/health/ready")")
  look+=("$(rate -s "$data/look_up.lua" "$url")")
done
median() { printf '%s\n' "$@" | sort -g | sed -n "$(( ($# + 1) / 2 ))p"; }
awk -v t="$(median "${trivial[@]}")" -v s="$(median "${live[@]}")" -v l="$(median "${look[@]}")" -v n="$people" 'BEGIN {
  printf "%d people\n/health/live    %8.0f requests/s\n/health/ready   %8.0f requests/s\ncard lookup     %8.0f requests/s\n", n, s, t, l
  printf "ratio lookup / ready: %.2f\nratio lookup / live: %.2f\n", l / t, l / s }'
