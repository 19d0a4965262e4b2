/* Answers: what is sent is read whole or refused, what is wrong is said, what is hidden is dropped. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "base/time.h"
#include "base/xml.h"
#include "form/definition.h"

static const char definition[] =
    "<form name='t' xml:lang='en'><title>T</title><fact name='enquiry.kind' value='referral'/>"
    "<section name='one'><title>One</title>"
    " <question name='name' type='text' max='10' fact='complaint.name'><label>Your name</label></question>"
    " <question name='story' type='long-text' max='20' required='no'><label>What happened?</label></question>"
    " <question name='kind' type='choice' fact='complaint.kind'><label>Kind</label>"
    "  <option value='a'><label>A</label></option><option value='b'><label>B</label></option></question>"
    " <question name='more' type='text' fact='complaint.on_behalf_of'><label>More</label><show-if><equals question='kind' "
    "value='b'/></show-if></question>"
    " <question name='deeper' type='text'><label>Deeper</label><show-if><answered question='more'/></show-if></question>"
    " <question name='ways' type='choices' required='no' max='2' fact='contact.ways'><label>Ways</label>"
    "  <option value='phone'><label>Phone</label></option><option value='email'><label>Email</label></option>"
    "  <option value='text'><label>Text</label></option><option value='none' exclusive='yes'><label>None</label></option></question>"
    " <question name='phone' type='phone' fact='contact.phone'><label>Phone number</label><show-if><includes question='ways' "
    "value='phone'/></show-if></question>"
    " <question name='worker' type='choice' required='no' options-from='workers'><label>Worker</label></question>"
    "</section>"
    "<section name='two'><title>Two</title>"
    " <question name='day' type='date' not-before='2000-01-01' not-after='today' fact='contact.confirmed'><label>The day</label></question>"
    " <question name='moment' type='datetime' required='no' not-after='now'><label>The moment</label></question>"
    " <question name='age' type='number' required='no' least='1' most='9'><label>Age</label></question>"
    " <question name='address' type='address' required='no' fact='enquiry.address'><label>Address</label></question>"
    " <question name='agreed' type='consent' required='no'><label>Agreed</label></question>"
    " <group name='people' fact='people' min='1' max='3'><label>People</label><called>at least one "
    "person</called><row-label>Person</row-label><add-label>Add</add-label>"
    "  <fact name='role' value='child'/>"
    "  <question name='unborn' type='choice' options-list='yes-no' fact='unborn'><label>Unborn</label></question>"
    "  <question name='name' type='person' fact='name'><label>Name</label><required-if><equals question='unborn' "
    "value='no'/></required-if></question>"
    "  <question name='due' type='date' fact='due' not-before='today-60' not-after='today+300'><label>Due</label><show-if><equals question='unborn' "
    "value='yes'/></show-if></question>"
    "  <question name='born' type='date' fact='born' not-after='today'><label>Born</label><show-if><equals question='unborn' "
    "value='no'/></show-if></question>"
    " </group>"
    "</section>"
    "<section name='three'><title>Three</title><show-if><equals question='kind' value='b'/></show-if>"
    " <question name='late' type='text' required='no'><label>Late</label></question>"
    " <notice name='halt' stops='yes'><p>Stop</p><error fault='stops'>Stop here</error><show-if><equals question='kind' "
    "value='b'/></show-if></notice>"
    "</section></form>";

static struct form *form;
static HDF *hdf;
static json_t *answers;

static time_t monday(void) { return 1795424400; } /* 23 November 2026, 9:00 */

static int start(void **state) {
  (void)state;
  xmlRelaxNG *schema = NULL;
  struct library library = {0};
  if (!time_start()) return 1;
  form_clock(monday);
  NEOERR *err = xml_schema("services/schema/form.rng", &schema);
  if (!err) err = library_load(&library, ".", "islington", schema);
  if (!err) err = form_parse(definition, strlen(definition), "t.xml", schema, &library, &form);
  if (err) nerr_log_error(err);
  library_free(&library);
  xmlRelaxNGFree(schema);
  return form == NULL;
}

static int stop(void **state) {
  (void)state;
  form_free(&form);
  form_clock(NULL);
  return 0;
}

static int fresh(void **state) {
  (void)state;
  answers = json_object();
  return hdf_init(&hdf) != STATUS_OK;
}

static int tidy(void **state) {
  (void)state;
  json_decref(answers);
  hdf_destroy(&hdf);
  return 0;
}

/* Reads "name=value" texts, ended by NULL. */
static NEOERR *send(int section, const char *const *fields) {
  struct pair list[64];
  char names[64][64];
  size_t n = 0;
  for (; fields[n] && n < 64; n++) {
    const char *value = strchr(fields[n], '=');
    snprintf(names[n], sizeof names[n], "%.*s", (int)(value - fields[n]), fields[n]);
    list[n] = (struct pair){.name = names[n], .value = (char *)value + 1, .length = strlen(value + 1)};
  }
  struct pairs body = {.at = list, .count = n};
  return form_read(form, section, &body, answers);
}

#define SEND(section, ...) send(section, (const char *const[]){__VA_ARGS__, NULL})

static size_t check(int section) {
  size_t faults;
  hdf_destroy(&hdf);
  assert_ok(hdf_init(&hdf));
  assert_ok(form_check(form, section, answers, hdf, &faults));
  assert_int_equal(hdf_get_int_value(hdf, "Form.errors_count", 0), faults);
  return faults;
}

/* The words of the fault at a field, or NULL. */
static const char *fault(const char *field) {
  for (HDF *error = hdf_get_child(hdf, "Form.errors"); error; error = hdf_obj_next(error))
    if (strcmp(hdf_get_value(error, "field", "?"), field) == 0) return hdf_get_value(error, "text", "");
  return NULL;
}

static const char *fault_id(const char *field) {
  for (HDF *error = hdf_get_child(hdf, "Form.errors"); error; error = hdf_obj_next(error))
    if (strcmp(hdf_get_value(error, "field", "?"), field) == 0) return hdf_get_value(error, "id", "");
  return NULL;
}

static void assert_json(const json_t *value, const char *expected) {
  char *text = value ? json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY) : NULL;
  assert_non_null(text);
  assert_string_equal(text, expected);
  free(text);
}

static const char *text_of(const char *key) { return json_string_value(json_object_get(answers, key)); }

static void unknown_and_repeated_fields(void **state) {
  (void)state;
  static const char *const wrong[] = {
      "nonsense=1",
      "name.first=x",
      "ways.0=phone",
      "day=2026-01-01",
      "day.hour=1",
      "day.day.day=1",
      "day.time=1",
      "address=x",
      "address.line9=x",
      "people=x",
      "people.0=x",
      "people.x.unborn=no",
      "people.-1.unborn=no",
      "people.00.unborn=no",
      "people.100.unborn=no",
      "people.0.nonsense=x",
      "people.0.name=x",
      "people.0.due=x",
      "halt=x",
      ".name=x",
      "name.=x",
      "people..unborn=no",
      "people.0.name.first.x=1",
      "agreed.on=x",
      "agreed.on.time=1",
      "one=x",
      "NAME=x",
      "=x",
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    NEOERR *err = SEND(-1, wrong[i]);
    if (!err) fail_msg("%s is taken", wrong[i]);
    assert_raises(err, E_BAD_REQUEST);
  }
  assert_raises(SEND(-1, "name=a", "name=b"), E_BAD_REQUEST);
  assert_raises(SEND(-1, "name=", "name=b"), E_BAD_REQUEST);
  assert_raises(SEND(-1, "day.day=1", "day.day=2"), E_BAD_REQUEST);
  assert_raises(SEND(-1, "people.0.unborn=no", "people.0.unborn=yes"), E_BAD_REQUEST);
  assert_raises(SEND(0, "day.day=1"), E_BAD_REQUEST); /* of another section */
  assert_ok(SEND(-1, "_csrf=x", "_csrf=y", "ways=phone", "ways=email", "ways=phone"));
  assert_json(json_object_get(answers, "ways"), "[\"phone\",\"email\"]");
}

static void text_survives(void **state) {
  (void)state;
  static const char *const texts[] = {"<script>", "O'Neil", "مرحبا", "👩‍👧 é", "a&b=\"c\"", " x ", "%27--", "\xf0\x9f\x8f\xb4"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    char field[64];
    snprintf(field, sizeof field, "name=%s", texts[i]);
    assert_ok(SEND(0, field, "kind=a"));
    assert_string_equal(text_of("name"), texts[i]);
    assert_int_equal(check(0), 0);
    assert_string_equal(text_of("name"), texts[i]);
    assert_ok(form_to_hdf(form, 0, answers, hdf));
    assert_string_equal(hdf_get_value(hdf, "Form.questions.0.value", ""), texts[i]);
  }
  assert_raises(SEND(0, "name=\xff\xfe"), E_BAD_REQUEST);
}

static void line_ends(void **state) {
  (void)state;
  assert_ok(SEND(0, "name=x", "kind=a", "story=one\r\ntwo\rthree\n\r\n"));
  assert_string_equal(text_of("story"), "one\ntwo\nthree\n\n");
  assert_int_equal(check(0), 0);
  assert_ok(SEND(0, "name=a\nb", "kind=a"));
  assert_int_equal(check(0), 1);
  assert_string_equal(fault("name"), "Write it on one line");
}

static void limits_count_characters(void **state) {
  (void)state;
  assert_ok(SEND(0, "name=éééééééééé", "kind=a")); /* 10 characters, 20 bytes */
  assert_int_equal(check(0), 0);
  assert_ok(SEND(0, "name=ééééééééééé", "kind=a", "story=123456789012345678901"));
  assert_int_equal(check(0), 2);
  assert_string_equal(fault("name"), "Your name must be 10 characters or fewer");
  assert_string_equal(fault("story"), "Your answer must be 20 characters or fewer");
  assert_string_equal(text_of("name"), "ééééééééééé"); /* nothing typed is lost */
}

static void missing(void **state) {
  (void)state;
  assert_ok(SEND(0, "name= \t ", "kind="));
  assert_int_equal(check(0), 2);
  assert_string_equal(fault("name"), "Enter your name");
  assert_string_equal(fault("kind"), "Select kind");
  assert_string_equal(fault_id("kind"), "kind");
}

static void unknown_choice(void **state) {
  (void)state;
  assert_ok(SEND(0, "name=x", "kind=c", "ways=fax", "worker=post 1"));
  assert_int_equal(check(0), 3);
  assert_non_null(fault("kind"));
  assert_non_null(fault("ways"));
  assert_non_null(fault("worker"));
  assert_ok(SEND(0, "name=x", "kind=a", "ways=none", "ways=phone", "worker=post-12"));
  assert_int_equal(check(0), 2); /* not both; and the phone's number */
  assert_non_null(fault("ways"));
  assert_ok(SEND(0, "name=x", "kind=a", "ways=phone", "ways=email", "ways=text", "phone=020 7946 0101"));
  assert_int_equal(check(0), 1);
  assert_string_equal(fault("ways"), "Select 2 at most");
}

static void hidden_answers_are_dropped(void **state) {
  (void)state;
  assert_ok(SEND(0, "name=x", "kind=a", "more=secret", "deeper=secret", "phone=020 7946 0101"));
  assert_int_equal(check(0), 0);
  assert_json(answers, "{\"_seen\":[\"one\"],\"kind\":\"a\",\"name\":\"x\"}"); /* deeper went because more went */
  assert_ok(SEND(0, "name=x", "kind=b", "more=y", "deeper=z"));
  assert_int_equal(check(0), 0);
  assert_string_equal(text_of("deeper"), "z");
  assert_ok(SEND(0, "name=x", "kind=b"));
  assert_int_equal(check(0), 1);
  assert_non_null(fault("more"));
  assert_ok(SEND(0, "kind=a", "more=typed", "deeper=typed")); /* the name is missing: what was typed stays, and asks for nothing */
  assert_int_equal(check(0), 1);
  assert_non_null(fault("name"));
  assert_string_equal(text_of("more"), "typed");
  assert_string_equal(text_of("deeper"), "typed");
  assert_int_equal(check(0), 1);
}

static void assert_date_fault(const char *day, const char *month, const char *year, const char *words, const char *id) {
  char d[32], m[32], y[32];
  snprintf(d, sizeof d, "day.day=%s", day);
  snprintf(m, sizeof m, "day.month=%s", month);
  snprintf(y, sizeof y, "day.year=%s", year);
  assert_ok(SEND(1, d, m, y, "people.0.unborn=no", "people.0.name.first=A", "people.0.name.last=B", "people.0.born.day=1", "people.0.born.month=1",
                 "people.0.born.year=2020"));
  assert_int_equal(check(1), 1);
  assert_string_equal(fault("day"), words);
  assert_string_equal(fault_id("day"), id);
}

static void dates(void **state) {
  (void)state;
  assert_date_fault("31", "2", "2026", "The day must be a real date", "day-day");
  assert_date_fault("29", "2", "2025", "The day must be a real date", "day-day");
  assert_date_fault("1", "", "2026", "The day must include a month", "day-month");
  assert_date_fault("", "1", "2026", "The day must include a day", "day-day");
  assert_date_fault("1", "1", "26", "The year must have 4 figures, like 2026", "day-year");
  assert_date_fault("1", "Smarch", "2026", "The day must be a real date", "day-day");
  assert_date_fault("1e1", "1", "2026", "The day must be a real date", "day-day");
  assert_date_fault("24", "11", "2026", "The day must be today or in the past", "day-day");
  assert_date_fault("31", "12", "1999", "The day must be on or after 1 January 2000", "day-day");
  assert_date_fault("", "", "", "Enter the day", "day-day");
  assert_string_equal(hdf_get_value(hdf, "Form.errors.0.section", ""), "two");
}

static void dates_in_normal_form(void **state) {
  (void)state;
  assert_ok(SEND(1, "day.day= 3 ", "day.month=march", "day.year=2024", "moment.day=5", "moment.month=7", "moment.year=2026", "moment.time=9.30am"));
  check(1);
  assert_string_equal(text_of("day"), "2024-03-03");
  assert_string_equal(text_of("moment"), "2026-07-05 08:30:00"); /* London in summer */
  check(1);
  assert_string_equal(text_of("day"), "2024-03-03"); /* normal form is normal form */
  assert_ok(form_to_hdf(form, 1, answers, hdf));
  assert_string_equal(hdf_get_value(hdf, "Form.questions.0.parts.1.value", ""), "3");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.1.parts.3.value", ""), "09:30");
  assert_ok(SEND(1, "moment.day=23", "moment.month=11", "moment.year=2026", "moment.time=9:01am"));
  check(1);
  assert_string_equal(fault("moment"), "The moment must be in the past");
  assert_ok(SEND(1, "moment.day=23", "moment.month=11", "moment.year=2026", "moment.time=9"));
  check(1);
  assert_string_equal(fault("moment"), "Enter a time, like 9:30am or 14:30");
  assert_string_equal(fault_id("moment"), "moment-time");
}

static void numbers(void **state) {
  (void)state;
  static const char *const wrong[] = {"age=0", "age=10", "age=1.5", "age=x", "age=99999999999999999999"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    assert_ok(SEND(1, wrong[i]));
    check(1);
    assert_string_equal(fault("age"), "Enter a whole number between 1 and 9");
  }
  assert_ok(SEND(1, "age= 07 "));
  check(1);
  assert_null(fault("age"));
  assert_string_equal(text_of("age"), "7");
}

static void people(void **state) {
  (void)state;
  assert_ok(SEND(1, "day.day=1", "day.month=1", "day.year=2020"));
  assert_int_equal(check(1), 1);
  assert_string_equal(fault("people"), "Add at least one person");
  /* row 0 empty, gap, an unborn baby without a name but with a date of birth that does not apply */
  assert_ok(SEND(1, "day.day=1", "day.month=1", "day.year=2020", "people.0.name.first= ", "people.2.unborn=yes", "people.2.due.day=1",
                 "people.2.due.month=2", "people.2.due.year=2027", "people.2.born.day=1", "people.2.born.month=1", "people.2.born.year=2020",
                 "people.5.unborn=no", "people.5.name.first=Ada", "people.5.born.day=1", "people.5.born.month=1", "people.5.born.year=2030"));
  assert_int_equal(check(1), 2);
  assert_string_equal(fault("people.1.name.last"), "Person 2: Enter the last name");
  assert_string_equal(fault_id("people.1.name.last"), "people-1-name-last");
  assert_string_equal(fault("people.1.born"), "Person 2: Born must be today or in the past");
  assert_json(json_array_get(json_object_get(answers, "people"), 0),
              "{\"born\":{\"day\":\"1\",\"month\":\"1\",\"year\":\"2020\"},\"due\":\"2027-02-01\",\"unborn\":\"yes\"}");
}

static void due_dates(void **state) {
  (void)state;
  assert_ok(SEND(1, "people.0.unborn=yes", "people.0.due.day=1", "people.0.due.month=1", "people.0.due.year=2028"));
  check(1);
  assert_string_equal(fault("people.0.due"), "Person 1: Due must be on or before 19 September 2027");
  assert_ok(SEND(1, "people.0.unborn=yes", "people.0.due.day=1", "people.0.due.month=1", "people.0.due.year=2026"));
  check(1);
  assert_non_null(fault("people.0.due"));
}

static void too_many_rows(void **state) {
  (void)state;
  assert_ok(SEND(1, "people.0.unborn=yes", "people.1.unborn=yes", "people.2.unborn=yes", "people.99.unborn=yes"));
  check(1);
  assert_string_equal(fault("people"), "You can add 3 at most. Remove the others");
  assert_int_equal(json_array_size(json_object_get(answers, "people")), 4); /* nothing typed is lost */
}

static void rows_come_and_go(void **state) {
  (void)state;
  bool changed;
  struct pair add = {.name = "_add", .value = "people"}, away = {.name = "_remove", .value = "people.0"};
  struct pair bad[] = {{.name = "_add", .value = "name"},
                       {.name = "_add", .value = "people.1"},
                       {.name = "_remove", .value = "people"},
                       {.name = "_remove", .value = "people.x"},
                       {.name = "_add", .value = ""}};
  assert_ok(SEND(1, "people.0.unborn=no", "people.0.name.first=Ada"));
  assert_ok(form_rows_change(form, &(struct pairs){.at = &add, .count = 1}, answers, &changed));
  assert_true(changed);
  assert_json(json_object_get(answers, "people"), "[{\"name\":{\"first\":\"Ada\"},\"unborn\":\"no\"},{}]");
  assert_ok(form_to_hdf(form, 1, answers, hdf));
  assert_string_equal(hdf_get_value(hdf, "Form.questions.5.rows.1.title", ""), "Person 2");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.5.rows.1.remove", ""), "people.1");
  for (int i = 0; i < 5; i++) assert_ok(form_rows_change(form, &(struct pairs){.at = &add, .count = 1}, answers, &changed));
  assert_int_equal(json_array_size(json_object_get(answers, "people")), 3);
  assert_ok(form_rows_change(form, &(struct pairs){.at = &away, .count = 1}, answers, &changed));
  assert_json(json_object_get(answers, "people"), "[{},{}]");
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    assert_raises(form_rows_change(form, &(struct pairs){.at = &bad[i], .count = 1}, answers, &changed), E_BAD_REQUEST);
  assert_ok(form_rows_change(form, &(struct pairs){0}, answers, &changed));
  assert_false(changed);
}

static void sections(void **state) {
  (void)state;
  assert_string_equal(form_section_state(form, 0, answers), "not_started");
  assert_ok(SEND(0, "name=x"));
  assert_string_equal(form_section_state(form, 0, answers), "in_progress");
  assert_ok(SEND(0, "name=x", "kind=a"));
  assert_string_equal(form_section_state(form, 0, answers), "done");
  assert_false(form_section_shown(form, 2, answers));
  assert_ok(SEND(0, "name=x", "kind=b", "more=y", "deeper=z"));
  assert_true(form_section_shown(form, 2, answers));
  assert_ok(SEND(2, "late="));
  assert_string_equal(form_section_state(form, 2, answers), "in_progress"); /* the notice stops it */
  form_put_off(form, 2, answers);                                           /* it was not left empty on purpose */
  assert_string_equal(form_section_state(form, 2, answers), "not_started");
  assert_string_equal(form_section_name(form, 2), "three");
  assert_int_equal(form_section_find(form, "three"), 2);
  assert_int_equal(form_section_find(form, "four"), -1);
}

static void a_notice_stops(void **state) {
  (void)state;
  assert_ok(SEND(0, "name=x", "kind=b", "more=y", "deeper=z"));
  assert_ok(SEND(2, "late=1"));
  assert_int_equal(check(2), 1); /* its own section does not go on */
  assert_string_equal(fault("halt"), "Stop here");
  check(-1); /* nor is the whole sent */
  assert_string_equal(fault("halt"), "Stop here");
  assert_ok(SEND(0, "name=x", "kind=a"));
  check(-1);
  assert_null(fault("halt"));
  assert_null(json_object_get(answers, "late")); /* its section is hidden now */
}

static void answers_of_an_older_form(void **state) {
  (void)state;
  json_decref(answers);
  answers = json_loads("{\"name\":[\"x\"],\"kind\":{\"a\":1},\"gone\":\"y\",\"ways\":\"phone\",\"day\":7,\"people\":[\"x\",{\"name\":\"Ada\","
                       "\"unborn\":\"no\",\"gone\":1},null],\"address\":\"here\"}",
                       0, NULL);
  assert_true(check(-1) > 0);
  assert_null(json_object_get(answers, "gone"));
  assert_string_equal(fault("name"), "Enter your name");
  assert_string_equal(fault("people.0.name.first"), "Person 1: Enter the first name");
  assert_ok(form_to_hdf(form, -1, answers, hdf));
  assert_ok(form_summary(form, -1, answers, hdf));
}

#define WHOLE \
  "name=O'Neil", "kind=a", "ways=phone", "phone=+44 20 7946 0101", "day.day=1", "day.month=1", "day.year=2020", "address.line1=1 High St", \
      "address.town=Town", "address.postcode=zz11aa", "agreed.given=yes", "agreed.by=Ada", "agreed.how=spoken", "agreed.on.day=2", \
      "agreed.on.month=2", "agreed.on.year=2026", "people.0.unborn=no", "people.0.name.first=Ada", "people.0.name.last=Byron", \
      "people.0.born.day=10", "people.0.born.month=12", "people.0.born.year=2015"

static void facts(void **state) {
  (void)state;
  assert_ok(SEND(-1, WHOLE));
  assert_int_equal(check(-1), 0);
  json_t *known = form_facts(form, answers);
  assert_json(known,
              "{\"complaint.kind\":\"a\",\"complaint.name\":\"O'Neil\",\"contact.confirmed\":\"2020-01-01\",\"contact.phone\":\"02079460101\","
              "\"contact.ways\":[\"phone\"],\"enquiry.address\":\"1 High St\\nTown\",\"enquiry.kind\":\"referral\",\"enquiry.postcode\":\"ZZ1 1AA\","
              "\"people\":[{\"born\":\"2015-12-10\",\"name_first\":\"Ada\",\"name_last\":\"Byron\",\"role\":\"child\",\"unborn\":\"no\"}]}");
  json_decref(known);
}

static void values_for_a_call(void **state) {
  (void)state;
  assert_ok(SEND(-1, WHOLE));
  assert_int_equal(check(-1), 0);
  static const char *const expected[][2] = {{"name", "O'Neil"},
                                            {"ways", "[\"phone\"]"},
                                            {"day", "2020-01-01"},
                                            {"address", "{\"line1\":\"1 High St\",\"postcode\":\"ZZ1 1AA\",\"town\":\"Town\"}"}};
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
    char *value = form_value(form, answers, expected[i][0]);
    assert_string_equal(value, expected[i][1]);
    free(value);
  }
  assert_null(form_value(form, answers, "story"));
  assert_null(form_value(form, answers, "nonsense"));
  assert_null(form_value(form, answers, "_seen"));
  assert_true(form_has_question(form, "people"));
  assert_false(form_has_question(form, "halt"));
  assert_false(form_has_question(form, "unborn"));
}

static void summary_in_words(void **state) {
  (void)state;
  assert_ok(SEND(-1, WHOLE, "worker=w1", "story=<b>\nbold"));
  assert_int_equal(check(-1), 0);
  assert_ok(hdf_set_value(hdf, "Data.workers.0.value", "w1"));
  assert_ok(hdf_set_value(hdf, "Data.workers.0.label", "Wren Worker"));
  assert_ok(form_summary(form, -1, answers, hdf));
  assert_string_equal(hdf_get_value(hdf, "Check.sections.0.rows.0.value", ""), "O'Neil");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.0.rows.1.value", ""), "<b>\nbold");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.0.rows.2.value", ""), "A");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.0.rows.5.value", ""), "Wren Worker");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.1.rows.0.value", ""), "1 January 2020");
  assert_null(hdf_get_value(hdf, "Check.sections.1.rows.2.value", NULL)); /* age: not answered */
  assert_string_equal(hdf_get_value(hdf, "Check.sections.1.rows.3.value", ""), "1 High St\nTown\nZZ1 1AA");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.1.rows.5.kind", ""), "heading");
  assert_string_equal(hdf_get_value(hdf, "Check.sections.1.rows.7.value", ""), "Ada Byron");
  assert_null(hdf_get_obj(hdf, "Check.sections.2")); /* hidden */
}

static void consent(void **state) {
  (void)state;
  assert_ok(SEND(1, "agreed.given=yes"));
  check(1);
  assert_string_equal(fault("agreed.by"), "Enter the name of the person who agreed");
  assert_string_equal(fault("agreed.on"), "Enter the day they agreed");
  assert_string_equal(fault_id("agreed.on"), "agreed-on-day");
  assert_ok(SEND(1, "agreed.given=no", "agreed.by=x"));
  check(1);
  assert_json(json_object_get(answers, "agreed"), "{\"by\":\"x\",\"given\":\"no\"}"); /* something else is wrong: nothing typed is lost */
}

static void prefilled(void **state) {
  (void)state;
  HDF *record = NULL;
  assert_ok(hdf_get_node(hdf, "Data.form", &record));
  assert_ok(hdf_set_value(record, "name", "Ada"));
  assert_ok(hdf_set_value(record, "ways", "[\"phone\"]"));
  assert_ok(hdf_set_value(record, "day.iso", "2020-01-02"));
  assert_ok(hdf_set_value(record, "nonsense", "x"));
  assert_ok(hdf_set_value(record, "people", "no JSON"));
  assert_ok(form_prefill(form, record, answers));
  assert_json(answers, "{\"day\":\"2020-01-02\",\"name\":\"Ada\",\"ways\":[\"phone\"]}");
  assert_ok(form_prefill(form, NULL, answers));
  assert_ok(form_to_hdf(form, -1, answers, hdf));
  assert_string_equal(hdf_get_value(hdf, "Form.questions.5.options.0.checked", ""), "1");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.5.options.0.id", ""), "ways");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.3.show_if", ""), "{\"equals\":[\"kind\",\"b\"]}");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.3.hidden", ""), "1");
}

static void faults_from_elsewhere(void **state) {
  (void)state;
  assert_ok(form_fault(form, hdf, "day", "Not that day"));
  assert_ok(form_fault(form, hdf, "people.0.name", "Not that name"));
  assert_ok(form_fault(form, hdf, "nonsense", "Something else"));
  assert_ok(form_to_hdf(form, -1, answers, hdf));
  assert_string_equal(hdf_get_value(hdf, "Form.errors.0.id", ""), "day-day");
  assert_string_equal(hdf_get_value(hdf, "Form.errors.0.section", ""), "two");
  assert_string_equal(hdf_get_value(hdf, "Form.errors.1.id", ""), "people-0-name-first");
  assert_string_equal(hdf_get_value(hdf, "Form.errors.2.id", "?"), "?");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.8.error", ""), "Not that day");
  assert_string_equal(hdf_get_value(hdf, "Form.questions.8.described_by", ""), "day-error");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh, tidy)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(unknown_and_repeated_fields),
      TEST(text_survives),
      TEST(line_ends),
      TEST(limits_count_characters),
      TEST(missing),
      TEST(unknown_choice),
      TEST(hidden_answers_are_dropped),
      TEST(dates),
      TEST(dates_in_normal_form),
      TEST(numbers),
      TEST(people),
      TEST(due_dates),
      TEST(too_many_rows),
      TEST(rows_come_and_go),
      TEST(sections),
      TEST(a_notice_stops),
      TEST(answers_of_an_older_form),
      TEST(facts),
      TEST(values_for_a_call),
      TEST(summary_in_words),
      TEST(consent),
      TEST(prefilled),
      TEST(faults_from_elsewhere),
  };
  return cmocka_run_group_tests(tests, start, stop);
}
