/* request.h: one request as nginx hands it over, checked, and the answer to it.
 * Everything in here lives until request_free(). */
#ifndef ONEDOOR_HTTP_REQUEST_H
#define ONEDOOR_HTTP_REQUEST_H

#include <fcgiapp.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

#define BODY_LIMIT (4L << 20) /* bytes of a body that are read at all; nginx's cap is below it */
#define BODY_PAIRS 4000       /* fields of a form */
#define QUERY_PAIRS 32

enum method { METHOD_GET, METHOD_HEAD, METHOD_POST, METHOD_OTHER };

struct pair {
  char *name;    /* decoded, NUL-terminated, valid UTF-8, never contains NUL */
  char *value;   /* likewise */
  size_t length; /* of value in bytes */
};

/* A list of decoded name=value pairs in the order sent. */
struct pairs {
  struct pair *at;
  size_t count;
  char *text;  /* owns all names and values */
  size_t size; /* of text; nothing of it is left behind */
};

struct request {
  FCGX_Request *fcgi; /* NULL in tests */
  char id[17];        /* random, hex; shown on error pages and logged */
  enum method method;
  char *path; /* decoded, begins with '/', no "..", no "//", no control character; a slash
                 at the end is dropped */
  struct pairs query;
  struct pairs body; /* filled by request_read_body() */
  char *raw_body;    /* as received: what a failed page gives back */
  size_t raw_length;
  const char *cookies;    /* raw Cookie header, or "" */
  const char *origin;     /* Origin header or NULL */
  const char *fetch_site; /* Sec-Fetch-Site or NULL */
  const char *host;
  const char *content_type;
  const char *remote; /* address, for throttling only; never logged whole */
  char *location;     /* set by response_redirect */
  bool sent;          /* an answer has been written, or the peer has gone */
  STRING head;        /* extra response header lines, each with CRLF */
  HDF *hdf;           /* what the template sees; owned */
  char *kept;         /* owns the header values above: FastCGI's own die at Finish */
  STRING wire;        /* tests only (fcgi NULL): what would have been written */
};

/* Splits and decodes application/x-www-form-urlencoded text of n bytes. E_BAD_REQUEST on a
 * broken escape, text that text_valid() refuses, an empty name, or more than max_pairs pairs.
 * In values a vertical tab or form feed (word processors paste them as line breaks) becomes
 * a line feed. A name without '=' has the value "". On error pairs is empty. */
NEOERR *pairs_parse(struct pairs *pairs, const char *text, size_t n, size_t max_pairs) MUST_CHECK;
void pairs_free(struct pairs *pairs);

/* Decodes the %XX (and, if plus, each '+' as a space) of n bytes in place, ends them with NUL
 * (at[n] must be writable) and gives the length; -1 if an escape is broken. */
long url_decode(char *at, size_t n, bool plus);

/* The value for name, or NULL. */
const char *pairs_get(const struct pairs *pairs, const char *name);

/* Fills a request from FastCGI parameters (an envp of NAME=value strings): REQUEST_URI as the
 * client sent it, REQUEST_METHOD, and headers. E_BAD_REQUEST as above, for a path that is not
 * as stated above (or has an escaped slash), and for a header sent twice. Also on error the
 * request has an id and an hdf, can be answered, and must be freed. */
NEOERR *request_init(struct request *request, FCGX_Request *fcgi, char **envp) MUST_CHECK;

/* Reads and decodes an urlencoded body of at most cap bytes: E_TOO_LARGE over it,
 * E_BAD_REQUEST for another content type or one cut off. Up to BODY_LIMIT bytes the body is
 * there also after E_TOO_LARGE, so that what was typed can be given back. In tests (fcgi NULL)
 * raw_body, set before, is what is read. */
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

/* True if path is one of this site, safe to be sent to: begins with one '/', printable ASCII,
 * no backslash, at most 2,000 bytes. */
bool path_is_local(const char *path);

/* Answers 303 See Other, at once, to a path of this site; raises if it is not local. */
NEOERR *response_redirect(struct request *request, const char *path) MUST_CHECK;

/* Writes status, headers (security headers and no-store are added here) and body at once; a
 * HEAD gets the headers alone. Raises if an answer was sent before, or NERR_IO if the peer has gone. */
NEOERR *response_send(struct request *request, int status, const char *type, const char *body, size_t length) MUST_CHECK;

#endif
