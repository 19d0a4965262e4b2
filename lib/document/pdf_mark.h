/* pdf_mark.h: what cairo 1.16 leaves out of a tagged PDF: that it is one, its language, and one element
 * "Document" around all others, each with its own language where that is another. */
#ifndef ONEDOOR_DOCUMENT_PDF_MARK_H
#define ONEDOOR_DOCUMENT_PDF_MARK_H

#include <stddef.h>

#include "base/error.h"

/* Appends an incremental update to the PDF that cairo has written to out. lang: of the document; langs: of each
 * tagged element, in the order of reading. Raises if it is a PDF of another form than cairo's. */
NEOERR *pdf_mark(const char *lang, const char *const *langs, size_t count, STRING *out) MUST_CHECK;

#endif
