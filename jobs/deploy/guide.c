/* guide.c: starting content only. From then on the guide is edited in the manage program. */
#include "jobs/deploy/guide.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "service/say.h"

enum { PATH_SIZE = 1024, PAGE_MOST = 60000 };

struct page {
  char name[49], kind[17], guarded[17];
  int place;
};

/* A whole file, malloc'd; NULL in *text if there is none. */
static NEOERR *slurp(const char *path, char **text) {
  FILE *file = fopen(path, "rbe");
  size_t n;

  *text = NULL;
  if (file == NULL) return STATUS_OK;
  *text = malloc(PAGE_MOST + 1);
  n = *text == NULL ? 0 : fread(*text, 1, PAGE_MOST + 1, file);
  fclose(file);
  if (*text == NULL) return nerr_raise(NERR_NOMEM, "no memory for a page");
  if (n == 0 || n > PAGE_MOST || !text_valid(*text, n)) return nerr_raise(NERR_PARSE, "%s: empty, too long or no UTF-8", path);
  (*text)[n] = '\0';
  return STATUS_OK;
}

/* "# Title", an empty line, the rest. */
static NEOERR *split(const char *path, char *text, const char **title, const char **body) {
  char *end = strchr(text, '\n');

  if (strncmp(text, "# ", 2) != 0 || end == NULL || end - text > 200)
    return nerr_raise(NERR_PARSE, "%s: does not begin with \"# \" and its title", path);
  *end = '\0';
  *title = text + 2;
  *body = end + 1 + strspn(end + 1, "\n");
  return STATUS_OK;
}

/* The line "page: words" of search.txt in the language's folder; *words is NULL if there is none. */
static NEOERR *search_words(const char *folder, const char *language, const char *page, char **words) {
  char path[PATH_SIZE];
  size_t n = strlen(page);
  char *text = NULL;
  NEOERR *err;

  *words = NULL;
  snprintf(path, sizeof path, "%s/%s/search.txt", folder, language);
  err = slurp(path, &text);
  for (char *line = text, *end; err == STATUS_OK && line != NULL && *words == NULL; line = end) {
    end = strchr(line, '\n');
    if (end != NULL) *end++ = '\0';
    if (strncmp(line, page, n) == 0 && line[n] == ':') *words = strdup(line + n + 1 + strspn(line + n + 1, " "));
  }
  free(text);
  return nerr_pass(err);
}

static NEOERR *insert(MYSQL *mysql, guide_run run, const char *id, const struct page *page, const char *language, const char *title, const char *body,
                      const char *words) {
  const char *text_values[] = {language, id, page->name};
  const char *version_values[] = {language, title, body, words, strcmp(language, "en") == 0 ? "1" : "0", id, page->name};
  NEOERR *err = run(mysql,
                    "INSERT IGNORE INTO data.guide_text (page_id, lang, version, review_on) "
                    "SELECT g.id, ?, 1, UTC_DATE() + INTERVAL 1 YEAR FROM data.guide_page g WHERE g.service_id = ? AND g.name = ?",
                    text_values, 3);

  if (err == STATUS_OK)
    err = run(mysql,
              "INSERT IGNORE INTO data.guide_version (page_id, lang, number, title, body, search_words, confirmed, made_at, live_from, published_at) "
              "SELECT g.id, ?, 1, ?, ?, ?, ?, UTC_TIMESTAMP(), UTC_TIMESTAMP(), UTC_TIMESTAMP() FROM data.guide_page g "
              "WHERE g.service_id = ? AND g.name = ?",
              version_values, 7);
  return nerr_pass(err);
}

static NEOERR *load_page(MYSQL *mysql, guide_run run, const char *id, const char *folder, const struct page *page) {
  char place[16], path[PATH_SIZE];
  const char *values[] = {id, page->name, page->kind, strcmp(page->guarded, "guarded") == 0 ? "1" : "0", place};
  NEOERR *err;

  snprintf(place, sizeof place, "%d", page->place);
  err = run(mysql,
            "INSERT INTO data.guide_page (service_id, name, kind, guarded, place) VALUES (?, ?, ?, ?, ?) "
            "ON DUPLICATE KEY UPDATE kind = VALUES(kind), guarded = VALUES(guarded), place = VALUES(place)",
            values, 5);
  for (size_t i = 0; say_language(i) != NULL && err == STATUS_OK; i++) {
    const char *language = say_language(i)->lang;
    const char *title = "", *body = "";
    char *text = NULL, *words = NULL;

    snprintf(path, sizeof path, "%s/%s/%s.md", folder, language, page->name);
    err = slurp(path, &text);
    if (err == STATUS_OK && text == NULL && i == 0) err = nerr_raise(NERR_NOT_FOUND, "%s is missing: each page is there in English", path);
    if (err == STATUS_OK && text != NULL) err = split(path, text, &title, &body);
    if (err == STATUS_OK && text != NULL) err = search_words(folder, language, page->name, &words);
    if (err == STATUS_OK && text != NULL) err = insert(mysql, run, id, page, language, title, body, words);
    free(words);
    free(text);
  }
  return nerr_pass(err);
}

/* A language is there when it has words: services/common/words. */
static NEOERR *load_languages(MYSQL *mysql, guide_run run) {
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; say_language(i) != NULL && err == STATUS_OK; i++) {
    const struct say_language *language = say_language(i);
    const char *values[] = {language->lang, language->name, language->english, language->direction};

    err = run(mysql,
              "INSERT INTO data.guide_language (lang, name, english, direction, place) "
              "SELECT ?, ?, ?, ?, COALESCE(MAX(t.place), 0) + 1 FROM data.guide_language t "
              "ON DUPLICATE KEY UPDATE name = VALUES(name), english = VALUES(english), direction = VALUES(direction)",
              values, 4);
  }
  return nerr_pass(err);
}

NEOERR *guide_load(MYSQL *mysql, guide_run run, const char *id, const char *root, const char *service) {
  char folder[PATH_SIZE - 100], path[PATH_SIZE], line[256];
  struct page page = {.place = 0};
  NEOERR *err = STATUS_OK;
  FILE *file;

  snprintf(folder, sizeof folder, "%s/services/%s/guide", root, service);
  snprintf(path, sizeof path, "%s/pages.txt", folder);
  file = fopen(path, "re");
  if (file == NULL) return nerr_raise_errno(NERR_IO, "cannot read %s", path);
  err = load_languages(mysql, run);
  while (err == STATUS_OK && fgets(line, sizeof line, file) != NULL) {
    if (line[0] == '#' || line[0] == '\n') continue;
    page.place++;
    if (sscanf(line, "%48s %16s %16s", page.name, page.kind, page.guarded) != 3)
      err = nerr_raise(NERR_PARSE, "%s: a line is not name, kind, guarded or plain", path);
    else
      err = load_page(mysql, run, id, folder, &page);
  }
  fclose(file);
  return nerr_pass(err);
}
