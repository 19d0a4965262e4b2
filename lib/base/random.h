/* random.h: random bytes and the references made of them (libsodium). */
#ifndef ONEDOOR_BASE_RANDOM_H
#define ONEDOOR_BASE_RANDOM_H

#include <stdbool.h>
#include <stddef.h>

#define REFERENCE_SIZE 10 /* "F7K3-M9QX" and NUL */

/* Starts libsodium; false if it cannot. Call once before anything else here. */
bool random_start(void);

/* Fills buf with n random bytes. */
void random_bytes(void *buf, size_t n);

/* Writes 2*n lower-case hex digits and NUL of n random bytes (n <= 64) into out. */
void random_hex(char *out, size_t n);

/* A new reference: 7 random digits of Crockford's base 32 and one check digit of
 * the same alphabet, as XXXX-XXXX. The check digit shows any one wrong digit and any two
 * digits exchanged (a weighted sum in the field of 32 elements). */
void reference_make(char out[static REFERENCE_SIZE]);

/* Normal form of a reference as typed or spoken: upper case, O is 0, I and L are 1,
 * spaces and hyphens ignored. False if it is none or its check digit is wrong. */
bool reference_parse(const char *typed, char out[static REFERENCE_SIZE]);

#endif
