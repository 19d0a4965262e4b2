#include "base/log.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"

enum { LINE_SIZE = 2048 };

static const char *log_program = "onedoor";

void log_open(const char *program) { log_program = program; }

/* Length of what snprintf wrote into room bytes, given what it returned. */
static size_t written(int wanted, size_t room) {
  if (wanted < 0) return 0;
  return (size_t)wanted < room ? (size_t)wanted : room - 1;
}

static size_t line_begin(char *line, size_t size, const char *level) {
  struct timespec now;
  struct tm utc;
  clock_gettime(CLOCK_REALTIME, &now);
  gmtime_r(&now.tv_sec, &utc);
  size_t n = strftime(line, size, "time=%Y-%m-%dT%H:%M:%S", &utc);
  n += written(snprintf(line + n, size - n, ".%03ldZ program=%s pid=%ld level=%s ", now.tv_nsec / 1000000, log_program, (long)getpid(), level),
               size - n);
  return n;
}

/* One write a line, so that lines of several processes never mix. */
static void line_end(char *line, size_t n) {
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)line[i];
    if (c < 0x20 || c == 0x7f) line[i] = '?';
  }
  line[n++] = '\n';
  ssize_t ignored = write(STDERR_FILENO, line, n);
  (void)ignored;
}

void log_line(const char *level, const char *fmt, ...) {
  char line[LINE_SIZE];
  size_t n = line_begin(line, sizeof line - 1, level);
  va_list list;
  va_start(list, fmt);
  n += written(vsnprintf(line + n, sizeof line - 1 - n, fmt, list), sizeof line - 1 - n);
  va_end(list);
  line_end(line, n);
}

/* The innermost error has the words; the ones around it say the way it came. */
static size_t trace_append(char *line, size_t size, NEOERR *err) {
  size_t n = 0;
  for (NEOERR *step = err; step && step != INTERNAL_ERR && n < size - 1; step = step->next) {
    const char *file = strrchr(step->file, '/');
    n += written(snprintf(line + n, size - n, "%s%s:%d", n ? "<" : "trace=", file ? file + 1 : step->file, step->lineno), size - n);
    if (step->error != NERR_PASS || step->desc[0]) n += written(snprintf(line + n, size - n, "(%s)", step->desc), size - n);
  }
  return n;
}

void log_error(const char *request_id, NEOERR **err) {
  char line[LINE_SIZE];
  bool memory = *err != STATUS_OK && (*err == INTERNAL_ERR || nerr_match(*err, NERR_NOMEM));
  int status = error_status(*err);
  size_t size = sizeof line - 1;
  size_t n = line_begin(line, size, status == 500 || status == 503 ? "error" : "warn");
  n += written(snprintf(line + n, size - n, "request=%s error=%s ", request_id ? request_id : "-", error_name(*err)), size - n);
  n += trace_append(line + n, size - n, *err);
  line_end(line, n);
  nerr_ignore(err);
  if (memory) memory_gone();
}
