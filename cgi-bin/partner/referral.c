/* referral.c: the referrer's own answers, made readable. */
#include "cgi-bin/partner/referral.h"

#include "serve/answers.h"

NEOERR *referral_read(struct context *context) { return nerr_pass(answers_show(context, "referral")); }
