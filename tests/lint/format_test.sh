#!/bin/bash
# format: C is laid out as .clang-format says. To mend it: clang-format -i FILE.
set -u
passed=0 failed=0
mapfile -t files < <(find lib cgi-bin jobs tools tests -name '*.[ch]' | sort)
wrong=$(clang-format --dry-run -Werror "${files[@]}" 2>&1 | sed -n 's/^\([^ :]*\):[0-9].*/\1/p' | sort -u)
for file in "${files[@]}"; do
  if grep -qxF "$file" <<<"$wrong"; then
    failed=$((failed + 1))
    echo "not ok - clang-format -i $file"
  else
    passed=$((passed + 1))
  fi
done
if printf 'int  main( void ){return 0;}\n' | clang-format --dry-run -Werror --assume-filename=lib/wrong.c >/dev/null 2>&1; then
  failed=$((failed + 1))
  echo 'not ok - can it fail? nothing was said about a mistake'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
