/* ask.c: ROUTE_ASK: somebody without an account asks for something, and the answer is a page of its own.
 *
 * Row {ROUTE_ASK, "public.guide_find", "/guide", .form = "guide-search", .page = "public.guide_list"} answers
 *   POST path         keeps what was typed for ten minutes and goes to path/found
 *   GET  path/found   checks it, CALLs, shows the row's template; or the page again, with faults; or, after that time, goes to it
 *   POST path/found   clears it away and goes to the page
 * What was typed is in no address, so in no history and no log: it is sealed as a draft is (serve/journey.h). The answer to a GET is
 * what Back shows. That to a POST it cannot show, for no browser may keep our pages: in its place stands the browser's own page,
 * which asks to send everything again. Whoever has the device may look for those ten minutes, as they may read what was left open;
 * "Exit this page" ends it, for it takes the cookie that opens it.
 *
 * Procedures: the row's own, with the questions of the form (and what the rule sets) for parameters; draft_show and draft_delete;
 *   <program>.draft_ask(p_draft, p_form, p_sealed)   over what was asked before by the same form in the same visit */
#include <stdio.h>

#include "serve/journey.h"

/* To the page or the answer, in the language that is spoken. */
static NEOERR *go(struct context *context, const char *word) {
  char path[700];

  snprintf(path, sizeof path, "%s%s%s", context->row->route->path, word, hdf_get_value(context->request->hdf, "Say.query", ""));
  context->status = 303;
  return nerr_pass(response_redirect(context->request, path));
}

static NEOERR *ask(struct context *context) {
  struct draft asked = {.answers = json_object()};
  NEOERR *err = form_read(context->row->form, -1, &context->request->body, asked.answers);

  if (err == STATUS_OK) err = sealed_close(context, &asked);
  if (err == STATUS_OK) err = context_call_procedure(context, context->row->save);
  if (err == STATUS_OK) err = go(context, "/found");
  json_decref(asked.answers);
  return nerr_pass(err);
}

/* What was asked, unchecked, or NULL if there is nothing any more. */
static NEOERR *asked_load(struct context *context, json_t **answers) {
  HDF *hdf = context->request->hdf;
  struct draft asked = {0};
  const char *sealed;
  NEOERR *err = context_call_procedure(context, context->row->show);

  if (err != STATUS_OK) return nerr_pass(err);
  sealed = hdf_get_value(hdf, "Data.draft.sealed", NULL);
  if (sealed != NULL) err = sealed_open(context, sealed, &asked);
  if (err == STATUS_OK) err = hdf_remove_tree(hdf, "Data.draft");
  *answers = asked.answers;
  return nerr_pass(err);
}

static NEOERR *answer(struct context *context) {
  const struct form *form = context->row->form;
  size_t faults = 0;
  NEOERR *err;

  context->status = 200;
  err = asked_load(context, &context->answers);
  if (err == STATUS_OK && context->answers == NULL) return nerr_pass(go(context, ""));
  if (err == STATUS_OK) err = form_check(form, -1, context->answers, context->request->hdf, &faults);
  if (err != STATUS_OK) return nerr_pass(err);
  if (faults > 0)
    err = nerr_raise(E_INVALID, "%zu faults", faults);
  else
    context_take_answers(context, context->answers, form);
  return nerr_pass(action_answer(context, err));
}

static NEOERR *clear(struct context *context) {
  NEOERR *err = context_call_procedure(context, context->row->remove);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(go(context, ""));
}

NEOERR *ask_serve(struct context *context) {
  NEOERR *err = sealed_identify(context);

  if (err != STATUS_OK) return nerr_pass(err);
  switch (context->way->step) {
  case STEP_ASK: return nerr_pass(ask(context));
  case STEP_ANSWER: return nerr_pass(answer(context));
  default: return nerr_pass(clear(context));
  }
}
