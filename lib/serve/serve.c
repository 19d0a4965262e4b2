/* serve.c: one request from accept to log line, and main() of every program. */
#include <fcgiapp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/config.h"
#include "base/log.h"
#include "base/random.h"
#include "base/time.h"
#include "serve/engine.h"
#include "service/say.h"
#include "service/service.h"
#include "view/view.h"

/* However many CALLs a request makes: after so many seconds the one that waits is cut off, and what was typed is given
 * back. What is stuck then, the watchdog ends. */
enum { CALLS_SECONDS = 7, WATCHDOG_SECONDS = 10 };

static size_t segments_of(const char *path) {
  size_t n = 0;

  if (path[1] == '\0') return 0;
  for (; *path != '\0'; path++) n += *path == '/';
  return n;
}

/* Finds the way for method and path. E_NOT_FOUND, or E_METHOD if only another method has one. */
static NEOERR *match(struct context *context) {
  const struct engine *engine = context->engine;
  const struct request *request = context->request;
  size_t segments = segments_of(request->path);
  struct path_values values;
  bool other_method = false;

  for (size_t i = 0; i < engine->way_count; i++) {
    const struct way *way = &engine->ways[i];

    if (way->pattern.count != segments || !pattern_match(&way->pattern, request->path, &values)) continue;
    if (request->method == METHOD_OTHER || way->post != (request->method == METHOD_POST)) {
      other_method = true;
      continue;
    }
    context->way = way;
    context->row = way->row;
    context->values = values;
    return STATUS_OK;
  }
  if (other_method) return nerr_raise(E_METHOD, "method");
  return nerr_raise(E_NOT_FOUND, "no such path");
}

/* A page with a form needs a token to give with it, also without an account. */
static bool wants_visit(const struct context *context) {
  const struct route *route = context->row->route;

  return (route->flags & ROUTE_OPEN) && !context->way->post && (route->form != NULL || route->kind == ROUTE_JOURNEY || (route->flags & ROUTE_VISIT));
}

static NEOERR *way_serve(struct context *context) {
  switch (context->way->step) {
  case STEP_PAGE: return nerr_pass(page_serve(context));
  case STEP_ACTION: return nerr_pass(action_serve(context));
  case STEP_ASK:
  case STEP_ANSWER:
  case STEP_CLEAR: return nerr_pass(ask_serve(context));
  default: return nerr_pass(journey_serve(context));
  }
}

static NEOERR *request_serve(struct context *context) {
  struct engine *engine = context->engine;
  NEOERR *err;

  err = match(context);
  if (err == STATUS_OK) err = guard_cookies(context, wants_visit(context));
  if (err == STATUS_OK) err = guard_query(context);
  if (err == STATUS_OK) err = language_set(context);
  if (err == STATUS_OK) err = context->way->post ? guard_post(context) : guard_session(context);
  if (err == STATUS_OK && !engine->bound) err = engine_bind(engine); /* the database was away when we started */
  if (err == STATUS_OK) err = way_serve(context);
  return nerr_pass(err);
}

static const char *method_name(enum method method) {
  switch (method) {
  case METHOD_GET: return "GET";
  case METHOD_HEAD: return "HEAD";
  case METHOD_POST: return "POST";
  default: return "other";
  }
}

void serve_request(struct engine *engine, struct request *request, NEOERR *err) {
  struct context context;
  struct timespec from, to;
  const char *name;

  clock_gettime(CLOCK_MONOTONIC, &from);
  context_start(&context, engine, request);
  if (err == STATUS_OK) err = request_serve(&context);
  if (err != STATUS_OK) outcome(&context, &err);
  clock_gettime(CLOCK_MONOTONIC, &to);
  name = context.row == NULL ? "-" : context.row->route->name;
  log_line("info", "method=%s row=%s status=%d ms=%.1f request=%s", method_name(request->method), name, context.status,
           (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6, request->id);
  context_end(&context);
  view_markup_clear();
}

static void on_stop(int signal_number) {
  (void)signal_number;
  FCGX_ShutdownPending();
}

static volatile sig_atomic_t late; /* this request's CALLs have been cut off */

static void on_alarm(int signal_number) {
  static const char words[] = "level=error event=watchdog\n";
  ssize_t ignored;

  (void)signal_number;
  if (!late) {
    late = 1;
    db_cut();
    alarm(WATCHDOG_SECONDS - CALLS_SECONDS);
    return;
  }
  ignored = write(STDERR_FILENO, words, sizeof words - 1);
  (void)ignored;
  _exit(70);
}

static void time_begins(void) {
  late = 0;
  db_allow();
  alarm(CALLS_SECONDS);
}

static void signals_set(void) {
  struct sigaction stop = {.sa_handler = on_stop},
                   stuck = {.sa_handler = on_alarm, .sa_flags = SA_RESTART}; /* stop's sa_flags 0: accept is interrupted */

  sigaction(SIGTERM, &stop, NULL);
  sigaction(SIGALRM, &stuck, NULL);
  signal(SIGINT, SIG_IGN); /* a terminal's goes to the parent, which sends us SIGTERM */
  signal(SIGPIPE, SIG_IGN);
}

/* A worker's life: one request after the other until told to stop. To stop is for between two requests: the
 * signal would cut off the form that is being read or the page that is being sent. */
static int work(void *data) {
  struct engine *engine = data;
  FCGX_Request fcgi;
  sigset_t stop;

  signals_set();
  sigemptyset(&stop);
  sigaddset(&stop, SIGTERM);
  if (FCGX_Init() != 0 || FCGX_InitRequest(&fcgi, STDIN_FILENO, FCGI_FAIL_ACCEPT_ON_INTR) != 0) return EXIT_FAILURE;
  while (FCGX_Accept_r(&fcgi) == 0) {
    struct request request;
    NEOERR *err;

    sigprocmask(SIG_BLOCK, &stop, NULL);
    time_begins();
    err = request_init(&request, &fcgi, fcgi.envp);
    serve_request(engine, &request, err);
    request_free(&request);
    FCGX_Finish_r(&fcgi);
    alarm(0);
    if (!engine->bound && engine->refused) return EXIT_REFUSED;
    sigprocmask(SIG_UNBLOCK, &stop, NULL);
  }
  return EXIT_SUCCESS;
}

NEOERR *engine_start(struct engine *engine, const struct program *program) {
  const char *root = config_get("root", "."), *service = config_get("service", "islington");
  NEOERR *err;

  *engine = (struct engine){.base_url = config_get("base_url", "http://localhost:8080"), .mode = config_get("mode", "production")};
  address_start();
  err = service_start(root, service, strcmp(engine->mode, "demonstration") == 0);
  if (err == STATUS_OK) err = say_start(root);
  if (err == STATUS_OK) err = form_start(root, service);
  if (err == STATUS_OK) err = view_start(root);
  if (err == STATUS_OK) err = engine_read(engine, program);
  if (err == STATUS_OK) err = common_refresh(engine);
  if (err == STATUS_OK) err = db_open(&engine->db, program->name);
  return nerr_pass(err);
}

/* With the database away there is nothing to compare with yet: workers do it when it comes back. */
static NEOERR *bind_if_there(struct engine *engine, bool must) {
  NEOERR *err = engine_bind(engine);

  if (!must && nerr_handle(&err, E_AWAY)) log_line("warn", "event=database_away");
  db_hang_up(engine->db); /* each worker has its own connection */
  return nerr_pass(err);
}

int serve_main(const struct program *program, int argc, char **argv) {
  struct engine engine = {0};
  bool check = argc > 1 && strcmp(argv[1], "--check") == 0;
  NEOERR *err;
  int status;

  log_open(program->name);
  err = error_init();
  if (err == STATUS_OK && !time_start()) err = nerr_raise(NERR_ASSERT, "no time zone Europe/London");
  if (err == STATUS_OK && !random_start()) err = nerr_raise(NERR_ASSERT, "no random numbers");
  if (err == STATUS_OK) err = config_start(program->name);
  if (err == STATUS_OK) err = engine_start(&engine, program);
  if (err == STATUS_OK) err = bind_if_there(&engine, check);
  if (err != STATUS_OK) {
    log_error(NULL, &err);
    return EXIT_REFUSED;
  }
  log_line("info", "event=whole rows=%zu procedures=%zu", engine.row_count, engine.procedure_count);
  status = check ? EXIT_SUCCESS : prefork((int)config_number("workers", 2), work, &engine);
  engine_free(&engine);
  return status;
}
