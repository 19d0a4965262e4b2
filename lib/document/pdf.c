/* pdf.c: blocks of Markdown laid out by pango, line by line onto cairo's pages. A tag must end on the
 * page where it began, so that a paragraph or a list over two pages is two. It is drawn in a process of its
 * own: fonts take memory that nobody gives back, and a worker's stays small. */
#include "document/pdf.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <fcntl.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "document/markdown.h"
#include "document/pdf_mark.h"

#define PAGE_WIDTH 595.28 /* A4 in points */
#define PAGE_HEIGHT 841.89
#define MARGIN 62.0
#define FOOT 34.0
#define INDENT 20.0

enum {
  HEADING_ROOM = 3 /* lines that must fit below a heading */,
  DEPTH_MOST = 4,
  TAGS_MOST = 3 * DEPTH_MOST + 4,
  URL_MOST = 2048,
  DRAW_SECONDS = 10
};

/* What pdf_make was given. */
struct document {
  const char *site, *title, *author, *foot;
  const struct pdf_chapter *chapters;
  size_t count;
  bool large;
};

struct sheet {
  cairo_surface_t *surface;
  cairo_t *cairo;
  const char *foot, *site;
  const char *lang; /* of the document */
  bool rtl;
  const struct pdf_chapter *chapter;
  double size, y;
  int page;
  int outline;        /* of the chapter */
  const char **langs; /* of each tag so far that is in no other */
  size_t lang_count;
  const char *open[TAGS_MOST]; /* tags that have begun */
  size_t open_count;
  int depth; /* lists that have begun */
};

/* How a block is set. */
struct style {
  const char *tag;
  double size, before, indent;
  bool bold, grey;
  int keep;  /* lines that must still fit below it */
  int depth; /* lists that it is in */
};

static cairo_status_t write_out(void *closure, const unsigned char *data, unsigned int length) {
  NEOERR *err = string_appendn(closure, (const char *)data, (int)length);

  if (err == STATUS_OK) return CAIRO_STATUS_SUCCESS;
  nerr_ignore(&err);
  return CAIRO_STATUS_WRITE_ERROR;
}

static PangoLayout *layout_new(struct sheet *sheet, const char *markup, double size, bool bold, double width) {
  PangoLayout *layout = pango_cairo_create_layout(sheet->cairo);
  PangoContext *context = pango_layout_get_context(layout);
  PangoFontDescription *font = pango_font_description_from_string("Noto Sans, Sans");
  PangoAttrList *attributes;

  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  if (bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  pango_context_set_language(context, pango_language_from_string(sheet->chapter->lang));
  pango_context_set_base_dir(context, sheet->chapter->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_alignment(layout, sheet->chapter->rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing(layout, 1.35f);
  pango_layout_set_markup(layout, markup, -1);
  attributes = pango_layout_get_attributes(layout);
  if (attributes != NULL) /* "ffi" in one sign is read wrongly by some that read aloud */
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0"));
  pango_font_description_free(font);
  return layout;
}

static void page_foot(struct sheet *sheet) {
  char words[300];
  char *escaped;
  PangoLayout *layout;

  snprintf(words, sizeof words, "%.240s · %d", sheet->foot, sheet->page);
  escaped = g_markup_escape_text(words, -1);
  layout = layout_new(sheet, escaped, 9, false, PAGE_WIDTH - 2 * MARGIN);
  cairo_set_source_rgb(sheet->cairo, 0.3, 0.3, 0.3);
  cairo_move_to(sheet->cairo, MARGIN, PAGE_HEIGHT - FOOT);
  pango_cairo_show_layout(sheet->cairo, layout);
  g_object_unref(layout);
  g_free(escaped);
}

static void page_next(struct sheet *sheet) {
  if (sheet->page > 0) {
    page_foot(sheet);
    cairo_show_page(sheet->cairo);
  }
  sheet->page++;
  sheet->y = MARGIN;
}

static double bottom(void) { return PAGE_HEIGHT - MARGIN; }

/* The sign before an item: a bullet or its number, on the side where the line begins. */
static void sign_draw(struct sheet *sheet, const char *sign, double size, double indent, double baseline) {
  PangoLayout *layout = layout_new(sheet, sign, size, false, INDENT * 2);
  double x = MARGIN + indent - INDENT;
  int width;

  pango_layout_get_pixel_size(layout, &width, NULL);
  if (sheet->chapter->rtl) x = PAGE_WIDTH - x - width;

  cairo_move_to(sheet->cairo, x, baseline);
  pango_cairo_show_layout_line(sheet->cairo, pango_layout_get_line_readonly(layout, 0));
  g_object_unref(layout);
}

/* A tag around what is drawn until tag_end. */
static void tag_begin_as(struct sheet *sheet, const char *tag, const char *attributes) {
  if (sheet->open_count == 0) { /* the document's own elements are told their language: pdf_mark */
    sheet->langs = memory_resize(sheet->langs, sheet->lang_count + 1, sizeof *sheet->langs);
    sheet->langs[sheet->lang_count++] = sheet->chapter->lang;
  }
  sheet->open[sheet->open_count++] = tag;
  cairo_tag_begin(sheet->cairo, tag, attributes);
}

static void tag_begin(struct sheet *sheet, const char *tag) { tag_begin_as(sheet, tag, NULL); }

static void tag_end(struct sheet *sheet) { cairo_tag_end(sheet->cairo, sheet->open[--sheet->open_count]); }

/* A tag ends with its page: those that are open go on, as new ones, on the next. */
static void page_break(struct sheet *sheet) {
  const char *open[TAGS_MOST];
  size_t count = sheet->open_count;

  memcpy(open, sheet->open, sizeof open);
  while (sheet->open_count > 0) tag_end(sheet);
  page_next(sheet);
  for (size_t i = 0; i < count; i++) tag_begin(sheet, open[i]);
}

/* Opens and closes lists until what comes is at `level` (0: in none): as the item's body, or as a new item (its "LI"). */
static void list_to(struct sheet *sheet, int level, bool item, bool opens) {
  bool again = item && opens && sheet->depth == level; /* another list right behind one */

  while (sheet->depth > level || again) {
    for (int i = 0; i < 3; i++) /* LBody, LI, L */
      tag_end(sheet);
    sheet->depth--;
    again = false;
  }
  if (!item) return;
  if (sheet->depth == level) {
    tag_end(sheet);
    tag_end(sheet);
  }
  while (sheet->depth < level) {
    tag_begin(sheet, "L");
    if (++sheet->depth < level) {
      tag_begin(sheet, "LI");
      tag_begin(sheet, "LBody");
    }
  }
  tag_begin(sheet, "LI");
}

/* The link that the byte `at` of the block's words is in, or NULL. */
static const struct markdown_link *link_at(const struct markdown_block *block, int at) {
  for (size_t i = 0; block != NULL && i < block->link_count; i++)
    if ((size_t)at >= block->links[i].from && (size_t)at < block->links[i].to) return &block->links[i];
  return NULL;
}

/* Cairo reads attributes of its own form: what could end one is written as a number. */
static void link_begin(struct sheet *sheet, const char *url) {
  char attributes[URL_MOST];
  size_t n = (size_t)snprintf(attributes, sizeof attributes, "uri='%.200s", url[0] == '/' ? sheet->site : "");

  for (const unsigned char *at = (const unsigned char *)url; *at != '\0' && n + 5 < sizeof attributes; at++) {
    bool plain = *at > ' ' && *at < 0x7f && strchr("'\"\\<>()", *at) == NULL;

    n += (size_t)snprintf(attributes + n, sizeof attributes - n, plain ? "%c" : "%%%02X", *at);
  }
  snprintf(attributes + n, sizeof attributes - n, "'");
  tag_begin_as(sheet, CAIRO_TAG_LINK, attributes);
}

static void underline(struct sheet *sheet, double x, double y, double width, double size) {
  cairo_set_line_width(sheet->cairo, size / 18);
  cairo_move_to(sheet->cairo, x, y + size / 8);
  cairo_line_to(sheet->cairo, x + width, y + size / 8);
  cairo_stroke(sheet->cairo);
}

/* One line, run by run. Where the block has links, each is a tag, and so is what stands between them: cairo marks only what is
 * in a tag without another in it. Pango begins a run where a link does, for it is underlined. */
static void line_draw(struct sheet *sheet, PangoLayoutLine *line, const struct markdown_block *block, double x, double y, double size) {
  const char *text = pango_layout_get_text(line->layout);
  bool mixed = block != NULL && block->link_count > 0, open = false;
  const struct markdown_link *last = NULL;

  for (GSList *at = line->runs; at != NULL; at = at->next) {
    PangoGlyphItem *run = at->data;
    const struct markdown_link *link = link_at(block, run->item->offset);
    double width = (double)pango_glyph_string_get_width(run->glyphs) / PANGO_SCALE;

    if (open && link != last) tag_end(sheet);
    if (mixed && (!open || link != last)) {
      if (link != NULL)
        link_begin(sheet, link->url);
      else
        tag_begin(sheet, "Span");
    }
    open = mixed;
    last = link;
    cairo_move_to(sheet->cairo, x, y);
    pango_cairo_show_glyph_item(sheet->cairo, text, run);
    if (link != NULL) underline(sheet, x, y, width, size);
    x += width;
  }
  if (open) tag_end(sheet);
}

/* Draws the layout's lines below sheet->y, on as many pages as that takes. An item's body ("LBody") stays open: see list_to. */
static void lines_draw(struct sheet *sheet, PangoLayout *layout, const struct style *style, const char *sign, const struct markdown_block *block) {
  PangoLayoutIter *iter = pango_layout_get_iter(layout);
  double x = MARGIN + (sheet->chapter->rtl ? 0 : style->indent);
  bool first = true;

  do {
    PangoRectangle box;
    double height, rise;

    pango_layout_iter_get_line_extents(iter, NULL, &box);
    height = (double)box.height / PANGO_SCALE;
    rise = (double)(pango_layout_iter_get_baseline(iter) - box.y) / PANGO_SCALE;
    if (sheet->y + height > bottom() && sheet->y > MARGIN) page_break(sheet);
    cairo_set_source_rgb(sheet->cairo, style->grey ? 0.3 : 0, style->grey ? 0.3 : 0, style->grey ? 0.3 : 0);
    if (first && sign != NULL) {
      tag_begin(sheet, "Lbl");
      sign_draw(sheet, sign, style->size, style->indent, sheet->y + rise);
      tag_end(sheet);
      tag_begin(sheet, "LBody");
    }
    if (first) tag_begin(sheet, style->tag);
    line_draw(sheet, pango_layout_iter_get_line_readonly(iter), block, x + (double)box.x / PANGO_SCALE, sheet->y + rise, style->size);
    sheet->y += height;
    first = false;
  } while (pango_layout_iter_next_line(iter));
  tag_end(sheet);
  pango_layout_iter_free(iter);
}

/* Does what comes next begin on a new page? A heading goes with some lines below it, all else with its own first line. */
static bool breaks(const struct sheet *sheet, PangoLayout *layout, const struct style *style) {
  PangoRectangle box;
  PangoLayoutIter *iter = pango_layout_get_iter(layout);
  int height;

  pango_layout_get_size(layout, NULL, &height);
  pango_layout_iter_get_line_extents(iter, NULL, &box);
  pango_layout_iter_free(iter);
  if (style->keep == 0) height = box.height;
  return sheet->y > MARGIN && sheet->y + (double)height / PANGO_SCALE + style->keep * style->size * 1.35 > bottom();
}

static int outline_add(struct sheet *sheet, int parent, const char *text) {
  char place[80];

  snprintf(place, sizeof place, "page=%d pos=[%d %d]", sheet->page, (int)MARGIN, (int)sheet->y);
  return cairo_pdf_surface_add_outline(sheet->surface, parent, text, place, 0);
}

/* One block, `block` in Markdown (NULL: a title or a note). `heading`: its words for the outline, below `parent`; or NULL. */
static int block_draw(struct sheet *sheet, const struct style *style, const char *markup, const struct markdown_block *block, const char *heading,
                      int parent) {
  PangoLayout *layout = layout_new(sheet, markup, style->size, style->bold, PAGE_WIDTH - 2 * MARGIN - style->indent);
  bool item = block != NULL && block->kind == MARKDOWN_ITEM;
  char sign[16] = "•";
  int entry = 0;

  if (item && block->number > 0) snprintf(sign, sizeof sign, "%d.", block->number);
  sheet->y += sheet->y > MARGIN ? style->before : 0;
  if (!item) list_to(sheet, style->depth, false, false);
  if (breaks(sheet, layout, style)) page_break(sheet);
  if (item) list_to(sheet, style->depth, true, block->opens);
  if (heading != NULL) entry = outline_add(sheet, parent, heading);
  lines_draw(sheet, layout, style, item ? sign : NULL, block);
  g_object_unref(layout);
  return entry;
}

static NEOERR *block_put(const struct markdown_block *block, void *data) {
  static const char *const tags[] = {"H2", "H2", "H2", "H3", "H4", "H5", "H6"};
  struct sheet *sheet = data;
  struct style style = {.tag = "P", .size = sheet->size, .before = sheet->size * 0.7};

  if (block->text[0] == '\0') return STATUS_OK;
  if (block->kind == MARKDOWN_HEADING) {
    style = (struct style){.tag = tags[block->level <= 6 ? block->level : 6],
                           .size = sheet->size * (block->level == 2 ? 1.3 : 1.1),
                           .before = sheet->size * 1.3,
                           .bold = true,
                           .keep = HEADING_ROOM};
    (void)block_draw(sheet, &style, block->markup, block, block->text, sheet->outline);
    return STATUS_OK;
  }
  style.depth = block->level < DEPTH_MOST ? block->level : DEPTH_MOST;
  if (block->kind == MARKDOWN_PARAGRAPH && style.depth > sheet->depth)
    style.depth = sheet->depth; /* an item that begins with a heading or a code block */
  style.indent = INDENT * style.depth;
  if (block->kind == MARKDOWN_ITEM) style.before = sheet->size * 0.35;
  (void)block_draw(sheet, &style, block->markup, block, NULL, 0);
  return STATUS_OK;
}

/* Below the title, in the document's language. */
static void note_put(struct sheet *sheet, const char *note) {
  struct style style = {.tag = "P", .size = sheet->size * 0.8, .before = sheet->size * 0.4, .grey = true};
  const struct pdf_chapter *chapter = sheet->chapter;
  struct pdf_chapter said = {.lang = sheet->lang, .rtl = sheet->rtl};
  char *markup = g_markup_escape_text(note, -1);

  sheet->chapter = &said;
  (void)block_draw(sheet, &style, markup, NULL, NULL, 0);
  sheet->chapter = chapter;
  g_free(markup);
}

static NEOERR *chapter_put(struct sheet *sheet, const struct pdf_chapter *chapter) {
  struct style title = {.tag = "H1", .size = sheet->size * 1.8, .bold = true};
  char *markup = g_markup_escape_text(chapter->title, -1);
  NEOERR *err;

  sheet->chapter = chapter;
  page_next(sheet);
  sheet->outline = block_draw(sheet, &title, markup, NULL, chapter->title, CAIRO_PDF_OUTLINE_ROOT);
  g_free(markup);
  if (chapter->note != NULL) note_put(sheet, chapter->note);
  err = markdown_blocks(chapter->body, block_put, sheet);
  list_to(sheet, 0, false, false);
  return nerr_pass(err);
}

/* The document's language: the one that is not English, where there are two. */
static void language_set(struct sheet *sheet, const struct pdf_chapter *chapters, size_t count) {
  sheet->lang = "en";
  for (size_t i = 0; i < count; i++)
    if (strcmp(chapters[i].lang, "en") != 0) {
      sheet->lang = chapters[i].lang;
      sheet->rtl = chapters[i].rtl;
      return;
    }
}

static NEOERR *draw(const struct document *document, STRING *out) {
  struct sheet sheet = {.foot = document->foot, .site = document->site, .size = document->large ? 18 : 12};
  const struct pdf_chapter *chapters = document->chapters;
  size_t count = document->count;
  NEOERR *err = STATUS_OK;
  cairo_status_t status;

  language_set(&sheet, chapters, count);
  sheet.surface = cairo_pdf_surface_create_for_stream(write_out, out, PAGE_WIDTH, PAGE_HEIGHT);
  cairo_pdf_surface_set_metadata(sheet.surface, CAIRO_PDF_METADATA_TITLE, document->title);
  cairo_pdf_surface_set_metadata(sheet.surface, CAIRO_PDF_METADATA_AUTHOR, document->author);
  sheet.cairo = cairo_create(sheet.surface);
  for (size_t i = 0; i < count && err == STATUS_OK; i++) err = chapter_put(&sheet, &chapters[i]);
  if (sheet.page > 0) page_foot(&sheet);
  cairo_show_page(sheet.cairo);
  cairo_destroy(sheet.cairo);
  cairo_surface_finish(sheet.surface);
  status = cairo_surface_status(sheet.surface);
  cairo_surface_destroy(sheet.surface);
  if (err == STATUS_OK && status != CAIRO_STATUS_SUCCESS)
    err = nerr_raise(NERR_SYSTEM, "the PDF could not be made: %s", cairo_status_to_string(status));
  if (err == STATUS_OK) err = pdf_mark(sheet.lang, sheet.langs, sheet.lang_count, out);
  free(sheet.langs);
  return nerr_pass(err);
}

/* In the child: draws, writes all of it, ends without touching what the worker has open. */
static _Noreturn void child(int to, const struct document *document) {
  STRING out;
  NEOERR *err;
  int done = 0;

  setrlimit(RLIMIT_CPU, &(struct rlimit){DRAW_SECONDS, DRAW_SECONDS}); /* of the processor: a busy machine spoils none */
  string_init(&out);
  err = draw(document, &out);
  while (err == STATUS_OK && done < out.len) {
    ssize_t n = write(to, out.buf + done, (size_t)(out.len - done));

    if (n <= 0) break;
    done += (int)n;
  }
  _exit(err == STATUS_OK && done == out.len ? 0 : 1);
}

static NEOERR *take(int from, pid_t pid, STRING *out) {
  NEOERR *err = STATUS_OK;
  char part[16384];
  int status = -1;
  ssize_t n;

  while (err == STATUS_OK && ((n = read(from, part, sizeof part)) > 0 || (n < 0 && errno == EINTR)))
    if (n > 0) err = string_appendn(out, part, (int)n);
  close(from);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  if (err == STATUS_OK && status != 0) err = nerr_raise(NERR_SYSTEM, "the PDF could not be made");
  return nerr_pass(err);
}

NEOERR *pdf_make(const char *site, const char *title, const char *author, const char *foot, const struct pdf_chapter *chapters, size_t count,
                 bool large, STRING *out) {
  struct document document = {site, title, author, foot, chapters, count, large};
  int ends[2];
  pid_t pid;

  if (pipe2(ends, O_CLOEXEC) != 0) return nerr_raise_errno(NERR_SYSTEM, "no pipe");
  pid = fork();
  if (pid < 0) {
    close(ends[0]);
    close(ends[1]);
    return nerr_raise_errno(NERR_SYSTEM, "no process to draw in");
  }
  if (pid == 0) child(ends[1], &document);
  close(ends[1]);
  return nerr_pass(take(ends[0], pid, out));
}
