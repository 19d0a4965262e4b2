/* letter.h: an answer to a complaint as a letter on paper. */
#ifndef ONEDOOR_MANAGE_LETTER_H
#define ONEDOOR_MANAGE_LETTER_H

#include "serve/route.h"

/* After the CALL of a letter: the answer as a PDF. The file's name says nothing. */
NEOERR *letter_file(struct context *context) MUST_CHECK;

/* Appends text that somebody typed as Markdown that shows it exactly so: nothing in it is markup. */
NEOERR *letter_text(STRING *out, const char *text) MUST_CHECK;

#endif
