/* guide.c: the guide as a page, as plain text for reading aloud, and as a PDF. */
#include "cgi-bin/public/guide.h"

#include <stdio.h>
#include <string.h>

#include "base/config.h"
#include "cgi-bin/guide/words.h"
#include "document/markdown.h"
#include "document/pdf.h"

enum { AROUND = 120, CHAPTERS_MOST = 60 };

/* What is asked for by ?format=: a word, or "". */
static const char *format_of(struct context *context) {
  const char *format = pairs_get(&context_request(context)->query, "format");

  return format == NULL ? "" : format;
}

/* Where the text around `at` begins or ends: a little before or behind, at a space. */
static const char *around(const char *text, const char *at, long step) {
  const char *end = text + strlen(text), *to = step < 0 ? (at - text < -step ? text : at + step) : (end - at < step ? end : at + step);

  while (to > text && to < end && *to != ' ' && *to != '\n') to--;
  return to;
}

/* Where the first of the words stands that the text holds (short ones stand everywhere), or its beginning. */
static const char *first_word(const char *plain, const char *query) {
  char word[64];

  while (*(query += strspn(query, " ")) != '\0') {
    size_t n = strcspn(query, " ");
    const char *at;

    snprintf(word, sizeof word, "%.*s", (int)n, query);
    at = n > 2 ? strcasestr(plain, word) : NULL;
    if (at != NULL) return at;
    query += n;
  }
  return plain;
}

static NEOERR *excerpt(HDF *one, const char *plain, const char *query) {
  const char *at = first_word(plain, query), *from, *to;
  NEOERR *err;
  STRING text;

  from = around(plain, at, -AROUND);
  to = around(plain, at, AROUND);
  to = to < from ? from : to;
  string_init(&text);
  err = string_appendf(&text, "%s%.*s%s", from > plain ? "…" : "", (int)(to - from), from, *to != '\0' ? "…" : "");
  if (err == STATUS_OK) err = hdf_set_value(one, "excerpt", text.buf);
  string_clear(&text);
  return nerr_pass(err);
}

NEOERR *guide_found(struct context *context) {
  HDF *hdf = context_hdf(context), *facts = NULL, *one = hdf_get_child(hdf, "Data.found");
  const char *query = hdf_get_value(hdf, "Data.guide.words", "");
  NEOERR *err = one == NULL ? STATUS_OK : words_facts(&facts);

  for (; one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    STRING plain;

    string_init(&plain);
    err = string_append(&plain, "");
    if (err == STATUS_OK) err = words_plain(facts, hdf_get_value(one, "body", ""), &plain);
    if (err == STATUS_OK) err = excerpt(one, plain.buf, query);
    if (err == STATUS_OK) err = hdf_remove_tree(one, "body");
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
  for (HDF *page = first; page != NULL && err == STATUS_OK; page = all ? hdf_obj_next(page) : NULL) err = append_page(facts, page, &out);
  if (err == STATUS_OK) err = string_append(&out, "\n");
  if (err == STATUS_OK) err = response_header(context_request(context), "Content-Language", hdf_get_value(first, "lang", "en"));
  if (err == STATUS_OK) err = response_send(context_request(context), 200, "text/plain; charset=utf-8", out.buf, (size_t)out.len);
  string_clear(&out);
  return nerr_pass(err);
}

/* What stands below a chapter's title: that nobody has confirmed the translation, or that there is none yet. */
static const char *chapter_note(HDF *hdf, HDF *page) {
  if (strcmp(hdf_get_value(page, "confirmed", "1"), "0") == 0) return hdf_get_value(hdf, "Say.unconfirmed", NULL);
  if (strcmp(hdf_get_value(page, "translated", "1"), "0") == 0 || hdf_get_value(page, "wanted", NULL) != NULL)
    return hdf_get_value(hdf, "Say.in_english", NULL);
  return NULL;
}

/* A chapter of the PDF from a page; its filled body is *body's, for the caller to clear. */
static NEOERR *chapter_read(HDF *facts, HDF *page, const char *note, struct pdf_chapter *chapter, STRING *body) {
  NEOERR *err = markdown_fill(hdf_get_value(page, "body", ""), facts, NULL, body);

  *chapter = (struct pdf_chapter){.title = hdf_get_value(page, "title", ""),
                                  .lang = hdf_get_value(page, "lang", "en"),
                                  .rtl = strcmp(hdf_get_value(page, "direction", ""), "rtl") == 0,
                                  .body = body->buf,
                                  .note = note};
  return nerr_pass(err);
}

/* No name or title in the name of the file: only that it is the guide, and its language. */
static NEOERR *answer_pdf(struct context *context, const char *lang, const STRING *out) {
  struct request *request = context_request(context);
  char disposition[80];
  NEOERR *err;

  snprintf(disposition, sizeof disposition, "inline; filename=\"guide-%.8s.pdf\"", lang);
  err = response_header(request, "Content-Disposition", disposition);
  if (err == STATUS_OK) err = response_header(request, "Content-Language", lang);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(response_send(request, 200, "application/pdf", out->buf, (size_t)out->len));
}

static NEOERR *send_pdf(struct context *context, HDF *facts, HDF *first, bool all) {
  const char *size = pairs_get(&context_request(context)->query, "size"), *lang = hdf_get_value(first, "lang", "en");
  const char *council = hdf_get_value(facts, "Service.council", "");
  struct pdf_chapter chapters[CHAPTERS_MOST];
  STRING bodies[CHAPTERS_MOST], out;
  size_t count = 0;
  char foot[200];
  NEOERR *err = STATUS_OK;

  string_init(&out);
  snprintf(foot, sizeof foot, "%.90s, %.90s", hdf_get_value(facts, "Service.name", ""), council);
  for (HDF *page = first; page != NULL && err == STATUS_OK && count < CHAPTERS_MOST; page = all ? hdf_obj_next(page) : NULL) {
    string_init(&bodies[count]);
    err = chapter_read(facts, page, chapter_note(context_hdf(context), page), &chapters[count], &bodies[count]);
    count++;
  }
  if (err == STATUS_OK)
    err = pdf_make(config_get("base_url", ""), all ? hdf_get_value(facts, "Service.name", "") : chapters[0].title, council, foot, chapters, count,
                   size != NULL && strcmp(size, "large") == 0, &out);
  if (err == STATUS_OK) err = answer_pdf(context, all ? hdf_get_value(context_hdf(context), "Data.guide.lang", lang) : lang, &out);
  while (count > 0) string_clear(&bodies[--count]);
  string_clear(&out);
  return nerr_pass(err);
}

/* The pages as markup, each at its node `words`. */
static NEOERR *put_markup(HDF *facts, HDF *first, bool all) {
  NEOERR *err = STATUS_OK;

  for (HDF *page = first; page != NULL && err == STATUS_OK; page = all ? hdf_obj_next(page) : NULL) {
    err = words_markup(facts, hdf_get_value(page, "body", ""), page, "words");
    if (err == STATUS_OK) err = hdf_remove_tree(page, "body");
  }
  return nerr_pass(err);
}

/* A need of the directory in the reader's language; its English label where there is no word for it. */
static const char *need_said(HDF *hdf, const char *code, const char *label) {
  char name[64];

  snprintf(name, sizeof name, "Say.need_%.40s", code);
  return hdf_get_value(hdf, name, label);
}

/* The form's own words are English: on this page they are the site's. */
static NEOERR *help_form_said(HDF *hdf) {
  static const char *const words[][2] = {{"Form.questions.0.label", "Say.help_need"},       {"Form.questions.1.label", "Say.help_area"},
                                         {"Form.questions.1.hint", "Say.help_area_hint"},   {"Form.questions.2.label", "Say.help_language"},
                                         {"Form.questions.1.error", "Say.help_area_error"}, {"Form.errors.0.text", "Say.help_area_error"}};
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < sizeof words / sizeof *words && err == STATUS_OK; i++)
    if (hdf_get_value(hdf, words[i][0], NULL) != NULL) err = hdf_set_value(hdf, words[i][0], hdf_get_value(hdf, words[i][1], ""));
  for (HDF *one = hdf_get_child(hdf, "Form.questions.0.options"); one != NULL && err == STATUS_OK; one = hdf_obj_next(one))
    err = hdf_set_value(one, "label", need_said(hdf, hdf_get_value(one, "value", ""), hdf_get_value(one, "label", "")));
  return nerr_pass(err);
}

/* What a place helps with: its codes, spaces between, in words. */
static NEOERR *needs_said(HDF *hdf, HDF *place) {
  const char *at = hdf_get_value(place, "need_codes", "");
  NEOERR *err = STATUS_OK;
  char code[41];
  STRING said;

  string_init(&said);
  for (; *at != '\0' && err == STATUS_OK; at += strspn(at, " ")) {
    size_t n = strcspn(at, " ");

    snprintf(code, sizeof code, "%.*s", (int)n, at);
    err = string_appendf(&said, "%s%s", said.len > 0 ? "; " : "", need_said(hdf, code, code));
    at += n;
  }
  if (err == STATUS_OK && said.len > 0) err = hdf_set_value(place, "needs", said.buf);
  string_clear(&said);
  return nerr_pass(err);
}

NEOERR *help_found(struct context *context) {
  HDF *hdf = context_hdf(context), *first = hdf_get_child(hdf, "Data.found"), *facts = NULL;
  bool translated = strcmp(hdf_get_value(hdf, "Say.lang", "en"), "en") != 0;
  NEOERR *err = first == NULL ? STATUS_OK : words_facts(&facts);

  if (err == STATUS_OK) err = put_markup(facts, first, true);
  if (err == STATUS_OK && translated) err = help_form_said(hdf);
  for (HDF *place = first; place != NULL && err == STATUS_OK && translated; place = hdf_obj_next(place)) err = needs_said(hdf, place);
  hdf_destroy(&facts);
  return nerr_pass(err);
}

static NEOERR *pages_answer(struct context *context, HDF *first, bool all) {
  const char *format = format_of(context);
  HDF *facts = NULL;
  NEOERR *err;

  if (first == NULL) return nerr_raise(E_NOT_FOUND, "the guide has no page");
  err = words_facts(&facts);
  if (err == STATUS_OK && strcmp(format, "text") == 0)
    err = send_text(context, facts, first, all);
  else if (err == STATUS_OK && strcmp(format, "pdf") == 0)
    err = send_pdf(context, facts, first, all);
  else if (err == STATUS_OK)
    err = put_markup(facts, first, all);
  hdf_destroy(&facts);
  return nerr_pass(err);
}

NEOERR *guide_page(struct context *context) { return nerr_pass(pages_answer(context, hdf_get_obj(context_hdf(context), "Data.page"), false)); }

NEOERR *guide_whole(struct context *context) { return nerr_pass(pages_answer(context, hdf_get_child(context_hdf(context), "Data.chapters"), true)); }
