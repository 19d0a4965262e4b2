/* analysis.h: the numbers of complaints, as tables for the page and as a file. */
#ifndef ONEDOOR_MANAGE_ANALYSIS_H
#define ONEDOOR_MANAGE_ANALYSIS_H

#include "serve/route.h"

/* After the CALL: Data.cells becomes Data.tables.N.{title,rows.N.{label,number}}; the page's template follows. */
NEOERR *analysis_show(struct context *context) MUST_CHECK;

/* After the CALL: the same as a CSV file to save. */
NEOERR *analysis_export(struct context *context) MUST_CHECK;

#endif
