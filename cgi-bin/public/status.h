/* status.h: asking after something by reference and return code. */
#ifndef ONEDOOR_PUBLIC_STATUS_H
#define ONEDOOR_PUBLIC_STATUS_H

#include "serve/route.h"

/* Before status_show: p_typed, the reference in its normal form, and p_code, the code's hash. */
NEOERR *status_check(struct context *context) MUST_CHECK;

#endif
