# The build: autoreconf, configure and make in var/, never in the tree. Sourced by onedoor.

jobs_at_once=${ONEDOOR_JOBS:-2}

# Automake's source folder: links to the tree, beside what autoreconf makes.
prepare_autotools() {
  local folder=$tree_var/autotools entry
  mkdir -p "$folder"
  for entry in configure.ac Makefile.am install.mk lib cgi-bin jobs tools tests nginx systemd services sql templates; do
    if [ -e "$top/$entry" ]; then
      [ "$(readlink "$folder/$entry")" = "$top/$entry" ] || ln -sfn "$top/$entry" "$folder/$entry"
    fi
  done
  "$top/tools/sources" "$top" >"$folder/sources.mk.new"
  if cmp -s "$folder/sources.mk.new" "$folder/sources.mk"; then
    rm "$folder/sources.mk.new"
  else
    mv "$folder/sources.mk.new" "$folder/sources.mk"
  fi
  local recipe
  recipe=$(sha256sum "$top/configure.ac" "$top/Makefile.am" "$top/install.mk" "$folder/sources.mk" | cut -c1-64 | sha256sum)
  if changed "$folder/recipe" "$recipe" || [ ! -x "$folder/configure" ]; then
    rm -f "$folder/recipe"
    (cd "$folder" && autoreconf --install --force) || return
    printf '%s\n' "$recipe" >"$folder/recipe"
  fi
}

build_folder() {
  case $1 in
    plain) echo "$tree_var/build" ;;
    *) echo "$tree_var/build-$1" ;;
  esac
}

# configure_build KIND [CONFIGURE ARGUMENT…]
configure_build() {
  local kind=$1 folder
  shift
  folder=$(build_folder "$kind")
  mkdir -p "$folder"
  local recipe
  # The libraries too: `up` on a bare machine configures without the tests', which `check` installs.
  recipe="$(cat "$tree_var/autotools/recipe") $(pkg-config --list-all | sort | sha256sum) $*"
  if changed "$folder/recipe" "$recipe" || [ ! -e "$folder/Makefile" ]; then
    rm -f "$folder/recipe" "$folder/config.cache" "$folder"/*.a # archives may hold objects whose source is gone
    (cd "$folder" && "$tree_var/autotools/configure" --quiet --cache-file=config.cache "$@") || return
    printf '%s\n' "$recipe" >"$folder/recipe"
  fi
}

build_now() { # build_now KIND [CONFIGURE ARGUMENT…]
  local kind=$1 arguments=()
  shift
  case $kind in
    plain) ;;
    sanitize) arguments=(--enable-sanitize "CFLAGS=-O1 -g") ;;
    fuzz) arguments=(--enable-fuzz CC=clang "CFLAGS=-O1 -g") ;;
    production) arguments=(--disable-tests --prefix=/usr/local --sysconfdir=/etc --localstatedir=/var) ;;
    *) fail "there is no build '$kind'; there are plain, sanitize, fuzz and production." ;;
  esac
  prepare_autotools || return
  configure_build "$kind" "${arguments[@]}" "$@" || return
  make -C "$(build_folder "$kind")" --no-print-directory -j"$jobs_at_once"
}

# Compiles what is there, showing the compiler's words only if it fails.
build() { step "building ($1)" locked build build_now "$1"; }

command_build() {
  local kind=${1:-plain}
  [ $# -eq 0 ] || shift
  need_packages build
  if [ "$kind" = production ]; then
    need_packages run
    need_node_modules
    build_assets
  fi
  locked build build_now "$kind" "$@" || fail "the build failed: the compiler's words are above."
}
