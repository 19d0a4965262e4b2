/* render.c: renders templates for tests and for looking at them.
 *   onedoor-render ROOT <lines >lines
 * Each line in is {"page": "component/x.cs", "data": {…}}; each line out {"html": "…"} or
 * {"error": "…"}. In data an object's names become nodes, a list's places numbers; true is "1",
 * false "0", null and an object without names a node that is empty or "1". Two names are special:
 *   {"$markup": "<b>…"}                  a handle to that markup (view_markup_add)
 *   {"$attributes": {"data-x": "…"}}     a list for the macro `attributes` (view_attribute_add) */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "view/view.h"

static NEOERR *put(HDF *hdf, const char *name, json_t *value);

static NEOERR *put_object(HDF *hdf, const char *name, json_t *value) {
  NEOERR *err = STATUS_OK;
  HDF *node;
  const char *key;
  json_t *one;

  if (json_object_size(value) == 0) return nerr_pass(hdf_set_value(hdf, name, "1"));
  if ((one = json_object_get(value, "$markup")) != NULL) return nerr_pass(view_markup_add(json_string_value(one), hdf, name));
  if ((one = json_object_get(value, "$attributes")) != NULL) {
    err = hdf_get_node(hdf, name, &node);
    json_object_foreach(one, key, value) {
      if (err == STATUS_OK) err = view_attribute_add(node, key, json_string_value(value));
    }
    return nerr_pass(err);
  }
  err = hdf_get_node(hdf, name, &node);
  if (err != STATUS_OK) return nerr_pass(err);
  json_object_foreach(value, key, one) {
    err = put(node, key, one);
    if (err != STATUS_OK) break;
  }
  return nerr_pass(err);
}

static NEOERR *put_array(HDF *hdf, const char *name, json_t *value) {
  NEOERR *err;
  HDF *node;
  char place[24];

  err = hdf_get_node(hdf, name, &node);
  for (size_t i = 0; i < json_array_size(value) && err == STATUS_OK; i++) {
    snprintf(place, sizeof place, "%zu", i);
    err = put(node, place, json_array_get(value, i));
  }
  return nerr_pass(err);
}

static NEOERR *put(HDF *hdf, const char *name, json_t *value) {
  NEOERR *err;
  char *number;

  switch (json_typeof(value)) {
  case JSON_OBJECT: return nerr_pass(put_object(hdf, name, value));
  case JSON_ARRAY: return nerr_pass(put_array(hdf, name, value));
  case JSON_STRING: return nerr_pass(hdf_set_value(hdf, name, json_string_value(value)));
  case JSON_TRUE: return nerr_pass(hdf_set_value(hdf, name, "1"));
  case JSON_FALSE: return nerr_pass(hdf_set_value(hdf, name, "0"));
  case JSON_NULL: return nerr_pass(hdf_set_value(hdf, name, ""));
  default: break;
  }
  number = json_dumps(value, JSON_ENCODE_ANY);
  if (number == NULL) return nerr_raise(NERR_NOMEM, "no memory for a number");
  err = hdf_set_value(hdf, name, number);
  free(number);
  return nerr_pass(err);
}

static NEOERR *render(json_t *line, STRING *html) {
  NEOERR *err;
  HDF *hdf = NULL;
  const char *page = json_string_value(json_object_get(line, "page")), *key;
  json_t *one;

  if (page == NULL) return nerr_raise(NERR_ASSERT, "a line needs a page");
  err = hdf_init(&hdf);
  if (err == STATUS_OK) err = view_load(page);
  if (err == STATUS_OK) {
    json_object_foreach(json_object_get(line, "data"), key, one) {
      err = put(hdf, key, one);
      if (err != STATUS_OK) break;
    }
  }
  if (err == STATUS_OK) err = view_render(page, hdf, html);
  view_markup_clear();
  hdf_destroy(&hdf);
  return nerr_pass(err);
}

static void answer(const char *name, const char *text) {
  json_t *out = json_pack("{s:s}", name, text == NULL ? "" : text);

  if (out == NULL || json_dumpf(out, stdout, 0) != 0) fprintf(stderr, "an answer is no UTF-8\n");
  putchar('\n');
  fflush(stdout);
  json_decref(out);
}

static void report(NEOERR **err) {
  STRING text;

  string_init(&text);
  nerr_error_string(*err, &text);
  answer("error", text.buf);
  string_clear(&text);
  nerr_ignore(err);
}

static void line_render(const char *text) {
  NEOERR *err;
  STRING html;
  json_t *line = json_loads(text, 0, NULL);

  string_init(&html);
  err = line == NULL ? nerr_raise(NERR_PARSE, "a line is no JSON") : render(line, &html);
  if (err == STATUS_OK)
    answer("html", html.buf);
  else
    report(&err);
  string_clear(&html);
  json_decref(line);
}

int main(int argc, char **argv) {
  NEOERR *err;
  char *line = NULL;
  size_t size = 0;

  if (argc != 2) {
    fprintf(stderr, "usage: onedoor-render ROOT <lines >lines\n");
    return 2;
  }
  err = nerr_init();
  if (err == STATUS_OK) err = view_start(argv[1]);
  if (err != STATUS_OK) {
    report(&err);
    return 1;
  }
  while (getline(&line, &size, stdin) > 0) line_render(line);
  free(line);
  view_stop();
  return 0;
}
