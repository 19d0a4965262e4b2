/* answers.c: stored answers, to read. */
#include "serve/answers.h"

#include <stdio.h>
#include <string.h>

/* Check.sections.N.answered: "1" where anything was. */
static NEOERR *mark_answered(HDF *hdf) {
  NEOERR *err = STATUS_OK;

  for (HDF *section = hdf_get_child(hdf, "Check.sections"); section != NULL && err == STATUS_OK; section = hdf_obj_next(section))
    for (HDF *row = hdf_get_child(section, "rows"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row))
      if (hdf_get_value(row, "value", "")[0] != '\0') err = hdf_set_value(section, "answered", "1");
  return nerr_pass(err);
}

static NEOERR *show(HDF *hdf, const struct form *form, const char *hash, const char *text) {
  json_t *answers = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
  NEOERR *err;

  if (!json_is_object(answers)) {
    json_decref(answers);
    return nerr_raise(NERR_PARSE, "stored answers are no object");
  }
  err = form_summary(form, -1, answers, hdf);
  json_decref(answers);
  if (err == STATUS_OK) err = mark_answered(hdf);
  if (err == STATUS_OK && strcmp(hash, form_hash(form)) != 0) err = hdf_set_value(hdf, "Check.older", "1");
  return nerr_pass(err);
}

NEOERR *answers_show(struct context *context, const char *record) {
  HDF *hdf = context_hdf(context);
  HDF *data = hdf_get_obj(hdf, "Data");
  HDF *row = data == NULL ? NULL : hdf_get_obj(data, record);
  const struct form *form;
  NEOERR *err;

  if (row == NULL) return STATUS_OK;
  form = form_find(hdf_get_value(row, "form", ""));
  if (form == NULL)
    err = hdf_set_value(hdf, "Check.unknown", "1");
  else
    err = show(hdf, form, hdf_get_value(row, "form_hash", ""), hdf_get_value(row, "answers", "{}"));
  if (err == STATUS_OK) err = hdf_remove_tree(row, "answers");
  return nerr_pass(err);
}

NEOERR *answers_of_enquiry(struct context *context) { return nerr_pass(answers_show(context, "enquiry")); }

NEOERR *codes_split(HDF *row, const char *name) {
  const char *codes = hdf_get_value(row, name, "");
  NEOERR *err = STATUS_OK;

  for (int n = 0; *codes != '\0' && err == STATUS_OK; n++) {
    size_t length = strcspn(codes, ",");
    char path[96], code[64];

    snprintf(path, sizeof path, "%s.%d.code", name, n);
    snprintf(code, sizeof code, "%.*s", (int)(length < sizeof code ? length : sizeof code - 1), codes);
    err = hdf_set_value(row, path, code);
    codes += length + (codes[length] == ',');
  }
  return nerr_pass(err);
}
