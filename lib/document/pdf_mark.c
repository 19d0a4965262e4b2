/* pdf_mark.c: objects are written again behind the first end of the file, with a table of where (ISO 32000-1,
 * 7.5.6). Cairo's root of the structure becomes the element "Document", under a new root: so that each
 * element's parent stays the object that it was. */
#include "document/pdf_mark.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OBJECT_MOST = 65536, LANG_MOST = 8 };

struct update {
  STRING *out;
  STRING table; /* subsections of the cross-reference table */
};

/* The last place where `word` stands, or NULL. */
static const char *last_of(const STRING *out, const char *word) {
  size_t n = strlen(word);

  for (const char *at = out->buf + out->len - n; at >= out->buf; at--)
    if (memcmp(at, word, n) == 0) return at;
  return NULL;
}

/* The number behind the last `word`, or 0. */
static int last_number(const STRING *out, const char *word) {
  const char *at = last_of(out, word);

  return at == NULL ? 0 : atoi(at + strlen(word));
}

/* Begins object `number` again, at the end. */
static NEOERR *object_begin(struct update *update, int number) {
  NEOERR *err = string_appendf(&update->table, "%d 1\n%010d 00000 n \n", number, update->out->len);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(string_appendf(update->out, "%d 0 obj\n", number));
}

/* A copy of the dictionary of object `number` without its end, for the caller to free; NULL if it is none or long. */
static char *object_copy(const STRING *out, int number) {
  char begin[32];
  const char *at, *end;
  size_t n = (size_t)snprintf(begin, sizeof begin, "\n%d 0 obj\n<< ", number);

  at = last_of(out, begin);
  end = at == NULL ? NULL : strstr(at, "\n>>");
  if (end == NULL || (size_t)(end - at) > OBJECT_MOST + n) return NULL;
  return strndup(at + n, (size_t)(end - at) - n);
}

/* Writes object `number` again with `more` in its dictionary. */
static NEOERR *object_extend(struct update *update, int number, const char *more) {
  char *before = object_copy(update->out, number);
  NEOERR *err;

  if (before == NULL) return nerr_raise(NERR_ASSERT, "a PDF of another form than cairo's: object %d", number);
  err = object_begin(update, number);
  if (err == STATUS_OK) err = string_appendf(update->out, "<< %s\n%s>>\nendobj\n", before, more);
  free(before);
  return nerr_pass(err);
}

/* The numbers of the elements, in order: "[ 6 0 R 7 0 R ]". */
static NEOERR *elements_extend(struct update *update, const char *kids, const char *lang, const char *const *langs, size_t count) {
  char more[40];
  NEOERR *err = STATUS_OK;

  kids += strspn(kids, "[ ");
  for (size_t i = 0; i < count && err == STATUS_OK && *kids != ']' && *kids != '\0'; i++) {
    char *behind;
    int number = (int)strtol(kids, &behind, 10);

    snprintf(more, sizeof more, "   /Lang (%.*s)\n", LANG_MOST, langs[i]);
    if (strcmp(langs[i], lang) != 0) err = object_extend(update, number, more);
    kids = behind + strcspn(behind, "R") + 1;
    kids += strspn(kids, " ");
  }
  return nerr_pass(err);
}

/* The catalogue with a root of the structure that is object `root`, and what else it lacks. */
static NEOERR *catalog_write(struct update *update, int catalog, int root, const char *lang) {
  char *before = object_copy(update->out, catalog), *tree = before == NULL ? NULL : strstr(before, "/StructTreeRoot ");
  size_t rest;
  NEOERR *err;

  if (tree == NULL) {
    free(before);
    return nerr_raise(NERR_ASSERT, "a PDF of another form than cairo's: catalogue");
  }
  rest = strcspn(tree, "\n");
  err = object_begin(update, catalog);
  if (err == STATUS_OK)
    err = string_appendf(update->out,
                         "<< %.*s/StructTreeRoot %d 0 R%s\n   /MarkInfo << /Marked true >>\n   /Lang (%.*s)\n"
                         "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                         (int)(tree - before), before, root, tree + rest, LANG_MOST, lang);
  free(before);
  return nerr_pass(err);
}

/* Cairo's root (object `old`) as the element "Document" below a new root (object `root`). */
static NEOERR *root_write(struct update *update, int old, int root, int parents, const char *kids) {
  NEOERR *err = object_begin(update, old);

  if (err == STATUS_OK) err = string_appendf(update->out, "<< /Type /StructElem\n   /S /Document\n   /P %d 0 R\n   /K %s\n>>\nendobj\n", root, kids);
  if (err == STATUS_OK) err = object_begin(update, root);
  if (err == STATUS_OK)
    err = string_appendf(update->out, "<< /Type /StructTreeRoot\n   /ParentTree %d 0 R\n   /K [ %d 0 R ]\n>>\nendobj\n", parents, old);
  return nerr_pass(err);
}

static NEOERR *end_write(struct update *update, int size, int catalog, int info, int previous) {
  int at = update->out->len;

  return nerr_pass(string_appendf(update->out,
                                  "xref\n%strailer\n<< /Size %d\n   /Root %d 0 R\n   /Info %d 0 R\n   /Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n",
                                  update->table.buf, size + 1, catalog, info, previous, at));
}

/* The list of elements, "[ … ]", for the caller to free; NULL if there is none. */
static char *kids_copy(const STRING *out) {
  const char *root = last_of(out, "<< /Type /StructTreeRoot"), *kids = root == NULL ? NULL : strstr(root, "/K ["),
             *end = kids == NULL ? NULL : strchr(kids, ']');

  return end == NULL ? NULL : strndup(kids + 3, (size_t)(end + 1 - kids - 3));
}

NEOERR *pdf_mark(const char *lang, const char *const *langs, size_t count, STRING *out) {
  struct update update = {.out = out};
  int size = last_number(out, "/Size "), catalog = last_number(out, "/Root "), info = last_number(out, "/Info "),
      previous = last_number(out, "startxref\n");
  int old = last_number(out, "/StructTreeRoot "), parents = last_number(out, "/ParentTree ");
  char *kids = kids_copy(out);
  NEOERR *err;

  if (size == 0 || catalog == 0 || info == 0 || previous == 0 || old == 0 || parents == 0 || kids == NULL) {
    free(kids);
    return nerr_raise(NERR_ASSERT, "a PDF of another form than cairo's");
  }
  string_init(&update.table);
  err = elements_extend(&update, kids, lang, langs, count);
  if (err == STATUS_OK) err = root_write(&update, old, size, parents, kids);
  if (err == STATUS_OK) err = catalog_write(&update, catalog, size, lang);
  if (err == STATUS_OK) err = end_write(&update, size, catalog, info, previous);
  string_clear(&update.table);
  free(kids);
  return nerr_pass(err);
}
