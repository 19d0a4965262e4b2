/* feedback.c: counts of answers become what may be shown of them. */
#include "cgi-bin/manage/feedback.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/csv.h"
#include "service/suppress.h"

enum { MOST_QUARTERS = 200, MOST_TEAMS = 40, QUARTER_TEXT = 11, WORDS_LEAST = 5 };

static const struct question {
  const char *name, *parent, *young; /* NULL: not asked */
  const char *indicator;             /* of the monitoring framework, or NULL */
} questions[] = {
    {"rating", "Rated the service satisfactory or better", "Rated it all right or better", "Indicator: parents rating the service satisfactory or better"},
    {"recommend", "Would tell a friend to ask us", "Would tell a friend to ask here", NULL},
    {"listened", "Felt listened to", "Worker listened", NULL},
    {"reliable", "Worker did what they said", "Worker did what they said", NULL},
    {"shared", "Assessment was shared and fair", NULL, NULL},
    {"plan", "Plan was clear", "Understood the plan", NULL},
    {"who_does", "Knew who was doing what", "Knew who does what", NULL},
    {"told", "Told about records and complaints", "Told what is written down", NULL},
    {"better", "Things are better for the family", "Things are better", NULL},
};
enum { QUESTIONS = sizeof questions / sizeof *questions };

/* The answers of one kind of people: by quarter and team. */
struct group {
  const char *version, *title;
  char quarters[MOST_QUARTERS][QUARTER_TEXT]; /* first days, in order */
  int answers[MOST_QUARTERS];
  int period[MOST_QUARTERS];
  size_t quarter_count;
  int periods;
};

static NEOERR *put(HDF *hdf, NEOERR *before, const char *path, const char *name, const char *value) {
  char whole[160];

  if (before != STATUS_OK || value == NULL)
    return before;
  snprintf(whole, sizeof whole, "%s.%s", path, name);
  return hdf_set_value(hdf, whole, value);
}

/* The index of the quarter that a row is of; the rows come in the order of quarters. */
static size_t quarter_of(struct group *group, HDF *row) {
  const char *first = hdf_get_value(row, "quarter.iso", "");

  if (group->quarter_count == 0 || strcmp(group->quarters[group->quarter_count - 1], first) != 0) {
    if (group->quarter_count == MOST_QUARTERS)
      return MOST_QUARTERS;
    snprintf(group->quarters[group->quarter_count++], QUARTER_TEXT, "%.10s", first);
  }
  return group->quarter_count - 1;
}

static bool is_of(const struct group *group, HDF *row) { return strcmp(hdf_get_value(row, "version", ""), group->version) == 0; }

static void group_read(struct group *group, HDF *counts) {
  for (HDF *row = counts; row != NULL; row = hdf_obj_next(row))
    if (is_of(group, row)) {
      size_t quarter = quarter_of(group, row);

      if (quarter < MOST_QUARTERS)
        group->answers[quarter] += hdf_get_int_value(row, "answers", 0);
    }
  group->periods = suppress_periods(group->answers, group->quarter_count, group->period);
}

static int period_of(const struct group *group, HDF *row) {
  for (size_t i = 0; i < group->quarter_count; i++)
    if (strcmp(group->quarters[i], hdf_get_value(row, "quarter.iso", "")) == 0)
      return group->period[i];
  return -1;
}

/* "April to June 2026"; of several quarters "April 2026 to March 2027". */
static void period_name(const struct group *group, int period, char *out, size_t size) {
  static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
  const char *first = NULL, *last = NULL;
  int from_year = 0, from = 0, to_year = 0, to = 0;

  for (size_t i = 0; i < group->quarter_count; i++)
    if (group->period[i] == period) {
      first = first == NULL ? group->quarters[i] : first;
      last = group->quarters[i];
    }
  if (first != NULL && sscanf(first, "%4d-%2d", &from_year, &from) == 2 && sscanf(last, "%4d-%2d", &to_year, &to) == 2 && from >= 1 && from <= 12 && to >= 1 && to <= 10) {
    if (from_year == to_year)
      snprintf(out, size, "%s to %s %d", months[from - 1], months[to + 1], to_year);
    else
      snprintf(out, size, "%s %d to %s %d", months[from - 1], from_year, months[to + 1], to_year);
  } else {
    snprintf(out, size, "Not known");
  }
}

struct tally {
  const char *teams[MOST_TEAMS];
  char ids[MOST_TEAMS][24];
  size_t team_count;
  int answers[MOST_TEAMS];
  bool held[MOST_TEAMS];
  struct share each[QUESTIONS][MOST_TEAMS], all[QUESTIONS];
  int total;
};

static void tally_teams(struct tally *tally, HDF *teams) {
  for (HDF *row = teams; row != NULL && tally->team_count < MOST_TEAMS; row = hdf_obj_next(row)) {
    tally->teams[tally->team_count] = hdf_get_value(row, "name", "");
    snprintf(tally->ids[tally->team_count++], sizeof tally->ids[0], "%s", hdf_get_value(row, "id", ""));
  }
}

static void tally_row(struct tally *tally, HDF *row) {
  int answers = hdf_get_int_value(row, "answers", 0);

  tally->total += answers;
  for (size_t q = 0; q < QUESTIONS; q++) {
    tally->all[q].of += answers;
    tally->all[q].said += hdf_get_int_value(row, questions[q].name, 0);
  }
  for (size_t t = 0; t < tally->team_count; t++)
    if (strcmp(tally->ids[t], hdf_get_value(row, "team", "")) == 0) {
      tally->answers[t] += answers;
      for (size_t q = 0; q < QUESTIONS; q++) {
        tally->each[q][t].of += answers;
        tally->each[q][t].said += hdf_get_int_value(row, questions[q].name, 0);
      }
    }
}

static void tally_period(struct tally *tally, const struct group *group, int period, HDF *data) {
  *tally = (struct tally){0};
  tally_teams(tally, hdf_get_child(data, "teams"));
  for (HDF *row = hdf_get_child(data, "counts"); row != NULL; row = hdf_obj_next(row))
    if (is_of(group, row) && period_of(group, row) == period)
      tally_row(tally, row);
  suppress_teams(tally->answers, tally->team_count, tally->held);
  for (size_t q = 0; q < QUESTIONS; q++)
    suppress_question(&tally->all[q], tally->each[q], tally->team_count, tally->held);
}

static void share_words(const struct share *share, char *out, size_t size) {
  int percent = suppress_percent(share);

  if (share->shown == SHOWN_NO_ANSWERS)
    snprintf(out, size, "No answers");
  else if (percent < 0)
    snprintf(out, size, "Held back");
  else
    snprintf(out, size, "%s%d%%", share->shown == SHOWN_NEARLY_ALL ? "At least " : share->shown == SHOWN_NEARLY_NONE ? "At most " : "", percent);
}

static NEOERR *put_share(HDF *hdf, const char *path, int row, const char *label, const struct share *share) {
  char where[120], words[48], percent[12];
  int shown = suppress_percent(share);
  NEOERR *err;

  snprintf(where, sizeof where, "%s.rows.%d", path, row);
  share_words(share, words, sizeof words);
  snprintf(percent, sizeof percent, "%d", shown);
  err = put(hdf, STATUS_OK, where, "label", label);
  err = put(hdf, err, where, "words", words);
  return nerr_pass(put(hdf, err, where, "percent", shown < 0 ? NULL : percent));
}

static NEOERR *put_questions(HDF *hdf, const char *path, const struct group *group, const struct tally *tally) {
  bool young = strcmp(group->version, "young_person") == 0;
  NEOERR *err = STATUS_OK;
  char where[96];
  int place = 0;

  for (size_t q = 0; q < QUESTIONS && err == STATUS_OK; q++) {
    const char *title = young ? questions[q].young : questions[q].parent;

    if (title == NULL)
      continue;
    snprintf(where, sizeof where, "%s.questions.%d", path, place++);
    err = put(hdf, err, where, "title", title);
    err = put(hdf, err, where, "indicator", young ? NULL : questions[q].indicator);
    if (err == STATUS_OK)
      err = put_share(hdf, where, 0, "All teams", &tally->all[q]);
    for (size_t t = 0; t < tally->team_count && err == STATUS_OK; t++)
      err = put_share(hdf, where, (int)t + 1, tally->teams[t], &tally->each[q][t]);
  }
  return nerr_pass(err);
}

static NEOERR *put_teams(HDF *hdf, const char *path, const struct tally *tally) {
  NEOERR *err = STATUS_OK;
  char where[96], answers[24];

  for (size_t t = 0; t < tally->team_count && err == STATUS_OK; t++) {
    snprintf(where, sizeof where, "%s.teams.%zu", path, t);
    snprintf(answers, sizeof answers, "%d", tally->answers[t]);
    err = put(hdf, err, where, "label", tally->teams[t]);
    err = put(hdf, err, where, "answers", tally->held[t] ? "Held back" : answers);
  }
  return nerr_pass(err);
}

/* Words only where several wrote some. */
static NEOERR *put_words(HDF *hdf, const char *path, const struct group *group, int period, HDF *said) {
  static const char *const kinds[] = {"helped", "improve"};
  NEOERR *err = STATUS_OK;
  char where[96], name[40];

  for (size_t k = 0; k < 2; k++) {
    int count = 0;

    for (HDF *row = said; row != NULL; row = hdf_obj_next(row))
      count += is_of(group, row) && period_of(group, row) == period && hdf_get_value(row, kinds[k], NULL) != NULL;
    if (count < WORDS_LEAST)
      continue;
    count = 0;
    for (HDF *row = said; row != NULL && err == STATUS_OK; row = hdf_obj_next(row))
      if (is_of(group, row) && period_of(group, row) == period) {
        snprintf(where, sizeof where, "%s.%s", path, kinds[k]);
        snprintf(name, sizeof name, "%d.text", count);
        count += hdf_get_value(row, kinds[k], NULL) != NULL;
        err = put(hdf, err, where, name, hdf_get_value(row, kinds[k], NULL));
      }
  }
  return nerr_pass(err);
}

static NEOERR *put_period(HDF *hdf, HDF *data, const char *path, int place, const struct group *group, int period) {
  struct tally *tally = calloc(1, sizeof *tally);
  char where[64], name[64], answers[24];
  NEOERR *err;

  if (tally == NULL)
    return nerr_raise(NERR_NOMEM, "no memory for counts");
  tally_period(tally, group, period, data);
  snprintf(where, sizeof where, "%s.periods.%d", path, place);
  period_name(group, period, name, sizeof name);
  snprintf(answers, sizeof answers, "%d", tally->total);
  err = put(hdf, STATUS_OK, where, "name", name);
  err = put(hdf, err, where, "answers", answers);
  if (err == STATUS_OK)
    err = put_questions(hdf, where, group, tally);
  if (err == STATUS_OK)
    err = put_teams(hdf, where, tally);
  if (err == STATUS_OK)
    err = put_words(hdf, where, group, period, hdf_get_child(data, "said"));
  free(tally);
  return nerr_pass(err);
}

static NEOERR *put_group(HDF *hdf, HDF *data, int place, struct group *group) {
  char path[32];
  NEOERR *err;

  group_read(group, hdf_get_child(data, "counts"));
  snprintf(path, sizeof path, "Groups.%d", place);
  err = put(hdf, STATUS_OK, path, "title", group->title);
  if (group->quarter_count > 0 && group->period[group->quarter_count - 1] < 0)
    err = put(hdf, err, path, "waiting", "1");
  for (int period = group->periods - 1, at = 0; period >= 0 && at < 8 && err == STATUS_OK; period--, at++)
    err = put_period(hdf, data, path, at, group, period);
  return nerr_pass(err);
}

static NEOERR *put_groups(HDF *hdf) {
  static const char *const versions[][2] = {{"parent", "Parents and carers"}, {"young_person", "Children and young people"}};
  HDF *data = hdf_get_obj(hdf, "Data");
  NEOERR *err = STATUS_OK;

  for (int i = 0; i < 2 && data != NULL && err == STATUS_OK; i++) {
    struct group *group = calloc(1, sizeof *group);

    if (group == NULL)
      return nerr_raise(NERR_NOMEM, "no memory for counts");
    group->version = versions[i][0];
    group->title = versions[i][1];
    err = put_group(hdf, data, i, group);
    free(group);
  }
  if (err == STATUS_OK)
    err = hdf_remove_tree(hdf, "Data.counts");
  if (err == STATUS_OK)
    err = hdf_remove_tree(hdf, "Data.said");
  return nerr_pass(err);
}

NEOERR *feedback_show(struct context *context) { return nerr_pass(put_groups(context_hdf(context))); }

static NEOERR *row_write(STRING *out, const char *const *cells, size_t count) {
  NEOERR *err = STATUS_OK;

  for (size_t i = 0; i < count && err == STATUS_OK; i++)
    err = csv_text(out, cells[i]);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(csv_end_row(out));
}

static NEOERR *period_write(STRING *out, const char *who, HDF *period) {
  NEOERR *err = STATUS_OK;

  for (HDF *question = hdf_get_child(period, "questions"); question != NULL && err == STATUS_OK; question = hdf_obj_next(question))
    for (HDF *row = hdf_get_child(question, "rows"); row != NULL && err == STATUS_OK; row = hdf_obj_next(row)) {
      const char *cells[] = {hdf_get_value(period, "name", ""), who, hdf_get_value(question, "title", ""), hdf_get_value(row, "label", ""), hdf_get_value(row, "words", "")};

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
  if (err == STATUS_OK)
    err = csv_begin(&out);
  if (err == STATUS_OK)
    err = row_write(&out, titles, 5);
  for (HDF *group = hdf_get_child(hdf, "Groups"); group != NULL && err == STATUS_OK; group = hdf_obj_next(group))
    for (HDF *period = hdf_get_child(group, "periods"); period != NULL && err == STATUS_OK; period = hdf_obj_next(period))
      err = period_write(&out, hdf_get_value(group, "title", ""), period);
  if (err == STATUS_OK)
    err = response_header(context_request(context), "Content-Disposition", "attachment; filename=\"feedback.csv\"");
  if (err == STATUS_OK)
    err = response_send(context_request(context), 200, "text/csv; charset=utf-8", out.buf, (size_t)out.len);
  string_clear(&out);
  return nerr_pass(err);
}
