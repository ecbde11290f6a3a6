# Sourced by the benchmarks over HTTP: serves a demonstration county of $people people by $program, in the folder $data and
# at $url, until the benchmark ends.
data=$(mktemp -d)
server=
trap 'kill "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
"$program" init --data "$data" >/dev/null
"$program" demo --data "$data" --people "$people" >/dev/null
ONECARD_HTTP_PORT=0 ONECARD_LOG_LEVEL=error "$program" serve --data "$data" >"$data/serve.log" 2>&1 &
server=$!
for _ in $(seq 100); do
  url=$(sed -n 's|^\(http://[^ ]*\)/$|\1|p' "$data/serve.log" | head -n 1)
  [ -n "$url" ] && break
  sleep 0.1
done
[ -n "$url" ] || { cat "$data/serve.log"; exit 1; }
