/* feedback.h: what families answered, for the page and the file: only what may be shown (service/suppress.h). */
#ifndef ONEDOOR_MANAGE_FEEDBACK_H
#define ONEDOOR_MANAGE_FEEDBACK_H

#include "serve/route.h"

/* After feedback_results: the counts and words leave Data; in their place
 *   Groups.N.title, .waiting (there are answers, too few to show yet), .latest
 *   Groups.N.periods.M.{name,answers,words}   .words_count; all periods, the last first
 *     .questions.Q.{title,indicator} .rows.R.{label,words,percent}   the first row is all teams
 *     .teams.R.{label,answers}
 * where `answers` and `words` are what is read: "38", "At least 92%", "Held back". */
NEOERR *feedback_show(struct context *context) MUST_CHECK;

/* After feedback_export: the same as a CSV file. */
NEOERR *feedback_export(struct context *context) MUST_CHECK;

#endif
