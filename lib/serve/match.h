/* match.h: path patterns. "/casework/family/{reference}" against "/casework/family/F7K3-M9QX". */
#ifndef ONEDOOR_SERVE_MATCH_H
#define ONEDOOR_SERVE_MATCH_H

#include <stdbool.h>
#include <stddef.h>

enum { MATCH_SEGMENTS = 12, MATCH_VALUES = 6, MATCH_NAME = 32, MATCH_TEXT = 65 };

struct pattern {
  struct {
    char text[MATCH_TEXT]; /* the literal, or the parameter's name */
    bool parameter;
  } at[MATCH_SEGMENTS];
  size_t count;
};

/* What a path gave its parameters: plain values of [A-Za-z0-9-], references in normal form. */
struct path_values {
  struct {
    char name[MATCH_NAME];
    char value[MATCH_TEXT];
  } at[MATCH_VALUES];
  size_t count;
};

/* False if text is no pattern: segments of [a-z0-9._-] or {name}, no name twice. */
bool pattern_parse(const char *text, struct pattern *pattern);

/* True if path (decoded) matches; values is filled then and undefined otherwise. A parameter
 * named reference or draft takes only a reference with a right check character. */
bool pattern_match(const struct pattern *pattern, const char *path, struct path_values *values);

/* Below 0 if a goes before b: a literal goes before a parameter, leftmost segment first.
 * 0 if they match the very same paths. Patterns of different lengths never meet. */
int pattern_order(const struct pattern *a, const struct pattern *b);

/* True if the pattern has a parameter of that name. */
bool pattern_has(const struct pattern *pattern, const char *name);

/* The value, or NULL. */
const char *path_value(const struct path_values *values, const char *name);

/* True if text can stand in a path: 1 to 64 of [A-Za-z0-9-]. */
bool path_text_valid(const char *text);

#endif
