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
}

command_assets() {
  need_packages run
  need_node_modules
  build_assets
}
