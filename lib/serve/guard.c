/* guard.c: who asks, and did our own page send it? All of it can be answered with the database down. */
#include <string.h>

#include "base/random.h"
#include "base/text.h"
#include "serve/engine.h"

static bool is_open(const struct context *context) { return context->row->route->flags & ROUTE_OPEN; }

/* A visit cookie lives as long as the browser runs; making one costs nothing. */
static NEOERR *visit_make(struct context *context) {
  token_make(context->visit_token);
  return nerr_pass(response_cookie(context->request, VISIT_COOKIE, context->visit_token, -1));
}

NEOERR *guard_cookies(struct context *context, bool want_visit) {
  struct request *request = context->request;
  unsigned char hash[HASH_BYTES];
  NEOERR *err = STATUS_OK;

  if (!cookie_get(request->cookies, SESSION_COOKIE, context->session_token, TOKEN_SIZE) ||
      !token_hash(context->session_token, "session", context->session))
    context->session_token[0] = '\0';
  if (!cookie_get(request->cookies, VISIT_COOKIE, context->visit_token, TOKEN_SIZE) || !token_hash(context->visit_token, "visit", hash))
    context->visit_token[0] = '\0';
  if (want_visit && context->visit_token[0] == '\0') err = visit_make(context);
  if (!is_open(context) && context->session_token[0] != '\0')
    csrf_make(context->session_token, context->csrf);
  else if (context->visit_token[0] != '\0')
    csrf_make(context->visit_token, context->csrf);
  return nerr_pass(err);
}

NEOERR *guard_query(struct context *context) {
  const struct pairs *query = &context->request->query;

  for (size_t i = 0; i < query->count; i++) {
    const char *name = query->at[i].name;

    if (strcmp(name, "done") != 0 && !words_have(context->row->route->query, name)) return nerr_raise(E_BAD_REQUEST, "unknown query key");
    for (size_t j = 0; j < i; j++)
      if (strcmp(query->at[j].name, name) == 0) return nerr_raise(E_BAD_REQUEST, "repeated query key");
  }
  return STATUS_OK;
}

NEOERR *guard_session(struct context *context) {
  if (!is_open(context) && context->session_token[0] == '\0') return nerr_raise(E_SIGNED_OUT, "no session cookie");
  return STATUS_OK;
}

/* The session's token; or the visit's, which a page shown to somebody signed out carries: that
 * cookie too is ours alone (__Host-, HttpOnly), and the origin has been checked before. */
static bool token_right(const struct context *context, const char *sent) {
  if (!is_open(context) && context->session_token[0] != '\0' && csrf_check(context->session_token, sent)) return true;
  return context->visit_token[0] != '\0' && csrf_check(context->visit_token, sent);
}

/* The engine's own fields, each at most once. */
static NEOERR *engine_fields(struct context *context) {
  static const char *const names[] = {"_csrf", "_key", "_version", "_action", "_add", "_remove"};
  const struct pairs *body = &context->request->body;

  for (size_t i = 0; i < body->count; i++) {
    bool known = body->at[i].name[0] != '_';

    for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) known = known || strcmp(names[n], body->at[i].name) == 0;
    if (!known) return nerr_raise(E_BAD_REQUEST, "unknown field of the engine");
    for (size_t j = 0; j < i && body->at[i].name[0] == '_'; j++)
      if (strcmp(body->at[j].name, body->at[i].name) == 0) return nerr_raise(E_BAD_REQUEST, "repeated field of the engine");
  }
  context->version = pairs_get(body, "_version");
  context->action = pairs_get(body, "_action");
  if (context->version != NULL && (strlen(context->version) > 18 || strspn(context->version, "0123456789") != strlen(context->version)))
    return nerr_raise(E_BAD_REQUEST, "version is no number");
  return STATUS_OK;
}

static NEOERR *key_read(struct context *context) {
  const char *key = pairs_get(&context->request->body, "_key");

  if (key == NULL) return STATUS_OK;
  if (!hex_valid(key, HEX_SIZE - 1)) return nerr_raise(E_BAD_REQUEST, "key is none");
  /* with the path, so that two buttons of one page do not share a key */
  hex_hash("key", key, context->request->path, context->key);
  return STATUS_OK;
}

static size_t body_cap(const struct row *row) { return row->route->cap != 0 ? row->route->cap : BODY_CAP; }

NEOERR *guard_post(struct context *context) {
  struct request *request = context->request;
  NEOERR *err, *large = STATUS_OK;

  if (!origin_check(context->engine->base_url, request->origin, request->fetch_site)) return nerr_raise(E_BAD_REQUEST, "foreign origin");
  err = request_read_body(request, body_cap(context->row));
  if (nerr_match(err, E_TOO_LARGE) && request->body.count > 0) {
    large = err;
    err = STATUS_OK;
  }
  if (err == STATUS_OK) err = engine_fields(context);
  if (err == STATUS_OK) err = key_read(context);
  if (err != STATUS_OK) {
    nerr_ignore(&large);
    return nerr_pass(err);
  }
  context->typed = true; /* from our origin and well-formed: whatever comes now, it can be given back */
  if (large != STATUS_OK) return nerr_pass(large);
  err = guard_session(context);
  if (err != STATUS_OK) return nerr_pass(err);
  if (!token_right(context, pairs_get(&request->body, "_csrf"))) return nerr_raise(E_BAD_REQUEST, "token is missing or not ours");
  return STATUS_OK;
}
