#!/usr/bin/env bash
# Backs up the database and the files of an installation, never the keys: ops/backup.sh DATA-DIRECTORY BACKUP-DIRECTORY
# A second run on the same day takes the place of the first, once it is whole.
set -euo pipefail
umask 077   # rosters as they came lie among the files
data=$1 to=$2 day=$(date +%F)
mkdir -p "$to"
if [ -n "${ONECARD_DATABASE:-}" ]; then
  pg_dump -Fc "$ONECARD_DATABASE" >"$to/onecard-$day.dump.part" && mv "$to/onecard-$day.dump.part" "$to/onecard-$day.dump"
else
  rm -f "$to/onecard-$day.db.part"
  onecard backup --data "$data" "$to/onecard-$day.db.part"
  mv "$to/onecard-$day.db.part" "$to/onecard-$day.db"
fi
# After the database, so that every file it names is there.
tar -C "$data" --exclude='*.part*' -cf "$to/files-$day.tar.part" $(cd "$data" && ls -d uploads files exchange 2>/dev/null)
mv "$to/files-$day.tar.part" "$to/files-$day.tar"
find "$to" -maxdepth 1 \( -name 'onecard-*' -o -name 'files-*' \) -mtime +35 -delete
echo "已备份 backed up: $to (密钥文件另行保管 the key file is kept elsewhere)"
