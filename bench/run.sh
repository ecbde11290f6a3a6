#!/usr/bin/env bash
# ./dev bench NAME …: journey [--people N --rows M --database URL --banks K --runs R --json FILE]
#                     sheets [--rows N] | floor PEOPLE ROWS URL | http [--people N --seconds S --rounds R]
#                     lists [--people N --asks N]
# Without --database the journey runs on SQLite and then on a private PostgreSQL.
set -euo pipefail
build=$1; shift
cd "$(dirname "$0")/.."
case "${1:-journey}" in
  journey)
    shift || true
    if [[ " $* " == *" --database "* ]]; then exec "$build/bench/journey_bench" "$@"; fi
    "$build/bench/journey_bench" "$@"
    export program="$build/bench/journey_bench"
    tests/with_postgres.sh bash -c '"$program" "$@" --database "postgresql:///postgres?host=$ONECARD_TEST_POSTGRES&user=postgres"' journey "$@"
    ;;
  sheets) shift; (cd bench/exceljs && npm ci --silent); exec "$build/bench/sheet_bench" "$@" ;;
  floor) shift; exec "$build/bench/floor_bench" "$@" ;;
  lists) shift; exec bench/lists.sh "$build/onecard" "$@" ;;
  http) shift; exec bench/http.sh "$build/onecard" "$@" ;;
  *) sed -n '2,4p' "$0"; exit 2 ;;
esac
