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

static const char *finding_words(const char *finding) {
  if (strcmp(finding, "upheld") == 0) return "We found that you were right. (In the words of the procedure: upheld.)";
  if (strcmp(finding, "partly_upheld") == 0) return "We found that you were right in part. (In the words of the procedure: partly upheld.)";
  return "We did not find that something was done wrong. (In the words of the procedure: not upheld.)";
}

static NEOERR *next_write(STRING *out, HDF *letter) {
  NEOERR *err = string_append(out, "## If you are not happy with this answer\n\n");

  if (err == STATUS_OK && hdf_get_value(letter, "may_ask", NULL) != NULL)
    err = string_appendf(out,
                         "You can ask for the next stage: somebody who had no part in this answer looks again. Please ask by %s if you can, "
                         "[on our website](/second-look) with your reference and return code, or by telephone.\n\n",
                         hdf_get_value(letter, "ask_by.text", ""));
  return err != STATUS_OK
             ? err
             : string_append(out, "After our own stages you can ask the Local Government and Social Care Ombudsman. They do not work for the "
                                  "council, and it costs nothing: [www.lgo.org.uk](https://www.lgo.org.uk/), [0300 061 0614](tel:03000610614).\n\n");
}

static NEOERR *body_write(STRING *out, HDF *facts, HDF *letter) {
  const char *name = hdf_get_value(letter, "complainant", NULL), *prevention = hdf_get_value(letter, "prevention", NULL);
  NEOERR *err = paragraph(out, STATUS_OK, hdf_get_value(letter, "address", NULL));

  err = paragraph(out, err, hdf_get_value(letter, "answered_on.text", NULL));
  err = paragraph(out, err, name != NULL ? name : "Hello");
  err = paragraph(out, err, hdf_get_value(letter, "answer", NULL));
  err = paragraph(out, err, finding_words(hdf_get_value(letter, "finding", "")));
  if (err == STATUS_OK && prevention != NULL) err = string_append(out, "## So that it does not happen again\n\n");
  err = paragraph(out, err, prevention);
  if (err == STATUS_OK) err = next_write(out, letter);
  err = paragraph(out, err, hdf_get_value(facts, "Service.complaints.name", NULL));
  return paragraph(out, err, hdf_get_value(facts, "Service.contact.complaints.number", NULL));
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
  if (err == STATUS_OK) err = body_write(&body, facts, letter);
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
