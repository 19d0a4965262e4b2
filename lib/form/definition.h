/* definition.h: a form as read from its XML; only for the files of lib/form.
 * Everything hangs on the form's arena. */
#ifndef ONEDOOR_FORM_DEFINITION_H
#define ONEDOOR_FORM_DEFINITION_H

#include <libxml/relaxng.h>

#include "base/arena.h"
#include "form/form.h"

enum { FORM_ROWS_MAX = 100, FORM_FIELD_MAX = 200, FORM_TEXT_MAX = 640 };

enum question_type {
  TYPE_TEXT,
  TYPE_LONG_TEXT,
  TYPE_DATE,
  TYPE_DATETIME,
  TYPE_TIME,
  TYPE_NUMBER,
  TYPE_CHOICE,
  TYPE_CHOICES,
  TYPE_EMAIL,
  TYPE_PHONE,
  TYPE_POSTCODE,
  TYPE_PERSON,
  TYPE_ADDRESS,
  TYPE_CONSENT,
  TYPE_GROUP,
  TYPE_NOTICE,
};

enum fault {
  FAULT_NONE,
  FAULT_MISSING,
  FAULT_INVALID,
  FAULT_TOO_LONG,
  FAULT_TOO_SHORT,
  FAULT_TOO_LATE,
  FAULT_TOO_EARLY,
  FAULT_STOPS,
  FAULT_COUNT,
};

enum condition_kind { CONDITION_EQUALS, CONDITION_INCLUDES, CONDITION_ANSWERED, CONDITION_ALL, CONDITION_ANY };

struct condition {
  enum condition_kind kind;
  const char *question;
  const char *value;
  bool in_row; /* the question is one of the same row (or of the same parts), not of the form */
  struct condition *children;
  size_t count;
};

struct option {
  const char *value, *label, *hint;
  bool exclusive;
};

struct constant {
  const char *name, *value;
};

struct item { /* of a notice */
  const char *text;
  bool bullet;
};

struct question {
  const char *key;
  enum question_type type;
  const char *fact;
  const char *label, *called, *hint, *why;
  const char *sensitivity;
  const char *words[FAULT_COUNT]; /* NULL: the generated ones */
  bool required;
  struct condition *show_if, *required_if;
  long min, max;    /* characters, ticks or rows */
  long least, most; /* of a number */
  const char *not_before, *not_after;
  long lines, width;
  bool counted;
  const char *autocomplete, *display;
  struct option *options;
  size_t option_count;
  const char *options_from;
  struct question *questions; /* of a group's row, or parts */
  size_t question_count;
  const char *row_label, *add_label;
  struct constant *constants; /* of a group's row */
  size_t constant_count;
  const char *level, *heading; /* of a notice */
  struct item *items;
  size_t item_count;
  bool duty, reading, stops;
};

struct section {
  const char *name, *title, *intro;
  const char *row_of; /* facts without a dot are those of one row of this list */
  const char *row;    /* sections with the same one share that row; NULL: a row of its own */
  bool folded;
  struct constant *constants;
  size_t constant_count;
  struct condition *show_if;
  struct question *questions;
  size_t question_count;
};

struct form {
  struct arena *arena;
  const char *name, *title, *intro, *button;
  char hash[65];
  const char *definition;
  struct section *sections;
  size_t section_count;
  struct constant *constants;
  size_t constant_count;
};

struct option_list {
  const char *name;
  const xmlNode *node; /* <list>, of a document that `library` keeps */
};

struct fact_name {
  const char *list; /* or NULL */
  const char *name;
};

/* What definitions refer to: shared lists and the table of facts. */
struct library {
  struct arena *arena;
  xmlDoc *lists_doc, *service_doc;
  struct option_list *lists;
  size_t list_count;
  struct fact_name *facts;
  size_t fact_count;
};

/* --- library.c --- */
/* Lists of services/common/lists.xml and of the service, facts of services/common/facts.xml. */
NEOERR *library_load(struct library *library, const char *root, const char *service, xmlRelaxNG *schema) MUST_CHECK;
void library_free(struct library *library);
/* Is there this fact? With no library every fact that a form names is taken as it is. */
bool library_fact(const struct library *library, const char *list, const char *name);

/* --- parse.c --- */
/* Reads a definition of n bytes; `file` is for errors. *form is for form_free. Schema and library NULL: one
 * that was built and kept before, in whose time there were perhaps other lists and facts. */
NEOERR *form_parse(const char *bytes, size_t n, const char *file, xmlRelaxNG *schema, const struct library *library, struct form **form) MUST_CHECK;
/* The same of a validated document, which is changed: shared lists are written out in it. */
NEOERR *form_build(xmlDoc *doc, const char *file, const struct library *library, struct form **form) MUST_CHECK;
void form_free(struct form **form);
struct option *options_parse(struct arena **arena, const xmlNode *node, size_t *count);

/* --- rules.c: what a schema cannot say --- */
NEOERR *form_rules(const struct form *form, const char *file, const struct library *library) MUST_CHECK;

/* --- condition.c --- */
NEOERR *condition_parse(struct arena **arena, const xmlNode *node, struct condition **condition) MUST_CHECK;
/* Has this value, or any part of it, been given? White space alone is nothing. */
bool answer_given(const json_t *value);
/* Does it hold? row is the object of the same row; NULL condition: fallback. */
bool condition_holds(const struct condition *condition, const json_t *answers, const json_t *row, bool fallback);
/* Can what is typed on this page (NULL: all sections are on it) still change it? */
bool condition_open(const struct condition *condition, const struct section *page);
/* Does it ask about an answer of another page than this one? */
bool condition_elsewhere(const struct condition *condition, const struct section *page);
/* As JSON for the script; prefix "people.0." names fields of the same row. What was asked on another
 * page is {"known": true or false}. New reference. */
json_t *condition_json(const struct condition *condition, const char *prefix, const struct section *page, const json_t *answers);

/* --- answers.c --- */
bool question_shown(const struct question *question, const json_t *answers, const json_t *row);
const char *answer_text(const json_t *row, const char *key); /* "" if it is no text */
bool type_has_parts(enum question_type type);
bool type_is_date(enum question_type type); /* date or datetime */
const struct question *question_find(const struct question *questions, size_t count, const char *key);
/* By the field's name ("people.0.born"); *section is its section. NULL if there is none. */
const struct question *form_question(const struct form *form, const char *field, size_t *section);
/* "people.0.born" to "people-0-born", with "-part" unless part is NULL. */
void field_id(const char *field, const char *part, char *id, size_t size);
/* What a summary's link goes to: the first input of the question. */
void focus_id(const struct question *question, const char *field, const char *part, char *id, size_t size);

/* --- normal.c: pure; texts as typed to their normal form. false: it is none. --- */
bool normal_phone(const char *typed, char out[static 20]);
bool normal_postcode(const char *typed, char out[static 9]);
bool normal_email(const char *typed, char *out, size_t size);
bool normal_time(const char *typed, char out[static 6]);
bool normal_number(const char *typed, char out[static 20]);
/* 1 to 12 of "3", "03", "March", "mar"; 0 if it is none. */
int month_number(const char *typed);
/* "YYYY-MM-DD" of "today", "today+300", "now" or a day itself. */
void day_of_limit(const char *limit, time_t now, char out[static 11]);
time_t form_now(void);

/* --- fault.c --- */
struct checking {
  const struct form *form;
  const json_t *answers;
  HDF *hdf;
  size_t faults;
  const char *section;
  struct taken *taken; /* check.c */
  size_t taken_count;
};
void fault_add(struct checking *checking, const struct question *question, const char *field, const char *row, enum fault fault, const char *part,
               const char *text);

/* --- dates.c --- */
void check_date(struct checking *checking, const struct question *question, json_t *row, const char *field, const char *row_title, bool required);
/* The parts of a date or datetime as typed or of its normal form; each "" if absent. */
struct date_parts {
  char day[40], month[40], year[40], time[40];
};
void date_split(const json_t *value, struct date_parts *parts);

/* --- hdf.c: a value, unless it is NULL or empty --- */
void put(HDF *node, const char *name, const char *value);
void put_number(HDF *node, const char *name, long value);
HDF *put_node(HDF *node, const char *name, size_t n);

#endif
