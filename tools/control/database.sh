# The private MariaDB: made, started, loaded. Sourced by onedoor.

accounts="public signin partner casework manage courier clock standing deploy"

random_word() { od -An -N18 -tx1 /dev/urandom | tr -d ' \n'; }

write_passwords() {
  local file=$var/etc/passwords account
  touch "$file"
  for account in $accounts; do
    [ -n "$(password_of "$account")" ] || printf '%s %s\n' "$account" "$(random_word)" >>"$file"
  done
}

password_of() { sed -n "s/^$1 //p" "$var/etc/passwords"; }

database_settings() {
  cat <<END
# Written by onedoor. Only this file is read.
[mariadbd]
basedir = /usr
datadir = $var/data
socket = $run/mariadb.sock
pid-file = $run/mariadbd.pid
tmpdir = $var/tmp
secure-file-priv = $var/tmp
innodb-buffer-pool-size = ${ONEDOOR_BUFFER_POOL:-128M}
END
  [ "$(id -u)" -ne 0 ] || echo "user = root"
  grep -v '^\[' "$top/sql/mariadb.cnf"
}

# The data folder is made beside and then renamed, so that half a folder is never taken for one.
make_database() {
  [ ! -d "$var/data/mysql" ] || return 0
  rm -rf "$var/data.new"
  local user=()
  [ "$(id -u)" -ne 0 ] || user=(--user=root)
  mariadb-install-db --no-defaults --basedir=/usr --datadir="$var/data.new" --skip-test-db \
    --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" \
    --skip-name-resolve --force "${user[@]}" || return
  rm -f "$var/etc/release" "$var/etc/deployed" # nothing is loaded into this one yet
  mv "$var/data.new" "$var/data"
}

sql() {
  mariadb --no-defaults --default-character-set=utf8mb4 --socket="$run/mariadb.sock" --user="$(id -un)" "$@"
}

database_answers() { sql --connect-timeout=3 -e 'DO 1' >/dev/null 2>&1; }

start_database() {
  mkdir -p "$var/etc" "$var/tmp"
  database_settings >"$var/etc/mariadb.cnf"
  start_process database mariadbd --defaults-file="$var/etc/mariadb.cnf"
  wait_for database database_answers 60
}

# The release is the number that a changed sql/ gets here: running programs keep their own
# procedure schemas until they are restarted with the new ones.
release_number() { cut -d' ' -f1 "$var/etc/release" 2>/dev/null || true; }

# load_database: tables, procedures, accounts and grants; the service; the demonstration.
# Sets loaded=1 if there was something to do.
load_database() {
  local number sql_hash deploy_hash
  loaded=
  number=$(release_number)
  sql_hash=$(hash_of sql)
  if [ -x "$top/sql/load" ] && { [ -z "$number" ] || [ "$(cut -d' ' -f2 "$var/etc/release")" != "$sql_hash" ]; }; then
    number=$((${number:-0} + 1))
    step "loading tables and procedures (release $number)" \
      env "ONEDOOR_PASSWORDS=$var/etc/passwords" USER="$(id -un)" "$top/sql/load" "$run/mariadb.sock" "$number"
    printf '%s %s\n' "$number" "$sql_hash" >"$var/etc/release"
    loaded=1
  fi
  write_settings
  deploy_hash="$(hash_of services) $number"
  if [ -x "$build/onedoor-deploy" ] && changed "$var/etc/deployed" "$deploy_hash"; then
    step "loading the service" env "ONEDOOR_CONFIG=$config" "$build/onedoor-deploy"
    [ ! -d "$top/sql/demo" ] || step "loading the demonstration" \
      env USER="$(id -un)" "$top/sql/load" "$run/mariadb.sock" "$number" --demo
    printf '%s\n' "$deploy_hash" >"$var/etc/deployed"
    loaded=1
  fi
}

# Procedure schemas of earlier releases, once no program uses them any more.
drop_old_releases() {
  local number
  number=$(release_number)
  [ -z "$number" ] || USER=$(id -un) "$top/sql/drop-old" "$run/mariadb.sock" "$number"
}

command_db() {
  at "$tree_var"
  database_answers || fail "the database is not running; start it with ./onedoor up."
  sql "$@"
}
