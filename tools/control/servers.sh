# Processes: each has a pid file and a log, and outlives this script. Sourced by onedoor.

build=${ONEDOOR_BUILD:-$tree_var/build}
health_limit=20
process_environment=() # more NAME=value for what is started
# What a program of ours gives back of its memory is overwritten: nobody's words stay in it. (The units say so too.)
forgetful=GLIBC_TUNABLES=glibc.malloc.perturb=90:glibc.malloc.tcache_count=0

# Leaks are the unit tests' business: what ClearSilver keeps for good is no fault of a program.
set_process_environment() {
  case $build in
    *-sanitize) process_environment=(ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1) ;;
    *) process_environment=() ;;
  esac
}
set_process_environment

# A pid alone may belong to another process by now: the start time tells.
start_time() { awk '{ sub(/.*\) /, ""); print $20 }' "/proc/$1/stat" 2>/dev/null; }

# Prints the pid of NAME if it runs.
pid_of() {
  local pid began
  read -r pid began 2>/dev/null <"$run/$1.pid" || return 1
  [ -n "$began" ] && [ "$(start_time "$pid")" = "$began" ] || return 1
  [ "$(awk '{ sub(/.*\) /, ""); print $1 }' "/proc/$pid/stat" 2>/dev/null)" != Z ] || return 1
  echo "$pid"
}

runs() { pid_of "$1" >/dev/null; }

# start_process NAME COMMAND…
start_process() {
  local name=$1 pid ours=()
  shift
  ! runs "$name" || return 0
  [[ " $programs $jobs_known " != *" $name "* ]] || ours=("$forgetful")
  env -i "PATH=$PATH" "HOME=$var" LC_ALL=C.UTF-8 TZ=UTC "${ours[@]}" "ONEDOOR_CONFIG=${config:-}" "${process_environment[@]}" \
    setsid "$@" </dev/null >>"$log/$name.log" 2>&1 8>&- 9>&- &
  pid=$!
  disown "$pid"
  # env and setsid become the command: the pid and its start time stay.
  printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$run/$name.pid"
}

# wait_for NAME COMMAND SECONDS: until COMMAND succeeds; fails when the process ends first.
wait_for() {
  local name=$1 command=$2 limit=$3 i
  for ((i = 0; i < limit * 20; i++)); do
    ! $command || return 0
    if ! runs "$name" && ! $command; then
      tail -n 15 "$log/$name.log" >&2
      fail "$name has ended instead of starting; its last words are above and in $log/$name.log."
    fi
    sleep 0.05
  done
  fail "$name does not answer after $limit seconds; see $log/$name.log."
}

# stop_process NAME [SECONDS]: asks, then insists.
stop_process() {
  local pid i
  if pid=$(pid_of "$1"); then
    kill -TERM "$pid" 2>/dev/null || true
    for ((i = 0; i < ${2:-15} * 20; i++)); do
      runs "$1" || break
      sleep 0.05
    done
    runs "$1" && kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -f "$run/$1.pid"
}

# The private directory

ldapi() { printf 'ldapi://%s' "${run//\//%2F}%2Fldap.sock"; }

directory_settings() {
  cat <<END
# Written by onedoor.
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload ppolicy
pidfile $run/slapd.pid
argsfile $run/slapd.args
loglevel none
sizelimit 500
database mdb
suffix dc=onedoor,dc=example
rootdn gidNumber=$(id -g)+uidNumber=$(id -u),cn=peercred,cn=external,cn=auth
directory $var/directory
maxsize 67108864
index objectClass,uid,member eq
overlay ppolicy
ppolicy_default cn=default,ou=policies,dc=onedoor,dc=example
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact=cn=onedoor,ou=services,dc=onedoor,dc=example read by self read by * none
END
}

make_directory() {
  local hash
  hash=$(hash_of "services/$service/demo")
  directory_settings >"$var/etc/slapd.conf"
  [ -s "$var/etc/directory.password" ] || random_word >"$var/etc/directory.password"
  changed "$var/etc/directory.loaded" "$hash" || return 0
  stop_process directory
  rm -rf "$var/directory" "$var/etc/directory.loaded"
  mkdir -p "$var/directory"
  # slappasswd keeps demo-onedoor from lying about in clear in the database's file.
  sed -e "s|@PASSWORD@|$(slappasswd -n -s demo-onedoor)|" \
    -e "s|@SERVICE_PASSWORD@|$(slappasswd -n -T "$var/etc/directory.password")|" \
    -e "s|@DECOY_PASSWORD@|$(slappasswd -n -s "$(random_word)")|" \
    "$top/services/$service/demo/directory.ldif" >"$var/tmp/directory.ldif"
  slapadd -q -f "$var/etc/slapd.conf" -l "$var/tmp/directory.ldif" || return
  rm "$var/tmp/directory.ldif"
  printf '%s\n' "$hash" >"$var/etc/directory.loaded"
}

directory_answers() {
  ldapwhoami -x -o nettimeout=3 -H "$(ldapi)" -D cn=onedoor,ou=services,dc=onedoor,dc=example \
    -y "$var/etc/directory.password" >/dev/null 2>&1
}

start_directory() {
  start_process directory slapd -d 0 -h "$(ldapi)" -f "$var/etc/slapd.conf"
  wait_for directory directory_answers 20
}

# The mail catcher, for demonstration and tests only

mail_answers() { [ -S "$run/mail-web.sock" ] && [ -s "$run/smtp.port" ] && port_answers "$(cat "$run/smtp.port")"; }

start_mail() {
  mkdir -p "$var/mail"
  start_process mail node "$top/tools/demo/mail-catcher.mjs" "$var/mail" "$run"
  wait_for mail mail_answers 20
}

# The web server

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# fill FILE: a nginx template with our folders in it.
fill() {
  local user="" listen6="" listen6_default="" brotli="" modules="" module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
  [ ! -e "$module" ] || brotli="brotli_static on;" modules="load_module $module;"
  [ "$(id -u)" -ne 0 ] || user="user root root;"
  if grep -qs "^0*1 " /proc/net/if_inet6; then
    listen6="listen [::1]:$port;"
    listen6_default="listen [::1]:$port default_server;"
  fi
  sed -e "s|@VAR@|$var|g" -e "s|@RUN@|$run|g" -e "s|@LOG@|$log|g" -e "s|@PORT@|$port|g" \
    -e "s|@BROTLI@|$brotli|" -e "s|@MODULES@|$modules|" -e "s|@LISTEN6@|$listen6|" -e "s|@LISTEN6_DEFAULT@|$listen6_default|" -e "s|@USER@|$user|" \
    -e "s|@STATIC@|$tree_var/static|g" -e "s|@DESIGN@|$tree_var/design|g" -e "s|@PAGES@|$top/nginx/pages|g" -e "s|@TOP@|$top|g" "$1"
}

write_web_settings() {
  local hash
  mkdir -p "$var/tmp/nginx"
  fill "$top/nginx/programs.conf.in" >"$var/etc/programs.conf"
  fill "$top/nginx/nginx.conf.in" >"$var/etc/nginx.conf"
  hash=$(cat "$var/etc/programs.conf" "$var/etc/nginx.conf" "$top/nginx/maps.conf" | sha256sum)
  changed "$var/etc/web" "$hash" || return 0
  stop_process web
  printf '%s\n' "$hash" >"$var/etc/web"
}

need_port() {
  [[ $port =~ ^[0-9]{2,5}$ ]] && [ "$port" -le 65535 ] || fail "ONEDOOR_PORT is '$port'; give a port number such as 8080."
  [ "$port" -ge 1024 ] || [ "$(id -u)" -eq 0 ] || fail "port $port needs root; choose one from 1024, such as ONEDOOR_PORT=8080."
  if ! runs web && port_answers "$port"; then
    fail "port $port is taken by another program; choose another: ONEDOOR_PORT=8181 ./onedoor up"
  fi
}

web_answers() { [ -n "$(http_status /health)" ]; }

start_web() {
  local errors
  need_port
  errors=$(nginx -t -q -p "$var/" -e stderr -c "$var/etc/nginx.conf" 2>&1) ||
    fail "nginx does not accept $var/etc/nginx.conf: $errors"
  start_process web nginx -p "$var/" -e stderr -c "$var/etc/nginx.conf"
  wait_for web web_answers 20
}

# http_status PATH: the status that nginx answers with, or nothing.
http_status() {
  local line=
  {
    exec 3<>"/dev/tcp/127.0.0.1/$port" &&
      printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&3 &&
      read -r -t 10 -u 3 line
    exec 3>&-
  } 2>/dev/null || true
  line=${line#HTTP/*[[:space:]]}
  printf '%s' "${line%% *}"
}

# Programs and jobs

# What a program or job needs read again when it changes.
programs_hash() {
  printf '%s %s %s' "$(hash_of templates services)" "$(cat "$config" "$tree_var/static/manifest" | sha256sum | cut -c1-16)" \
    "$(cd "$build" && find . -maxdepth 1 -name 'onedoor-*' -type f -printf '%f %T@\n' | sort | sha256sum | cut -c1-16)"
}

program_path() { # the page that tells whether a program answers
  case $1 in
    public) echo / ;;
    signin) echo /sign-in ;;
    *) echo "/$1" ;;
  esac
}

start_program() {
  [ -x "$build/onedoor-$1" ] || return 0
  start_process "$1" "$build/onedoor-listen" "$run/$1.sock" 600 -- "$build/onedoor-$1"
}

start_job() {
  [ -x "$build/onedoor-$1" ] || return 0
  start_process "$1" "$build/onedoor-$1"
}

# 5xx, or no answer, is not healthy; a redirect to sign in or a 404 is the program's own answer.
program_answers() {
  local status
  status=$(http_status "$(program_path "$1")")
  [ -n "$status" ] && [ "$status" -lt 500 ]
}

start_programs() {
  local name
  for name in $programs; do start_program "$name"; done
  for name in $programs; do
    [ ! -x "$build/onedoor-$name" ] || wait_for "$name" "program_answers $name" "$health_limit"
  done
  for name in $jobs_known; do start_job "$name"; done
}

stop_programs() {
  local name
  for name in $jobs_known $programs; do
    runs "$name" && kill -TERM "$(pid_of "$name")" 2>/dev/null || true
  done
  for name in $jobs_known $programs; do stop_process "$name"; done
}

write_settings() {
  config=$var/onedoor.conf
  local account
  mkdir -p "$var/etc" "$var/tmp"
  {
    cat <<END
# Written by onedoor for the demonstration and for tests.
root = $top
service = $service
mode = demonstration
release = $(release_number)
base_url = http://localhost:$port
socket_dir = $run
workers = $workers
db_socket = $run/mariadb.sock
ldap_url = $(ldapi)
ldap_base = dc=onedoor,dc=example
ldap_user_filter = (&(objectClass=inetOrgPerson)(uid=%s)(!(pwdAccountLockedTime=*)))
ldap_bind_dn = cn=onedoor,ou=services,dc=onedoor,dc=example
ldap_decoy_dn = cn=decoy,ou=services,dc=onedoor,dc=example
ldap_bind_password_file = $var/etc/directory.password
ldap_group.onedoor-partners = partner
ldap_group.onedoor-front-door = contact_officer
ldap_group.onedoor-managers = manager
ldap_group.onedoor-key-workers = key_worker
ldap_group.onedoor-complaints = complaints_officer
ldap_group.onedoor-commissioners = commissioner
ldap_group.onedoor-admins = admin
smtp_url = smtp://127.0.0.1:$(cat "$run/smtp.port" 2>/dev/null || echo 0)
mail_from = early-help@council.example
static_manifest = $tree_var/static/manifest
END
    for account in $accounts; do
      printf '%s.db_user = onedoor_%s\n%s.db_password = %s\n' "$account" "$account" "$account" "$(password_of "$account")"
    done
  } >"$config.new"
  cmp -s "$config.new" "$config" && rm "$config.new" || mv "$config.new" "$config"
}

# start_all: everything, in order. What runs already is left alone unless it changed.
start_all() {
  mkdir -p "$var/etc" "$var/tmp"
  printf '%s\n' "$port" >"$var/etc/port"
  write_web_settings
  need_port
  write_passwords
  if [ ! -d "$var/data/mysql" ]; then
    step "making the database" make_database
  fi
  start_mail
  start_database
  make_directory || fail "the demonstration directory could not be made; see $log/directory.log."
  start_directory
  load_database
  local hash
  hash=$(programs_hash)
  if [ -n "$loaded" ] || changed "$var/etc/programs" "$hash"; then
    stop_programs
    printf '%s\n' "$hash" >"$var/etc/programs"
  fi
  start_web
  start_programs
  [ -z "$loaded" ] || drop_old_releases
}

stop_all() {
  stop_process web
  stop_programs
  stop_process mail
  stop_process directory
  stop_process database 60
}
