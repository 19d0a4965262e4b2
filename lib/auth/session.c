#include "auth/session.h"

#include <sodium.h>
#include <string.h>

#include "base/random.h"

void token_write(const unsigned char bytes[static TOKEN_BYTES], char out[static TOKEN_SIZE]) {
  sodium_bin2base64(out, TOKEN_SIZE, bytes, TOKEN_BYTES, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

void token_make(char out[static TOKEN_SIZE]) {
  unsigned char bytes[TOKEN_BYTES];
  random_bytes(bytes, sizeof bytes);
  token_write(bytes, out);
  sodium_memzero(bytes, sizeof bytes);
}

/* (The digits are checked here: libsodium 1.0.18 takes some bytes over 0x7f for digits.) */
bool token_read(const char *token, unsigned char bytes[static TOKEN_BYTES]) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  size_t n;
  if (!token || strnlen(token, TOKEN_SIZE) != TOKEN_SIZE - 1 || strspn(token, digits) != TOKEN_SIZE - 1) return false;
  return sodium_base642bin(bytes, TOKEN_BYTES, token, TOKEN_SIZE - 1, NULL, &n, NULL, sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 &&
         n == TOKEN_BYTES;
}

/* BLAKE2b with the purpose as its personal parameter: hashes for two purposes have nothing to
 * do with each other. The purpose is one of ours, at most 16 bytes. */
static void purpose_hash(const void *bytes, size_t n, const char *purpose, unsigned char out[static HASH_BYTES]) {
  unsigned char personal[crypto_generichash_blake2b_PERSONALBYTES] = {0};
  size_t purpose_size = strnlen(purpose, sizeof personal);
  memcpy(personal, purpose, purpose_size);
  crypto_generichash_blake2b_salt_personal(out, HASH_BYTES, bytes, n, NULL, 0, NULL, personal);
}

bool token_hash(const char *token, const char *purpose, unsigned char out[static HASH_BYTES]) {
  unsigned char bytes[TOKEN_BYTES];
  bool good = token_read(token, bytes);
  if (good) purpose_hash(bytes, sizeof bytes, purpose, out);
  sodium_memzero(bytes, sizeof bytes);
  return good;
}

void text_hash(const char *text, const char *purpose, unsigned char out[static HASH_BYTES]) { purpose_hash(text, strlen(text), purpose, out); }

void csrf_make(const char *token, char out[static TOKEN_SIZE]) {
  unsigned char hash[HASH_BYTES];
  if (token_hash(token, "csrf", hash))
    token_write(hash, out);
  else
    token_make(out); /* no token: a value that nothing equals */
  sodium_memzero(hash, sizeof hash);
}

bool csrf_check(const char *token, const char *sent) {
  unsigned char hash[HASH_BYTES];
  char expected[TOKEN_SIZE];
  if (!sent || strnlen(sent, TOKEN_SIZE) != TOKEN_SIZE - 1 || !token_hash(token, "csrf", hash)) return false;
  token_write(hash, expected);
  bool same = sodium_memcmp(expected, sent, TOKEN_SIZE - 1) == 0;
  sodium_memzero(hash, sizeof hash);
  sodium_memzero(expected, sizeof expected);
  return same;
}

bool origin_check(const char *base_url, const char *origin, const char *fetch_site) {
  if (!origin) return fetch_site && strcmp(fetch_site, "same-origin") == 0;
  const char *host = strstr(base_url, "://");
  if (!host) return false;
  size_t n = (size_t)(host - base_url) + 3;
  n += strcspn(base_url + n, "/");
  return strlen(origin) == n && memcmp(origin, base_url, n) == 0;
}
