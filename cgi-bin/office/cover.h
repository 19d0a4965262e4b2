/* cover.h: the rows of cover between managers: managers set their own, an administrator anybody's. */
#ifndef ONEDOOR_CGI_BIN_OFFICE_COVER_H
#define ONEDOOR_CGI_BIN_OFFICE_COVER_H

#include "serve/route.h"

/* clang-format off */
#define COVER_ROUTES(P)                                                                                            \
  {.kind = ROUTE_PAGE, .name = P ".cover_list", .path = "/" P "/cover", .form = "cover",                           \
   .scripted = "office/cover/list"},                                                                               \
  {.kind = ROUTE_ACTION, .name = P ".cover_add", .path = "/" P "/cover", .form = "cover",                          \
   .page = P ".cover_list", .then = "/" P "/cover?done=saved"},                                                    \
  {.kind = ROUTE_ACTION, .name = P ".cover_end", .path = "/" P "/cover/{cover}/end", .then = "/" P "/cover?done=saved"}
/* clang-format on */

#endif
