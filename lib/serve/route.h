/* route.h: a page is one route row, one CALL and one template; an action is one route row,
 * one form, one CALL and a redirect. */
#ifndef ONEDOOR_SERVE_ROUTE_H
#define ONEDOOR_SERVE_ROUTE_H

#include <stdbool.h>

#include "auth/code.h"
#include "db/db.h"
#include "form/form.h"
#include "http/request.h"

struct context; /* one request on its way through the engine */

enum route_kind {
  ROUTE_PAGE,    /* GET: CALL, then template */
  ROUTE_ACTION,  /* POST: check form, CALL, then redirect */
  ROUTE_ASK,     /* POST: what somebody without an account asks for; its answer on a page of its own: see serve/ask.c */
  ROUTE_JOURNEY, /* several pages of one form with a draft: see serve/journey.h */
};

enum route_flag {
  ROUTE_OPEN = 1,    /* no session: the public program and sign-in */
  ROUTE_NO_CALL = 2, /* no procedure: a page of words only */
  ROUTE_SEALED = 4,  /* journey: the draft is sealed under the visit cookie */
  ROUTE_ANSWERS = 8, /* answers and facts are stored whole: the procedure takes p_answers */
  ROUTE_VISIT = 16,  /* an OPEN page without form= that has a button or a form by hand: it needs a token */
  ROUTE_BEGIN = 32,  /* ACTION that begins or keeps a draft of its form: what was sent is taken as typed, unchecked */
  ROUTE_ENDS = 64,   /* an action that ends the session: somebody signed out already is only sent to sign in */
};

typedef NEOERR *(*route_function)(struct context *context);

struct route {
  enum route_kind kind;
  const char *name;  /* "casework.family_show": procedure and templates/casework/family/show.cs */
  const char *path;  /* "/casework/family/{reference}/entry/{entry}": a {name} matches one segment
                        of [A-Za-z0-9-]{1,64}; {reference} and {draft} are normalised references */
  const char *query; /* permitted query keys, space separated, or NULL ("done" always is) */
  const char *form;  /* form definition, or NULL. On a PAGE it is put into Form.*, prefilled from
                        the result set `form`, or from its column `answers`, a draft; an ACTION's body is checked by it */
  const char *page;  /* ACTION, ASK: the PAGE row rendered again (422) with errors and what was typed */
  const char *then;  /* ACTION: where to go: "/casework/family/{reference}?done=entry", filled from
                        path values, then from the result set `done`; NULL: its template is the
                        answer; its Form.* holds what was sent, as that of an ASK does */
  unsigned flags;
  const char *scripted;   /* name of template if it is not the name's own */
  route_function rule;    /* C before the CALL: may add values with context_set, raise E_INVALID … */
  route_function handler; /* C after the CALL, instead of the template: a calendar file, a PDF; where
                             .scripted names a template it may leave the answer to that */
  size_t cap;             /* bytes of the body at most; 0: 256 KB */
};

struct program {
  const char *name;
  const struct route *routes; /* ends with a row whose name is NULL */
  const char *purpose;        /* "/casework/family/{reference}/purpose", where somebody who must say first why they
                                 read (45403) is sent, with ?next= the page that they wanted; NULL: there is none */
  const char *viewer;         /* the row whose CALL says who looks, for the menu of a page that is not there; NULL: it has none */
};

/* Parameters of a CALL, by name:
 *   p_session  BINARY(32)  hash of the session cookie
 *   p_network  BINARY(32)  where the request comes from, as a keyed hash (serve/address.c)
 *   p_request  CHAR(16)    request id, for the audit row
 *   p_new_reference CHAR(9) a fresh reference, for whatever the procedure makes
 *   p_key      CHAR(64)    idempotency key of the form
 *   p_digest   CHAR(64)    digest of the checked answers
 *   p_answers, p_facts     JSON: the whole checked form, its canonical facts
 *   p_form     CHAR(64)    hash of the form's definition
 *   p_version  INT         version that was read (hidden field _version)
 *   p_draft    sealed journeys: BINARY(32) hash of visit cookie and form; otherwise path part
 *   p_sealed   VARBINARY   sealed journeys: the ciphertext
 *   else: a value set by context_set, a path part, a question of the form, a query key.
 * At start each parameter of each row's procedure must have a source. */

/* What every template sees beside Data, Form, Check and Service:
 *   Page.program, .name ("casework.family_show"), .thing ("family"), .verb ("show"), .path,
 *   .request, .mode, .lang, .dir, .csrf, .done (the query key; only [a-z_])
 *   Query.<key>   what was asked for by a permitted key
 *   List.page, List.sort  where a row has these query keys: this list's address up to "page=", "sort=" (component/list.cs)
 *   Page.key      a fresh idempotency key, the same in every form of the page: so p_key is a hash
 *                 of the _key that came back and of the path that it was posted to
 *   Form.version  for the hidden field _version, where the result set `form` has a column version
 *   Static.<logical name>  from static_manifest: Static.onedoor.css, Static.onedoor.js,
 *                 Static.start.js, Static.icon.svg (a dot is HDF's own: no other punctuation) */

HDF *context_hdf(struct context *context);
struct request *context_request(struct context *context);
struct db *context_db(struct context *context);
json_t *context_answers(struct context *context);    /* checked answers of an ACTION, borrowed */
const char *context_action(struct context *context); /* the button that was pressed (_action), or "" */
const char *context_path_value(struct context *context, const char *name);
/* Where the request comes from: of an IPv6 address the half that a subscriber is given, for the other half changes at will. */
enum { NETWORK_SIZE = 46 };
void context_network(struct context *context, char network[static NETWORK_SIZE]);
/* Binds parameter p_<name> of the coming CALL; the value is copied. */
NEOERR *context_set(struct context *context, const char *name, const void *bytes, size_t length) MUST_CHECK;
/* CALLs another procedure of this program now (named as in a row), results under Data. */
NEOERR *context_call(struct context *context, const char *procedure) MUST_CHECK;
/* A code for somebody else to copy, bound as p_code (its hash for the purpose): the same code whenever the same page
 * sends its form again, another one for any other page or session. */
NEOERR *context_code(struct context *context, const char *purpose, char code[static CODE_SIZE]) MUST_CHECK;
/* Adds a fault beside a field (NULL or unknown: at the top of the page). Raises only for want of memory. */
NEOERR *context_fault(struct context *context, const char *field, const char *text) MUST_CHECK;
/* E_INVALID if there were any faults: a rule ends with nerr_pass(context_faults(context)). */
NEOERR *context_faults(struct context *context) MUST_CHECK;

/* Rule and handler of the ACTION by which somebody carries on with a sealed draft on another device (serve/journey.h). */
NEOERR *sealed_return(struct context *context) MUST_CHECK;
NEOERR *sealed_returned(struct context *context) MUST_CHECK;

/* In an ACTION's rule: shows its page again now, with what was typed and the faults so far, and
 * this status; nothing else is done then. */
NEOERR *context_again(struct context *context, int status) MUST_CHECK;

/* Checks every row of the program (template parses, form exists, procedure may be called, each
 * parameter has a source), forks the workers and serves until SIGTERM. With "--check" among
 * argv it checks the rows and returns. Exit status for main(). */
int serve_main(const struct program *program, int argc, char **argv);

#endif
