/* What the site says in each language: whole, or refused; and safety is in English until somebody has confirmed it. */
#include "tests/unit/test.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "service/say.h"

static int stop(void **state) {
  (void)state;
  say_stop();
  return 0;
}

static HDF *said(const char *lang) {
  HDF *hdf;
  assert_ok(hdf_init(&hdf));
  assert_ok(say_to_hdf(lang, hdf));
  return hdf;
}

static void every_language_is_whole(void **state) {
  (void)state;
  assert_ok(say_start("."));
  assert_string_equal(say_language(0)->lang, "en");
  size_t count = 0;
  while (say_language(count)) count++;
  assert_true(count >= 5);
  HDF *turkish = said("tr"), *arabic = said("ar"), *none = said("xx");
  assert_string_equal(hdf_get_value(turkish, "Say.back", ""), "Geri");
  assert_string_equal(hdf_get_value(turkish, "Say.query", ""), "?lang=tr");
  assert_string_equal(hdf_get_value(arabic, "Say.direction", ""), "rtl");
  assert_string_equal(hdf_get_value(none, "Say.lang", ""), "en");
  assert_null(hdf_get_value(none, "Say.query", NULL));
  hdf_destroy(&turkish);
  hdf_destroy(&arabic);
  hdf_destroy(&none);
}

static char root[] = "/tmp/say_test.XXXXXX";

static void file_write(const char *name, const char *text) {
  char path[200];
  snprintf(path, sizeof path, "%s/services/common/words/%s", root, name);
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

#define HEAD(lang, confirmed) "<words xml:lang='" lang "' name='N' english='E' direction='ltr' confirmed='" confirmed "'>"

static void a_service_without_a_word_does_not_start(void **state) {
  (void)state;
  char command[400];
  assert_non_null(mkdtemp(root));
  snprintf(command, sizeof command, "mkdir -p %s/services/common/words && cp -r services/schema %s/services/", root, root);
  assert_int_equal(system(command), 0);
  file_write("en.xml", HEAD("en", "yes") "<say name='back'>Back</say><say name='exit' guarded='yes'>Exit</say></words>");
  file_write("tr.xml", HEAD("tr", "no") "<say name='back'>Geri</say><say name='exit'>Kapat</say></words>");
  assert_ok(say_start(root));
  HDF *hdf = said("tr");
  assert_string_equal(hdf_get_value(hdf, "Safe.exit", ""), "Exit");
  assert_string_equal(hdf_get_value(hdf, "Safe.lang", ""), "en");
  assert_null(hdf_get_value(hdf, "Say.exit", NULL));
  assert_string_equal(hdf_get_value(hdf, "Say.confirmed", ""), "0");
  hdf_destroy(&hdf);
  file_write("tr.xml", HEAD("tr", "yes") "<say name='back'>Geri</say><say name='exit'>Kapat</say></words>");
  assert_ok(say_start(root));
  hdf = said("tr");
  assert_string_equal(hdf_get_value(hdf, "Safe.exit", ""), "Kapat");
  assert_string_equal(hdf_get_value(hdf, "Safe.lang", ""), "tr");
  hdf_destroy(&hdf);
  static const char *const bad[] = {HEAD("tr", "no") "<say name='back'>Geri</say></words>",
                                    HEAD("tr", "no") "<say name='back'>Geri</say><say name='exit'>K</say><say name='more'>M</say></words>",
                                    HEAD("tr", "no") "<say name='back'>Geri</say><say name='back'>Geri</say><say name='exit'>K</say></words>",
                                    HEAD("so", "no") "<say name='back'>Geri</say><say name='exit'>K</say></words>",
                                    HEAD("tr", "no") "<say name='back'></say><say name='exit'>K</say></words>"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    file_write("tr.xml", bad[i]);
    assert_raises(say_start(root), NERR_PARSE);
    assert_null(say_language(0));
  }
  snprintf(command, sizeof command, "rm -r %s", root);
  assert_int_equal(system(command), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test_teardown(every_language_is_whole, stop),
                                     cmocka_unit_test_teardown(a_service_without_a_word_does_not_start, stop)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
