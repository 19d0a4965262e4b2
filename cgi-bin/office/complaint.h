/* complaint.h: the rows with which staff take a complaint or compliment down for somebody. */
#ifndef ONEDOOR_CGI_BIN_OFFICE_COMPLAINT_H
#define ONEDOOR_CGI_BIN_OFFICE_COMPLAINT_H

#include "serve/route.h"

/* Before complaint_key: p_new_reference; the return code for whoever it is from (Taken.code, shown once) and p_code, the hash of both. */
NEOERR *complaint_code_make(struct context *context) MUST_CHECK;

/* clang-format off */
#define COMPLAINT_TAKE_ROUTES(P, PATH)                                                                             \
  {.kind = ROUTE_PAGE, .name = P ".complaint_new", .path = PATH, .form = "complaint-taken",                        \
   .scripted = "office/complaint/new"},                                                                            \
  {.kind = ROUTE_ACTION, .name = P ".complaint_key", .path = PATH, .form = "complaint-taken",                      \
   .page = P ".complaint_new", .flags = ROUTE_ANSWERS, .rule = complaint_code_make,                                \
   .scripted = "office/complaint/taken"}
/* clang-format on */

#endif
