#!/bin/bash
# units: the OS user of each unit, the database account in the settings and the one that sql/load makes are one name.
set -u
passed=0 failed=0
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
check() { # check WHAT COMMAND…
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "not ok - $what"; fi
}
systemd/make-units "$made" /libexec /etc/onedoor
for account in $(sed -n 's/^my @accounts = qw(\(.*\));$/\1/p' sql/load); do
  check "$account has its account in the settings" grep -qx "$account.db_user = onedoor_$account" systemd/onedoor.conf.in
  check "$account has its OS user" grep -q "^u onedoor_$account " "$made/onedoor.sysusers"
  [ "$account" = deploy ] || check "$account runs as it" grep -qx "User=onedoor_$account" "$made/units/onedoor-$account.service"
done
check "deploy runs as its own" grep -q '^runuser -u onedoor_deploy ' systemd/onedoor-release.in
check "accounts go by the name of the OS user" grep -q 'IDENTIFIED VIA unix_socket"' sql/load
for unit in "$made"/units/*.service; do
  for line in NoNewPrivileges=yes ProtectSystem=strict LimitCORE=0 "UMask=0077" GLIBC_TUNABLES; do
    check "${unit##*/} says $line" grep -q "$line" "$unit"
  done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 50 ]
