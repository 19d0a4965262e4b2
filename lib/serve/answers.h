/* answers.h: shows answers that were stored with an enquiry as a check-your-answers view; lists of codes. */
#ifndef ONEDOOR_SERVE_ANSWERS_H
#define ONEDOOR_SERVE_ANSWERS_H

#include "serve/route.h"

/* From a record of a result set ("enquiry") with the columns form, form_hash and answers (JSON text):
 * Check.sections as in form.h, each with .answered if anything was, and Check.older if the form has another version by now. The text itself
 * is taken out of Data. Nothing happens where the form is not known any more (Check.unknown). */
NEOERR *answers_show(struct context *context, const char *record) MUST_CHECK;

/* A row's handler: answers_show of the record "enquiry". */
NEOERR *answers_of_enquiry(struct context *context) MUST_CHECK;

/* A column that holds codes with commas ("phone,text") becomes a list: row.name.N.code. */
NEOERR *codes_split(HDF *row, const char *name) MUST_CHECK;

#endif
