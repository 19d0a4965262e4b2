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
 *       [p_key, p_digest, p_draft, p_form, p_answers, p_facts, p_code, p_new_reference]; p_version if it wants it
 *       sealed: must leave the draft as it is: the engine writes the reference over it afterwards,
 *       and until then a second try must find the answers
 *       result set `done` with the columns that `then` needs [reference]
 *
 * p_key comes from the draft (sealed: and from its nonce), so one draft is sent once, however often
 * the button is pressed: the same reference again.
 *
 * ROUTE_SEALED: no account. p_draft is BINARY(32), a hash of the visit's return code (auth/code.h: part of the visit cookie)
 * and the form's name; what is stored is ciphertext whose key is another hash of them. Besides it answers
 *   GET  path/saved       the return code and until when the draft is kept   templates/journey/saved.cs
 *   GET  path/delete      may it be deleted?                                 templates/journey/delete.cs
 *   POST path/delete      <program>.draft_delete(p_draft), and a new visit
 *   GET  path/done        once sent the draft holds the reference alone: <row>/done.cs
 *                         (Done.reference, .code "XXXX-XXXX-XXXX-XXXX" or "", .answer_by, .kind, .note.<word>); for 15 minutes,
 *                         while every other page says only that it was sent: templates/journey/sent.cs
 *   POST path/done        starts another, as a new visit
 * _action=save or later on a section leads to path/saved. The program has a row by which somebody carries on elsewhere:
 * an ACTION with .rule = sealed_return and .handler = sealed_returned, a form with the question return_code, and a
 * procedure (p_drafts, p_address) whose record `done` has the form's name, if there is a draft of one of these hashes.
 * p_code is BINARY(32): code_hash_for(p_new_reference, code). `done` may have the columns no_code (there is no status
 * page), answer_by, kind and notes (words with spaces between, of what their page is to say: "danger").
 *
 * Templates see Form.*, Check.*, Journey.{base,title,check,ready,version,code},
 * Journey.unfinished.N.{title,url}, and what draft_show returned under Data. */
#ifndef ONEDOOR_SERVE_JOURNEY_H
#define ONEDOOR_SERVE_JOURNEY_H

#include "auth/code.h"
#include "serve/engine.h"

enum { NONCE_SIZE = 33, ANSWER_BY_SIZE = 40, KIND_SIZE = 24, NOTES_SIZE = 96 };

/* The draft of this request. */
struct draft {
  json_t *answers;                /* an object; owned */
  char version[20];               /* "0" if nothing has been saved */
  char nonce[NONCE_SIZE];         /* sealed: random, of this draft */
  char reference[16];             /* sealed: once sent */
  char code[CODE_SIZE];           /* sealed: once sent, unless they want no status page */
  char answer_by[ANSWER_BY_SIZE]; /* sealed: once sent: the day by which we read it, in words */
  char kind[KIND_SIZE];           /* sealed: once sent: what it was, where the form is for several things */
  char notes[NOTES_SIZE];         /* sealed: once sent: words of what the page after it is to say */
  json_int_t sent_at;             /* sealed: once sent: in seconds since 1970 */
};

/* sealed.c */
/* p_draft of a sealed journey. */
NEOERR *sealed_identify(struct context *context) MUST_CHECK;
/* Opens hex ciphertext into the draft; one that our key does not open counts as none. */
NEOERR *sealed_open(struct context *context, const char *hex, struct draft *draft) MUST_CHECK;
/* Seals the draft and gives it to p_sealed. */
NEOERR *sealed_close(struct context *context, const struct draft *draft) MUST_CHECK;
/* The return code of this visit, a new reference for p_new_reference, and p_code. */
NEOERR *sealed_code(struct context *context, struct draft *draft) MUST_CHECK;
/* Begins a new visit: what was saved in this one needs its code. */
NEOERR *sealed_forget(struct context *context) MUST_CHECK;

#endif
