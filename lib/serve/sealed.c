/* sealed.c: the draft of somebody without an account. The database holds ciphertext under the hash
 * of a cookie that it never sees. */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "serve/journey.h"

enum { SEALED_OVERHEAD = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES };

/* 32 bytes that only this visitor's cookie gives, apart for each purpose and form. */
static void derive(const struct context *context, const char *purpose, const char *more, unsigned char out[static HASH_BYTES]) {
  char text[TOKEN_SIZE + 256];

  snprintf(text, sizeof text, "%s:%s:%s", context->visit_token, form_name(context->row->form), more);
  text_hash(text, purpose, out);
  sodium_memzero(text, sizeof text);
}

NEOERR *sealed_identify(struct context *context) {
  unsigned char id[HASH_BYTES];

  if (context->visit_token[0] == '\0')
    return nerr_raise(E_NOT_FOUND, "no visit cookie");
  derive(context, "draft", "", id);
  return nerr_pass(context_set(context, "draft", id, sizeof id));
}

/* The plain text of hex ciphertext, or NULL. */
static char *unseal(const struct context *context, const char *hex) {
  size_t n = strlen(hex) / 2;
  unsigned char *sealed, key[HASH_BYTES];
  char *plain = NULL;

  if (n < SEALED_OVERHEAD)
    return NULL;
  sealed = memory_make(n);
  derive(context, "sealed key", "", key);
  if (sodium_hex2bin(sealed, n, hex, n * 2, NULL, NULL, NULL) == 0) {
    plain = memory_make(n - SEALED_OVERHEAD + 1);
    if (crypto_secretbox_open_easy((unsigned char *)plain, sealed + crypto_secretbox_NONCEBYTES,
                                   n - crypto_secretbox_NONCEBYTES, sealed, key) != 0) {
      free(plain);
      plain = NULL;
    }
  }
  sodium_memzero(key, sizeof key);
  free(sealed);
  return plain;
}

static void take_text(json_t *whole, const char *name, char *to, size_t size) {
  const char *text = json_string_value(json_object_get(whole, name));

  if (text != NULL)
    snprintf(to, size, "%s", text);
}

NEOERR *sealed_open(struct context *context, const char *hex, struct draft *draft) {
  char *plain = unseal(context, hex);
  json_t *whole = plain == NULL ? NULL : json_loads(plain, JSON_REJECT_DUPLICATES, NULL);
  json_t *answers = json_object_get(whole, "answers");

  if (plain != NULL)
    sodium_memzero(plain, strlen(plain));
  free(plain);
  if (json_is_object(answers)) {
    json_decref(draft->answers);
    draft->answers = json_incref(answers);
  }
  take_text(whole, "nonce", draft->nonce, sizeof draft->nonce);
  take_text(whole, "reference", draft->reference, sizeof draft->reference);
  take_text(whole, "code", draft->code, sizeof draft->code);
  json_decref(whole);
  return STATUS_OK;
}

/* The draft as one JSON text: once sent, without any answer. */
static char *draft_text(const struct draft *draft) {
  json_t *whole = json_object();
  char *text;

  json_object_set_new(whole, "nonce", json_string(draft->nonce));
  if (draft->reference[0] != '\0') {
    json_object_set_new(whole, "reference", json_string(draft->reference));
    json_object_set_new(whole, "code", json_string(draft->code));
  } else {
    json_object_set(whole, "answers", draft->answers);
  }
  text = json_dumps(whole, JSON_COMPACT);
  json_decref(whole);
  if (text == NULL)
    memory_gone();
  return text;
}

NEOERR *sealed_close(struct context *context, const struct draft *draft) {
  char *plain = draft_text(draft);
  size_t length = strlen(plain), n = length + SEALED_OVERHEAD;
  unsigned char *sealed = memory_make(n), key[HASH_BYTES];
  NEOERR *err;

  derive(context, "sealed key", "", key);
  random_bytes(sealed, crypto_secretbox_NONCEBYTES);
  crypto_secretbox_easy(sealed + crypto_secretbox_NONCEBYTES, (unsigned char *)plain, length, sealed, key);
  err = context_set(context, "sealed", sealed, n);
  sodium_memzero(key, sizeof key);
  sodium_memzero(plain, length);
  free(plain);
  free(sealed);
  return nerr_pass(err);
}

NEOERR *sealed_code(struct context *context, struct draft *draft) {
  static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  unsigned char seed[HASH_BYTES], hash[HASH_BYTES];
  char plain[CODE_DIGITS + 1];
  size_t to = 0;

  derive(context, "return code of", draft->nonce, seed);
  for (size_t i = 0; i < CODE_DIGITS; i++) {
    plain[i] = digits[seed[i] & 31];
    if (i > 0 && i % 4 == 0)
      draft->code[to++] = '-';
    draft->code[to++] = plain[i];
  }
  plain[CODE_DIGITS] = '\0';
  draft->code[to] = '\0';
  text_hash(plain, "return code", hash);
  return nerr_pass(context_set(context, "code", hash, sizeof hash));
}
