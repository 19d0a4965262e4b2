# The measurements: servers of their own in var/bench, whose data stay for the next time. Sourced by onedoor.

command_bench() {
  local file
  need_packages check
  need_node_modules
  build plain
  build_assets
  own_servers bench "${ONEDOOR_BENCH_PORT:-18280}"
  exec 8>"$var/.lock"
  flock -n 8 || fail "another bench is running in $var; wait for it."
  trap 'stop_all' EXIT
  trap 'kill $! 2>/dev/null; exit 130' INT TERM HUP
  stop_all
  start_all
  export_for_tests
  for file in "$top"/tests/bench/*_bench.c; do
    [ -e "$file" ] || fail "there is nothing in tests/bench."
    "$build/tests/bench/$(basename "$file" .c)" "$@" 8>&- & # waited for, so that a signal ends it at once
    wait $!
  done
}
