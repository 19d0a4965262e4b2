/* difference.c: the longest common subsequence of lines, between their common beginning and end. */
#include "document/difference.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct line {
  const char *at;
  size_t n;
};

struct lines {
  struct line *at;
  size_t count;
};

static struct lines split(const char *text) {
  struct lines lines = {NULL, 0};

  while (*text != '\0') {
    size_t n = strcspn(text, "\n");

    lines.at = memory_resize(lines.at, lines.count + 1, sizeof *lines.at);
    lines.at[lines.count++] = (struct line){text, n > 0 && text[n - 1] == '\r' ? n - 1 : n};
    text += n + (text[n] == '\n');
  }
  return lines;
}

static bool same(const struct line *a, const struct line *b) { return a->n == b->n && memcmp(a->at, b->at, a->n) == 0; }

static NEOERR *give(enum difference_kind kind, const struct line *line, size_t count, difference_sink sink, void *data) {
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < count && err == STATUS_OK; i++) err = sink(kind, line[i].at, line[i].n, data);
  return nerr_pass(err);
}

/* length[i * (m + 1) + j]: lines that a from i and b from j have in common. */
static uint16_t *common_lengths(const struct line *a, size_t n, const struct line *b, size_t m) {
  uint16_t *length = memory_make((n + 1) * (m + 1) * sizeof *length);

  for (size_t i = n; i-- > 0;)
    for (size_t j = m; j-- > 0;) {
      uint16_t down = length[(i + 1) * (m + 1) + j], right = length[i * (m + 1) + j + 1];

      length[i * (m + 1) + j] = same(&a[i], &b[j]) ? (uint16_t)(length[(i + 1) * (m + 1) + j + 1] + 1) : down > right ? down : right;
    }
  return length;
}

static NEOERR *middle(const struct line *a, size_t n, const struct line *b, size_t m, difference_sink sink, void *data) {
  NEOERR *err = STATUS_OK;
  uint16_t *length;
  size_t i = 0, j = 0;

  if (n == 0 || m == 0 || n > DIFFERENCE_LINES || m > DIFFERENCE_LINES) {
    err = give(DIFFERENCE_REMOVED, a, n, sink, data);
    return err != STATUS_OK ? nerr_pass(err) : nerr_pass(give(DIFFERENCE_ADDED, b, m, sink, data));
  }
  length = common_lengths(a, n, b, m);
  while (err == STATUS_OK && (i < n || j < m)) {
    if (i < n && j < m && same(&a[i], &b[j])) {
      err = give(DIFFERENCE_SAME, &b[j], 1, sink, data);
      i++;
      j++;
    } else if (i < n && (j == m || length[(i + 1) * (m + 1) + j] >= length[i * (m + 1) + j + 1])) {
      err = give(DIFFERENCE_REMOVED, &a[i++], 1, sink, data);
    } else {
      err = give(DIFFERENCE_ADDED, &b[j++], 1, sink, data);
    }
  }
  free(length);
  return nerr_pass(err);
}

NEOERR *difference_lines(const char *before, const char *after, difference_sink sink, void *data) {
  struct lines a = split(before), b = split(after);
  size_t least = a.count < b.count ? a.count : b.count, first = 0, last = 0;
  NEOERR *err;

  while (first < least && same(&a.at[first], &b.at[first])) first++;
  while (last < least - first && same(&a.at[a.count - 1 - last], &b.at[b.count - 1 - last])) last++;
  err = give(DIFFERENCE_SAME, b.at, first, sink, data);
  if (err == STATUS_OK) err = middle(a.at + first, a.count - first - last, b.at + first, b.count - first - last, sink, data);
  if (err == STATUS_OK) err = give(DIFFERENCE_SAME, b.at + b.count - last, last, sink, data);
  free(a.at);
  free(b.at);
  return nerr_pass(err);
}

/* --- for a template --- */

struct shown {
  HDF *hdf;
  const char *node;
  int n;
  struct difference_count *count;
};

static NEOERR *put_line(enum difference_kind kind, const char *line, size_t n, void *data) {
  static const char *const kinds[] = {"same", "removed", "added"};
  struct shown *shown = data;
  char name[96];
  shown->count->added += kind == DIFFERENCE_ADDED;
  shown->count->removed += kind == DIFFERENCE_REMOVED;
  snprintf(name, sizeof name, "%s.%d.kind", shown->node, shown->n);
  NEOERR *err = hdf_set_value(shown->hdf, name, kinds[kind]);
  snprintf(name, sizeof name, "%s.%d.text", shown->node, shown->n++);
  STRING text;
  string_init(&text);
  if (!err) err = string_appendn(&text, line, (int)n);
  if (!err) err = hdf_set_value(shown->hdf, name, text.buf ? text.buf : "");
  string_clear(&text);
  return nerr_pass(err);
}

NEOERR *difference_to_hdf(HDF *hdf, const char *node, const char *before, const char *after, struct difference_count *count) {
  struct shown shown = {.hdf = hdf, .node = node, .count = count};
  *count = (struct difference_count){0};
  return nerr_pass(difference_lines(before, after, put_line, &shown));
}
