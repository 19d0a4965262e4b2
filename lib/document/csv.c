/* csv.c: see csv.h. */
#include "document/csv.h"

#include <stdbool.h>
#include <string.h>

static NEOERR *comma(STRING *out) {
  return out->len == 0 || out->buf[out->len - 1] == '\n' || strcmp(out->buf, "\xef\xbb\xbf") == 0 ? STATUS_OK
                                                                                                  : nerr_pass(string_append_char(out, ','));
}

/* Spaces that spreadsheets skip before they look for a formula: ASCII, no-break, zero-width, ideographic, the mark. */
static size_t blank(const char *at) {
  static const char *const wide[] = {"\xc2\xa0", "\xe2\x80\x8b", "\xe3\x80\x80", "\xef\xbb\xbf"};

  if (*at != '\0' && ((unsigned char)*at <= ' ' || *at == 0x7f)) return 1;
  for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
    if (strncmp(at, wide[i], strlen(wide[i])) == 0) return strlen(wide[i]);
  return 0;
}

static bool begins_formula(const char *text) {
  static const char *const signs[] = {"=", "+", "-", "@", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
  size_t skip;

  if (*text == '\t' || *text == '\r' || *text == '\n') return true;
  while ((skip = blank(text)) > 0) text += skip;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (strncmp(text, signs[i], strlen(signs[i])) == 0) return true;
  return false;
}

NEOERR *csv_begin(STRING *out) { return nerr_pass(string_append(out, "\xef\xbb\xbf")); }

NEOERR *csv_text(STRING *out, const char *text) {
  NEOERR *err = comma(out);

  if (err == STATUS_OK) err = string_append_char(out, '"');
  if (err == STATUS_OK && text != NULL && begins_formula(text)) err = string_append_char(out, '\'');
  for (; text != NULL && *text != '\0' && err == STATUS_OK; text++) {
    unsigned char byte = (unsigned char)*text;

    if ((byte < ' ' && byte != '\t' && byte != '\r' && byte != '\n') || byte == 0x7f) continue;
    err = string_append_char(out, *text);
    if (err == STATUS_OK && byte == '"') err = string_append_char(out, '"');
  }
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(string_append_char(out, '"'));
}

NEOERR *csv_number(STRING *out, const char *number) {
  const char *digits = number == NULL ? "" : number + (*number == '-');
  size_t n = strspn(digits, "0123456789");
  NEOERR *err;

  if (n == 0 || n > 18 || digits[n] != '\0') return nerr_raise(NERR_ASSERT, "a field of a file is no number");
  err = comma(out);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(string_append(out, number));
}

NEOERR *csv_end_row(STRING *out) { return nerr_pass(string_append(out, "\r\n")); }
