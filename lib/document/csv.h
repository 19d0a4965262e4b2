/* csv.h: comma-separated files (RFC 4180) whose cells no spreadsheet takes for a formula.
 * A file begins with csv_begin; rows are fields, each followed by csv_end_row after the last. */
#ifndef ONEDOOR_DOCUMENT_CSV_H
#define ONEDOOR_DOCUMENT_CSV_H

#include "base/error.h"

/* Appends the UTF-8 mark that spreadsheets need to read names and scripts right. */
NEOERR *csv_begin(STRING *out) MUST_CHECK;

/* Appends one field of text, always in quotes, a quote in it doubled. Where it would begin, for any spreadsheet,
 * as a formula (= + - @, also full-width, after any spaces or control characters) an apostrophe goes before it.
 * Control characters other than tab and line breaks are left out. NULL is an empty field. */
NEOERR *csv_text(STRING *out, const char *text) MUST_CHECK;

/* Appends a number as it is, without quotes. NERR_ASSERT, without quoting it, unless it is -?[0-9]{1,18}. */
NEOERR *csv_number(STRING *out, const char *number) MUST_CHECK;

/* Ends the row (CRLF). */
NEOERR *csv_end_row(STRING *out) MUST_CHECK;

#endif
