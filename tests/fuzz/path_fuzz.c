/* Path patterns and paths: first line a pattern, the rest a path. Never a crash; what matches gives
 * plain values only, one for each parameter. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "serve/match.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_match(const char *text, const char *path) {
  struct pattern pattern;
  struct path_values values;

  if (!pattern_parse(text, &pattern)) return;
  if (pattern_order(&pattern, &pattern) != 0) abort();
  if (!pattern_match(&pattern, path, &values)) return;
  size_t parameters = 0;
  for (size_t i = 0; i < pattern.count; i++) parameters += pattern.at[i].parameter;
  if (values.count != parameters) abort();
  for (size_t i = 0; i < values.count; i++) {
    const char *value = values.at[i].value;
    if (strlen(value) == 0 || strlen(value) >= MATCH_TEXT || !pattern_has(&pattern, values.at[i].name)) abort();
    if (strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(value)) abort();
    if (path_value(&values, values.at[i].name) != value) abort();
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const char *const rows[] = {"/", "/casework/family/{reference}/entry/{entry}", "/partner/referral/{draft}/{section}", "/partner/{a}/{b}"};
  static int ready;
  if (!ready && !random_start()) abort();
  ready = 1;
  char *text = memory_copy((const char *)data, size);
  char *path = strchr(text, '\n');
  if (path) {
    *path++ = '\0';
    try_match(text, path);
  }
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) try_match(rows[i], path ? path : text);
  free(text);
  return 0;
}
