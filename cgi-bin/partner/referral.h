/* referral.h: what a referrer's pages need beside their CALL. */
#ifndef ONEDOOR_PARTNER_REFERRAL_H
#define ONEDOOR_PARTNER_REFERRAL_H

#include "serve/route.h"

/* After referral_show: what was sent, to read. */
NEOERR *referral_read(struct context *context) MUST_CHECK;

#endif
