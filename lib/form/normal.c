/* normal.c: what people type, in one form. Pure functions. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "form/definition.h"

static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                     "july",    "august",   "september", "october", "november", "december"};

/* Copies what stands between the spaces; false if it does not fit. */
static bool trimmed(const char *typed, char *out, size_t size) {
  typed += strspn(typed, " \t\n");
  size_t n = strlen(typed);
  while (n && strchr(" \t\n", typed[n - 1])) n--;
  if (n >= size) return false;
  memcpy(out, typed, n);
  out[n] = 0;
  return true;
}

int month_number(const char *typed) {
  char text[16];
  if (!trimmed(typed, text, sizeof text)) return 0;
  size_t n = strlen(text);
  if (n >= 1 && n <= 2 && strspn(text, "0123456789") == n) return atoi(text) <= 12 ? atoi(text) : 0;
  if (n == 4 && strcasecmp(text, "sept") == 0) return 9;
  for (int i = 0; i < 12; i++)
    if (strcasecmp(text, months[i]) == 0 || (n == 3 && strncasecmp(text, months[i], 3) == 0)) return i + 1;
  return 0;
}

/* The digits of a telephone number without what people put between them; plus only at the front. */
static bool phone_digits(const char *typed, char *digits, size_t size) {
  size_t n = 0;
  for (const char *at = typed; *at; at++) {
    if (strchr(" ()-.\t", *at)) continue;
    if (!isdigit((unsigned char)*at) && !(*at == '+' && n == 0)) return false;
    if (n + 1 >= size) return false;
    digits[n++] = *at;
  }
  digits[n] = 0;
  return true;
}

/* A number as dialled in Britain, with its 0: eleven digits; some of 01 and 08 have ten. */
static bool british(const char *number) {
  size_t n = strlen(number);
  if (n == 11) return number[0] == '0' && number[1] != '0';
  return n == 10 && number[0] == '0' && (number[1] == '1' || number[1] == '8');
}

bool normal_phone(const char *typed, char out[static 20]) {
  char digits[24] = "";
  if (!phone_digits(typed, digits, sizeof digits)) return false;
  const char *from = digits;
  bool britain = strncmp(digits, "+44", 3) == 0 || strncmp(digits, "0044", 4) == 0;
  if (britain) from += *digits == '+' ? 3 : 4;
  if (britain && *from == '0') from++; /* +44 (0)20 … */
  snprintf(out, 20, "%s%.18s", britain ? "0" : "", from);
  if (*out != '+') return british(out);
  return strlen(out) >= 8 && strlen(out) <= 16 && out[1] != '0';
}

static bool shaped(const char *text, const char *pattern) {
  for (; *pattern; pattern++, text++)
    if (*pattern == 'A' ? !isupper((unsigned char)*text) : *pattern == '9' ? !isdigit((unsigned char)*text) : *text != *pattern) return false;
  return !*text;
}

bool normal_postcode(const char *typed, char out[static 9]) {
  static const char *const shapes[] = {"A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"};
  char text[9] = "";
  size_t n = 0;
  for (const char *at = typed; *at; at++) {
    if (*at == ' ' || *at == '\t') continue;
    if (n == 7 || !isalnum((unsigned char)*at)) return false;
    text[n++] = (char)toupper((unsigned char)*at);
  }
  text[n] = 0;
  bool fits = false;
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) fits = fits || shaped(text, shapes[i]);
  if (fits) snprintf(out, 9, "%.*s %s", (int)n - 3, text, text + n - 3);
  return fits;
}

/* One at-sign with something before it and a domain of labels behind it. Whether it can be
 * reached only a mail shows. ASCII only: a mail relay need not know other addresses (RFC 6531), and nobody would hear. */
bool normal_email(const char *typed, char *out, size_t size) {
  if (!trimmed(typed, out, size)) return false;
  const char *at = strchr(out, '@');
  if (!at || at == out || strchr(at + 1, '@') || at - out > 64) return false;
  for (const char *c = out; *c; c++)
    if ((unsigned char)*c <= ' ' || (unsigned char)*c >= 127 || strchr("<>()[]\\,;:\"", *c)) return false;
  const char *domain = at + 1;
  size_t n = strlen(domain);
  if (!strchr(domain, '.') || strstr(domain, "..") || n < 3) return false;
  return domain[0] != '.' && domain[n - 1] != '.' && domain[0] != '-' && domain[n - 1] != '-';
}

/* "9", "9:30", "09.30", "930" as hour and minute. */
static bool hour_minute(const char *text, int *hour, int *minute) {
  size_t n = strspn(text, "0123456789");
  *minute = 0;
  if (n == 3 || n == 4) {
    if (text[n]) return false;
    *hour = atoi(text) / 100;
    *minute = atoi(text) % 100;
    return true;
  }
  if (n < 1 || n > 2) return false;
  *hour = atoi(text);
  if (!text[n]) return true;
  if ((text[n] != ':' && text[n] != '.') || strlen(text + n + 1) != 2 || strspn(text + n + 1, "0123456789") != 2) return false;
  *minute = atoi(text + n + 1);
  return true;
}

/* Cuts "am" or "pm" (also "a.m.") off: 'a', 'p' or 0. */
static char cut_half(char *text) {
  size_t n = 0;
  for (size_t i = 0; text[i]; i++)
    if (text[i] != ' ') text[n++] = (char)tolower((unsigned char)text[i]);
  text[n] = 0;
  static const char *const ends[] = {"a.m.", "p.m.", "am", "pm"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    size_t m = strlen(ends[i]);
    if (n <= m || strcmp(text + n - m, ends[i]) != 0) continue;
    text[n - m] = 0;
    return ends[i][0];
  }
  return 0;
}

bool normal_time(const char *typed, char out[static 6]) {
  char text[24];
  int hour, minute;
  if (!trimmed(typed, text, sizeof text)) return false;
  bool noon = strcasecmp(text, "midday") == 0 || strcasecmp(text, "noon") == 0;
  if (noon || strcasecmp(text, "midnight") == 0) {
    memcpy(out, noon ? "12:00" : "00:00", 6);
    return true;
  }
  char half = cut_half(text);
  if (!hour_minute(text, &hour, &minute) || minute > 59 || hour > 23) return false;
  bool bare = !half && !strpbrk(text, ":.") && strlen(text) < 3; /* "9" may be morning or evening */
  if (bare || (half && (hour < 1 || hour > 12))) return false;
  if (half) hour = hour % 12 + (half == 'p' ? 12 : 0);
  char made[24];
  snprintf(made, sizeof made, "%02d:%02d", hour, minute);
  memcpy(out, made, 6);
  return true;
}

bool normal_number(const char *typed, char out[static 20]) {
  char text[32], digits[20];
  if (!trimmed(typed, text, sizeof text)) return false;
  const char *at = text;
  bool minus = *at == '-';
  at += minus;
  size_t n = 0;
  for (; *at; at++) {
    if (*at == ',' && n) continue;
    if (!isdigit((unsigned char)*at) || n >= 15) return false;
    digits[n++] = *at;
  }
  if (!n) return false;
  digits[n] = 0;
  long long value = strtoll(digits, NULL, 10);
  snprintf(out, 20, "%lld", minus ? -value : value);
  return true;
}
