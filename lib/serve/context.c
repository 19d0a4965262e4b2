/* context.c: what a request has gathered on its way, and how a CALL's parameters find it. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "serve/engine.h"

void context_start(struct context *context, struct engine *engine, struct request *request) {
  *context = (struct context){.engine = engine, .request = request, .status = 500};
}

/* Gives back a text of the request and leaves nothing of it: it may be a password or a child's name. */
static void text_free(char *text) {
  if (text != NULL) sodium_memzero(text, strlen(text));
  free(text);
}

void context_end(struct context *context) {
  for (size_t i = 0; i < context->given_count; i++) {
    free(context->given[i].name);
    text_free(context->given[i].bytes);
  }
  free(context->given);
  for (size_t i = 0; i < context->text_count; i++) text_free(context->texts[i]);
  free(context->texts);
  text_free(context->answers_text);
  text_free(context->facts_text);
  json_decref(context->answers);
  sodium_memzero(context, sizeof *context);
}

HDF *context_hdf(struct context *context) { return context->request->hdf; }
struct request *context_request(struct context *context) {
  return context->request;
}
struct db *context_db(struct context *context) {
  return context->engine->db;
}
json_t *context_answers(struct context *context) { return context->answers; }

const char *context_action(struct context *context) { return context->action == NULL ? "" : context->action; }

const char *context_path_value(struct context *context, const char *name) { return path_value(&context->values, name); }

char *context_keep(struct context *context, char *text) {
  if (text == NULL) return NULL;
  context->texts = memory_resize(context->texts, context->text_count + 1, sizeof *context->texts);
  context->texts[context->text_count++] = text;
  return text;
}

static struct given *given_find(const struct context *context, const char *name) {
  for (size_t i = 0; i < context->given_count; i++)
    if (strcmp(context->given[i].name, name) == 0) return &context->given[i];
  return NULL;
}

NEOERR *context_set(struct context *context, const char *name, const void *bytes, size_t length) {
  struct given *one = given_find(context, name);

  if (one == NULL) {
    context->given = memory_resize(context->given, context->given_count + 1, sizeof *context->given);
    one = &context->given[context->given_count++];
    *one = (struct given){.name = memory_text(name)};
  }
  free(one->bytes);
  one->bytes = bytes == NULL ? NULL : memory_copy(bytes, length);
  one->length = bytes == NULL ? 0 : length;
  return STATUS_OK;
}

NEOERR *context_code(struct context *context, const char *purpose, char code[static CODE_SIZE]) {
  unsigned char seed[HASH_BYTES], hash[HASH_BYTES];
  char text[TOKEN_SIZE + HEX_SIZE + 1];

  if (context->session_token[0] == '\0' || context->key[0] == '\0') return nerr_raise(E_BAD_REQUEST, "a code needs a session and a key");
  snprintf(text, sizeof text, "%s:%s", context->session_token, context->key);
  text_hash(text, purpose, seed);
  code_make(seed, code);
  code_hash(code, purpose, hash);
  sodium_memzero(text, sizeof text);
  return nerr_pass(context_set(context, "code", hash, sizeof hash));
}

NEOERR *context_fault(struct context *context, const char *field, const char *text) {
  HDF *hdf = context->request->hdf;
  const struct form *form = context->row->form;
  NEOERR *err;
  char path[64];

  context->fault_count++;
  if (form != NULL) return nerr_pass(form_fault(form, hdf, field, text));
  int n = hdf_get_int_value(hdf, "Form.errors_count", 0);
  snprintf(path, sizeof path, "Form.errors.%d.text", n);
  err = hdf_set_value(hdf, path, text);
  if (err == STATUS_OK) err = hdf_set_int_value(hdf, "Form.errors_count", n + 1);
  return nerr_pass(err);
}

NEOERR *context_faults(struct context *context) {
  return context->fault_count == 0 ? STATUS_OK : nerr_raise(E_INVALID, "%zu faults", context->fault_count);
}

void bytes_hex(const unsigned char *bytes, size_t n, char *out) { sodium_bin2hex(out, n * 2 + 1, bytes, n); }

bool hex_valid(const char *text, size_t n) { return text != NULL && strlen(text) == n && strspn(text, "0123456789abcdef") == n; }

void hex_hash(const char *purpose, const char *a, const char *b, char out[static HEX_SIZE]) {
  size_t n = strlen(a) + strlen(b) + 2;
  char *both = memory_make(n);
  unsigned char hash[HASH_BYTES];

  snprintf(both, n, "%s\n%s", a, b); /* a border, so that no two pairs make the same text */
  text_hash(both, purpose, hash);
  bytes_hex(hash, sizeof hash, out);
  sodium_memzero(both, n);
  free(both);
}

void context_take_answers(struct context *context, json_t *answers, const struct form *form) {
  json_t *facts = form != NULL ? form_facts(form, answers) : json_object();

  if (answers != context->answers) json_decref(context->answers);
  context->answers = answers;
  text_free(context->answers_text);
  text_free(context->facts_text);
  context->answers_text = json_dumps(answers, JSON_COMPACT | JSON_SORT_KEYS);
  context->facts_text = json_dumps(facts, JSON_COMPACT | JSON_SORT_KEYS);
  json_decref(facts);
  if (context->answers_text == NULL || context->facts_text == NULL) memory_gone();
  hex_hash("digest", context->answers_text, context->action == NULL ? "" : context->action, context->digest);
}

static bool give(struct db_value *value, const char *text) {
  *value = (struct db_value){text, text == NULL ? 0 : strlen(text)};
  return true;
}

/* Who asks, from where, in which request, and a fresh reference: nothing sent can stand in for these. */
static bool identity_source(struct context *context, const char *name, struct db_value *value) {
  if (strcmp(name, "session") == 0) {
    *value = (struct db_value){(const char *)context->session, sizeof context->session};
    return true;
  }
  if (strcmp(name, "network") == 0) {
    address_hash(context, context->address);
    *value = (struct db_value){(const char *)context->address, sizeof context->address};
    return true;
  }
  if (strcmp(name, "new_reference") == 0) {
    char *fresh = memory_make(REFERENCE_SIZE);

    reference_make(fresh);
    return give(value, context_keep(context, fresh));
  }
  return strcmp(name, "request") == 0 && give(value, context->request->id);
}

/* What the engine makes of a form that was sent. */
static bool engine_source(struct context *context, const char *name, struct db_value *value) {
  const struct form *form = context->row->form;

  if (strcmp(name, "key") == 0) return give(value, context->key);
  if (strcmp(name, "digest") == 0) return give(value, context->digest);
  if (strcmp(name, "answers") == 0) return give(value, context->answers_text);
  if (strcmp(name, "facts") == 0) return give(value, context->facts_text);
  if (strcmp(name, "form") == 0) return give(value, form == NULL ? NULL : form_hash(form));
  return strcmp(name, "version") == 0 && give(value, context->version);
}

/* A question of the form, or which button was pressed. */
static bool answer_source(struct context *context, const char *name, struct db_value *value) {
  const struct form *form = context->row->form;

  if (form != NULL && context->answers != NULL && form_has_question(form, name))
    return give(value, context_keep(context, form_value(form, context->answers, name)));
  return strcmp(name, "action") == 0 && give(value, context->action);
}

bool context_source(const char *parameter, struct db_value *value, void *data) {
  struct context *context = data;
  const struct given *given = given_find(context, parameter);
  const char *in_path = path_value(&context->values, parameter);
  bool sends = context->row->route->kind != ROUTE_PAGE;

  if (given != NULL) {
    *value = (struct db_value){given->bytes, given->length};
    return true;
  }
  if (identity_source(context, parameter, value)) return true;
  if (in_path != NULL) return give(value, in_path);
  if (sends && (engine_source(context, parameter, value) || answer_source(context, parameter, value))) return true;
  return give(value, pairs_get(&context->request->query, parameter)); /* NULL if it was not sent */
}

NEOERR *context_call_procedure(struct context *context, const struct db_procedure *procedure) {
  NEOERR *err;
  HDF *data;

  if (procedure == NULL) return STATUS_OK;
  err = hdf_get_node(context->request->hdf, "Data", &data);
  if (err != STATUS_OK) return nerr_pass(err);
  return nerr_pass(db_call(context->engine->db, procedure, context_source, context, data));
}

NEOERR *context_call(struct context *context, const char *procedure) {
  const struct engine *engine = context->engine;
  const struct db_procedure *found = db_find(engine->procedures, engine->procedure_count, procedure);

  if (found == NULL) return nerr_raise(NERR_ASSERT, "no procedure %s that this account may call", procedure);
  return nerr_pass(context_call_procedure(context, found));
}

int context_section(const struct context *context) {
  const char *name = path_value(&context->values, "section");

  if (context->way == NULL || (context->way->step != STEP_SECTION && context->way->step != STEP_SAVE) || name == NULL) return -1;
  return form_section_find(context->row->form, name);
}

const struct form *context_typed_form(const struct context *context) {
  if (context->way->step == STEP_SEND || context->way->step == STEP_AGAIN || context->way->step == STEP_DELETE || context->way->step == STEP_CLEAR)
    return NULL;
  return context->row->form;
}
