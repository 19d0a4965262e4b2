#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "auth/directory.h"
#include "auth/session.h"
#include "base/config.h"
#include "base/log.h"
#include "signin.h"

enum { PASSWORD_SIZE = 1024, LOGIN_SIZE = 257 };

/* The cookie of the session that is being begun: from the rule to the handler of one request. A
 * process has one request at a time. */
static char new_token[TOKEN_SIZE];

/* Where the person was going, if that is a page of ours behind sign-in; NULL otherwise. */
static const char *next_path(struct context *context) {
  const char *next = pairs_get(&context_request(context)->query, "next");
  return next && path_is_local(next) ? next : NULL;
}

static NEOERR *set_text(struct context *context, const char *name, const char *text) {
  return nerr_pass(context_set(context, name, text, text ? strlen(text) : 0));
}

/* Who is signed in already in this browser, if anybody; with the database away the page does without. */
static NEOERR *viewer_read(struct context *context, const char *next) {
  char token[TOKEN_SIZE];
  if (!cookie_get(context_request(context)->cookies, SESSION_COOKIE, token, sizeof token)) return STATUS_OK;
  NEOERR *err = set_text(context, "next", next);
  if (!err) err = context_call(context, "signin.session_show");
  if (nerr_match(err, E_AWAY)) log_error(context_request(context)->id, &err);
  return nerr_pass(err);
}

NEOERR *sign_in_page(struct context *context) {
  HDF *hdf = context_hdf(context);
  const char *next = next_path(context);
  NEOERR *err = viewer_read(context, next);
  if (err || !next) return nerr_pass(err ? err : hdf_set_value(hdf, "Sign_in.action", "/sign-in"));
  char *escaped = NULL;
  err = neos_url_escape(next, &escaped, NULL);
  if (!err) err = hdf_set_valuef(hdf, "Sign_in.action=/sign-in?next=%s", escaped);
  if (!err) err = hdf_set_value(hdf, "Sign_in.next", next);
  free(escaped);
  return nerr_pass(err);
}

/* Lower case, without the blanks around it: one spelling counts the tries of all. */
static void login_read(const char *typed, char out[static LOGIN_SIZE]) {
  typed += strspn(typed, " \t\r\n");
  size_t n = strnlen(typed, LOGIN_SIZE - 1);
  while (n && strchr(" \t\r\n", typed[n - 1])) n--;
  for (size_t i = 0; i < n; i++) out[i] = typed[i] >= 'A' && typed[i] <= 'Z' ? (char)(typed[i] + 32) : typed[i];
  out[n] = '\0';
}

/* Takes the password out of the request, which keeps no copy that a page could show again. */
static void password_take(struct context *context, char out[static PASSWORD_SIZE]) {
  struct request *request = context_request(context);
  out[0] = '\0';
  for (size_t i = 0; i < request->body.count; i++) {
    struct pair *pair = &request->body.at[i];
    if (strcmp(pair->name, "password") != 0) continue;
    if (pair->length < PASSWORD_SIZE) memcpy(out, pair->value, pair->length + 1);
    sodium_memzero(pair->value, pair->length);
    pair->length = 0;
  }
  if (request->raw_body) sodium_memzero(request->raw_body, request->raw_length);
  request->raw_length = 0;
  json_t *answers = context_answers(context);
  const char *kept = json_string_value(json_object_get(answers, "password"));
  if (kept) sodium_memzero((char *)kept, strlen(kept));
  json_object_set_new(answers, "password", json_string(""));
}

/* Says how long to wait, in words and as a header, and refuses. */
static NEOERR *wait_first(struct context *context, int seconds) {
  char number[16], words[160];
  bool short_wait = seconds < 60;
  int amount = short_wait ? seconds : (seconds + 59) / 60;
  snprintf(number, sizeof number, "%d", seconds);
  snprintf(words, sizeof words, "There have been too many tries. Wait %d %s%s, then try again", amount, short_wait ? "second" : "minute",
           amount == 1 ? "" : "s");
  log_line("warn", "event=sign_in outcome=wait request=%s", context_request(context)->id);
  NEOERR *err = response_header(context_request(context), "Retry-After", number);
  if (!err) err = context_fault(context, "password", words);
  return nerr_pass(err ? err : context_again(context, 429));
}

/* The directory or the database cannot be asked: says so, and keeps the login. */
static NEOERR *away(struct context *context, NEOERR *err) {
  log_error(context_request(context)->id, &err);
  err = hdf_set_value(context_hdf(context), "Sign_in.away", "1");
  return nerr_pass(err ? err : context_again(context, 503));
}

/* Notes the try; answers if it comes too soon. */
static NEOERR *attempt_note(struct context *context, const char *login) {
  unsigned char hash[HASH_BYTES];
  char network[NETWORK_SIZE];
  text_hash(login, "login", hash);
  NEOERR *err = context_set(context, "login_hash", hash, sizeof hash);
  if (err) return nerr_pass(err);
  context_network(context, network);
  text_hash(network, "address", hash);
  err = context_set(context, "address_hash", hash, sizeof hash);
  if (!err) err = context_call(context, "signin.attempt_add");
  if (err) return nerr_pass(err);
  HDF *attempt = hdf_get_obj(context_hdf(context), "Data.attempt");
  if (!attempt) return nerr_raise(NERR_ASSERT, "no attempt was noted");
  int wait = hdf_get_int_value(attempt, "wait", 0);
  if (wait > 0) return nerr_pass(wait_first(context, wait));
  return nerr_pass(set_text(context, "attempt", hdf_get_value(attempt, "id", "0")));
}

/* The session that the browser has now, if any, is to end with the new one's beginning. */
static NEOERR *former_set(struct context *context) {
  char token[TOKEN_SIZE];
  unsigned char hash[HASH_BYTES];
  bool there = cookie_get(context_request(context)->cookies, SESSION_COOKIE, token, sizeof token) && token_hash(token, "session", hash);
  return nerr_pass(context_set(context, "former", there ? hash : NULL, there ? sizeof hash : 0));
}

/* Binds what session_start takes. */
static NEOERR *session_prepare(struct context *context, const struct directory_person *person) {
  const char *const values[][2] = {
      {"service", config_get("service", "")},
      {"login", person->login},
      {"name", person->name},
      {"mail", person->mail},
      {"agency", person->agency},
      {"team", person->team},
      {"title", person->title},
      {"roles", person->roles},
      {"next", next_path(context)},
  };
  unsigned char hash[HASH_BYTES];
  NEOERR *err = former_set(context);
  for (size_t i = 0; !err && i < sizeof values / sizeof values[0]; i++) err = set_text(context, values[i][0], values[i][1]);
  if (err) return nerr_pass(err);
  token_make(new_token);
  if (!token_hash(new_token, "session", hash)) return nerr_raise(NERR_ASSERT, "a new token has no hash");
  return nerr_pass(context_set(context, "new", hash, sizeof hash));
}

/* Asks the directory. Nobody's failure counts when it cannot be asked. */
static NEOERR *directory_ask(struct context *context, const char *login, const char *password, struct directory_person *person) {
  bool known = false;
  NEOERR *err = directory_sign_in(login, password, person, &known);
  if (err) {
    NEOERR *second = context_call(context, "signin.attempt_drop");
    if (second) log_error(context_request(context)->id, &second);
    return nerr_pass(err);
  }
  log_line("info", "event=sign_in outcome=%s request=%s", known ? "known" : "refused", context_request(context)->id);
  if (known) return STATUS_OK;
  err = context_fault(context, "password", "User name and password do not match an account of this service. Check both and try again");
  return nerr_pass(err ? err : context_faults(context));
}

NEOERR *sign_in_prove(struct context *context) {
  char login[LOGIN_SIZE], password[PASSWORD_SIZE];
  struct directory_person person;
  const char *typed = pairs_get(&context_request(context)->body, "login");
  login_read(typed ? typed : "", login);
  password_take(context, password);
  NEOERR *err = attempt_note(context, login);
  bool answered = context_request(context)->sent;
  if (!err && !answered) err = directory_ask(context, login, password, &person);
  sodium_memzero(password, sizeof password);
  if (nerr_match(err, E_AWAY)) return nerr_pass(away(context, err));
  if (!err && !answered) err = session_prepare(context, &person);
  return nerr_pass(err);
}

NEOERR *sign_in_go(struct context *context) {
  struct request *request = context_request(context);
  const char *path = hdf_get_value(context_hdf(context), "Data.done.path", "/");
  NEOERR *err = response_cookie(request, SESSION_COOKIE, new_token, -1);
  sodium_memzero(new_token, sizeof new_token);
  return nerr_pass(err ? err : response_redirect(request, path_is_local(path) ? path : "/"));
}

NEOERR *sign_out_go(struct context *context) {
  struct request *request = context_request(context);
  NEOERR *err = response_cookie(request, SESSION_COOKIE, "", 0);
  return nerr_pass(err ? err : response_redirect(request, "/sign-in?done=signed-out"));
}
