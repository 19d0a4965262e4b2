/* feedback.h: a code opens the questionnaire that it is for. */
#ifndef ONEDOOR_PUBLIC_FEEDBACK_H
#define ONEDOOR_PUBLIC_FEEDBACK_H

#include "serve/route.h"

/* Before every CALL with a code: p_code, its hash. What is no code at all is looked for as well, so that a
 * damaged code is answered as one that was guessed, in the same time. */
NEOERR *feedback_code(struct context *context) MUST_CHECK;

/* After feedback_open: the questionnaire that the code is for, with the code filled in; without one the page that
 * asks for a code, again. */
NEOERR *feedback_begin(struct context *context) MUST_CHECK;

#endif
