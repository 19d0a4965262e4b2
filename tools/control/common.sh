# Where things are, and how the script speaks. Sourced by onedoor.

tree_var=${ONEDOOR_VAR:-$top/var}           # builds and assets: shared by up and check
case $tree_var in /*) ;; *) tree_var=$PWD/$tree_var ;; esac
port=${ONEDOOR_PORT:-8080}
workers=${ONEDOOR_WORKERS:-2}
service=${ONEDOOR_SERVICE:-islington}
programs="public signin partner casework manage"
jobs_known="courier clock standing"

# Says what is wrong and what to do, in one sentence, and ends.
fail() {
  printf 'onedoor: %s\n' "$*" >&2
  exit 1
}

say() { printf '%s\n' "$*"; }

# step TEXT COMMAND…: runs it with its output in a log; on failure shows the end of the log.
step() {
  local text=$1 log status=0
  shift
  mkdir -p "$tree_var/log"
  log=$tree_var/log/${text//[^A-Za-z0-9]/-}.log
  [ -n "${quiet_steps:-}" ] || printf '%s ... ' "$text"
  local began=$SECONDS
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ $status -ne 0 ]; then
    printf 'failed\n\n' >&2
    tail -n 40 "$log" >&2
    printf '\n' >&2
    fail "'$text' failed; the reason is above and, whole, in ${log#"$PWD"/}."
  fi
  [ -n "${quiet_steps:-}" ] || printf '%s s\n' $((SECONDS - began))
}

# at VAR: all that a set of servers has lies below this folder.
at() {
  var=$1
  run=$var/run
  log=$var/log
  # A Unix socket's path holds 107 characters; the longest name of ours has 24.
  [ ${#run} -le 83 ] || fail "the path $run is too long for Unix sockets; set ONEDOOR_VAR to a shorter one."
  mkdir -p "$run" "$log" 2>/dev/null || fail "nothing can be written in $var; make it writable or set ONEDOOR_VAR to another folder."
}

# A build and the servers' data take some hundred megabytes; without room every step would fail without a word.
need_room() {
  local free
  free=$(df --output=avail --block-size=M "$var" | tail -n 1 | tr -dc 0-9)
  [ "$free" -ge 200 ] || fail "only $free MB are free on the disk of $var; onedoor needs 200. Make room, or set ONEDOOR_VAR to a folder on another disk."
}

# hash_of PATH…: one hash of the content and the names of all files there.
hash_of() {
  (cd "$top" && { find "$@" -type f ! -name '.*' -print0 2>/dev/null || true; } | sort -z |
    xargs -0r sha256sum | sha256sum | cut -c1-16)
}

# changed STAMP HASH: true if the stamp file does not hold this hash.
changed() { [ "$(cat "$1" 2>/dev/null)" != "$2" ]; }

# locked NAME COMMAND…: one at a time in this tree (an up and a check share the builds).
locked() {
  local name=$1
  shift
  mkdir -p "$tree_var"
  (
    flock -w 900 9 || fail "another onedoor has been at work on '$name' for 15 minutes; end it and try again."
    "$@" 9>&-
  ) 9>"$tree_var/.$name.lock"
}
