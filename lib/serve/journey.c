/* journey.c: a form over several pages, with a draft. */
#include "serve/journey.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "base/random.h"
#include "base/text.h"

enum { SENT_SHOWN_FOR = 15 * 60 }; /* seconds in which the page with the return code can be looked at again */

static bool is_sealed(const struct context *context) { return context->row->route->flags & ROUTE_SEALED; }

/* The journey's own path, without the page's word at the end. */
static void base_path(const struct context *context, char *base, size_t size) {
  snprintf(base, size, "%s", context->request->path);
  if (context->way->step != STEP_TASKS) *strrchr(base, '/') = '\0';
}

static NEOERR *go(struct context *context, const char *word) {
  char base[512], path[700];

  base_path(context, base, sizeof base);
  snprintf(path, sizeof path, "%s%s", base, word);
  context->status = 303;
  return nerr_pass(response_redirect(context->request, path));
}

/* ---- the draft ---- */

static void draft_start(struct draft *draft) {
  json_decref(draft->answers);
  *draft = (struct draft){.answers = json_object(), .version = "0"};
}

static NEOERR *draft_parse(struct context *context, HDF *record, struct draft *draft) {
  const char *answers = hdf_get_value(record, "answers", NULL);
  const char *sealed = hdf_get_value(record, "sealed", NULL);

  snprintf(draft->version, sizeof draft->version, "%s", hdf_get_value(record, "version", "0"));
  if (is_sealed(context)) return sealed == NULL ? STATUS_OK : nerr_pass(sealed_open(context, sealed, draft));
  if (strcmp(hdf_get_value(record, "form", ""), form_name(context->row->form)) != 0) return nerr_raise(E_NOT_FOUND, "a draft of another form");
  if (answers == NULL) return STATUS_OK;
  json_decref(draft->answers);
  draft->answers = json_loads(answers, JSON_REJECT_DUPLICATES, NULL);
  if (!json_is_object(draft->answers)) return nerr_raise(NERR_PARSE, "a draft's answers are no object");
  return STATUS_OK;
}

/* The answers have been read: they are not for the template. draft.sent says where they went. */
static NEOERR *draft_tidy(HDF *hdf) {
  const char *sent = hdf_get_value(hdf, "Data.draft.sent", NULL);
  NEOERR *err = STATUS_OK;

  if (sent != NULL) err = hdf_set_value(hdf, "Data.sent.reference", sent);
  if (err == STATUS_OK) err = hdf_remove_tree(hdf, "Data.draft.answers");
  if (err == STATUS_OK) err = hdf_remove_tree(hdf, "Data.draft.sealed");
  return nerr_pass(err);
}

/* Reads the draft as it is now. */
static NEOERR *draft_load(struct context *context, struct draft *draft) {
  HDF *hdf = context->request->hdf;
  NEOERR *err;

  draft_start(draft);
  err = context_call_procedure(context, context->row->show);
  if (is_sealed(context) && nerr_handle(&err, E_NOT_FOUND)) return STATUS_OK;
  if (err != STATUS_OK) return nerr_pass(err);
  if (hdf_get_obj(hdf, "Data.draft") != NULL)
    err = draft_parse(context, hdf_get_obj(hdf, "Data.draft"), draft);
  else if (!is_sealed(context) && hdf_get_obj(hdf, "Data.sent") == NULL)
    err = nerr_raise(E_NOT_FOUND, "no draft");
  if (err == STATUS_OK) err = draft_tidy(hdf);
  return nerr_pass(err);
}

/* Binds a JSON value as text. */
static NEOERR *set_json(struct context *context, const char *name, const json_t *json) {
  char *text = json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS);
  NEOERR *err;

  if (text == NULL) memory_gone();
  err = context_set(context, name, text, strlen(text));
  free(text);
  return nerr_pass(err);
}

/* What somebody signed in has typed, and the facts in it, unchecked as it is: by them a list tells their drafts apart. */
static NEOERR *draft_open_values(struct context *context, const struct draft *draft) {
  json_t *facts = form_facts(context->row->form, draft->answers);
  NEOERR *err = set_json(context, "answers", draft->answers);

  if (err == STATUS_OK) err = set_json(context, "facts", facts);
  json_decref(facts);
  return nerr_pass(err);
}

static NEOERR *draft_store(struct context *context, struct draft *draft, const char *version) {
  NEOERR *err;

  if (draft->nonce[0] == '\0') random_hex(draft->nonce, (NONCE_SIZE - 1) / 2);
  err = context_set(context, "version", version, strlen(version));
  if (err != STATUS_OK) return nerr_pass(err);
  err = is_sealed(context) ? sealed_close(context, draft) : draft_open_values(context, draft);
  if (err == STATUS_OK) err = context_call_procedure(context, context->row->save);
  return nerr_pass(err);
}

/* Leaves what is stored now for the page that compares, and raises. */
static NEOERR *draft_conflict(struct context *context, const struct draft *stored) {
  HDF *hdf = context->request->hdf;
  char *text = json_dumps(stored->answers, JSON_COMPACT);
  NEOERR *err;

  if (text == NULL) memory_gone();
  err = hdf_remove_tree(hdf, "Data.conflict");
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Data.conflict", "1");
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Data.conflict.answers", text);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Data.conflict.version", stored->version);
  free(text);
  return err != STATUS_OK ? nerr_pass(err) : nerr_raise(E_CONFLICT, "draft moved on");
}

/* A sealed draft that was typed upon has run out meanwhile: what comes now begins a new one. */
static bool ran_out(const struct context *context, const struct draft *loaded) {
  return is_sealed(context) && context->version != NULL && strcmp(context->version, "0") != 0 && strcmp(loaded->version, "0") == 0;
}

/* Saves fresh over the draft that was loaded. Nothing is to be done where it holds the same already
 * (a double click, a retry), whatever version it has got. */
static NEOERR *draft_save(struct context *context, struct draft *loaded, struct draft *fresh) {
  const char *version = context->version != NULL && !ran_out(context, loaded) ? context->version : loaded->version;
  NEOERR *err;

  if (json_equal(loaded->answers, fresh->answers)) return STATUS_OK;
  if (strcmp(version, loaded->version) != 0) return nerr_pass(draft_conflict(context, loaded));
  err = draft_store(context, fresh, version);
  if (!nerr_handle(&err, E_CONFLICT)) return nerr_pass(err);
  err = draft_load(context, loaded); /* somebody was quicker: sent it, or with the same words? */
  if (err == STATUS_OK && hdf_get_obj(context->request->hdf, "Data.sent") != NULL)
    return nerr_pass(redirect_then(context, context->row->route->then, hdf_get_obj(context->request->hdf, "Data.sent")));
  if (err == STATUS_OK && !json_equal(loaded->answers, fresh->answers)) err = draft_conflict(context, loaded);
  return nerr_pass(err);
}

/* ---- pages ---- */

static NEOERR *set_journey(struct context *context, const struct draft *draft) {
  HDF *hdf = context->request->hdf;
  char base[512], check[520];
  NEOERR *err;

  base_path(context, base, sizeof base);
  snprintf(check, sizeof check, "%s/check", base);
  err = hdf_set_value(hdf, "Journey.base", base);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Journey.check", check);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Journey.title", form_title(context->row->form));
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Journey.version", draft->version);
  if (err == STATUS_OK && hdf_get_value(hdf, "Form.version", NULL) == NULL) err = hdf_set_value(hdf, "Form.version", draft->version);
  return nerr_pass(err);
}

/* Addresses of the sections; Journey.unfinished.N; Journey.ready if there is none. */
static NEOERR *set_sections(struct context *context) {
  HDF *hdf = context->request->hdf;
  NEOERR *err = STATUS_OK;
  char base[512], url[640], path[64];
  int unfinished = 0;

  base_path(context, base, sizeof base);
  for (HDF *one = hdf_get_child(hdf, "Form.sections"); one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    snprintf(url, sizeof url, "%s/%s", base, hdf_get_value(one, "name", ""));
    err = hdf_set_value(one, "url", url);
    if (err != STATUS_OK || strcmp(hdf_get_value(one, "state", ""), "done") == 0) continue;
    snprintf(path, sizeof path, "Journey.unfinished.%d.title", unfinished);
    err = hdf_set_value(hdf, path, hdf_get_value(one, "title", ""));
    snprintf(path, sizeof path, "Journey.unfinished.%d.url", unfinished++);
    if (err == STATUS_OK) err = hdf_set_value(hdf, path, url);
  }
  if (err == STATUS_OK) err = hdf_set_int_value(hdf, "Journey.unfinished_count", unfinished);
  if (err == STATUS_OK && unfinished == 0) err = hdf_set_value(hdf, "Journey.ready", "1");
  return nerr_pass(err);
}

static NEOERR *show(struct context *context, const struct draft *draft, const json_t *answers, const char *page, int status) {
  char template[TEMPLATE_SIZE + 16];
  NEOERR *err;

  journey_template(context->row, page, template, sizeof template);
  err = set_journey(context, draft);
  if (err == STATUS_OK) err = render_form(context, context->row->form, context_section(context), answers);
  if (err == STATUS_OK) err = set_sections(context);
  if (err == STATUS_OK) err = render(context, template, status);
  return nerr_pass(err);
}

static NEOERR *show_check(struct context *context, const struct draft *draft, int status) {
  NEOERR *err = form_summary(context->row->form, -1, draft->answers, context->request->hdf);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(show(context, draft, draft->answers, "check", status));
}

/* The same section, with its rows changed. */
static NEOERR *go_same(struct context *context) {
  context->status = 303;
  return nerr_pass(response_redirect(context->request, context->request->path));
}

static bool is_whole(const struct form *form, const json_t *answers) {
  for (size_t i = 0; i < form_section_count(form); i++)
    if (form_section_shown(form, i, answers) && strcmp(form_section_state(form, i, answers), "done") != 0) return false;
  return true;
}

/* The next section; where nothing is missing any more, the answers to check: who changed one goes back there. */
static NEOERR *go_next(struct context *context, const json_t *answers) {
  const struct form *form = context->row->form;
  char word[160];

  if (is_whole(form, answers)) return nerr_pass(go(context, "/check"));
  for (size_t i = (size_t)context_section(context) + 1; i < form_section_count(form); i++)
    if (form_section_shown(form, i, answers)) {
      snprintf(word, sizeof word, "/%s", form_section_name(form, i));
      return nerr_pass(go(context, word));
    }
  return nerr_pass(go(context, "/check"));
}

/* Is something answered, and nothing that cannot be so? */
static bool worth_keeping(struct context *context, const struct draft *fresh) {
  for (HDF *one = hdf_get_child(context->request->hdf, "Form.errors"); one != NULL; one = hdf_obj_next(one))
    if (hdf_get_obj(one, "wrong") != NULL) return false;
  return strcmp(form_section_state(context->row->form, (size_t)context_section(context), fresh->answers), "not_started") != 0;
}

/* Where something is only missing, the draft keeps what was typed, as it does with "save and come back later": whoever leaves
 * the page finds it again. What is wrong is not stored, and where another tab has moved the draft on the page alone holds it. */
static NEOERR *faults_show(struct context *context, struct draft *loaded, struct draft *fresh) {
  HDF *hdf = context->request->hdf;
  NEOERR *err = STATUS_OK;

  form_put_off(context->row->form, (size_t)context_section(context), fresh->answers);
  if (context->version != NULL) err = hdf_set_value(hdf, "Form.version", context->version);
  if (err == STATUS_OK && worth_keeping(context, fresh)) {
    err = draft_save(context, loaded, fresh);
    if (nerr_handle(&err, E_CONFLICT)) {
      err = hdf_remove_tree(hdf, "Data.conflict");
    } else if (err == STATUS_OK && !context->request->sent) {
      err = draft_load(context, loaded);
      if (err == STATUS_OK) err = hdf_set_value(hdf, "Form.version", loaded->version);
    }
  }
  return err != STATUS_OK || context->request->sent ? nerr_pass(err) : nerr_pass(show(context, loaded, fresh->answers, "section", 422));
}

/* One section was sent. */
static NEOERR *section_save(struct context *context, struct draft *loaded) {
  const struct form *form = context->row->form;
  int section = context_section(context);
  struct draft fresh = *loaded;
  bool rows = false, later = words_have("save later", context->action == NULL ? "" : context->action);
  bool expired = ran_out(context, loaded);
  size_t faults = 0;
  NEOERR *err;

  fresh.answers = json_deep_copy(loaded->answers);
  err = form_read(form, section, &context->request->body, fresh.answers);
  if (err == STATUS_OK) err = form_rows_change(form, &context->request->body, fresh.answers, &rows);
  if (later) form_put_off(form, (size_t)section, fresh.answers);
  if (err == STATUS_OK && !rows && !later && !expired) /* one that begins anew keeps what was typed as it is, though its page does not show yet */
    err = form_check(form, section, fresh.answers, context->request->hdf, &faults);
  if (err == STATUS_OK && faults > 0) {
    err = faults_show(context, loaded, &fresh);
  } else if (err == STATUS_OK) {
    err = draft_save(context, loaded, &fresh);
    if (err == STATUS_OK && !context->request->sent)
      err = rows      ? go_same(context)
            : expired ? go(context, "?done=expired")
            : later   ? go(context, is_sealed(context) ? "/saved" : "?done=draft")
                      : go_next(context, fresh.answers);
  }
  json_decref(fresh.answers);
  return nerr_pass(err);
}

/* Each fault's link goes to the section where it can be mended. */
static NEOERR *fault_links(struct context *context) {
  NEOERR *err = STATUS_OK;
  char base[512], url[800];

  base_path(context, base, sizeof base);
  for (HDF *one = hdf_get_child(context->request->hdf, "Form.errors"); one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    snprintf(url, sizeof url, "%s/%s#%s", base, hdf_get_value(one, "section", ""), hdf_get_value(one, "id", ""));
    err = hdf_set_value(one, "url", url);
  }
  return nerr_pass(err);
}

static NEOERR *send_faults(struct context *context, const struct draft *draft) {
  NEOERR *err = faults_to_form(context, context->row->form);

  if (err == STATUS_OK) err = fault_links(context);
  if (err == STATUS_OK) err = show_check(context, draft, 422);
  return nerr_pass(err);
}

/* Done.note.<word> for each of the words. */
static NEOERR *notes_show(HDF *hdf, const char *notes) {
  NEOERR *err = STATUS_OK;

  for (const char *at = notes; *at != '\0' && err == STATUS_OK; at += strspn(at, " ")) {
    char name[NOTES_SIZE + 16];
    size_t n = strcspn(at, " ");

    snprintf(name, sizeof name, "Done.note.%.*s", (int)n, at);
    err = hdf_set_value(hdf, name, "1");
    at += n;
  }
  return nerr_pass(err);
}

static NEOERR *done(struct context *context, const struct draft *draft) {
  HDF *hdf = context->request->hdf;
  char template[TEMPLATE_SIZE + 16];
  NEOERR *err;

  journey_template(context->row, "done", template, sizeof template);
  err = hdf_set_value(hdf, "Done.reference", draft->reference);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Done.answer_by", draft->answer_by);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Done.code", draft->code);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Done.kind", draft->kind);
  if (err == STATUS_OK) err = notes_show(hdf, draft->notes);
  if (err == STATUS_OK) err = set_journey(context, draft);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(render(context, template, 200));
}

/* What has been sent leaves the draft; if that cannot be stored now the page is shown all the same. */
static NEOERR *sealed_sent(struct context *context, struct draft *draft) {
  HDF *hdf = context->request->hdf;
  NEOERR *err;

  snprintf(draft->reference, sizeof draft->reference, "%s", hdf_get_value(hdf, "Data.done.reference", ""));
  if (draft->reference[0] == '\0') return nerr_raise(NERR_ASSERT, "row %s: done without reference", context->row->route->name);
  snprintf(draft->answer_by, sizeof draft->answer_by, "%s", hdf_get_value(hdf, "Data.done.answer_by.text", ""));
  snprintf(draft->kind, sizeof draft->kind, "%s", hdf_get_value(hdf, "Data.done.kind", ""));
  snprintf(draft->notes, sizeof draft->notes, "%s", hdf_get_value(hdf, "Data.done.notes", ""));
  draft->sent_at = (json_int_t)time(NULL);
  if (hdf_get_obj(hdf, "Data.done.no_code") != NULL) draft->code[0] = '\0';
  err = draft_store(context, draft, draft->version);
  if (err == STATUS_OK) return nerr_pass(go(context, "/done"));
  nerr_ignore(&err);
  return nerr_pass(done(context, draft));
}

/* The key comes from the draft: it can be sent once. */
static NEOERR *send_key(struct context *context, struct draft *draft) {
  const char *id = path_value(&context->values, "draft");

  hex_hash("send", id != NULL && !is_sealed(context) ? id : draft->nonce, context->row->route->name, context->key);
  return is_sealed(context) ? nerr_pass(sealed_code(context, draft)) : STATUS_OK;
}

static NEOERR *send_checked(struct context *context, struct draft *draft) {
  const struct route *route = context->row->route;
  NEOERR *err = send_key(context, draft);

  if (err == STATUS_OK) err = context_set(context, "version", draft->version, strlen(draft->version));
  if (err == STATUS_OK && route->rule != NULL) err = route->rule(context);
  if (err == STATUS_OK) err = context_call_procedure(context, context->row->procedure);
  if (nerr_handle(&err, E_INVALID)) return nerr_pass(send_faults(context, draft));
  if (err == STATUS_OK && is_sealed(context)) return nerr_pass(sealed_sent(context, draft));
  if (err == STATUS_OK) err = redirect_then(context, route->then, hdf_get_obj(context->request->hdf, "Data.done"));
  return nerr_pass(err);
}

static NEOERR *send_draft(struct context *context, struct draft *draft) {
  json_t *answers = json_deep_copy(draft->answers);
  size_t faults = 0;
  NEOERR *err;

  if (context->version != NULL && strcmp(context->version, draft->version) != 0) {
    json_decref(answers); /* it is not what was read on the check page */
    return nerr_pass(go(context, "/check?done=changed"));
  }
  err = form_check(context->row->form, -1, answers, context->request->hdf, &faults);
  if (err != STATUS_OK || faults > 0) {
    json_decref(answers);
    return err != STATUS_OK ? nerr_pass(err) : nerr_pass(send_faults(context, draft));
  }
  context_take_answers(context, answers, context->row->form);
  return nerr_pass(send_checked(context, draft));
}

/* The code that opens the draft elsewhere, while there is one. */
static NEOERR *saved(struct context *context, const struct draft *draft) {
  char code[CODE_SIZE];
  NEOERR *err;

  if (strcmp(draft->version, "0") == 0 || !code_of_visit(context->visit_token, code)) return nerr_pass(go(context, ""));
  err = hdf_set_value(context->request->hdf, "Journey.code", code);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(show(context, draft, draft->answers, "saved", 200));
}

static NEOERR *confirm(struct context *context, const struct draft *draft) {
  if (strcmp(draft->version, "0") == 0) return nerr_pass(go(context, ""));
  return nerr_pass(show(context, draft, draft->answers, "delete", 200));
}

/* What is kept of this visit's draft goes, and a new visit begins. */
static NEOERR *forget(struct context *context) {
  NEOERR *err = context_call_procedure(context, context->row->remove);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(sealed_forget(context));
}

static NEOERR *deleted(struct context *context) {
  NEOERR *err = forget(context);

  context->status = 303;
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(response_redirect(context->request, "/gone"));
}

/* Whoever sits here next is shown neither reference nor code of what was sent before, and the next thing that is sent has
 * another code. */
static NEOERR *again(struct context *context) {
  NEOERR *err = forget(context);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(go(context, ""));
}

/* What has been sent has one page only. *gone: the answer is out. */
static NEOERR *after_sending(struct context *context, const struct draft *draft, bool *gone) {
  HDF *sent = hdf_get_obj(context->request->hdf, "Data.sent");
  enum step step = context->way->step;

  *gone = true;
  if (!is_sealed(context) && sent != NULL) return nerr_pass(redirect_then(context, context->row->route->then, sent));
  if (is_sealed(context) && draft->reference[0] != '\0' && step != STEP_AGAIN && step != STEP_DELETE) {
    if ((json_int_t)time(NULL) - draft->sent_at > SENT_SHOWN_FOR) return nerr_pass(again(context));
    if (step == STEP_SAVE || step == STEP_SEND) return nerr_pass(go(context, "/done"));
    if (step != STEP_DONE) return nerr_pass(show(context, draft, draft->answers, "sent", 200));
  }
  if (is_sealed(context) && draft->reference[0] == '\0' && (step == STEP_DONE || step == STEP_AGAIN)) return nerr_pass(go(context, ""));
  *gone = false;
  return STATUS_OK;
}

static NEOERR *step_serve(struct context *context, struct draft *draft) {
  switch (context->way->step) {
  case STEP_TASKS: return nerr_pass(show(context, draft, draft->answers, "tasks", 200));
  case STEP_SECTION: return nerr_pass(show(context, draft, draft->answers, "section", 200));
  case STEP_SAVE: return nerr_pass(section_save(context, draft));
  case STEP_CHECK: return nerr_pass(show_check(context, draft, 200));
  case STEP_SEND: return nerr_pass(send_draft(context, draft));
  case STEP_DONE: return nerr_pass(done(context, draft));
  case STEP_SAVED: return nerr_pass(saved(context, draft));
  case STEP_CONFIRM: return nerr_pass(confirm(context, draft));
  case STEP_DELETE: return nerr_pass(deleted(context));
  default: return nerr_pass(again(context));
  }
}

NEOERR *journey_serve(struct context *context) {
  struct draft draft = {0};
  enum step step = context->way->step;
  NEOERR *err = STATUS_OK;
  bool gone = false;

  context->status = 200;
  if ((step == STEP_SECTION || step == STEP_SAVE) && context_section(context) < 0) return nerr_raise(E_NOT_FOUND, "no such section");
  if (is_sealed(context)) err = sealed_identify(context);
  if (err == STATUS_OK) err = draft_load(context, &draft);
  if (err == STATUS_OK) err = after_sending(context, &draft, &gone);
  if (err == STATUS_OK && !gone) err = step_serve(context, &draft);
  json_decref(draft.answers);
  return nerr_pass(err);
}
