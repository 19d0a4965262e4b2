#include <string.h>

#include "http/request.h"

static bool token_character(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

/* Copies the n bytes at value if they are a token that fits. */
static bool token_copy(const char *value, size_t n, char *out, size_t size) {
  if (n == 0 || n >= size) return false;
  for (size_t i = 0; i < n; i++) {
    if (!token_character(value[i])) return false;
  }
  memcpy(out, value, n);
  out[n] = '\0';
  return true;
}

bool cookie_get(const char *header, const char *name, char *out, size_t size) {
  size_t name_size = strlen(name);
  bool found = false;
  bool good = false;
  while (*header) {
    header += strspn(header, " \t;");
    size_t n = strcspn(header, ";");
    if (n > name_size && header[name_size] == '=' && memcmp(header, name, name_size) == 0) {
      if (found) return false;
      found = true;
      while (n > name_size && (header[n - 1] == ' ' || header[n - 1] == '\t')) n--;
      if (n > name_size) good = token_copy(header + name_size + 1, n - name_size - 1, out, size);
    }
    header += strcspn(header, ";");
  }
  return good;
}

NEOERR *response_cookie(struct request *request, const char *name, const char *value, long max_age) {
  for (const char *p = value; *p; p++) {
    if (!token_character(*p)) return nerr_raise(NERR_ASSERT, "cookie value is no token");
  }
  STRING line;
  string_init(&line);
  NEOERR *err = string_appendf(&line, "%s=%s; Path=/; HttpOnly; Secure; SameSite=Lax", name, value);
  if (!err && max_age >= 0) err = string_appendf(&line, "; Max-Age=%ld", max_age);
  if (!err) err = response_header(request, "Set-Cookie", line.buf);
  string_clear(&line);
  return nerr_pass(err);
}
