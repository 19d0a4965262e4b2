/* signin.h: the rules and handlers of signin's rows. */
#ifndef ONEDOOR_SIGNIN_H
#define ONEDOOR_SIGNIN_H

#include "serve/route.h"

/* GET /sign-in: the address that the form is sent to, with where to go afterwards. */
NEOERR *sign_in_page(struct context *context) MUST_CHECK;

/* POST /sign-in, before the CALL: throttle, then the directory. One and the same fault (422) for
 * a login that does not exist, is disabled or has no role here, and for a wrong password; the
 * page again with 429 for too many tries, with 503 if the directory or the database is away.
 * Otherwise binds what session_start takes. */
NEOERR *sign_in_prove(struct context *context) MUST_CHECK;

/* POST /sign-in, after the CALL: the new cookie, and on to where the person was going. */
NEOERR *sign_in_go(struct context *context) MUST_CHECK;

/* POST /sign-out, after the CALL: no cookie any more. */
NEOERR *sign_out_go(struct context *context) MUST_CHECK;

#endif
