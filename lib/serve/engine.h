/* engine.h: what the files of lib/serve share. A row of the table becomes one or more ways in
 * (method and path), each a step; a request on its way is a context. */
#ifndef ONEDOOR_SERVE_ENGINE_H
#define ONEDOOR_SERVE_ENGINE_H

#include <jansson.h>
#include <time.h>

#include "auth/session.h"
#include "serve/match.h"
#include "serve/route.h"

enum { HEX_SIZE = 65, TEMPLATE_SIZE = 160, BODY_CAP = 256 * 1024 };

enum step {
  STEP_PAGE,
  STEP_ACTION,
  STEP_ASK,     /* ask: POST path */
  STEP_ANSWER,  /* ask: GET path/found */
  STEP_CLEAR,   /* ask: POST path/found */
  STEP_TASKS,   /* journey: GET path */
  STEP_SECTION, /* journey: GET path/{section} */
  STEP_SAVE,    /* journey: POST path/{section} */
  STEP_CHECK,   /* journey: GET path/check */
  STEP_SEND,    /* journey: POST path/send */
  STEP_DONE,    /* sealed journey: GET path/done */
  STEP_AGAIN,   /* sealed journey: POST path/done: start another */
  STEP_SAVED,   /* sealed journey: GET path/saved */
  STEP_CONFIRM, /* sealed journey: GET path/delete */
  STEP_DELETE,  /* sealed journey: POST path/delete */
};

/* A row of the table with everything that it names. */
struct row {
  const struct route *route;
  const struct form *form;
  const struct row *page;                 /* ACTION: what a refusal shows again */
  const struct db_procedure *procedure;   /* PAGE, ACTION, ASK: its own; JOURNEY: <thing>_send */
  const struct db_procedure *show, *save; /* JOURNEY: draft_show, draft_save; ASK: draft_show, draft_ask */
  const struct db_procedure *remove;      /* sealed JOURNEY, ASK: draft_delete */
  struct pattern pattern;
  char template[TEMPLATE_SIZE]; /* a file; JOURNEY: a folder */
};

struct way {
  struct row *row;
  enum step step;
  bool post;
  struct pattern pattern;
};

struct engine {
  const struct program *program;
  struct row *rows;
  const struct row *viewer; /* of program->viewer, or NULL */
  size_t row_count;
  struct way *ways; /* in pattern_order */
  size_t way_count;
  struct db *db;
  struct db_procedure *procedures;
  size_t procedure_count;
  bool bound;   /* rows know their procedures */
  bool refused; /* and one of them is not whole */
  const char *base_url, *mode;
  HDF *common; /* Static.*, Service.*: of this minute */
  time_t common_at;
};

/* A value that C gives to a parameter. */
struct given {
  char *name;
  char *bytes;
  size_t length;
};

struct context {
  struct engine *engine;
  struct request *request;
  const struct way *way; /* NULL until matched */
  const struct row *row;
  struct path_values values;
  char session_token[TOKEN_SIZE]; /* "" without a cookie */
  char visit_token[TOKEN_SIZE];
  unsigned char session[HASH_BYTES];
  unsigned char address[HASH_BYTES]; /* once asked for */
  char csrf[TOKEN_SIZE];
  json_t *answers;
  char key[HEX_SIZE]; /* as bound: of the hidden key and the path */
  char digest[HEX_SIZE];
  char *answers_text, *facts_text;
  const char *version, *action; /* of the body, or NULL */
  struct given *given;
  size_t given_count;
  char **texts; /* values made for a CALL; freed with the context */
  size_t text_count;
  size_t fault_count; /* by context_fault */
  bool typed;         /* the body was read and our own page sent it: it may be given back */
  int status;
};

/* bind.c */
/* The template of a journey's page: tasks and done are the row's own, section and check are everybody's
 * (templates/journey). */
void journey_template(const struct row *row, const char *page, char *out, size_t size);
/* Reads the table: patterns, forms, templates. Raises, naming the row, on one that is not whole. */
NEOERR *engine_read(struct engine *engine, const struct program *program) MUST_CHECK;
/* Asks the database which procedures there are and gives them to the rows. E_AWAY if it cannot
 * be asked; NERR_ASSERT, naming the row, if one's procedure or a parameter's source is missing. */
NEOERR *engine_bind(struct engine *engine) MUST_CHECK;
void engine_free(struct engine *engine);
const struct row *engine_row(const struct engine *engine, const char *name);

/* context.c */
void context_start(struct context *context, struct engine *engine, struct request *request);
void context_end(struct context *context);
/* Source of parameters for db_call; data is the context. */
bool context_source(const char *parameter, struct db_value *value, void *data);
/* CALLs with the context's values, results under Data. */
NEOERR *context_call_procedure(struct context *context, const struct db_procedure *procedure) MUST_CHECK;
/* Keeps text (malloc'd) until the context ends. */
char *context_keep(struct context *context, char *text);
/* Takes answers (a reference) for p_answers, p_facts, p_digest and the questions' parameters. */
void context_take_answers(struct context *context, json_t *answers, const struct form *form);
/* Hex of BLAKE2b of two texts, apart for each purpose. */
void hex_hash(const char *purpose, const char *a, const char *b, char out[static HEX_SIZE]);
void bytes_hex(const unsigned char *bytes, size_t n, char *out);
bool hex_valid(const char *text, size_t n);
/* The section that a journey's request is about, or -1. */
int context_section(const struct context *context);
/* The form that a POST of this way carries, or NULL: pressing "send" carries none. */
const struct form *context_typed_form(const struct context *context);

/* address.c: p_network. Start it once, before there are workers. */
void address_start(void);
void address_hash(struct context *context, unsigned char hash[static HASH_BYTES]);

/* guard.c */
/* Reads both cookies; makes a visit cookie if want_visit and there is none. */
NEOERR *guard_cookies(struct context *context, bool want_visit) MUST_CHECK;
/* Query keys are those of the row, each once. */
NEOERR *guard_query(struct context *context) MUST_CHECK;
/* Session cookie there (E_SIGNED_OUT); for a POST: own origin, body, token. */
NEOERR *guard_session(struct context *context) MUST_CHECK;
NEOERR *guard_post(struct context *context) MUST_CHECK;

/* render.c */
NEOERR *common_refresh(struct engine *engine) MUST_CHECK;
/* A row with the query key lang speaks the language that was asked for: Page.lang, Page.dir, Say.*, Safe.*. What is
 * said when something went wrong is English only: language_clear. */
NEOERR *language_set(struct context *context) MUST_CHECK;
NEOERR *language_clear(struct context *context) MUST_CHECK;
/* Sets Page.*, Path.*, Query.*; renders the template; sends it. */
NEOERR *render(struct context *context, const char *template, int status) MUST_CHECK;
/* Puts the form (one section, or all: below 0) with answers under Form. */
NEOERR *render_form(struct context *context, const struct form *form, int section, const json_t *answers) MUST_CHECK;
/* Moves Data.errors to Form.errors, which the macros show beside the fields. */
NEOERR *faults_to_form(struct context *context, const struct form *form) MUST_CHECK;
/* Redirects to pattern filled from the path values, then from record. */
NEOERR *redirect_then(struct context *context, const char *pattern, HDF *record) MUST_CHECK;

/* list.c */
/* List.page and List.sort: the address of this list up to "page=" and "sort=", with its other query keys kept. */
NEOERR *list_addresses(struct context *context) MUST_CHECK;

/* page.c, action.c, ask.c, journey.c */
NEOERR *page_serve(struct context *context) MUST_CHECK;
/* Shows a page again with what was typed. */
NEOERR *page_again(struct context *context, const struct row *page, const struct form *form, int status) MUST_CHECK;
NEOERR *action_serve(struct context *context) MUST_CHECK;
/* Does what checked answers ask for and sends the answer; on a fault (err too may be one) the row's page again. */
NEOERR *action_answer(struct context *context, NEOERR *err) MUST_CHECK;
NEOERR *ask_serve(struct context *context) MUST_CHECK;
NEOERR *journey_serve(struct context *context) MUST_CHECK;

/* outcome.c */
/* Turns err into a page and a log line. Frees it. */
void outcome(struct context *context, NEOERR **err);
/* Loads the templates that it needs. */
NEOERR *outcome_load(void) MUST_CHECK;

/* serve.c */
/* Everything that needs no database: service, forms, templates, rows. The settings are loaded. */
NEOERR *engine_start(struct engine *engine, const struct program *program) MUST_CHECK;
/* Answers one request that request_init gave (with its error, or NULL). */
void serve_request(struct engine *engine, struct request *request, NEOERR *err);

/* prefork.c */
/* Keeps `workers` processes running work(data) until SIGTERM; returns the exit status. */
int prefork(int workers, int (*work)(void *data), void *data);
enum { EXIT_REFUSED = 78 }; /* a worker's word for: this program is not whole, start no other */

#endif
