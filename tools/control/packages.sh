# What must be installed, and installing what is not. Sourced by onedoor.
# A line: package, and a file that shows that it (or something as good) is there.

packages_build='gcc /usr/bin/gcc
libc6-dev /usr/include/stdio.h
make /usr/bin/make
autoconf /usr/bin/autoreconf
automake /usr/bin/automake
pkg-config /usr/bin/pkg-config
clearsilver-dev /usr/include/ClearSilver/ClearSilver.h
libcairo2-dev /usr/include/cairo/cairo-pdf.h
libcmark-gfm-dev /usr/include/cmark-gfm.h
libcmark-gfm-extensions-dev /usr/lib/*/libcmark-gfm-extensions.so
libcurl4-openssl-dev /usr/include/*/curl/curl.h
libfcgi-dev /usr/include/fcgiapp.h
libical-dev /usr/include/libical/ical.h
libjansson-dev /usr/include/jansson.h
libldap-dev /usr/include/ldap.h
libmariadb-dev /usr/include/mariadb/mysql.h
libpango1.0-dev /usr/include/pango-1.0/pango/pangocairo.h
libsodium-dev /usr/include/sodium.h
libxml2-dev /usr/include/libxml2/libxml/tree.h'

packages_run='ca-certificates /usr/sbin/update-ca-certificates
fonts-noto-core /usr/share/fonts/truetype/noto/NotoSansBengali-Regular.ttf
ldap-utils /usr/bin/ldapsearch
mariadb-client-core /usr/bin/mariadb
mariadb-server-core /usr/sbin/mariadbd
nginx-light /usr/sbin/nginx
slapd /usr/sbin/slapd
tzdata /usr/share/zoneinfo/Europe/London'

packages_check='chromium-headless-shell /usr/bin/chromium-headless-shell
clang /usr/bin/clang
clang-format /usr/bin/clang-format
clang-tidy /usr/bin/clang-tidy
cppcheck /usr/bin/cppcheck
curl /usr/bin/curl
openssl /usr/bin/openssl
fonts-dejavu-core /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
git /usr/bin/git
libclang-rt-14-dev /usr/lib/llvm-14/lib/clang/14*/lib/linux/libclang_rt.fuzzer-*.a
libcmocka-dev /usr/include/cmocka.h
libxml2-utils /usr/bin/xmllint
poppler-utils /usr/bin/pdfinfo
procps /usr/bin/pgrep
valgrind /usr/bin/valgrind'

# Node 18 or later, from wherever; Debian's if there is none.
node_is_there() {
  local version
  command -v npm >/dev/null && version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 18 ]
}

# missing_packages LIST…: names on one line.
missing_packages() {
  local list package proof
  for list in "$@"; do
    while read -r package proof; do
      # The pattern is meant to be expanded.
      # shellcheck disable=SC2086
      compgen -G "$proof" >/dev/null || printf '%s ' "$package"
    done <<<"$list"
  done
}

# need_packages build|run|check: installs what that needs and is not there.
need_packages() {
  local lists=("$packages_build") missing
  case $1 in
    run) lists+=("$packages_run") ;;
    check) lists+=("$packages_run" "$packages_check") ;;
  esac
  missing=$(missing_packages "${lists[@]}")
  if [ "$1" != build ] && ! node_is_there; then
    [ ! -x /usr/bin/node ] && [ ! -x /usr/local/bin/node ] ||
      fail "node $(node --version 2>/dev/null) is too old or has no npm; install node 18 or later with npm."
    missing="${missing}nodejs npm "
  fi
  [ -n "$missing" ] || return 0

  command -v apt-get >/dev/null ||
    fail "these Debian packages are missing and there is no apt-get here: ${missing% }."
  if [ "$(id -u)" -eq 0 ]; then
    # shellcheck disable=SC2086
    step "installing packages" bash "$top/tools/control/install-packages" $missing
  elif command -v sudo >/dev/null; then
    say "Packages are missing: ${missing% }. Installing them needs sudo."
    sudo -v || fail "sudo refused; as root, run: apt-get install --no-install-recommends ${missing% }"
    # shellcheck disable=SC2086
    step "installing packages" sudo bash "$top/tools/control/install-packages" $missing
  else
    fail "packages are missing, and this is neither root nor is there sudo; as root, run: apt-get install --no-install-recommends ${missing% }"
  fi
  # shellcheck disable=SC2086
  missing=$(missing_packages "${lists[@]}")
  [ -z "$missing" ] || fail "apt-get has run, but these are still missing: ${missing% }; see $tree_var/log/installing-packages.log."
}

# npm's packages, exactly as package-lock.json has them.
node_modules_now() {
  cd "$top" || return
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
}

need_node_modules() {
  local stamp=$top/node_modules/.onedoor lock
  lock=$(hash_of package-lock.json package.json)
  changed "$stamp" "$lock" || return 0
  step "installing npm packages" locked npm node_modules_now
  printf '%s\n' "$lock" >"$stamp"
}
