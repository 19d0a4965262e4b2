/* reading.c: words, sentences and syllables, counted the usual rough way. */
#include "document/reading.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static bool vowel(char c) {
  return strchr("aeiouy", tolower((unsigned char)c)) != NULL && c != '\0';
}

/* Groups of vowels; a last e is silent but for "-le" after a consonant, so is that of "-ed" and "-es"
 * unless it is needed to speak. */
static int syllables(const char *word, size_t n) {
  int count = 0;

  for (size_t i = 0; i < n; i++)
    count += vowel(word[i]) && (i == 0 || !vowel(word[i - 1]));
  if (n > 2 && tolower((unsigned char)word[n - 1]) == 'e' && !vowel(word[n - 2]) && !(word[n - 2] == 'l' && !vowel(word[n - 3])))
    count--;
  else if (n > 3 && word[n - 2] == 'e' && word[n - 1] == 'd' && !vowel(word[n - 3]) && strchr("td", word[n - 3]) == NULL)
    count--;
  else if (n > 3 && word[n - 2] == 'e' && word[n - 1] == 's' && !vowel(word[n - 3]) && strchr("szxhcg", word[n - 3]) == NULL)
    count--;
  return count > 0 ? count : 1;
}

static bool sentence_ends(const char *at) {
  return *at == '\n' || (strchr(".!?:", *at) != NULL && (at[1] == '\0' || isspace((unsigned char)at[1])));
}

double reading_grade(const char *text) {
  size_t words = 0, sentences = 0, parts = 0, open = 0;

  while (*text != '\0') {
    size_t n = 0;

    while (isalpha((unsigned char)text[n]) || (n > 0 && text[n] == '\'' && isalpha((unsigned char)text[n + 1])))
      n++;
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
  if (words == 0)
    return 0;
  return 0.39 * (double)words / (double)sentences + 11.8 * (double)parts / (double)words - 15.59;
}
