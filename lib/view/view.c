/* view.c: one parser a page, each starting from the macros of components and layouts, which
 * are parsed once; for each request the nodes that it sees are swapped. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "view/view.h"

enum { MOST_FILES = 512, MOST_MARKUP = 64 };

struct parsed {
  char *path;
  CSPARSE *parse;
};

struct list {
  struct parsed *at;
  size_t count;
};

static struct {
  HDF *settings;     /* what the parsers read while they parse */
  HDF *common;       /* what every page sees beside its own nodes; borrowed */
  struct list parts; /* components and layouts, in the order of their parsing */
  struct list pages;
  CS_MACRO *macros; /* all macros of parts */
  char *markup[MOST_MARKUP];
  size_t markup_count;
  char root[4096];
} view;

/* markup(handle): the only way for markup made by C into a page. Takes a handle, never text. */
static NEOERR *markup_function(const char *handle, char **markup) {
  char *end;
  unsigned long n;

  *markup = NULL;
  if (handle != NULL && handle[0] == 'm') {
    n = strtoul(handle + 1, &end, 10);
    if (*end == '\0' && end != handle + 1 && n < view.markup_count) *markup = strdup(view.markup[n]);
  }
  if (*markup == NULL) *markup = strdup("");
  return *markup == NULL ? nerr_raise(NERR_NOMEM, "no memory for markup") : STATUS_OK;
}

/* A parser that knows the macros so far and nothing else. */
static NEOERR *parser_new(CSPARSE **parse) {
  NEOERR *err = cs_init(parse, view.settings);

  if (err != STATUS_OK) return nerr_pass(err);
  (*parse)->macros = view.macros;
  err = cs_register_esc_strfunc(*parse, "markup", markup_function); /* esc: left as it is */
  return nerr_pass(err);
}

/* Gives back a parser with its own macros only: those that it was lent stay where they are. */
static void parser_free(CSPARSE **parse, const CS_MACRO *lent) {
  CS_MACRO **link = &(*parse)->macros;

  while (*link != NULL && *link != lent) link = &(*link)->next;
  *link = NULL;
  cs_destroy(parse);
}

static NEOERR *list_add(struct list *list, const char *path, CSPARSE *parse) {
  struct parsed *more = realloc(list->at, (list->count + 1) * sizeof *more);
  char *copy = strdup(path);

  if (more != NULL) list->at = more;
  if (more == NULL || copy == NULL) {
    free(copy);
    return nerr_raise(NERR_NOMEM, "no memory for %s", path);
  }
  more[list->count].path = copy;
  more[list->count++].parse = parse;
  return STATUS_OK;
}

static NEOERR *part_parse(const char *path) {
  NEOERR *err;
  CSPARSE *parse = NULL;

  err = parser_new(&parse);
  if (err == STATUS_OK) err = cs_parse_file(parse, path);
  if (err == STATUS_OK) err = list_add(&view.parts, path, parse);
  if (err == STATUS_OK)
    view.macros = parse->macros;
  else if (parse != NULL)
    parser_free(&parse, view.macros);
  return nerr_pass(err);
}

static int is_template(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);

  return entry->d_name[0] != '.' && length > 3 && strcmp(entry->d_name + length - 3, ".cs") == 0;
}

/* Adds "component/page.cs" and so on to names; returns how many there are now. */
static size_t folder_list(const char *folder, char *names[], size_t count) {
  char path[sizeof view.root + 64];
  struct dirent **entries;
  int n;

  snprintf(path, sizeof path, "%s/templates/%s", view.root, folder);
  n = scandir(path, &entries, is_template, alphasort);
  for (int i = 0; i < n; i++) {
    if (count < MOST_FILES && asprintf(&names[count], "%s/%s", folder, entries[i]->d_name) > 0) count++;
    free(entries[i]);
  }
  if (n >= 0) free(entries);
  return count;
}

/* Parses what can be parsed, again and again: a macro may call one of a file that comes later
 * in the alphabet, but ClearSilver must have seen it before. */
static NEOERR *parts_parse(char *names[], size_t count) {
  NEOERR *err = STATUS_OK;
  size_t left = count, before;

  do {
    before = left;
    for (size_t i = 0; i < count; i++) {
      if (names[i] == NULL) continue;
      nerr_ignore(&err);
      err = part_parse(names[i]);
      if (err != STATUS_OK) continue;
      free(names[i]);
      names[i] = NULL;
      left--;
    }
    if (left > 0 && left < before) nerr_ignore(&err);
  } while (left > 0 && left < before);
  if (left == 0) nerr_ignore(&err);
  return nerr_pass(err);
}

static NEOERR *settings_make(void) {
  NEOERR *err;
  char path[sizeof view.root + 16];

  snprintf(path, sizeof path, "%s/templates", view.root);
  err = hdf_init(&view.settings);
  if (err == STATUS_OK) err = hdf_set_value(view.settings, "Config.VarEscapeMode", "html"); /* before any cs_init */
  if (err == STATUS_OK) err = hdf_set_value(view.settings, "hdf.loadpaths.0", path);
  return nerr_pass(err);
}

NEOERR *view_start(const char *root) {
  NEOERR *err;
  char *names[MOST_FILES] = {NULL};
  size_t count;

  view_stop();
  snprintf(view.root, sizeof view.root, "%s", root);
  err = settings_make();
  if (err != STATUS_OK) return nerr_pass(err);
  count = folder_list("component", names, 0);
  count = folder_list("layout", names, count);
  err = parts_parse(names, count);
  for (size_t i = 0; i < count; i++) free(names[i]);
  return nerr_pass(err);
}

static struct parsed *page_find(const char *path) {
  for (size_t i = 0; i < view.pages.count; i++)
    if (strcmp(view.pages.at[i].path, path) == 0) return &view.pages.at[i];
  return NULL;
}

NEOERR *view_load(const char *path) {
  NEOERR *err;
  CSPARSE *parse = NULL;

  if (page_find(path) != NULL) return STATUS_OK;
  err = parser_new(&parse);
  if (err == STATUS_OK) err = cs_parse_file(parse, path);
  if (err == STATUS_OK) err = list_add(&view.pages, path, parse);
  if (err != STATUS_OK && parse != NULL) parser_free(&parse, view.macros);
  return nerr_pass_ctx(err, "template %s", path);
}

void view_common(HDF *common) { view.common = common; }

static NEOERR *append(void *out, char *text) { return nerr_pass(string_append(out, text)); }

NEOERR *view_render(const char *path, HDF *hdf, STRING *out) {
  NEOERR *err;
  struct parsed *page = page_find(path);

  if (page == NULL) return nerr_raise(NERR_ASSERT, "template %s is not loaded", path);
  page->parse->hdf = hdf;
  page->parse->global_hdf = view.common;
  page->parse->locals = NULL; /* a rendering that failed half-way leaves its own behind */
  err = cs_render(page->parse, out, append);
  page->parse->hdf = view.settings;
  return nerr_pass_ctx(err, "template %s", path);
}

NEOERR *view_markup_add(const char *markup, HDF *hdf, const char *node) {
  char handle[16];

  if (view.markup_count == MOST_MARKUP) return nerr_raise(NERR_OUTOFRANGE, "too much markup for one page");
  view.markup[view.markup_count] = strdup(markup);
  if (view.markup[view.markup_count] == NULL) return nerr_raise(NERR_NOMEM, "no memory for markup");
  snprintf(handle, sizeof handle, "m%zu", view.markup_count++);
  return nerr_pass(hdf_set_value(hdf, node, handle));
}

void view_markup_clear(void) {
  while (view.markup_count > 0) free(view.markup[--view.markup_count]);
}

static void list_free(struct list *list) {
  while (list->count > 0) {
    struct parsed *last = &list->at[--list->count];
    const CS_MACRO *lent = view.macros;

    if (list == &view.parts) lent = list->count > 0 ? list->at[list->count - 1].parse->macros : NULL;
    free(last->path);
    parser_free(&last->parse, lent);
  }
  free(list->at);
  list->at = NULL;
}

void view_stop(void) {
  view_markup_clear();
  list_free(&view.pages); /* first: pages hold links into the macros of parts */
  list_free(&view.parts);
  view.macros = NULL;
  view.common = NULL;
  hdf_destroy(&view.settings);
}
