/* feedback.h: codes with which a family answers how it went. Whoever leads makes them, in either program. */
#ifndef ONEDOOR_CGI_BIN_RECORD_FEEDBACK_H
#define ONEDOOR_CGI_BIN_RECORD_FEEDBACK_H

#include "serve/route.h"

/* Before feedback_make: a code, for the page alone (Slip.code), and p_code, its hash, for the database. */
NEOERR *feedback_code_make(struct context *context) MUST_CHECK;

/* clang-format off */
#define FEEDBACK_ROUTES(P)                                                                                         \
  {.kind = ROUTE_PAGE, .name = P ".feedback_new", .path = "/" P "/family/{reference}/feedback",                    \
   .form = "feedback-make", .scripted = "record/feedback/new"},                                                    \
  {.kind = ROUTE_ACTION, .name = P ".feedback_make", .path = "/" P "/family/{reference}/feedback",                 \
   .form = "feedback-make", .page = P ".feedback_new", .rule = feedback_code_make, .scripted = "record/feedback/make"}
/* clang-format on */

#endif
