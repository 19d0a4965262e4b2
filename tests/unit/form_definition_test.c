/* Definitions of forms: which are refused, and that those of the tree are whole. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "base/xml.h"
#include "form/definition.h"

static xmlRelaxNG *schema;
static struct library library;

static int start(void **state) {
  (void)state;
  NEOERR *err = xml_schema("services/schema/form.rng", &schema);
  if (!err) err = library_load(&library, ".", "islington", schema);
  if (err) nerr_log_error(err);
  return err != STATUS_OK;
}

static int stop(void **state) {
  (void)state;
  library_free(&library);
  xmlRelaxNGFree(schema);
  return 0;
}

#define HEAD "<form name='t' xml:lang='en'><title>T</title>"
#define SECTION "<section name='s'><title>S</title>"
#define TAIL "</section></form>"
#define CHOICE(name) \
  "<question name='" name \
  "' type='choice'><label>L</label><option value='a'><label>A</label></option><option value='b'><label>B</label></option></question>"
#define TEXT(name, inside) "<question name='" name "' type='text'><label>L</label>" inside "</question>"

static NEOERR *parse(const char *xml, char hash[static 65]) {
  struct form *form = NULL;
  NEOERR *err = form_parse(xml, strlen(xml), "t.xml", schema, &library, &form);
  snprintf(hash, 65, "%s", form ? form_hash(form) : "");
  form_free(&form);
  return err;
}

static void assert_right(const char *xml) {
  char hash[65];
  assert_ok(parse(xml, hash));
  assert_int_equal(strlen(hash), 64);
}

static void assert_wrong(const char *xml, const char *says) {
  char hash[65];
  STRING text;
  NEOERR *err = parse(xml, hash);
  if (!err) fail_msg("taken: %s", xml);
  string_init(&text);
  nerr_error_string(err, &text);
  if (!strstr(text.buf, says)) fail_msg("\"%s\" does not say \"%s\"", text.buf, says);
  string_clear(&text);
  nerr_ignore(&err);
}

static void taken(void **state) {
  (void)state;
  assert_right(HEAD SECTION TEXT("a", "") TAIL);
  assert_right(HEAD SECTION CHOICE("a") TEXT("b", "<show-if><equals question='a' value='b'/></show-if>") TAIL);
  assert_right(HEAD SECTION "<question name='a' type='choice' options-list='ethnicity'><label>L</label></question>" TAIL);
  assert_right(HEAD SECTION "<question name='a' type='choices' options-list='criterion' fact='concerns'><label>L</label></question>" TAIL);
  assert_right(HEAD SECTION "<question name='a' type='choice' options-from='workers'><label>L</label></question>" TAIL);
}

static void refused_by_the_schema(void **state) {
  (void)state;
  static const char *const wrong[] = {
      HEAD "</form>",
      HEAD SECTION TAIL,
      HEAD SECTION TEXT("A", "") TAIL,
      HEAD SECTION TEXT("_a", "") TAIL,
      HEAD SECTION TEXT("a.b", "") TAIL,
      HEAD SECTION TEXT("a-b", "") TAIL,
      HEAD SECTION "<question name='a' type='password'><label>L</label></question>" TAIL,
      HEAD SECTION "<question name='a' type='text'/>" TAIL,
      HEAD SECTION "<question name='a' type='text' max='-1'><label>L</label></question>" TAIL,
      HEAD SECTION "<question name='a' type='text' onclick='x'><label>L</label></question>" TAIL,
      HEAD SECTION "<question name='a' type='text'><label><b>L</b></label></question>" TAIL,
      HEAD SECTION "<question name='a' type='date' not-after='tomorrow'><label>L</label></question>" TAIL,
      HEAD SECTION TEXT("a", "<show-if/>") TAIL,
      HEAD SECTION TEXT("a", "<show-if><not/></show-if>") TAIL,
      "<lists xml:lang='en'/>",
      "<form/>",
      "no XML",
      "",
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_wrong(wrong[i], "t.xml");
}

static void refused_by_rules(void **state) {
  (void)state;
  assert_wrong(HEAD SECTION TEXT("a", "") TEXT("a", "") TAIL, "twice");
  assert_wrong(HEAD SECTION TEXT("a", "") "</section>" SECTION TEXT("b", "") TAIL, "two sections");
  assert_wrong(HEAD SECTION TEXT("a", "") "</section><section name='z'><title>Z</title>" TEXT("a", "") TAIL, "twice");
  assert_wrong(HEAD SECTION TEXT("a", "<show-if><equals question='b' value='a'/></show-if>") CHOICE("b") TAIL, "not before it");
  assert_wrong(HEAD SECTION TEXT("a", "<show-if><answered question='a'/></show-if>") TAIL, "not before it");
  assert_wrong(HEAD SECTION CHOICE("a") TEXT("b", "<show-if><equals question='a' value='c'/></show-if>") TAIL, "option that there is not");
  assert_wrong(HEAD SECTION CHOICE("a") TEXT("b", "<show-if><includes question='a' value='b'/></show-if>") TAIL, "includes for choices");
  assert_wrong(HEAD SECTION TEXT("a", "") TEXT("b", "<required-if><equals question='a' value='b'/></required-if>") TAIL, "equals is for a choice");
  assert_wrong(HEAD SECTION "<question name='a' type='choice' options-list='nonsense'><label>L</label></question>" TAIL, "list that there is not");
  assert_wrong(HEAD SECTION "<question name='a' type='choice'><label>L</label></question>" TAIL, "options");
  assert_wrong(HEAD SECTION "<question name='a' type='text' options-from='x'><label>L</label></question>" TAIL, "options");
  assert_wrong(HEAD SECTION "<question name='a' type='text' fact='person.shoe_size'><label>L</label></question>" TAIL, "fact");
  assert_wrong(HEAD SECTION "<question name='a' type='text' fact='name_first'><label>L</label></question>" TAIL, "fact");
  assert_wrong(HEAD SECTION "<question name='a' type='text' min='9' max='3'><label>L</label></question>" TAIL, "min is more");
  assert_wrong("<form name='t' xml:lang='en'><title>T</title><fact name='nonsense' value='x'/>" SECTION TEXT("a", "") TAIL, "constant");
  assert_wrong(HEAD SECTION "<question name='a' type='text'><label xml:lang='cy'>L</label></question>" TAIL, "English label");
}

static void a_group_sees_its_own_row(void **state) {
  (void)state;
#define GROUP(inside) "<group name='g'><label>G</label><row-label>R</row-label><add-label>A</add-label>" inside "</group>"
  assert_right(HEAD SECTION CHOICE("top") GROUP(
      CHOICE("a") TEXT("b", "<show-if><all><equals question='a' value='a'/><equals question='top' value='b'/></all></show-if>")) TAIL);
  assert_wrong(HEAD SECTION GROUP(CHOICE("a")) TEXT("b", "<show-if><equals question='a' value='a'/></show-if>") TAIL, "not before it");
  assert_wrong(HEAD SECTION GROUP(CHOICE("a") CHOICE("a")) TAIL, "twice in its group");
}

static void no_entities(void **state) {
  (void)state;
  assert_wrong("<!DOCTYPE form [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" HEAD SECTION TEXT("a", "<hint>&e;</hint>") TAIL, "t.xml");
  assert_wrong("<!DOCTYPE form [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" HEAD SECTION TEXT("a", "<hint>&b;</hint>") TAIL, "t.xml");
  assert_wrong("<!DOCTYPE form SYSTEM 'http://localhost/x.dtd'>" HEAD SECTION TEXT("a", "") TAIL, "t.xml");
  assert_wrong(HEAD SECTION TEXT("a", "<hint>&undefined;</hint>") TAIL, "t.xml");
}

static void the_hash_is_the_meaning(void **state) {
  (void)state;
  char a[65], b[65], c[65];
  assert_ok(parse(HEAD SECTION TEXT("a", "") TAIL, a));
  assert_ok(parse("<?xml version='1.0'?><!-- words --><form  xml:lang=\"en\" name=\"t\"><title>T</title>" SECTION TEXT("a", "") TAIL, b));
  assert_string_equal(a, b);
  assert_ok(parse(HEAD SECTION TEXT("a", "<hint>More</hint>") TAIL, c));
  assert_string_not_equal(a, c);
}

/* Every form of the tree loads, and each question that can go wrong says what to do in words. */
static void forms_of_the_tree(void **state) {
  (void)state;
  assert_ok(form_start(".", "islington"));
  static const char *const needed[] = {"referral", "request-for-help", "complaint", "decision"};
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) assert_non_null(form_find(needed[i]));
  assert_null(form_find("nonsense"));
  for (size_t i = 0; i < form_count(); i++) {
    const struct form *form = form_at(i);
    json_t *answers = json_object();
    HDF *hdf = NULL;
    size_t faults;
    assert_ok(hdf_init(&hdf));
    assert_ok(form_check(form, -1, answers, hdf, &faults));
    assert_int_equal(hdf_get_int_value(hdf, "Form.errors_count", 0), faults);
    for (HDF *error = hdf_get_child(hdf, "Form.errors"); error; error = hdf_obj_next(error)) {
      assert_true(strlen(hdf_get_value(error, "text", "")) > 8);
      assert_true(strlen(hdf_get_value(error, "id", "")) > 0);
    }
    hdf_destroy(&hdf);
    json_decref(answers);
  }
  form_stop();
  assert_int_equal(form_count(), 0);
}

/* What the bench sends is a whole referral: a form that changes must not make it measure refusals. */
static void the_bench_sends_a_referral(void **state) {
  (void)state;
  json_t *answers = json_load_file("tests/bench/referral.json", 0, NULL);
  HDF *hdf = NULL;
  size_t faults = 1;
  assert_non_null(answers);
  assert_ok(form_start(".", "islington"));
  assert_ok(hdf_init(&hdf));
  assert_ok(form_check(form_find("referral"), -1, answers, hdf, &faults));
  if (faults) fail_msg("%s", hdf_get_value(hdf, "Form.errors.0.text", "?"));
  hdf_destroy(&hdf);
  json_decref(answers);
  form_stop();
}

/* What the database keeps of each form reads again as the same form, also when lists and facts have moved on. */
static void forms_recalled(void **state) {
  (void)state;
  static const char old[] = "<form name=\"t\" xml:lang=\"en\"><title>T</title><section name=\"s\"><title>S</title>"
                            "<question fact=\"nobody.knows\" name=\"a\" options-list=\"gone\" type=\"choice\"><label>L</label>"
                            "<option value=\"x\"><label>As it was</label></option></question></section></form>";
  struct form *form = NULL;
  assert_ok(form_start(".", "islington"));
  for (size_t i = 0; i < form_count(); i++) {
    assert_ok(form_recall(form_definition(form_at(i)), &form));
    assert_string_equal(form_name(form), form_name(form_at(i)));
    assert_string_equal(form_hash(form), form_hash(form_at(i)));
    assert_int_equal(form_section_count(form), form_section_count(form_at(i)));
    form_drop(&form);
  }
  assert_ok(form_recall(old, &form));
  assert_int_equal(form->sections[0].questions[0].option_count, 1);
  assert_string_equal(form->sections[0].questions[0].options[0].label, "As it was");
  form_drop(&form);
  assert_raises(form_recall("<form", &form), NERR_PARSE);
  form_stop();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(taken),
      cmocka_unit_test(refused_by_the_schema),
      cmocka_unit_test(refused_by_rules),
      cmocka_unit_test(a_group_sees_its_own_row),
      cmocka_unit_test(no_entities),
      cmocka_unit_test(the_hash_is_the_meaning),
      cmocka_unit_test(forms_of_the_tree),
      cmocka_unit_test(the_bench_sends_a_referral),
      cmocka_unit_test(forms_recalled),
  };
  return cmocka_run_group_tests(tests, start, stop);
}
