/* form.c: the definitions of this process, and looking them up. */
#include "form/form.h"

#include <dirent.h>
#include <libxml/parser.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xml.h"
#include "form/definition.h"

enum { FORMS_MAX = 200 };

static struct form *forms[FORMS_MAX];
static size_t count;
static struct library library;

static int by_name(const void *a, const void *b) { return strcmp((*(struct form *const *)a)->name, (*(struct form *const *)b)->name); }

static bool is_xml(const char *name) {
  size_t n = strlen(name);
  return n > 4 && name[0] != '.' && strcmp(name + n - 4, ".xml") == 0;
}

/* Keeps a form; one of the same name that is there already gives way. */
static NEOERR *keep(struct form *form, const char *file) {
  size_t n = strlen(form->name);
  if (strncmp(form->name, file, n) != 0 || strcmp(file + n, ".xml") != 0) {
    form_free(&form);
    return nerr_raise(NERR_PARSE, "%.60s: a form's name is that of its file", file);
  }
  for (size_t i = 0; i < count; i++) {
    if (strcmp(forms[i]->name, form->name) != 0) continue;
    form_free(&forms[i]);
    forms[i] = form;
    return STATUS_OK;
  }
  if (count == FORMS_MAX) {
    form_free(&form);
    return nerr_raise(NERR_OUTOFRANGE, "more than %d forms", FORMS_MAX);
  }
  forms[count++] = form;
  return STATUS_OK;
}

static NEOERR *load(const char *folder, const char *name, xmlRelaxNG *schema) {
  char file[4096];
  struct form *form = NULL;
  xmlDoc *doc = NULL;
  snprintf(file, sizeof file, "%s/%s", folder, name);
  NEOERR *err = xml_load(file, schema, &doc);
  if (err) return nerr_pass(err);
  err = form_build(doc, name, &library, &form);
  xmlFreeDoc(doc);
  return nerr_pass(err ? err : keep(form, name));
}

static NEOERR *load_folder(const char *folder, xmlRelaxNG *schema) {
  struct dirent **names = NULL;
  int n = scandir(folder, &names, NULL, alphasort);
  if (n < 0) return nerr_raise_errno(NERR_IO, "cannot read the folder of forms");
  NEOERR *err = STATUS_OK;
  for (int i = 0; i < n; i++) {
    if (!err && is_xml(names[i]->d_name)) err = load(folder, names[i]->d_name, schema);
    free(names[i]);
  }
  free(names);
  return nerr_pass(err);
}

static NEOERR *load_all(const char *root, const char *service, xmlRelaxNG *schema) {
  char common[4096], own[4096];
  snprintf(common, sizeof common, "%s/services/common/forms", root);
  snprintf(own, sizeof own, "%s/services/%s/forms", root, service);
  NEOERR *err = library_load(&library, root, service, schema);
  if (!err) err = load_folder(common, schema);
  if (!err) err = load_folder(own, schema);
  return nerr_pass(err);
}

NEOERR *form_start(const char *root, const char *service) {
  char file[4096];
  xmlRelaxNG *schema = NULL;
  if (sodium_init() < 0) return nerr_raise(NERR_ASSERT, "libsodium does not start");
  snprintf(file, sizeof file, "%s/services/schema/form.rng", root);
  NEOERR *err = xml_schema(file, &schema);
  if (err) return nerr_pass(err);
  err = load_all(root, service, schema);
  xmlRelaxNGFree(schema);
  if (err) form_stop();
  qsort(forms, count, sizeof(struct form *), by_name);
  return nerr_pass(err);
}

void form_stop(void) {
  while (count) form_free(&forms[--count]);
  library_free(&library);
}

const struct form *form_find(const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(forms[i]->name, name) == 0) return forms[i];
  return NULL;
}

NEOERR *form_recall(const char *definition, struct form **form) {
  /* no schema, lists or facts of today: it was right when it was stored, and has its options written out */
  return nerr_pass(form_parse(definition, strlen(definition), "definition", NULL, NULL, form));
}

void form_drop(struct form **form) { form_free(form); }

size_t form_count(void) { return count; }

const struct form *form_at(size_t n) { return n < count ? forms[n] : NULL; }

const char *form_name(const struct form *form) { return form->name; }

const char *form_title(const struct form *form) { return form->title; }

const char *form_hash(const struct form *form) { return form->hash; }

const char *form_definition(const struct form *form) { return form->definition; }

size_t form_section_count(const struct form *form) { return form->section_count; }

const char *form_section_name(const struct form *form, size_t section) { return section < form->section_count ? form->sections[section].name : NULL; }

int form_section_find(const struct form *form, const char *name) {
  for (size_t i = 0; i < form->section_count; i++)
    if (strcmp(form->sections[i].name, name) == 0) return (int)i;
  return -1;
}

bool form_section_shown(const struct form *form, size_t section, const json_t *answers) {
  return section < form->section_count && condition_holds(form->sections[section].show_if, answers, NULL, true);
}

bool form_has_question(const struct form *form, const char *name) {
  for (size_t i = 0; i < form->section_count; i++) {
    const struct question *question = question_find(form->sections[i].questions, form->sections[i].question_count, name);
    if (question) return question->type != TYPE_NOTICE;
  }
  return false;
}
