/* outcome.c: the one place where an error becomes a page. A refused form gives back what was typed. */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "document/difference.h"
#include "serve/engine.h"
#include "view/view.h"

static const int statuses[] = {400, 404, 405, 409, 413, 422, 429, 500, 503};

NEOERR *outcome_load(void) {
  NEOERR *err = STATUS_OK;
  char file[32];

  for (size_t i = 0; i < sizeof statuses / sizeof statuses[0] && err == STATUS_OK; i++) {
    snprintf(file, sizeof file, "error/%d.cs", statuses[i]);
    err = view_load(file);
  }
  if (err == STATUS_OK) err = view_load("error/unsaved.cs");
  if (err == STATUS_OK) err = view_load("error/conflict.cs");
  return nerr_pass(err);
}

/* Which words the page of what was not saved begins with. */
static const char *reason_of(int status) {
  switch (status) {
  case 303: return "signed_out";
  case 400: return "token";
  case 403: return "purpose";
  case 404: return "not_found";
  case 413: return "too_large";
  case 422: return "refused";
  case 429: return "too_many";
  case 503: return "away";
  default: return "fault";
  }
}

/* Adds one field that the macros would not show to Keep.N, to be sent again as it came. */
static NEOERR *keep_pair(HDF *hdf, const struct pair *pair) {
  int n = hdf_get_int_value(hdf, "Keep_count", 0);
  char path[48];
  NEOERR *err;

  snprintf(path, sizeof path, "Keep.%d.name", n);
  err = hdf_set_value(hdf, path, pair->name);
  snprintf(path, sizeof path, "Keep.%d.value", n);
  if (err == STATUS_OK) err = hdf_set_value(hdf, path, pair->value);
  if (err == STATUS_OK) err = hdf_set_int_value(hdf, "Keep_count", n + 1);
  return nerr_pass(err);
}

static NEOERR *keep_named(HDF *hdf, const struct pairs *body, const char *name) {
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < body->count && err == STATUS_OK; i++)
    if (strcmp(body->at[i].name, name) == 0) err = keep_pair(hdf, &body->at[i]);
  return nerr_pass(err);
}

/* Choices whose options only the database knows are kept hidden while it is away. */
static NEOERR *keep_choices(HDF *hdf, HDF *questions, const struct pairs *body) {
  NEOERR *err = STATUS_OK;

  for (HDF *q = hdf_obj_child(questions); q != NULL && err == STATUS_OK; q = hdf_obj_next(q)) {
    const char *type = hdf_get_value(q, "type", "");
    HDF *inner = hdf_get_obj(q, "questions");

    if (strncmp(type, "choice", 6) == 0 && hdf_get_child(q, "options") == NULL) err = keep_named(hdf, body, hdf_get_value(q, "name", ""));
    if (err == STATUS_OK && inner != NULL) err = keep_choices(hdf, inner, body);
    for (HDF *row = hdf_get_child(q, "rows"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row))
      if (hdf_get_obj(row, "questions") != NULL) err = keep_choices(hdf, hdf_get_obj(row, "questions"), body);
  }
  return nerr_pass(err);
}

/* The form as it was sent. If it is not one of ours any more (a newer version of the form, say)
 * everything goes to Keep, which the page then shows as text. */
static NEOERR *give_back(struct context *context) {
  HDF *hdf = context->request->hdf;
  const struct form *form = context_typed_form(context);
  const struct pairs *body = &context->request->body;
  json_t *answers = json_object();
  NEOERR *err = STATUS_OK;
  bool read = false;

  if (form != NULL) {
    err = form_read(form, context_section(context), body, answers);
    read = err == STATUS_OK;
    nerr_ignore(&err);
  }
  if (read) {
    err = hdf_set_value(hdf, "Form.alone", "1");
    if (err == STATUS_OK) err = render_form(context, form, context_section(context), answers);
    if (err == STATUS_OK && hdf_get_obj(hdf, "Form.questions") != NULL) err = keep_choices(hdf, hdf_get_obj(hdf, "Form.questions"), body);
  }
  for (size_t i = 0; !read && i < body->count && err == STATUS_OK; i++)
    if (body->at[i].name[0] != '_' && strcmp(body->at[i].name, "password") != 0) {
      err = hdf_set_value(hdf, "Unsaved.changed", "1");
      if (err == STATUS_OK) err = keep_pair(hdf, &body->at[i]);
    }
  json_decref(answers);
  return nerr_pass(err);
}

static NEOERR *keep_engine_fields(struct context *context, bool same_key) {
  HDF *hdf = context->request->hdf;
  const char *key = pairs_get(&context->request->body, "_key");
  NEOERR *err = STATUS_OK;

  if (same_key && hex_valid(key, HEX_SIZE - 1)) err = hdf_set_value(hdf, "Page.key", key);
  if (err == STATUS_OK && context->version != NULL && hdf_get_value(hdf, "Form.version", NULL) == NULL)
    err = hdf_set_value(hdf, "Form.version", context->version);
  if (err == STATUS_OK && context->action != NULL) err = hdf_set_value(hdf, "Keep_action", context->action);
  return nerr_pass(err);
}

/* Signed out, the next try may come from another session: the visit's token is in the page then. */
static NEOERR *token_of_visit(struct context *context) {
  NEOERR *err = STATUS_OK;

  if (context->visit_token[0] == '\0') {
    token_make(context->visit_token);
    err = response_cookie(context->request, VISIT_COOKIE, context->visit_token, -1);
  }
  csrf_make(context->visit_token, context->csrf);
  return nerr_pass(err);
}

static NEOERR *unsaved(struct context *context, int status) {
  HDF *hdf = context->request->hdf;
  NEOERR *err = STATUS_OK;

  if (status != 422) err = hdf_remove_tree(hdf, "Form");
  if (err == STATUS_OK && (status == 303 || ((context->row->route->flags & ROUTE_OPEN) && context->visit_token[0] == '\0')))
    err = token_of_visit(context);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Unsaved.reason", reason_of(status));
  if (err == STATUS_OK) err = give_back(context);
  if (err == STATUS_OK) err = keep_engine_fields(context, true);
  if (err == STATUS_OK) err = render(context, "error/unsaved.cs", status == 303 ? 403 : status);
  return nerr_pass(err);
}

/* The same form sent before with other answers: there is nothing that somebody else changed. */
static bool sent_before(HDF *hdf) { return strcmp(hdf_get_value(hdf, "Data.conflict.kind", ""), "other_answers") == 0; }

/* Reads the action's page as it would be opened now: Data.form holds what is stored and its version, and
 * the options that only the database knows are there. If that cannot be read, the page does without. */
static void page_now(struct context *context) {
  const struct row *own = context->row;
  NEOERR *err = STATUS_OK;

  if (own->page == NULL || sent_before(context->request->hdf)) return;
  context->row = own->page;
  if (own->page->route->rule != NULL) err = own->page->route->rule(context);
  if (err == STATUS_OK) err = context_call_procedure(context, own->page->procedure);
  context->row = own;
  nerr_ignore(&err);
}

/* Answers as they are stored now: a whole draft, the columns of the conflict, or those of the page. */
static NEOERR *stored_answers(struct context *context, json_t **stored) {
  HDF *record = hdf_get_obj(context->request->hdf, "Data.conflict");
  HDF *page = hdf_get_obj(context->request->hdf, "Data.form");
  NEOERR *err = STATUS_OK;
  const char *whole = record == NULL ? NULL : hdf_get_value(record, "answers", NULL);

  *stored = whole == NULL ? NULL : json_loads(whole, JSON_REJECT_DUPLICATES, NULL);
  if (!json_is_object(*stored)) {
    json_decref(*stored);
    *stored = json_object();
  }
  if (whole != NULL) return STATUS_OK;
  if (record != NULL) err = form_prefill(context->row->form, record, *stored);
  if (err == STATUS_OK && page != NULL && json_object_size(*stored) == 0) err = form_prefill(context->row->form, page, *stored);
  return nerr_pass(err);
}

/* The stored text of the answer called name. */
static const char *stored_value(HDF *summary, const char *name) {
  for (HDF *section = hdf_get_child(summary, "Check.sections"); section != NULL; section = hdf_obj_next(section))
    for (HDF *row = hdf_get_child(section, "rows"); row != NULL; row = hdf_obj_next(row))
      if (strcmp(hdf_get_value(row, "name", ""), name) == 0) return hdf_get_value(row, "value", "");
  return "";
}

static NEOERR *conflict_row(HDF *hdf, int n, HDF *typed, const char *stored) {
  const char *value = hdf_get_value(typed, "value", "");
  struct difference_count count;
  char path[32];
  HDF *row;
  NEOERR *err;

  snprintf(path, sizeof path, "Conflict.rows.%d", n);
  err = hdf_get_node(hdf, path, &row);
  if (err == STATUS_OK) err = hdf_set_value(row, "label", hdf_get_value(typed, "label", ""));
  if (err == STATUS_OK) err = hdf_set_value(row, "typed", value);
  if (err == STATUS_OK) err = hdf_set_value(row, "stored", stored);
  if (err == STATUS_OK && strchr(value, '\n') != NULL && strchr(stored, '\n') != NULL) err = difference_to_hdf(row, "lines", stored, value, &count);
  return nerr_pass(err);
}

/* Conflict.rows.N.{label,typed,stored}: only where the two differ; of texts of several lines .lines.N.{kind,text} too. */
static NEOERR *conflict_rows(struct context *context, HDF *stored) {
  HDF *hdf = context->request->hdf;
  NEOERR *err = STATUS_OK;
  int n = 0;

  for (HDF *section = hdf_get_child(hdf, "Check.sections"); section != NULL; section = hdf_obj_next(section))
    for (HDF *row = hdf_get_child(section, "rows"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
      const char *now = stored_value(stored, hdf_get_value(row, "name", ""));

      if (strcmp(hdf_get_value(row, "kind", ""), "answer") == 0 && strcmp(hdf_get_value(row, "value", ""), now) != 0)
        err = conflict_row(hdf, n++, row, now);
    }
  return nerr_pass(err);
}

static NEOERR *compare(struct context *context) {
  const struct form *form = context->row->form;
  HDF *data = hdf_get_obj(context->request->hdf, "Data");
  int section = context_section(context);
  json_t *typed = json_object(), *stored = NULL;
  HDF *other = NULL;
  NEOERR *err;

  err = form_read(form, section, &context->request->body, typed);
  if (err == STATUS_OK) err = form_summary(form, section, typed, context->request->hdf);
  if (err == STATUS_OK) err = stored_answers(context, &stored);
  if (err == STATUS_OK) err = hdf_init(&other);
  if (err == STATUS_OK && data != NULL) err = hdf_copy(other, "Data", data); /* options that only the database knows have their words there */
  if (err == STATUS_OK) err = form_summary(form, section, stored, other);
  if (err == STATUS_OK && json_object_size(stored) > 0) err = conflict_rows(context, other);
  hdf_destroy(&other);
  json_decref(typed);
  json_decref(stored);
  return nerr_pass(err);
}

/* Someone else changed it, or the same form was sent with other answers: both are shown, and a
 * new key and the version that is stored now let the person decide. */
static NEOERR *conflict(struct context *context) {
  HDF *hdf = context->request->hdf;
  const char *version;
  NEOERR *err = hdf_remove_tree(hdf, "Form");

  page_now(context);
  version = hdf_get_value(hdf, "Data.conflict.version", NULL);
  if (version == NULL && !sent_before(hdf)) version = hdf_get_value(hdf, "Data.form.version", NULL);
  if (err == STATUS_OK && context_typed_form(context) != NULL && !sent_before(hdf)) err = compare(context);
  if (err == STATUS_OK && version != NULL) err = hdf_set_value(hdf, "Form.version", version);
  if (err == STATUS_OK) err = give_back(context);
  if (err == STATUS_OK) err = keep_engine_fields(context, false);
  if (err == STATUS_OK) err = render(context, "error/conflict.cs", 409);
  return nerr_pass(err);
}

static NEOERR *sign_in_first(struct context *context) {
  char path[512];

  context->status = 303;
  snprintf(path, sizeof path, "/sign-in?next=%s", context->request->path);
  return nerr_pass(response_redirect(context->request, strlen(path) < 400 ? path : "/sign-in"));
}

/* Says first why they read, then comes back; with a form typed, in another tab, so that nothing is lost. */
static NEOERR *purpose_first(struct context *context) {
  const char *to = context->engine->program->purpose;
  const char *reference = context_path_value(context, "reference");
  char path[512];
  size_t n;

  if (to == NULL || reference == NULL) return nerr_raise(NERR_ASSERT, "a purpose asked for where none can be given");
  n = strcspn(to, "{");
  snprintf(path, sizeof path, "%.*s%s%s", (int)n, to, reference, to + n + strcspn(to + n, "}") + 1);
  if (context->typed) {
    NEOERR *err = hdf_set_value(context->request->hdf, "Unsaved.purpose", path);

    return nerr_pass(err != STATUS_OK ? err : unsaved(context, 403));
  }
  n = strlen(path);
  snprintf(path + n, sizeof path - n, "?next=%s", context->request->path);
  context->status = 303;
  return nerr_pass(response_redirect(context->request, path));
}

/* Who looks, for the menu and the way back to their start page: one more CALL, the same for what is refused and what is
 * absent. Where nobody is signed in, or it cannot be read, the page does without. */
static void viewer_read(struct context *context) {
  const struct row *own = context->row, *viewer = context->engine->viewer;
  NEOERR *err = STATUS_OK;

  if (viewer == NULL || !context->engine->bound) return;
  context->row = viewer;
  if (own == NULL) err = guard_cookies(context, false); /* no such path: nobody has looked who asks */
  if (err == STATUS_OK && context->session_token[0] != '\0') err = context_call_procedure(context, viewer->procedure);
  context->row = own;
  nerr_ignore(&err);
}

static NEOERR *outcome_page(struct context *context, int status) {
  char file[32];
  bool typed = context->typed && context->row != NULL;
  NEOERR *err = language_clear(context);

  if (err != STATUS_OK) return nerr_pass(err);
  if (status == 403) return nerr_pass(purpose_first(context));
  if (status == 404) viewer_read(context);

  if (status == 303 && (!typed || (context->row->route->flags & ROUTE_ENDS))) return nerr_pass(sign_in_first(context));
  if (status == 409 && typed) return nerr_pass(conflict(context));
  if (typed && status != 405) return nerr_pass(unsaved(context, status));
  snprintf(file, sizeof file, "error/%d.cs", status);
  return nerr_pass(render(context, file, status));
}

/* The page for an error could not be made: plain words, whatever happens. */
static void last_words(struct context *context) {
  char text[256];
  int n = snprintf(text, sizeof text,
                   "Sorry, there is a problem with the service. Try again in a few minutes.\n"
                   "If it goes on, say this number when you report it: %s\n",
                   context->request->id);
  NEOERR *err = response_send(context->request, 500, "text/plain; charset=utf-8", text, (size_t)n);

  context->status = 500;
  if (err != STATUS_OK) log_error(context->request->id, &err);
}

void outcome(struct context *context, NEOERR **err) {
  int status = error_status(*err);
  bool noisy = status >= 500 || status == 400 || status == 409;
  NEOERR *second;

  if (context->request->sent) { /* an answer is out, or the peer is gone */
    log_error(context->request->id, err);
    return;
  }
  if (noisy) log_error(context->request->id, err);
  nerr_ignore(err);
  context->status = status;
  second = outcome_page(context, status);
  if (second == STATUS_OK) return;
  log_error(context->request->id, &second);
  if (!context->request->sent) last_words(context);
}
