/* Outcomes and the line that a log gets of them. */
#include "tests/unit/test.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"

static NEOERR *deep(NERR_TYPE type) { return nerr_pass(nerr_pass(nerr_raise(type, "words"))); }

static void each_outcome_has_its_status(void **state) {
  (void)state;
  const struct {
    NERR_TYPE type;
    int status;
  } all[] = {{E_BAD_REQUEST, 400}, {E_SIGNED_OUT, 303}, {E_PURPOSE, 403},     {E_NOT_FOUND, 404}, {E_METHOD, 405},
             {E_CONFLICT, 409},    {E_TOO_LARGE, 413},  {E_INVALID, 422},     {E_TOO_MANY, 429},  {E_AWAY, 503},
             {NERR_DB, 500},       {NERR_IO, 500},      {NERR_NOT_FOUND, 500}};
  assert_int_equal(error_status(STATUS_OK), 200);
  assert_ok(error_init()); /* again does nothing */
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    NEOERR *err = deep(all[i].type);
    assert_int_equal(error_status(err), all[i].status);
    nerr_ignore(&err);
    for (size_t j = 0; j < i; j++) assert_int_not_equal(all[i].type, all[j].type);
  }
}

/* Runs fn in a child and gives what it wrote to standard error; *status as of waitpid. */
static void standard_error_of(void (*fn)(void), char *out, size_t size, int *status) {
  int ends[2];
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    fn();
    _exit(0);
  }
  close(ends[1]);
  size_t n = 0;
  ssize_t got;
  while ((got = read(ends[0], out + n, size - 1 - n)) > 0) n += (size_t)got;
  out[n] = '\0';
  close(ends[0]);
  waitpid(child, status, 0);
}

static void write_forged(void) {
  log_open("public");
  log_line("info", "path=%s", "/a\nlevel=error forged\r\x1b[31m");
}

static void write_long(void) {
  char text[9000];
  memset(text, 'a', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  log_line("info", "text=%s", text);
}

static void write_error(void) {
  NEOERR *err = deep(E_AWAY);
  log_error("0123456789abcdef", &err);
  if (err) _exit(9);
}

static void write_out_of_memory(void) {
  NEOERR *err = deep(NERR_NOMEM);
  log_error(NULL, &err);
}

static void a_line_stays_one_line(void **state) {
  (void)state;
  char out[16384];
  int status;
  standard_error_of(write_forged, out, sizeof out, &status);
  assert_non_null(strstr(out, "program=public"));
  assert_ptr_equal(strchr(out, '\n'), out + strlen(out) - 1);
  assert_null(strchr(out, '\r'));
  assert_null(strchr(out, '\x1b'));
  standard_error_of(write_long, out, sizeof out, &status);
  assert_true(strlen(out) <= 2048);
  assert_int_equal(out[strlen(out) - 1], '\n');
}

static void an_error_is_one_line_with_its_way(void **state) {
  (void)state;
  char out[4096];
  int status;
  standard_error_of(write_error, out, sizeof out, &status);
  assert_int_equal(status, 0);
  assert_non_null(strstr(out, "level=error request=0123456789abcdef error=away trace="));
  assert_non_null(strstr(out, "(words)"));
  assert_ptr_equal(strchr(out, '\n'), out + strlen(out) - 1);
}

static void no_memory_ends_the_process(void **state) {
  (void)state;
  char out[4096];
  int status;
  standard_error_of(write_out_of_memory, out, sizeof out, &status);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 71);
  assert_non_null(strstr(out, "out_of_memory"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_outcome_has_its_status),
      cmocka_unit_test(a_line_stays_one_line),
      cmocka_unit_test(an_error_is_one_line_with_its_way),
      cmocka_unit_test(no_memory_ends_the_process),
  };
  if (error_init() != STATUS_OK) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
