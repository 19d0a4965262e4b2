#include "base/config.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct setting {
  char *name;
  char *value;
};

static struct setting *settings;
static size_t setting_count;
static char *own_prefix; /* "<program>." */

static struct setting *setting_find(const char *name) {
  for (size_t i = 0; i < setting_count; i++) {
    if (strcmp(settings[i].name, name) == 0) return &settings[i];
  }
  return NULL;
}

static void settings_free(void) {
  for (size_t i = 0; i < setting_count; i++) {
    free(settings[i].name);
    free(settings[i].value);
  }
  free(settings);
  free(own_prefix);
  settings = NULL;
  own_prefix = NULL;
  setting_count = 0;
}

/* Reads one line: empty, a comment, or name = value. */
static NEOERR *line_read(char *line, const char *file, int number) {
  char *text = neos_strip(line);
  if (*text == '\0' || *text == '#') return STATUS_OK;
  char *equals = strchr(text, '=');
  if (!equals || equals == text) return nerr_raise(NERR_PARSE, "%s:%d: not a line \"name = value\"", file, number);
  *equals = '\0';
  const char *name = neos_strip(text);
  if (setting_find(name)) return nerr_raise(NERR_PARSE, "%s:%d: set twice", file, number);
  settings = memory_resize(settings, setting_count + 1, sizeof *settings);
  settings[setting_count++] = (struct setting){memory_text(name), memory_text(neos_strip(equals + 1))};
  return STATUS_OK;
}

NEOERR *config_load(const char *file, const char *program) {
  settings_free();
  size_t n = strlen(program);
  own_prefix = memory_make(n + 2);
  snprintf(own_prefix, n + 2, "%s.", program);
  FILE *stream = fopen(file, "re");
  if (!stream) return nerr_raise_errno(NERR_IO, "cannot read settings %s", file);
  NEOERR *err = STATUS_OK;
  char *line = NULL;
  size_t size = 0;
  for (int number = 1; !err && getline(&line, &size, stream) >= 0; number++) err = line_read(line, file, number);
  if (!err && ferror(stream)) err = nerr_raise_errno(NERR_IO, "cannot read settings %s", file);
  free(line);
  fclose(stream);
  return nerr_pass(err);
}

NEOERR *config_start(const char *program) {
  const char *file = getenv("ONEDOOR_CONFIG");
  return nerr_pass(config_load(file ? file : "/etc/onedoor/onedoor.conf", program));
}

/* The setting of this program if it has one of its own, else everybody's. */
static struct setting *setting_choose(const char *name) {
  char own[256];
  if (own_prefix && (size_t)snprintf(own, sizeof own, "%s%s", own_prefix, name) < sizeof own) {
    struct setting *found = setting_find(own);
    if (found) return found;
  }
  return setting_find(name);
}

const char *config_get(const char *name, const char *fallback) {
  const struct setting *found = setting_choose(name);
  return found ? found->value : fallback;
}

long config_number(const char *name, long fallback) {
  const char *value = config_get(name, NULL);
  if (!value || *value == '\0') return fallback;
  char *end;
  errno = 0;
  long number = strtol(value, &end, 10);
  return errno == 0 && *end == '\0' ? number : fallback;
}

void config_each(const char *prefix, void (*fn)(const char *name, const char *value, void *data), void *data) {
  for (size_t i = 0; i < setting_count; i++) {
    if (strncmp(settings[i].name, prefix, strlen(prefix)) == 0) fn(settings[i].name, config_get(settings[i].name, NULL), data);
  }
}
