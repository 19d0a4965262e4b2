/* purpose.h: a manager says why they read a record, and goes on to the page that they wanted. */
#ifndef ONEDOOR_CGI_BIN_CASEWORK_PURPOSE_H
#define ONEDOOR_CGI_BIN_CASEWORK_PURPOSE_H

#include "serve/route.h"

/* Purpose.action: where the form is sent, with the page to go on to. */
NEOERR *purpose_page(struct context *context) MUST_CHECK;
/* Goes on to that page, if it is one of the same record; otherwise the row's `then` stands. */
NEOERR *purpose_go(struct context *context) MUST_CHECK;

#endif
