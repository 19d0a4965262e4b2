/* code.h: codes that people copy from paper: 16 digits of Crockford's base 32, as 4TQ8-K2ZV-9BNM-7C3H. The database holds
 * only hashes of them. 80 bits are beyond anybody's guessing, also for whoever holds the database, so fast hashes are
 * enough: a slow one (argon2id) defends words that people choose, and would cost each page megabytes and a
 * tenth of a second that an attacker could ask for. */
#ifndef ONEDOOR_AUTH_CODE_H
#define ONEDOOR_AUTH_CODE_H

#include <stdbool.h>

#include "auth/session.h"

enum { CODE_DIGITS = 16, CODE_SIZE = 20 };

/* The code that a secret seed gives, always the same. */
void code_make(const unsigned char seed[static HASH_BYTES], char code[static CODE_SIZE]);

/* A code as typed or spoken, without hyphens: upper case, O is 0, I and L are 1, spaces and hyphens
 * ignored; false if it has not 16 digits. */
bool code_parse(const char *typed, char digits[static CODE_DIGITS + 1]);

/* What the database holds of a code, as made or as typed, apart for each purpose ("return code"). What is
 * no code at all has a hash too, which no code has: looking for it takes as long as for one. */
void code_hash(const char *code, const char *purpose, unsigned char hash[static HASH_BYTES]);

/* Likewise, of the code of something that has a reference: one code that opens two things has two hashes, and nothing
 * in the database shows that one person sent both. */
void code_hash_for(const char *reference, const char *code, unsigned char hash[static HASH_BYTES]);

/* The return code of a visit is part of its token: five bits of each of the first 16 bytes. So the cookie alone opens what was
 * saved in the visit, and so does the code, on another device, by a new token that holds it and is random otherwise.
 * False if token is none. */
bool code_of_visit(const char *token, char code[static CODE_SIZE]);

/* A new token that holds the code as typed; false if that is no code. */
bool code_to_visit(const char *typed, char token[static TOKEN_SIZE]);

#endif
