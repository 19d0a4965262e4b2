/* session.h: cookies that prove who asks, and tokens that prove that our own page asked.
 * The database holds only hashes. */
#ifndef ONEDOOR_AUTH_SESSION_H
#define ONEDOOR_AUTH_SESSION_H

#include <stdbool.h>

#define SESSION_COOKIE "__Host-session" /* signed in; nginx keeps it from the public program */
#define VISIT_COOKIE "__Host-visit"     /* without an account: csrf and sealed drafts */
#define TOKEN_SIZE 44                   /* 32 bytes as base64url without padding, and NUL */
#define HASH_BYTES 32
enum { TOKEN_BYTES = 32 };

/* A new random token for a cookie. */
void token_make(char out[static TOKEN_SIZE]);

/* A token of 32 bytes, and back; false if it is not one in its only form. */
void token_write(const unsigned char bytes[static TOKEN_BYTES], char out[static TOKEN_SIZE]);
bool token_read(const char *token, unsigned char bytes[static TOKEN_BYTES]);

/* What the database holds of a token: BLAKE2b apart for each purpose ("session", "draft",
 * "return code"; at most 16 bytes). False if token is not of TOKEN_SIZE - 1 base64url characters. */
bool token_hash(const char *token, const char *purpose, unsigned char out[static HASH_BYTES]);

/* Hash of any text for a purpose. */
void text_hash(const char *text, const char *purpose, unsigned char out[static HASH_BYTES]);

/* The CSRF token of a session or visit token; of what is no token, a value that nothing equals. */
void csrf_make(const char *token, char out[static TOKEN_SIZE]);

/* Constant-time comparison with what a form sent (sent may be NULL). */
bool csrf_check(const char *token, const char *sent);

/* True if Origin (or, without one, Sec-Fetch-Site) says the request comes from base_url's origin. */
bool origin_check(const char *base_url, const char *origin, const char *fetch_site);

#endif
