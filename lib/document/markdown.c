/* markdown.c: one parse and one cleaning for all ways out. */
#include "document/markdown.h"

#include <cmark-gfm.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_BYTES = 80 };

/* Words only: whatever Markdown could take for a sign is escaped. */
static NEOERR *append_words(STRING *out, const char *words) {
  NEOERR *err = STATUS_OK;

  for (; *words != '\0' && err == STATUS_OK; words++) {
    if (ispunct((unsigned char)*words)) err = string_append_char(out, '\\');
    if (err == STATUS_OK) err = string_append_char(out, *words == '\n' ? ' ' : *words);
  }
  return nerr_pass(err);
}

/* Is any of it written from right to left? (Hebrew to Arabic are U+0590 to U+08FF.) */
static bool right_to_left(const char *text) {
  for (; *text != '\0'; text++) {
    unsigned char lead = (unsigned char)*text;

    if ((lead >= 0xD6 && lead <= 0xDF) || (lead == 0xE0 && (unsigned char)text[1] >= 0xA0 && (unsigned char)text[1] <= 0xA3)) return true;
  }
  return false;
}

/* "020 7946 0101" as [020 7946 0101](tel:02079460101). */
static NEOERR *append_telephone(STRING *out, const char *number) {
  NEOERR *err = string_append_char(out, '[');

  if (err == STATUS_OK) err = append_words(out, number);
  if (err == STATUS_OK) err = string_append(out, "](tel:");
  for (; *number != '\0' && err == STATUS_OK; number++)
    if (isdigit((unsigned char)*number) || *number == '+') err = string_append_char(out, *number);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(string_append_char(out, ')'));
}

/* A fact is a number, a time or an English name. Among words from right to left the groups of a telephone
 * number would change places: there it is set apart (LRI … PDI). */
static NEOERR *append_fact(STRING *out, const char *value, bool apart, bool telephone) {
  NEOERR *err = string_append(out, apart ? "\u2066" : "");

  if (err == STATUS_OK && telephone)
    err = append_telephone(out, value);
  else if (err == STATUS_OK)
    err = append_words(out, value);
  if (err == STATUS_OK && apart) err = string_append(out, "\u2069");
  return nerr_pass(err);
}

/* The length of a name [a-z0-9_.] and the }} behind it; 0 if this is none. */
static size_t name_length(const char *at) {
  size_t n = strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789_.");

  return n > 0 && n < NAME_MAX_BYTES && strncmp(at + n, "}}", 2) == 0 ? n : 0;
}

NEOERR *markdown_fill(const char *text, HDF *facts, const char **unknown, STRING *out) {
  NEOERR *err = string_append(out, "");
  char path[NAME_MAX_BYTES + 16];
  bool apart = right_to_left(text);

  if (unknown != NULL) *unknown = NULL;
  while (*text != '\0' && err == STATUS_OK) {
    const char *mark = strstr(text, "{{"), *value;
    size_t n = mark == NULL ? 0 : name_length(mark + 2);

    if (mark == NULL) return nerr_pass(string_append(out, text));
    if (n == 0) {
      err = string_appendn(out, text, (int)(mark + 2 - text));
      text = mark + 2;
      continue;
    }
    err = string_appendn(out, text, (int)(mark - text));
    snprintf(path, sizeof path, "Service.%.*s", (int)n, mark + 2);
    value = hdf_get_value(facts, path, NULL);
    if (value == NULL && unknown != NULL && *unknown == NULL) *unknown = mark;
    if (err == STATUS_OK)
      err = value == NULL ? string_append(out, "…") : append_fact(out, value, apart, n > 7 && strncmp(mark + 2 + n - 7, ".number", 7) == 0);
    text = mark + 2 + n + 2;
  }
  return nerr_pass(err);
}

static bool link_allowed(const char *url) {
  static const char *const schemes[] = {"https://", "mailto:", "tel:"};

  if (url == NULL) return false;
  if (url[0] == '/') return url[1] != '/' && url[1] != '\\';
  for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
    if (strncmp(url, schemes[i], strlen(schemes[i])) == 0) return true;
  return false;
}

/* Puts a node's children in its place. */
static void node_open(cmark_node *node) {
  cmark_node *child;

  while ((child = cmark_node_first_child(node)) != NULL) cmark_node_insert_before(node, child);
  cmark_node_free(node);
}

/* Called with a leaf, or with a node that the walk leaves: it may be taken out then. */
static void node_clean(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);

  if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
    cmark_node_free(node);
  else if (type == CMARK_NODE_IMAGE || (type == CMARK_NODE_LINK && !link_allowed(cmark_node_get_url(node))))
    node_open(node);
  else if (type == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 1)
    cmark_node_set_heading_level(node, 2);
}

static cmark_node *parse(const char *text) {
  cmark_node *document = cmark_parse_document(text, strlen(text), CMARK_OPT_VALIDATE_UTF8);
  cmark_iter *walk = cmark_iter_new(document);
  cmark_event_type event;

  while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(walk);
    cmark_node_type type = cmark_node_get_type(node);
    bool leaf = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE;

    if (event == CMARK_EVENT_EXIT || leaf) node_clean(node);
  }
  cmark_iter_free(walk);
  return document;
}

NEOERR *markdown_html(const char *text, STRING *out) {
  cmark_node *document = parse(text);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, NULL);
  NEOERR *err = string_append(out, html == NULL ? "" : html);

  free(html);
  cmark_node_free(document);
  return nerr_pass(err);
}

static NEOERR *append_escaped(STRING *out, const char *text) {
  NEOERR *err = STATUS_OK;

  for (; *text != '\0' && err == STATUS_OK; text++) {
    if (*text == '&')
      err = string_append(out, "&amp;");
    else if (*text == '<')
      err = string_append(out, "&lt;");
    else if (*text == '>')
      err = string_append(out, "&gt;");
    else
      err = string_append_char(out, *text);
  }
  return nerr_pass(err);
}

static const char *tag_of(cmark_node *node, bool opens) {
  cmark_node_type type = cmark_node_get_type(node);

  if (type == CMARK_NODE_STRONG) return opens ? "<b>" : "</b>";
  if (type == CMARK_NODE_EMPH) return opens ? "<i>" : "</i>";
  if (type == CMARK_NODE_LINK) return opens ? "<u>" : "</u>";
  return "";
}

/* A link begins or ends where the words are at byte `at`. More than MARKDOWN_LINKS in one block are words only. */
static void link_note(cmark_node *node, bool begins, size_t at, struct markdown_block *block) {
  if (begins && block->link_count < MARKDOWN_LINKS)
    block->links[block->link_count++] = (struct markdown_link){.from = at, .to = at, .url = cmark_node_get_url(node)};
  else if (!begins && block->link_count > 0 && block->links[block->link_count - 1].url == cmark_node_get_url(node))
    block->links[block->link_count - 1].to = at;
}

/* The words below a node, both ways, and the block's links. */
static NEOERR *inline_words(cmark_node *top, struct markdown_block *block, STRING *markup, STRING *plain) {
  NEOERR *err = string_append(markup, "");
  cmark_iter *walk = cmark_iter_new(top);
  cmark_event_type event;

  if (err == STATUS_OK) err = string_append(plain, "");
  while (err == STATUS_OK && (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(walk);
    cmark_node_type type = cmark_node_get_type(node);
    const char *words = NULL;

    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
      words = cmark_node_get_literal(node);
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
      words = " ";
    if (type == CMARK_NODE_LINK) link_note(node, event == CMARK_EVENT_ENTER, (size_t)plain->len, block);
    if (words == NULL)
      err = string_append(markup, tag_of(node, event == CMARK_EVENT_ENTER));
    else if ((err = append_escaped(markup, words)) == STATUS_OK)
      err = string_append(plain, words);
  }
  cmark_iter_free(walk);
  return nerr_pass(err);
}

static int item_depth(cmark_node *item) {
  int depth = 0;

  for (; item != NULL; item = cmark_node_parent(item)) depth += cmark_node_get_type(item) == CMARK_NODE_ITEM;
  return depth;
}

static int item_number(cmark_node *item) {
  cmark_node *list = cmark_node_parent(item);
  int number = cmark_node_get_list_start(list);

  if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return 0;
  for (cmark_node *before = cmark_node_previous(item); before != NULL; before = cmark_node_previous(before)) number++;
  return number;
}

static NEOERR *block_give(cmark_node *node, markdown_sink sink, void *data) {
  cmark_node *parent = cmark_node_parent(node);
  bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
  struct markdown_block block = {.kind = heading ? MARKDOWN_HEADING : MARKDOWN_PARAGRAPH};
  STRING markup, plain;
  NEOERR *err;

  if (heading)
    block.level = cmark_node_get_heading_level(node);
  else
    block.level = item_depth(parent);
  if (!heading && parent != NULL && cmark_node_get_type(parent) == CMARK_NODE_ITEM && cmark_node_previous(node) == NULL) {
    block.kind = MARKDOWN_ITEM;
    block.number = item_number(parent);
    block.opens = cmark_node_previous(parent) == NULL;
  }
  string_init(&markup);
  string_init(&plain);
  err = inline_words(node, &block, &markup, &plain);
  block.markup = markup.buf;
  block.text = plain.buf;
  if (err == STATUS_OK) err = sink(&block, data);
  string_clear(&markup);
  string_clear(&plain);
  return nerr_pass(err);
}

NEOERR *markdown_blocks(const char *text, markdown_sink sink, void *data) {
  cmark_node *document = parse(text);
  cmark_iter *walk = cmark_iter_new(document);
  cmark_event_type event;
  NEOERR *err = STATUS_OK;

  while (err == STATUS_OK && (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(walk);
    cmark_node_type type = cmark_node_get_type(node);

    if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_CODE_BLOCK))
      err = block_give(node, sink, data);
  }
  cmark_iter_free(walk);
  cmark_node_free(document);
  return nerr_pass(err);
}

static NEOERR *text_line(const struct markdown_block *block, void *data) {
  STRING *out = data;
  NEOERR *err = string_append(out, out->len > 0 ? "\n\n" : "");

  if (err == STATUS_OK && block->number > 0) err = string_appendf(out, "%d. ", block->number);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(string_append(out, block->text));
}

NEOERR *markdown_text(const char *text, STRING *out) {
  STRING own;
  NEOERR *err;

  string_init(&own);
  err = markdown_blocks(text, text_line, &own);
  if (err == STATUS_OK && own.len > 0) err = string_appendn(out, own.buf, own.len);
  string_clear(&own);
  return nerr_pass(err);
}
