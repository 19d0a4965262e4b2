/* feedback.c: shares of answers, in words and in their groups. Which may be shown the database has decided. */
#include "cgi-bin/manage/feedback.h"

#include <stdio.h>
#include <string.h>

#include "document/csv.h"

enum { PARENT, YOUNG, PARTNER, VERSIONS };

static const struct {
  const char *name, *title;
} versions[VERSIONS] = {{"parent", "Parents and carers"}, {"young_person", "Children and young people"}, {"partner", "Other agencies"}};

static const struct question {
  const char *name, *titles[VERSIONS]; /* NULL: not asked */
  const char *indicator;               /* of the monitoring framework: what parents said; or NULL */
} questions[] = {
    {"rating",
     {"Rated the service satisfactory or better", "Rated it all right or better", "Rated working with us all right or better"},
     "Indicator: parents rating the service satisfactory or better"},
    {"recommend", {"Would tell a friend to ask us", "Would tell a friend to ask here", "Would refer another family"}, NULL},
    {"listened", {"Felt listened to", "Worker listened", "Were taken seriously"}, NULL},
    {"reliable", {"Worker did what they said", "Worker did what they said", "We did what we said"}, NULL},
    {"shared", {"Assessment was shared and fair", NULL, NULL}, NULL},
    {"plan", {"Plan was clear", "Understood the plan", NULL}, NULL},
    {"who_does", {"Knew who was doing what", "Knew who does what", "Knew who was doing what"}, NULL},
    {"told", {"Told about records and complaints", "Told what is written down", "Heard what became of families"}, NULL},
    {"change", {"Things are better for the family", "Things are better", "Things got better for families"}, NULL},
};
enum { QUESTIONS = sizeof questions / sizeof *questions, PATH_TEXT = 96 };

static NEOERR *put(HDF *hdf, NEOERR *before, const char *path, const char *name, const char *value) {
  char whole[PATH_TEXT + 32];

  if (before != STATUS_OK || value == NULL) return before;
  snprintf(whole, sizeof whole, "%s.%s", path, name);
  return hdf_set_value(hdf, whole, value);
}

/* Which of the versions a row is of. */
static int version_of(HDF *row) {
  for (int i = 0; i < VERSIONS; i++)
    if (strcmp(hdf_get_value(row, "version", ""), versions[i].name) == 0) return i;
  return PARENT;
}

/* Is the row of this period and version? */
static bool is_of(HDF *row, HDF *period) {
  return strcmp(hdf_get_value(row, "version", ""), hdf_get_value(period, "version", "")) == 0 &&
         strcmp(hdf_get_value(row, "period", ""), hdf_get_value(period, "period", "")) == 0;
}

/* "57%", "At least 87%", "Held back". */
static void share_words(HDF *row, char *out, size_t size) {
  const char *shown = hdf_get_value(row, "shown", ""), *percent = hdf_get_value(row, "percent", NULL);

  if (percent == NULL)
    snprintf(out, size, "Held back");
  else
    snprintf(out, size, "%s%.10s%%", strcmp(shown, "nearly_all") == 0 ? "At least " : strcmp(shown, "nearly_none") == 0 ? "At most " : "", percent);
}

/* The rows of one question, all teams first, in the order in which they came. */
static NEOERR *put_shares(HDF *hdf, HDF *period, const char *path, const char *question) {
  NEOERR *err = STATUS_OK;
  char where[PATH_TEXT], words[48];
  int place = 0;

  for (HDF *row = hdf_get_child(hdf, "Data.shares"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
    if (!is_of(row, period) || strcmp(hdf_get_value(row, "question", ""), question) != 0) continue;
    snprintf(where, sizeof where, "%.60s.rows.%d", path, place++);
    share_words(row, words, sizeof words);
    err = put(hdf, err, where, "label", hdf_get_value(row, "team", "All teams"));
    err = put(hdf, err, where, "words", words);
    err = put(hdf, err, where, "percent", hdf_get_value(row, "percent", NULL));
  }
  return nerr_pass(err);
}

static NEOERR *put_questions(HDF *hdf, HDF *period, const char *path) {
  int version = version_of(period);
  NEOERR *err = STATUS_OK;
  char where[PATH_TEXT];
  int place = 0;

  for (size_t q = 0; q < QUESTIONS && err == STATUS_OK; q++) {
    const char *title = questions[q].titles[version];

    if (title == NULL) continue;
    snprintf(where, sizeof where, "%.60s.questions.%d", path, place++);
    err = put(hdf, err, where, "title", title);
    err = put(hdf, err, where, "indicator", version == PARENT ? questions[q].indicator : NULL);
    if (err == STATUS_OK) err = put_shares(hdf, period, where, questions[q].name);
  }
  return nerr_pass(err);
}

/* How many answered: of all, and by team. Each question's rows say so; the first question's are taken. */
static NEOERR *put_answers(HDF *hdf, HDF *period, const char *path) {
  NEOERR *err = STATUS_OK;
  char where[PATH_TEXT];
  int place = 0;

  for (HDF *row = hdf_get_child(hdf, "Data.shares"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
    const char *team = hdf_get_value(row, "team", NULL), *answers = hdf_get_value(row, "answers", "Held back");

    if (!is_of(row, period) || strcmp(hdf_get_value(row, "question", ""), questions[0].name) != 0) continue;
    if (team == NULL) {
      err = put(hdf, err, path, "answers", answers);
      continue;
    }
    snprintf(where, sizeof where, "%.60s.teams.%d", path, place++);
    err = put(hdf, err, where, "label", team);
    err = put(hdf, err, where, "answers", answers);
  }
  return nerr_pass(err);
}

static NEOERR *put_words(HDF *hdf, HDF *period, const char *path) {
  NEOERR *err = STATUS_OK;
  char where[PATH_TEXT];
  int place = 0;

  for (HDF *row = hdf_get_child(hdf, "Data.said"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row))
    if (is_of(row, period)) {
      snprintf(where, sizeof where, "%.60s.%.10s.%d", path, hdf_get_value(row, "kind", ""), place++);
      err = put(hdf, err, where, "text", hdf_get_value(row, "words", NULL));
    }
  return nerr_pass(err);
}

static NEOERR *put_group(HDF *hdf, HDF *group, int number) {
  const char *version = hdf_get_value(group, "version", "");
  char path[PATH_TEXT];
  NEOERR *err;
  int place = 0;

  snprintf(path, sizeof path, "Groups.%d", number);
  err = put(hdf, STATUS_OK, path, "title", versions[version_of(group)].title);
  err = put(hdf, err, path, "waiting", hdf_get_int_value(group, "waiting", 0) != 0 ? "1" : NULL);
  for (HDF *period = hdf_get_child(hdf, "Data.periods"); period != NULL && err == STATUS_OK; period = hdf_obj_next(period)) {
    if (strcmp(hdf_get_value(period, "version", ""), version) != 0) continue;
    snprintf(path, sizeof path, "Groups.%d.periods.%d", number, place++);
    err = put(hdf, err, path, "name", hdf_get_value(period, "name", ""));
    if (err == STATUS_OK) err = put_answers(hdf, period, path);
    if (err == STATUS_OK) err = put_questions(hdf, period, path);
    if (err == STATUS_OK) err = put_words(hdf, period, path);
  }
  return nerr_pass(err);
}

static NEOERR *put_groups(HDF *hdf) {
  NEOERR *err = STATUS_OK;
  int number = 0;

  for (HDF *group = hdf_get_child(hdf, "Data.groups"); group != NULL && err == STATUS_OK; group = hdf_obj_next(group))
    err = put_group(hdf, group, number++);
  return nerr_pass(err);
}

NEOERR *feedback_show(struct context *context) { return nerr_pass(put_groups(context_hdf(context))); }

static NEOERR *row_write(STRING *out, const char *const *cells, size_t count) {
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < count && err == STATUS_OK; i++) err = csv_text(out, cells[i]);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(csv_end_row(out));
}

static NEOERR *period_write(STRING *out, const char *who, HDF *period) {
  NEOERR *err = STATUS_OK;

  for (HDF *question = hdf_get_child(period, "questions"); question != NULL && err == STATUS_OK; question = hdf_obj_next(question))
    for (HDF *row = hdf_get_child(question, "rows"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
      const char *cells[] = {hdf_get_value(period, "name", ""), who, hdf_get_value(question, "title", ""), hdf_get_value(row, "label", ""),
                             hdf_get_value(row, "words", "")};

      err = row_write(out, cells, 5);
    }
  return nerr_pass(err);
}

NEOERR *feedback_export(struct context *context) {
  static const char *const titles[] = {"Period", "Who answered", "Said so", "Team", "Share"};
  HDF *hdf = context_hdf(context);
  STRING out;
  NEOERR *err;

  string_init(&out);
  err = put_groups(hdf);
  if (err == STATUS_OK) err = csv_begin(&out);
  if (err == STATUS_OK) err = row_write(&out, titles, 5);
  for (HDF *group = hdf_get_child(hdf, "Groups"); group != NULL && err == STATUS_OK; group = hdf_obj_next(group))
    for (HDF *period = hdf_get_child(group, "periods"); period != NULL && err == STATUS_OK; period = hdf_obj_next(period))
      err = period_write(&out, hdf_get_value(group, "title", ""), period);
  if (err == STATUS_OK) err = response_header(context_request(context), "Content-Disposition", "attachment; filename=\"feedback.csv\"");
  if (err == STATUS_OK) err = response_send(context_request(context), 200, "text/csv; charset=utf-8", out.buf, (size_t)out.len);
  string_clear(&out);
  return nerr_pass(err);
}
