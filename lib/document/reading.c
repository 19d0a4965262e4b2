/* reading.c: words, sentences and syllables, counted the usual rough way. */
#include "document/reading.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static bool vowel(char c) { return strchr("aeiouy", tolower((unsigned char)c)) != NULL && c != '\0'; }

/* Groups of vowels; a last e is silent but for "-le" after a consonant, so is that of "-ed" and "-es"
 * unless it is needed to speak. */
static int syllables(const char *word, size_t n) {
  int count = 0;

  for (size_t i = 0; i < n; i++) count += vowel(word[i]) && (i == 0 || !vowel(word[i - 1]));
  if (n > 2 && tolower((unsigned char)word[n - 1]) == 'e' && !vowel(word[n - 2]) && !(word[n - 2] == 'l' && !vowel(word[n - 3])))
    count--;
  else if (n > 3 && word[n - 2] == 'e' && word[n - 1] == 'd' && !vowel(word[n - 3]) && strchr("td", word[n - 3]) == NULL)
    count--;
  else if (n > 3 && word[n - 2] == 'e' && word[n - 1] == 's' && !vowel(word[n - 3]) && strchr("szxhcg", word[n - 3]) == NULL)
    count--;
  return count > 0 ? count : 1;
}

static bool sentence_ends(const char *at) { return *at == '\n' || (strchr(".!?:", *at) != NULL && (at[1] == '\0' || isspace((unsigned char)at[1]))); }

double reading_grade(const char *text) {
  size_t words = 0, sentences = 0, parts = 0, open = 0;

  while (*text != '\0') {
    size_t n = 0;

    while (isalpha((unsigned char)text[n]) || (n > 0 && text[n] == '\'' && isalpha((unsigned char)text[n + 1]))) n++;
    if (n > 0) {
      words++;
      open++;
      parts += (size_t)syllables(text, n);
      text += n;
      continue;
    }
    if (open > 0 && sentence_ends(text)) {
      sentences++;
      open = 0;
    }
    text++;
  }
  sentences += open > 0;
  if (words == 0) return 0;
  return 0.39 * (double)words / (double)sentences + 11.8 * (double)parts / (double)words - 15.59;
}

/* One word after the other of any script: what stands between spaces and holds a letter. */
struct word {
  const char *at;
  size_t n;
  bool last; /* of its sentence */
};

static bool any_letter(const char *at, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (isalpha((unsigned char)at[i]) || ((unsigned char)at[i] >= 0xC3 && (unsigned char)at[i] != 0xE2)) return true;
  return false;
}

static bool ends_with(const char *at, size_t n, const char *end) {
  size_t m = strlen(end);

  return n >= m && memcmp(at + n - m, end, m) == 0;
}

/* A full stop of the script, or the end of the line (a heading, an item of a list). */
static bool sentence_ends_with(const char *at, size_t n) {
  static const char *const ends[] = {".", "!", "?", ":", "\u0964", "\u061f"};

  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
    if (ends_with(at, n, ends[i])) return true;
  return at[n + strspn(at + n, " \t")] == '\n' || at[n] == '\0';
}

static bool word_next(const char **text, struct word *word) {
  for (;;) {
    const char *at = *text + strspn(*text, " \t\n");
    size_t n = strcspn(at, " \t\n");

    *text = at + n;
    if (n == 0) return false;
    if (any_letter(at, n)) {
      *word = (struct word){at, n, sentence_ends_with(at, n)};
      return true;
    }
  }
}

struct reading_sentences reading_sentences(const char *text) {
  struct reading_sentences result = {0};
  struct word word;
  int words = 0, sentences = 0, open = 0;

  while (word_next(&text, &word)) {
    words++;
    open++;
    result.longest = open > result.longest ? open : result.longest;
    if (word.last) {
      sentences++;
      open = 0;
    }
  }
  sentences += open > 0;
  result.average = sentences == 0 ? 0 : (double)words / sentences;
  return result;
}

/* A Turkish word has as many syllables as vowels. */
static int turkish_syllables(const struct word *word) {
  static const char *const more[] = {"ı", "İ", "ö", "Ö", "ü", "Ü", "â", "î", "û"};
  int count = 0;

  for (size_t i = 0; i < word->n; i++) {
    count += strchr("aeiouAEIOU", word->at[i]) != NULL;
    for (size_t k = 0; k < sizeof more / sizeof more[0]; k++) count += i + 1 < word->n && memcmp(word->at + i, more[k], 2) == 0;
  }
  return count > 0 ? count : 1;
}

double reading_turkish(const char *text) {
  struct reading_sentences sentences = reading_sentences(text);
  struct word word;
  int words = 0, syllables_all = 0;

  while (word_next(&text, &word)) {
    words++;
    syllables_all += turkish_syllables(&word);
  }
  return words == 0 ? 100 : 198.825 - 40.175 * (double)syllables_all / words - 2.610 * sentences.average;
}
