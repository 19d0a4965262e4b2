/* golden_test.c: no value can become markup. Every template is rendered twice, with a plain word and
 * with "><script>'& in every value that it reads, and libxml2 must see the same elements and
 * attributes. What a template reads, and what its conditions compare with, is found by walking
 * through its text and the macros that it calls; each condition is tried both ways. */
#include "tests/unit/test.h"

#include <ctype.h>
#include <dirent.h>
#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "view/view.h"

enum { MOST_BINDINGS = 64, MOST_DEPTH = 14, MOST_OPEN = 24, MOST_MACROS = 600, NAME = 160, MOST_TRIED = 20000 };

static const char *const evil = "\"><script>'&";

struct macro {
  char name[80];
  char parameters[10][40];
  int count;
  const char *from, *to; /* body */
};

/* A local name and the node that it stands for ("" if it is no node). */
struct binding {
  char name[40], node[NAME];
};

/* A value that a scenario gives instead of the common one; NULL: no value. */
struct choice {
  char node[NAME], value[64];
  bool absent;
};

struct walk {
  struct binding bindings[MOST_BINDINGS];
  int bound;
  struct choice open[MOST_OPEN * 4];
  int chosen;
  int depth;
};

static struct macro macros[MOST_MACROS];
static int macro_count;
static char *texts[600];
static int text_count;
static const char *tried[MOST_TRIED]; /* conditions, by where they stand */
static int tried_count;
static const char *top;
static char page_file[1024];
static HDF *reads; /* every node that the page reads, with value "1" */
static int rendered;

static char *slurp(const char *path) {
  FILE *file = fopen(path, "r");
  char *text;
  long n;

  assert_non_null(file);
  fseek(file, 0, SEEK_END);
  n = ftell(file);
  rewind(file);
  text = memory_make((size_t)n + 1);
  assert_int_equal(fread(text, 1, (size_t)n, file), n);
  fclose(file);
  return text;
}

/* The next tag from at; *inner and *n are its words. NULL at the end. */
static const char *next_tag(const char *at, const char *end, const char **inner, int *n) {
  const char *from = strstr(at, "<?cs"), *to;

  if (from == NULL || from >= end) return NULL;
  to = strstr(from, "?>");
  if (to == NULL) return NULL;
  *inner = from + 4;
  while (**inner == ' ') ++*inner;
  *n = (int)(to - *inner);
  return to + 2;
}

static bool begins(const char *words, const char *with) { return strncmp(words, with, strlen(with)) == 0; }

static int name_length(const char *at) {
  int n = 0;

  while (isalnum((unsigned char)at[n]) || at[n] == '_' || (at[n] == '.' && (isalnum((unsigned char)at[n + 1]) || at[n + 1] == '_'))) n++;
  return n;
}

/* ---- macros ---- */

static void macro_take(const char *inner, int n, const char *body, const char *end) {
  struct macro *macro = &macros[macro_count++];
  const char *at = inner + 4;
  int length = name_length(at);
  const char *tag = body, *words;

  assert_true(macro_count < MOST_MACROS);
  memset(macro, 0, sizeof *macro);
  snprintf(macro->name, sizeof macro->name, "%.*s", length, at);
  for (at += length; at < inner + n; at++) {
    length = name_length(at);
    if (length > 0) {
      assert_true(macro->count < 10);
      snprintf(macro->parameters[macro->count++], 40, "%.*s", length, at);
      at += length - 1;
    }
  }
  macro->from = body;
  macro->to = end;
  while ((tag = next_tag(tag, end, &words, &n)) != NULL)
    if (begins(words, "/def")) {
      macro->to = words;
      return;
    }
}

static void macros_of(const char *text) {
  const char *at = text, *inner, *end = text + strlen(text);
  int n;

  while ((at = next_tag(at, end, &inner, &n)) != NULL)
    if (begins(inner, "def:")) macro_take(inner, n, at, end);
}

static const struct macro *macro_find(const char *name, int n) {
  for (int i = macro_count - 1; i >= 0; i--)
    if ((int)strlen(macros[i].name) == n && strncmp(macros[i].name, name, (size_t)n) == 0) return &macros[i];
  return NULL;
}

static void macros_in(const char *folder) {
  char path[600];
  struct dirent **entries;
  int n;

  snprintf(path, sizeof path, "%s/templates/%s", top, folder);
  n = scandir(path, &entries, NULL, alphasort);
  assert_true(n > 0);
  for (int i = 0; i < n; i++) {
    char file[1000];

    snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
    if (entries[i]->d_name[0] != '.') {
      texts[text_count] = slurp(file);
      macros_of(texts[text_count++]);
    }
    free(entries[i]);
  }
  free(entries);
}

/* ---- names ---- */

/* The node that a name stands for here: locals are looked up from the innermost. */
static void resolve(const struct walk *walk, const char *name, int n, char node[NAME]) {
  int first = (int)strcspn(name, ".");

  first = first > n ? n : first;
  for (int i = walk->bound - 1; i >= 0; i--) {
    const struct binding *one = &walk->bindings[i];

    if ((int)strlen(one->name) == first && strncmp(one->name, name, (size_t)first) == 0) {
      if (one->node[0] == '\0' || snprintf(node, NAME, "%s%.*s", one->node, n - first, name + first) >= NAME) node[0] = '\0';
      return;
    }
  }
  snprintf(node, NAME, "%.*s", n, name);
}

static void bind(struct walk *walk, const char *name, int n, const char *node) {
  assert_true(walk->bound < MOST_BINDINGS);
  snprintf(walk->bindings[walk->bound].name, 40, "%.*s", n, name);
  snprintf(walk->bindings[walk->bound++].node, NAME, "%s", node);
}

/* Look.* is set by the components themselves, from literals and from what the page gives them; a
 * node named none is their word for an argument that is not there. */
static void note(const char *node) {
  const char *none = strstr(node, ".none");

  if (none != NULL && (none[5] == '\0' || none[5] == '.')) return;
  if (node[0] != '\0' && !begins(node, "Look.") && strlen(node) < NAME - 1) assert_ok(hdf_set_value(reads, node, "1"));
}

/* Notes every name in an expression; strings and functions are skipped. */
static void note_names(const struct walk *walk, const char *at, const char *end) {
  char node[NAME];

  while (at < end) {
    int n = name_length(at);

    if (*at == '"' || *at == '\'') {
      const char *close = memchr(at + 1, *at, (size_t)(end - at - 1));
      at = close == NULL ? end : close + 1;
    } else if (n > 0 && !isdigit((unsigned char)*at)) {
      if (at[n] != '(') {
        resolve(walk, at, n, node);
        note(node);
      }
      at += n;
    } else {
      at++;
    }
  }
}

/* ---- scenarios ---- */

static void elements(xmlNode *node, STRING *out) {
  for (; node != NULL; node = node->next) {
    if (node->type != XML_ELEMENT_NODE) continue;
    assert_ok(string_appendf(out, "<%s", (const char *)node->name));
    for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
      assert_ok(string_appendf(out, " %s", (const char *)attribute->name));
    assert_ok(string_append(out, ">"));
    elements(node->children, out);
    assert_ok(string_append(out, "/"));
  }
}

/* Names of attributes and levels of headings cannot be escaped into safety: components take them
 * from macros (from literals there), never from C; what they make of a value is tried all the same. */
static const char *value_for(const char *list, const char *name, const char *value) {
  if (strcmp(list, "attributes") == 0 && strcmp(name, "name") == 0) return "data-word";
  return strcmp(name, "headingLevel") == 0 ? "3" : value;
}

/* list: the name of the node two levels up, "attributes" for attributes.0.name */
static void fill(HDF *from, HDF *to, const char *list, const char *parent, const char *value) {
  for (HDF *child = hdf_obj_child(from); child != NULL; child = hdf_obj_next(child)) {
    HDF *made;

    assert_ok(hdf_get_node(to, hdf_obj_name(child), &made));
    assert_ok(hdf_set_value(made, NULL, value_for(list, hdf_obj_name(child), value)));
    fill(child, made, parent, hdf_obj_name(child), value);
  }
}

static void shape(const struct walk *walk, const char *value, STRING *out) {
  HDF *hdf;
  STRING page;
  htmlDocPtr doc;

  assert_ok(hdf_init(&hdf));
  fill(reads, hdf, "", "", value);
  for (int i = 0; i < walk->chosen; i++)
    if (walk->open[i].absent) assert_ok(hdf_remove_tree(hdf, walk->open[i].node));
  for (int i = 0; i < walk->chosen; i++)
    if (!walk->open[i].absent) assert_ok(hdf_set_value(hdf, walk->open[i].node, walk->open[i].value));
  string_init(&page);
  string_init(out);
  assert_ok(view_render(page_file, hdf, &page));
  doc = htmlReadMemory(page.buf == NULL ? "" : page.buf, page.len, NULL, "UTF-8", HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
  if (doc != NULL) elements(xmlDocGetRootElement(doc), out);
  xmlFreeDoc(doc);
  string_clear(&page);
  hdf_destroy(&hdf);
}

static void scenario(const struct walk *walk) {
  STRING plain, hostile;

  shape(walk, "word", &plain);
  shape(walk, evil, &hostile);
  rendered++;
  if (plain.len != hostile.len || memcmp(plain.buf == NULL ? "" : plain.buf, hostile.buf == NULL ? "" : hostile.buf, (size_t)plain.len) != 0) {
    fprintf(stderr, "%s\nplain:   %s\nhostile: %s\n", page_file, plain.buf, hostile.buf);
    for (int i = 0; i < walk->chosen; i++)
      fprintf(stderr, "  with %s = %s\n", walk->open[i].node, walk->open[i].absent ? "(absent)" : walk->open[i].value);
    fail_msg("%s: a value becomes markup", page_file);
  }
  string_clear(&plain);
  string_clear(&hostile);
}

static void choose(struct walk *walk, const char *node, const char *value, int n, bool absent) {
  struct choice *one = &walk->open[walk->chosen];

  if (node[0] == '\0' || begins(node, "Look.") || walk->chosen == MOST_OPEN * 4) return;
  snprintf(one->node, NAME, "%s", node);
  snprintf(one->value, sizeof one->value, "%.*s", n, value);
  one->absent = absent;
  walk->chosen++;
}

/* Is there a comparison with a literal at `after`? Its literal is *value, n bytes long. */
static bool compares(const char *after, const char *end, const char *with, const char **value, int *n) {
  const char *at = after + strspn(after, " ");

  if (at + 3 >= end || !begins(at, with)) return false;
  at += 2 + strspn(at + 2, " ");
  if (*at != '"' && *at != '\'') return false;
  *value = at + 1;
  *n = (int)strcspn(*value, *at == '"' ? "\"" : "'");
  return true;
}

/* Choices that make an expression true (each == is met, what is denied is absent) or false (what is
 * asked for is absent, each != is met by its literal). */
static void choices_of(struct walk *walk, const char *at, const char *end, bool truth) {
  char node[NAME];

  while (at < end) {
    bool negated = at[0] == '!' && at[1] != '=', asked = at[0] == '?';
    int n = name_length(at + (negated || asked)), length;
    const char *name = at + (negated || asked), *value;

    if (n > 0 && !isdigit((unsigned char)*name) && name[n] != '(') {
      resolve(walk, name, n, node);
      at = name + n;
      if (compares(at, end, "==", &value, &length) || compares(at, end, "!=", &value, &length)) {
        if (compares(at, end, truth ? "==" : "!=", &value, &length)) choose(walk, node, value, length, false);
        at = value + length + 1;
      } else if (negated == truth) {
        choose(walk, node, "", 0, true);
      }
    } else if (*at == '"' || *at == '\'') {
      const char *close = memchr(at + 1, *at, (size_t)(end - at - 1));
      at = close == NULL ? end : close + 1;
    } else {
      at += n > 0 ? n + (negated || asked) : 1;
    }
  }
}

/* Each condition of the tree is tried once, on the first page that comes to it. */
static bool first_time(const char *where) {
  for (int i = 0; i < tried_count; i++)
    if (tried[i] == where) return false;
  assert_true(tried_count < MOST_TRIED);
  tried[tried_count++] = where;
  return true;
}

/* ---- the walk ---- */

static void walk_text(struct walk *walk, const char *from, const char *end, bool trying);

/* One argument of a call: ends at a comma or the last parenthesis outside strings. */
static const char *argument_end(const char *at, const char *end) {
  int depth = 0;

  for (; at < end; at++) {
    if (*at == '"' || *at == '\'') {
      const char *close = memchr(at + 1, *at, (size_t)(end - at - 1));
      at = close == NULL ? end - 1 : close;
    } else if (*at == '(') {
      depth++;
    } else if (*at == ')' && depth-- == 0) {
      return at;
    } else if (*at == ',' && depth == 0) {
      return at;
    }
  }
  return end;
}

static void walk_call(struct walk *walk, const char *at, const char *end, bool trying) {
  int n = name_length(at);
  const struct macro *macro = macro_find(at, n);
  struct binding fresh[10];
  int before = walk->bound, count = 0;

  if (macro == NULL) fail_msg("%s: no macro %.*s", page_file, n, at);
  if (walk->depth >= MOST_DEPTH) return;
  for (at += n + 1; at < end && count < macro->count; at++) {
    const char *stop = argument_end(at, end);

    at += strspn(at, " ");
    note_names(walk, at, stop);
    n = name_length(at);
    snprintf(fresh[count].name, sizeof fresh[count].name, "%s", macro->parameters[count]);
    fresh[count].node[0] = '\0';
    if (n > 0 && at + n + strspn(at + n, " ") == stop && !isdigit((unsigned char)*at)) resolve(walk, at, n, fresh[count].node);
    count++;
    at = stop;
  }
  for (int i = 0; i < count; i++) bind(walk, fresh[i].name, (int)strlen(fresh[i].name), fresh[i].node);
  walk->depth++;
  walk_text(walk, macro->from, macro->to, trying);
  walk->depth--;
  walk->bound = before;
}

/* each:one = List, with:one = Node */
static void walk_bind(struct walk *walk, const char *at, const char *end, bool list) {
  int n = name_length(at);
  const char *value = memchr(at, '=', (size_t)(end - at));
  char node[NAME] = "";

  if (value != NULL) {
    value += 1 + strspn(value + 1, " ");
    note_names(walk, value, end);
    resolve(walk, value, name_length(value), node);
    if (node[0] != '\0' && list && strlen(node) < NAME - 3) strncat(node, ".0", 3);
    note(node);
  }
  bind(walk, at, n, node);
}

struct frame {
  int chosen, bound;
  int conditions; /* of this if and its elifs so far */
  const char *from[80], *to[80];
};

/* At an elif or else: every condition before it is false. */
static void falsify(struct walk *walk, const struct frame *frame) {
  walk->chosen = frame->chosen;
  for (int i = 0; i < frame->conditions; i++) choices_of(walk, frame->from[i], frame->to[i], false);
}

static void condition(struct walk *walk, struct frame *frame, const char *from, const char *to) {
  falsify(walk, frame);
  note_names(walk, from, to);
  choices_of(walk, from, to, true);
  assert_true(frame->conditions < 80);
  frame->from[frame->conditions] = from;
  frame->to[frame->conditions++] = to;
}

static void walk_tag(struct walk *walk, const char *inner, int n, struct frame *frames, int *open, bool trying) {
  const char *words = memchr(inner, ':', (size_t)n), *end = inner + n;

  words = words == NULL ? end : words + 1;
  if (begins(inner, "if:") || begins(inner, "each:") || begins(inner, "with:")) {
    assert_true(*open < MOST_OPEN);
    frames[(*open)++] = (struct frame){.chosen = walk->chosen, .bound = walk->bound};
  }
  if (begins(inner, "if:") || begins(inner, "elif:")) {
    condition(walk, &frames[*open - 1], words, end);
    if (trying && first_time(inner)) scenario(walk);
  } else if (begins(inner, "else")) {
    falsify(walk, &frames[*open - 1]);
    if (trying && first_time(inner)) scenario(walk);
  } else if (begins(inner, "each:") || begins(inner, "with:")) {
    walk_bind(walk, words, end, begins(inner, "each:"));
  } else if (begins(inner, "/if") || begins(inner, "/each") || begins(inner, "/with")) {
    walk->chosen = frames[--*open].chosen;
    walk->bound = frames[*open].bound;
  } else if (begins(inner, "call:")) {
    walk_call(walk, words, end, trying);
  } else { /* var, set, and whatever should not be there */
    note_names(walk, words, end);
  }
}

static void walk_text(struct walk *walk, const char *from, const char *end, bool trying) {
  struct frame frames[MOST_OPEN];
  const char *at = from, *inner;
  int n, open = 0;
  bool in_macro = false;

  while ((at = next_tag(at, end, &inner, &n)) != NULL) {
    if (begins(inner, "def:"))
      in_macro = true;
    else if (begins(inner, "/def"))
      in_macro = false;
    else if (!in_macro && inner[0] != '#')
      walk_tag(walk, inner, n, frames, &open, trying);
  }
}

static void page_check(const char *relative) {
  static struct walk walk;
  char path[1200];
  int own = macro_count;

  snprintf(page_file, sizeof page_file, "%s", relative);
  snprintf(path, sizeof path, "%s/templates/%s", top, relative);
  texts[text_count] = slurp(path);
  macros_of(texts[text_count]);
  assert_ok(view_load(relative));
  assert_ok(hdf_init(&reads));
  memset(&walk, 0, sizeof walk);
  walk_text(&walk, texts[text_count], texts[text_count] + strlen(texts[text_count]), false);
  memset(&walk, 0, sizeof walk);
  scenario(&walk);
  memset(&walk, 0, sizeof walk);
  walk_text(&walk, texts[text_count], texts[text_count] + strlen(texts[text_count]), true);
  hdf_destroy(&reads);
  text_count++;
  macro_count = own;
}

static int pages_in(const char *folder) {
  char path[1200], relative[600];
  struct dirent **entries;
  int n, count = 0;

  snprintf(path, sizeof path, "%s/templates/%s", top, folder);
  n = scandir(path, &entries, NULL, alphasort);
  for (int i = 0; i < n; i++) {
    const char *name = entries[i]->d_name;
    struct stat info;

    snprintf(relative, sizeof relative, "%s%s%s", folder, folder[0] == '\0' ? "" : "/", name);
    snprintf(path, sizeof path, "%s/templates/%s", top, relative);
    if (name[0] == '.' || strcmp(relative, "component") == 0 || strcmp(relative, "layout") == 0 || stat(path, &info) != 0) {
      free(entries[i]);
      continue;
    }
    if (S_ISDIR(info.st_mode)) {
      count += pages_in(relative);
    } else {
      page_check(relative);
      count++;
    }
    free(entries[i]);
  }
  free(entries);
  return count;
}

static void no_value_becomes_markup(void **state) {
  int pages;

  (void)state;
  macros_in("component");
  macros_in("layout");
  pages = pages_in("");
  print_message("%d pages in %d scenarios, %d conditions\n", pages, rendered, tried_count);
  assert_true(pages > 10);
  assert_true(rendered > pages);
}

/* The comparison sees it when a value does become markup. */
static void markup_would_be_seen(void **state) {
  htmlDocPtr doc;
  STRING out;

  (void)state;
  string_init(&out);
  doc = htmlReadMemory("<p class=\"\"><script>'&\">", 24, NULL, "UTF-8", HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
  elements(xmlDocGetRootElement(doc), &out);
  assert_non_null(strstr(out.buf, "<script"));
  string_clear(&out);
  xmlFreeDoc(doc);
}

static int start(void **state) {
  (void)state;
  top = getenv("ONEDOOR_TOP") == NULL ? "." : getenv("ONEDOOR_TOP");
  assert_ok(error_init());
  assert_ok(view_start(top));
  return 0;
}

static int stop(void **state) {
  (void)state;
  view_stop();
  while (text_count > 0) free(texts[--text_count]);
  xmlCleanupParser();
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(markup_would_be_seen),
      cmocka_unit_test(no_value_becomes_markup),
  };

  return cmocka_run_group_tests(tests, start, stop);
}
