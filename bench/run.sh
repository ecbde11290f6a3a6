#!/usr/bin/env bash
# ./dev bench NAME …: journey [--people N --rows M --database URL --banks K --runs R --json FILE]
#                     sheets [--rows N] | floor PEOPLE ROWS URL | http [--people N --seconds S --rounds R]
#                     lists [--people N --asks N] | funds [--batches N --projects N --notices N --database URL]
#                     cards [--cards N --photo-kb K] [--rows N] [--holders N --asks M]
# Without --database the journey, the funds and the cards run on SQLite and then on a private PostgreSQL.
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
  funds)
    shift
    if [[ " $* " == *" --database "* ]]; then exec "$build/bench/funds_bench" "$@"; fi
    "$build/bench/funds_bench" "$@"
    export program="$build/bench/funds_bench"
    tests/with_postgres.sh bash -c '"$program" "$@" --database "postgresql:///postgres?host=$ONECARD_TEST_POSTGRES&user=postgres"' funds "$@"
    ;;
  cards)
    shift
    for program in "$build"/bench/cards_*_bench; do
      "$program" "$@"
      [[ " $* " == *" --database "* || $program == *production* ]] && continue
      export program
      tests/with_postgres.sh bash -c '"$program" "$@" --database "postgresql:///postgres?host=$ONECARD_TEST_POSTGRES&user=postgres"' cards "$@"
    done
    ;;
  lists) shift; exec bench/lists.sh "$build/onecard" "$@" ;;
  http) shift; exec bench/http.sh "$build/onecard" "$@" ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac
