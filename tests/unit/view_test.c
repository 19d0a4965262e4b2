/* view_test.c: macros shared by pages, escaping that cannot be switched off, nodes swapped. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "view/view.h"

static char root[] = "/tmp/onedoor-view-test-XXXXXX";

static void put(const char *name, const char *text) {
  char path[256];
  FILE *file;

  snprintf(path, sizeof path, "%s/templates/%s", root, name);
  file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static void folder(const char *name) {
  char path[256];

  snprintf(path, sizeof path, "%s/%s", root, name);
  assert_int_equal(mkdir(path, 0700), 0);
}

static int start(void **state) {
  (void)state;
  assert_null(error_init());
  assert_non_null(mkdtemp(root));
  folder("templates");
  folder("templates/component");
  folder("templates/layout");
  folder("templates/page");
  /* `a` calls a macro of a file that comes later in the alphabet */
  put("component/a.cs", "<?cs def:row(key, text) ?><dt><?cs call:cell(key) ?></dt><dd><?cs call:cell(text) ?></dd><?cs /def ?>");
  put("component/z.cs", "<?cs def:cell(text) ?>[<?cs var:text ?>]<?cs /def ?>");
  put("layout/page.cs", "<?cs def:top(title) ?><h1><?cs var:title ?> at <?cs var:Service.name ?></h1><?cs /def ?>");
  put("page/one.cs", "<?cs call:top(Page.title) ?><?cs each:one = Data.rows ?><?cs call:row(one.key, one.text) ?><?cs /each ?>");
  put("page/two.cs", "<?cs def:own(x) ?>own <?cs var:x ?><?cs /def ?><?cs call:own(Page.title) ?>|<?cs var:markup(Page.svg) ?>|");
  put("page/three.cs", "<?cs def:own(x) ?>another <?cs var:x ?><?cs /def ?><?cs call:own(Page.title) ?>");
  put("page/stray.cs", "<?cs call:nowhere(Page.title) ?>");
  put("page/unknown.cs", "<?cs nonsense:Page.title ?>");
  put("page/missing.cs", "<?cs include!\"page/none.cs\" ?>");
  assert_null(view_start(root));
  return 0;
}

static int stop(void **state) {
  char command[64];

  (void)state;
  view_stop();
  snprintf(command, sizeof command, "rm -r '%s'", root);
  return system(command);
}

static void expect_page(const char *page, HDF *hdf, const char *text) {
  STRING out;

  string_init(&out);
  assert_null(view_render(page, hdf, &out));
  assert_string_equal(out.buf == NULL ? "" : out.buf, text);
  string_clear(&out);
}

static HDF *nodes(const char *title) {
  HDF *hdf;

  assert_null(hdf_init(&hdf));
  assert_null(hdf_set_value(hdf, "Page.title", title));
  return hdf;
}

static void pages_share_macros_and_swap_nodes(void **state) {
  HDF *first = nodes("First"), *second = nodes("Second"), *common;

  (void)state;
  assert_null(hdf_init(&common));
  assert_null(hdf_set_value(common, "Service.name", "<Early> Help"));
  assert_null(view_load("page/one.cs"));
  assert_null(view_load("page/one.cs"));
  assert_null(view_load("page/two.cs"));
  assert_null(view_load("page/three.cs"));
  assert_null(hdf_set_value(first, "Data.rows.0.key", "k"));
  assert_null(hdf_set_value(first, "Data.rows.0.text", "v"));
  view_common(common);
  expect_page("page/one.cs", first, "<h1>First at &lt;Early&gt; Help</h1><dt>[k]</dt><dd>[v]</dd>");
  view_common(NULL);
  expect_page("page/one.cs", second, "<h1>Second at </h1>");
  expect_page("page/two.cs", second, "own Second||");
  expect_page("page/three.cs", first, "another First");
  expect_page("page/two.cs", first, "own First||");
  hdf_destroy(&first);
  hdf_destroy(&second);
  hdf_destroy(&common);
}

static void values_are_escaped_everywhere(void **state) {
  HDF *hdf = nodes("\"><script>'&");

  (void)state;
  assert_null(view_load("page/one.cs"));
  assert_null(hdf_set_value(hdf, "Data.rows.0.key", "<b>"));
  assert_null(hdf_set_value(hdf, "Data.rows.0.text", "a'b"));
  expect_page("page/one.cs", hdf, "<h1>&quot;&gt;&lt;script&gt;&#39;&amp; at </h1><dt>[&lt;b&gt;]</dt><dd>[a&#39;b]</dd>");
  hdf_destroy(&hdf);
}

static void markup_comes_by_handle_only(void **state) {
  HDF *hdf = nodes("T");

  (void)state;
  assert_null(view_load("page/two.cs"));
  assert_null(view_markup_add("<svg></svg>", hdf, "Page.svg"));
  expect_page("page/two.cs", hdf, "own T|<svg></svg>|");
  view_markup_clear();
  expect_page("page/two.cs", hdf, "own T||");
  assert_null(hdf_set_value(hdf, "Page.svg", "<script>"));
  expect_page("page/two.cs", hdf, "own T||");
  hdf_destroy(&hdf);
}

static void broken_pages_are_refused_by_name(void **state) {
  const char *const broken[] = {"page/stray.cs", "page/unknown.cs", "page/missing.cs", "page/absent.cs"};

  (void)state;
  for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
    NEOERR *err = view_load(broken[i]);
    STRING words;

    assert_non_null(err);
    string_init(&words);
    nerr_error_traceback(err, &words);
    assert_non_null(strstr(words.buf, broken[i]));
    string_clear(&words);
    nerr_ignore(&err);
  }
  assert_null(view_load("page/three.cs"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pages_share_macros_and_swap_nodes),
      cmocka_unit_test(values_are_escaped_everywhere),
      cmocka_unit_test(markup_comes_by_handle_only),
      cmocka_unit_test(broken_pages_are_refused_by_name),
  };

  return cmocka_run_group_tests(tests, start, stop);
}
