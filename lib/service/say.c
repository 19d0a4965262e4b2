/* say.c: one file a language, each as whole as the English one. */
#include "service/say.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xml.h"

enum { LANGUAGES_MOST = 40 };

struct word {
  const char *name, *text;
  bool guarded; /* only in English is it said which are */
};

static struct {
  struct arena *arena;
  struct say_language languages[LANGUAGES_MOST];
  struct word *words[LANGUAGES_MOST];
  size_t word_count, count; /* of English; of languages */
} all;

static bool is_words(const char *name) {
  const char *end = strrchr(name, '.');
  return name[0] != '.' && end && strcmp(end, ".xml") == 0;
}

static const struct word *word_find(const struct word *words, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(words[i].name, name) == 0) return &words[i];
  return NULL;
}

/* The words of a file in the order in which they stand. */
static struct word *words_take(const xmlNode *root, size_t *count) {
  struct word *words = arena_alloc(&all.arena, (xml_count(root, "say") + 1) * sizeof *words);
  *count = 0;
  for (const xmlNode *node = xml_child(root, "say"); node; node = xml_next(node, "say"))
    words[(*count)++] =
        (struct word){.name = xml_attribute(&all.arena, node, "name"), .text = xml_text(&all.arena, node), .guarded = xml_yes(node, "guarded")};
  return words;
}

/* The same names as in English, each once. */
static NEOERR *words_check(const char *file, const xmlNode *root, const struct word *words, size_t count) {
  char text[120];
  for (size_t i = 0; i < count; i++) {
    snprintf(text, sizeof text, "%.40s is there twice", words[i].name);
    if (word_find(words, i, words[i].name)) return nerr_pass(xml_fault(file, root, text));
    snprintf(text, sizeof text, "%.40s is no word of the English file", words[i].name);
    if (!word_find(all.words[0], all.word_count, words[i].name)) return nerr_pass(xml_fault(file, root, text));
  }
  for (size_t i = 0; i < all.word_count; i++) {
    snprintf(text, sizeof text, "%.40s is missing", all.words[0][i].name);
    if (!word_find(words, count, all.words[0][i].name)) return nerr_pass(xml_fault(file, root, text));
  }
  return STATUS_OK;
}

static NEOERR *language_take(const char *file, const xmlNode *root) {
  size_t n = all.count, count;
  char expected[16];
  xmlChar *lang = xmlNodeGetLang(root);
  all.languages[n] = (struct say_language){.lang = arena_text(&all.arena, (const char *)lang, strlen((const char *)lang)),
                                           .name = xml_attribute(&all.arena, root, "name"),
                                           .english = xml_attribute(&all.arena, root, "english"),
                                           .direction = xml_attribute(&all.arena, root, "direction"),
                                           .confirmed = xml_yes(root, "confirmed")};
  xmlFree(lang);
  snprintf(expected, sizeof expected, "%s.xml", all.languages[n].lang);
  if (strcmp(expected, file) != 0) return nerr_pass(xml_fault(file, root, "its language is not the name of its file"));
  all.words[n] = words_take(root, &count);
  if (n == 0) all.word_count = count;
  all.count++;
  return nerr_pass(words_check(file, root, all.words[n], count));
}

static NEOERR *language_load(const char *root, const char *file, xmlRelaxNG *schema) {
  char path[4400];
  xmlDoc *doc = NULL;
  if (all.count == LANGUAGES_MOST) return nerr_raise(NERR_OUTOFRANGE, "too many languages");
  snprintf(path, sizeof path, "%s/services/common/words/%s", root, file);
  NEOERR *err = xml_load(path, schema, &doc);
  if (!err) err = language_take(file, xmlDocGetRootElement(doc));
  if (doc) xmlFreeDoc(doc);
  return nerr_pass(err);
}

static NEOERR *languages_load(const char *root, xmlRelaxNG *schema) {
  char folder[4200];
  struct dirent **entries = NULL;
  snprintf(folder, sizeof folder, "%s/services/common/words", root);
  int count = scandir(folder, &entries, NULL, alphasort);
  if (count < 0) return nerr_raise_errno(NERR_IO, "cannot read %s", folder);
  NEOERR *err = language_load(root, "en.xml", schema);
  for (int i = 0; i < count; i++) {
    if (!err && is_words(entries[i]->d_name) && strcmp(entries[i]->d_name, "en.xml") != 0) err = language_load(root, entries[i]->d_name, schema);
    free(entries[i]);
  }
  free(entries);
  return nerr_pass(err);
}

NEOERR *say_start(const char *root) {
  char path[4200];
  xmlRelaxNG *schema = NULL;
  say_stop();
  snprintf(path, sizeof path, "%s/services/schema/words.rng", root);
  NEOERR *err = xml_schema(path, &schema);
  if (!err) err = languages_load(root, schema);
  if (schema) xmlRelaxNGFree(schema);
  if (err) say_stop();
  return nerr_pass(err);
}

void say_stop(void) {
  arena_free(&all.arena);
  memset(&all, 0, sizeof all);
}

const struct say_language *say_language(size_t n) { return n < all.count ? &all.languages[n] : NULL; }

static size_t language_find(const char *lang) {
  for (size_t i = 0; i < all.count && lang; i++)
    if (strcmp(all.languages[i].lang, lang) == 0) return i;
  return 0;
}

static NEOERR *put(HDF *hdf, NEOERR *before, const char *node, const char *name, const char *value) {
  char path[64];
  if (before != STATUS_OK) return before;
  snprintf(path, sizeof path, "%s.%s", node, name);
  return hdf_set_value(hdf, path, value);
}

NEOERR *say_to_hdf(const char *lang, HDF *hdf) {
  size_t said = language_find(lang), safe = all.count > 0 && all.languages[said].confirmed ? said : 0;
  const struct say_language *language = say_language(said);
  char query[24];
  if (!language) return nerr_raise(NERR_ASSERT, "no languages before say_start");
  snprintf(query, sizeof query, "?lang=%s", language->lang);
  NEOERR *err = put(hdf, STATUS_OK, "Say", "lang", language->lang);
  err = put(hdf, err, "Say", "direction", language->direction);
  if (said != 0) err = put(hdf, err, "Say", "query", query);
  err = put(hdf, err, "Say", "confirmed", language->confirmed ? "1" : "0");
  err = put(hdf, err, "Safe", "lang", all.languages[safe].lang);
  err = put(hdf, err, "Safe", "direction", all.languages[safe].direction);
  for (size_t i = 0; i < all.word_count; i++) {
    const struct word *word = &all.words[0][i];
    const struct word *own = word_find(all.words[word->guarded ? safe : said], all.word_count, word->name);
    err = put(hdf, err, word->guarded ? "Safe" : "Say", word->name, own ? own->text : word->text);
  }
  return nerr_pass(err);
}
