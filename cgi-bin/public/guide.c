/* guide.c: the guide as a page, and as plain text for reading aloud. */
#include "cgi-bin/public/guide.h"

#include <stdio.h>
#include <string.h>

#include "cgi-bin/guide/words.h"

enum { AROUND = 120 };

/* What is asked for by ?format=: a word, or "". */
static const char *format_of(struct context *context) {
  const char *format = pairs_get(&context_request(context)->query, "format");

  return format == NULL ? "" : format;
}

/* Where the text around `at` begins or ends: not within a character, a little before or behind. */
static const char *around(const char *text, const char *at, long step) {
  const char *end = text + strlen(text), *to = step < 0 ? (at - text < -step ? text : at + step) : (end - at < step ? end : at + step);

  while (to > text && to < end && ((unsigned char)*to & 0xC0) == 0x80)
    to--;
  return to;
}

static NEOERR *excerpt(HDF *one, const char *plain, const char *query) {
  char word[64];
  const char *at, *from, *to;
  NEOERR *err;
  STRING text;

  query += strspn(query, " ");
  snprintf(word, sizeof word, "%.*s", (int)strcspn(query, " "), query);
  at = word[0] == '\0' ? NULL : strcasestr(plain, word);
  at = at == NULL ? plain : at;
  from = around(plain, at, -AROUND);
  to = around(plain, at, AROUND);
  string_init(&text);
  err = string_appendf(&text, "%s%.*s%s", from > plain ? "…" : "", (int)(to - from), from, *to != '\0' ? "…" : "");
  if (err == STATUS_OK)
    err = hdf_set_value(one, "excerpt", text.buf);
  string_clear(&text);
  return nerr_pass(err);
}

NEOERR *guide_found(struct context *context) {
  HDF *hdf = context_hdf(context), *facts = NULL, *one = hdf_get_child(hdf, "Data.found");
  const char *query = hdf_get_value(hdf, "Data.guide.q", "");
  NEOERR *err = one == NULL ? STATUS_OK : words_facts(&facts);

  for (; one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    STRING plain;

    string_init(&plain);
    err = string_append(&plain, "");
    if (err == STATUS_OK)
      err = words_plain(facts, hdf_get_value(one, "body", ""), &plain);
    if (err == STATUS_OK)
      err = excerpt(one, plain.buf, query);
    if (err == STATUS_OK)
      err = hdf_remove_tree(one, "body");
    string_clear(&plain);
  }
  hdf_destroy(&facts);
  return nerr_pass(err);
}

/* Title, an empty line, the words. */
static NEOERR *append_page(HDF *facts, HDF *page, STRING *out) {
  NEOERR *err = string_appendf(out, "%s%s\n\n", out->len > 0 ? "\n\n\n" : "", hdf_get_value(page, "title", ""));

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(words_plain(facts, hdf_get_value(page, "body", ""), out));
}

/* The pages from `first` on (or `first` alone) as one text. */
static NEOERR *send_text(struct context *context, HDF *facts, HDF *first, bool all) {
  NEOERR *err = STATUS_OK;
  STRING out;

  string_init(&out);
  for (HDF *page = first; page != NULL && err == STATUS_OK; page = all ? hdf_obj_next(page) : NULL)
    err = append_page(facts, page, &out);
  if (err == STATUS_OK)
    err = string_append(&out, "\n");
  if (err == STATUS_OK)
    err = response_header(context_request(context), "Content-Language", hdf_get_value(first, "lang", "en"));
  if (err == STATUS_OK)
    err = response_send(context_request(context), 200, "text/plain; charset=utf-8", out.buf, (size_t)out.len);
  string_clear(&out);
  return nerr_pass(err);
}

/* The pages as markup, each at its node `words`. */
static NEOERR *put_markup(HDF *facts, HDF *first, bool all) {
  NEOERR *err = STATUS_OK;

  for (HDF *page = first; page != NULL && err == STATUS_OK; page = all ? hdf_obj_next(page) : NULL) {
    err = words_markup(facts, hdf_get_value(page, "body", ""), page, "words");
    if (err == STATUS_OK)
      err = hdf_remove_tree(page, "body");
  }
  return nerr_pass(err);
}

static NEOERR *pages_answer(struct context *context, HDF *first, bool all) {
  const char *format = format_of(context);
  HDF *facts = NULL;
  NEOERR *err;

  if (first == NULL)
    return nerr_raise(E_NOT_FOUND, "the guide has no page");
  err = words_facts(&facts);
  if (err == STATUS_OK && strcmp(format, "text") == 0)
    err = send_text(context, facts, first, all);
  else if (err == STATUS_OK)
    err = put_markup(facts, first, all);
  hdf_destroy(&facts);
  return nerr_pass(err);
}

NEOERR *guide_page(struct context *context) {
  return nerr_pass(pages_answer(context, hdf_get_obj(context_hdf(context), "Data.page"), false));
}

NEOERR *guide_whole(struct context *context) {
  return nerr_pass(pages_answer(context, hdf_get_child(context_hdf(context), "Data.chapters"), true));
}
