/* pdf.h: pages written in Markdown as a PDF on A4: real shaping for every script and both directions,
 * headings, lists and links tagged in order, headings also in the outline, numbered pages. Made by cairo and pango, in
 * a child process that ends with it. */
#ifndef ONEDOOR_DOCUMENT_PDF_H
#define ONEDOOR_DOCUMENT_PDF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

/* One chapter: it begins on a page of its own, with its title as a heading of level 1. */
struct pdf_chapter {
  const char *title;
  const char *lang; /* "en" */
  bool rtl;
  const char *note; /* small, below the title, in the document's language; or NULL */
  const char *body; /* Markdown with its facts filled in */
};

/* Appends the document to out (string_init'ed by the caller). `site`: what a link to a page of ours ("/guide") begins
 * with ("https://…"), for it is followed from elsewhere. `title` and `author` are its metadata, `foot`
 * stands at the foot of each page; large: in letters of 18 points instead of 12. */
NEOERR *pdf_make(const char *site, const char *title, const char *author, const char *foot, const struct pdf_chapter *chapters, size_t count,
                 bool large, STRING *out) MUST_CHECK;

#endif
