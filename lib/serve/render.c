/* render.c: what every page sees, and its way out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/config.h"
#include "base/log.h"
#include "base/random.h"
#include "base/text.h"
#include "serve/engine.h"
#include "service/say.h"
#include "service/service.h"
#include "view/view.h"

enum { COMMON_SECONDS = 60 };

/* "onedoor.css" becomes Static.onedoor.css, and Static.onedoor_css. */
static NEOERR *static_add(HDF *common, const char *logical, const char *served) {
  NEOERR *err;
  char dotted[300], plain[300], address[300];
  size_t n = strlen(logical);

  if (n == 0 || n > 100) return nerr_raise(NERR_PARSE, "static manifest: a name is too long");
  snprintf(dotted, sizeof dotted, "Static.%s", logical);
  snprintf(plain, sizeof plain, "Static.%s", logical);
  for (char *at = dotted; *at != '\0'; at++) *at = *at == '-' || *at == '/' ? '_' : *at;
  for (char *at = plain + 7; *at != '\0'; at++) *at = *at == '-' || *at == '/' || *at == '.' ? '_' : *at;
  snprintf(address, sizeof address, "%s%s", served[0] == '/' ? "" : "/static/", served);
  err = hdf_set_value(common, dotted, address);
  if (err == STATUS_OK) err = hdf_set_value(common, plain, address);
  return nerr_pass(err);
}

static NEOERR *manifest_read(HDF *common, const char *file) {
  NEOERR *err = STATUS_OK;
  char line[512], logical[256], served[256];
  FILE *stream = fopen(file, "re");

  if (stream == NULL) return nerr_raise_errno(NERR_IO, "cannot read the static manifest %s", file);
  while (err == STATUS_OK && fgets(line, sizeof line, stream) != NULL)
    if (sscanf(line, "%255s %255s", logical, served) == 2 && logical[0] != '#') err = static_add(common, logical, served);
  fclose(stream);
  return nerr_pass(err);
}

NEOERR *common_refresh(struct engine *engine) {
  NEOERR *err;
  HDF *fresh = NULL, *kept = engine->common == NULL ? NULL : hdf_get_obj(engine->common, "Static");
  time_t now = time(NULL);
  const char *manifest = config_get("static_manifest", NULL);

  if (engine->common != NULL && now / COMMON_SECONDS == engine->common_at / COMMON_SECONDS) return STATUS_OK;
  err = hdf_init(&fresh);
  if (err == STATUS_OK && kept != NULL) /* as it was at start: the next release's may lie there by now */
    err = hdf_copy(fresh, "Static", kept);
  else if (err == STATUS_OK && manifest != NULL)
    err = manifest_read(fresh, manifest);
  if (err == STATUS_OK) err = service_to_hdf(fresh, now);
  if (err == STATUS_OK) err = service_facts(fresh);
  if (err == STATUS_OK) err = say_to_hdf(NULL, fresh);
  if (err != STATUS_OK) {
    hdf_destroy(&fresh);
    return nerr_pass(err);
  }
  hdf_destroy(&engine->common);
  engine->common = fresh;
  engine->common_at = now;
  view_common(fresh);
  return STATUS_OK;
}

static NEOERR *set(HDF *hdf, NEOERR *before, const char *name, const char *value) {
  if (before != STATUS_OK || value == NULL) return before;
  return hdf_set_value(hdf, name, value);
}

/* Only plain words get from ?done= to the page. */
static const char *done_of(const struct context *context) {
  const char *done = pairs_get(&context->request->query, "done");

  return done != NULL && path_text_valid(done) ? done : NULL;
}

static NEOERR *set_values(struct context *context) {
  HDF *hdf = context->request->hdf;
  const struct pairs *query = &context->request->query;
  NEOERR *err = STATUS_OK;
  char name[MATCH_NAME + 64];

  for (size_t i = 0; i < context->values.count && err == STATUS_OK; i++) {
    snprintf(name, sizeof name, "Path.%s", context->values.at[i].name);
    err = hdf_set_value(hdf, name, context->values.at[i].value);
  }
  for (size_t i = 0; context->row != NULL && i < query->count && err == STATUS_OK; i++) {
    if (!words_have(context->row->route->query, query->at[i].name)) continue;
    snprintf(name, sizeof name, "Query.%s", query->at[i].name);
    err = hdf_set_value(hdf, name, query->at[i].value);
  }
  return nerr_pass(err);
}

/* The hidden key: new for each page, or the one that was sent if nothing is known to have been
 * done with it (Page.key is set then). */
static NEOERR *set_key(HDF *hdf) {
  char key[HEX_SIZE];

  if (hdf_get_value(hdf, "Page.key", NULL) != NULL) return STATUS_OK;
  random_hex(key, 32);
  return nerr_pass(hdf_set_value(hdf, "Page.key", key));
}

/* "casework.family_show": thing "family", verb "show". */
static NEOERR *set_thing(HDF *hdf, const struct row *row) {
  const char *thing = row == NULL ? NULL : strchr(row->route->name, '.');
  const char *verb = thing == NULL ? NULL : strchr(thing, '_');
  NEOERR *err;
  char name[64];

  if (verb == NULL) return STATUS_OK;
  snprintf(name, sizeof name, "%.*s", (int)(verb - thing - 1), thing + 1);
  err = hdf_set_value(hdf, "Page.thing", name);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Page.verb", verb + 1);
  return nerr_pass(err);
}

static NEOERR *set_page(struct context *context) {
  const struct engine *engine = context->engine;
  HDF *hdf = context->request->hdf;
  NEOERR *err;

  err = set(hdf, STATUS_OK, "Page.program", engine->program->name);
  err = set(hdf, err, "Page.name", context->row == NULL ? NULL : context->row->route->name);
  err = set(hdf, err, "Page.path", context->request->path);
  err = set(hdf, err, "Page.request", context->request->id);
  err = set(hdf, err, "Page.csrf", context->csrf);
  err = set(hdf, err, "Page.done", done_of(context));
  err = set(hdf, err, "Page.mode", engine->mode);
  err = set(hdf, err, "Page.base_url", engine->base_url);
  err = set(hdf, err, "Page.signed_in", context->session_token[0] != '\0' ? "1" : NULL);
  if (hdf_get_int_value(hdf, "Form.errors_count", 0) > 0) err = set(hdf, err, "Page.title_prefix", "Error: ");
  if (err == STATUS_OK) err = set_thing(hdf, context->row);
  if (err == STATUS_OK) err = set_key(hdf);
  /* the form macros' names for the same */
  err = set(hdf, err, "Form.csrf", context->csrf);
  err = set(hdf, err, "Form.key", hdf_get_value(hdf, "Page.key", ""));
  return nerr_pass(err);
}

NEOERR *language_set(struct context *context) {
  HDF *hdf = context->request->hdf;
  const char *lang = words_have(context->row->route->query, "lang") ? pairs_get(&context->request->query, "lang") : NULL;
  NEOERR *err;

  if (lang == NULL) return STATUS_OK;
  err = say_to_hdf(lang, hdf);
  err = set(hdf, err, "Page.lang", hdf_get_value(hdf, "Say.lang", "en"));
  return nerr_pass(set(hdf, err, "Page.dir", hdf_get_value(hdf, "Say.direction", "ltr")));
}

NEOERR *language_clear(struct context *context) {
  static const char *const nodes[] = {"Say", "Safe", "Page.lang", "Page.dir"};
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < sizeof nodes / sizeof *nodes && err == STATUS_OK; i++) err = hdf_remove_tree(context->request->hdf, nodes[i]);
  return nerr_pass(err);
}

NEOERR *render(struct context *context, const char *template, int status) {
  NEOERR *err;
  STRING out;

  string_init(&out);
  err = common_refresh(context->engine);
  if (err == STATUS_OK) err = set_values(context);
  if (err == STATUS_OK) err = set_page(context);
  if (err == STATUS_OK) err = list_addresses(context);
  if (err == STATUS_OK) err = view_render(template, context->request->hdf, &out);
  if (err == STATUS_OK) {
    context->status = status;
    err = response_send(context->request, status, "text/html; charset=utf-8", out.buf == NULL ? "" : out.buf, (size_t)out.len);
  }
  string_clear(&out);
  return nerr_pass(err);
}

NEOERR *render_form(struct context *context, const struct form *form, int section, const json_t *answers) {
  return nerr_pass(form_to_hdf(form, section, answers, context->request->hdf));
}

NEOERR *faults_to_form(struct context *context, const struct form *form) {
  HDF *hdf = context->request->hdf;
  NEOERR *err = STATUS_OK;

  for (HDF *one = hdf_get_child(hdf, "Data.errors"); one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    const char *field = hdf_get_value(one, "field", "");
    const char *text = hdf_get_value(one, "text", "Check this answer");

    if (form != NULL)
      err = form_fault(form, hdf, field, text);
    else
      err = context_fault(context, "", text);
  }
  if (err == STATUS_OK) err = hdf_remove_tree(hdf, "Data.errors");
  if (err == STATUS_OK) err = hdf_remove_tree(hdf, "Data.errors_count");
  return nerr_pass(err);
}

/* The value for one word in braces: of the path, else of the record. */
static const char *then_value(struct context *context, const char *name, HDF *record) {
  const char *value = context_path_value(context, name);

  if (value == NULL && record != NULL) value = hdf_get_value(record, name, NULL);
  return value != NULL && path_text_valid(value) ? value : NULL;
}

NEOERR *redirect_then(struct context *context, const char *pattern, HDF *record) {
  NEOERR *err = STATUS_OK;
  STRING path;

  string_init(&path);
  while (*pattern != '\0' && err == STATUS_OK) {
    size_t n = strcspn(pattern, "{");
    size_t word;
    char name[MATCH_NAME];
    const char *value;

    if (n > 0) err = string_appendn(&path, pattern, (int)n);
    pattern += n;
    if (*pattern == '\0' || err != STATUS_OK) break;
    word = strcspn(++pattern, "}");
    snprintf(name, sizeof name, "%.*s", (int)(word < sizeof name ? word : sizeof name - 1), pattern);
    value = then_value(context, name, record);
    if (value == NULL)
      err = nerr_raise(NERR_ASSERT, "row %s: nothing plain for {%s} of then", context->row->route->name, name);
    else
      err = string_append(&path, value);
    pattern += word + (pattern[word] == '}');
  }
  if (err == STATUS_OK) {
    context->status = 303;
    err = response_redirect(context->request, path.buf == NULL ? "/" : path.buf);
  }
  string_clear(&path);
  return nerr_pass(err);
}
