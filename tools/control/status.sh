# What people call: up, down, status, restart, reset, server. Sourced by onedoor.

# One line each: name, pid, healthy or not. Fails if one is not.
show_status() {
  local name pid state wrong=0
  printf '%-12s %-8s %s\n' name pid state
  for name in database directory mail web $programs $jobs_known; do
    if ! server_exists "$name"; then
      continue
    elif ! pid=$(pid_of "$name"); then
      pid=- state="not running"
      wrong=1
    elif server_answers "$name"; then
      state=healthy
    else
      state="running, but does not answer as it should: see $log/$name.log"
      wrong=1
    fi
    printf '%-12s %-8s %s\n' "$name" "$pid" "$state"
  done
  return $wrong
}

server_exists() {
  case $1 in
    database | directory | mail | web) ;;
    *) [ -x "$build/onedoor-$1" ] ;;
  esac
}

server_answers() {
  case $1 in
    database | directory | mail | web) "$1_answers" ;;
    public | signin | partner | casework | manage) program_answers "$1" ;;
    *) runs "$1" ;;
  esac
}

server_start() {
  case $1 in
    database | directory | mail | web) "start_$1" ;;
    public | signin | partner | casework | manage)
      start_program "$1"
      wait_for "$1" "program_answers $1" "$health_limit"
      ;;
    *) start_job "$1" ;;
  esac
}

# The servers of the last up, on its port unless another is asked for.
at_last() {
  at "$tree_var"
  config=$var/onedoor.conf
  [ -n "${ONEDOOR_PORT:-}" ] || port=$(cat "$var/etc/port" 2>/dev/null || echo "$port")
}

command_status() {
  at_last
  show_status
}

command_down() {
  at "$tree_var"
  stop_all
  say "Everything has stopped."
}

command_restart() {
  local name
  at_last
  for name in ${*:-$programs $jobs_known}; do
    known_server "$name"
    stop_process "$name"
  done
  for name in ${*:-$programs $jobs_known}; do server_start "$name"; done
}

known_server() {
  case " database directory mail web $programs $jobs_known " in
    *" $1 "*) ;;
    *) fail "there is no server '$1'; there are: database directory mail web $programs $jobs_known." ;;
  esac
}

# server start|stop|kill NAME: for tests that break things; the servers are those of ONEDOOR_VAR.
command_server() {
  local action=${1:-} name=${2:-}
  at_last
  known_server "$name"
  case $action in
    start) server_start "$name" ;;
    stop) stop_process "$name" 60 ;;
    kill)
      local pid
      pid=$(pid_of "$name") || fail "$name is not running."
      kill -KILL "$pid"
      while runs "$name"; do sleep 0.02; done
      ;;
    *) fail "usage: ./onedoor server start|stop|kill NAME" ;;
  esac
}

command_up() {
  local began=$SECONDS
  at "$tree_var"
  exec 8>"$var/.lock"
  flock -n 8 || fail "another ./onedoor up is at work in $var; wait until it has finished."
  need_room
  need_port
  need_packages run
  need_node_modules
  build plain
  build_assets
  start_all
  show_status >"$var/tmp/status" || {
    cat "$var/tmp/status"
    fail "not everything is healthy; see the lines above."
  }
  say "onedoor is up after $((SECONDS - began)) s."
  say_address
}

command_load() {
  at_last
  database_answers || fail "the database is not running; start it with ./onedoor up."
  start_all
}

command_reset() {
  at "$tree_var"
  if [ "${1:-}" != --yes ]; then
    local answer
    printf 'This stops onedoor and deletes all data in %s: families, mail, directory. Type yes to go on: ' "$var"
    read -r answer || true
    [ "$answer" = yes ] || fail "nothing was deleted."
  fi
  stop_all
  rm -rf "$var/data" "$var/data.new" "$var/directory" "$var/mail" "$var/etc" "$var/tmp" "$var/onedoor.conf" "$run" "$log"
  say "All data are gone; ./onedoor up starts afresh."
}

say_address() {
  cat <<END

  http://localhost:$port                the public pages
  http://localhost:$port/sign-in        for agencies and council staff
  http://localhost:$port/demo/mail      the mail that was sent (demonstration only)

  Accounts (password demo-onedoor):
    school        SENCO of a primary school: refers families
    outsider      another school's head, on no team
    police        neighbourhood sergeant
    charity       family worker of a voluntary organisation
    housing       housing officer
    contact       front door officer: reads and decides what comes in
    manager       team manager, North: allocates, approves
    manager2      team manager, South: can cover for North
    worker        key worker, North
    complaints    complaints officer
    commissioner  commissioner
    admin         administrator
    leaver        disabled in the directory: cannot sign in

  ./onedoor down stops it.
END
}
