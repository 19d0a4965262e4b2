/* Cookie headers: never a crash; a value that comes out is a token that was in the header, and
 * tokens, references and times of any text are taken or refused in peace. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "auth/session.h"
#include "base/memory.h"
#include "base/random.h"
#include "base/time.h"
#include "http/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_others(const char *text) {
  char reference[REFERENCE_SIZE], again[REFERENCE_SIZE], shown[TIME_TEXT_SIZE], iso[ISO_SIZE];
  unsigned char hash[HASH_BYTES];
  if (reference_parse(text, reference) && (!reference_parse(reference, again) || strcmp(reference, again) != 0)) abort();
  if (token_hash(text, "session", hash) && strlen(text) != TOKEN_SIZE - 1) abort();
  if (csrf_check(text, text)) abort();
  if (time_text(text, shown) && strlen(shown) >= TIME_TEXT_SIZE) abort();
  if (time_to_utc(text, iso) && strlen(iso) != ISO_SIZE - 1) abort();
  if (time_to_local(text, iso) && strlen(iso) != 16) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static int ready;
  if (!ready && (error_init() != STATUS_OK || !random_start() || !time_start())) abort();
  ready = 1;
  char *header = memory_copy((const char *)data, size);
  char value[TOKEN_SIZE];
  if (cookie_get(header, SESSION_COOKIE, value, sizeof value)) {
    if (*value == '\0' || strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(value)) abort();
    if (!strstr(header, value)) abort();
  }
  check_others(header);
  free(header);
  return 0;
}
