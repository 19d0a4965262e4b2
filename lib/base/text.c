#include "base/text.h"

#include <stdio.h>
#include <string.h>

static bool continues(unsigned char byte) { return (byte & 0xc0) == 0x80; }

/* Bytes of the well-formed character at p of which n bytes are left; 0 if it is none. */
static size_t character_bytes(const unsigned char *p, size_t n) {
  if (p[0] < 0x80) return 1;
  if (p[0] < 0xc2) return 0; /* a continuation, or overlong */
  if (p[0] < 0xe0) return n >= 2 && continues(p[1]) ? 2 : 0;
  if (p[0] < 0xf0) {
    if (n < 3 || !continues(p[1]) || !continues(p[2])) return 0;
    if (p[0] == 0xe0 && p[1] < 0xa0) return 0;                 /* overlong */
    if (p[0] == 0xed && p[1] > 0x9f) return 0;                 /* surrogate */
    if (p[0] == 0xef && p[1] == 0xbf && p[2] > 0xbd) return 0; /* U+FFFE, U+FFFF */
    return 3;
  }
  if (p[0] > 0xf4 || n < 4 || !continues(p[1]) || !continues(p[2]) || !continues(p[3])) return 0;
  if (p[0] == 0xf0 && p[1] < 0x90) return 0; /* overlong */
  if (p[0] == 0xf4 && p[1] > 0x8f) return 0; /* over U+10FFFF */
  return 4;
}

bool text_valid(const char *bytes, size_t n) {
  const unsigned char *p = (const unsigned char *)bytes;
  while (n) {
    if (*p < 0x20 && *p != '\t' && *p != '\r' && *p != '\n') return false;
    size_t step = character_bytes(p, n);
    if (!step) return false;
    p += step;
    n -= step;
  }
  return true;
}

size_t text_length(const char *text) {
  size_t length = 0;
  for (; *text; text++) length += !continues((unsigned char)*text);
  return length;
}

/* Bytes of the white space at p: ASCII's, no-break space, U+2000 to U+200B, narrow no-break,
 * ideographic; 0 if it is none. */
static size_t space_bytes(const unsigned char *p) {
  if (*p == ' ' || (*p >= '\t' && *p <= '\r')) return 1;
  if (p[0] == 0xc2 && p[1] == 0xa0) return 2;
  if (p[0] == 0xe2 && p[1] == 0x80 && ((p[2] >= 0x80 && p[2] <= 0x8b) || p[2] == 0xaf)) return 3;
  if (p[0] == 0xe3 && p[1] == 0x80 && p[2] == 0x80) return 3;
  return 0;
}

bool text_blank(const char *text) {
  if (!text) return true;
  const unsigned char *p = (const unsigned char *)text;
  size_t step;
  while ((step = space_bytes(p))) p += step;
  return *p == '\0';
}

bool words_have(const char *list, const char *word) {
  size_t n = strlen(word);

  if (strchr(word, ' ') != NULL) return false;
  for (const char *at = list; at != NULL && n > 0 && (at = strstr(at, word)) != NULL; at++)
    if ((at == list || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0')) return true;
  return false;
}

/* Digits of the area code with its 0, or of what stands for one. */
static int phone_area(const char *number) {
  if (number[1] == '2') return 3;
  if (number[1] == '3' || number[1] == '8' || number[1] == '9') return 4;
  return number[1] == '1' && (number[2] == '1' || number[3] == '1') ? 4 : 5;
}

void phone_text(const char *number, char out[static PHONE_TEXT_SIZE]) {
  size_t n = strlen(number);
  if ((n != 10 && n != 11) || number[0] != '0' || strspn(number, "0123456789") != n) {
    snprintf(out, PHONE_TEXT_SIZE, "%s", number);
    return;
  }
  int area = phone_area(number), rest = (int)n - area;
  int middle = rest == 5 ? 5 : rest - (rest == 6 ? 3 : 4);
  snprintf(out, PHONE_TEXT_SIZE, "%.*s %.*s%s%s", area, number, middle, number + area, middle == rest ? "" : " ", number + area + middle);
}
