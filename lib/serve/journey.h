/* journey.h: ROUTE_JOURNEY: one form over several pages, with a draft that waits for another day.
 *
 * Row {ROUTE_JOURNEY, "partner.referral", "/partner/referral/{draft}", .form = "referral",
 *      .then = "/partner/referral/{reference}/sent"} answers
 *   GET  path             task list            <row>/tasks.cs (row: its name or .scripted)
 *   GET  path/{section}   one section          templates/journey/section.cs
 *   POST path/{section}   its buttons: _action=continue checks, saves and goes to the next section
 *                         (or to check); _action=save (or later) keeps all as typed and goes to the task list;
 *                         _add, _remove change the rows of a group, keep and show the section again
 *   GET  path/check       check your answers   templates/journey/check.cs
 *   POST path/send        everything is checked, then sent
 *
 * Procedures (parameters by name as in route.h; those of a sealed journey in brackets):
 *   <program>.draft_show(p_session, p_draft)  [p_draft]
 *       result set `draft`: form (its name), answers (JSON text or NULL), version  [sealed, version]
 *       sealed: no row, or 45404, before the first save
 *       once sent: column `sent` with the reference, or a result set `sent` with the columns that
 *       `then` needs; every page of the journey then goes there. 45404 if there is no such draft
 *       of this person
 *   <program>.draft_save(p_session, p_draft, p_form, p_answers, p_version)
 *       [p_draft, p_form, p_sealed, p_version]; p_version NULL or 0: there was none yet
 *       45409 if the version moved on: (the engine reads the draft again then)
 *   <program>.<thing>_send(p_session, p_request, p_key, p_digest, p_draft, p_form, p_answers, p_facts)
 *       [p_key, p_digest, p_draft, p_form, p_answers, p_facts, p_code]; p_version if it wants it
 *       sealed: must leave the draft as it is: the engine writes the reference over it afterwards,
 *       and until then a second try must find the answers
 *       result set `done` with the columns that `then` needs [reference]
 *
 * p_key comes from the draft (sealed: and from its nonce), so one draft is sent once, however often
 * the button is pressed: the same reference again.
 *
 * ROUTE_SEALED: no account. p_draft is BINARY(32), a hash of the visit cookie and the form's name;
 * what is stored is ciphertext whose key only the cookie gives. When it has been sent the draft
 * holds reference and return code alone, GET path/done shows them (<row>/done.cs:
 * Done.reference, Done.code "XXXX-XXXX-XXXX"), and POST path/done starts another. p_code is
 * BINARY(32): text_hash(code without hyphens, upper case, "return code").
 *
 * Templates see Form.*, Check.*, Journey.{base,title,check,ready,version},
 * Journey.unfinished.N.{title,url}, and what draft_show returned under Data. */
#ifndef ONEDOOR_SERVE_JOURNEY_H
#define ONEDOOR_SERVE_JOURNEY_H

#include "serve/engine.h"

enum { CODE_DIGITS = 12, CODE_SIZE = 15, NONCE_SIZE = 33 };

/* The draft of this request. */
struct draft {
  json_t *answers;          /* an object; owned */
  char version[20];         /* "0" if nothing has been saved */
  char nonce[NONCE_SIZE];   /* sealed: random, of this draft */
  char reference[16];       /* sealed: once sent */
  char code[CODE_SIZE];     /* sealed: once sent */
};

/* sealed.c */
/* p_draft of a sealed journey. */
NEOERR *sealed_identify(struct context *context) MUST_CHECK;
/* Opens hex ciphertext into the draft; one that our key does not open counts as none. */
NEOERR *sealed_open(struct context *context, const char *hex, struct draft *draft) MUST_CHECK;
/* Seals the draft and gives it to p_sealed. */
NEOERR *sealed_close(struct context *context, const struct draft *draft) MUST_CHECK;
/* The return code of this draft, always the same, and its hash for p_code. */
NEOERR *sealed_code(struct context *context, struct draft *draft) MUST_CHECK;

#endif
