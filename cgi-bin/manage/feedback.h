/* feedback.h: what families answered, for the page and the file: what the database says may be shown (core.feedback_shown). */
#ifndef ONEDOOR_MANAGE_FEEDBACK_H
#define ONEDOOR_MANAGE_FEEDBACK_H

#include "serve/route.h"

/* After feedback_results: its rows in their groups,
 *   Groups.N.title, .waiting (there are answers, too few to show yet)
 *   Groups.N.periods.M.{name,answers}   the last first
 *     .questions.Q.{title,indicator} .rows.R.{label,words,percent}   the first row is all teams
 *     .teams.R.{label,answers}   .helped.I.text .improve.I.text
 * where `answers` and `words` are what is read: "38", "At least 92%", "Held back". */
NEOERR *feedback_show(struct context *context) MUST_CHECK;

/* After feedback_export: the same as a CSV file. */
NEOERR *feedback_export(struct context *context) MUST_CHECK;

#endif
