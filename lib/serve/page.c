/* page.c: GET: the rule, the CALL, the template. */
#include <string.h>

#include "serve/engine.h"

/* What the form begins with: the record's columns, or its column `answers`, a draft as it was typed. */
static NEOERR *page_answers(const struct form *form, HDF *record, json_t **answers) {
  const char *draft = record == NULL ? NULL : hdf_get_value(record, "answers", NULL);

  *answers = draft == NULL ? json_object() : json_loads(draft, JSON_REJECT_DUPLICATES, NULL);
  if (!json_is_object(*answers)) return nerr_raise(NERR_ASSERT, "a draft that is none");
  return record == NULL || draft != NULL ? STATUS_OK : nerr_pass(form_prefill(form, record, *answers));
}

/* A form on the page, filled from the record `form` or with answers (borrowed) if there are. */
static NEOERR *page_form(struct context *context, const struct form *form, const json_t *typed) {
  HDF *hdf = context->request->hdf;
  HDF *record = hdf_get_obj(hdf, "Data.form");
  const char *version = record == NULL ? NULL : hdf_get_value(record, "version", NULL);
  NEOERR *err = STATUS_OK;
  json_t *answers;

  if (form == NULL) return STATUS_OK;
  if (version != NULL && hdf_get_value(hdf, "Form.version", NULL) == NULL) err = hdf_set_value(hdf, "Form.version", version);
  if (err != STATUS_OK) return nerr_pass(err);
  if (typed != NULL) return nerr_pass(render_form(context, form, -1, typed));
  err = page_answers(form, record, &answers);
  if (err == STATUS_OK) err = render_form(context, form, -1, answers);
  json_decref(answers);
  return nerr_pass(err);
}

/* The record `submitted` {form, hash, answers, definition}: what somebody once sent, put under Check in
 * the words of the version that they answered. The raw answers do not reach a template. */
static NEOERR *page_submitted(struct context *context) {
  HDF *record = hdf_get_obj(context->request->hdf, "Data.submitted");
  const char *name, *definition;
  const struct form *form;
  struct form *recalled = NULL;
  json_t *answers;
  NEOERR *err = STATUS_OK;

  if (record == NULL) return STATUS_OK;
  name = hdf_get_value(record, "form", "");
  definition = hdf_get_value(record, "definition", NULL);
  form = form_find(name);
  if ((form == NULL || strcmp(form_hash(form), hdf_get_value(record, "hash", "")) != 0) && definition != NULL) {
    err = form_recall(definition, &recalled);
    form = recalled;
  }
  answers = json_loads(hdf_get_value(record, "answers", "{}"), 0, NULL);
  if (err == STATUS_OK && (form == NULL || answers == NULL)) err = nerr_raise(NERR_ASSERT, "stored answers without a form that reads them");
  if (err == STATUS_OK) err = form_summary(form, -1, answers, context->request->hdf);
  json_decref(answers);
  form_drop(&recalled);
  return nerr_pass(err != STATUS_OK ? err : hdf_remove_tree(context->request->hdf, "Data.submitted"));
}

NEOERR *page_serve(struct context *context) {
  const struct row *row = context->row;
  NEOERR *err = STATUS_OK;

  context->status = 200;
  if (row->route->rule != NULL) err = row->route->rule(context);
  if (err == STATUS_OK && !context->request->sent) err = context_call_procedure(context, row->procedure);
  if (err == STATUS_OK && !context->request->sent) err = page_submitted(context);
  if (err == STATUS_OK && !context->request->sent) err = page_form(context, row->form, NULL);
  if (err == STATUS_OK && !context->request->sent && row->route->handler != NULL) err = row->route->handler(context);
  if (err == STATUS_OK && !context->request->sent) err = render(context, row->template, 200);
  return nerr_pass(err);
}

NEOERR *page_again(struct context *context, const struct row *page, const struct form *form, int status) {
  const struct row *own = context->row;
  NEOERR *err = STATUS_OK;

  context->row = page; /* the page's parameters, not the action's */
  if (page->route->rule != NULL) err = page->route->rule(context);
  if (err == STATUS_OK) err = context_call_procedure(context, page->procedure);
  if (err == STATUS_OK) err = page_submitted(context);
  if (err == STATUS_OK) err = page_form(context, form != NULL ? form : page->form, context->answers);
  if (err == STATUS_OK && page->route->handler != NULL && page->route->scripted != NULL) err = page->route->handler(context);
  if (err == STATUS_OK) err = render(context, page->template, status);
  context->row = own;
  return nerr_pass(err);
}
