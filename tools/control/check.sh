# The test runner; what a test program is and prints is in tests/README.md. Sourced by onedoor.

check_kinds="lint unit component security journey fault fuzz"

# own_servers NAME FIRST-PORT: a set of servers beside those of up, on a free port.
own_servers() {
  at "$tree_var/$1"
  port=$2
  while port_answers "$port"; do
    port=$((port + 1))
    [ "$port" -lt $(($2 + 100)) ] || fail "no port between $2 and $port is free."
  done
}

# fresh_servers NAME FIRST-PORT: a set of servers of which nothing is left from before.
fresh_servers() {
  own_servers "$1" "$2"
  need_room
  exec 8>"$var/.lock"
  flock -n 8 || fail "another check is running in $var; wait for it or give this one another ONEDOOR_VAR."
  trap end_now EXIT
  trap 'exit 130' INT TERM HUP
  stop_all
  rm -rf "${var:?}/data" "$var/directory" "$var/mail" "$var/etc" "$var/tmp" "$run" "$log"
  at "$var"
  mkdir -p "$var/tmp"
}

end_now() {
  # One word for each process that there is.
  # shellcheck disable=SC2086
  kill $test_running $fuzz_running $lane_running 2>/dev/null || true
  stop_all
}

export_for_tests() {
  export ONEDOOR_TOP=$top ONEDOOR_VAR=$var ONEDOOR_BUILD=$build ONEDOOR_CONFIG=$var/onedoor.conf
  export ONEDOOR_PORT=$port ONEDOOR_URL=http://localhost:$port ONEDOOR_DB_SOCKET=$run/mariadb.sock
  export ONEDOOR_RELEASE ONEDOOR_PASSWORDS=$var/etc/passwords
  export ONEDOOR_MAIL_DIR=$var/mail ONEDOOR_MAIL_FAULT=$run/mail.fault
  export CMOCKA_MESSAGE_OUTPUT=TAP
  ONEDOOR_RELEASE=$(release_number)
}

# tests_of KIND: the test programs' files, one a line.
tests_of() {
  [ -d "$top/tests/$1" ] || return 0
  (cd "$top" && find "tests/$1" -maxdepth 1 -type f \
    \( -name '*_test.sh' -o -name '*_test.mjs' -o -name '*_test.c' -o -name '*_fuzz.c' \) | sort)
}

needs_servers() {
  case $1 in
    component | security | journey | fault) return 0 ;;
    *) return 1 ;;
  esac
}

# Which build a kind runs with, servers included.
build_of() {
  case $1 in
    unit | journey) build_folder sanitize ;;
    *) build_folder plain ;;
  esac
}

# tally LOG STATUS: sets passed, failed and reason of one program.
tally() {
  local file=$1 status=$2 last
  reason=
  last=$(tail -n 1 "$file")
  if [[ $last =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=${BASH_REMATCH[1]} failed=${BASH_REMATCH[2]}
  else
    passed=$(grep -c '^ok ' "$file" || true)
    failed=$(grep -c '^not ok ' "$file" || true)
  fi
  case $status in
    124 | 137) reason="ran out of time" ;;
  esac
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
    reason=${reason:-"ended with status $status"}
  elif [ "$status" -eq 0 ] && [ $((passed + failed)) -eq 0 ]; then
    failed=1
    reason="counted no test"
  fi
}

# report NAME LOG SECONDS: one line; the reasons too if it failed.
report() {
  total_passed=$((total_passed + passed))
  total_failed=$((total_failed + failed))
  if [ "$failed" -eq 0 ]; then
    printf 'ok      %-48s %4d passed  %4d s\n' "$1" "$passed" "$3"
    return
  fi
  printf 'FAILED  %-48s %4d passed, %d failed  %d s%s\n' "$1" "$passed" "$failed" "$3" "${reason:+ ($reason)}"
  # Which tests failed, then what was said last, each line once.
  awk '/^not ok |^# / && n++ < 40' "$2" | cat - <(tail -n 40 "$2") | awk '!seen[$0]++ { print "        " $0 }'
  printf '        (whole: %s)\n' "$2"
}

# limit_of FILE: the seconds that a test may take.
limit_of() {
  local limit
  limit=$(head -n 20 "$top/$1" | sed -n 's/.*limit: \([0-9]\{1,5\}\).*/\1/p' | head -n 1)
  echo "${limit:-600}"
}

run_test() { # run_test FILE
  local file=$1 name=${1#tests/} output limit status=0 began=$SECONDS command=()
  output=$log/${name//\//-}.log
  limit=$(($(limit_of "$file") * (ONEDOOR_CHECK_ALL ? 4 : 1)))
  case $file in
    *.sh) command=(bash "$file") ;;
    *.mjs) command=(node "$file") ;;
    *.c) command=("$build/${file%.c}") ;;
  esac
  (cd "$top" && exec timeout -k 10 "$limit" "${command[@]}") >"$output" 2>&1 </dev/null 8>&- &
  test_running=$!
  wait "$test_running" || status=$?
  test_running=
  tally "$output" "$status"
  report "$name" "$output" $((SECONDS - began))
}

# The harnesses of libFuzzer, one after the other, with what processor time others leave.
run_fuzz() {
  local file name output seeds status runs
  for file in "$@"; do
    name=$(basename "$file" _fuzz.c)
    output=$log/fuzz-$name.log
    mkdir -p "$var/fuzz/$name"
    seeds=()
    [ ! -d "$top/tests/fuzz/seeds/$name" ] || seeds=("$top/tests/fuzz/seeds/$name")
    status=0
    nice -n 10 "$(build_folder fuzz)/${file%.c}" -max_total_time="$ONEDOOR_FUZZ_SECONDS" -timeout=30 -rss_limit_mb=2048 \
      -print_final_stats=1 -artifact_prefix="$var/fuzz/$name-" "$var/fuzz/$name" "${seeds[@]}" >"$output" 2>&1 &
    wait $! || status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$output")
    if [ "$status" -eq 0 ] && [ "${runs:-0}" -gt 0 ]; then
      echo "ok 1 - $runs inputs"
    else
      echo "not ok 1 - status $status after ${runs:-0} inputs; the input is in $var/fuzz/"
    fi >>"$output"
  done
}

# They run beside the journeys, which wait most of their time; without journeys, alone.
start_fuzz() {
  [ -z "$fuzz_running" ] && [ ${#fuzz_files[@]} -gt 0 ] || return 0
  (
    trap 'kill $!; exit 143' TERM
    cd "$top" && run_fuzz "${fuzz_files[@]}"
  ) 8>&- &
  fuzz_running=$!
}

end_fuzz() {
  local file name
  start_fuzz
  wait "$fuzz_running" || true
  for file in "${fuzz_files[@]}"; do
    name=$(basename "$file" _fuzz.c)
    tally "$log/fuzz-$name.log" 0
    report "fuzz/$name" "$log/fuzz-$name.log" "$ONEDOOR_FUZZ_SECONDS"
  done
}

# Servers as a kind wants them: all running, with its build's programs.
ready_servers() {
  local name
  if [ "$servers_build" != "$build" ]; then
    stop_programs
    servers_build=$build
  fi
  quiet_steps=1 start_all
  # Every test comes from one address: what is an ordinary hour for a library is not one for them.
  # What a test that moved the clock left in the future would be the newest for all that come after.
  sql -e "UPDATE data.public_limit SET per_address = 100000, per_form = 100000; UPDATE data.clock_offset SET seconds = 0;
    DELETE FROM data.look WHERE looked_at > UTC_TIMESTAMP(); DELETE FROM data.session WHERE started_at > UTC_TIMESTAMP();
    DELETE FROM data.sealed_draft WHERE saved_at > UTC_TIMESTAMP()" >>"$log/future.log" 2>&1 || true
  for name in $programs $jobs_known; do
    ! server_exists "$name" || server_answers "$name" || return 1
  done
}

# What the sanitizers have said about programs while tests used them.
sanitizer_reports() {
  passed=1 failed=0 reason=
  if grep -lE 'ERROR: AddressSanitizer|runtime error:' "$log"/*.log >"$var/tmp/reports" 2>/dev/null; then
    passed=0 failed=1 reason="a sanitizer has complained about a program"
    xargs grep -hE -A 12 'ERROR: AddressSanitizer|runtime error:' <"$var/tmp/reports" | head -n 60 >"$log/sanitizers.log"
  else
    : >"$log/sanitizers.log"
  fi
  report "$1: programs under sanitizers" "$log/sanitizers.log" 0
}

# check_file KIND FILE
check_file() {
  if needs_servers "$1" && ! ready_servers; then
    passed=0 failed=1 reason="the servers are not healthy; see $log"
    report "$2" /dev/null 0
    return
  fi
  export_for_tests
  run_test "$2"
}

# take_file QUEUE: sets file to the queue's first, which is taken out.
take_file() {
  file=$(flock "$1.lock" sh -c 'head -n 1 "$0"; sed -i 1d "$0"' "$1")
  [ -n "$file" ]
}

# lane QUEUE: the journeys that nobody has taken, one after the other.
lane() {
  local file
  build=$(build_of journey)
  set_process_environment
  while take_file "$1"; do check_file journey "$file"; done
  sanitizer_reports "journey in ${var##*/}"
}

# Journeys wait much of their time: two at once, each on servers of its own, the longest first.
check_journeys() { # check_journeys FILE…
  local queue=$tree_var/journeys sums file
  for file in "$@"; do echo "$(limit_of "$file") $file"; done | sort -k1,1nr -k2 | cut -d' ' -f2 >"$queue"
  if [ $# -gt 1 ]; then
    rm -f "$queue.sums"
    (
      total_passed=0 total_failed=0 servers_build= fuzz_running= lane_running= test_running=
      fresh_servers check-2 $((port + 1))
      lane "$queue"
      echo "$total_passed $total_failed" >"$queue.sums"
    ) &
    lane_running=$!
  fi
  lane "$queue"
  [ -n "$lane_running" ] || return 0
  wait "$lane_running" || true
  lane_running=
  read -ra sums < <(cat "$queue.sums" || echo 0 1) # a lane that died is a failure
  total_passed=$((total_passed + sums[0]))
  total_failed=$((total_failed + sums[1]))
}

check_kind() { # check_kind KIND FILE…
  local kind=$1 file
  shift
  [ $# -gt 0 ] || return 0
  case $kind in
    fuzz) end_fuzz ;;
    journey)
      start_fuzz
      check_journeys "$@"
      ;;
    *)
      build=$(build_of "$kind")
      set_process_environment
      for file in "$@"; do check_file "$kind" "$file"; done
      ;;
  esac
}

command_check() {
  local all=0 wanted=() kinds=() kind file word began=$SECONDS
  for word in "$@"; do
    case $word in
      --all) all=1 ;;
      tests/* | ./tests/*) wanted+=("${word#./}") ;;
      *)
        [[ " $check_kinds " == *" $word "* ]] || fail "there is no kind of test '$word'; there are: $check_kinds."
        kinds+=("$word")
        ;;
    esac
  done
  [ ${#wanted[@]} -gt 0 ] || [ ${#kinds[@]} -gt 0 ] || read -ra kinds <<<"$check_kinds"
  for kind in "${kinds[@]}"; do
    while read -r file; do [ -z "$file" ] || wanted+=("$file"); done < <(tests_of "$kind")
  done
  for file in "${wanted[@]}"; do [ -f "$top/$file" ] || fail "there is no test $file."; done
  [ ${#wanted[@]} -gt 0 ] || fail "there are no tests of that kind: ${kinds[*]}."

  export ONEDOOR_CHECK_ALL=$all ONEDOOR_FUZZ_SECONDS=$((all ? 300 : 40))
  need_packages check
  need_node_modules
  build plain
  build sanitize
  [[ " ${wanted[*]}" != *" tests/fuzz/"* ]] || build fuzz
  build_assets

  total_passed=0 total_failed=0 servers_build= fuzz_running= lane_running= test_running= fuzz_files=()
  fresh_servers check "${ONEDOOR_CHECK_PORT:-18080}"

  for file in "${wanted[@]}"; do [[ $file != tests/fuzz/* ]] || fuzz_files+=("$file"); done
  for kind in $check_kinds; do
    local files=()
    for file in "${wanted[@]}"; do [[ $file != tests/$kind/* ]] || files+=("$file"); done
    check_kind "$kind" "${files[@]}"
  done
  stop_all
  trap - EXIT
  printf 'after %d s: %d passed, %d failed\n' $((SECONDS - began)) "$total_passed" "$total_failed" >&2
  printf '%d passed, %d failed\n' "$total_passed" "$total_failed"
  [ "$total_failed" -eq 0 ]
}
