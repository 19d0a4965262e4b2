#include "base/random.h"

#include <sodium.h>
#include <string.h>

/* Crockford's base 32: no I, L, O or U. */
static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

enum { DIGITS = 8 };

bool random_start(void) { return sodium_init() >= 0; }

void random_bytes(void *buf, size_t n) { randombytes_buf(buf, n); }

void random_hex(char *out, size_t n) {
  unsigned char bytes[64];
  if (n > sizeof bytes) n = sizeof bytes;
  randombytes_buf(bytes, n);
  sodium_bin2hex(out, 2 * n + 1, bytes, n);
}

/* The product of two digits in the field of 32 elements made by x^5 + x^2 + 1. */
static unsigned field_multiply(unsigned a, unsigned b) {
  unsigned product = 0;
  for (; b; b >>= 1) {
    if (b & 1) product ^= a;
    a <<= 1;
    if (a & 32) a ^= 0x25;
  }
  return product;
}

/* The sum of all eight digits, each times a weight of its own: x^7, x^6, … x^0. It is zero for
 * a reference. The weights are not zero, so one wrong digit never goes unseen; they all differ,
 * so neither do two different digits exchanged, neighbours or not. (Horner's rule.) */
static unsigned field_sum(const unsigned char *value, size_t n) {
  unsigned sum = 0;
  for (size_t i = 0; i < n; i++) sum = field_multiply(sum, 2) ^ value[i];
  return sum;
}

static void reference_write(const unsigned char value[static DIGITS], char *out) {
  for (int i = 0; i < DIGITS; i++) {
    if (i == 4) *out++ = '-';
    *out++ = digits[value[i]];
  }
  *out = '\0';
}

void reference_make(char out[static REFERENCE_SIZE]) {
  unsigned char value[DIGITS];
  randombytes_buf(value, DIGITS - 1);
  for (int i = 0; i < DIGITS - 1; i++) value[i] &= 31;
  value[DIGITS - 1] = (unsigned char)field_multiply(field_sum(value, DIGITS - 1), 2);
  reference_write(value, out);
}

static int digit_value(char c) {
  if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  const char *found = c ? strchr(digits, c) : NULL;
  return found ? (int)(found - digits) : -1;
}

bool reference_parse(const char *typed, char out[static REFERENCE_SIZE]) {
  unsigned char value[DIGITS];
  size_t n = 0;
  for (; *typed; typed++) {
    if (*typed == ' ' || *typed == '-') continue;
    int digit = digit_value(*typed);
    if (digit < 0 || n == DIGITS) return false;
    value[n++] = (unsigned char)digit;
  }
  if (n != DIGITS || field_sum(value, DIGITS) != 0) return false;
  reference_write(value, out);
  return true;
}
