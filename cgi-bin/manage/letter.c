/* letter.c: the letter's words around what the officer wrote. */
#include "cgi-bin/manage/letter.h"

#include <string.h>

#include "base/config.h"
#include "cgi-bin/guide/words.h"
#include "document/pdf.h"

NEOERR *letter_text(STRING *out, const char *text) {
  NEOERR *err = STATUS_OK;
  bool begins = true;

  for (; *text != '\0' && err == STATUS_OK; text++) {
    if (*text == '\r' || (begins && (*text == ' ' || *text == '\t'))) continue;
    if (*text == '\n') {
      err = begins ? STATUS_OK : string_append(out, "\n\n"); /* the PDF joins lines: each is its own paragraph */
      begins = true;
      continue;
    }
    begins = false;
    if (strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", *text) != NULL) err = string_append_char(out, '\\');
    if (err == STATUS_OK) err = string_append_char(out, *text);
  }
  return nerr_pass(err);
}

static NEOERR *paragraph(STRING *out, NEOERR *before, const char *text) {
  NEOERR *err = before;

  if (err != STATUS_OK || text == NULL || *text == '\0') return err;
  err = letter_text(out, text);
  return err != STATUS_OK ? err : string_append(out, "\n\n");
}

struct said {
  const char *code, *words;
};

static const struct said findings[] = {{"upheld", "We found that you were right."},
                                       {"partly_upheld", "We found that you were right in part."},
                                       {"not_upheld", "We did not find that something was done wrong."},
                                       {0}};
static const struct said points[] = {{"upheld", "You were right."},
                                     {"not_upheld", "We did not find that something was done wrong."},
                                     {"not_clear", "We could not find out what happened."},
                                     {0}};
static const struct said remedies[] = {{"apology", "We say sorry."},
                                       {"explanation", "We explain what happened."},
                                       {"delay", "We do what was late."},
                                       {"decision", "We decide again."},
                                       {"record", "We put what is written down right."},
                                       {"money", "We pay money."},
                                       {"policy", "We change a rule or how we work."},
                                       {0}};

static const char *said_words(const struct said *list, const char *code) {
  for (; list->code != NULL; list++)
    if (strcmp(list->code, code) == 0) return list->words;
  return NULL;
}

/* The rows of a list below a heading: each with what was found on it, or what its code says. */
static NEOERR *list_write(STRING *out, NEOERR *before, HDF *rows, const char *heading, const char *text, const char *code, const struct said *list) {
  NEOERR *err = before;

  if (err == STATUS_OK && rows != NULL && hdf_obj_child(rows) != NULL) err = string_appendf(out, "## %s\n\n", heading);
  for (HDF *row = rows == NULL ? NULL : hdf_obj_child(rows); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
    const char *said = said_words(list, hdf_get_value(row, code, ""));

    err = string_append(out, "- ");
    if (err == STATUS_OK && text != NULL) err = letter_text(out, hdf_get_value(row, text, ""));
    if (err == STATUS_OK && text != NULL) err = string_append(out, ": ");
    if (err == STATUS_OK && said != NULL) err = string_append(out, said);
    if (err == STATUS_OK) err = string_append(out, "\n");
  }
  return err != STATUS_OK ? err : string_append(out, "\n");
}

/* Addresses are written out: the letter is read on paper. */
static NEOERR *next_write(STRING *out, HDF *letter) {
  NEOERR *err = string_append(out, "## If you are not happy with this answer\n\n");
  bool may_ask = hdf_get_value(letter, "may_ask", NULL) != NULL;

  if (err == STATUS_OK && may_ask) {
    err = string_appendf(out, "You can ask for a second look by somebody who had no part in this answer. Please ask by %s if you can, at ",
                         hdf_get_value(letter, "ask_by.text", ""));
    if (err == STATUS_OK) err = letter_text(out, config_get("base_url", ""));
    if (err == STATUS_OK) err = string_append(out, "/second\\-look with your reference and return code, or by telephone.\n\n");
  }
  if (err == STATUS_OK) err = string_append(out, may_ask ? "After that you can " : "You have been through our own stages. You can now ");
  return err != STATUS_OK ? err
                          : string_append(out, "ask the Local Government and Social Care Ombudsman. They do not work for the council, and it costs "
                                               "nothing: [www.lgo.org.uk](https://www.lgo.org.uk/), [0300 061 0614](tel:03000610614).\n\n");
}

static NEOERR *head_write(STRING *out, HDF *facts, HDF *letter) {
  const char *name = hdf_get_value(letter, "complainant", NULL);
  NEOERR *err = paragraph(out, STATUS_OK, hdf_get_value(facts, "Service.complaints.name", NULL));

  err = paragraph(out, err, hdf_get_value(facts, "Service.council", NULL));
  err = paragraph(out, err, hdf_get_value(facts, "Service.complaints.address", NULL));
  err = paragraph(out, err, hdf_get_value(letter, "address", NULL));
  err = paragraph(out, err, hdf_get_value(letter, "answered_on.text", NULL));
  if (err == STATUS_OK && name != NULL) err = string_append(out, "Dear ");
  return paragraph(out, err, name != NULL ? name : "Hello");
}

static NEOERR *body_write(STRING *out, HDF *facts, HDF *data) {
  HDF *letter = hdf_get_obj(data, "letter");
  const char *prevention = hdf_get_value(letter, "prevention", NULL), *signed_by = hdf_get_value(letter, "signed", NULL);
  NEOERR *err = head_write(out, facts, letter);

  err = paragraph(out, err, hdf_get_value(letter, "answer", NULL));
  err = paragraph(out, err, said_words(findings, hdf_get_value(letter, "finding", "")));
  err = list_write(out, err, hdf_get_obj(data, "points"), "What we found on each point", "point", "found", points);
  err = list_write(out, err, hdf_get_obj(data, "remedies"), "What we do to put it right", NULL, "remedy", remedies);
  if (err == STATUS_OK && prevention != NULL) err = string_append(out, "## So that it does not happen again\n\n");
  err = paragraph(out, err, prevention);
  if (err == STATUS_OK) err = next_write(out, letter);
  if (err == STATUS_OK) err = string_append(out, "You can call us on ");
  err = paragraph(out, err, hdf_get_value(facts, "Service.contact.complaints.number", NULL));
  err = paragraph(out, err, signed_by);
  return signed_by == NULL ? err : paragraph(out, err, hdf_get_value(letter, "signed_title", NULL));
}

NEOERR *letter_file(struct context *context) {
  HDF *hdf = context_hdf(context), *letter = hdf_get_obj(hdf, "Data.letter"), *facts = NULL;
  const char *reference = hdf_get_value(hdf, "Data.complaint.reference", "");
  STRING body, out;
  NEOERR *err;

  if (letter == NULL) return nerr_raise(E_NOT_FOUND, "no letter");
  string_init(&body);
  string_init(&out);
  err = words_facts(&facts);
  if (err == STATUS_OK) err = body_write(&body, facts, hdf_get_obj(hdf, "Data"));
  if (err == STATUS_OK) {
    struct pdf_chapter chapter = {.title = "Our answer to you", .lang = "en", .note = reference, .body = body.buf};

    err = pdf_make(config_get("base_url", ""), "Letter", hdf_get_value(facts, "Service.council", ""), reference, &chapter, 1, false, &out);
  }
  if (err == STATUS_OK) err = response_header(context_request(context), "Content-Disposition", "inline; filename=\"letter.pdf\"");
  if (err == STATUS_OK) err = response_send(context_request(context), 200, "application/pdf", out.buf, (size_t)out.len);
  string_clear(&body);
  string_clear(&out);
  hdf_destroy(&facts);
  return nerr_pass(err);
}
