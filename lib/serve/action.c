/* action.c: POST: the form, the rule, the CALL, the redirect; a refusal shows the page again. */
#include <string.h>

#include "serve/engine.h"

/* Without a form only the engine's own fields may have been sent. */
static NEOERR *nothing_else(const struct pairs *body) {
  for (size_t i = 0; i < body->count; i++)
    if (body->at[i].name[0] != '_') return nerr_raise(E_BAD_REQUEST, "a field that no form has");
  return STATUS_OK;
}

/* Reads and checks what was sent. E_INVALID on faults; *rows: a button of a group was pressed. */
static NEOERR *action_read(struct context *context, bool *rows) {
  const struct form *form = context->row->form;
  const struct pairs *body = &context->request->body;
  NEOERR *err;
  json_t *answers = json_object();
  size_t faults = 0;

  context->answers = answers;
  if (form == NULL) {
    err = nothing_else(body);
    if (err == STATUS_OK) context_take_answers(context, answers, NULL);
    return nerr_pass(err);
  }
  err = form_read(form, -1, body, answers);
  if (err == STATUS_OK) err = form_rows_change(form, body, answers, rows);
  if (err != STATUS_OK || *rows) return nerr_pass(err);
  if ((context->row->route->flags & ROUTE_BEGIN) == 0) err = form_check(form, -1, answers, context->request->hdf, &faults);
  if (err != STATUS_OK) return nerr_pass(err);
  if (faults > 0) return nerr_raise(E_INVALID, "%zu faults", faults);
  context_take_answers(context, answers, form);
  return STATUS_OK;
}

/* The version that was typed upon goes with the page that is shown again. */
static NEOERR *keep_version(struct context *context) {
  if (context->version == NULL) return STATUS_OK;
  return nerr_pass(hdf_set_value(context->request->hdf, "Form.version", context->version));
}

static NEOERR *action_again(struct context *context, int status) {
  const struct row *row = context->row;
  NEOERR *err = faults_to_form(context, row->form);

  if (err == STATUS_OK) err = keep_version(context);
  if (err == STATUS_OK) err = page_again(context, row->page, row->form, status);
  return nerr_pass(err);
}

NEOERR *context_again(struct context *context, int status) {
  if (context->row->page == NULL) return nerr_raise(NERR_ASSERT, "row %s: has no page", context->row->route->name);
  return nerr_pass(action_again(context, status));
}

static NEOERR *action_do(struct context *context) {
  const struct row *row = context->row;
  NEOERR *err = STATUS_OK;

  if (row->route->rule != NULL) err = row->route->rule(context);
  if (err == STATUS_OK && !context->request->sent) err = context_call_procedure(context, row->procedure);
  if (err == STATUS_OK && !context->request->sent && row->route->then == NULL && row->form != NULL)
    err = render_form(context, row->form, -1, context->answers); /* the answer may show what was asked */
  if (err == STATUS_OK && !context->request->sent && row->route->handler != NULL) err = row->route->handler(context);
  if (err == STATUS_OK && !context->request->sent && row->route->then != NULL)
    err = redirect_then(context, row->route->then, hdf_get_obj(context->request->hdf, "Data.done"));
  if (err == STATUS_OK && !context->request->sent) err = render(context, row->template, 200);
  return nerr_pass(err);
}

NEOERR *action_answer(struct context *context, NEOERR *err) {
  if (err == STATUS_OK) err = action_do(context);
  if (err != STATUS_OK && !context->request->sent && context->row->page != NULL && nerr_handle(&err, E_INVALID)) err = action_again(context, 422);
  return nerr_pass(err);
}

/* True if the procedure keeps what happens once: it needs a key then. */
static bool needs_key(const struct row *row) {
  for (size_t i = 0; row->procedure != NULL && i < row->procedure->count; i++)
    if (strcmp(row->procedure->parameters[i].name, "key") == 0) return true;
  return false;
}

NEOERR *action_serve(struct context *context) {
  const struct row *row = context->row;
  NEOERR *err;
  bool rows = false;

  context->status = 303;
  if (needs_key(row) && context->key[0] == '\0') return nerr_raise(E_BAD_REQUEST, "no key");
  err = action_read(context, &rows);
  if (err == STATUS_OK && rows && row->page != NULL) return nerr_pass(action_again(context, 200));
  return nerr_pass(action_answer(context, err));
}
