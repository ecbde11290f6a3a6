#!/usr/bin/env bash
# Runs the tour of a README as a newcomer would: every block fenced as "```sh tour", in order, in an empty folder.
# tests/tour.sh README PROGRAM
set -euo pipefail
readme=$(realpath "$1") program=$(realpath "$2")
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"; ln -s "$program" "$folder/bin/onecard"
export PATH="$folder/bin:$PATH" HOME="$folder"
awk '/^```sh tour$/ {on = 1; next} /^```$/ {on = 0} on' "$readme" >"$folder/tour.sh"
[ -s "$folder/tour.sh" ] || { echo "no tour in $readme"; exit 1; }
cd "$folder"
bash -euo pipefail -x tour.sh
