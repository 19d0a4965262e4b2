/* Urlencoded bodies: never a crash; what is accepted is text, and reads the same again when it
 * is encoded once more. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "http/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *encode(const struct pairs *pairs, size_t *length) {
  size_t n = 0;
  for (size_t i = 0; i < pairs->count; i++) n += 3 * (strlen(pairs->at[i].name) + pairs->at[i].length) + 2;
  char *out = memory_make(n + 1);
  char *at = out;
  static const char hex[] = "0123456789abcdef";
  for (size_t i = 0; i < pairs->count; i++) {
    const char *parts[] = {pairs->at[i].name, pairs->at[i].value};
    for (int part = 0; part < 2; part++) {
      for (const char *p = parts[part]; *p; p++) {
        *at++ = '%';
        *at++ = hex[(unsigned char)*p >> 4];
        *at++ = hex[(unsigned char)*p & 15];
      }
      *at++ = part == 0 ? '=' : '&';
    }
  }
  *length = (size_t)(at - out) - (pairs->count > 0);
  return out;
}

static void check_same(const struct pairs *a, const struct pairs *b) {
  if (a->count != b->count) abort();
  for (size_t i = 0; i < a->count; i++) {
    if (strcmp(a->at[i].name, b->at[i].name) != 0 || a->at[i].length != b->at[i].length) abort();
    if (memcmp(a->at[i].value, b->at[i].value, a->at[i].length) != 0) abort();
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static int ready;
  if (!ready && error_init() != STATUS_OK) abort();
  ready = 1;
  struct pairs pairs, again;
  NEOERR *err = pairs_parse(&pairs, (const char *)data, size, 100);
  if (err) {
    if (error_status(err) != 400 || pairs.at || pairs.text) abort();
    nerr_ignore(&err);
    return 0;
  }
  for (size_t i = 0; i < pairs.count; i++) {
    const struct pair *pair = &pairs.at[i];
    if (*pair->name == '\0' || strlen(pair->value) != pair->length || !text_valid(pair->value, pair->length)) abort();
  }
  size_t n;
  char *encoded = encode(&pairs, &n);
  err = pairs_parse(&again, encoded, n, 100);
  if (err) abort();
  check_same(&pairs, &again);
  free(encoded);
  pairs_free(&again);
  pairs_free(&pairs);
  return 0;
}
