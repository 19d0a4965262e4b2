#include "serve/match.h"

#include <stdio.h>
#include <string.h>

#include "base/random.h"

static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
static const char literal[] = "abcdefghijklmnopqrstuvwxyz0123456789.-";
static const char naming[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

/* Takes one segment of n bytes into the pattern. */
static bool segment_add(struct pattern *pattern, const char *text, size_t n) {
  bool parameter = n > 2 && text[0] == '{' && text[n - 1] == '}';
  size_t most = parameter ? MATCH_NAME : MATCH_TEXT;
  char *to;

  if (parameter) {
    text++;
    n -= 2;
  }
  if (n == 0 || n >= most || strspn(text, parameter ? naming : literal) < n || pattern->count == MATCH_SEGMENTS) return false;
  to = pattern->at[pattern->count].text;
  memcpy(to, text, n);
  to[n] = '\0';
  if (parameter && pattern_has(pattern, to)) return false;
  pattern->at[pattern->count++].parameter = parameter;
  return true;
}

bool pattern_parse(const char *text, struct pattern *pattern) {
  size_t parameters = 0;

  pattern->count = 0;
  if (text == NULL || text[0] != '/') return false;
  for (text++; *text != '\0'; text += *text == '/') {
    size_t n = strcspn(text, "/");

    if (!segment_add(pattern, text, n)) return false;
    text += n;
    if (*text == '/' && text[1] == '\0') return false;
  }
  for (size_t i = 0; i < pattern->count; i++) parameters += pattern->at[i].parameter;
  return parameters <= MATCH_VALUES;
}

bool pattern_has(const struct pattern *pattern, const char *name) {
  for (size_t i = 0; i < pattern->count; i++)
    if (pattern->at[i].parameter && strcmp(pattern->at[i].text, name) == 0) return true;
  return false;
}

bool path_text_valid(const char *text) {
  size_t n = strspn(text, plain);

  return n > 0 && n < MATCH_TEXT && text[n] == '\0';
}

/* Puts one segment of n bytes under the parameter's name. */
static bool value_take(struct path_values *values, const char *name, const char *text, size_t n) {
  char *to = values->at[values->count].value;

  if (n == 0 || n >= MATCH_TEXT) return false;
  memcpy(to, text, n);
  to[n] = '\0';
  if (strcmp(name, "section") == 0) { /* names of a form's sections may have an underscore */
    if (strspn(to, naming) != n && !path_text_valid(to)) return false;
  } else if (!path_text_valid(to)) {
    return false;
  }
  if (strcmp(name, "reference") == 0 || strcmp(name, "draft") == 0) {
    char reference[REFERENCE_SIZE];

    if (!reference_parse(to, reference)) return false;
    memcpy(to, reference, sizeof reference);
  }
  snprintf(values->at[values->count].name, MATCH_NAME, "%.*s", MATCH_NAME - 1, name);
  values->count++;
  return true;
}

bool pattern_match(const struct pattern *pattern, const char *path, struct path_values *values) {
  values->count = 0;
  if (path[0] != '/') return false;
  if (pattern->count == 0) return path[1] == '\0';
  for (size_t i = 0; i < pattern->count; i++) {
    size_t n;

    if (*path++ != '/') return false;
    n = strcspn(path, "/");
    if (pattern->at[i].parameter) {
      if (!value_take(values, pattern->at[i].text, path, n)) return false;
    } else if (strlen(pattern->at[i].text) != n || memcmp(pattern->at[i].text, path, n) != 0) {
      return false;
    }
    path += n;
  }
  return *path == '\0';
}

int pattern_order(const struct pattern *a, const struct pattern *b) {
  if (a->count != b->count) return a->count < b->count ? -1 : 1;
  for (size_t i = 0; i < a->count; i++) {
    if (a->at[i].parameter != b->at[i].parameter) return a->at[i].parameter ? 1 : -1;
    if (!a->at[i].parameter) {
      int order = strcmp(a->at[i].text, b->at[i].text);

      if (order != 0) return order;
    }
  }
  return 0;
}

const char *path_value(const struct path_values *values, const char *name) {
  for (size_t i = 0; i < values->count; i++)
    if (strcmp(values->at[i].name, name) == 0) return values->at[i].value;
  return NULL;
}
