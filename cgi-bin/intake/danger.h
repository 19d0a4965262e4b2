/* danger.h: the rows for danger that somebody without an account told: the front door has them, and for what is about
 * somebody who works here the complaints officers. */
#ifndef ONEDOOR_CGI_BIN_INTAKE_DANGER_H
#define ONEDOOR_CGI_BIN_INTAKE_DANGER_H

#include "serve/route.h"

/* After the CALL of a danger's page: the safe ways become the list Data.danger.ways. */
NEOERR *danger_read(struct context *context) MUST_CHECK;

/* clang-format off */
#define DANGER(P) "/" P "/danger/{reference}"
#define DANGER_ROUTES(P)                                                                                           \
  {.kind = ROUTE_PAGE, .name = P ".danger_show", .path = DANGER(P), .scripted = "intake/danger/show",              \
   .handler = danger_read},                                                                                        \
  {.kind = ROUTE_ACTION, .name = P ".danger_take", .path = DANGER(P) "/take", .then = DANGER(P) "?done=saved"},    \
  {.kind = ROUTE_PAGE, .name = P ".danger_edit", .path = DANGER(P) "/done", .form = "danger-close",                \
   .scripted = "intake/danger/edit"},                                                                              \
  {.kind = ROUTE_ACTION, .name = P ".danger_close", .path = DANGER(P) "/done", .form = "danger-close",             \
   .page = P ".danger_edit", .then = DANGER(P) "?done=saved"},                                                     \
  {.kind = ROUTE_PAGE, .name = P ".danger_second_ask", .path = DANGER(P) "/second", .form = "danger-second",       \
   .scripted = "intake/danger/edit"},                                                                              \
  {.kind = ROUTE_ACTION, .name = P ".danger_second", .path = DANGER(P) "/second", .form = "danger-second",         \
   .page = P ".danger_second_ask", .then = "/" P "?done=saved"}
/* clang-format on */

#endif
