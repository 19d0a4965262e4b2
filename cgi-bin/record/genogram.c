/* genogram.c: a record's people and relationships as places and lines. */
#include "cgi-bin/record/genogram.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "document/genogram.h"

/* Letters of a name's line that stay clear of the next person's. */
enum { LINE_LETTERS = 12 };

static size_t children_of(HDF *data, const char *name) {
  size_t n = 0;

  for (HDF *one = hdf_get_child(data, name); one != NULL; one = hdf_obj_next(one)) n++;
  return n;
}

/* The place of a person in Data.members, or n. */
static size_t place_of(HDF *data, const char *person, size_t n) {
  size_t place = 0;

  for (HDF *one = hdf_get_child(data, "members"); one != NULL; one = hdf_obj_next(one), place++)
    if (strcmp(hdf_get_value(one, "person", ""), person) == 0) return place;
  return n;
}

static size_t ties_read(HDF *data, struct genogram_tie *ties, size_t people) {
  size_t n = 0;

  for (HDF *one = hdf_get_child(data, "relationships"); one != NULL; one = hdf_obj_next(one)) {
    ties[n].person = place_of(data, hdf_get_value(one, "person", ""), people);
    ties[n].other = place_of(data, hdf_get_value(one, "other", ""), people);
    ties[n].type = hdf_get_value(one, "type", "");
    if (ties[n].person < people && ties[n].other < people) n++; /* whoever left the family has no place */
  }
  return n;
}

/* A line of a name, cut after so many letters, never within one. */
static NEOERR *line_set(HDF *person, const char *name, const char *from, size_t n) {
  char line[LINE_LETTERS * 4 + 8];
  size_t length = 0, letters = 0;

  while (length < n && letters < LINE_LETTERS) {
    do length++;
    while (length < n && ((unsigned char)from[length] & 0xC0) == 0x80);
    letters++;
  }
  snprintf(line, sizeof line, "%.*s%s", (int)length, from, length < n ? "…" : "");
  return nerr_pass(hdf_set_value(person, name, line));
}

static NEOERR *name_set(HDF *person, const char *name) {
  const char *space = strrchr(name, ' ');
  NEOERR *err = line_set(person, "first", name, space == NULL ? strlen(name) : (size_t)(space - name));

  if (err == STATUS_OK && space != NULL) err = line_set(person, "last", space + 1, strlen(space + 1));
  return nerr_pass(err);
}

/* By the sex that is recorded; where none is, a mother's or a father's. */
static const char *shape_of(HDF *data, HDF *member) {
  const char *sex = hdf_get_value(member, "sex", ""), *person = hdf_get_value(member, "person", "");

  if (hdf_get_int_value(member, "unborn", 0) != 0) return "unborn";
  if (strcmp(sex, "male") == 0 || strcmp(sex, "female") == 0) return sex;
  if (sex[0] != '\0' && strcmp(sex, "not_known") != 0) return "";
  for (HDF *one = hdf_get_child(data, "relationships"); one != NULL; one = hdf_obj_next(one)) {
    if (strcmp(hdf_get_value(one, "person", ""), person) != 0) continue;
    if (strcmp(hdf_get_value(one, "type", ""), "mother") == 0) return "female";
    if (strcmp(hdf_get_value(one, "type", ""), "father") == 0) return "male";
  }
  return "";
}

static NEOERR *person_show(HDF *picture, int place, HDF *member, const char *shape, const struct genogram_person *at) {
  char name[32];
  HDF *person;

  snprintf(name, sizeof name, "people.%d", place);
  NEOERR *err = hdf_get_node(picture, name, &person);
  if (err == STATUS_OK) err = hdf_set_int_value(person, "x", at->x);
  if (err == STATUS_OK) err = hdf_set_int_value(person, "y", at->y);
  if (err == STATUS_OK) err = hdf_set_value(person, "shape", shape);
  if (err == STATUS_OK) err = hdf_set_value(person, "years", hdf_get_value(member, "years", ""));
  if (err == STATUS_OK && (hdf_get_int_value(member, "dead", 0) != 0 || hdf_get_int_value(member, "ended", 0) != 0))
    err = hdf_set_value(person, "gone", "1");
  if (err == STATUS_OK) err = name_set(person, hdf_get_value(member, "name", ""));
  return nerr_pass(err);
}

static NEOERR *stroke_show(HDF *picture, int place, const struct genogram_stroke *stroke) {
  const struct {
    const char *name;
    int value;
  } ends[] = {{"x1", stroke->x1}, {"y1", stroke->y1}, {"x2", stroke->x2}, {"y2", stroke->y2}, {"dashed", stroke->dashed}};
  char name[32];
  HDF *line;

  snprintf(name, sizeof name, "strokes.%d", place);
  NEOERR *err = hdf_get_node(picture, name, &line);
  for (size_t i = 0; i < sizeof ends / sizeof *ends && err == STATUS_OK; i++) err = hdf_set_int_value(line, ends[i].name, ends[i].value);
  return nerr_pass(err);
}

static NEOERR *picture_show(HDF *hdf, const struct genogram *genogram) {
  HDF *picture, *data = hdf_get_obj(hdf, "Data"), *member = hdf_get_child(data, "members");
  NEOERR *err = hdf_get_node(hdf, "Picture", &picture);

  if (err == STATUS_OK) err = hdf_set_int_value(picture, "width", genogram->width);
  if (err == STATUS_OK) err = hdf_set_int_value(picture, "height", genogram->height);
  for (size_t i = 0; i < genogram->people_count && err == STATUS_OK; i++, member = hdf_obj_next(member))
    err = person_show(picture, (int)i, member, shape_of(data, member), &genogram->people[i]);
  for (size_t i = 0; i < genogram->stroke_count && err == STATUS_OK; i++) err = stroke_show(picture, (int)i, &genogram->strokes[i]);
  return nerr_pass(err);
}

NEOERR *genogram_of_family(struct context *context) {
  HDF *hdf = context_hdf(context), *data = hdf_get_obj(hdf, "Data");
  size_t people = children_of(data, "members");
  struct genogram_tie *ties = memory_make(children_of(data, "relationships") * sizeof *ties);
  struct genogram genogram = {.people_count = people, .ties = ties};

  genogram.people = memory_make(people * sizeof *genogram.people);
  genogram.tie_count = ties_read(data, ties, people);
  HDF *member = hdf_get_child(data, "members");
  for (size_t i = 0; i < people; i++, member = hdf_obj_next(member))
    genogram.people[i].child = strcmp(hdf_get_value(member, "role", ""), "child") == 0;
  genogram_draw(&genogram);
  NEOERR *err = picture_show(hdf, &genogram);
  genogram_free(&genogram);
  free(genogram.people);
  free(ties);
  return nerr_pass(err);
}
