/* request.h: one request as nginx hands it over, checked, and the answer to it.
 * Everything in here lives until request_free(). */
#ifndef ONEDOOR_HTTP_REQUEST_H
#define ONEDOOR_HTTP_REQUEST_H

#include <fcgiapp.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

enum method { METHOD_GET, METHOD_HEAD, METHOD_POST, METHOD_OTHER };

struct pair {
  char *name;  /* decoded, NUL-terminated, valid UTF-8, never contains NUL */
  char *value; /* likewise */
  size_t length; /* of value in bytes */
};

/* A list of decoded name=value pairs in the order sent. */
struct pairs {
  struct pair *at;
  size_t count;
  char *text; /* owns all names and values */
};

struct request {
  FCGX_Request *fcgi;    /* NULL in tests */
  char id[17];           /* random, hex; shown on error pages and logged */
  enum method method;
  char *path;            /* decoded, begins with '/', no "..", no "//", no control character */
  struct pairs query;
  struct pairs body;     /* filled by request_read_body() */
  char *raw_body;        /* as received: what a failed page gives back */
  size_t raw_length;
  const char *cookies;   /* raw Cookie header, or "" */
  const char *origin;    /* Origin header or NULL */
  const char *fetch_site; /* Sec-Fetch-Site or NULL */
  const char *host;
  const char *content_type;
  const char *remote;    /* address, for throttling only; never logged whole */
  char *location;        /* set by response_redirect */
  bool sent;             /* an answer has been written */
  STRING head;           /* extra response header lines, each with CRLF */
  HDF *hdf;              /* what the template sees; owned */
};

/* Splits and decodes application/x-www-form-urlencoded text of n bytes. E_BAD_REQUEST on a
 * broken escape, invalid UTF-8 or NUL, an empty name, or more than max_pairs pairs. */
NEOERR *pairs_parse(struct pairs *pairs, const char *text, size_t n, size_t max_pairs) MUST_CHECK;
void pairs_free(struct pairs *pairs);

/* The value for name, or NULL. */
const char *pairs_get(const struct pairs *pairs, const char *name);

/* Fills a request from FastCGI parameters (an envp of NAME=value strings). E_BAD_REQUEST as above. */
NEOERR *request_init(struct request *request, FCGX_Request *fcgi, char **envp) MUST_CHECK;

/* Reads and decodes an urlencoded body of at most cap bytes: E_TOO_LARGE over it,
 * E_BAD_REQUEST for another content type. */
NEOERR *request_read_body(struct request *request, size_t cap) MUST_CHECK;
void request_free(struct request *request);

/* The value of the named cookie in a Cookie header, copied into out; false if absent, sent
 * twice, too long for size or not of [A-Za-z0-9_-]. */
bool cookie_get(const char *header, const char *name, char *out, size_t size);

/* Adds "Set-Cookie: name=value; Path=/; HttpOnly; Secure; SameSite=Lax"; max_age < 0: a
 * session cookie, 0: deletes it. */
NEOERR *response_cookie(struct request *request, const char *name, const char *value, long max_age) MUST_CHECK;

/* Adds a header line. Raises if name or value holds CR, LF or NUL. */
NEOERR *response_header(struct request *request, const char *name, const char *value) MUST_CHECK;

/* Answers 303 See Other to a path of this site (begins with one '/'; no CR, LF, backslash). */
NEOERR *response_redirect(struct request *request, const char *path) MUST_CHECK;

/* Writes status, headers (security headers and no-store are added here) and body at once. */
NEOERR *response_send(struct request *request, int status, const char *type, const char *body, size_t length) MUST_CHECK;

#endif
