/* analysis.c: counts get their words here, once for the page and the file. */
#include "cgi-bin/manage/analysis.h"

#include <stdio.h>
#include <string.h>

#include "document/csv.h"

struct word {
  const char *measure, *item, *words; /* item NULL: the title of the measure */
};

static const char held_back[] = "1 to 4, or held back";

static const struct word words[] = {
    {"kind", NULL, "What came in"},
    {"kind", "complaint", "Complaints"},
    {"kind", "compliment", "Compliments"},
    {"kind", "comment", "Comments"},
    {"route", NULL, "Complaints by procedure"},
    {"route", "corporate", "The council's own procedure"},
    {"route", "statutory", "Children Act procedure"},
    {"route", "designated_officer", "Designated officer"},
    {"route", "not_for_us", "For somebody else to answer"},
    {"route", "none", "Not chosen yet"},
    {"team", NULL, "Complaints by team"},
    {"team", "none", "No team recorded"},
    {"theme", NULL, "What complaints are about (one may count more than once)"},
    {"theme", "communication", "How we talk and write"},
    {"theme", "delay", "Delay"},
    {"theme", "decision", "A decision"},
    {"theme", "conduct", "How somebody behaved"},
    {"theme", "records", "What is written down"},
    {"theme", "sharing", "Agreement and sharing"},
    {"theme", "quality", "Quality of the help"},
    {"theme", "policy", "A rule or policy"},
    {"theme", "discrimination", "Unfair treatment"},
    {"theme", "other", "Something else"},
    {"stage", NULL, "How far complaints went"},
    {"stage", "stage_1", "Stage 1"},
    {"stage", "stage_2", "Stage 2"},
    {"stage", "stage_3", "Stage 3 (Children Act procedure)"},
    {"stage", "ombudsman", "The Ombudsman"},
    {"acknowledged", NULL, "Acknowledged, every stage"},
    {"acknowledged", "in_time", "In time"},
    {"acknowledged", "late", "Late"},
    {"answered", NULL, "Answered, every stage"},
    {"answered", "in_time", "In time"},
    {"answered", "extended", "In time after more time was taken"},
    {"answered", "late", "Late"},
    {"days", NULL, "Working days from request to answer, every stage"},
    {"days", "to_5", "Up to 5"},
    {"days", "to_10", "6 to 10"},
    {"days", "to_20", "11 to 20"},
    {"days", "to_40", "21 to 40"},
    {"days", "over_40", "More than 40"},
    {"finding", NULL, "What the last answer found"},
    {"finding", "upheld", "Upheld"},
    {"finding", "partly_upheld", "Partly upheld"},
    {"finding", "not_upheld", "Not upheld"},
    {"remedy", NULL, "What put it right (one may count more than once)"},
    {"remedy", "apology", "Saying sorry"},
    {"remedy", "explanation", "An explanation"},
    {"remedy", "delay", "Doing what was late"},
    {"remedy", "decision", "Another decision"},
    {"remedy", "record", "Putting a record right"},
    {"remedy", "money", "Money"},
    {"remedy", "policy", "Changing a rule or how we work"},
    {"learning", NULL, "What we said we would do so that it does not happen again"},
    {"learning", "done", "Done"},
    {"learning", "open", "Not due yet"},
    {"learning", "late", "Late"},
};

/* The words for an item of a measure, or (item NULL) for the measure itself; "" if there are none. */
static const char *words_for(const char *measure, const char *item) {
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strcmp(words[i].measure, measure) == 0 && (item == NULL ? words[i].item == NULL : words[i].item != NULL && strcmp(words[i].item, item) == 0))
      return words[i].words;
  return "";
}

static const char *label_of(HDF *cell) {
  const char *label = hdf_get_value(cell, "label", NULL);

  return label != NULL ? label : words_for(hdf_get_value(cell, "measure", ""), hdf_get_value(cell, "item", ""));
}

static NEOERR *row_add(HDF *tables, int table, int row, HDF *cell) {
  NEOERR *err;
  char name[64];

  snprintf(name, sizeof name, "%d.rows.%d.label", table, row);
  err = hdf_set_value(tables, name, label_of(cell));
  const char *number = hdf_get_value(cell, "number", held_back);

  snprintf(name, sizeof name, "%d.rows.%d.number", table, row);
  if (err == STATUS_OK) err = hdf_set_value(tables, name, number);
  snprintf(name, sizeof name, "%d.some", table); /* whether anything is in it */
  if (err == STATUS_OK && strcmp(number, "0") != 0) err = hdf_set_value(tables, name, "1");
  return nerr_pass(err);
}

NEOERR *analysis_show(struct context *context) {
  HDF *tables = NULL;
  NEOERR *err = hdf_get_node(context_hdf(context), "Data.tables", &tables);
  const char *measure = "";
  int table = -1, row = 0;

  for (HDF *cell = hdf_get_child(context_hdf(context), "Data.cells"); cell != NULL && err == STATUS_OK; cell = hdf_obj_next(cell)) {
    const char *of = hdf_get_value(cell, "measure", "");

    if (strcmp(of, measure) != 0) {
      char name[32];

      measure = of;
      row = 0;
      snprintf(name, sizeof name, "%d.title", ++table);
      err = hdf_set_value(tables, name, words_for(measure, NULL));
    }
    if (err == STATUS_OK) err = row_add(tables, table, row++, cell);
  }
  return nerr_pass(err);
}

static NEOERR *cell_write(STRING *out, HDF *cell, const char *year) {
  const char *number = hdf_get_value(cell, "number", NULL);
  NEOERR *err = csv_number(out, year);

  if (err == STATUS_OK) err = csv_text(out, words_for(hdf_get_value(cell, "measure", ""), NULL));
  if (err == STATUS_OK) err = csv_text(out, label_of(cell));
  if (err == STATUS_OK) err = number == NULL ? csv_text(out, held_back) : csv_number(out, number);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(csv_end_row(out));
}

static NEOERR *head_write(STRING *out) {
  static const char *const titles[] = {"Year from April", "Table", "Row", "Number"};
  NEOERR *err = csv_begin(out);

  for (size_t i = 0; i < sizeof titles / sizeof *titles && err == STATUS_OK; i++) err = csv_text(out, titles[i]);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(csv_end_row(out));
}

NEOERR *analysis_export(struct context *context) {
  HDF *hdf = context_hdf(context);
  const char *year = hdf_get_value(hdf, "Data.period.year", "");
  STRING out;
  NEOERR *err;

  string_init(&out);
  err = head_write(&out);
  for (HDF *cell = hdf_get_child(hdf, "Data.cells"); cell != NULL && err == STATUS_OK; cell = hdf_obj_next(cell)) err = cell_write(&out, cell, year);
  if (err == STATUS_OK) err = response_header(context_request(context), "Content-Disposition", "attachment; filename=\"complaints.csv\"");
  if (err == STATUS_OK) err = response_send(context_request(context), 200, "text/csv; charset=utf-8", out.buf, (size_t)out.len);
  string_clear(&out);
  return nerr_pass(err);
}
