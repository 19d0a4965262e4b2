/* bind.c: a program that serves is a program that is whole. Every row finds its form, template,
 * procedures, and a source for each of their parameters, or is refused by name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/memory.h"
#include "base/text.h"
#include "serve/engine.h"
#include "view/view.h"

const struct row *engine_row(const struct engine *engine, const char *name) {
  for (size_t i = 0; i < engine->row_count; i++)
    if (strcmp(engine->rows[i].route->name, name) == 0) return &engine->rows[i];
  return NULL;
}

static bool has_procedure(const struct route *route) { return (route->flags & ROUTE_NO_CALL) == 0; }

/* "casework.family_show" is at casework/family/show.cs unless the row says otherwise. */
static void template_name(struct row *row) {
  const struct route *route = row->route;
  const char *name = route->scripted != NULL ? route->scripted : route->kind == ROUTE_JOURNEY ? "journey" : route->name;
  size_t n = strlen(name);
  bool ending = n > 3 && strcmp(name + n - 3, ".cs") == 0;

  snprintf(row->template, sizeof row->template, "%s%s", name, ending || route->kind == ROUTE_JOURNEY ? "" : ".cs");
  if (route->scripted != NULL || route->kind == ROUTE_JOURNEY) return;
  for (size_t i = 0; i < n; i++)
    if (row->template[i] == '.' || row->template[i] == '_') row->template[i] = '/';
}

void journey_template(const struct row *row, const char *page, char *out, size_t size) {
  bool own = strcmp(page, "tasks") == 0 || strcmp(page, "done") == 0;

  snprintf(out, size, "%s/%s.cs", own ? row->template : "journey", page);
}

static NEOERR *row_templates(const struct row *row) {
  static const char *const pages[] = {"tasks", "section", "check", "done", "saved", "delete", "sent"};
  NEOERR *err = STATUS_OK;
  char file[TEMPLATE_SIZE + 16];

  if (row->route->kind == ROUTE_ACTION && row->route->then != NULL) return STATUS_OK;
  if (row->route->kind != ROUTE_JOURNEY && row->route->handler != NULL && row->route->scripted == NULL) return STATUS_OK;
  if (row->route->kind != ROUTE_JOURNEY) return nerr_pass(view_load(row->template));
  for (size_t i = 0; i < sizeof pages / sizeof pages[0] && err == STATUS_OK; i++) {
    if (i >= 3 && !(row->route->flags & ROUTE_SEALED)) /* signed in, `then` says where to go */
      continue;
    journey_template(row, pages[i], file, sizeof file);
    err = view_load(file);
  }
  return nerr_pass(err);
}

static void way_add(struct engine *engine, struct row *row, enum step step, bool post, const char *more) {
  struct way *way;
  char path[512];

  engine->ways = memory_resize(engine->ways, engine->way_count + 1, sizeof *engine->ways);
  way = &engine->ways[engine->way_count++];
  *way = (struct way){.row = row, .step = step, .post = post};
  snprintf(path, sizeof path, "%s%s", row->route->path, more);
  if (!pattern_parse(path, &way->pattern)) way->pattern.count = MATCH_SEGMENTS + 1; /* refused by ways_check */
}

static void row_ways(struct engine *engine, struct row *row) {
  switch (row->route->kind) {
  case ROUTE_PAGE: way_add(engine, row, STEP_PAGE, false, ""); return;
  case ROUTE_ACTION: way_add(engine, row, STEP_ACTION, true, ""); return;
  case ROUTE_ASK:
    way_add(engine, row, STEP_ASK, true, "");
    way_add(engine, row, STEP_ANSWER, false, "/found");
    way_add(engine, row, STEP_CLEAR, true, "/found");
    return;
  case ROUTE_JOURNEY:
    way_add(engine, row, STEP_TASKS, false, "");
    way_add(engine, row, STEP_SECTION, false, "/{section}");
    way_add(engine, row, STEP_SAVE, true, "/{section}");
    way_add(engine, row, STEP_CHECK, false, "/check");
    way_add(engine, row, STEP_SEND, true, "/send");
    if (row->route->flags & ROUTE_SEALED) {
      way_add(engine, row, STEP_DONE, false, "/done");
      way_add(engine, row, STEP_AGAIN, true, "/done");
      way_add(engine, row, STEP_SAVED, false, "/saved");
      way_add(engine, row, STEP_CONFIRM, false, "/delete");
      way_add(engine, row, STEP_DELETE, true, "/delete");
    }
  }
}

static int way_order(const void *a, const void *b) {
  const struct way *left = a, *right = b;
  int order = pattern_order(&left->pattern, &right->pattern);

  return order != 0 ? order : left->post - right->post;
}

static NEOERR *ways_check(struct engine *engine) {
  for (size_t i = 0; i < engine->way_count; i++)
    if (engine->ways[i].pattern.count > MATCH_SEGMENTS)
      return nerr_raise(NERR_ASSERT, "row %s: path is no pattern", engine->ways[i].row->route->name);
  qsort(engine->ways, engine->way_count, sizeof *engine->ways, way_order);
  for (size_t i = 1; i < engine->way_count; i++)
    if (way_order(&engine->ways[i - 1], &engine->ways[i]) == 0)
      return nerr_raise(NERR_ASSERT, "row %s: same path and method as row %s", engine->ways[i].row->route->name,
                        engine->ways[i - 1].row->route->name);
  return STATUS_OK;
}

/* Parameters that nothing sent can stand in for, beside the session. */
#define ENGINE_OWN "network request new_reference"

/* A question of such a name would never reach its procedure. */
static NEOERR *form_names(const struct row *row) {
  static const char *const own[] = {"network", "request", "new_reference", "session", "key", "digest", "answers", "facts", "form", "version"};

  for (size_t i = 0; row->form != NULL && i < sizeof own / sizeof own[0]; i++)
    if (form_has_question(row->form, own[i]))
      return nerr_raise(NERR_ASSERT, "row %s: its form has a question named %s, which is the engine's own", row->route->name, own[i]);
  return STATUS_OK;
}

/* The words in braces of `then` need no check at start: they come from the record `done` too. */
static NEOERR *row_read(struct engine *engine, struct row *row) {
  const struct route *route = row->route;
  size_t n = strlen(engine->program->name);
  NEOERR *err;

  if (strncmp(route->name, engine->program->name, n) != 0 || route->name[n] != '.')
    return nerr_raise(NERR_ASSERT, "row %s: is not named %s.…", route->name, engine->program->name);
  if (!pattern_parse(route->path, &row->pattern)) return nerr_raise(NERR_ASSERT, "row %s: path is no pattern", route->name);
  if (route->form != NULL && (row->form = form_find(route->form)) == NULL)
    return nerr_raise(NERR_ASSERT, "row %s: no form %s", route->name, route->form);
  if (route->kind == ROUTE_JOURNEY && row->form == NULL) return nerr_raise(NERR_ASSERT, "row %s: a journey needs a form", route->name);
  if (route->kind == ROUTE_ASK && (row->form == NULL || route->page == NULL))
    return nerr_raise(NERR_ASSERT, "row %s: what is asked needs a form and its page", route->name);
  err = form_names(row);
  template_name(row);
  if (err == STATUS_OK) err = row_templates(row);
  return nerr_pass_ctx(err, "row %s", route->name);
}

static NEOERR *row_page(struct engine *engine, struct row *row) {
  if (row->route->page == NULL) return STATUS_OK;
  row->page = engine_row(engine, row->route->page);
  if (row->page == NULL || row->page->route->kind != ROUTE_PAGE)
    return nerr_raise(NERR_ASSERT, "row %s: no page %s", row->route->name, row->route->page);
  for (size_t i = 0; i < row->page->pattern.count; i++)
    if (row->page->pattern.at[i].parameter && !pattern_has(&row->pattern, row->page->pattern.at[i].text))
      return nerr_raise(NERR_ASSERT, "row %s: its path lacks {%s} of its page", row->route->name, row->page->pattern.at[i].text);
  return STATUS_OK;
}

NEOERR *engine_read(struct engine *engine, const struct program *program) {
  NEOERR *err = STATUS_OK;
  size_t n = 0;

  while (program->routes[n].name != NULL) n++;
  engine->program = program;
  engine->row_count = n;
  engine->rows = memory_make(n * sizeof *engine->rows);
  for (size_t i = 0; i < engine->row_count && err == STATUS_OK; i++) {
    engine->rows[i].route = &program->routes[i];
    err = row_read(engine, &engine->rows[i]);
    if (err == STATUS_OK) row_ways(engine, &engine->rows[i]);
  }
  for (size_t i = 0; i < engine->row_count && err == STATUS_OK; i++) err = row_page(engine, &engine->rows[i]);
  if (err == STATUS_OK && program->viewer != NULL && (engine->viewer = engine_row(engine, program->viewer)) == NULL)
    err = nerr_raise(NERR_ASSERT, "no row %s", program->viewer);
  if (err == STATUS_OK) err = ways_check(engine);
  if (err == STATUS_OK) err = outcome_load();
  return nerr_pass(err);
}

/* May the procedure's parameter be filled when the row calls it as `step`? */
static bool has_source(const struct row *row, enum step step, const char *name) {
  const struct route *route = row->route;
  bool sealed = route->kind == ROUTE_ASK || (route->flags & ROUTE_SEALED);

  if (strcmp(name, "session") == 0) return (route->flags & ROUTE_OPEN) == 0;
  if (words_have(ENGINE_OWN, name) || pattern_has(&row->pattern, name) || route->rule != NULL) return true;
  if (step == STEP_PAGE) return words_have(route->query, name);
  if (step == STEP_ANSWER) return words_have(route->query, name) || form_has_question(row->form, name);
  if (step == STEP_ACTION)
    return words_have(route->query, name) || words_have("key digest version action", name) ||
           (row->form != NULL && (words_have("answers facts form", name) || form_has_question(row->form, name)));
  if (sealed && strcmp(name, "draft") == 0) return true;
  if (step == STEP_SEND) return words_have("key digest answers facts form version", name) || (sealed && strcmp(name, "code") == 0);
  return step == STEP_SAVE && words_have("form answers facts sealed version", name); /* the other kind's is NULL */
}

static NEOERR *procedure_bind(const struct engine *engine, const struct row *row, enum step step, const char *name,
                              const struct db_procedure **procedure) {
  const struct db_procedure *found = db_find(engine->procedures, engine->procedure_count, name);

  if (found == NULL) return nerr_raise(NERR_ASSERT, "row %s: no procedure %s that this account may call", row->route->name, name);
  for (size_t i = 0; i < found->count; i++)
    if (!has_source(row, step, found->parameters[i].name))
      return nerr_raise(NERR_ASSERT, "row %s: procedure %s: parameter p_%s has no source", row->route->name, name, found->parameters[i].name);
  *procedure = found;
  return STATUS_OK;
}

static NEOERR *ask_bind(const struct engine *engine, struct row *row) {
  const char *program = engine->program->name;
  NEOERR *err;
  char name[128];

  snprintf(name, sizeof name, "%s.draft_show", program);
  err = procedure_bind(engine, row, STEP_CLEAR, name, &row->show);
  snprintf(name, sizeof name, "%s.draft_ask", program);
  if (err == STATUS_OK) err = procedure_bind(engine, row, STEP_SAVE, name, &row->save);
  snprintf(name, sizeof name, "%s.draft_delete", program);
  if (err == STATUS_OK) err = procedure_bind(engine, row, STEP_CLEAR, name, &row->remove);
  if (err == STATUS_OK) err = procedure_bind(engine, row, STEP_ANSWER, row->route->name, &row->procedure);
  return nerr_pass(err);
}

static NEOERR *row_bind(const struct engine *engine, struct row *row) {
  const char *program = engine->program->name;
  NEOERR *err;
  char name[128];

  if (!has_procedure(row->route)) return STATUS_OK;
  if (row->route->kind == ROUTE_ASK) return nerr_pass(ask_bind(engine, row));
  if (row->route->kind != ROUTE_JOURNEY)
    return nerr_pass(procedure_bind(engine, row, row->route->kind == ROUTE_PAGE ? STEP_PAGE : STEP_ACTION, row->route->name, &row->procedure));
  snprintf(name, sizeof name, "%s.draft_show", program);
  err = procedure_bind(engine, row, STEP_TASKS, name, &row->show);
  snprintf(name, sizeof name, "%s.draft_save", program);
  if (err == STATUS_OK) err = procedure_bind(engine, row, STEP_SAVE, name, &row->save);
  snprintf(name, sizeof name, "%s.draft_delete", program);
  if (err == STATUS_OK && (row->route->flags & ROUTE_SEALED)) err = procedure_bind(engine, row, STEP_DELETE, name, &row->remove);
  snprintf(name, sizeof name, "%s_send", row->route->name);
  if (err == STATUS_OK) err = procedure_bind(engine, row, STEP_SEND, name, &row->procedure);
  return nerr_pass(err);
}

NEOERR *engine_bind(struct engine *engine) {
  NEOERR *err = STATUS_OK;
  bool needed = false;

  for (size_t i = 0; i < engine->row_count; i++) needed = needed || has_procedure(engine->rows[i].route);
  if (needed) err = db_describe(engine->db, &engine->procedures, &engine->procedure_count);
  for (size_t i = 0; i < engine->row_count && err == STATUS_OK; i++) err = row_bind(engine, &engine->rows[i]);
  engine->bound = err == STATUS_OK;
  engine->refused = err != STATUS_OK && !nerr_match(err, E_AWAY);
  if (err != STATUS_OK) db_describe_free(&engine->procedures, &engine->procedure_count);
  return nerr_pass(err);
}

void engine_free(struct engine *engine) {
  db_close(&engine->db);
  db_describe_free(&engine->procedures, &engine->procedure_count);
  free(engine->rows);
  free(engine->ways);
  hdf_destroy(&engine->common);
  *engine = (struct engine){0};
}
