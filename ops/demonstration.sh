#!/usr/bin/env bash
# What `./dev run` shows: a fresh demonstration county that pays three rosters; then the server stays.
# ops/demonstration.sh PROGRAM [--no-serve] [--people N]
set -euo pipefail
program=$1; shift
serve=yes people=20000
while [ $# -gt 0 ]; do
  case $1 in
    --no-serve) serve=no ;;
    --people) people=$2; shift ;;
    *) echo "未知参数 unknown: $1"; exit 2 ;;
  esac
  shift
done
data=$PWD/run/demonstration
printf '\n== 演示县 The demonstration county: %s\n' "$data"
rm -rf "$data"; mkdir -p "$data"
"$program" init --data "$data"
"$program" demo --data "$data" --people "$people"
printf '\n== 独立验账 The ledger balanced by others\n'
ONECARD_DATA=$data "$program" sign-in --account auditor --password Demo-2026-only >/dev/null
ONECARD_DATA=$data "$program" ledger export --as auditor --output "$data/journal.txt"
if command -v hledger >/dev/null; then hledger -f "$data/journal.txt" balance --depth 1; fi
if [ $serve = yes ]; then
  printf '\n== 控制台 The console: http://127.0.0.1:8480/ (Ctrl-C 停止 stops it); 接口说明 API document: /api/\n'
  printf '   登录 Sign in: agriculture_clerk, agriculture_reviewer, finance_clerk, bank_951_clerk, platform, auditor; Demo-2026-only\n'
  exec "$program" serve --data "$data"
fi
