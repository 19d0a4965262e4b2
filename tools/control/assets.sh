# Style sheet and script: made by nginx/static/build.mjs, only when their sources changed. Sourced by onedoor.

assets_now() {
  cd "$top" && node nginx/static/build.mjs "$tree_var/static" "$service"
}

build_assets() {
  local hash
  hash=$(hash_of nginx/static package-lock.json "services/$service/service.xml")
  if changed "$tree_var/static.hash" "$hash" || [ ! -s "$tree_var/static/manifest" ]; then
    step "compiling style sheets and scripts" locked assets assets_now
    printf '%s\n' "$hash" >"$tree_var/static.hash"
  fi
  build_design
}

# The pages under /design, for whoever looks at components; made by our own macros.
build_design() {
  local hash
  [ -x "$tree_var/build/onedoor-render" ] || return 0
  hash=$(hash_of tools/design.mjs templates services/common/words tests/support/markup.mjs nginx/static package-lock.json)
  if changed "$tree_var/design.hash" "$hash" || [ ! -s "$tree_var/design/index.html" ]; then
    step "drawing /design" locked assets node "$top/tools/design.mjs" "$tree_var/build/onedoor-render" "$tree_var/static" "$tree_var/design"
    printf '%s\n' "$hash" >"$tree_var/design.hash"
  fi
}

command_assets() {
  need_packages run
  need_node_modules
  build_assets
}
