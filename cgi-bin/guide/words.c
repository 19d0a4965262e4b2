/* words.c: facts filled in, then Markdown. */
#include "cgi-bin/guide/words.h"

#include <time.h>

#include "document/markdown.h"
#include "service/service.h"
#include "view/view.h"

NEOERR *words_facts(HDF **facts) {
  NEOERR *err = hdf_init(facts);

  if (err == STATUS_OK) err = service_to_hdf(*facts, time(NULL));
  if (err == STATUS_OK) err = service_facts(*facts);
  if (err != STATUS_OK) hdf_destroy(facts);
  return nerr_pass(err);
}

NEOERR *words_markup(HDF *facts, const char *body, HDF *hdf, const char *node) {
  STRING filled, html;
  NEOERR *err;

  string_init(&filled);
  string_init(&html);
  err = markdown_fill(body, facts, NULL, &filled);
  if (err == STATUS_OK) err = markdown_html(filled.buf, &html);
  if (err == STATUS_OK) err = view_markup_add(html.buf, hdf, node);
  string_clear(&filled);
  string_clear(&html);
  return nerr_pass(err);
}

NEOERR *words_plain(HDF *facts, const char *body, STRING *out) {
  STRING filled;
  NEOERR *err;

  string_init(&filled);
  err = markdown_fill(body, facts, NULL, &filled);
  if (err == STATUS_OK) err = markdown_text(filled.buf, out);
  string_clear(&filled);
  return nerr_pass(err);
}
