/* sealed.c: the draft of somebody without an account. The database holds ciphertext, under one hash of the visit's return code;
 * the key is another, and the code itself is in the visitor's cookie and on their paper only. */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "auth/code.h"
#include "base/memory.h"
#include "base/random.h"
#include "serve/journey.h"

enum { SEALED_OVERHEAD = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES, SEALED_FORMS = 8 };

/* 32 bytes that only this visit's return code gives, apart for each purpose and form. */
static void derive(const struct context *context, const struct form *form, const char *purpose, unsigned char out[static HASH_BYTES]) {
  char code[CODE_SIZE], text[CODE_SIZE + 256];

  if (!code_of_visit(context->visit_token, code)) code[0] = '\0';
  snprintf(text, sizeof text, "%s:%s", code, form_name(form));
  text_hash(text, purpose, out);
  sodium_memzero(code, sizeof code);
  sodium_memzero(text, sizeof text);
}

NEOERR *sealed_identify(struct context *context) {
  unsigned char id[HASH_BYTES];

  if (context->visit_token[0] == '\0') return nerr_raise(E_NOT_FOUND, "no visit cookie");
  derive(context, context->row->form, "draft", id);
  return nerr_pass(context_set(context, "draft", id, sizeof id));
}

/* The plain text of hex ciphertext, or NULL. */
static char *unseal(const struct context *context, const char *hex) {
  size_t n = strlen(hex) / 2;
  unsigned char *sealed, key[HASH_BYTES];
  char *plain = NULL;

  if (n < SEALED_OVERHEAD) return NULL;
  sealed = memory_make(n);
  derive(context, context->row->form, "sealed key", key);
  if (sodium_hex2bin(sealed, n, hex, n * 2, NULL, NULL, NULL) == 0) {
    plain = memory_make(n - SEALED_OVERHEAD + 1);
    if (crypto_secretbox_open_easy((unsigned char *)plain, sealed + crypto_secretbox_NONCEBYTES, n - crypto_secretbox_NONCEBYTES, sealed, key) != 0) {
      free(plain);
      plain = NULL;
    }
  }
  sodium_memzero(key, sizeof key);
  free(sealed);
  return plain;
}

static void take_text(json_t *whole, const char *name, char *to, size_t size) {
  const char *text = json_string_value(json_object_get(whole, name));

  if (text != NULL) snprintf(to, size, "%s", text);
}

NEOERR *sealed_open(struct context *context, const char *hex, struct draft *draft) {
  char *plain = unseal(context, hex);
  json_t *whole = plain == NULL ? NULL : json_loads(plain, JSON_REJECT_DUPLICATES, NULL);
  json_t *answers = json_object_get(whole, "answers");

  if (plain != NULL) sodium_memzero(plain, strlen(plain));
  free(plain);
  if (json_is_object(answers)) {
    json_decref(draft->answers);
    draft->answers = json_incref(answers);
  }
  take_text(whole, "nonce", draft->nonce, sizeof draft->nonce);
  take_text(whole, "reference", draft->reference, sizeof draft->reference);
  take_text(whole, "answer_by", draft->answer_by, sizeof draft->answer_by);
  take_text(whole, "kind", draft->kind, sizeof draft->kind);
  take_text(whole, "notes", draft->notes, sizeof draft->notes);
  draft->sent_at = json_integer_value(json_object_get(whole, "sent_at"));
  if (draft->reference[0] != '\0' && !json_is_true(json_object_get(whole, "no_code")) && !code_of_visit(context->visit_token, draft->code))
    draft->code[0] = '\0';
  json_decref(whole);
  return STATUS_OK;
}

/* The draft as one JSON text: once sent, without any answer. */
static char *draft_text(const struct draft *draft) {
  json_t *whole = json_object();
  char *text;

  json_object_set_new(whole, "nonce", json_string(draft->nonce));
  if (draft->reference[0] != '\0') {
    json_object_set_new(whole, "reference", json_string(draft->reference));
    json_object_set_new(whole, "answer_by", json_string(draft->answer_by));
    json_object_set_new(whole, "kind", json_string(draft->kind));
    json_object_set_new(whole, "notes", json_string(draft->notes));
    json_object_set_new(whole, "sent_at", json_integer(draft->sent_at));
    json_object_set_new(whole, "no_code", json_boolean(draft->code[0] == '\0'));
  } else {
    json_object_set(whole, "answers", draft->answers);
  }
  text = json_dumps(whole, JSON_COMPACT);
  json_decref(whole);
  if (text == NULL) memory_gone();
  return text;
}

NEOERR *sealed_close(struct context *context, const struct draft *draft) {
  char *plain = draft_text(draft);
  size_t length = strlen(plain), n = length + SEALED_OVERHEAD;
  unsigned char *sealed = memory_make(n), key[HASH_BYTES];
  NEOERR *err;

  derive(context, context->row->form, "sealed key", key);
  random_bytes(sealed, crypto_secretbox_NONCEBYTES);
  crypto_secretbox_easy(sealed + crypto_secretbox_NONCEBYTES, (unsigned char *)plain, length, sealed, key);
  err = context_set(context, "sealed", sealed, n);
  sodium_memzero(key, sizeof key);
  sodium_memzero(plain, length);
  free(plain);
  free(sealed);
  return nerr_pass(err);
}

NEOERR *sealed_code(struct context *context, struct draft *draft) {
  unsigned char hash[HASH_BYTES];
  char reference[REFERENCE_SIZE];
  NEOERR *err;

  if (!code_of_visit(context->visit_token, draft->code)) return nerr_raise(E_NOT_FOUND, "no visit cookie");
  reference_make(reference);
  code_hash_for(reference, draft->code, hash);
  err = context_set(context, "new_reference", reference, strlen(reference));
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_set(context, "code", hash, sizeof hash));
}

NEOERR *sealed_forget(struct context *context) {
  token_make(context->visit_token);
  return nerr_pass(response_cookie(context->request, VISIT_COOKIE, context->visit_token, -1));
}

/* ---- carrying on elsewhere ---- */

static const struct row *sealed_row(const struct engine *engine, size_t n) {
  for (size_t i = 0; i < engine->row_count; i++)
    if ((engine->rows[i].route->flags & ROUTE_SEALED) && n-- == 0) return &engine->rows[i];
  return NULL;
}

NEOERR *sealed_return(struct context *context) {
  const char *typed = json_string_value(json_object_get(context->answers, "return_code"));
  unsigned char ids[SEALED_FORMS * HASH_BYTES];
  const struct row *row;
  size_t n = 0;
  NEOERR *err;

  if (typed == NULL || !code_to_visit(typed, context->visit_token)) {
    err = context_fault(context, "return_code", "Check your return code. It has 16 letters and numbers, like 4TQ8-K2ZV-9BNM-7C3H");
    return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_faults(context));
  }
  for (; n < SEALED_FORMS && (row = sealed_row(context->engine, n)) != NULL; n++) derive(context, row->form, "draft", ids + n * HASH_BYTES);
  err = context_set(context, "drafts", ids, n * HASH_BYTES);
  sodium_memzero(ids, sizeof ids);
  return nerr_pass(err);
}

NEOERR *sealed_returned(struct context *context) {
  const char *form = hdf_get_value(context->request->hdf, "Data.done.form", "");
  const struct row *row;
  NEOERR *err;

  for (size_t n = 0; (row = sealed_row(context->engine, n)) != NULL; n++)
    if (strcmp(form_name(row->form), form) == 0) {
      context->status = 303;
      err = response_cookie(context->request, VISIT_COOKIE, context->visit_token, -1);
      return err != STATUS_OK ? nerr_pass(err) : nerr_pass(response_redirect(context->request, row->route->path));
    }
  err = context_fault(context, "return_code",
                      "We cannot find anything with that code. Check what you typed. It may have been sent or deleted, or be older than 28 days");
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_faults(context));
}
