#!/bin/bash
# c: what the compiler does not see in C: cppcheck over the programs and, with --all, clang-tidy with its analyzer.
# limit: 1200
set -u
passed=0 failed=0
scratch=$(mktemp -d "${ONEDOOR_VAR:-/tmp}/tmp/c-XXXXXX" 2>/dev/null || mktemp -d)
trap 'rm -rf "$scratch"' EXIT

tell() { # tell WHAT REPORT: a report that is not empty is a failure
  if [ -z "$2" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'not ok - %s\n%s\n' "$1" "$2"
  fi
}

with_cppcheck() {
  cppcheck --quiet --std=c17 --enable=warning,performance,portability --inline-suppr --suppress=missingIncludeSystem \
    --library=tests/lint/cppcheck.cfg -D_GNU_SOURCE -Ilib -I. -j 2 "$@" 2>&1
}

# The analyzer and the rules about likely mistakes; not those about style.
checks='-*,clang-analyzer-*,bugprone-*,cert-*,-bugprone-easily-swappable-parameters,-bugprone-reserved-identifier'
checks+=',-bugprone-narrowing-conversions,-bugprone-assignment-in-if-condition,-bugprone-suspicious-include'
checks+=',-bugprone-branch-clone,-cert-dcl37-c,-cert-dcl51-cpp,-cert-err33-c,-cert-err34-c,-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling'
system=$(pkg-config --cflags-only-I libxml-2.0 libmariadb jansson pangocairo libical libsodium libcurl | sed 's/-I/-isystem /g')

with_clang_tidy() {
  # shellcheck disable=SC2086
  printf '%s\0' "$@" | xargs -0 -n 1 -P 2 -I '{}' clang-tidy --quiet "-checks=$checks" '{}' -- -std=c17 -D_GNU_SOURCE '-DONEDOOR_RELEASE="1"' \
    -Ilib -I. -Icgi-bin/signin -isystem /usr/include/ClearSilver $system 2>/dev/null | grep -E '^[^ ].*(warning|error):' | sort -u
}

fails() { # fails WHAT REPORT: this report must not be empty
  tell "can it fail? $1" "$([ -n "$2" ] || echo 'nothing was said about a mistake')"
}

cat >"$scratch/wrong.c" <<'END'
#include <stdlib.h>
#include <string.h>
void *wrong(size_t n) {
  char *made = malloc(n);
  if (n > 10) return NULL;
  memset(made, 0, n);
  free(made);
  return made;
}
END
fails cppcheck "$(with_cppcheck "$scratch/wrong.c")"
tell cppcheck "$(with_cppcheck lib jobs cgi-bin tools)"
if [ "${ONEDOOR_CHECK_ALL:-0}" = 1 ]; then
  fails clang-tidy "$(with_clang_tidy "$scratch/wrong.c")"
  mapfile -t files < <(git ls-files 'lib/*.c' 'jobs/*.c' 'cgi-bin/*.c' 'tools/*.c')
  for file in "${files[@]}"; do tell "clang-tidy: $file" "$(with_clang_tidy "$file")"; done
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
