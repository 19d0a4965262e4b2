#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "http/request.h"

static int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

long url_decode(char *at, size_t n, bool plus) {
  char *out = at;
  for (size_t i = 0; i < n; i++) {
    char c = at[i];
    if (c == '+' && plus) c = ' ';
    if (c == '%') {
      int high = n - i > 2 ? hex_value(at[i + 1]) : -1;
      int low = high >= 0 ? hex_value(at[i + 2]) : -1;
      if (low < 0) return -1;
      c = (char)(high * 16 + low);
      i += 2;
    }
    *out++ = c;
  }
  *out = '\0';
  return out - at;
}

static void breaks_to_line_feeds(char *value, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (value[i] == '\v' || value[i] == '\f') value[i] = '\n';
  }
}

/* Decodes the n bytes at piece ("name=value"; piece[n] is ours) into pair. */
static NEOERR *pair_read(struct pair *pair, char *piece, size_t n) {
  char *equals = memchr(piece, '=', n);
  size_t name_size = equals ? (size_t)(equals - piece) : n;
  char *value = equals ? equals + 1 : piece + n;
  long name_length = url_decode(piece, name_size, true);
  long value_length = equals ? url_decode(value, n - name_size - 1, true) : 0;
  if (name_length < 0 || value_length < 0) return nerr_raise(E_BAD_REQUEST, "broken escape in a form");
  if (name_length == 0) return nerr_raise(E_BAD_REQUEST, "field without a name");
  if (!equals) value = piece + name_length;
  breaks_to_line_feeds(value, (size_t)value_length);
  if (!text_valid(piece, (size_t)name_length) || !text_valid(value, (size_t)value_length))
    return nerr_raise(E_BAD_REQUEST, "field is not valid text");
  *pair = (struct pair){piece, value, (size_t)value_length};
  return STATUS_OK;
}

static size_t pieces_count(const char *text, size_t n) {
  size_t count = n > 0;
  for (size_t i = 0; i < n; i++) count += text[i] == '&';
  return count;
}

NEOERR *pairs_parse(struct pairs *pairs, const char *text, size_t n, size_t max_pairs) {
  *pairs = (struct pairs){0};
  size_t count = pieces_count(text, n);
  if (count > max_pairs) return nerr_raise(E_BAD_REQUEST, "more than %zu fields", max_pairs);
  if (count == 0) return STATUS_OK;
  pairs->text = memory_copy(text, n);
  pairs->size = n;
  pairs->at = memory_resize(NULL, count, sizeof *pairs->at);
  char *piece = pairs->text;
  char *end = pairs->text + n;
  while (pairs->count < count) {
    char *stop = memchr(piece, '&', (size_t)(end - piece));
    if (!stop) stop = end;
    NEOERR *err = pair_read(&pairs->at[pairs->count], piece, (size_t)(stop - piece));
    if (err) {
      pairs_free(pairs);
      return nerr_pass(err);
    }
    pairs->count++;
    piece = stop + 1;
  }
  return STATUS_OK;
}

void pairs_free(struct pairs *pairs) {
  free(pairs->at);
  if (pairs->text) explicit_bzero(pairs->text, pairs->size);
  free(pairs->text);
  *pairs = (struct pairs){0};
}

const char *pairs_get(const struct pairs *pairs, const char *name) {
  for (size_t i = 0; i < pairs->count; i++) {
    if (strcmp(pairs->at[i].name, name) == 0) return pairs->at[i].value;
  }
  return NULL;
}
