/* rows.h: how the rows of a family's record are written: names and templates follow from thing and verb. P is the
 * program's name as a literal. */
#ifndef ONEDOOR_CGI_BIN_RECORD_ROWS_H
#define ONEDOOR_CGI_BIN_RECORD_ROWS_H

#include "serve/route.h"

/* clang-format off */
/* Where a family's record is. */
#define FAMILY(P) "/" P "/family/{reference}"

/* A page; an action that is sent from the page of the same thing; an action that is a button alone. */
#define FAMILY_PAGE(P, THING, VERB, PATH, ...) \
  {.kind = ROUTE_PAGE, .name = P "." THING "_" VERB, .path = PATH, .scripted = "record/" THING "/" VERB, ##__VA_ARGS__}
#define FAMILY_ACTION(P, THING, VERB, PATH, PAGE, THEN, ...) \
  {.kind = ROUTE_ACTION, .name = P "." THING "_" VERB, .path = PATH, .page = P "." THING "_" PAGE, .then = THEN, ##__VA_ARGS__}
#define FAMILY_BUTTON(P, THING, VERB, PATH, THEN) \
  {.kind = ROUTE_ACTION, .name = P "." THING "_" VERB, .path = PATH, .then = THEN}
/* clang-format on */

#endif
