#!/usr/bin/env bash
# Runs a command beside a private PostgreSQL on a Unix socket: tests/with_postgres.sh COMMAND [ARGUMENT …]
# The command finds the socket's folder in ONECARD_TEST_POSTGRES. An already set ONECARD_TEST_POSTGRES is used as it is.
set -euo pipefail
if [ -n "${ONECARD_TEST_POSTGRES:-}" ]; then exec "$@"; fi
binaries=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
folder=$(mktemp -d /tmp/onecard_postgres.XXXXXX)
# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
if [ "$(id -u)" = 0 ]; then chown postgres:postgres "$folder"; fi
chmod 755 "$folder"
stop() { as_postgres "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT
cd "$folder"
as_postgres "$binaries/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
as_postgres "$binaries/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o "-c listen_addresses='' -c unix_socket_directories='$folder' \
  -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=256MB -c max_connections=200 -c max_wal_size=4GB \
  -c work_mem=64MB -c max_locks_per_transaction=256" start >/dev/null
cd - >/dev/null
ONECARD_TEST_POSTGRES="$folder" "$@"
