/* error.h: the one error type of onedoor. Every function that can fail returns
 * ClearSilver's NEOERR * and is passed up with nerr_pass(); the serve loop alone
 * turns it into a page. The text of an error never holds personal data. */
#ifndef ONEDOOR_BASE_ERROR_H
#define ONEDOOR_BASE_ERROR_H

#include <ClearSilver/ClearSilver.h>

#define MUST_CHECK __attribute__((warn_unused_result))

/* Outcomes a request can have, each one page. Raise with nerr_raise(E_…, "…"). */
extern NERR_TYPE E_BAD_REQUEST; /* 400: malformed, unknown or repeated key, forged token, foreign origin */
extern NERR_TYPE E_SIGNED_OUT;  /* 303 to sign in, then back (45401) */
extern NERR_TYPE E_PURPOSE;     /* 303 to say first why one reads, then back (45403) */
extern NERR_TYPE E_NOT_FOUND;   /* 404: not there or not yours, never said which (45404) */
extern NERR_TYPE E_METHOD;      /* 405 */
extern NERR_TYPE E_CONFLICT;    /* 409: changed by someone else, or same key with other answers (45409) */
extern NERR_TYPE E_TOO_LARGE;   /* 413 */
extern NERR_TYPE E_INVALID;     /* 422: refused with field names (45422, or a form check) */
extern NERR_TYPE E_TOO_MANY;    /* 429 (45429) */
extern NERR_TYPE E_AWAY;        /* 503: database or directory cannot be reached or is too slow */

/* Registers the types above; call once at start. */
NEOERR *error_init(void) MUST_CHECK;

/* The HTTP status for an error (500 for one not listed above); NULL is 200. */
int error_status(NEOERR *err);

/* The outcome's word for a log line: "not_found", "away", …; "fault" for any other error. */
const char *error_name(NEOERR *err);

#endif
