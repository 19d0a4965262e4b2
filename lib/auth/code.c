/* code.c: codes that people copy from paper. */
#include "auth/code.h"

#include <ctype.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

void code_make(const unsigned char seed[static HASH_BYTES], char code[static CODE_SIZE]) {
  size_t to = 0;

  for (size_t i = 0; i < CODE_DIGITS; i++) {
    if (i > 0 && i % 4 == 0) code[to++] = '-';
    code[to++] = alphabet[seed[i] & 31];
  }
  code[to] = '\0';
}

bool code_parse(const char *typed, char digits[static CODE_DIGITS + 1]) {
  size_t n = 0;

  for (; *typed != '\0'; typed++) {
    char digit = (char)toupper((unsigned char)*typed);

    if (digit == '-' || digit == ' ') continue;
    digit = digit == 'O' ? '0' : digit == 'I' || digit == 'L' ? '1' : digit;
    if (n == CODE_DIGITS || strchr(alphabet, digit) == NULL) return false;
    digits[n++] = digit;
  }
  digits[n] = '\0';
  return n == CODE_DIGITS;
}

void code_hash(const char *code, const char *purpose, unsigned char hash[static HASH_BYTES]) {
  char digits[CODE_DIGITS + 1];

  if (!code_parse(code, digits)) digits[0] = '\0';
  text_hash(digits, purpose, hash);
  sodium_memzero(digits, sizeof digits);
}

void code_hash_for(const char *reference, const char *code, unsigned char hash[static HASH_BYTES]) {
  char digits[CODE_DIGITS + 1], both[CODE_DIGITS + 32];

  if (!code_parse(code, digits)) digits[0] = '\0';
  snprintf(both, sizeof both, "%s:%s", reference, digits);
  text_hash(both, "return code", hash);
  sodium_memzero(digits, sizeof digits);
  sodium_memzero(both, sizeof both);
}

bool code_of_visit(const char *token, char code[static CODE_SIZE]) {
  unsigned char bytes[TOKEN_BYTES];
  bool good = token_read(token, bytes);

  if (good) code_make(bytes, code);
  sodium_memzero(bytes, sizeof bytes);
  return good;
}

bool code_to_visit(const char *typed, char token[static TOKEN_SIZE]) {
  unsigned char bytes[TOKEN_BYTES];
  char digits[CODE_DIGITS + 1];

  if (!code_parse(typed, digits)) return false;
  random_bytes(bytes, sizeof bytes);
  for (size_t i = 0; i < CODE_DIGITS; i++) bytes[i] = (unsigned char)((bytes[i] & 0xE0) | (strchr(alphabet, digits[i]) - alphabet));
  token_write(bytes, token);
  sodium_memzero(bytes, sizeof bytes);
  sodium_memzero(digits, sizeof digits);
  return true;
}
